import { own } from '../../model/json.js';
import {
  askedIn,
  conversationsBefore,
  extraQuestionsOfPhase,
  FINDING_TOPICS,
  openConversation,
  openPhase,
  phaseQuestion,
  PHASES,
  questionsOfPhase,
  recordOf,
  type Conversation,
  type FindingTopic,
  type Note,
  type Phase,
  type PhaseGuideState,
  type PhaseQuestion,
  type PhaseTopic,
  type QuestionId,
  type Voice,
} from '../../model/phase-guide.js';
import type { Ring } from '../../model/circle-selectors.js';

/** What is chosen to look at in a phase; nothing is all. */
export interface Filter {
  readonly topic?: PhaseTopic | undefined;
  readonly ring?: Ring | undefined;
  /** The card in hand: it is laid already. */
  readonly card?: string | undefined;
}

/** One stone of the path. */
export interface StoneView {
  readonly phase: Phase;
  readonly isOpen: boolean;
  /** Whether the phase was opened in this conversation. */
  readonly isVisited: boolean;
  /** Whether it was in a conversation before. */
  readonly wasVisited: boolean;
}

/** One question. */
export interface QuestionView {
  readonly id: QuestionId;
  /** The words of the person who added it; those of the kit have none: the content packs name them. */
  readonly label?: string;
  /** Who added it. */
  readonly by?: Voice;
  readonly wording: Note | undefined;
  readonly answer: Note | undefined;
  readonly isAsked: boolean;
  /** In a conversation before. */
  readonly wasAsked: boolean;
}

/** Questions that belong together. */
export interface GroupView {
  readonly topic: PhaseTopic;
  readonly ring: Ring | undefined;
  readonly questions: readonly QuestionView[];
}

/** What was written in a phase of one conversation. */
export interface ConversationNote {
  readonly conversation: Conversation;
  readonly note: Note;
}

/** One phase to draw. */
export interface PhaseView {
  readonly phase: Phase;
  readonly groups: readonly GroupView[];
  readonly hidden: readonly QuestionView[];
  /** What was written in it in this conversation. */
  readonly note: Note | undefined;
  /** What was written in it before, the latest first. */
  readonly earlier: readonly ConversationNote[];
}

/** The six stones, in the order of the method; none is locked. */
export function stoneViews(state: PhaseGuideState): readonly StoneView[] {
  const open = openConversation(state);
  const before = conversationsBefore(state, open?.id);
  return PHASES.map((phase) => ({
    phase,
    isOpen: phase === openPhase(state),
    isVisited: recordOf(open, phase).visited === true,
    wasVisited: before.some((one) => recordOf(one, phase).visited),
  }));
}

/**
 * A phase to draw.
 * @param hasWords whether the content packs have words for a question
 */
export function phaseView(
  state: PhaseGuideState,
  phase: Phase,
  hasWords: (id: QuestionId) => boolean,
  filter: Filter = {},
): PhaseView {
  const open = openConversation(state);
  const before = conversationsBefore(state, open?.id);
  const asked = new Set(recordOf(open, phase).asked);
  const askedBefore = askedIn(before);
  const hidden = new Set(state.hidden);
  const view = (id: QuestionId): QuestionView => ({
    id,
    wording: own(state.wordings, id),
    answer: own(state.answers, id),
    isAsked: asked.has(id),
    wasAsked: askedBefore.has(id),
  });
  const packed = [...questionsOfPhase(phase), ...extraQuestionsOfPhase(phase)].filter(({ id }) =>
    hasWords(id),
  );
  const owned = state.ownQuestions
    .filter((question) => question.phase === phase)
    .map(({ id, label, voice }) => ({ ...view(id), label, by: voice }));
  const shown = packed.filter(
    ({ topic, ring }) =>
      (filter.topic === undefined || topic === filter.topic) &&
      (filter.ring === undefined || ring === filter.ring),
  );
  const isInHand = (topic: PhaseTopic): boolean => filter.card === undefined || topic !== 'place';
  const canAskOn = filter.topic === 'ladder' || isAskedOn(state, asked);
  const isAll = filter.topic === undefined && filter.ring === undefined;
  const groups = new Map<string, { topic: PhaseTopic; ring: Ring | undefined; questions: QuestionView[] }>();
  const put = (topic: PhaseTopic, ring: Ring | undefined, question: QuestionView): void => {
    if (hidden.has(question.id)) return;
    const key = `${topic} ${ring ?? ''}`;
    const group = groups.get(key) ?? { topic, ring, questions: [] };
    group.questions.push(question);
    groups.set(key, group);
  };
  for (const question of shown)
    if (isInHand(question.topic) && (question.topic !== 'ladder' || canAskOn))
      put(question.topic, groupRing(question), view(question.id));
  if (isAll) for (const question of owned) put('own', undefined, question);
  return {
    phase,
    groups: [...groups.values()],
    hidden: [...packed.map(({ id }) => view(id)), ...owned].filter(({ id }) => hidden.has(id)),
    note: recordOf(open, phase).notes,
    earlier: before.flatMap((conversation) => {
      const { notes } = recordOf(conversation, phase);
      return notes ? [{ conversation, note: notes }] : [];
    }),
  };
}

