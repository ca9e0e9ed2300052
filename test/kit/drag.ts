// A table with cards to drag, and hands to drag them with.
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendMouse } from '@web/test-runner-commands';
import { css, LitElement, type TemplateResult } from 'lit';
import { DragController, type DragHooks, type Point } from '../../src/kit/drag-controller.js';

/** Cards in two rows with much page below, as little as a drag needs. */
export class CardTable extends LitElement {
  static override styles = css`
    :host {
      display: block;
      block-size: 300px;
    }
    .card {
      background: #d8eeeb;
      block-size: 60px;
      inline-size: 120px;
      margin: 20px;
    }
  `;

  told: string[] = [];
  at: Point | undefined;
  clicks = 0;
  hooks: Partial<DragHooks> = {};
  inside: TemplateResult = html`a card`;

  readonly drag = new DragController(this, {
    find: ({ target }) =>
      target instanceof Element && !target.closest('button')
        ? (target.closest<HTMLElement>('.card') ?? undefined)
        : undefined,
    lift: (item) => {
      this.told.push('lift');
      this.hooks.lift?.(item);
    },
    over: (item, point) => {
      this.told.push('over');
      this.at = point;
      this.hooks.over?.(item, point);
    },
    drop: (item, point) => {
      this.told.push('drop');
      this.at = point;
      this.hooks.drop?.(item, point);
    },
    cancel: (item) => {
      this.told.push('cancel');
      this.hooks.cancel?.(item);
    },
  });

  override render(): TemplateResult {
    return html`<div class="card">${this.inside}</div>`;
  }

  protected override firstUpdated(): void {
    this.card.addEventListener('click', () => (this.clicks += 1));
  }

  get card(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.card')!;
  }

  /** What happened but for `over`, which comes as often as there are frames. */
  get story(): string {
    return this.told.filter((what) => what !== 'over').join(' ');
  }
}
customElements.define('card-table', CardTable);

/** Each test begins at the top of the page with the mouse let go, and leaves no styles behind. */
export function atTheTop(): void {
  beforeEach(toTheTop);

  afterEach(async () => {
    await resetMouse();
    toTheTop();
    expect(document.querySelector('card-table[style], .card[style]') === null).to.equal(true);
  });
}

function toTheTop(): void {
  scrollTo({ top: 0, behavior: 'instant' });
}

export const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
export const wait = (time: number): Promise<unknown> => new Promise((done) => setTimeout(done, time));

export async function frames(count = 2): Promise<void> {
  for (let time = 0; time < count; time += 1) await frame();
}

/** Keeps the page busy, in milliseconds. */
export function work(time: number): void {
  const end = performance.now() + time;
  while (performance.now() < end);
}

/** Long enough that a finger is holding still. */
export const HOLD = 400;

export function middleOf(item: Element): Point {
  const { x, y, width, height } = item.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Rounded: the mouse of a test takes whole pixels only. */
export const startOf = (table: CardTable): Point => {
  const { x, y } = middleOf(table.card);
  return { x: Math.round(x), y: Math.round(y) };
};

export const by = ({ x, y }: Point, right: number, down: number): Point => ({ x: x + right, y: y + down });

export async function put(around = (table: CardTable): TemplateResult => html`${table}`): Promise<CardTable> {
  const table = document.createElement('card-table') as CardTable;
  await fixture(html`<div>${around(table)}</div>`);
  await table.updateComplete;
  await frames();
  return table;
}

/** A page of three windows high, with the table at its top. */
export const inLongPage = (table: CardTable): TemplateResult => {
  const below = document.createElement('div');
  below.style.blockSize = '300vh';
  return html`${table}${below}`;
};

export const mouseTo = ({ x, y }: Point): Promise<void> => sendMouse({ type: 'move', position: [x, y] });
export const mouseDown = (button: 'left' | 'middle' | 'right' = 'left'): Promise<void> =>
  sendMouse({ type: 'down', button });
export const mouseUp = (button: 'left' | 'middle' | 'right' = 'left'): Promise<void> =>
  sendMouse({ type: 'up', button });

/** Presses the card and moves it by mouse, still held. */
export async function holdByMouse(table: CardTable, right = 60, down = 40): Promise<Point> {
  const start = startOf(table);
  await mouseTo(start);
  await mouseDown();
  await mouseTo(by(start, right / 2, down / 2));
  await mouseTo(by(start, right, down));
  await frames();
  expect(table.drag.dragging === table.card, 'it is held').to.equal(true);
  return start;
}

const devtools = <T>(method: string, params: object): Promise<T> =>
  executeServerCommand<T, object>('devtools', { method, params });

export const pen = (type: string, point: Point, buttons = 1): Promise<unknown> =>
  devtools('Input.dispatchMouseEvent', {
    type,
    ...point,
    pointerType: 'pen',
    button: type === 'mouseMoved' ? 'none' : 'left',
    buttons,
    clickCount: type === 'mouseMoved' ? 0 : 1,
  });

export const touch = (type: string, ...touchPoints: Point[]): Promise<unknown> =>
  devtools('Input.dispatchTouchEvent', { type, touchPoints });

/** The types of event that something listens to at the window. */
export async function heardAtWindow(): Promise<string[]> {
  const { result } = await devtools<{ result: { objectId: string } }>('Runtime.evaluate', {
    expression: 'window',
  });
  const { listeners } = await devtools<{ listeners: { type: string }[] }>('DOMDebugger.getEventListeners', {
    objectId: result.objectId,
  });
  return listeners.map(({ type }) => type).sort();
}

export const isClose = (actual: number, expected: number, within = 1.5): boolean =>
  Math.abs(actual - expected) <= within;

export function expectUnder(item: Element, { x, y }: Point): void {
  const middle = middleOf(item);
  const said = `the card at ${middle.x}, ${middle.y} under the pointer at ${x}, ${y}`;
  expect(isClose(middle.x, x) && isClose(middle.y, y), said).to.equal(true);
}
