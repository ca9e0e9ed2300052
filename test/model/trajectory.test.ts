import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeSchema } from '../../src/model/shape-schema.js';
import {
  empty,
  parse,
  shareOf,
  SHARES,
  trajectoryShape,
  type TrajectoryState,
} from '../../src/model/trajectory.js';
import { badTrajectory } from '../fixtures/bad-cells.js';
import badCells from '../fixtures/state/trajectory/bad-cells.json' with { type: 'json' };
import full from '../fixtures/state/trajectory/full.json' with { type: 'json' };
import half from '../fixtures/state/trajectory/half.json' with { type: 'json' };
import newer from '../fixtures/state/trajectory/newer.json' with { type: 'json' };
import newerPart from '../fixtures/state/trajectory/newer-part.json' with { type: 'json' };
import unknownKeys from '../fixtures/state/trajectory/unknown-keys.json' with { type: 'json' };
import { json } from './arbitraries.js';

const codes = (input: unknown): string[] => parse(input).problems.map(({ code, path }) => `${code} ${path}`);

describe('a trajectory', () => {
  it('starts with nothing filled in, shared with nobody, for the one purpose', () => {
    expect(empty()).toEqual({
      kind: 'trajectory',
      version: 1,
      purpose: 'reintegration-guidance',
      parts: {},
      share: {},
    });
    expect(Object.keys(empty()).slice(0, 2)).toEqual(['kind', 'version']);
    expect(empty()).not.toBe(empty());
  });

  it.each(Object.entries({ empty: empty(), half, full, unknownKeys, newerPart }))(
    'reads %s as it is',
    (_name, state) => {
      expect(parse(state)).toEqual({ state, problems: [], status: 'ok' });
      expect(parse(JSON.stringify(state)).state).toEqual(state);
    },
  );

  it('fills in what is left out', () => {
    expect(parse({ kind: 'trajectory', version: 1 })).toEqual({ state: empty(), problems: [], status: 'ok' });
    expect(codes({ kind: 'trajectory', parts: { a: { kind: 'a' } } })).toEqual(['bad-version /version']);
  });

  it('has one purpose, whatever was given', () => {
    for (const purpose of ['assessment', '', 7, null]) {
      const { state, problems } = parse({ ...half, purpose });
      expect(state).toEqual(half);
      expect(problems.map(({ path, value }) => [path, value])).toEqual([['/purpose', purpose]]);
    }
  });

  it('drops bad cells alone, and keeps the rest', () => {
    expect(codes(badCells)).toEqual(badTrajectory.problems);
    expect(parse(badCells).state).toEqual({ ...empty(), ...badTrajectory.left });
  });

  it('keeps parts and keys it does not know', () => {
    expect(parse(unknownKeys).state).toEqual(unknownKeys);
    expect(parse(newerPart).state.parts['capability-list']).toEqual(newerPart.parts['capability-list']);
  });

  it('hands a later version back untouched', () => {
    const { status, untouched, state } = parse(newer);
    expect(status).toBe('newer');
    expect(untouched).toEqual(newer);
    expect(state.parts['capability-list']).toEqual(newer.parts['capability-list']);
  });

  it.each<[string, unknown]>([
    ['no JSON', '{'],
    ['a list', [half]],
    ['nothing', undefined],
    ['the state of a piece', half.parts['capability-list']],
  ])('cannot use %s', (_name, input) => {
    const { state, status, problems } = parse(input);
    expect([state, status]).toEqual([empty(), 'unusable']);
    expect(problems.length).toBeGreaterThan(0);
  });

  it('never throws, and reads what it made without a problem', () => {
    const spoilt = fc.record(
      {
        kind: fc.constant('trajectory'),
        version: json,
        purpose: json,
        parts: json,
        share: json,
        other: json,
      },
      { requiredKeys: ['kind'] },
    );
    fc.assert(
      fc.property(fc.oneof(json, spoilt), (input) => {
        const { state, status } = parse(input);
        expect(state.purpose).toBe('reintegration-guidance');
        if (status === 'ok') expect(parse(state)).toEqual({ state, problems: [], status });
      }),
      { numRuns: 500 },
    );
  });

  it('tells the same in its JSON Schema', () => {
    expect(trajectoryShape.schema).toMatchObject({
      required: ['kind', 'version'],
      properties: {
        kind: { const: 'trajectory' },
        version: { const: 1 },
        purpose: { const: 'reintegration-guidance' },
        parts: { additionalProperties: typeSchema('object') },
        share: { additionalProperties: { enum: [...SHARES] } },
      },
    });
  });
});

describe('shareOf', () => {
  it('is what the client chose', () => {
    const state = parse(half).state;
    expect(shareOf(state, 'capability-list')).toBe('conversation');
  });

  it('is only the client where nothing was chosen, whatever the part is called', () => {
    const state: TrajectoryState = empty();
    for (const part of ['circle-model', 'toString', 'constructor', '__proto__', ''])
      expect(shareOf(state, part)).toBe('self');
  });
});
