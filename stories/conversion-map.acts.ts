// What a person does in some stories. Found by form names, ids and parts, so that every language of the toolbar will do.
import { expect, userEvent } from 'storybook/test';
import type { StoryContext } from '@storybook/web-components-vite';
import english from '../content/en/conversion-map.json';
import { stepOf } from '../src/model/conversion-map.js';
import type { ConversionMapElement } from '../src/index.js';
import { inside, pieceIn, type PieceArgs, type PieceOptions, type Told } from './piece.js';

/** What a story sets on `<conversion-map>`, and what it is told. */
export interface MapArgs extends PieceArgs {
  about?: string;
  list?: unknown;
  circles?: unknown;
  plan?: unknown;
  onConversionMapChange?: Told;
  onConversionMapProblem?: Told;
}

export const mapPiece: PieceOptions = {
  tag: 'conversion-map',
  attributes: { about: undefined },
  states: ['list', 'circles', 'plan'],
  events: { change: ['change', 'state'], problem: ['problems'] },
};

type Act = (context: Pick<StoryContext<MapArgs>, 'canvasElement' | 'args'>) => Promise<void>;

const mapIn = (canvas: HTMLElement): Promise<ConversionMapElement> => pieceIn(canvas, 'conversion-map');

async function press(map: ConversionMapElement, selector: string): Promise<void> {
  await userEvent.click(inside(map, selector));
  await map.updateComplete;
}

