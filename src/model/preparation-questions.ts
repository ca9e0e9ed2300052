import { own, pointer, type JsonObject, type Report } from './json.js';
import { parsePiece, type ParseResult, type PieceDefinition } from './piece.js';
import { byKey, flag, listOf, oneOf, record, text, type Shape } from './shape.js';
import type { TrajectoryPart } from './trajectory.js';

export type { ParseResult, Problem } from './piece.js';

/**
 * The six questions to prepare with, in the order in which they stand; a client begins anywhere. The ids are public: answers are kept
 * under them, and content packs hold the words.
 * Source: method K-prepare.
 */
export const PREPARATION_QUESTIONS = [
  'talk-about',
  'how-are-you',
  'what-works',
  'needs',
  'reach',
  'ask',
] as const;

/**
 * `talk-about`: what to talk about · `how-are-you`: how the client is doing now · `what-works`: what works already, and what not yet ·
 * `needs`: what the client needs now, and from others · `reach`: what the client wants to reach in the coming time ·
 * `ask`: what the client wants to ask the professional.
 */
export type PreparationQuestion = (typeof PREPARATION_QUESTIONS)[number];

/** Who can come along to the conversation. */
export const COMPANIES = ['alone', 'someone', 'not-sure'] as const;
/** `alone`: nobody · `someone`: somebody comes along · `not-sure`: the client does not know yet. */
export type Company = (typeof COMPANIES)[number];

/** Who comes along: a role, never a name. */
export interface CompanyChoice {
  readonly who?: Company | undefined;
  /** What kind of person: free text. Counts with `someone` only; kept, so that another choice loses no words. */
  readonly note?: string | undefined;
}

/** What the client can share or keep: each answer apart, and who comes along. */
export type Shareable = PreparationQuestion | 'company';

/**
 * How a client prepares for a conversation: plain JSON, to keep where the portal likes. Free text is in `answers` and in the note of
 * `company` only, and is the client's: there is no other voice.
 */
export interface PreparationQuestionsState {
  readonly kind: 'preparation-questions';
  readonly version: 1;
  /** What the client wrote, by question, exactly as typed. */
  readonly answers: { readonly [question: string]: string };
  /** What the client takes along to the conversation: ids of questions, and `company`. All else stays with the client. */
  readonly shared: readonly string[];
  readonly company?: CompanyChoice | undefined;
  /** Whether the client said to be ready. Can be opened again. */
  readonly finished: boolean;
}

/** The shape of the state; `dist/schemas/preparation-questions.schema.json` is made from it. */
export const preparationQuestionsShape: Shape<PreparationQuestionsState> = record<PreparationQuestionsState>(
  {
    kind: oneOf(['preparation-questions']),
    version: oneOf([1]),
    answers: byKey(text),
    shared: listOf(text),
    company: record<CompanyChoice>({ who: oneOf(COMPANIES), note: text }),
    finished: flag,
  },
  { required: ['kind', 'version'], defaults: empty },
);

/** A state in which nothing is filled in, and nothing shared. */
export function empty(): PreparationQuestionsState {
  return { kind: 'preparation-questions', version: 1, answers: {}, shared: [], finished: false };
}

/** How a `preparation-questions` state is read. */
export const preparationQuestionsPiece: PieceDefinition<PreparationQuestionsState> = {
  kind: 'preparation-questions',
  version: 1,
  migrations: [],
  shape: preparationQuestionsShape,
  empty,
  repair: repairShared,
  inspect: inspectAnswers,
};

/** Reads any input (JSON text or an object). Never throws; bad cells are dropped one by one and reported, unknown keys are kept. */
export function parse(input: unknown): ParseResult<PreparationQuestionsState> {
  return parsePiece(preparationQuestionsPiece, input);
}

/** Says which questions are not known. They are kept: another version may know them. */
function inspectAnswers({ answers }: PreparationQuestionsState, report: Report): void {
  for (const id of Object.keys(answers))
    if (!isShareable(id)) report(pointer('/answers', id), 'unknown-value', id);
}

/** The same for what is shared, each once. Read here, where a place in the list is still what it was in the input. */
function repairShared(state: JsonObject, report: Report): void {
  const { shared } = state;
  if (!Array.isArray(shared)) return;
  const kept = new Set<string>();
  for (const [index, id] of shared.entries()) {
    const path = pointer('/shared', index);
    if (typeof id !== 'string') report(path, 'bad-value', id);
    else if (kept.has(id)) report(path, 'duplicate', id);
    else if (!isShareable(id)) report(path, 'unknown-value', id);
    if (typeof id === 'string') kept.add(id);
  }
  state['shared'] = [...kept];
}

function isShareable(id: string): id is Shareable {
  return isQuestion(id) || id === 'company';
}

/** Whether `id` is one of the six. */
export function isQuestion(id: string): id is PreparationQuestion {
  return (PREPARATION_QUESTIONS as readonly string[]).includes(id);
}

/** What the client wrote under a question; empty where there is nothing. */
export function answerTo(state: PreparationQuestionsState, question: string): string {
  return own(state.answers, question) ?? '';
}

/** Whether there is something to share: an answer that is more than white space, or a choice of who comes along. */
export function isAnswered(state: PreparationQuestionsState, id: string): boolean {
  return id === 'company' ? state.company?.who !== undefined : answerTo(state, id).trim() !== '';
}

/** Whether the client takes it along: answered, and chosen. */
export function isShared(state: PreparationQuestionsState, id: string): boolean {
  return state.shared.includes(id) && isAnswered(state, id);
}

