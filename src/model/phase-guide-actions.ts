import { isDay } from './day.js';
import { isPhase, type Phase } from './conversation-phases.js';
import {
  type Conversation,
  type OwnPhaseQuestion,
  type PhaseGuideState,
  type PhaseRecord,
} from './phase-guide-state.js';
import { findsValues, phaseQuestion, type QuestionId } from './phase-guide-questions.js';
import { QUESTION_ID, VALUE_ID } from './ids.js';
import { own } from './json.js';
import { VOICES, type Note, type Voice } from './piece.js';
import { withEntry, withLabel, withoutEntry } from './voiced-entries.js';
import { isWorkValue } from './work-values.js';

/**
 * Everything a person can do with the guide. A conversation that is not there yet comes to be with the first thing that is done in it.
 * `go`: to a phase · `choose`: another conversation, to look at · `asked`: marks a question · `hide`: puts a question away, or brings it back ·
 * `wording`: other words for a question of the kit · `answer`: what came of a question that helps to find values.
 */
export type PhaseGuideAction = Readonly<
  | { type: 'go'; conversation: string; phase: Phase }
  | { type: 'choose'; conversation: string }
  | { type: 'add-conversation'; conversation: string; date?: string }
  | { type: 'remove-conversation'; conversation: string }
  | { type: 'date'; conversation: string; date: string | null }
  | { type: 'asked'; conversation: string; phase: Phase; question: QuestionId; asked: boolean }
  | { type: 'note'; conversation: string; phase: Phase; voice: Voice; text: string }
  | { type: 'hide'; question: QuestionId; hidden: boolean }
  | { type: 'wording'; question: QuestionId; voice: Voice; text: string }
  | { type: 'answer'; question: QuestionId; voice: Voice; text: string }
  | { type: 'add-question'; question: QuestionId; voice: Voice; label: string; phase: Phase }
  | { type: 'rename-question'; question: QuestionId; voice: Voice; label: string }
  | { type: 'remove-question'; question: QuestionId; voice: Voice }
  | { type: 'add-value'; value: string; label: string }
  | { type: 'rename-value'; value: string; label: string }
  | { type: 'remove-value'; value: string }
>;

type WithoutWords<A> = A extends unknown ? Omit<A, 'text' | 'label'> : never;

/** What happened, without any free text: fit for analytics. */
export type PhaseGuideChange = WithoutWords<PhaseGuideAction>;

/** Tells what an action did, leaving out the words. */
export function describeChange(action: PhaseGuideAction): PhaseGuideChange {
  const { text: _text, label: _label, ...change } = { text: '', label: '', ...action };
  return change;
}

/** Applies `action`. Gives back the same object where nothing changes. */
export function reduce(state: PhaseGuideState, action: PhaseGuideAction): PhaseGuideState {
  switch (action.type) {
    case 'go':
      return gone(state, action.conversation, action.phase);
    case 'choose':
      return has(state, action.conversation) ? withCurrent(state, action.conversation) : state;
    case 'add-conversation':
      return withConversation(state, action.conversation, action.date);
    case 'remove-conversation':
      return withoutConversation(state, action.conversation);
    case 'date':
      return withDate(state, action.conversation, action.date ?? undefined);
    case 'asked':
      return withAsked(state, action);
    case 'note':
      return withPhaseNote(state, action);
    case 'hide':
      return withHidden(state, action.question, action.hidden);
    case 'wording':
      return phaseQuestion(action.question) ? withNoteIn(state, 'wordings', action) : state;
    case 'answer':
      return findsValues(action.question) ? withNoteIn(state, 'answers', action) : state;
    case 'add-question':
    case 'rename-question':
    case 'remove-question':
      return withOwnQuestion(state, action);
    case 'add-value':
    case 'rename-value':
    case 'remove-value':
      return withOwnValue(state, action);
  }
}

const has = (state: PhaseGuideState, id: string): boolean =>
  state.conversations.some((conversation) => conversation.id === id);

