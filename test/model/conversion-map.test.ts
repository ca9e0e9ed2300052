import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONTEXT_LEVELS,
  describeChange,
  EFFECTS,
  empty,
  FACTOR_LEVELS,
  FACTOR_SORTS,
  parse,
  reduce,
  type ConversionMapAction,
  type ConversionMapState,
} from '../../src/model/conversion-map.js';
import { History } from '../../src/model/history.js';
import { deepFreeze } from '../../src/model/json.js';
import { VOICES } from '../../src/model/piece.js';
import { badMap, conversionMapStates } from '../fixtures/conversion-map.js';

const { badCells, full, half, longWords, markup, newer, unknownKeys } = conversionMapStates;

const start = deepFreeze(parse(half).state);

const ids = fc.constantFrom(
  'own-noise',
  'own-listen',
  'own-doubt',
  'own-buddy',
  'own-x',
  'own-y',
  'geen id',
  '',
);
const values = fc.constantFrom('contacts', 'use-skills', 'own-outdoors', 'start', '');
const words = fc.oneof(fc.string({ maxLength: 10 }), fc.constantFrom('', '  ', ' Rust '));
const voice = fc.constantFrom(...VOICES, 'manager' as never);
const effect = fc.constantFrom(...EFFECTS, 'maybe' as never);
const level = fc.constantFrom(...FACTOR_LEVELS, 'city' as never);
const tag = <T extends string>(type: T): fc.Arbitrary<T> => fc.constant(type);

const action: fc.Arbitrary<ConversionMapAction> = fc.oneof(
  fc.record({ type: tag('choose'), value: values, chosen: fc.boolean() }),
  fc.record({ type: tag('add-resource'), resource: ids, value: values, voice, label: words }),
  fc.record({ type: tag('add-factor'), factor: ids, value: values, effect, level, voice, label: words }),
  fc.record({ type: tag('rename-entry'), entry: ids, voice, label: words }),
  fc.record({ type: tag('remove-entry'), entry: ids, voice }),
  fc.record({ type: tag('place'), factor: ids, effect, level }),
  fc.record({ type: tag('sort'), factor: ids, sort: fc.constantFrom(null, ...FACTOR_SORTS, 'sun' as never) }),
  fc.record({
    type: tag('context'),
    factor: ids,
    context: fc.constantFrom(null, ...CONTEXT_LEVELS, 4 as never),
  }),
  fc.record({ type: tag('idea'), factor: ids, voice, text: words }),
  fc.record({ type: tag('make-step'), factor: ids, step: ids, voice }),
  fc.record({ type: tag('take-back-step'), factor: ids }),
);

const factor = (id: string): ConversionMapState['factors'][number] =>
  start.factors.find((one) => one.id === id)!;

/** The factors of the start, with one of them changed. */
const withFactor = (id: string, change: object): Partial<ConversionMapState> => ({
  factors: start.factors.map((one) => (one.id === id ? { ...one, ...change } : one)),
});