/** An answer the client takes along to the conversation, in the client's own words. */
export interface SharedAnswer {
  readonly question: PreparationQuestion;
  readonly text: string;
}

/** The answers the client takes along, in the order of the questions. What is not shared, or not answered, is not among them. */
export function sharedAnswers(state: PreparationQuestionsState): readonly SharedAnswer[] {
  return PREPARATION_QUESTIONS.filter((question) => isShared(state, question)).map((question) => ({
    question,
    text: answerTo(state, question),
  }));
}

/** Who comes along, as far as the client shares it: the note with `someone` only. */
export function sharedCompany(state: PreparationQuestionsState): CompanyChoice | undefined {
  const { who, note } = state.company ?? {};
  if (!who || !isShared(state, 'company')) return undefined;
  return who === 'someone' && note?.trim() ? { who, note } : { who };
}

/**
 * What of this part is left for somebody else: the answers the client shares, and who comes along where that is shared. Nothing else
 * comes along: no keys that this version does not know, and not whether the client was ready, since nobody chose to share those. Of a
 * part by a later version nothing is left: what sharing means there is not known.
 * @returns a new part; nothing where nothing is shared, or where it cannot be read
 */
export function sharedPart(part: TrajectoryPart): TrajectoryPart | undefined {
  const { state, status } = parse(part);
  const answers = sharedAnswers(state);
  const company = sharedCompany(state);
  if (status !== 'ok' || (answers.length === 0 && !company)) return undefined;
  const left: PreparationQuestionsState = {
    ...empty(),
    answers: Object.fromEntries(answers.map(({ question, text: words }) => [question, words])),
    shared: [...answers.map(({ question }) => question), ...(company ? ['company'] : [])],
    ...(company && { company }),
  };
  return { ...left };
}

/** Everything a person can do with it. */
export type PreparationQuestionsAction = Readonly<
  /** `again`: as it was shared a moment ago, and was only empty while it was typed anew, it is shared as soon as there is something. */
  | { type: 'answer'; question: PreparationQuestion; text: string; again?: boolean }
  | { type: 'share'; what: Shareable; shared: boolean }
  | { type: 'company'; who: Company | null }
  | { type: 'company-note'; text: string }
  | { type: 'finish' }
  | { type: 'reopen' }
>;

/** What happened, without any free text: fit for analytics. */
export type PreparationQuestionsChange = Readonly<
  | Exclude<PreparationQuestionsAction, { text: string }>
  | { type: 'answer'; question: PreparationQuestion }
  | { type: 'company-note' }
>;

/** Tells what an action did, leaving out the client's words. */
export function describeChange(action: PreparationQuestionsAction): PreparationQuestionsChange {
  switch (action.type) {
    case 'answer':
      return { type: action.type, question: action.question };
    case 'company-note':
      return { type: action.type };
    default:
      return action;
  }
}

/** Applies `action`. Gives back the same object where nothing changes. */
export function reduce(
  state: PreparationQuestionsState,
  action: PreparationQuestionsAction,
): PreparationQuestionsState {
  switch (action.type) {
    case 'answer':
      return withAnswer(state, action.question, action.text, action.again === true);
    case 'share':
      return withShared(state, action.what, action.shared);
    case 'company':
      return withCompany(state, action.who ?? undefined);
    case 'company-note':
      return withCompanyNote(state, action.text);
    case 'finish':
    case 'reopen': {
      const finished = action.type === 'finish';
      return finished === state.finished ? state : { ...state, finished };
    }
  }
}

/**
 * An answer that is taken away takes its choice to share along: what is written there later stays with the client, until chosen. Only who
 * types it anew, goes on sharing it.
 */
function withAnswer(
  state: PreparationQuestionsState,
  question: PreparationQuestion,
  words: string,
  isSharedAgain: boolean,
): PreparationQuestionsState {
  if (!isQuestion(question) || answerTo(state, question) === words) return state;
  const { [question]: _before, ...others } = state.answers;
  const after = { ...state, answers: words === '' ? others : { ...others, [question]: words } };
  if (!isAnswered(after, question)) return withoutShared(after, question);
  return isSharedAgain ? withShared(after, question, true) : after;
}

/** Only what is there can be shared. */
function withShared(
  state: PreparationQuestionsState,
  what: Shareable,
  isWanted: boolean,
): PreparationQuestionsState {
  if (!isWanted) return withoutShared(state, what);
  if (state.shared.includes(what) || !isAnswered(state, what)) return state;
  if (!isShareable(what)) return state;
  return { ...state, shared: [...state.shared, what] };
}

function withoutShared(state: PreparationQuestionsState, what: Shareable): PreparationQuestionsState {
  if (!state.shared.includes(what)) return state;
  return { ...state, shared: state.shared.filter((other) => other !== what) };
}

function withCompany(state: PreparationQuestionsState, who: Company | undefined): PreparationQuestionsState {
  const { company, ...others } = state;
  if (company?.who === who) return state;
  if (who === undefined) return withoutShared(others, 'company');
  return COMPANIES.includes(who) ? { ...others, company: { ...company, who } } : state;
}

function withCompanyNote(state: PreparationQuestionsState, words: string): PreparationQuestionsState {
  const { company } = state;
  if (company?.who !== 'someone' || (company.note ?? '') === words) return state;
  const { note: _before, ...rest } = company;
  return { ...state, company: words === '' ? rest : { ...rest, note: words } };
}
