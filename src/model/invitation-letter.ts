import { dayShape } from './day.js';
import { isObject, pointer, type JsonObject, type Report } from './json.js';
import { QUESTION_ID } from './ids.js';
import { LETTER_FIELDS, LETTER_POINTS, type LetterField, type LetterPoint } from './letter-points.js';
import { parsePiece, type ParseResult, type PieceDefinition } from './piece.js';
import { cell, flag, listOf, oneOf, record, text, textLike, type Shape } from './shape.js';
import { typeSchema } from './shape-schema.js';

export { isDay } from './day.js';
export * from './letter-points.js';
export type { ParseResult, Problem } from './piece.js';

/** How the letter speaks to the client. */
export const ADDRESSES = ['informal', 'formal'] as const;
/** `informal`: *je*; `formal`: *u*. A language with one form has the same words for both. */
export type Address = (typeof ADDRESSES)[number];

/** What is filled in for this conversation. None of it is there for the name of a person. */
export interface LetterFields {
  /** The day: `2026-03-17`. */
  readonly date?: string;
  /** The time of day, as a clock there shows it: `14:30`. */
  readonly time?: string;
  readonly place?: string;
  /** How long it takes, in minutes. */
  readonly duration?: number;
  /** Ways to reach the professional. */
  readonly phone?: string;
  readonly email?: string;
  readonly otherContact?: string;
  /** Who may come along: what kind of person, no name. */
  readonly company?: string;
}

/** The longest a conversation can take: a day, in minutes. */
const LONGEST = 1440;

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether `value` is how long a conversation can take, in whole minutes. */
export function isDuration(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= LONGEST;
}

/** What a professional wrote instead of the draft, by point. A point that is not in it, has the draft text of the content packs. */
export type LetterParagraphs = { readonly [point in LetterPoint]?: string };

/**
 * An invitation letter as it is composed: plain JSON, to keep where the portal likes. Free text is in `paragraphs` and `fields` only. The
 * names of who it is for and who signs it are no part of it: they stay in the page.
 */
export interface InvitationLetterState {
  readonly kind: 'invitation-letter';
  readonly version: 1;
  /**
   * How the letter speaks to the client. Not there in a letter in which nothing was done: it speaks as the page does, and keeps that with
   * the first change, as the words are written in it. From then on it is the letter's own, whatever the page says.
   */
  readonly address?: Address;
  /** Only where the professional changed the draft; an empty text leaves the paragraph out. */
  readonly paragraphs: LetterParagraphs;
  readonly fields: LetterFields;
  /** Whether the *Strip* comes along with the letter. */
  readonly strip: boolean;
  /** The preparatory questions that come along: their ids, in the order in which they were chosen. */
  readonly questions: readonly string[];
}

const fieldShapes: { readonly [F in LetterField]: Shape<Exclude<LetterFields[F], undefined>> } = {
  date: dayShape,
  time: textLike(TIME),
  place: text,
  duration: cell(typeSchema('integer', { minimum: 1, maximum: LONGEST }), isDuration),
  phone: text,
  email: text,
  otherContact: text,
  company: text,
};

/** The shape of the state; `dist/schemas/invitation-letter.schema.json` is made from it. */
export const invitationLetterShape: Shape<InvitationLetterState> = record<InvitationLetterState>(
  {
    kind: oneOf(['invitation-letter']),
    version: oneOf([1]),
    address: oneOf(ADDRESSES),
    paragraphs: record<LetterParagraphs>(
      Object.fromEntries(LETTER_POINTS.map((point) => [point, text])) as {
        [point in LetterPoint]: Shape<string>;
      },
    ),
    fields: record<LetterFields>(fieldShapes),
    strip: flag,
    questions: listOf(textLike(QUESTION_ID)),
  },
  { required: ['kind', 'version'], defaults: empty },
);

/** A letter of draft text only, with nothing filled in. */
export function empty(): InvitationLetterState {
  return {
    kind: 'invitation-letter',
    version: 1,
    paragraphs: {},
    fields: {},
    strip: false,
    questions: [],
  };
}

/** A question comes along once. Read here, where a place in the list is still what it was in the input. */
function repair(state: JsonObject, report: Report): void {
  const { questions } = state;
  if (!Array.isArray(questions)) return;
  const kept = new Set<string>();
  for (const [index, id] of questions.entries()) {
    const isId = typeof id === 'string' && QUESTION_ID.test(id);
    if (isId && !kept.has(id)) kept.add(id);
    else report(pointer('/questions', index), isId ? 'duplicate' : 'bad-value', id);
  }
  state['questions'] = [...kept];
}

/** How an `invitation-letter` state is read. */
export const invitationLetterPiece: PieceDefinition<InvitationLetterState> = {
  kind: 'invitation-letter',
  version: 1,
  migrations: [],
  shape: invitationLetterShape,
  empty,
  repair,
};

