import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../src/model/json.js';
import { withNote } from '../../src/model/notes.js';
import type { Note } from '../../src/model/piece.js';

interface State {
  readonly kind: 'any';
  readonly notes: { readonly [about: string]: Note };
}

const state = deepFreeze<State>({
  kind: 'any',
  notes: { needs: { client: 'Rust.', professional: 'Zie.' }, future: { client: 'Groen.' } },
});

describe('what a voice writes', () => {
  it.each<[Parameters<typeof withNote>[1], 'client' | 'professional', string, State['notes']]>([
    [
      'needs',
      'client',
      ' Meer\nrust. ',
      { ...state.notes, needs: { client: ' Meer\nrust. ', professional: 'Zie.' } },
    ],
    ['needs', 'client', '', { ...state.notes, needs: { professional: 'Zie.' } }],
    ['future', 'client', '', { needs: state.notes['needs']! }],
    ['ours', 'professional', 'Nieuw.', { ...state.notes, ours: { professional: 'Nieuw.' } }],
    ['constructor', 'client', 'x', { ...state.notes, constructor: { client: 'x' } }],
  ])('about %s, by %s: %j', (about, voice, words, notes) => {
    expect(withNote(state, about, voice, words)).toEqual({ ...state, notes });
  });

  it.each([
    ['needs', 'client', 'Rust.'],
    ['ours', 'client', ''],
    ['needs', 'manager', 'x'],
    ['toString', 'professional', ''],
  ])('that changes nothing gives back the same object: %s, %s, %j', (about, voice, words) => {
    expect(withNote(state, about, voice as never, words)).toBe(state);
  });
});
