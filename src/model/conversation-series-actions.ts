import {
  CONVERSATION_FORMS,
  GOAL_AGREEMENTS,
  GOAL_LISTS,
  GOAL_OUTCOMES,
  REFERRAL_KINDS,
  type ConversationForm,
  type GoalAgreement,
  type GoalList,
  type GoalOutcome,
  type ReferralKind,
} from './conversation-series-choices.js';
import { canRemoveConversation } from './conversation-series-selectors.js';
import type {
  ConversationSeriesState,
  Referral,
  SeriesConversation,
  SeriesGoal,
} from './conversation-series.js';
import { isDay } from './day.js';
import { QUESTION_ID } from './ids.js';
import { VOICES, type Note, type Voice } from './piece.js';
import { withChanged, withEntry, withLabel, withoutEntry } from './voiced-entries.js';

/** Everything a person can do with the series. What is left out of a choice takes it away. */
export type ConversationSeriesAction = Readonly<
  | { type: 'add-conversation'; conversation: string; date?: string }
  /** Only where nothing is written in it. */
  | { type: 'remove-conversation'; conversation: string }
  | { type: 'date'; conversation: string; date?: string }
  | { type: 'form'; conversation: string; form?: ConversationForm }
  | { type: 'phone-reason'; conversation: string; voice: Voice; text: string }
  | { type: 'present'; conversation: string; role: string; present: boolean }
  | { type: 'summary'; conversation: string; voice: Voice; text: string }
  | { type: 'agree'; conversation: string; voice: Voice; agree?: GoalAgreement }
  | { type: 'close'; conversation: string; closed: boolean }
  | { type: 'add-goal'; conversation: string; list: GoalList; goal: string; voice: Voice; label: string }
  /** Only by the voice that set it. */
  | { type: 'rename-goal'; goal: string; voice: Voice; label: string }
  /** Only by the voice that set it, and where the other voice wrote nothing about it. */
  | { type: 'remove-goal'; goal: string; voice: Voice }
  | { type: 'outcome'; goal: string; outcome?: GoalOutcome }
  | { type: 'learned'; goal: string; voice: Voice; text: string }
  | { type: 'add-referral'; referral: string; conversation?: string; voice: Voice; label: string }
  | { type: 'rename-referral'; referral: string; voice: Voice; label: string }
  | { type: 'remove-referral'; referral: string; voice: Voice }
  | { type: 'referral-kind'; referral: string; kind?: ReferralKind }
  | { type: 'agreed'; referral: string; agreed: boolean }
>;

type WithoutWords<A> = A extends unknown ? Omit<A, 'text' | 'label'> : never;

/** What happened, without any free text: fit for analytics. */
export type ConversationSeriesChange = Readonly<WithoutWords<ConversationSeriesAction>>;

/** Tells what an action did, leaving out the words. */
export function describeChange(action: ConversationSeriesAction): ConversationSeriesChange {
  const {
    text: _text,
    label: _label,
    ...told
  } = action as ConversationSeriesAction & {
    text?: string;
    label?: string;
  };
  return told;
}

/** Applies `action`. Gives back the same object where nothing changes. */
export function reduce(
  state: ConversationSeriesState,
  action: ConversationSeriesAction,
): ConversationSeriesState {
  switch (action.type) {
    case 'add-conversation':
      return withConversation(state, action.conversation, action.date);
    case 'remove-conversation':
      return withoutConversation(state, action.conversation);
    case 'date':
      return changed(state, action, (one) =>
        action.date === undefined || isDay(action.date) ? withChoice(one, 'date', action.date) : one,
      );
    case 'form':
      return changed(state, action, (one) => withOneOf(one, 'form', action.form, CONVERSATION_FORMS));
    case 'phone-reason':
      return changed(state, action, (one) => withWords(one, 'phoneReason', action.voice, action.text));
    case 'summary':
      return changed(state, action, (one) => withWords(one, 'summary', action.voice, action.text));
    case 'present':
      return changed(state, action, (one) => withPresent(one, action.role, action.present));
    case 'agree':
      return changed(state, action, (one) => withAgreement(one, action.voice, action.agree));
    case 'close':
      return changed(state, action, (one) => withChoice(one, 'closed', action.closed ? true : undefined));
    case 'add-goal':
      return withGoal(state, action);
    case 'rename-goal':
      return inGoals(state, (goals) => withLabel(goals, action.goal, action.voice, action.label));
    case 'remove-goal':
      return inGoals(state, (goals) => withoutEntry(goals, action.goal, action.voice));
    case 'outcome':
      return inGoals(state, (goals) =>
        withChanged(goals, action.goal, (goal) => withOneOf(goal, 'outcome', action.outcome, GOAL_OUTCOMES)),
      );
    case 'learned':
      return inGoals(state, (goals) =>
        withChanged(goals, action.goal, (goal) => withWords(goal, 'learned', action.voice, action.text)),
      );
    case 'add-referral':
      return withReferral(state, action);
    case 'rename-referral':
      return inReferrals(state, (all) => withLabel(all, action.referral, action.voice, action.label));
    case 'remove-referral':
      return inReferrals(state, (all) => withoutEntry(all, action.referral, action.voice));
    case 'referral-kind':
      return inReferrals(state, (all) =>
        withChanged(all, action.referral, (one) => withOneOf(one, 'kind', action.kind, REFERRAL_KINDS)),
      );
    case 'agreed':
      return inReferrals(state, (all) =>
        withChanged(all, action.referral, (one) =>
          withChoice(one, 'agreed', action.agreed ? true : undefined),
        ),
      );
  }
}

