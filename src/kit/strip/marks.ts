/**
 * What the pictures are made of: a few tones and a line, as data. From the same marks a Lit template is drawn on the page and a
 * file is written; neither needs the other.
 */

/** What an area is filled with. `deep` is the two tints printed over each other, `wash` is the cool tint, thinned. */
export type Tone = 'none' | 'paper' | 'wash' | 'cool' | 'warm' | 'deep' | 'ink';

/** What is drawn along its edge. `trace` lies on the ground itself instead of on a figure, so that it changes along in the dark. */
export type Line = 'none' | 'bold' | 'fine' | 'trace';

/** One area or stroke. */
export interface Mark {
  /** Path data: absolute M, L, C, Q and Z only. */
  readonly d: string;
  readonly tone: Tone;
  readonly line: Line;
}

/** Marks in the order in which they are drawn. */
export type Marks = readonly Mark[];

/** An area with a line around it. */
export const area = (tone: Tone, d: string, line: Line = 'bold'): Mark => ({ d, tone, line });

/** An area without a line. */
export const patch = (tone: Tone, d: string): Mark => ({ d, tone, line: 'none' });

/** A stroke of the pen. */
export const stroke = (d: string, line: Line = 'bold'): Mark => ({ d, tone: 'none', line });

/** Where a drawing is put: turned (in degrees) and made larger about its own origin, mirrored where it looks to the other side. */
export interface Place {
  readonly x?: number;
  readonly y?: number;
  readonly size?: number;
  readonly turn?: number;
  readonly mirrored?: boolean;
  /** Thin lines, for what is small or far away. */
  readonly thin?: boolean;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The same marks elsewhere. Lines keep their width, however small the drawing gets. */
export function placed(
  marks: Marks,
  { x = 0, y = 0, size = 1, turn = 0, mirrored = false, thin = false }: Place,
): Marks {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle) * size, Math.sin(angle) * size];
  const move = (_pair: string, a: string, b: string): string => {
    const [px, py] = [Number(a) * (mirrored ? -1 : 1), Number(b)];
    return `${round(x + px * cos - py * sin)} ${round(y + px * sin + py * cos)}`;
  };
  return marks.map(({ d, tone, line }) => ({
    d: d.replace(/(-?[\d.]+)[ ,]+(-?[\d.]+)/g, move),
    tone,
    line: thin && line === 'bold' ? 'fine' : line,
  }));
}

/**
 * The first two points of an arm whose outer side goes on where the line of a shoulder ends.
 * @param shoulder the end of that line, and where it is heading, about the origin of `place`
 * @param outward which side of the arm is the outer one, going down: -1 left, 1 right
 * @param width of the arm at its beginning
 */
export function armFrom(
  [x, y, dx, dy]: readonly [x: number, y: number, dx: number, dy: number],
  outward: -1 | 1,
  width: number,
  place: Place,
): string {
  const { size = 1 } = place;
  const half = (outward * width) / 2 / size / Math.hypot(dx, dy);
  const start = `M${x - dy * half} ${y + dx * half}L${x - dy * half + dx} ${y + dx * half + dy}`;
  const [{ d } = { d: '' }] = placed([stroke(start)], place);
  return d
    .slice(1)
    .replace('L', ' ')
    .replace(/(\S+) (\S+)/g, '$1,$2');
}

/** An oval, as path data. */
export function oval(x: number, y: number, rx: number, ry = rx): string {
  const [kx, ky] = [rx * 0.55, ry * 0.55];
  const p = (dx: number, dy: number): string => `${round(x + dx)} ${round(y + dy)}`;
  return `M${p(-rx, 0)}C${p(-rx, -ky)} ${p(-kx, -ry)} ${p(0, -ry)}C${p(kx, -ry)} ${p(rx, -ky)} ${p(rx, 0)}C${p(rx, ky)} ${p(kx, ry)} ${p(0, ry)}C${p(-kx, ry)} ${p(-rx, ky)} ${p(-rx, 0)}Z`;
}

type Point = readonly [x: number, y: number];

const pointsIn = (list: string): Point[] =>
  list
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(',').map(Number) as unknown as Point);

const at = ([x, y]: Point): string => `${round(x)} ${round(y)}`;

