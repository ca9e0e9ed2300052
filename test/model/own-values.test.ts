import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  empty as emptyList,
  parse as parseList,
  reduce as reduceList,
  type CapabilityListAction,
  type CapabilityListState,
} from '../../src/model/capability-list.js';
import {
  empty as emptyCircles,
  parse as parseCircles,
  reduce as reduceCircles,
  type CircleModelAction,
  type CircleModelState,
} from '../../src/model/circle-model.js';
import { deepFreeze } from '../../src/model/json.js';
import { ownValues, type Parts } from '../../src/model/own-values.js';
import type { PieceState } from '../../src/model/piece.js';
import newerList from '../fixtures/state/capability-list/newer.json' with { type: 'json' };
import { action as listAction } from './arbitraries.js';
import { action as circleAction } from './circle-arbitraries.js';

const LIST = 'capability-list';
const CIRCLES = 'circle-model';

const list = (...actions: CapabilityListAction[]): CapabilityListState =>
  actions.reduce(reduceList, emptyList());
const circles = (...actions: CircleModelAction[]): CircleModelState =>
  actions.reduce(reduceCircles, emptyCircles());
const value = (id: string, label: string): CapabilityListAction => ({ type: 'add-value', value: id, label });
const card = (id: string, label: string): CircleModelAction => ({ type: 'add-card', card: id, label });

const inList = (state: PieceState | undefined): string[] =>
  ((state as CapabilityListState | undefined)?.ownValues ?? []).map(({ id, label }) => `${id}: ${label}`);
const inCircles = (state: PieceState | undefined): string[] =>
  ((state as CircleModelState | undefined)?.cards ?? []).flatMap(({ id, label }) =>
    label === undefined ? [] : [`${id}: ${label}`],
  );

describe('a change in one part', () => {
  it('that adds a value adds a card, in the tray', () => {
    const before = list();
    const after = list(value('own-1', 'Rust'));
    const followed = ownValues.follow({ [LIST]: after, [CIRCLES]: circles() }, LIST, before);
    expect(followed).toEqual({ [CIRCLES]: circles(card('own-1', 'Rust')) });
  });

  it('that adds a card adds a value, without answers', () => {
    const after = circles({ type: 'add-card', card: 'own-1', label: 'Rust', to: 'inner' });
    const followed = ownValues.follow({ [LIST]: list(), [CIRCLES]: after }, CIRCLES, circles());
    expect(followed).toEqual({ [LIST]: list(value('own-1', 'Rust')) });
  });

  it('that renames one renames it in the other, and leaves all else there', () => {
    const laid = circles(card('own-1', 'Rust'), { type: 'move', card: 'own-1', to: 'outer' });
    const before = list(value('own-1', 'Rust'));
    const after = list(value('own-1', 'Rust'), { type: 'rename-value', value: 'own-1', label: 'Stilte' });
    const followed = ownValues.follow({ [LIST]: after, [CIRCLES]: laid }, LIST, before);
    expect(inCircles(followed[CIRCLES])).toEqual(['own-1: Stilte']);
    expect(followed[CIRCLES]).toMatchObject({ rings: laid.rings });
    const back = ownValues.follow(
      {
        [LIST]: before,
        [CIRCLES]: circles(card('own-1', 'Rust'), { type: 'rename-card', card: 'own-1', label: 'Stil' }),
      },
      CIRCLES,
      circles(card('own-1', 'Rust')),
    );
    expect(inList(back[LIST])).toEqual(['own-1: Stil']);
  });

  it('that removes one removes it in the other, with what was said about it', () => {
    const filled = list(
      value('own-1', 'Rust'),
      value('own-2', 'Buiten'),
      { type: 'answer', value: 'own-1', question: 'importance', answer: 5 },
      { type: 'note', value: 'own-1', voice: 'client', text: 'Veel' },
      { type: 'discuss', value: 'own-1', discuss: true },
    );
    const before = circles(card('own-1', 'Rust'), card('own-2', 'Buiten'));
    const after = reduceCircles(before, { type: 'remove-card', card: 'own-1' });
    const followed = ownValues.follow({ [LIST]: filled, [CIRCLES]: after }, CIRCLES, before);
    expect(followed).toEqual({ [LIST]: list(value('own-2', 'Buiten')) });
  });

  it('that is about something else touches no other part', () => {
    const before = list(value('own-1', 'Rust'));
    const after = reduceList(before, { type: 'answer', value: 'own-1', question: 'enabled', answer: 2 });
    expect(ownValues.follow({ [LIST]: after, [CIRCLES]: circles() }, LIST, before)).toEqual({});
    const moved = circles({ type: 'move', card: 'income', to: 'inner' });
    expect(ownValues.follow({ [LIST]: after, [CIRCLES]: moved }, CIRCLES, circles())).toEqual({});
  });

  it('makes no part that is not there', () => {
    const after = list(value('own-1', 'Rust'));
    expect(ownValues.follow({ [LIST]: after }, LIST, undefined)).toEqual({});
    expect(ownValues.follow({}, LIST, after)).toEqual({});
  });

  it('has nothing to do with goals, under whatever part', () => {
    const goals = reduceCircles(emptyCircles('goals'), { type: 'add-card', card: 'own-9', label: 'Bellen' });
    const after = list(value('own-1', 'Rust'));
    const parts = { [LIST]: after, [CIRCLES]: goals, 'circle-model-goals': goals };
    expect(ownValues.follow(parts, LIST, list())).toEqual({});
    expect(ownValues.follow(parts, CIRCLES, emptyCircles('goals'))).toEqual({});
    expect(ownValues.follow(parts, 'circle-model-goals', emptyCircles('goals'))).toEqual({});
  });

  it('leaves a part of a later version, or one that is no such part, as it is', () => {
    const after = circles(card('own-1', 'Rust'));
    const diary = { kind: 'x-diary', version: 1, ownValues: [] };
    for (const odd of [newerList, diary])
      expect(ownValues.follow({ [LIST]: odd, [CIRCLES]: after }, CIRCLES, circles())).toEqual({});
    expect(ownValues.follow({ toString: list(), [CIRCLES]: after }, CIRCLES, circles())).toEqual({});
  });

  it('cannot make one of the seven an own value', () => {
    const odd = { ...list(), ownValues: [{ id: 'income', label: 'Geld' }] };
    expect(ownValues.follow({ [LIST]: odd, [CIRCLES]: circles() }, LIST, list())).toEqual({});
  });

  it('changes nothing of what it is given', () => {
    const parts = deepFreeze({ [LIST]: list(value('own-1', 'Rust')), [CIRCLES]: circles() });
    expect(() => ownValues.follow(parts, LIST, deepFreeze(list()))).not.toThrow();
  });
});

