import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cardIds,
  cardsIn,
  describeChange,
  parse,
  PLACES,
  reduce,
  type CircleModelState,
  type Voice,
} from '../../src/model/circle-model.js';
import { History } from '../../src/model/history.js';
import { deepFreeze, sameJson } from '../../src/model/json.js';
import { action, circles } from './circle-arbitraries.js';

describe('whatever a person does', () => {
  const lying = (state: CircleModelState): string[] =>
    PLACES.flatMap((place) => cardsIn(state, place)).sort();

  it('each card lies in one place, and back to the start is where it began', () => {
    const step = fc.oneof(
      { weight: 4, arbitrary: action },
      fc.constantFrom('undo' as const, 'redo' as const),
    );
    fc.assert(
      fc.property(circles, fc.array(step, { maxLength: 15 }), (given, steps) => {
        const start = deepFreeze(given);
        const before = structuredClone(start);
        const history = new History<CircleModelState, unknown>();
        let state: CircleModelState = start;
        for (const what of steps) {
          if (typeof what === 'string') state = history[what](state)?.state ?? state;
          else {
            const next = deepFreeze(reduce(state, what));
            if (next !== state) history.push(state, describeChange(what));
            state = next;
          }
          expect(lying(state)).toEqual(cardIds(state).sort());
          expect(parse(state)).toEqual({ state, problems: [], status: 'ok' });
        }
        const end = state;
        let undone = 0;
        for (; history.canUndo; undone += 1) state = history.undo(state)!.state;
        expect(state).toEqual(before);
        for (; undone > 0; undone -= 1) state = history.redo(state)!.state;
        expect(state).toEqual(end);
      }),
      { numRuns: 200 },
    );
  });

  it('another object means another content, and twice the same is once', () => {
    fc.assert(
      fc.property(circles, action, (state, what) => {
        const once = reduce(state, what);
        if (once !== state) expect(sameJson(once, state)).toBe(false);
        expect(reduce(once, what)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it('one voice never alters what the other wrote', () => {
    const words = (state: CircleModelState, voice: Voice): string[] =>
      Object.entries(state.notes)
        .flatMap(([card, answers]) =>
          Object.entries(answers).map(([question, by]) => JSON.stringify([card, question, by[voice]])),
        )
        .filter((line) => !line.endsWith(',null]'))
        .sort();
    fc.assert(
      fc.property(circles, action, (state, what) => {
        fc.pre(what.type !== 'remove-card');
        const other = what.type === 'note' && what.voice === 'client' ? 'professional' : 'client';
        expect(words(reduce(state, what), other)).toEqual(words(state, other));
      }),
    );
  });
});