/** A flowing line through points, as path data (Catmull-Rom). */
function through(points: readonly Point[], closed: boolean): string {
  const count = points.length;
  const get = (index: number): Point =>
    points[closed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1)] as Point;
  let d = `M${at(get(0))}`;
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [a, b, c, e] = [get(index - 1), get(index), get(index + 1), get(index + 2)];
    d += `C${at([b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6])} ${at([c[0] - (e[0] - b[0]) / 6, c[1] - (e[1] - b[1]) / 6])} ${at(c)}`;
  }
  return closed ? `${d}Z` : d;
}

/**
 * An area with a flowing edge through points.
 * @param list pairs of numbers: `"0,0 10,5"`
 */
export const blob = (list: string): string => through(pointsIn(list), true);

/** The two sides of a flowing line of some width. */
function sides(list: string, from: number, to: number): readonly [left: Point[], right: Point[]] {
  const middle = pointsIn(list);
  const last = middle.length - 1;
  const side = (sign: number): Point[] =>
    middle.map(([x, y], index) => {
      const [before, after] = [
        middle[Math.max(index - 1, 0)] as Point,
        middle[Math.min(index + 1, last)] as Point,
      ];
      const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
      const half = (sign * (from + ((to - from) * index) / last)) / 2 / (Math.hypot(dx, dy) || 1);
      return [x - dy * half, y + dx * half];
    });
  return [side(1), side(-1)];
}

/**
 * An arm, a leg, a tail: an area along a flowing line, without a line across its beginning, so that it grows out of what it is on.
 * @param list its middle
 * @param from how wide it begins
 * @param to how wide it ends
 */
export function limb(tone: Tone, list: string, from: number, to: number, line: Line = 'bold'): Marks {
  const [left, right] = sides(list, from, to);
  const edge = `${through(left, false)}L${through(right.reverse(), false).slice(1)}`;
  return [patch(tone, `${edge}Z`), stroke(edge, line)];
}

/** Stripes across such a limb, `count` of them between its points. */
export function stripes(list: string, from: number, to: number, count: number): Mark {
  const [left, right] = sides(list, from, to).map((side) => spread(side, count)) as [Point[], Point[]];
  const d = left.map(([x, y], index) => {
    const [ox, oy] = right[index] as Point;
    return `M${at([x, y])}Q${at([(x + ox) / 2 + (oy - y) / 6, (y + oy) / 2 + (x - ox) / 6])} ${at([ox, oy])}`;
  });
  return stroke(d.join(''), 'fine');
}

/** Points on a flowing line, `count` on each of its parts. */
function spread(points: readonly Point[], count: number): Point[] {
  const get = (index: number): Point => points[Math.min(Math.max(index, 0), points.length - 1)] as Point;
  return points.slice(1).flatMap((_point, part) =>
    Array.from({ length: count }, (_step, step): Point => {
      const t = (step + 0.5) / count;
      const [a, b, c, e] = [get(part - 1), get(part), get(part + 1), get(part + 2)];
      const mix = (axis: 0 | 1): number =>
        b[axis] +
        (t / 2) *
          (c[axis] -
            a[axis] +
            t *
              (2 * a[axis] -
                5 * b[axis] +
                4 * c[axis] -
                e[axis] +
                t * (3 * (b[axis] - c[axis]) + e[axis] - a[axis])));
      return [mix(0), mix(1)];
    }),
  );
}

/**
 * A closed line of bows that bulge outwards (points go round clockwise): clouds, curls, leaves.
 * @param bulge how far, as a share of the length of a bow
 */
export function bows(list: string, bulge = 0.45): string {
  const points = pointsIn(list);
  return `${points.reduce(
    (d, [x, y], index) => {
      const [nx, ny] = points[(index + 1) % points.length] as Point;
      const [dx, dy] = [(nx - x) * bulge, (ny - y) * bulge];
      const [ax, ay, bx, by] = [
        x + dy * 1.2 + dx * 0.2,
        y - dx * 1.2 + dy * 0.2,
        nx + dy * 1.2 - dx * 0.2,
        ny - dx * 1.2 - dy * 0.2,
      ];
      return `${d}C${at([ax, ay])} ${at([bx, by])} ${at([nx, ny])}`;
    },
    `M${at(points[0] as Point)}`,
  )}Z`;
}
