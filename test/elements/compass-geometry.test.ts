import { describe, expect, it } from 'vitest';
import {
  besideIn,
  HEART,
  isArrowKey,
  LABEL,
  PETALS,
  SIZE,
  type Point,
} from '../../src/elements/conversation-compass/compass-geometry.js';

/** The points of a path, from the middle of the picture. */
function pointsOf(path: string, { x, y }: Point): Point[] {
  const [dx, dy] = [(x / 100 - 0.5) * SIZE, (y / 100 - 0.5) * SIZE];
  return [...path.matchAll(/([A-Z])([^A-Z]*)/g)].flatMap(([, command, numbers = '']) => {
    const values = numbers.trim().split(/\s+/).filter(Boolean).map(Number);
    const own = command === 'A' ? values.slice(-2) : values;
    return own.flatMap((value, at) => (at % 2 ? [{ x: own[at - 1]! + dx, y: value + dy }] : []));
  });
}

const distance = ({ x, y }: Point): number => Math.hypot(x, y);
const turn = ({ x, y }: Point, degrees: number): Point => {
  const angle = (degrees * Math.PI) / 180;
  return { x: x * Math.cos(angle) - y * Math.sin(angle), y: x * Math.sin(angle) + y * Math.cos(angle) };
};

describe('the petals of the compass', () => {
  it('are three, one a subject', () => {
    expect(PETALS.map(({ id }) => id)).toEqual(['experiences', 'needs', 'future']);
  });

  it.each(['whole', 'folded', 'flap'] as const)(
    'are equal: a third of a turn brings one onto the next (%s)',
    (part) => {
      const [first, ...others] = PETALS.map((petal) => pointsOf(petal[part], petal.label));
      others.forEach((points, at) => {
        expect(points).toHaveLength(first!.length);
        first!.forEach((point, index) => {
          const turned = turn(point, 120 * (at + 1));
          expect(turned.x).toBeCloseTo(points[index]!.x, 0);
          expect(turned.y).toBeCloseTo(points[index]!.y, 0);
        });
      });
    },
  );

  it('stay in the picture and off the heart', () => {
    for (const petal of PETALS)
      for (const path of [petal.folded, petal.flap])
        for (const point of pointsOf(path, petal.label)) {
          expect(distance(point)).toBeLessThan(SIZE / 2 + 4);
          expect(distance(point)).toBeGreaterThan(HEART);
        }
  });

  it('a fold takes a corner off and lays it on the petal', () => {
    for (const { whole, folded, flap, label } of PETALS) {
      expect(folded).not.toBe(whole);
      const reach = (path: string): number => Math.max(...pointsOf(path, label).map(distance));
      expect(reach(flap)).toBeLessThanOrEqual(reach(folded) + 0.2);
      // Both have the crease in common.
      const inBoth = pointsOf(flap, label).filter((point) =>
        pointsOf(folded, label).some(
          (other) => distance({ x: other.x - point.x, y: other.y - point.y }) < 0.2,
        ),
      );
      expect(inBoth).toHaveLength(2);
    }
  });

  it('have room for words that does not overlap', () => {
    const boxes = PETALS.map(({ label }) => ({ x: (label.x * SIZE) / 100, y: (label.y * SIZE) / 100 }));
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1))
        expect(Math.abs(one.x - other.x) >= LABEL.width || Math.abs(one.y - other.y) >= LABEL.height).toBe(
          true,
        );
  });

  it('have no number in them but measures', () => {
    for (const { whole, folded, flap } of PETALS)
      for (const path of [whole, folded, flap]) {
        expect(path).toMatch(/^M[-\d. MLQAZ]+Z$/);
        expect(path).not.toMatch(/NaN|-0(?![.\d])/);
      }
  });
});

describe('an arrow key', () => {
  const round: Point[] = [
    { x: 0, y: 10 },
    { x: 5, y: 0 },
    { x: 10, y: 10 },
    { x: 5, y: 6 },
  ];

  it.each([
    [0, 'ArrowRight', 2],
    [0, 'ArrowLeft', undefined],
    [1, 'ArrowDown', 3],
    [1, 'ArrowUp', undefined],
    [3, 'ArrowUp', 1],
    [3, 'ArrowLeft', 0],
    [9, 'ArrowLeft', undefined],
  ] as const)('from %i by %s: to %s', (from, key, to) => {
    expect(besideIn(round, from, key)).toBe(to);
  });

  it('goes through a column', () => {
    const column = [0, 1, 2].map((row) => ({ x: 3, y: row * 50 }));
    expect(besideIn(column, 0, 'ArrowDown')).toBe(1);
    expect(besideIn(column, 2, 'ArrowUp')).toBe(1);
    expect(besideIn(column, 1, 'ArrowLeft')).toBeUndefined();
    expect(besideIn([], 0, 'ArrowUp')).toBeUndefined();
  });

  it('is one of four', () => {
    expect(['ArrowUp', 'ArrowLeft', 'Enter', 'toString'].map(isArrowKey)).toEqual([true, true, false, false]);
  });
});
