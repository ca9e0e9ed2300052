// What people do with the compass in the stories: press, type, go by keyboard.
import { expect, userEvent } from 'storybook/test';
import type { StoryContext } from '@storybook/web-components-vite';
import type { ConversationCompassElement } from '../src/index.js';
import { inside, pieceIn, type PieceArgs, type PieceOptions, type Told } from './piece.js';

/** What a story sets on `<conversation-compass>`, and what it is told. */
export interface CompassArgs extends PieceArgs {
  current?: string;
  preparation?: unknown;
  onConversationCompassChange?: Told;
  onConversationCompassMove?: Told;
  onConversationCompassClose?: Told;
  onConversationCompassProblem?: Told;
}

export const compassPiece: PieceOptions = {
  tag: 'conversation-compass',
  attributes: { current: [undefined, 'experiences', 'needs', 'future', 'ours'] },
  states: ['preparation'],
  events: { change: ['change', 'state'], move: ['current'], close: ['state'], problem: ['problems'] },
};

type Act = Pick<StoryContext<CompassArgs>, 'canvasElement' | 'args'>;

const compassIn = (canvas: HTMLElement): Promise<ConversationCompassElement> =>
  pieceIn(canvas, 'conversation-compass');

/** Waits until it is drawn, and focus is where it goes. */
async function drawn(compass: ConversationCompassElement): Promise<void> {
  await compass.updateComplete;
  await new Promise((done) => requestAnimationFrame(done));
}

async function press(compass: ConversationCompassElement, selector: string): Promise<void> {
  await userEvent.click(inside(compass, selector));
  await drawn(compass);
}

const focused = (compass: ConversationCompassElement): string | undefined =>
  compass.shadowRoot?.activeElement?.id;

/** The client begins with the future: nobody said where to begin. */
export async function begin({ canvasElement, args }: Act): Promise<void> {
  const compass = await compassIn(canvasElement);
  await expect(compass.state.start).toBe(undefined);
  await press(compass, '#place-future');
  await expect(compass.state).toMatchObject({ start: 'future', order: [] });
  await expect(focused(compass)).toBe('name-future');
  await expect(args.onConversationCompassChange).toHaveBeenCalledOnce();
  await expect(args.onConversationCompassMove).toHaveBeenCalledWith({ current: 'future' });
}

/** All three, in an order of their own; each gets a fold. */
export async function goInAnyOrder({ canvasElement }: Act): Promise<void> {
  const compass = await compassIn(canvasElement);
  for (const subject of ['needs', 'future', 'experiences']) {
    await press(compass, `#place-${subject}`);
    await press(compass, `[name="${subject}.talk"]`);
  }
  await press(compass, '#back');
  await expect(compass.state.order).toEqual(['needs', 'future', 'experiences']);
  await expect(compass.shadowRoot?.querySelectorAll('.flap')).toHaveLength(3);
  await expect(focused(compass)).toBe('place-experiences');
}

/** Said and taken back: the fold comes and goes. */
export async function takeBack({ canvasElement, args }: Act): Promise<void> {
  const compass = await compassIn(canvasElement);
  const before = compass.state;
  await press(compass, '#place-future');
  await press(compass, '[name="future.talk"]');
  await press(compass, '[name="future.talk"]');
  await expect(compass.state).toEqual(before);
  await expect(args.onConversationCompassChange).toHaveBeenCalledTimes(2);
}

export async function touchTheme({ canvasElement, args }: Act): Promise<void> {
  const compass = await compassIn(canvasElement);
  await press(compass, '#place-experiences');
  await press(compass, '[name="experiences.theme.openness"]');
  await expect(compass.state.themes.experiences).toEqual({ openness: true });
  await expect(compass.state.order).toEqual(['needs', 'experiences']);
  await expect(args.onConversationCompassChange).toHaveBeenCalledOnce();
}

export async function write({ canvasElement, args }: Act): Promise<void> {
  const compass = await compassIn(canvasElement);
  const voice = args.voice ?? 'client';
  const field = inside(compass, 'textarea') as HTMLTextAreaElement;
  await userEvent.type(field, ' En dan?');
  await expect(compass.state.notes.needs?.[voice]).toBe(field.value);
  await expect(field.value).toMatch(/ En dan\?$/);
}