describe('an action of conversion-map', () => {
  const { step: _step, ...doubtWithoutStep } = factor('own-doubt');

  it.each<[ConversionMapAction, Partial<ConversionMapState>]>([
    [{ type: 'choose', value: 'income', chosen: true }, { values: ['contacts', 'use-skills', 'income'] }],
    [{ type: 'choose', value: 'contacts', chosen: false }, { values: ['use-skills'] }],
    [
      { type: 'add-resource', resource: 'own-x', value: 'contacts', voice: 'client', label: ' Een fiets ' },
      {
        resources: [
          ...start.resources,
          { id: 'own-x', voice: 'client', label: 'Een fiets', value: 'contacts' },
        ],
      },
    ],
    [
      {
        type: 'add-factor',
        factor: 'own-x',
        value: 'income',
        effect: 'hinders',
        level: 'person',
        voice: 'professional',
        label: 'Schulden',
      },
      {
        values: ['contacts', 'use-skills', 'income'],
        factors: [
          ...start.factors,
          {
            id: 'own-x',
            voice: 'professional',
            label: 'Schulden',
            value: 'income',
            effect: 'hinders',
            level: 'person',
          },
        ],
      },
    ],
    [
      { type: 'rename-entry', entry: 'own-noise', voice: 'client', label: ' Lawaai ' },
      withFactor('own-noise', { label: 'Lawaai' }),
    ],
    [
      { type: 'rename-entry', entry: 'own-listen', voice: 'client', label: 'Luisteren' },
      { resources: [{ ...start.resources[0]!, label: 'Luisteren' }, start.resources[1]!] },
    ],
    [
      { type: 'remove-entry', entry: 'own-tea', voice: 'client' },
      { factors: start.factors.filter(({ id }) => id !== 'own-tea') },
    ],
    [{ type: 'remove-entry', entry: 'own-listen', voice: 'client' }, { resources: [start.resources[1]!] }],
    [
      { type: 'place', factor: 'own-noise', effect: 'helps', level: 'person' },
      withFactor('own-noise', { effect: 'helps', level: 'person' }),
    ],
    [{ type: 'sort', factor: 'own-buddy', sort: 'social' }, withFactor('own-buddy', { sort: 'social' })],
    [{ type: 'context', factor: 'own-buddy', context: 2 }, withFactor('own-buddy', { context: 2 })],
    [
      { type: 'idea', factor: 'own-noise', voice: 'professional', text: ' Kijken.\n' },
      withFactor('own-noise', { idea: { ...factor('own-noise').idea, professional: ' Kijken.\n' } }),
    ],
    [
      { type: 'make-step', factor: 'own-noise', step: 'own-x', voice: 'client' },
      withFactor('own-noise', { step: 'own-x' }),
    ],
    [
      { type: 'take-back-step', factor: 'own-doubt' },
      { factors: start.factors.map((one) => (one.id === 'own-doubt' ? doubtWithoutStep : one)) },
    ],
  ])('%j', (given, difference) => {
    expect(reduce(start, given)).toEqual({ ...start, ...difference });
  });

  it.each<ConversionMapAction>([
    { type: 'choose', value: 'contacts', chosen: true },
    { type: 'choose', value: 'income', chosen: false },
    { type: 'choose', value: 'start', chosen: true },
    { type: 'add-resource', resource: 'own-listen', value: 'contacts', voice: 'client', label: 'Nog eens' },
    {
      type: 'add-resource',
      resource: 'own-noise',
      value: 'contacts',
      voice: 'client',
      label: 'Van een factor',
    },
    { type: 'add-resource', resource: 'own-x', value: 'start', voice: 'client', label: 'Zonder waarde' },
    { type: 'add-resource', resource: 'own-x', value: 'contacts', voice: 'client', label: '  ' },
    {
      type: 'add-factor',
      factor: 'own-x',
      value: 'contacts',
      effect: 'maybe' as never,
      level: 'person',
      voice: 'client',
      label: 'Zon',
    },
    { type: 'rename-entry', entry: 'own-noise', voice: 'professional', label: 'Niet van mij' },
    { type: 'rename-entry', entry: 'own-noise', voice: 'client', label: ' ' },
    { type: 'remove-entry', entry: 'own-buddy', voice: 'client' },
    { type: 'place', factor: 'own-noise', effect: 'hinders', level: 'work-context' },
    { type: 'place', factor: 'own-noise', effect: 'helps', level: 'city' as never },
    { type: 'sort', factor: 'own-noise', sort: 'sun' as never },
    { type: 'sort', factor: 'own-noise', sort: null },
    { type: 'context', factor: 'own-miss', context: 1 },
    { type: 'context', factor: 'own-noise', context: 4 as never },
    { type: 'idea', factor: 'own-listen', voice: 'client', text: 'x' },
    { type: 'idea', factor: 'own-noise', voice: 'manager' as never, text: 'x' },
    { type: 'make-step', factor: 'own-doubt', step: 'own-x', voice: 'client' },
    { type: 'make-step', factor: 'own-noise', step: 'geen id', voice: 'client' },
    { type: 'take-back-step', factor: 'own-noise' },
  ])('that changes nothing gives back the same object: %j', (given) => {
    expect(reduce(start, given)).toBe(start);
  });

  it('never touches the words of the other voice, but with what was its own to remove', () => {
    const theirs = ({ resources, factors }: ConversionMapState): string[] => [
      ...resources.filter((one) => one.voice === 'professional').map(({ id, label }) => `${id} ${label}`),
      ...factors.filter((one) => one.voice === 'professional').map(({ id, label }) => `${id} ${label}`),
    ];
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        const before = deepFreeze(parse(full).state);
        const after = actions
          .filter((one) => !('voice' in one) || one.voice === 'client')
          .reduce(reduce, before);
        expect(theirs(after)).toEqual(theirs(before));
        for (const { id, idea } of before.factors) {
          const now = after.factors.find((one) => one.id === id);
          if (now) expect(now.idea?.professional).toBe(idea?.professional);
        }
      }),
    );
  });

  it('gives back the same object the second time, and a state that can be read again', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        const state = deepFreeze(actions.reduce(reduce, empty()));
        expect(parse(JSON.stringify(state))).toEqual({ state, problems: [], status: 'ok' });
        for (const again of actions.slice(-1)) expect(reduce(state, again)).toBe(state);
      }),
    );
  });

  it('can be taken back, with all others, to the very start, and done again', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 20 }), (actions) => {
        const history = new History<ConversionMapState, object>();
        let state = start;
        for (const one of actions) {
          const after = reduce(state, one);
          if (after !== state) history.push(state, describeChange(one, state));
          state = after;
        }
        const end = state;
        for (let step = history.undo(state); step; step = history.undo(state)) state = step.state;
        expect(state).toBe(start);
        for (let step = history.redo(state); step; step = history.redo(state)) state = step.state;
        expect(state).toEqual(end);
      }),
    );
  });

  it('is told without a word of it', () => {
    fc.assert(
      fc.property(action, (given) => {
        const told = describeChange(given, start);
        expect(told.type).toBe(given.type);
        expect(told).not.toHaveProperty('text');
        expect(told).not.toHaveProperty('label');
      }),
    );
  });

  it('tells of a step with the value it is about', () => {
    const made = { type: 'make-step', factor: 'own-noise', step: 'own-x', voice: 'client' } as const;
    expect(describeChange(made, start)).toEqual({
      type: 'make-step',
      factor: 'own-noise',
      value: 'contacts',
      step: 'own-x',
      voice: 'client',
    });
  });

  it('to the other level leaves behind what is said of this one only', () => {
    const noisy = {
      ...start,
      factors: [
        { ...start.factors[0]!, effect: 'hinders', level: 'work-context', sort: 'social', context: 2 },
      ],
    } as const;
    const { id } = noisy.factors[0];
    const moved = reduce(noisy, { type: 'place', factor: id, effect: 'hinders', level: 'person' });
    expect(moved.factors[0]).not.toHaveProperty('sort');
    expect(moved.factors[0]).not.toHaveProperty('context');
    const beside = reduce(noisy, {
      type: 'place',
      factor: id,
      effect: 'helps',
      level: 'work-context',
    });
    expect(beside.factors[0]).toMatchObject({ sort: 'social', context: 2 });
  });
});

