/** The three questions the list asks of each value. Source: method G-list. */
export const QUESTIONS = ['importance', 'enabled', 'achieved'] as const;
/** `importance`: does it matter to you; `enabled`: does your work give room; `achieved`: do you succeed. */
export type Question = (typeof QUESTIONS)[number];

/** The answers in the order they are shown: 1 (not at all) to 5 (to a very great extent), or not sure (yet). */
export const ANSWERS = [1, 2, 3, 4, 5, 'unsure'] as const;
/** One answer. */
export type Answer = (typeof ANSWERS)[number];
/** The answers to the three questions of one value; a missing one was not given. */
export type ValueAnswers = { readonly [question in Question]?: Answer };

/** What work the answers are about; chooses the wording. */
export const SITUATIONS = ['employed', 'sick-listed', 'between-jobs'] as const;
/** `employed`: has work; `sick-listed`: has work, is on sick leave; `between-jobs`: last work or the work looked for. */
export type Situation = (typeof SITUATIONS)[number];
