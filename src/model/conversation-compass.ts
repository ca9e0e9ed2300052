import { isSubject, SUBJECTS, THEMES, type Subject, type Theme } from './conversation-subjects.js';
import { own, pointer, type JsonObject, type Report } from './json.js';
import { withNote } from './notes.js';
import {
  noteShape,
  parsePiece,
  VOICES,
  type Note,
  type ParseResult,
  type PieceDefinition,
  type Voice,
} from './piece.js';
import { flag, listOf, oneOf, record, type Shape } from './shape.js';

export { isSubject, SUBJECTS, THEMES, type Subject, type Theme } from './conversation-subjects.js';
export type { Note, ParseResult, Problem, Voice } from './piece.js';

/** The themes that came up with one subject. */
export type ThemesTalked = { readonly [theme in Theme]?: true };

/**
 * What a client and a professional talked about with the *Gesprekskompas*: plain JSON, to keep where the portal likes. Free text is in
 * `notes` only.
 */
export interface ConversationCompassState {
  readonly kind: 'conversation-compass';
  readonly version: 1;
  /** Where the client chose to begin; nothing is chosen beforehand. */
  readonly start?: Subject | undefined;
  /** The subjects they said to have talked about, in the order in which they said so; each once. */
  readonly order: readonly Subject[];
  readonly notes: { readonly [subject in Subject]?: Note };
  readonly themes: { readonly [subject in Subject]?: ThemesTalked };
  /** Whether the conversation is finished. It can be opened again. */
  readonly closed: boolean;
}

const subject = oneOf(SUBJECTS);
const touched = oneOf([true]);
const themesShape: Shape<ThemesTalked> = record<ThemesTalked>({
  direction: touched,
  openness: touched,
  seen: touched,
  conversation: touched,
});

/** The shape of the state; `dist/schemas/conversation-compass.schema.json` is made from it. */
export const conversationCompassShape: Shape<ConversationCompassState> = record<ConversationCompassState>(
  {
    kind: oneOf(['conversation-compass']),
    version: oneOf([1]),
    start: subject,
    order: listOf(subject),
    notes: record<ConversationCompassState['notes']>({
      experiences: noteShape,
      needs: noteShape,
      future: noteShape,
    }),
    themes: record<ConversationCompassState['themes']>({
      experiences: themesShape,
      needs: themesShape,
      future: themesShape,
    }),
    closed: flag,
  },
  { required: ['kind', 'version'], defaults: empty },
);

/** A conversation that did not begin yet. */
export function empty(): ConversationCompassState {
  return { kind: 'conversation-compass', version: 1, order: [], notes: {}, themes: {}, closed: false };
}

/** How a `conversation-compass` state is read. */
export const conversationCompassPiece: PieceDefinition<ConversationCompassState> = {
  kind: 'conversation-compass',
  version: 1,
  migrations: [],
  shape: conversationCompassShape,
  empty,
  repair: repairOrder,
};

/** Reads any input (JSON text or an object). Never throws; bad cells are dropped one by one and reported, unknown keys are kept. */
export function parse(input: unknown): ParseResult<ConversationCompassState> {
  return parsePiece(conversationCompassPiece, input);
}

/** Leaves each subject in the first place where it stands. Here, where a place in the list is still what it was in the input. */
function repairOrder(state: JsonObject, report: Report): void {
  const { order } = state;
  if (!Array.isArray(order)) return;
  const seen = new Set<Subject>();
  order.forEach((id, index) => {
    const path = pointer('/order', index);
    if (!isSubject(id)) report(path, 'bad-value', id);
    else if (seen.has(id)) report(path, 'duplicate', id);
    else seen.add(id);
  });
  state['order'] = [...seen];
}

/** The themes that came up with a subject, in the order of the method. */
export function themesTalked(state: ConversationCompassState, of: Subject): Theme[] {
  const themes = own(state.themes, of) ?? {};
  return THEMES.filter((theme) => own(themes, theme));
}

/** What was written about a subject. */
export function noteOf(state: ConversationCompassState, of: Subject): Note {
  return own(state.notes, of) ?? {};
}

/** The subjects of which nothing is to be seen yet: not talked about, no theme that came up, no words. */
export function untouched(state: ConversationCompassState): Subject[] {
  return SUBJECTS.filter(
    (of) =>
      !state.order.includes(of) &&
      themesTalked(state, of).length === 0 &&
      !VOICES.some((voice) => noteOf(state, of)[voice]),
  );
}

/** Everything a person can do with the compass. */
export type ConversationCompassAction = Readonly<
  /** The client chose where to begin. */
  | { type: 'start'; subject: Subject }
  /** They talked about a subject, or take that back. */
  | { type: 'talk'; subject: Subject; talked: boolean }
  /** A theme came up with a subject, which was talked about then; or they take that back. */
  | { type: 'theme'; subject: Subject; theme: Theme; talked: boolean }
  | { type: 'note'; subject: Subject; voice: Voice; text: string }
  | { type: 'close' }
  | { type: 'reopen' }
>;

/** What happened, without any free text: fit for analytics. */
export type ConversationCompassChange = Readonly<
  Exclude<ConversationCompassAction, { text: string }> | { type: 'note'; subject: Subject; voice: Voice }
>;

/** Tells what an action did, leaving out the words. */
export function describeChange(action: ConversationCompassAction): ConversationCompassChange {
  if (action.type !== 'note') return action;
  const { type, subject: about, voice } = action;
  return { type, subject: about, voice };
}

/** Applies `action`. Gives back the same object where nothing changes. */
export function reduce(
  state: ConversationCompassState,
  action: ConversationCompassAction,
): ConversationCompassState {
  switch (action.type) {
    case 'start':
      return withStart(state, action.subject);
    case 'talk':
      return withTalk(state, action.subject, action.talked);
    case 'theme':
      return withTheme(state, action.subject, action.theme, action.talked);
    case 'note':
      return isSubject(action.subject) ? withNote(state, action.subject, action.voice, action.text) : state;
    case 'close':
    case 'reopen':
      return withClosed(state, action.type === 'close');
  }
}

function withStart(state: ConversationCompassState, start: Subject): ConversationCompassState {
  return start === state.start || !isSubject(start) ? state : { ...state, start };
}

/** The first subject that is talked about is where they began, unless the client chose before. */
function withTalk(state: ConversationCompassState, of: Subject, talked: boolean): ConversationCompassState {
  if (!isSubject(of) || state.order.includes(of) === talked) return state;
  if (!talked) return { ...state, order: state.order.filter((other) => other !== of) };
  return { ...state, start: state.start ?? of, order: [...state.order, of] };
}

function withTheme(
  state: ConversationCompassState,
  of: Subject,
  theme: Theme,
  talked: boolean,
): ConversationCompassState {
  if (!isSubject(of) || !THEMES.includes(theme)) return state;
  const { [of]: before = {}, ...others } = state.themes;
  if ((own(before, theme) === true) === talked) return state;
  const { [theme]: _before, ...rest } = before;
  const after: ThemesTalked = talked ? { ...rest, [theme]: true } : rest;
  const themes = Object.keys(after).length > 0 ? { ...others, [of]: after } : others;
  const next = { ...state, themes };
  return talked ? withTalk(next, of, true) : next;
}

function withClosed(state: ConversationCompassState, closed: boolean): ConversationCompassState {
  return state.closed === closed ? state : { ...state, closed };
}