describe('reading conversion-map', () => {
  it.each(Object.entries({ full, half, longWords, markup, unknownKeys }))(
    'takes %s as it is',
    (_name, state) => {
      expect(parse(state)).toEqual({ state, problems: [], status: 'ok' });
      expect(parse(JSON.stringify(state)).state).toEqual(state);
    },
  );

  it('fills in what is left out', () => {
    expect(parse({ kind: 'conversion-map', version: 1 })).toMatchObject({ state: empty(), problems: [] });
  });

  it('drops bad cells alone, and loses no words of a person', () => {
    const { state, problems } = parse(badCells);
    expect(state).toEqual({ ...empty(), ...badMap.left });
    expect(problems.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([...badMap.problems].sort());
  });

  it('never tells of something as a hindrance that was not said to be one', () => {
    const { state } = parse({ ...empty(), factors: [{ id: 'own-a', voice: 'client', label: 'Mijn baas' }] });
    expect(state.factors).toMatchObject([{ effect: 'helps', level: 'person', value: 'unknown' }]);
  });

  it('takes lists that are none as empty, and tells', () => {
    const { state, problems } = parse({ ...empty(), values: {}, resources: 'veel', factors: 3 });
    expect(state).toEqual(empty());
    expect(problems.map(({ path }) => path)).toEqual(['/values', '/resources', '/factors']);
  });

  it('hands a newer version back untouched', () => {
    expect(parse(newer)).toMatchObject({ status: 'newer', untouched: newer });
  });

  it('never throws, and reads what it gave the same again, whatever comes', () => {
    const cell = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('contacts', 'own-1', 'own-2', 'client', 'helps', 'person', 'social', '__proto__', 2),
    );
    const keys = ['id', 'voice', 'label', 'value', 'effect', 'level', 'sort', 'context', 'idea', 'step'];
    const entry = fc.oneof(
      cell,
      fc.record(Object.fromEntries(keys.map((key) => [key, cell])), { requiredKeys: [] }),
    );
    const list = fc.oneof(fc.array(entry, { maxLength: 5 }), cell);
    const anything = fc.record(
      {
        kind: fc.constant('conversion-map'),
        version: fc.oneof(fc.constant(1), cell),
        values: fc.oneof(fc.array(cell), cell),
        resources: list,
        factors: list,
      },
      { requiredKeys: ['kind'] },
    );
    fc.assert(
      fc.property(fc.oneof(anything, fc.anything()), (input) => {
        const { state } = parse(input);
        expect(parse(JSON.stringify(state))).toEqual({ state, problems: [], status: 'ok' });
        const entries = [...state.resources, ...state.factors].map(({ id }) => id);
        expect(new Set(entries).size).toBe(entries.length);
      }),
      { numRuns: 500 },
    );
  });
});
