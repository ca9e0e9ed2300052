import { SUBJECTS, THEMES, type Subject, type Theme } from './conversation-subjects.js';

/**
 * The id of a question: one of the kit's or of a portal's content pack (`<subject>-<theme>-<number>`, such as `needs-seen-2`, whose words
 * are the item `question.needs-seen-2`), or one that a person added.
 */
export type QuestionId = string;

/** Where a question belongs. */
export interface QuestionCell {
  readonly subject: Subject;
  readonly theme: Theme;
}

/** The highest number of a question in its cell. The kit has two or three in each; a portal's content pack can add more. */
const QUESTIONS_PER_CELL = 12;

const CELL = new RegExp(`^(${SUBJECTS.join('|')})-(${THEMES.join('|')})-[1-9]\\d*$`);

/**
 * The subject and the theme of a question from a content pack.
 * @returns nothing for a question that a person added
 */
export function cellOf(id: QuestionId): QuestionCell | undefined {
  const [, subject, theme] = CELL.exec(id) ?? [];
  return subject === undefined ? undefined : { subject: subject as Subject, theme: theme as Theme };
}

/** Every id that a question from a content pack can have in a cell; which of them have words depends on the packs. */
export function questionIds({ subject, theme }: QuestionCell): readonly QuestionId[] {
  return Array.from({ length: QUESTIONS_PER_CELL }, (_none, at) => `${subject}-${theme}-${at + 1}`);
}
