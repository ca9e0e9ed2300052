const QUICK: KeyframeAnimationOptions = { duration: 180, easing: 'ease-out' };
const MOTION = /^\s*([\d.]+)(m?s)\s*(.*?)\s*$/;

/**
 * Shows where things went: what lies elsewhere than before glides there. Nothing moves for who asked for less motion.
 * Call `remember` before a change is drawn, `play` after it.
 */
export class Glide {
  readonly #find: () => Iterable<HTMLElement>;
  readonly #nameOf: (element: HTMLElement) => string | undefined;
  readonly #ground: () => Element | null;
  #from: Map<string, Spot> | undefined;

  /**
   * @param ground what everything lies on: when it goes elsewhere, nothing on it moved
   * @param nameOf what stays the same when it is drawn anew
   */
  constructor(
    ground: () => Element | null,
    find: () => Iterable<HTMLElement>,
    nameOf: (element: HTMLElement) => string | undefined,
  ) {
    this.#ground = ground;
    this.#find = find;
    this.#nameOf = nameOf;
  }

  /** Where everything lies now; what was remembered already and not played yet stays. */
  remember(): void {
    if (this.#from || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.#from = new Map();
    const ground = this.#ground()?.getBoundingClientRect();
    for (const element of this.#find()) {
      const name = this.#nameOf(element);
      if (name !== undefined) this.#from.set(name, spotOf(element, ground));
    }
  }

  play(): void {
    const from = this.#from;
    this.#from = undefined;
    if (!from) return;
    const ground = this.#ground()?.getBoundingClientRect();
    const moves: ((motion: KeyframeAnimationOptions) => void)[] = [];
    for (const element of this.#find()) {
      const before = from.get(this.#nameOf(element) ?? '');
      if (!before) continue;
      const after = spotOf(element, ground);
      const [x, y] = [before.x - after.x, before.y - after.y];
      if (Math.abs(x) < 1 && Math.abs(y) < 1) continue;
      moves.push((motion) => {
        element.animate({ transform: [`translate(${x}px, ${y}px)`, 'none'] }, motion);
      });
    }
    const motion = motionOf(this.#ground());
    for (const move of moves) move(motion);
  }
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where an element lies on its ground, in pixels. */
function spotOf(element: HTMLElement, ground: DOMRect | undefined): Spot {
  const { left, top } = element.getBoundingClientRect();
  return { x: left - (ground?.left ?? 0), y: top - (ground?.top ?? 0) };
}

/** What a portal set as `--gesprekskit-motion`, such as `180ms ease-out`. */
function motionOf(element: Element | null): KeyframeAnimationOptions {
  const set = element ? getComputedStyle(element).getPropertyValue('--_motion') : '';
  const [, time, unit, easing = ''] = MOTION.exec(set) ?? [];
  if (!time || !CSS.supports('transition', set)) return QUICK;
  return { duration: Number(time) * (unit === 's' ? 1000 : 1), easing: easing || 'ease' };
}