/** What was not touched is offered; later finishes all the same. */
export async function finishLater({ canvasElement, args }: Act): Promise<void> {
  const compass = await compassIn(canvasElement);
  await press(compass, '#close');
  await expect(args.onConversationCompassClose).not.toHaveBeenCalled();
  await expect(focused(compass)).toBe('offer');
  await press(compass, '#later');
  await expect(compass.state.closed).toBe(true);
  await expect(args.onConversationCompassClose).toHaveBeenCalledOnce();
}

/** Shows the offer, and leaves it. */
export async function offer({ canvasElement }: Act): Promise<void> {
  const compass = await compassIn(canvasElement);
  await press(compass, '#close');
  await expect(compass.state.closed).toBe(false);
  await expect(inside(compass, '#later').checkVisibility()).toBe(true);
}

/** Now opens the subject; after that it is finished without another word. */
export async function talkNowAndFinish({ canvasElement, args }: Act): Promise<void> {
  const compass = await compassIn(canvasElement);
  await press(compass, '#close');
  await press(compass, '#now-future');
  await expect(focused(compass)).toBe('name-future');
  await press(compass, '#close');
  await expect(compass.state.closed).toBe(true);
  await expect(args.onConversationCompassClose).toHaveBeenCalledOnce();
}

export async function reopen({ canvasElement }: Act): Promise<void> {
  const compass = await compassIn(canvasElement);
  const before = compass.state;
  await press(compass, '#reopen');
  await expect(compass.state).toEqual({ ...before, closed: false });
}

/** Arrows go between the places the way they lie; Enter opens. */
export async function goByKeyboard({ canvasElement }: Act): Promise<void> {
  const compass = await compassIn(canvasElement);
  inside(compass, '#place-needs').focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect(focused(compass)).toBe('place-future');
  await userEvent.keyboard('{ArrowLeft}');
  await expect(focused(compass)).toBe('place-experiences');
  await userEvent.keyboard('{Enter}');
  await drawn(compass);
  await expect(compass.current).toBe('experiences');
  await expect(focused(compass)).toBe('name-experiences');
}

/** Undo and redo go back to the very start. */
export async function undoAll({ canvasElement }: Act): Promise<void> {
  const compass = await compassIn(canvasElement);
  const before = compass.state;
  await press(compass, '#place-future');
  await press(compass, '[name="future.theme.seen"]');
  await press(compass, '[name="future.talk"]');
  const after = compass.state;
  for (let step = 0; step < 2; step += 1) await press(compass, '[part~="undo"]');
  await expect(compass.state).toEqual(before);
  for (let step = 0; step < 2; step += 1) await press(compass, '[part~="redo"]');
  await expect(compass.state).toEqual(after);
}

/** What is shared is quoted; what is kept is nowhere. */
export async function seeWhatIsShared({ canvasElement, args }: Act): Promise<void> {
  const compass = await compassIn(canvasElement);
  const { answers, shared } = args.preparation as { answers: Record<string, string>; shared: string[] };
  const html = compass.shadowRoot?.textContent ?? '';
  for (const [question, text] of Object.entries(answers)) {
    if (shared.includes(question)) await expect(html).toContain(text);
    else await expect(html).not.toContain(text);
  }
}

/** A switch half-way keeps what is open and written. */
export async function switchLanguage({ canvasElement }: Act): Promise<void> {
  const compass = await compassIn(canvasElement);
  const { state } = compass;
  compass.lang = 'en';
  await drawn(compass);
  await expect(inside(compass, '#name-needs').innerText).toBe('Your needs');
  await expect((inside(compass, 'textarea') as HTMLTextAreaElement).value).toBe(state.notes.needs?.client);
  await expect(compass.state).toBe(state);
}

/** A form asks in words and without blame. */
export async function sendEmptyForm({ canvasElement }: Act): Promise<void> {
  const compass = await compassIn(canvasElement);
  await expect(compass.checkValidity()).toBe(false);
  await press(compass, '#place-needs');
  await expect(compass.checkValidity()).toBe(true);
}
