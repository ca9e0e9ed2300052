import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../src/model/json.js';
import {
  ADDRESSES,
  describeChange,
  empty,
  isDay,
  isFilledIn,
  isSameLetter,
  LETTER_FIELDS,
  LETTER_POINTS,
  parse,
  pointsOf,
  reduce,
  reduceIn,
  type InvitationLetterAction,
  type InvitationLetterState,
  type LetterGap,
} from '../../src/model/invitation-letter.js';
import { badLetter, invitationLetterStates } from '../fixtures/invitation-letter.js';

const { badCells, full, half, newer, unknownKeys } = invitationLetterStates;

const start = deepFreeze(parse(half).state);

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });

const action: fc.Arbitrary<InvitationLetterAction> = fc.oneof(
  fc.record({ type: fc.constant('address' as const), address: fc.constantFrom(...ADDRESSES) }),
  fc.record({
    type: fc.constant('paragraph' as const),
    point: fc.constantFrom(...LETTER_POINTS),
    text: fc.string({ maxLength: 10 }),
  }),
  fc.record({ type: fc.constant('draft' as const), point: fc.constantFrom(...LETTER_POINTS) }),
  fc.record({
    type: fc.constant('field' as const),
    field: fc.constantFrom(...LETTER_FIELDS),
    value: fc.oneof(
      fc.constantFrom(undefined, '', '2026-03-17', '09:05', 'x'),
      fc.string({ maxLength: 8 }),
      fc.integer({ min: -5, max: 2000 }),
      day.map((at) => at.toISOString().slice(0, 10)),
    ),
  }),
  fc.record({ type: fc.constant('strip' as const), strip: fc.boolean() }),
  fc.record({
    type: fc.constant('question' as const),
    question: fc.constantFrom('ask', 'needs', 'x-own', '__proto__', ''),
    chosen: fc.boolean(),
  }),
);

describe('an action of invitation-letter', () => {
  it.each<[InvitationLetterAction, Partial<InvitationLetterState>]>([
    [{ type: 'address', address: 'informal' }, { address: 'informal' }],
    [{ type: 'paragraph', point: 'inform', text: ' Anders.\n' }, { paragraphs: { inform: ' Anders.\n' } }],
    [{ type: 'paragraph', point: 'inform', text: '' }, { paragraphs: { inform: '' } }],
    [{ type: 'draft', point: 'inform' }, {}],
    [{ type: 'field', field: 'place', value: 'Hier' }, { fields: { ...half.fields, place: 'Hier' } }],
    [{ type: 'field', field: 'time', value: '' }, { fields: { date: '2026-03-17', phone: '030 123 45 67' } }],
    [{ type: 'field', field: 'duration', value: 45 }, { fields: { ...half.fields, duration: 45 } }],
    [{ type: 'field', field: 'duration', value: 0 }, {}],
    [{ type: 'field', field: 'date', value: '2026-02-29' }, {}],
    [{ type: 'field', field: 'time', value: '24:00' }, {}],
    [{ type: 'strip', strip: true }, { strip: true }],
    [{ type: 'question', question: 'ask', chosen: true }, { questions: ['talk-about', 'ask'] }],
    [{ type: 'question', question: 'talk-about', chosen: false }, { questions: [] }],
  ])('%j', (given, difference) => {
    const after = reduce(start, given);
    expect(after).toEqual({ ...start, ...difference });
    if (Object.keys(difference).length === 0) expect(after).toBe(start);
  });

  it('gives back the same object where nothing changes, and a state that can be read again', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 8 }), (actions) => {
        const state = actions.reduce(reduce, empty());
        expect(parse(JSON.stringify(state))).toMatchObject({ state, problems: [] });
        for (const again of actions.slice(-1)) expect(reduce(state, again)).toBe(state);
      }),
    );
  });

  it('keeps the form in which a new letter stands with the first change, and no other after that', () => {
    expect(empty()).not.toHaveProperty('address');
    const first = reduceIn('formal', empty(), { type: 'strip', strip: true });
    expect(first).toEqual({ ...empty(), strip: true, address: 'formal' });
    expect(reduceIn('informal', first, { type: 'strip', strip: false }).address).toBe('formal');
    expect(reduceIn('formal', empty(), { type: 'address', address: 'informal' }).address).toBe('informal');
    for (const nothing of [
      { type: 'strip', strip: false } as const,
      { type: 'draft', point: 'inform' } as const,
    ])
      expect(reduceIn('formal', start, nothing)).toBe(start);
  });

  it('is told without a word of it', () => {
    fc.assert(
      fc.property(action, (given) => {
        const told = describeChange(given);
        expect(told).not.toHaveProperty('text');
        expect(told).not.toHaveProperty('value');
      }),
    );
  });
});