/** Changes one conversation, which comes to be if it is not there; gives back the same where `change` does. */
function changed(
  state: PhaseGuideState,
  id: string,
  change: (conversation: Conversation) => Conversation,
): PhaseGuideState {
  const before = state.conversations.find((conversation) => conversation.id === id);
  if (!before && !QUESTION_ID.test(id)) return state;
  const from = before ?? { id, phases: {} };
  const after = change(from);
  if (after === from) return state;
  return {
    ...state,
    conversations: before
      ? state.conversations.map((one) => (one === before ? after : one))
      : [...state.conversations, after],
  };
}

function changedPhase(
  state: PhaseGuideState,
  conversation: string,
  phase: Phase,
  change: (record: PhaseRecord) => PhaseRecord,
): PhaseGuideState {
  if (!isPhase(phase)) return state;
  return changed(state, conversation, (one) => {
    const before = own(one.phases, phase) ?? {};
    const after = change(before);
    return after === before ? one : { ...one, phases: { ...one.phases, [phase]: after } };
  });
}

function gone(state: PhaseGuideState, conversation: string, phase: Phase): PhaseGuideState {
  const visited = changedPhase(state, conversation, phase, (record) =>
    record.visited ? record : { visited: true, ...record },
  );
  return isPhase(phase) && has(visited, conversation) ? withCurrent(visited, conversation, phase) : visited;
}

function withCurrent(
  state: PhaseGuideState,
  conversation: string,
  phase: Phase = state.current?.phase ?? 'opening',
): PhaseGuideState {
  const { current } = state;
  if (current?.conversation === conversation && current.phase === phase) return state;
  return { ...state, current: { ...current, conversation, phase } };
}

function withConversation(state: PhaseGuideState, id: string, date: string | undefined): PhaseGuideState {
  if (has(state, id) || !QUESTION_ID.test(id) || (date !== undefined && !isDay(date))) return state;
  const added = {
    ...state,
    conversations: [...state.conversations, { id, ...(date && { date }), phases: {} }],
  };
  return withCurrent(added, id, 'opening');
}

/** A conversation in which something was asked or written stays: one voice does not take out what the other wrote. */
function withoutConversation(state: PhaseGuideState, id: string): PhaseGuideState {
  const conversation = state.conversations.find((one) => one.id === id);
  if (!conversation || !isUnused(conversation)) return state;
  const conversations = state.conversations.filter((one) => one !== conversation);
  const { current, ...rest } = state;
  if (current?.conversation !== id) return { ...state, conversations };
  const last = conversations.at(-1);
  return last
    ? { ...rest, conversations, current: { ...current, conversation: last.id } }
    : { ...rest, conversations };
}

/** Whether nothing was asked or written in a conversation: at most it was looked at. */
export function isUnused({ phases }: Conversation): boolean {
  return Object.values(phases).every(({ visited: _visited, ...rest }) => Object.keys(rest).length === 0);
}

function withDate(state: PhaseGuideState, id: string, date: string | undefined): PhaseGuideState {
  if (date !== undefined && !isDay(date)) return state;
  return changed(state, id, (conversation) => {
    if (conversation.date === date) return conversation;
    const { date: _before, ...rest } = conversation;
    return date === undefined ? rest : { ...rest, date };
  });
}

function withAsked(
  state: PhaseGuideState,
  { conversation, phase, question, asked }: Extract<PhaseGuideAction, { type: 'asked' }>,
): PhaseGuideState {
  return changedPhase(state, conversation, phase, (record) => {
    const { asked: before = [], ...rest } = record;
    if (before.includes(question) === asked || (asked && !QUESTION_ID.test(question))) return record;
    if (asked) return { visited: true, ...rest, asked: [...before, question] };
    const after = before.filter((id) => id !== question);
    return after.length > 0 ? { ...rest, asked: after } : rest;
  });
}

