import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  circleLayout,
  type CircleLayout,
  type CircleLayoutInput,
  type Point,
  type RingName,
  type Size,
} from '../../src/elements/circle-model/circle-layout.js';

const RINGS: readonly RingName[] = ['inner', 'middle', 'outer'];
const NAME = { width: 150, height: 24 };
const heading = { inner: NAME, middle: NAME, outer: NAME };

type Triple = readonly [inner: number, middle: number, outer: number];

/** Cards of one size, or of these heights in turn, each ring going on where the one before it ended. */
const input = (diameter: number, width: number, heights: number | readonly number[], triple: Triple) => {
  const turns = typeof heights === 'number' ? [heights] : heights;
  const cards = (from: number, count: number): Size[] =>
    Array.from({ length: count }, (_, at) => ({ width, height: turns[(from + at) % turns.length]! }));
  const [inner, middle, outer] = triple;
  return {
    diameter,
    heading,
    cards: {
      inner: cards(0, inner),
      middle: cards(inner, middle),
      outer: cards(inner + middle, outer),
    },
  } satisfies CircleLayoutInput;
};

/** Heights as words give them: of the seven values, and of those with the client's own. */
const SEVEN = [68, 86, 68, 104, 50, 68, 86];
const MANY = [54, 70, 48, 54, 70, 48, 54, 85, 48, 56];

/** Every way to share so many cards over the rings. */
function distributions(total: number): Triple[] {
  const all: Triple[] = [];
  for (let inner = 0; inner <= total; inner++) {
    for (let middle = 0; inner + middle <= total; middle++) all.push([inner, middle, total - inner - middle]);
  }
  return all;
}

/** Which part of a card lies outside its ring, counted in a fine grid. */
function outside({ x, y }: Point, layout: CircleLayout, ring: RingName, card: Size): number {
  const from = ring === 'inner' ? 0 : layout.radii[ring === 'middle' ? 'inner' : 'middle'];
  const steps = 24;
  let out = 0;
  for (let column = 0; column < steps; column++) {
    for (let row = 0; row < steps; row++) {
      const distance = Math.hypot(
        x + card.width * ((column + 0.5) / steps - 0.5) - layout.radii.outer,
        y + card.height * ((row + 0.5) / steps - 0.5) - layout.radii.outer,
      );
      if (distance < from || distance > layout.radii[ring]) out++;
    }
  }
  return out / (steps * steps);
}

/** What is wrong with a picture, in words; nothing where all is well. */
function faults(
  { diameter, cards: given, heading: names, gap = 6 }: CircleLayoutInput,
  layout: CircleLayout,
): string[] {
  const found: string[] = [];
  const middle = diameter / 2;
  const { radii, places, headings } = layout;
  if (radii.outer !== middle) found.push('the circles do not fill the picture');
  if (radii.inner < 64 || radii.middle - radii.inner < 32 || radii.outer - radii.middle < 32) {
    found.push('a ring is too thin to aim at');
  }
  const cards = RINGS.flatMap((ring) =>
    places[ring].map((place, at) => ({ ring, ...place, card: given[ring][at]! })),
  );
  cards.forEach(({ card, ...one }, index) => {
    for (const other of cards.slice(index + 1)) {
      const apart = Math.max(
        Math.abs(one.x - other.x) - (card.width + other.card.width) / 2,
        Math.abs(one.y - other.y) - (card.height + other.card.height) / 2,
      );
      if (apart < (gap * 2) / 3 - 0.1) found.push(`cards lie ${apart} apart`);
    }
    for (const ring of RINGS) {
      const over =
        Math.abs(one.x - headings[ring].x) < (card.width + names[ring].width) / 2 &&
        Math.abs(one.y - headings[ring].y) < (card.height + names[ring].height) / 2;
      if (over) found.push(`a card covers the name of ${ring}`);
    }
    const distance = Math.hypot(one.x - middle, one.y - middle);
    const from = one.ring === 'inner' ? -1 : radii[one.ring === 'middle' ? 'inner' : 'middle'];
    if (distance <= from || distance >= radii[one.ring]) found.push(`a card of ${one.ring} lies elsewhere`);
    const corner = Math.hypot(
      Math.abs(one.x - middle) + card.width / 2,
      Math.abs(one.y - middle) + card.height / 2,
    );
    if (corner > middle + 24.1) found.push(`a corner sticks out ${corner - middle}`);
    const side = Math.max(
      Math.abs(one.x - middle) + card.width / 2,
      Math.abs(one.y - middle) + card.height / 2,
    );
    if (side > middle + 6.1) found.push(`a card sticks out of the picture ${side - middle}`);
  });
  for (const ring of RINGS) {
    if (places[ring].length !== given[ring].length) found.push(`${ring} has ${places[ring].length} cards`);
    const { x, y } = headings[ring];
    const inside = Math.hypot(
      Math.abs(x - middle) + names[ring].width / 2,
      y - middle - names[ring].height / 2,
    );
    if (inside > radii[ring]) found.push(`the name of ${ring} crosses its line`);
    const hole = ring === 'inner' ? 0 : radii[ring === 'middle' ? 'inner' : 'middle'];
    if (hole && middle - y - names[ring].height / 2 < hole)
      found.push(`the name of ${ring} lies in another ring`);
  }
  return found;
}