describe('reading the letter back', () => {
  const missing = (state: object): object =>
    Object.fromEntries(
      pointsOf(parse({ kind: 'invitation-letter', version: 1, ...state }).state).map((reading) => [
        reading.point,
        reading.missing,
      ]),
    );

  const NOTHING_FILLED: Record<string, readonly LetterGap[]> = {
    inform: ['date', 'time', 'place'],
    empathise: [],
    approachable: ['contact'],
    expectations: ['duration'],
    prepare: ['questions'],
  };

  it('tells of each point what is not in it yet', () => {
    expect(missing({})).toEqual(NOTHING_FILLED);
    expect(missing({ paragraphs: { empathise: ' \n' } })).toEqual({ ...NOTHING_FILLED, empathise: ['text'] });
    expect(missing({ paragraphs: { inform: '' } })).toMatchObject({
      inform: ['text', 'date', 'time', 'place'],
    });
    expect(missing(half)).toEqual({
      ...NOTHING_FILLED,
      inform: ['place'],
      approachable: [],
      prepare: [],
    });
  });

  it('a point whose draft a portal hides has no text, until somebody writes it', () => {
    const readings = (state: object): readonly LetterGap[] | undefined =>
      pointsOf(parse({ ...half, ...state }).state, (point) => (point === 'empathise' ? ' ' : point)).find(
        ({ point }) => point === 'empathise',
      )?.missing;
    expect(readings({})).toEqual(['text']);
    expect(readings({ paragraphs: { empathise: 'Dat mag u zeggen.' } })).toEqual([]);
  });

  it.each(['phone', 'email', 'otherContact'])('one way to reach somebody is enough: %s', (field) => {
    expect(missing({ fields: { [field]: 'x' } })).toMatchObject({ approachable: [] });
    expect(missing({ fields: { [field]: ' ' } })).toMatchObject({ approachable: ['contact'] });
  });

  it('has all of a full letter, with or without the strip and company', () => {
    for (const strip of [true, false])
      expect(
        pointsOf(parse({ ...full, strip, fields: { ...full.fields, company: undefined } }).state).map(
          ({ present }) => present,
        ),
      ).toEqual([true, true, true, true, true]);
  });

  it('a point is present where nothing of it is missing, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 10 }), (actions) => {
        for (const { present, missing: gaps } of pointsOf(actions.reduce(reduce, empty())))
          expect(present).toBe(gaps.length === 0);
      }),
    );
  });
});

describe('reading invitation-letter', () => {
  it('takes what is good', () => {
    expect(parse(full)).toEqual({ state: full, problems: [], status: 'ok' });
    expect(parse(unknownKeys).state).toEqual(unknownKeys);
  });

  it('drops bad cells alone', () => {
    const { state, problems } = parse(badCells);
    expect(state).toEqual({ ...empty(), ...badLetter.left });
    expect(problems.map(({ code, path }) => `${code} ${path}`).sort()).toEqual(
      [...badLetter.problems].sort(),
    );
  });

  it('hands a newer version back untouched', () => {
    expect(parse(newer)).toMatchObject({ status: 'newer', untouched: newer });
  });

  it('never throws, and reads what it made as it is', () => {
    const cell = fc.anything({ maxDepth: 2, withBigInt: true, withNullPrototype: true });
    const anything = fc.record({
      kind: fc.constant('invitation-letter'),
      version: fc.oneof(fc.constant(1), cell),
      address: cell,
      paragraphs: fc.oneof(cell, fc.dictionary(fc.constantFrom(...LETTER_POINTS, 'x', '__proto__'), cell)),
      fields: fc.oneof(cell, fc.dictionary(fc.constantFrom(...LETTER_FIELDS, 'x'), cell)),
      strip: cell,
      questions: fc.oneof(cell, fc.array(fc.oneof(cell, fc.constantFrom('ask', 'needs')))),
    });
    fc.assert(
      fc.property(anything, (input) => {
        const { state, status } = parse(input);
        if (status === 'ok') expect(parse(state)).toEqual({ state, problems: [], status: 'ok' });
      }),
    );
  });

  it.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2026-04-31', false],
    ['2026-12-31', true],
    ['2026-00-10', false],
    ['2026-13-01', false],
    ['2026-01-00', false],
    ['17-03-2026', false],
    [20260317, false],
  ])('%s is a day: %s', (value, expected) => {
    expect(isDay(value)).toBe(expected);
  });

  it('agrees with the calendar', () => {
    fc.assert(fc.property(day, (at) => isDay(at.toISOString().slice(0, 10))));
  });
});

describe('what is filled in', () => {
  it.each([
    [empty(), false],
    [{ ...empty(), address: 'formal' as const }, false],
    [{ ...empty(), paragraphs: { 'x-song': 'Lied' } as object }, false],
    [parse(half).state, true],
    [{ ...empty(), strip: true }, true],
    [{ ...empty(), paragraphs: { inform: '' } }, true],
  ])('%j: %s', (state, expected) => {
    expect(isFilledIn(state)).toBe(expected);
  });

  it('is the same letter, whatever a portal keeps beside it', () => {
    const beside = parse({ ...half, 'x-saved': 3 }).state;
    expect(isSameLetter(parse(half).state, beside)).toBe(true);
    fc.assert(
      fc.property(action, (given) => {
        const after = reduce(start, given);
        expect(isSameLetter(start, after)).toBe(after === start);
      }),
    );
  });
});

describe('names of persons', () => {
  it('have no place in the state', () => {
    const keys: string[] = [];
    JSON.stringify(parse(full).state, (key, value: unknown) => {
      keys.push(key);
      return value;
    });
    expect(keys.filter((key) => /name|recipient|sender|addressee|signature|bsn/i.test(key))).toEqual([]);
    for (const name of ['recipient', 'sender'])
      expect(reduce(start, { type: 'field', field: name as never, value: 'Jansen' })).toBe(start);
  });
});