function withPhaseNote(
  state: PhaseGuideState,
  { conversation, phase, voice, text }: Extract<PhaseGuideAction, { type: 'note' }>,
): PhaseGuideState {
  return changedPhase(state, conversation, phase, (record) => {
    const { notes: before, ...rest } = record;
    const notes = changedNote(before, voice, text);
    if (notes === before) return record;
    return notes ? { visited: true, ...rest, notes } : rest;
  });
}

/** The same where nothing changes; nothing where no words are left. */
function changedNote(note: Note | undefined, voice: Voice, text: string): Note | undefined {
  if (!VOICES.includes(voice) || (note?.[voice] ?? '') === text) return note;
  const { [voice]: _before, ...rest } = note ?? {};
  const after: Note = text === '' ? rest : { ...rest, [voice]: text };
  return Object.keys(after).length > 0 ? after : undefined;
}

function withNoteIn(
  state: PhaseGuideState,
  key: 'wordings' | 'answers',
  { question, voice, text }: { readonly question: QuestionId; readonly voice: Voice; readonly text: string },
): PhaseGuideState {
  const { [question]: _note, ...others } = state[key];
  const before = own(state[key], question);
  const after = changedNote(before, voice, text);
  if (after === before) return state;
  return { ...state, [key]: after ? { ...others, [question]: after } : others };
}

function withHidden(state: PhaseGuideState, id: QuestionId, isHidden: boolean): PhaseGuideState {
  if (state.hidden.includes(id) === isHidden || (isHidden && !QUESTION_ID.test(id))) return state;
  return {
    ...state,
    hidden: isHidden ? [...state.hidden, id] : state.hidden.filter((other) => other !== id),
  };
}

function withOwnQuestion(
  state: PhaseGuideState,
  action: Extract<PhaseGuideAction, { type: 'add-question' | 'rename-question' | 'remove-question' }>,
): PhaseGuideState {
  const { question: id, voice } = action;
  const { ownQuestions: before } = state;
  if (action.type === 'add-question') {
    const { label, phase } = action;
    if (phaseQuestion(id) || !isPhase(phase)) return state;
    const added: OwnPhaseQuestion = { id, voice, label, phase };
    const ownQuestions = withEntry(before, added);
    return ownQuestions === before ? state : { ...state, ownQuestions };
  }
  if (action.type === 'rename-question') {
    const ownQuestions = withLabel(before, id, voice, action.label);
    return ownQuestions === before ? state : { ...state, ownQuestions };
  }
  const ownQuestions = withoutEntry(before, id, voice);
  return ownQuestions === before ? state : { ...withoutMarks(state, id), ownQuestions };
}

/** Of a question that is gone no mark stays behind. */
function withoutMarks(state: PhaseGuideState, question: QuestionId): PhaseGuideState {
  const marked = state.conversations.flatMap(({ id, phases }) =>
    Object.keys(phases)
      .filter(isPhase)
      .map((phase) => ({ type: 'asked', conversation: id, phase, question, asked: false }) as const),
  );
  return marked.reduce<PhaseGuideState>(withAsked, withHidden(state, question, false));
}

function withOwnValue(
  state: PhaseGuideState,
  action: Extract<PhaseGuideAction, { type: 'add-value' | 'rename-value' | 'remove-value' }>,
): PhaseGuideState {
  const { value: id } = action;
  const before = state.ownValues.find((value) => value.id === id);
  if (action.type === 'remove-value')
    return before ? { ...state, ownValues: state.ownValues.filter((value) => value !== before) } : state;
  const label = action.label.trim();
  if (!label) return state;
  if (action.type === 'add-value') {
    if (before || isWorkValue(id) || !VALUE_ID.test(id)) return state;
    return { ...state, ownValues: [...state.ownValues, { id, label }] };
  }
  if (!before || before.label === label) return state;
  return {
    ...state,
    ownValues: state.ownValues.map((value) => (value === before ? { ...value, label } : value)),
  };
}
