import {
  LETTER_FIELDS,
  LETTER_POINTS,
  pointsOf,
  type InvitationLetterState,
  type LetterField,
  type LetterPoint,
  type PointReading,
} from '../../model/invitation-letter.js';
import { draftOf, questionsOffered } from './letter.view.js';
import type { LetterWords } from './letter-words.js';

/** One of the five points, as it is written and read back. */
export interface PointView extends PointReading {
  /** What stands in the letter, or the draft of it. */
  readonly text: string;
  /** Whether it is still the draft. */
  readonly isDraft: boolean;
  /** Whether it was left out of the letter. */
  readonly isLeftOut: boolean;
}

/** What there is to fill in, and how it reads back. */
export interface InvitationLetterView {
  readonly points: readonly PointView[];
  /** The questions that can come along. */
  readonly questions: readonly { readonly id: string; readonly chosen: boolean }[];
  /** How long it can take, in minutes: the usual, and what is chosen. */
  readonly durations: readonly number[];
}

const USUAL_DURATIONS = [30, 45, 60, 75, 90, 120];

/** From state and words to what is drawn. */
export function viewOf(words: LetterWords, state: InvitationLetterState): InvitationLetterView {
  const { paragraphs, questions, fields } = state;
  const durations = new Set([
    ...USUAL_DURATIONS,
    ...(fields.duration === undefined ? [] : [fields.duration]),
  ]);
  return {
    points: pointsOf(state, (point) => draftOf(words, point)).map((reading) => {
      const typed = paragraphs[reading.point];
      const text = typed ?? draftOf(words, reading.point);
      return { ...reading, text, isDraft: typed === undefined, isLeftOut: text.trim() === '' };
    }),
    questions: questionsOffered(words, questions).map((id) => ({ id, chosen: questions.includes(id) })),
    durations: [...durations].sort((one, other) => one - other),
  };
}

/** How a field is named in content packs: `otherContact` is `other-contact` there. */
export const idOfField = (field: LetterField): string =>
  field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What a field of the form is about: `paragraph.inform`, `field.date`, `question.needs`. */
export type FieldName =
  | { readonly kind: 'paragraph'; readonly point: LetterPoint }
  | { readonly kind: 'field'; readonly field: LetterField }
  | { readonly kind: 'question'; readonly question: string };

/** Reads the name of a field. */
export function fieldOfName(name: string): FieldName | undefined {
  const [, kind, rest = ''] = /^(\w+)\.(.+)$/.exec(name) ?? [];
  const point = LETTER_POINTS.find((one) => one === rest);
  const field = LETTER_FIELDS.find((one) => one === rest);
  if (kind === 'paragraph' && point) return { kind, point };
  if (kind === 'field' && field) return { kind, field };
  return kind === 'question' ? { kind, question: rest } : undefined;
}
