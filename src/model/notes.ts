import { own } from './json.js';
import { VOICES, type Note, type Voice } from './piece.js';

/** A state with what each voice wrote, by what it is about. */
interface WithNotes {
  readonly notes: { readonly [about: string]: Note | undefined };
}

/**
 * Puts what one voice wrote about something in its place, exactly as typed; without words nothing is kept of it. What the other voice
 * wrote stays as it is.
 * @returns the same object where nothing changes
 */
export function withNote<S extends WithNotes>(state: S, about: string, voice: Voice, words: string): S {
  if (!VOICES.includes(voice)) return state;
  const { [about]: _note, ...others } = state.notes;
  const before = own(state.notes, about) ?? {};
  if ((before[voice] ?? '') === words) return state;
  const { [voice]: _words, ...rest } = before;
  const note: Note = words === '' ? rest : { ...rest, [voice]: words };
  return { ...state, notes: Object.keys(note).length > 0 ? { ...others, [about]: note } : others };
}
