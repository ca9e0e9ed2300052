import { PHASES, type Phase } from './conversation-phases.js';
import { own } from './json.js';
import type { QuestionId } from './phase-guide-questions.js';
import type { Conversation, OwnPhaseQuestion, PhaseGuideState, PhaseRecord } from './phase-guide-state.js';
import { VOICES, type Voice } from './piece.js';

/** The conversation that is open: the one chosen, or else the last; nothing where none began. */
export function openConversation({ conversations, current }: PhaseGuideState): Conversation | undefined {
  return conversations.find(({ id }) => id === current?.conversation) ?? conversations.at(-1);
}

/** The phase that is open. */
export function openPhase({ current }: PhaseGuideState): Phase {
  return current?.phase ?? PHASES[0];
}

/** What happened in a phase of a conversation. */
export function recordOf(conversation: Conversation | undefined, phase: Phase): PhaseRecord {
  return (conversation && own(conversation.phases, phase)) ?? {};
}

/** The conversations before one, the latest first; all where it is not there. */
export function conversationsBefore(
  { conversations }: PhaseGuideState,
  id: string | undefined,
): readonly Conversation[] {
  const at = conversations.findIndex((one) => one.id === id);
  return conversations.slice(0, at < 0 ? undefined : at).reverse();
}

/** The questions that were asked in any of some conversations. */
export function askedIn(conversations: readonly Conversation[]): ReadonlySet<QuestionId> {
  return new Set(
    conversations.flatMap(({ phases }) => Object.values(phases).flatMap(({ asked = [] }) => asked)),
  );
}

/** A question that a person added. */
export function ownPhaseQuestion(state: PhaseGuideState, id: QuestionId): OwnPhaseQuestion | undefined {
  return state.ownQuestions.find((question) => question.id === id);
}

/** A note of a phase, as a building block for a report. */
export interface PhaseNote {
  readonly conversation: string;
  readonly date?: string;
  readonly phase: Phase;
  readonly voice: Voice;
  /** What that voice wrote, exactly. */
  readonly text: string;
}

/**
 * The notes as building blocks for a report: by conversation and phase, in each the client first, quoted exactly. A note of white space
 * only is left out.
 * Source: method G-phases.
 * @example phaseNotes(guide.state).map(({ phase, voice, text }) => …)
 */
export function phaseNotes(state: PhaseGuideState): readonly PhaseNote[] {
  return state.conversations.flatMap((conversation) =>
    PHASES.flatMap((phase) =>
      VOICES.flatMap((voice) => {
        const words = recordOf(conversation, phase).notes?.[voice];
        const { id, date } = conversation;
        return words?.trim() ? [{ conversation: id, ...(date && { date }), phase, voice, text: words }] : [];
      }),
    ),
  );
}