describe('a part as it is shown', () => {
  it('has the values that only another part has, after its own', () => {
    const parts = {
      [LIST]: list(value('own-1', 'Rust'), value('own-2', 'Buiten')),
      [CIRCLES]: circles(card('own-2', 'Buiten zijn'), card('own-3', 'Humor')),
    };
    expect(inCircles(ownValues.shownIn(parts, CIRCLES, parts[CIRCLES]))).toEqual([
      'own-2: Buiten zijn',
      'own-3: Humor',
      'own-1: Rust',
    ]);
    expect(inList(ownValues.shownIn(parts, LIST, parts[LIST]))).toEqual([
      'own-1: Rust',
      'own-2: Buiten',
      'own-3: Humor',
    ]);
  });

  it('has them also where there is no such part yet', () => {
    const parts = { [LIST]: list(value('own-1', 'Rust')) };
    expect(inCircles(ownValues.shownIn(parts, CIRCLES, emptyCircles()))).toEqual(['own-1: Rust']);
    expect(
      inList(ownValues.shownIn({ [CIRCLES]: circles(card('own-1', 'Rust')) }, LIST, emptyList())),
    ).toEqual(['own-1: Rust']);
  });

  it('is the same object where there is nothing to add', () => {
    const parts = { [LIST]: list(value('own-1', 'Rust')), [CIRCLES]: circles(card('own-1', 'Rust')) };
    expect(ownValues.shownIn(parts, CIRCLES, parts[CIRCLES])).toBe(parts[CIRCLES]);
    expect(ownValues.shownIn({}, LIST, parts[LIST])).toBe(parts[LIST]);
    const goals = emptyCircles('goals');
    expect(ownValues.shownIn(parts, 'circle-model-goals', goals)).toBe(goals);
    expect(ownValues.shownIn({ ...parts, [LIST]: newerList }, LIST, newerList)).toBe(newerList);
  });
});

describe('whatever is done in either part', () => {
  const act = fc.oneof(
    fc.record({ in: fc.constant('list' as const), action: listAction }),
    fc.record({ in: fc.constant('circles' as const), action: circleAction }),
  );

  /** As the provider does: the piece shows its part with the values of others; a change of it is followed by the others. */
  function carryOut(parts: Parts, what: typeof act extends fc.Arbitrary<infer A> ? A : never): Parts {
    const kind = what.in === 'list' ? LIST : CIRCLES;
    const shown = ownValues.shownIn(
      parts,
      kind,
      parts[kind] ?? (what.in === 'list' ? emptyList() : emptyCircles()),
    );
    const after =
      what.in === 'list'
        ? reduceList(shown as CapabilityListState, what.action)
        : reduceCircles(shown as CircleModelState, what.action);
    if (after === shown) return parts;
    const changed = { ...parts, [kind]: after };
    return { ...changed, ...ownValues.follow(changed, kind, shown) };
  }

  it('both show the same values under the same names, and stay right in every cell', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 15 }), (acts) => {
        const parts = acts.reduce<Parts>(carryOut, {});
        const shownList = ownValues.shownIn(parts, LIST, parts[LIST] ?? emptyList());
        const shownCircles = ownValues.shownIn(parts, CIRCLES, parts[CIRCLES] ?? emptyCircles());
        expect(inCircles(shownCircles).sort()).toEqual(inList(shownList).sort());
        if (parts[LIST]) expect(parseList(parts[LIST])).toMatchObject({ problems: [], state: parts[LIST] });
        if (parts[CIRCLES])
          expect(parseCircles(parts[CIRCLES])).toMatchObject({ problems: [], state: parts[CIRCLES] });
      }),
      { numRuns: 500 },
    );
  });
});