/** Reads any input (JSON text or an object). Never throws; bad cells are dropped one by one and reported, unknown keys are kept. */
export function parse(input: unknown): ParseResult<InvitationLetterState> {
  return parsePiece(invitationLetterPiece, input);
}

/** Everything a professional can do with it. */
export type InvitationLetterAction = Readonly<
  | { type: 'address'; address: Address }
  | { type: 'paragraph'; point: LetterPoint; text: string }
  /** Takes the draft text again. */
  | { type: 'draft'; point: LetterPoint }
  /** Nothing, or an empty text, takes it away. A day, time or duration that is none changes nothing. */
  | { type: 'field'; field: LetterField; value?: string | number | undefined }
  | { type: 'strip'; strip: boolean }
  | { type: 'question'; question: string; chosen: boolean }
>;

/** What happened, without any free text: fit for analytics. */
export type InvitationLetterChange = Readonly<
  | { type: 'address'; address: Address }
  | { type: 'paragraph'; point: LetterPoint }
  | { type: 'draft'; point: LetterPoint }
  | { type: 'field'; field: LetterField }
  | { type: 'strip'; strip: boolean }
  | { type: 'question'; question: string; chosen: boolean }
>;

/** Tells what an action did, leaving out what was filled in. */
export function describeChange(action: InvitationLetterAction): InvitationLetterChange {
  switch (action.type) {
    case 'paragraph':
      return { type: 'paragraph', point: action.point };
    case 'field':
      return { type: 'field', field: action.field };
    default:
      return action;
  }
}

/** Applies `action`. Gives back the same object where nothing changes. */
export function reduce(state: InvitationLetterState, action: InvitationLetterAction): InvitationLetterState {
  switch (action.type) {
    case 'address':
      return action.address === state.address || !ADDRESSES.includes(action.address)
        ? state
        : { ...state, address: action.address };
    case 'paragraph':
      return withParagraph(state, action.point, action.text);
    case 'draft':
      return withParagraph(state, action.point, undefined);
    case 'field':
      return withField(state, action.field, action.value);
    case 'strip':
      return action.strip === state.strip ? state : { ...state, strip: action.strip };
    case 'question':
      return withQuestion(state, action.question, action.chosen);
  }
}

/**
 * The same, for a letter that speaks as the page does: with the first change it keeps the form, as what is written from then on is written
 * in it.
 * @param address the form in which the letter stands now
 */
export function reduceIn(
  address: Address,
  state: InvitationLetterState,
  action: InvitationLetterAction,
): InvitationLetterState {
  const after = reduce(state, action);
  return after === state || after.address ? after : { ...after, address };
}

function withParagraph(
  state: InvitationLetterState,
  point: LetterPoint,
  words: string | undefined,
): InvitationLetterState {
  const { [point]: before, ...others } = state.paragraphs;
  if (before === words || !LETTER_POINTS.includes(point)) return state;
  return { ...state, paragraphs: words === undefined ? others : { ...state.paragraphs, [point]: words } };
}

function withField(state: InvitationLetterState, field: LetterField, given: unknown): InvitationLetterState {
  if (!LETTER_FIELDS.includes(field)) return state;
  const { [field]: before, ...others } = state.fields;
  if (given === undefined || given === '') return before === undefined ? state : { ...state, fields: others };
  const value = fieldShapes[field].read(given as string, '', () => {});
  if (value === undefined || value === before) return state;
  return { ...state, fields: { ...state.fields, [field]: value } };
}

function withQuestion(
  state: InvitationLetterState,
  question: string,
  chosen: boolean,
): InvitationLetterState {
  const { questions } = state;
  if (questions.includes(question) === chosen || !QUESTION_ID.test(question)) return state;
  return {
    ...state,
    questions: chosen ? [...questions, question] : questions.filter((id) => id !== question),
  };
}

/** Whether a professional filled in anything. How the letter speaks to the client is a choice of form, and does not count. */
export function isFilledIn({ paragraphs, fields, strip, questions }: InvitationLetterState): boolean {
  return strip || questions.length > 0 || [paragraphs, fields].some((part) => hasKnown(part));
}

function hasKnown(part: LetterParagraphs | LetterFields): boolean {
  const known: readonly string[] = [...LETTER_POINTS, ...LETTER_FIELDS];
  return isObject(part) && Object.keys(part).some((key) => known.includes(key));
}

/**
 * Whether two states are the same letter, whatever a portal keeps beside it. Says whether names that were typed for the one can stay
 * for the other.
 */
export function isSameLetter(one: InvitationLetterState, other: InvitationLetterState): boolean {
  return letterOf(one) === letterOf(other);
}

function letterOf({ address, paragraphs, fields, strip, questions }: InvitationLetterState): string {
  return JSON.stringify([
    address,
    LETTER_POINTS.map((point) => paragraphs[point] ?? null),
    LETTER_FIELDS.map((field) => fields[field] ?? null),
    strip,
    questions,
  ]);
}
