import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze, sameJson } from '../../src/model/json.js';
import { mergeTrajectories } from '../../src/model/trajectory-merge.js';
import { json } from './arbitraries.js';

const trajectory = (
  parts: Record<string, unknown>,
  share: Record<string, string> = {},
  more: Record<string, unknown> = {},
) => ({ kind: 'trajectory', version: 1, purpose: 'reintegration-guidance', parts, share, ...more });

const LIST = { kind: 'capability-list', version: 1, answers: {} };
const FULL = { ...LIST, answers: { income: { importance: 5 } } };
const OTHER = { ...LIST, answers: { income: { importance: 1 } } };
const CIRCLES = { kind: 'circle-model', version: 1, rings: { inner: ['income'] } };

describe('two versions of a trajectory', () => {
  const base = trajectory({ 'capability-list': LIST });

  it('go together where each changed another part', () => {
    const mine = trajectory({ 'capability-list': FULL });
    const theirs = trajectory({ 'capability-list': LIST, 'circle-model': CIRCLES });
    expect(mergeTrajectories(base, mine, theirs)).toEqual({
      merged: trajectory({ 'capability-list': FULL, 'circle-model': CIRCLES }),
      collisions: [],
    });
  });

  it('collide where both changed the same part, and only there', () => {
    const mine = trajectory({ 'capability-list': FULL });
    const theirs = trajectory({ 'capability-list': OTHER, 'circle-model': CIRCLES });
    expect(mergeTrajectories(base, mine, theirs).collisions).toEqual(['capability-list']);
  });

  it('go together where two voices wrote in one part, or one wrote and one chose', () => {
    const sheet = (notes: object, asked: string[] = []) =>
      trajectory({ 'conversation-worksheet': { kind: 'conversation-worksheet', version: 1, asked, notes } });
    const start = sheet({ needs: { client: 'Rust.' } });
    const mine = sheet({ needs: { client: 'Rust.' }, future: { client: 'Buiten.' } });
    const theirs = sheet({ needs: { client: 'Rust.', professional: 'Vraagt om rust.' } }, ['needs-seen-1']);
    const notes = {
      needs: { client: 'Rust.', professional: 'Vraagt om rust.' },
      future: { client: 'Buiten.' },
    };
    expect(mergeTrajectories(start, mine, theirs)).toEqual({
      merged: sheet(notes, ['needs-seen-1']),
      collisions: [],
    });
    const changed = sheet({ needs: { client: 'Rust en ruimte.' } });
    const otherwise = sheet({ needs: { client: 'Stilte.', professional: 'x' } });
    expect(mergeTrajectories(start, changed, otherwise)).toEqual({
      merged: changed,
      collisions: ['conversation-worksheet'],
    });
    expect(mergeTrajectories(sheet({}, ['x']), sheet({}, ['x', 'a']), sheet({}, ['b']))).toEqual({
      merged: sheet({}, ['a', 'b']),
      collisions: [],
    });
    expect(mergeTrajectories(undefined, mine, theirs).collisions).toEqual(['conversation-worksheet']);
  });

  it('do not collide over the same change, in whatever order its keys are', () => {
    const mine = trajectory({ 'capability-list': FULL });
    const theirs = trajectory({ 'capability-list': Object.fromEntries(Object.entries(FULL).reverse()) });
    expect(mergeTrajectories(base, mine, theirs)).toEqual({ merged: mine, collisions: [] });
  });

  it.each([
    ['kept the part as it was', { 'capability-list': LIST }, []],
    ['changed the part', { 'capability-list': FULL }, ['capability-list']],
    ['removed it as well', {}, []],
  ])('lose what one removed when the other %s', (_what, parts, collisions) => {
    const [removed, other] = [trajectory({}), trajectory(parts, {}, { note: 1 })];
    expect(mergeTrajectories(base, removed, other).collisions).toEqual(collisions);
    expect(mergeTrajectories(base, other, removed).collisions).toEqual(collisions);
    if (!collisions.length)
      expect(mergeTrajectories(base, other, removed).merged).toEqual(trajectory({}, {}, { note: 1 }));
  });

  it('merge with whom parts are shared, and keys that are not known', () => {
    const mine = trajectory({ 'capability-list': LIST }, { 'capability-list': 'file' }, { mine: [1] });
    const theirs = trajectory({ 'capability-list': LIST }, { 'circle-model': 'self' }, { theirs: {} });
    expect(mergeTrajectories(base, mine, theirs)).toEqual({
      merged: trajectory(
        { 'capability-list': LIST },
        { 'capability-list': 'file', 'circle-model': 'self' },
        { mine: [1], theirs: {} },
      ),
      collisions: [],
    });
  });

  it('name what collides: the part of a share, the name of another key', () => {
    const mine = trajectory({}, { 'capability-list': 'file' }, { note: 1 });
    const theirs = trajectory({}, { 'capability-list': 'self' }, { note: 2 });
    expect(mergeTrajectories(base, mine, theirs).collisions).toEqual(['capability-list', 'note']);
  });

  it('without a common start, only differ where both have something', () => {
    const mine = trajectory({ 'capability-list': FULL, same: CIRCLES, mine: LIST });
    const theirs = trajectory({ 'capability-list': OTHER, same: CIRCLES, theirs: LIST });
    expect(mergeTrajectories(undefined, mine, theirs).collisions).toEqual(['capability-list']);
    expect(
      mergeTrajectories(undefined, trajectory({ a: LIST }), trajectory({ b: LIST }, { b: 'self' })),
    ).toEqual({ merged: trajectory({ a: LIST, b: LIST }, { b: 'self' }), collisions: [] });
  });

  it('are not mixed when they are of different versions', () => {
    const mine = trajectory({ 'capability-list': FULL });
    const theirs = { ...trajectory({ 'capability-list': LIST, 'circle-model': CIRCLES }), version: 2 };
    expect(mergeTrajectories(base, mine, theirs).collisions).toEqual(['capability-list', 'circle-model']);
    expect(mergeTrajectories(base, base, theirs)).toEqual({ merged: theirs, collisions: [] });
  });

  it('collide when all was removed on one side and something changed on the other', () => {
    const mine = trajectory({ 'capability-list': FULL });
    expect(mergeTrajectories(base, mine, undefined).collisions).toEqual(['capability-list']);
    expect(mergeTrajectories(base, base, undefined)).toEqual({ merged: undefined, collisions: [] });
    expect(mergeTrajectories(base, null, 5).collisions).toEqual(['trajectory']);
  });

  it('do not collide over what came from here earlier', () => {
    const sent = trajectory({ 'capability-list': FULL });
    const mine = trajectory({ 'capability-list': OTHER });
    const theirs = trajectory({ 'capability-list': FULL, 'circle-model': CIRCLES });
    expect(mergeTrajectories(base, mine, theirs).collisions).toEqual(['capability-list']);
    expect(mergeTrajectories(base, mine, theirs, [sent])).toEqual({
      merged: trajectory({ 'capability-list': OTHER, 'circle-model': CIRCLES }),
      collisions: [],
    });
    // What was sent may hold what they did, that mine does not know: it is not removed again.
    expect(mergeTrajectories(base, mine, theirs, [theirs]).merged).toEqual(
      trajectory({ 'capability-list': OTHER, 'circle-model': CIRCLES }),
    );
    // What was sent may never have arrived: another's change stays one.
    const changed = trajectory({ 'capability-list': OTHER });
    expect(mergeTrajectories(base, sent, changed, [sent]).collisions).toEqual(['capability-list']);
  });
});