const all = (map: ConversionMapElement, selector: string): readonly HTMLElement[] => [
  ...(map.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** The first value: it opens, with room for all that can be written about it. */
export const chooseFirst: Act = async ({ canvasElement, args }) => {
  const map = await mapIn(canvasElement);
  await press(map, 'input[name="chosen.contacts"]');
  await expect(map.state.values).toEqual(['contacts']);
  await expect(inside(map, '#open-contacts')).toHaveAttribute('aria-expanded', 'true');
  await expect(all(map, '[part~="group"]')).toHaveLength(5);
  await expect(args.onConversionMapChange).toHaveBeenCalledOnce();
};

/** What the client marked in the list and laid in the middle ring comes first, with why. */
export const seeWhatIsOffered: Act = async ({ canvasElement }) => {
  const map = await mapIn(canvasElement);
  const names = all(map, '[part~="offer"] input').map((field) => field.getAttribute('name'));
  await expect(names.slice(0, 5)).toEqual([
    'chosen.develop-skills',
    'chosen.contacts',
    'chosen.income',
    'chosen.own-outdoors',
    'chosen.own-garden',
  ]);
  await expect(map.state.values).toEqual([]);
};

/** Let go of, and chosen again: all that was written is there. */
export const chooseAgain: Act = async ({ canvasElement }) => {
  const map = await mapIn(canvasElement);
  const { factors, resources } = map.state;
  await press(map, '#choose');
  await press(map, 'input[name="chosen.contacts"]');
  await expect(all(map, '#open-contacts')).toHaveLength(0);
  await press(map, 'input[name="chosen.contacts"]');
  await expect(map.state).toMatchObject({ factors, resources, values: ['use-skills', 'contacts'] });
  await expect(all(map, '[data-entry="own-noise"]')).toHaveLength(1);
};

/** Another value opens; the one that was open closes. */
export const openAnother: Act = async ({ canvasElement, args }) => {
  const map = await mapIn(canvasElement);
  await press(map, '#open-use-skills');
  await expect(inside(map, '#open-contacts')).toHaveAttribute('aria-expanded', 'false');
  await expect(all(map, '[part~="picture"]')).toHaveLength(1);
  await expect(args.onConversionMapChange).not.toHaveBeenCalled();
};

/** Something that helps, in the client’s own words; it is in the picture as well. */
export const addWhatHelps: Act = async ({ canvasElement, args }) => {
  const map = await mapIn(canvasElement);
  await press(map, '[id="open-contacts.helps-person"]');
  await userEvent.type(inside(map, '[id="new-contacts.helps-person"]'), 'Ik maak graag een grapje{Enter}');
  await map.updateComplete;
  const voice = args.voice ?? 'client';
  await expect(map.state.factors.at(-1)).toMatchObject({
    voice,
    label: 'Ik maak graag een grapje',
    effect: 'helps',
    level: 'person',
  });
  await expect(inside(map, '[part~="picture"]')).toHaveTextContent('Ik maak graag een grapje');
  await expect(map.shadowRoot?.activeElement?.id).toBe('new-contacts.helps-person');
};

/** Nothing written yet: it says so beside the field, which keeps focus. */
export const addNothing: Act = async ({ canvasElement }) => {
  const map = await mapIn(canvasElement);
  await press(map, '[id="open-contacts.resources"]');
  await press(map, '[part~="entry-form"] .secondary');
  await expect(inside(map, '[part~="entry-form"] .field-message')).toHaveTextContent(/\S/);
  await expect(map.shadowRoot?.activeElement?.id).toBe('new-contacts.resources');
};

/** Removed, with the way back in the same place. */
export const removeAndUndo: Act = async ({ canvasElement }) => {
  const map = await mapIn(canvasElement);
  const before = map.state;
  await press(map, '#more-own-noise');
  await press(map, '#remove-own-noise');
  await expect(all(map, '[data-entry="own-noise"]')).toHaveLength(0);
  await expect(map.shadowRoot?.activeElement?.id).toBe('undo-remove');
  await press(map, '#undo-remove');
  await expect(map.state).toEqual(before);
};

/** One press: the possible step goes to the plan, in the words that were typed. */
export const makeStep: Act = async ({ canvasElement, args }) => {
  const map = await mapIn(canvasElement);
  await press(map, '#make-step-own-noise');
  const { step } = map.state.factors.find(({ id }) => id === 'own-noise') ?? {};
  await expect(step).toMatch(/^own-/);
  await expect(args.onConversionMapChange).toHaveBeenCalledOnce();
  await expect(args.onConversionMapChange).toHaveBeenCalledWith(
    expect.objectContaining({
      change: { type: 'make-step', factor: 'own-noise', value: 'contacts', step, voice: 'client' },
    }),
  );
  await expect(stepOf(map.state, 'own-noise')?.label).toBe(
    'Vragen of ik eerst op een rustige plek kan zitten',
  );
  await expect(all(map, '.box-step')).toHaveLength(2);
};

/** The link goes; what is in the plan stays there. */
export const takeBackStep: Act = async ({ canvasElement, args }) => {
  const map = await mapIn(canvasElement);
  await press(map, '#take-back-step-own-doubt');
  await expect(map.state.factors.find(({ id }) => id === 'own-doubt')).not.toHaveProperty('step');
  await expect(map.shadowRoot?.activeElement?.id).toBe('make-step-own-doubt');
  await expect(args.onConversionMapChange).toHaveBeenCalledOnce();
};

/** An idea in the voice of who types. */
export const writeIdea: Act = async ({ canvasElement, args }) => {
  const map = await mapIn(canvasElement);
  const ideaOf = (): Readonly<Record<string, string>> => ({
    ...map.state.factors.find(({ id }) => id === 'own-noise')?.idea,
  });
  const before = ideaOf();
  await userEvent.type(inside(map, 'textarea[name="idea.own-noise"]'), ' Morgen al.');
  const voice = args.voice ?? 'client';
  const other = voice === 'client' ? 'professional' : 'client';
  await expect(ideaOf()[voice]).toBe(`${before[voice] ?? ''} Morgen al.`);
  await expect(ideaOf()[other]).toBe(before[other]);
};

/** What made it harder helps now. */
export const moveFactor: Act = async ({ canvasElement }) => {
  const map = await mapIn(canvasElement);
  await press(map, '#more-own-noise');
  await userEvent.selectOptions(inside(map, 'select[name="place.own-noise"]'), 'helps-work-context');
  await map.updateComplete;
  await expect(map.state.factors.find(({ id }) => id === 'own-noise')).toMatchObject({ effect: 'helps' });
  await expect(map.shadowRoot?.activeElement).toHaveProperty('name', 'place.own-noise');
};

/** A level of the work context: professionals only. */
export const chooseLevel: Act = async ({ canvasElement }) => {
  const map = await mapIn(canvasElement);
  await press(map, '#more-own-noise');
  await userEvent.selectOptions(inside(map, 'select[name="context.own-noise"]'), '2');
  await map.updateComplete;
  await expect(map.state.factors.find(({ id }) => id === 'own-noise')).toMatchObject({ context: 2 });
};

/** Undo and redo go back to the very start. */
export const undoAndRedo: Act = async (context) => {
  const map = await mapIn(context.canvasElement);
  const before = map.state;
  await makeStep(context);
  const after = map.state;
  await press(map, '[part~="undo"]');
  await expect(map.state).toEqual(before);
  await press(map, '[part~="redo"]');
  await expect(map.state).toEqual(after);
};

/** Nothing was chosen, and the portal asks for something: the map says so and takes focus. */
export const sendEmptyForm: Act = async ({ canvasElement }) => {
  const map = await mapIn(canvasElement);
  const send = canvasElement.querySelector<HTMLElement>('button[type="submit"]');
  if (send) await userEvent.click(send);
  await map.updateComplete;
  await expect(map.checkValidity()).toBe(false);
  await expect(map.validationMessage).toMatch(/\S/);
  await expect(map.shadowRoot?.activeElement).toBeTruthy();
};

/** The language of the page changes half-way: only words change. */
export const switchLanguage: Act = async (context) => {
  await writeIdea(context);
  const map = await mapIn(context.canvasElement);
  const before = map.state;
  map.lang = 'en';
  await map.updateComplete;
  await expect(map.state).toBe(before);
  const title = english.items.find(({ id }) => id === 'title')?.text;
  await expect(inside(map, 'h2').textContent.trim()).toBe(title);
};
