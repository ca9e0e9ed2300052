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
  readonly voice: () => Voice;
  readonly perform: (action: PhaseGuideAction) => boolean;
}

/** What an id on the screen is about: questions and values may have the same. */
const ENTRY = /^(question|value)\.(.+)$/s;

/** Own questions, each in its phase, and the client's own values. */
export function guideEntries({ state, voice, perform, ...host }: GuideEntriesHost): Entries {
  const isValue = (id: string): boolean => id.startsWith('value.');
  const idOf = (id: string): string => ENTRY.exec(id)?.[2] ?? id;
  const nameOf = (id: string): string =>
    (isValue(id)
      ? state().ownValues.find((value) => value.id === idOf(id))?.label
      : ownPhaseQuestion(state(), idOf(id))?.label) ?? '';
  return new Entries({
    ...host,
    nameOf,
    placeOf: (id) => (isValue(id) ? 'values' : (ownPhaseQuestion(state(), idOf(id))?.phase ?? '')),
    add: (phase, question, label) =>
      isPhase(phase) && perform({ type: 'add-question', question, voice: voice(), label, phase }),
    rename: (id, label) =>
      perform(
        isValue(id)
          ? { type: 'rename-value', value: idOf(id), label }
          : { type: 'rename-question', question: idOf(id), voice: voice(), label },
      ),
    remove: (id) =>
      perform(
        isValue(id)
          ? { type: 'remove-value', value: idOf(id) }
          : { type: 'remove-question', question: idOf(id), voice: voice() },
      ) && nameOf(id) === '',
  });
}
