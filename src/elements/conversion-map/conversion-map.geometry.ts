// The flows between what is on hand, what helps or hinders, and the value. Pure: the same in, the same out.

/** The side of a row, in the units of the picture; rows are all as high as each other, however high that is on the screen. */
export const ROW = 100;

/** The width of the room in which the flows run. */
export const WIDTH = 100;

/** How much of the height of a row a flow takes up beside it. */
const SHARE = 0.6;

/** How much nearer to the middle of the picture, and how much narrower, a flow is where all come together. */
const TOGETHER = 0.55;

/** How far the strands of a flow that is held up lie apart, as a share of the row. */
const APART = 0.14;

/** What one row lets through. */
export interface Flow {
  /** One full band, or strands. */
  readonly paths: readonly string[];
  /** Whether something was made of what hinders: the middle strand runs on. */
  readonly hasStep: boolean;
}

/** The flows beside one group of rows: into them, and on to the value. */
export interface Flows {
  readonly height: number;
  readonly before: readonly Flow[];
  readonly after: readonly Flow[];
}

/** One group to draw flows for. */
export interface FlowGroup {
  readonly effect: 'helps' | 'hinders';
  /** Of each row whether a step was made of it. */
  readonly steps: readonly boolean[];
}

/**
 * The flows of a group. What helps is above the middle of the picture, so its flows come together below; those of what hinders above.
 * What helps is one full band; what hinders lets thin strands through, also where no colours are seen.
 */
export function flowsOf({ effect, steps }: FlowGroup): Flows {
  const height = Math.max(steps.length, 1) * ROW;
  const middle = effect === 'helps' ? height : 0;
  const flows = (isAfter: boolean): Flow[] =>
    steps.map((hasStep, index) => {
      const row = { at: (index + 0.5) * ROW, thick: ROW * SHARE };
      const together = { at: middle + (row.at - middle) * TOGETHER, thick: row.thick * TOGETHER };
      const [from, to] = isAfter ? [row, together] : [together, row];
      return { hasStep, paths: effect === 'helps' ? [band(from, to)] : strands(from, to) };
    });
  return { height, before: flows(false), after: flows(true) };
}

/** Where a flow begins or ends: its middle, and how thick it is. */
interface End {
  readonly at: number;
  readonly thick: number;
}

function band(from: End, to: End): string {
  const half = WIDTH / 2;
  const [a, b] = [round(from.at - from.thick / 2), round(to.at - to.thick / 2)];
  const [c, d] = [round(to.at + to.thick / 2), round(from.at + from.thick / 2)];
  return `M0 ${a}C${half} ${a} ${half} ${b} ${WIDTH} ${b}V${c}C${half} ${c} ${half} ${d} 0 ${d}Z`;
}

function strands(from: End, to: End): string[] {
  const half = WIDTH / 2;
  return [-1, 0, 1].map((side) => {
    const [a, b] = [from, to].map(({ at, thick }) => round(at + (side * APART * thick) / SHARE));
    return `M0 ${a}C${half} ${a} ${half} ${b} ${WIDTH} ${b}`;
  });
}

/** One decimal, and never "-0". */
function round(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
