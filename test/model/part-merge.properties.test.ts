// Anything that two people do in one part of a trajectory: it is kept, or it is asked.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as plan from '../../src/model/action-plan.js';
import * as list from '../../src/model/capability-list.js';
import * as circles from '../../src/model/circle-model.js';
import * as series from '../../src/model/conversation-series.js';
import * as map from '../../src/model/conversion-map.js';
import { deepFreeze } from '../../src/model/json.js';
import * as guide from '../../src/model/phase-guide.js';
import { VOICES, type ParseResult, type PieceState } from '../../src/model/piece.js';
import { mergeTrajectories } from '../../src/model/trajectory-merge.js';
import { action as listAction } from './arbitraries.js';
import { action as circleAction } from './circle-arbitraries.js';
import { seriesAction } from './conversation-series-arbitraries.js';
import { phaseGuideAction } from './phase-guide-arbitraries.js';

const whole = (part: object) => ({ kind: 'trajectory', version: 1, parts: { part }, share: {} });

function merge<S>(base: S, mine: S, theirs: S): { part: S; collides: boolean } {
  const { merged, collisions } = mergeTrajectories(
    deepFreeze(whole(base as object)),
    deepFreeze(whole(mine as object)),
    deepFreeze(whole(theirs as object)),
  );
  return { part: (merged as { parts: { part: S } }).parts.part, collides: collisions.length > 0 };
}

const tag = <T extends string>(type: T): fc.Arbitrary<T> => fc.constant(type);
const id = fc.constantFrom('own-a', 'own-b', 'own-c', 'own-d');
const label = fc.string({ minLength: 1, maxLength: 6 }).map((words) => `w${words}`);
const text = fc.oneof(label, fc.constant(''));
const voice = fc.constantFrom(...VOICES);
const goal = id.map((one) => `goal-${one}`);
const planAction: fc.Arbitrary<plan.ActionPlanAction> = fc.oneof(
  fc.record({ type: tag('add-goal'), goal, voice, label }),
  fc.record({ type: tag('rename-goal'), goal, voice, label }),
  fc.record({ type: tag('remove-goal'), goal, voice }),
  fc.record({ type: tag('add-step'), step: id, voice, label, goal }),
  fc.record({ type: tag('add-step'), step: id, voice, label, factor: id }),
  fc.record({ type: tag('rename-step'), step: id, voice, label }),
  fc.record({ type: tag('remove-step'), step: id, voice }),
  fc.record({ type: tag('move-step'), step: id, goal: fc.option(goal), before: fc.option(id) }),
  fc.record({ type: tag('who'), step: id, who: fc.subarray([...plan.DOERS]) }),
  fc.record({ type: tag('date'), step: id, date: fc.constantFrom('2026-12-04', '2027-01-11', null) }),
  fc.record({ type: tag('note'), step: id, note: fc.constantFrom(...plan.STEP_NOTES), voice, text }),
  fc.record({ type: tag('outcome'), step: id, outcome: fc.constantFrom(...plan.OUTCOMES, null) }),
);
const value = fc.constantFrom('contacts', 'income', 'own-v');
const mapAction: fc.Arbitrary<map.ConversionMapAction> = fc.oneof(
  fc.record({ type: tag('choose'), value, chosen: fc.boolean() }),
  fc.record({ type: tag('add-resource'), resource: id, value, voice, label }),
  fc.record({
    type: tag('add-factor'),
    factor: id,
    value,
    effect: fc.constantFrom(...map.EFFECTS),
    level: fc.constantFrom(...map.FACTOR_LEVELS),
    voice,
    label,
  }),
  fc.record({ type: tag('rename-entry'), entry: id, voice, label }),
  fc.record({ type: tag('remove-entry'), entry: id, voice }),
  fc.record({ type: tag('idea'), factor: id, voice, text }),
  fc.record({ type: tag('make-step'), factor: id, step: id, voice }),
  fc.record({ type: tag('take-back-step'), factor: id }),
);

/** A piece, with random things a person does in it. */
interface Piece {
  readonly empty: () => PieceState;
  readonly parse: (input: unknown) => ParseResult<PieceState>;
  readonly reduce: (state: PieceState, action: unknown) => PieceState;
  readonly action: fc.Arbitrary<unknown>;
}
const piece = <S extends PieceState, A>(
  {
    empty,
    parse,
    reduce,
  }: { empty: () => S; parse: (input: unknown) => ParseResult<S>; reduce: (state: S, action: A) => S },
  action: fc.Arbitrary<A>,
): Piece => ({ empty, parse, reduce: reduce as unknown as Piece['reduce'], action });

const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : [];

describe.each<[string, Piece]>([
  ['phase-guide', piece(guide, phaseGuideAction)],
  ['conversation-series', piece(series, seriesAction)],
  ['action-plan', piece(plan, planAction)],
  ['conversion-map', piece(map, mapAction)],
  ['capability-list', piece(list, listAction)],
  ['circle-model', piece<circles.CircleModelState, circles.CircleModelAction>(circles, circleAction)],
])('anything that two people do in %s', (_name, { empty, parse, reduce, action }) => {
  const actions = fc.array(action, { maxLength: 12 });
  const versions = fc.tuple(actions, actions, actions).map(([first, mine, theirs]) => {
    const base = first.reduce<PieceState>(reduce, empty());
    return [base, mine.reduce<PieceState>(reduce, base), theirs.reduce<PieceState>(reduce, base)] as const;
  });

  it('is what it was where one did nothing', () => {
    fc.assert(
      fc.property(versions, ([base, one]) => {
        expect(merge(base, one, base)).toEqual({ part: one, collides: false });
        expect(merge(base, base, one)).toEqual({ part: one, collides: false });
        expect(merge(base, one, one)).toEqual({ part: one, collides: false });
      }),
    );
  });

  it('is kept, with all words of both, and can be read as it is; or it is asked, the same on both sides', () => {
    fc.assert(
      fc.property(versions, ([base, mine, theirs]) => {
        const { part, collides } = merge(base, mine, theirs);
        expect(merge(base, theirs, mine).collides).toBe(collides);
        if (collides) {
          expect(part).toEqual(mine);
          return;
        }
        const known = [base, mine, theirs].flatMap((state) => parse(state).problems.map(({ code }) => code));
        const { problems, state } = parse(JSON.stringify(part));
        expect(problems.filter(({ code }) => !known.includes(code))).toEqual([]);
        expect(parse(state).state).toEqual(state);
        const before = new Set(texts(base));
        const after = new Set(texts(part));
        const { current: _mine, ...rest } = theirs as PieceState & { current?: unknown };
        for (const words of [...texts(mine), ...texts(rest)])
          if (!before.has(words)) expect([...after], words).toContain(words);
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});
