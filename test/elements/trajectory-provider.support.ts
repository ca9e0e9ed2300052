// Pieces inside a provider, and what a person does with them.
import '../../src/define.js';
import '../../src/content/en.js';
import '../../src/content/nl-x-u.js';
import type {
  CapabilityListElement,
  CapabilityListState,
  CapabilityResultsElement,
  CircleModelElement,
  CircleModelState,
  TrajectoryChangeEvent,
  TrajectoryProviderElement,
  TrajectoryState,
} from '../../src/index.js';
import { bed, cleaning, frame, listen } from '../suites/bed.js';
import { deepElements, find } from '../suites/dom.js';
import { fill } from '../suites/user.js';

export type Piece = CapabilityListElement | CircleModelElement | CapabilityResultsElement;

export const LIST = 'capability-list';
export const CIRCLES = 'circle-model';
const RESULTS = 'capability-results';

/** The usual pieces. The list is all on one page, the circles are a list of choices. */
export const PIECES = `<${LIST} layout="page"></${LIST}><${CIRCLES} layout="list"></${CIRCLES}><${RESULTS}></${RESULTS}>`;

/** What the tests look at. */
export interface Trajectory {
  readonly provider: TrajectoryProviderElement;
  readonly list: CapabilityListElement;
  readonly circles: CircleModelElement;
  readonly results: CapabilityResultsElement;
}

/** A provider with pieces as a page brings it, drawn. */
export async function open(
  settings: Partial<Pick<TrajectoryProviderElement, 'state' | 'store' | 'chooseShare'>> = {},
  { inside = PIECES, place = bed() }: { inside?: string; place?: Element } = {},
): Promise<Trajectory> {
  const provider = Object.assign(document.createElement('trajectory-provider'), settings);
  provider.innerHTML = inside;
  place.append(provider);
  await drawn(provider);
  return { provider, ...piecesIn(provider) };
}

export const piecesIn = (place: ParentNode): Omit<Trajectory, 'provider'> => ({
  list: place.querySelector(LIST)!,
  circles: place.querySelector(CIRCLES)!,
  results: place.querySelector(RESULTS)!,
});

/** Waits until all that is in `place` is drawn. */
export async function drawn(place: Element): Promise<void> {
  for (let time = 0; time < 2; time += 1) {
    await Promise.all(
      [place, ...deepElements(place), ...place.querySelectorAll('*')].map(async (element) => {
        await (element as Partial<Piece>).updateComplete;
      }),
    );
    await frame();
  }
}

const answerRadio = (value: string, answer: number): string =>
  `input[name="${value}.importance"][value="${answer}"]`;

/** A person says how important a value is. */
export async function answer(list: CapabilityListElement, value: string, given: number): Promise<void> {
  find(list, answerRadio(value, given)).click();
  await drawn(list);
}

export const isAnswered = (list: Element, value: string, given: number): boolean =>
  find<HTMLInputElement>(list, answerRadio(value, given)).checked;

export const note = (list: CapabilityListElement, value: string): HTMLTextAreaElement =>
  find<HTMLTextAreaElement>(list, `textarea[name="${value}.note"]`);

/** A person lays a card. */
export async function lay(circles: CircleModelElement, card: string, place: string): Promise<void> {
  const select = find<HTMLSelectElement>(circles, `select[name="place.${card}"]`);
  select.value = place;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn(circles);
}

export const placeOf = (circles: CircleModelElement, card: string): string =>
  find<HTMLSelectElement>(circles, `select[name="place.${card}"]`).value;

/** A person adds a value or a card of their own. @returns its id */
export async function add(piece: CapabilityListElement | CircleModelElement, label: string): Promise<string> {
  const field = find(piece, '#own-label');
  fill(field, label);
  field.closest('form')!.requestSubmit();
  await drawn(piece);
  const { state } = piece;
  const own = 'ownValues' in state ? state.ownValues : state.cards;
  return own.at(-1)!.id;
}

/** A person gives a value or a card of their own another name. */
export async function rename(piece: Element, id: string, label: string): Promise<void> {
  await pressOwn(piece, id, 'rename');
  const field = find(piece, 'input[name="new-label"]');
  fill(field, label);
  field.closest('form')!.requestSubmit();
  await drawn(piece);
}

export const remove = (piece: Element, id: string): Promise<void> => pressOwn(piece, id, 'remove');

async function pressOwn(piece: Element, id: string, what: 'rename' | 'remove'): Promise<void> {
  if (piece.localName === CIRCLES) {
    (piece as CircleModelElement).layout = 'circles';
    await drawn(piece);
    find(piece, `#card-${id}`).click();
    await drawn(piece);
    find(piece, `#menu-${what}`).click();
  } else find(piece, `#${what}-${id}`).click();
  await drawn(piece);
}

/** The names of own cards or values that can be read in a piece. */
export const shows = (piece: Element, label: string): boolean =>
  [...piece.shadowRoot!.querySelectorAll('.row-name, .card-name, .value-name, h4')].some(
    (name) => name.textContent.trim() === label,
  );

/** The control for sharing in a piece, if it shows one. */
export const shareSelects = (piece: Element): HTMLSelectElement[] => [
  ...piece.shadowRoot!.querySelectorAll<HTMLSelectElement>('[part~="share"] select'),
];

export async function chooseShare(piece: Element, share: string): Promise<void> {
  const [select] = shareSelects(piece);
  select!.value = share;
  select!.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn(piece);
}

/** The events of the trajectory from now on. */
export const changes = (): TrajectoryChangeEvent[] => listen('trajectory-change') as TrajectoryChangeEvent[];

export const listOf = (provider: TrajectoryProviderElement): CapabilityListState =>
  provider.state.parts[LIST] as unknown as CapabilityListState;

export const circlesOf = (provider: TrajectoryProviderElement): CircleModelState =>
  provider.state.parts[CIRCLES] as unknown as CircleModelState;

/** A trajectory with these parts, as a portal gives it. */
export const trajectory = (parts: object = {}, share: object = {}): TrajectoryState =>
  ({ kind: 'trajectory', version: 1, purpose: 'reintegration-guidance', parts, share }) as TrajectoryState;

/** Puts JSON of a fixture where a state is asked for. */
export const asState = (json: object): TrajectoryState => json as TrajectoryState;

/** A page of its own, of the same origin: modules and body as the strict pages have them. */
export async function page<W extends object>(
  modules: readonly string[],
  body: string,
): Promise<Window & typeof globalThis & W> {
  const query = new URLSearchParams({ body });
  for (const module of modules) query.append('module', module);
  const iframe = document.createElement('iframe');
  iframe.width = '1000';
  iframe.height = '600';
  iframe.src = `/__csp__/page.html?${query}`;
  const loaded = new Promise((resolve) => iframe.addEventListener('load', resolve, { once: true }));
  document.body.append(iframe);
  cleaning.push(() => {
    iframe.remove();
  });
  await loaded;
  return iframe.contentWindow as unknown as Window & typeof globalThis & W;
}
