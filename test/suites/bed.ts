// Where an element lies while it is tested: put on the page, watched, and taken away again.
import { emulateMedia, setViewport, type Media } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { piecesOf } from './dom.js';
import type { AnySpec, KitElement, Setup } from './spec.js';

const beds: Element[] = [];
let said: unknown[][] = [];
let uncaught: string[] = [];
const { warn, error } = console;

/** A part of the page that is cleared away after the test. */
export function bed(): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  beds.push(place);
  return place;
}

/** An element under any tag, defined or not, with the pieces that stand in it. */
export function bare({ inside = '' }: AnySpec, tag: string): KitElement {
  const element = document.createElement(tag);
  element.innerHTML = inside;
  return element as unknown as KitElement;
}

/** An element of `spec`, set up but not on the page. */
export function create(spec: AnySpec, { state, attributes = {} }: Setup = {}): KitElement {
  spec.elementClass.define();
  const element = bare(spec, spec.elementClass.tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (state) element.state = state;
  return element;
}

/** An element of `spec`, on the page and drawn. */
export async function mount(spec: AnySpec, setup?: Setup, place = bed()): Promise<KitElement> {
  const element = create(spec, setup);
  place.append(element);
  await settled(element);
  if (setup?.open) {
    await setup.open(element);
    await settled(element);
  }
  return element;
}

/** Waits until an element, and what stands in it, is drawn. */
export async function drawn(element: Element): Promise<void> {
  for (const piece of piecesOf(element)) await (piece as Partial<KitElement>).updateComplete;
}

/** Asks an element, and what stands in it, to draw itself again. */
export function redraw(element: Element): void {
  for (const piece of piecesOf(element)) (piece as KitElement).requestUpdate();
}

/** Waits until an element has drawn all, and has moved focus where it goes. */
export async function settled(element: Element): Promise<void> {
  await drawn(element);
  await frame();
  await drawn(element);
}

export const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** What was warned about since the test began, or since this was asked; asking is expecting it. */
export function takeWarnings(): string[] {
  const taken = said.map((parts) => parts.map(String).join(' '));
  said = [];
  return taken;
}

/** All events of a type that reach the document, that is, that bubble and cross shadow roots. */
export function listen(type: string): Event[] {
  const events: Event[] = [];
  const listener = (event: Event): void => {
    events.push(event);
  };
  document.addEventListener(type, listener);
  cleaning.push(() => {
    document.removeEventListener(type, listener);
  });
  return events;
}

/**
 * How often a property is tried in a browser, where each time takes long: as often as fits in the time. With the same seed each
 * time, so that a red run tells of a change; to explore, choose another one and more runs.
 */
export const TRIES = {
  seed: 20261122,
  numRuns: 12,
  endOnFailure: true,
  interruptAfterTimeLimit: 20_000,
} as const;

/** What to undo after the test. */
export const cleaning: (() => void)[] = [];

const onError = (event: ErrorEvent | PromiseRejectionEvent): void => {
  uncaught.push(String('reason' in event ? event.reason : event.message));
};

/** A test that also holds that nothing threw, and that the console stayed clean. */
export function check(name: string, body: (this: Mocha.Context) => Promise<void> | void): void {
  it(name, async function () {
    await body.call(this);
    expect([...uncaught, ...takeWarnings()], 'errors and warnings').to.deep.equal([]);
  });
}

/** Watches the console and what throws, and clears up after each test. */
export function keepTidy(): void {
  before(async () => {
    await plainPage();
    console.warn = (...parts: unknown[]) => void said.push(parts);
    console.error = (...parts: unknown[]) => void said.push(parts);
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
  });

  after(async () => {
    Object.assign(console, { warn, error });
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
    await plainPage();
  });

  afterEach(() => {
    for (const clean of cleaning.splice(0)) clean();
    for (const place of beds.splice(0)) place.remove();
    document.documentElement.removeAttribute('lang');
    document.documentElement.removeAttribute('style');
    uncaught = [];
    takeWarnings();
  });
}

/** The page as it is at first: wide, light, with motion. */
export async function plainPage(): Promise<void> {
  await setViewport({ width: 1280, height: 800 });
  await emulateMedia({
    colorScheme: 'light',
    contrast: 'no-preference',
    forcedColors: 'none',
    media: 'screen',
    reducedMotion: 'no-preference',
  } as Media);
}