/** Whether there is something to ask on about: where it leads, follows on an answer. */
function isAskedOn({ answers }: PhaseGuideState, asked: ReadonlySet<QuestionId>): boolean {
  const isAnswered = ({ id }: PhaseQuestion): boolean => hasNote(own(answers, id));
  const ladder = questionsOfPhase('opening', { topic: 'ladder' });
  return (
    questionsOfPhase('opening', { topic: 'discover' }).some(isAnswered) ||
    ladder.some((question) => isAnswered(question) || asked.has(question.id))
  );
}

/** Laying cards is about all circles together. */
function groupRing({ topic, ring }: PhaseQuestion): Ring | undefined {
  return topic === 'place' ? undefined : ring;
}

/** Whether the questions of a group come one at a time. */
export function isFinding(topic: PhaseTopic): topic is FindingTopic {
  return (FINDING_TOPICS as readonly PhaseTopic[]).includes(topic);
}

/** How many questions stand in some groups. */
export function countOf(groups: readonly GroupView[]): number {
  return groups.reduce((sum, { questions }) => sum + questions.length, 0);
}

/** How many questions were asked in this phase of the open conversation that have no words here: of another portal, or another version. */
export function askedElsewhere(
  state: PhaseGuideState,
  phase: Phase,
  hasWords: (id: QuestionId) => boolean,
): number {
  const mine = new Set(state.ownQuestions.map(({ id }) => id));
  const asked = recordOf(openConversation(state), phase).asked ?? [];
  return asked.filter((id) => !mine.has(id) && !(phaseQuestion(id) && hasWords(id))).length;
}

/** The client's words as the name of a value: on one line. */
export function valueLabel(answer: string): string {
  return answer.replace(/\s+/g, ' ').trim();
}

/** Whether there are words of anybody in a note. */
export function hasNote(note: Note | undefined): note is Note {
  return Boolean(note?.client || note?.professional);
}

/** Whether anything at all was asked, written or added. */
export function isFilledIn({
  conversations,
  ownQuestions,
  ownValues,
  wordings,
  answers,
}: PhaseGuideState): boolean {
  return (
    ownQuestions.length > 0 ||
    ownValues.length > 0 ||
    [...Object.values(wordings), ...Object.values(answers)].some(hasNote) ||
    conversations.some(({ phases }) =>
      Object.values(phases).some(({ asked = [], notes }) => asked.length > 0 || hasNote(notes)),
    )
  );
}

/** What part of the guide a JSON Pointer is about: a phase, the conversations, own questions or own values. */
export function placeOfPointer(path: string): Phase | 'conversations' | 'questions' | 'values' | undefined {
  const [, part, key, , phase] = path.split('/');
  if (part === 'conversations') return PHASES.find((one) => one === phase) ?? 'conversations';
  if (part === 'ownQuestions') return 'questions';
  if (part === 'ownValues') return 'values';
  return part === 'wordings' || part === 'answers' ? phaseQuestion(key ?? '')?.phase : undefined;
}