type State = ConversationSeriesState;
type Of<Type> = Extract<ConversationSeriesAction, { type: Type }>;

function withConversation(state: State, id: string, date: string | undefined): State {
  const isTaken = state.conversations.some((other) => other.id === id);
  if (isTaken || !QUESTION_ID.test(id) || (date !== undefined && !isDay(date))) return state;
  const conversation = { id, ...(date !== undefined && { date }), present: [], goals: [], between: [] };
  return { ...state, conversations: [...state.conversations, conversation] };
}

function withoutConversation(state: State, id: string): State {
  if (!canRemoveConversation(state, id)) return state;
  return { ...state, conversations: state.conversations.filter((other) => other.id !== id) };
}

/** With what `change` makes of the conversation an action is about. */
function changed(
  state: State,
  { conversation: id }: { readonly conversation: string },
  change: (conversation: SeriesConversation) => SeriesConversation,
): State {
  const before = state.conversations.find((one) => one.id === id);
  const after = before && change(before);
  if (!after || after === before) return state;
  return { ...state, conversations: state.conversations.map((one) => (one === before ? after : one)) };
}

/** With a value under a key, or without the key. */
function withChoice<T extends object, K extends keyof T>(given: T, key: K, value: T[K] | undefined): T {
  if (given[key] === value) return given;
  const { [key]: _before, ...rest } = given;
  return (value === undefined ? rest : { ...given, [key]: value }) as T;
}

/** The same, for a choice that is one of a few. */
function withOneOf<T extends object, K extends keyof T>(
  given: T,
  key: K,
  value: T[K] | undefined,
  values: readonly T[K][],
): T {
  return value === undefined || values.includes(value) ? withChoice(given, key, value) : given;
}

/** With other words of one voice in a note; without words of anybody the note is gone. */
function withWords<T extends object>(given: T, key: keyof T, voice: Voice, words: string): T {
  const { [voice]: before = '', ...others } = (given[key] ?? {}) as Note;
  if (!VOICES.includes(voice) || before === words) return given;
  const note: Note = words === '' ? others : { ...others, [voice]: words };
  return withChoice(given, key, (Object.keys(note).length > 0 ? note : undefined) as T[keyof T] | undefined);
}

function withPresent(conversation: SeriesConversation, role: string, isPresent: boolean): SeriesConversation {
  const { present } = conversation;
  if (present.includes(role) === isPresent || !QUESTION_ID.test(role)) return conversation;
  return {
    ...conversation,
    present: isPresent ? [...present, role] : present.filter((other) => other !== role),
  };
}

function withAgreement(
  conversation: SeriesConversation,
  voice: Voice,
  agree: GoalAgreement | undefined,
): SeriesConversation {
  if (!VOICES.includes(voice)) return conversation;
  const before = conversation.agree ?? {};
  const after = withOneOf(before, voice, agree, GOAL_AGREEMENTS);
  if (after === before) return conversation;
  return withChoice(conversation, 'agree', Object.keys(after).length > 0 ? after : undefined);
}

function withGoal(state: State, { conversation, list, goal: id, voice, label }: Of<'add-goal'>): State {
  if (isTaken(state, id) || !GOAL_LISTS.includes(list)) return state;
  return changed(state, { conversation }, (one) => {
    const goals = withEntry(one[list], { id, voice, label });
    return goals === one[list] ? one : { ...one, [list]: goals };
  });
}

function withReferral(state: State, { referral: id, conversation, voice, label }: Of<'add-referral'>): State {
  const isAway = conversation !== undefined && state.conversations.every((one) => one.id !== conversation);
  if (isTaken(state, id) || isAway) return state;
  const referral: Referral = { id, voice, label, ...(conversation !== undefined && { conversation }) };
  return inReferrals(state, (all) => withEntry(all, referral));
}

/** Goals and referrals share one set of ids. */
function isTaken({ conversations, referrals }: State, id: string): boolean {
  const isIt = (entry: { readonly id: string }): boolean => entry.id === id;
  return (
    conversations.some(({ goals, between }) => goals.some(isIt) || between.some(isIt)) || referrals.some(isIt)
  );
}

/** With what `change` makes of every list of goals. */
function inGoals(state: State, change: (goals: readonly SeriesGoal[]) => readonly SeriesGoal[]): State {
  const conversations = state.conversations.map((one) => {
    const [goals, between] = [change(one.goals), change(one.between)];
    return goals === one.goals && between === one.between ? one : { ...one, goals, between };
  });
  return conversations.every((one, at) => one === state.conversations[at])
    ? state
    : { ...state, conversations };
}

function inReferrals(state: State, change: (all: readonly Referral[]) => readonly Referral[]): State {
  const referrals = change(state.referrals);
  return referrals === state.referrals ? state : { ...state, referrals };
}