function mostOutside(given: CircleLayoutInput, layout: CircleLayout): number {
  return Math.max(
    0,
    ...RINGS.flatMap((ring) =>
      layout.places[ring].map((place, at) => outside(place, layout, ring, given.cards[ring][at]!)),
    ),
  );
}

/** The places from the middle of the circles, in whole pixels and without order; mirrored left to right if asked. */
const seen = (layout: CircleLayout, ring: RingName, mirror = 1): string[] =>
  layout.places[ring]
    .map(
      ({ x, y }) =>
        `${Math.round(mirror * (x - layout.radii.outer)) + 0},${Math.round(y - layout.radii.outer)}`,
    )
    .sort();

describe('cards in the circles', () => {
  it.each([
    [720, 136],
    [706, 136],
    [640, 118],
    [560, 112],
  ])('%i px: seven that are %i wide lie well, however they are shared over the rings', (diameter, width) => {
    for (const triple of distributions(7)) {
      const given = input(diameter, width, SEVEN, triple);
      const layout = circleLayout(given);
      expect(layout && faults(given, layout), triple.join('/')).toEqual([]);
      expect(layout && mostOutside(given, layout), triple.join('/')).toBeLessThan(0.35);
    }
  });

  it.each([
    [720, 104],
    [706, 104],
  ])(
    '%i px: 24 that are %i wide lie well, however they are shared over the rings',
    { timeout: 60_000 },
    (...size) => {
      for (const triple of distributions(24)) {
        const given = input(...size, MANY, triple);
        const layout = circleLayout(given);
        expect(layout && faults(given, layout), triple.join('/')).toEqual([]);
        expect(layout && mostOutside(given, layout), triple.join('/')).toBeLessThan(0.35);
      }
    },
  );

  it('a card that goes elsewhere seldom changes the circles, or the size of what lies there', () => {
    const radii = new Map(
      distributions(7).map((triple) => [
        triple.join('/'),
        JSON.stringify(circleLayout(input(720, 128, SEVEN, triple))!.radii),
      ]),
    );
    let [moves, changes] = [0, 0];
    for (const [inner, middle, outer] of distributions(7)) {
      const before = radii.get([inner, middle, outer].join('/'));
      for (const [from, to] of [
        [inner, [inner - 1, middle + 1, outer]],
        [middle, [inner, middle - 1, outer + 1]],
        [outer, [inner + 1, middle, outer - 1]],
      ] as const) {
        if (from === 0) continue;
        moves++;
        if (radii.get(to.join('/')) !== before) changes++;
      }
    }
    expect(changes / moves).toBeLessThan(0.1);
  });

  const anyInput = fc.record({
    diameter: fc.integer({ min: 480, max: 720 }),
    width: fc.integer({ min: 88, max: 180 }),
    heights: fc.array(fc.integer({ min: 48, max: 130 }), { minLength: 1, maxLength: 5 }),
    name: fc.record({ width: fc.integer({ min: 40, max: 190 }), height: fc.integer({ min: 18, max: 36 }) }),
    gap: fc.integer({ min: 4, max: 10 }),
    triple: fc.tuple(fc.nat({ max: 10 }), fc.nat({ max: 8 }), fc.nat({ max: 8 })),
  });
  type Any = typeof anyInput extends fc.Arbitrary<infer Value> ? Value : never;
  const fromAny = ({ diameter, width, heights, name, gap, triple }: Any): CircleLayoutInput => ({
    ...input(diameter, width, heights, triple),
    heading: { inner: name, middle: name, outer: name },
    gap,
  });

  it('what is drawn is always well, whatever the sizes', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyInput, (any) => {
        const given = fromAny(any);
        const layout = circleLayout(given);
        if (layout) expect(faults(given, layout)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('the same is drawn for the same', () => {
    fc.assert(
      fc.property(anyInput, (any) => {
        expect(circleLayout(fromAny(any))).toEqual(circleLayout(fromAny(any)));
      }),
      { numRuns: 50 },
    );
  });

  it('where cards fit, one fewer fits too', { timeout: 60_000 }, () => {
    const fits = (triple: Triple): boolean => circleLayout(input(706, 112, MANY, triple)) !== undefined;
    for (const triple of distributions(14)) {
      if (!fits(triple)) continue;
      for (const ring of [0, 1, 2] as const) {
        if (triple[ring] === 0) continue;
        const fewer = triple.map((count, at) => (at === ring ? count - 1 : count)) as unknown as Triple;
        expect(fits(fewer), `${fewer.join('/')} after ${triple.join('/')}`).toBe(true);
      }
    }
  });

  it.each([
    ['too many cards', input(720, 160, 104, [8, 8, 8])],
    ['cards larger than a ring', input(400, 300, 200, [1, 1, 1])],
    [
      'ring names wider than the picture',
      {
        ...input(300, 40, 30, [1, 1, 1]),
        heading: { inner: NAME, middle: NAME, outer: { width: 400, height: 24 } },
      },
    ],
    ['cards not measured yet', input(720, 0, 0, [1, 1, 1])],
    ['a picture not measured yet', input(0, 104, 76, [1, 1, 1])],
    ['no size at all', input(Number.NaN, Number.NaN, 76, [1, 1, 1])],
  ])('%s do not fit', (_what, given) => {
    expect(circleLayout(given)).toBeUndefined();
  });
});

describe('how the circles look', () => {
  const drawn = (triple: Triple, width = 128, height = 80): CircleLayout =>
    circleLayout(input(720, width, height, triple))!;

  it('without cards, the rings are about as wide as each other', () => {
    const { radii, headings } = drawn([0, 0, 0]);
    expect(Math.abs(radii.inner / radii.outer - 0.43)).toBeLessThan(0.03);
    expect(Math.abs(radii.middle / radii.outer - 0.71)).toBeLessThan(0.03);
    expect(headings.outer.y).toBeLessThan(headings.middle.y);
    expect(headings.middle.y).toBeLessThan(headings.inner.y);
  });

  it('seven cards of 128 × 80 have room, however they are shared over the rings', () => {
    for (const triple of distributions(7)) expect(drawn(triple).roomy, triple.join('/')).toBe(true);
  });

  it.each(distributions(7))('%i, %i and %i cards look the same from the left and the right', (...triple) => {
    const layout = drawn(triple);
    for (const ring of RINGS) expect(seen(layout, ring), ring).toEqual(seen(layout, ring, -1));
  });

  it('a card in the inner ring lies in the middle, below the name', () => {
    const { places, headings, radii } = drawn([1, 0, 0]);
    const [card] = places.inner;
    expect(card!.x).toBeCloseTo(360);
    expect(Math.abs(card!.y - 360)).toBeLessThan(radii.inner / 4);
    expect(card!.y - 40).toBeGreaterThan(headings.inner.y + 12);
  });

  it('two lie side by side, three in a triangle', () => {
    const [left, right] = drawn([2, 0, 0]).places.inner;
    expect(left!.y).toBe(right!.y);
    expect(left!.x).toBeLessThan(right!.x);
    const rows = new Set(drawn([3, 0, 0]).places.inner.map(({ y }) => y));
    expect(rows.size).toBe(2);
  });

  it('one card in another ring lies below, two left and right', () => {
    for (const ring of ['middle', 'outer'] as const) {
      const [below] = drawn(ring === 'middle' ? [0, 1, 0] : [0, 0, 1]).places[ring];
      expect(below!.x).toBeCloseTo(360);
      expect(below!.y).toBeGreaterThan(360);
      const [right, left] = drawn(ring === 'middle' ? [0, 2, 0] : [0, 0, 2]).places[ring];
      expect(right!.y).toBeCloseTo(left!.y);
      expect(Math.abs(right!.y - 360)).toBeLessThan(right!.x - 360);
      expect(Math.abs(left!.y - 360)).toBeLessThan(360 - left!.x);
    }
  });

  it('cards are read row by row inside, and clockwise from the top around', () => {
    const { places } = drawn([5, 0, 0]);
    const rows = places.inner.map(({ x, y }) => Math.round(y) * 1000 + x);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    for (const ring of ['middle', 'outer'] as const) {
      const turns = drawn([0, 5, 5], 104, 76).places[ring].map(
        ({ x, y }) => (Math.atan2(x - 360, 360 - y) + 2 * Math.PI) % (2 * Math.PI),
      );
      expect(turns).toEqual([...turns].sort((a, b) => a - b));
    }
  });
});
