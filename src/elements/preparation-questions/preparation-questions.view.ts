import {
  answerTo,
  isAnswered,
  isQuestion,
  isShared,
  PREPARATION_QUESTIONS,
  sharedAnswers,
  sharedCompany,
  type Company,
  type PreparationQuestion,
  type PreparationQuestionsState,
  type Shareable,
} from '../../model/preparation-questions.js';

/** One question, as it is drawn. */
export interface QuestionView {
  readonly id: PreparationQuestion;
  /** What the client wrote, exactly as typed. */
  readonly text: string;
  readonly isAnswered: boolean;
  readonly isShared: boolean;
}

/** Who comes along, as it is drawn. */
export interface CompanyView {
  readonly who: Company | undefined;
  /** What kind of person. */
  readonly note: string;
  readonly isShared: boolean;
}

/**
 * The questions a portal offers, in the order of the method, whatever the order they are given in.
 * @param given ids in a list, or in a text with spaces or commas between them. Ids that are not known do not count; where none is
 *   left, all are offered
 */
export function offeredQuestions(given: unknown): readonly PreparationQuestion[] {
  const ids: readonly unknown[] = Array.isArray(given)
    ? (given as readonly unknown[])
    : typeof given === 'string'
      ? given.split(/[\s,]+/)
      : [];
  const offered = PREPARATION_QUESTIONS.filter((id) => ids.includes(id));
  return offered.length > 0 ? offered : PREPARATION_QUESTIONS;
}

/** The questions with an answer, and those of `others` that have none. */
export function questionViews(
  state: PreparationQuestionsState,
  others: readonly PreparationQuestion[] = [],
): QuestionView[] {
  return PREPARATION_QUESTIONS.map((id) => ({
    id,
    text: answerTo(state, id),
    isAnswered: isAnswered(state, id),
    isShared: isShared(state, id),
  })).filter(({ id, isAnswered: hasAnswer }) => hasAnswer || others.includes(id));
}

/** Who comes along. */
export function companyView(state: PreparationQuestionsState): CompanyView {
  const { who, note = '' } = state.company ?? {};
  return { who, note, isShared: isShared(state, 'company') };
}

/** All there is for somebody else to see: what the client shares, and nothing of the rest. */
export interface SharedView {
  readonly questions: readonly QuestionView[];
  readonly company: CompanyView;
}

const NOBODY: CompanyView = { who: undefined, note: '', isShared: false };

/** What the client shares, as it is drawn for somebody else. Of a state by a later version nothing: see `sharedPart`. */
export function sharedView(state: PreparationQuestionsState, isNewer: boolean): SharedView {
  if (isNewer) return { questions: [], company: NOBODY };
  const company = sharedCompany(state);
  return {
    questions: sharedAnswers(state).map(({ question, text }) => ({
      id: question,
      text,
      isAnswered: true,
      isShared: true,
    })),
    company: company ? { who: company.who, note: company.note ?? '', isShared: true } : NOBODY,
  };
}

/** Whether anything at all was filled in. */
export function isFilledIn(state: PreparationQuestionsState): boolean {
  return (
    state.finished ||
    state.company?.who !== undefined ||
    Object.keys(state.answers).some((question) => isAnswered(state, question))
  );
}

/** What a JSON Pointer into a state is about, where a person knows it. */
export function subjectOfPointer(path: string): Shareable | undefined {
  const [, part, key = ''] = path.split('/');
  if (part === 'company') return part;
  return part === 'answers' && isQuestion(key) ? key : undefined;
}
