import type { LitElement } from 'lit';
import { Entries, type EntriesHost } from '../../kit/entries.js';
import {
  isPhase,
  ownPhaseQuestion,
  type PhaseGuideAction,
  type PhaseGuideState,
  type Voice,
} from '../../model/phase-guide.js';

/** The element, as far as own questions and own values go. */
interface GuideEntriesHost extends Pick<EntriesHost, 'redraw' | 'focusLater' | 'sayRemoved' | 'undo'> {
  readonly state: () => PhaseGuideState;
  readonly element: LitElement;
  readonly voice: () => Voice;
  readonly perform: (action: PhaseGuideAction) => boolean;
}

/** What an id on the screen is about: questions and values may have the same. */
const ENTRY = /^(question|value)\.(.+)$/s;

/** Own questions, each in its phase, and the client's own values. */
export function guideEntries({ element, state, voice, perform, ...host }: GuideEntriesHost): Entries {
  const isValue = (id: string): boolean => id.startsWith('value.');
  const idOf = (id: string): string => ENTRY.exec(id)?.[2] ?? id;
  const entryOf = (id: string): { readonly label: string } | undefined =>
    isValue(id)
      ? state().ownValues.find((value) => value.id === idOf(id))
      : ownPhaseQuestion(state(), idOf(id));
  return new Entries(element, {
    ...host,
    voice,
    has: (id) => entryOf(id) !== undefined,
    nameOf: (id) => entryOf(id)?.label ?? '',
    placeOf: (id) => (isValue(id) ? 'values' : (ownPhaseQuestion(state(), idOf(id))?.phase ?? '')),
    add: (phase, question, label, by) =>
      isPhase(phase) && perform({ type: 'add-question', question, voice: by, label, phase }),
    rename: (id, label, by) =>
      perform(
        isValue(id)
          ? { type: 'rename-value', value: idOf(id), label }
          : { type: 'rename-question', question: idOf(id), voice: by, label },
      ),
    remove: (id) =>
      perform(
        isValue(id)
          ? { type: 'remove-value', value: idOf(id) }
          : { type: 'remove-question', question: idOf(id), voice: voice() },
      ) && entryOf(id) === undefined,
  });
}
