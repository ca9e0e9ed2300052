// What nobody should hand in: it costs at most itself, and little time.
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleModelShape, empty, parse, placeOf, reduce, RINGS } from '../../src/model/circle-model.js';
import { canonicalJson, isObject } from '../../src/model/json.js';
import { WORK_VALUES } from '../../src/model/work-values.js';
import { json } from './arbitraries.js';
import { spoiltCircles } from './circle-arbitraries.js';

const isCircles = new Ajv2020({ strict: true, strictTypes: false }).compile(circleModelShape.schema);
const told = (input: unknown): string[] => parse(input).problems.map(({ path, code }) => `${code} ${path}`);

/** A state that holds what its type says, and is read again without loss. */
function expectSound(input: unknown): void {
  const { state } = parse(input);
  expect(isCircles(state)).toBe(true);
  const ids = state.cards.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  if (state.topic === 'values') expect(ids).toEqual(expect.arrayContaining([...WORK_VALUES]));
  const placed = RINGS.flatMap((ring) => state.rings[ring]);
  expect(new Set(placed).size).toBe(placed.length);
  expect(ids).toEqual(expect.arrayContaining(placed));
  for (const ring of RINGS) {
    const marked = state.mostImportant[ring];
    if (marked !== undefined) expect(state.rings[ring]).toContain(marked);
  }
  const again = parse(canonicalJson(state));
  expect(again.state).toEqual(state);
  // What is kept but unknown is told each time.
  for (const { code, path } of again.problems)
    expect([
      'unknown-ring /rings/beyond',
      ...Object.keys(state.notes).map((id) => `unknown-card /notes/${id}`),
    ]).toContain(`${code} ${path}`);
}

describe('any JSON', () => {
  it('as circles, or as any part of them, gives a sound state', () => {
    const part = fc.constantFrom('topic', 'period', 'cards', 'rings', 'mostImportant', 'notes', 'x-more');
    fc.assert(
      fc.property(part, json, (key, value) => {
        expect(() => parse(value)).not.toThrow();
        const { state } = parse({ ...empty(), [key]: value });
        expect(isCircles(state)).toBe(true);
        const again = parse(state);
        expect(again.state).toEqual(state);
        expect(again.problems.filter(({ code }) => !code.startsWith('unknown-'))).toEqual([]);
      }),
    );
  });

  it('that is nearly circles gives a sound state', () => {
    fc.assert(fc.property(spoiltCircles, expectSound), { numRuns: 500 });
  });

  it('loses no word that was typed on a card', () => {
    fc.assert(
      fc.property(spoiltCircles, (input) => {
        const cards: unknown = 'cards' in input ? input.cards : [];
        const typed = (Array.isArray(cards) ? (cards as unknown[]) : []).flatMap((card) =>
          isObject(card) && typeof card['label'] === 'string' && card['label'].trim() ? [card['label']] : [],
        );
        const kept = parse(input).state.cards.flatMap(({ label }) => (label?.trim() ? [label] : []));
        expect(kept).toEqual(typed);
      }),
    );
  });
});

describe('objects that bite', () => {
  it('never reach a prototype', () => {
    const text = `{"kind":"circle-model","version":1,
      "cards":[{"id":"__proto__","label":"a"},{"id":"constructor","label":"b"},{"id":"toString","label":"c"}],
      "rings":{"__proto__":{"inner":["income"]},"inner":["__proto__","toString"]},
      "mostImportant":{"__proto__":{"outer":"income"},"inner":"constructor"},
      "notes":{"__proto__":{"q":{"client":"x"}},"constructor":{"prototype":{"polluted":1}},"toString":{"valueOf":{"client":"y"}}}}`;
    let { state } = parse(text);
    expect(state.cards.slice(0, 3).map(({ id }) => id)).toEqual(['own-1', 'own-2', 'toString']);
    expect(state.rings.inner).toEqual(['own-1', 'toString']);
    for (const { id } of state.cards) {
      state = reduce(state, { type: 'move', card: id, to: 'outer' });
      for (const question of ['__proto__', 'constructor', 'valueOf'])
        state = reduce(state, { type: 'note', card: id, question, voice: 'client', text: 'x' });
    }
    expect(Object.keys(state.notes['income']!)).toEqual(['valueOf']);
    expect(({} as Record<string, unknown>)['client']).toBeUndefined();
    expect(parse(canonicalJson(state)).state).toEqual(state);
  });

  it('lose themselves and nothing around them', () => {
    const cyclic: Record<string, unknown> = { ...empty() };
    cyclic['notes'] = { income: { 'inner-secure': { client: 'a', up: cyclic } } };
    expect(parse(cyclic).state).toEqual({
      ...empty(),
      notes: { income: { 'inner-secure': { client: 'a' } } },
    });
    expect(told(cyclic)).toEqual(['cyclic /notes/income/inner-secure/up']);
  });
});

/** Time in proportion takes seconds at most; with the square of these numbers it would not end in time. */
describe('far too much', { timeout: 20_000 }, () => {
  const numbered = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index));

  it('100,000 cards are kept where they lie', () => {
    const cards = numbered(100_000, (index) => ({ id: `own-${index}`, label: `Kaart ${index}` }));
    const inner = cards.map(({ id }) => id);
    const { state, problems } = parse({ ...empty('goals'), cards, rings: { inner } });
    expect(problems).toEqual([]);
    expect(placeOf(state, 'own-99999')).toBe('inner');
  });

  it.each<[string, object, number]>([
    ['cards without an id', { cards: numbered(100_000, () => ({ label: 'a' })) }, 100_000],
    ['cards with one id', { cards: numbered(100_000, () => ({ id: 'x', label: 'a' })) }, 99_999],
    ['times the same card', { rings: { inner: numbered(100_000, () => 'income') } }, 99_999],
    ['cards nobody knows', { rings: { inner: numbered(100_000, (index) => `v-${index}`) } }, 100_000],
  ])('very many %s are all told', (_what, parts, problems) => {
    expect(parse({ ...empty(), ...parts }).problems).toHaveLength(problems);
  });
});
