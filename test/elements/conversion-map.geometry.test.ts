import { describe, expect, it } from 'vitest';
import {
  flowsOf,
  ROW,
  WIDTH,
  type FlowGroup,
} from '../../src/elements/conversion-map/conversion-map.geometry.js';

const rows = (count: number): boolean[] => Array.from({ length: count }, () => false);

/** Where a path begins and ends: the first and the last point of its first curve. */
function ends(path: string): [from: number, to: number] {
  const [, from, to] = /^M0 (-?[\d.]+)C(?:-?[\d.]+ ){5}(-?[\d.]+)/.exec(path) ?? [];
  return [Number(from), Number(to)];
}

/** The middle of a band at its beginning and end. */
function middles(path: string): [number, number] {
  const [top, topEnd] = ends(path);
  const [, low, lowStart] = /V(-?[\d.]+)C.* 0 (-?[\d.]+)Z$/.exec(path) ?? [];
  return [(top + Number(lowStart)) / 2, (topEnd + Number(low)) / 2];
}

describe('the flows of conversion-map', () => {
  it.each([1, 2, 5, 6])('are as many as there are rows, and meet the middle of each: %d', (count) => {
    const { height, before, after } = flowsOf({ effect: 'helps', steps: rows(count) });
    expect(height).toBe(count * ROW);
    expect([before.length, after.length]).toEqual([count, count]);
    before.forEach(({ paths }, index) => {
      expect(middles(paths[0]!)[1]).toBeCloseTo((index + 0.5) * ROW, 5);
    });
    after.forEach(({ paths }, index) => {
      expect(middles(paths[0]!)[0]).toBeCloseTo((index + 0.5) * ROW, 5);
    });
  });

  it('come together toward the middle of the picture: below what helps, above what hinders', () => {
    const helps = flowsOf({ effect: 'helps', steps: rows(3) }).after.map(({ paths }) => middles(paths[0]!));
    for (const [at, together] of helps) expect(together).toBeGreaterThan(at);
    const hinders = flowsOf({ effect: 'hinders', steps: rows(3) }).after.map(({ paths }) => ends(paths[1]!));
    for (const [at, together] of hinders) expect(together).toBeLessThan(at);
  });

  it.each<FlowGroup['effect']>(['helps', 'hinders'])('stay inside, and never cross: %s', (effect) => {
    for (const count of [1, 2, 6]) {
      const { height, before, after } = flowsOf({ effect, steps: rows(count) });
      for (const flows of [before, after]) {
        const numbers = flows.flatMap(({ paths }) =>
          paths
            .join(' ')
            .match(/-?\d+(\.\d+)?/g)!
            .map(Number),
        );
        expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...numbers)).toBeLessThanOrEqual(Math.max(height, WIDTH));
        const order = flows.map(({ paths }) => ends(paths[0]!));
        order.slice(1).forEach(([from, to], index) => {
          expect(from).toBeGreaterThan(order[index]![0]);
          expect(to).toBeGreaterThan(order[index]![1]);
        });
      }
    }
  });

  it('are one band where something helps, and strands where it hinders: not told by colour alone', () => {
    expect(flowsOf({ effect: 'helps', steps: rows(1) }).before[0]?.paths).toHaveLength(1);
    expect(flowsOf({ effect: 'hinders', steps: rows(1) }).before[0]?.paths).toHaveLength(3);
  });

  it('tell where a step was made', () => {
    const { before, after } = flowsOf({ effect: 'hinders', steps: [false, true] });
    for (const flows of [before, after]) expect(flows.map(({ hasStep }) => hasStep)).toEqual([false, true]);
  });

  it('are none where nothing is written, with room for a line that says so', () => {
    expect(flowsOf({ effect: 'hinders', steps: [] })).toEqual({ height: ROW, before: [], after: [] });
  });
});