describe('any JSON', () => {
  const key = fc.constantFrom('a', 'b', 'toString', '__proto__');
  const entries = fc.array(fc.tuple(key, fc.constantFrom(1, 2, '1', null))).map(Object.fromEntries);
  const near = fc.record(
    {
      kind: fc.constant('trajectory'),
      version: fc.constantFrom(1, 2),
      parts: fc.oneof(entries, entries, json),
      share: entries,
      more: fc.nat(2),
    },
    { requiredKeys: ['kind'], noNullPrototype: true },
  );
  const any = fc.oneof({ weight: 4, arbitrary: near }, { weight: 1, arbitrary: json });
  const maybe = fc.option(any, { nil: undefined });

  it('gives back what alone was changed', () => {
    fc.assert(
      fc.property(maybe, maybe, (base, other) => {
        expect(mergeTrajectories(base, other, base).merged).toEqual(other);
        expect(mergeTrajectories(base, base, other).merged).toEqual(other);
        expect(mergeTrajectories(base, other, base).collisions).toEqual([]);
      }),
    );
  });

  it('collides the same from both sides; without collisions it is the same too', () => {
    fc.assert(
      fc.property(maybe, maybe, maybe, (base, mine, theirs) => {
        const [one, other] = [mergeTrajectories(base, mine, theirs), mergeTrajectories(base, theirs, mine)];
        expect(one.collisions).toEqual(other.collisions);
        if (!one.collisions.length) expect(sameJson(one.merged, other.merged)).toBe(true);
      }),
    );
  });

  it('changes nothing of what it is given, and reaches no prototype', () => {
    fc.assert(
      fc.property(maybe, any, any, (base, mine, theirs) => {
        const before = JSON.stringify([base, mine, theirs]);
        const { merged } = mergeTrajectories(deepFreeze(base), deepFreeze(mine), deepFreeze(theirs));
        expect(JSON.stringify([base, mine, theirs])).toBe(before);
        if (typeof merged === 'object' && merged && !Array.isArray(merged))
          expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
      }),
    );
  });

  it('is told from other JSON also when it is too deep to compare', () => {
    const deep = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
    const mine = trajectory({ deep: deep(50_000) });
    expect(mergeTrajectories(trajectory({}), mine, trajectory({ deep: 1 })).collisions).toEqual(['deep']);
    expect(mergeTrajectories(deep(50_000), deep(50_000), deep(50_000)).collisions).toEqual(['trajectory']);
  });
});
