// What a person does in some stories. Found by form names, ids and parts, so that every language of the toolbar will do.
import { expect, userEvent, waitFor } from 'storybook/test';
import type { StoryContext } from '@storybook/web-components-vite';
import english from '../content/en/conversation-series.json';
import type { ConversationSeriesElement, SeriesGoal } from '../src/index.js';
import { inside, pieceIn, type PieceArgs, type PieceOptions, type Told } from './piece.js';

/** What a story sets on `<conversation-series>`, and what it is told. */
export interface SeriesArgs extends PieceArgs {
  conversation?: string;
  guide?: unknown;
  onConversationSeriesChange?: Told;
  onConversationSeriesProblem?: Told;
}

export const seriesPiece: PieceOptions = {
  tag: 'conversation-series',
  attributes: { conversation: undefined },
  states: ['guide'],
  events: { change: ['change', 'state'], problem: ['problems'] },
};

type Act = (context: Pick<StoryContext<SeriesArgs>, 'canvasElement' | 'args'>) => Promise<void>;

const seriesIn = (canvas: HTMLElement): Promise<ConversationSeriesElement> =>
  pieceIn(canvas, 'conversation-series');

async function press(series: ConversationSeriesElement, selector: string): Promise<void> {
  await userEvent.click(inside(series, selector));
  await series.updateComplete;
}

async function type(series: ConversationSeriesElement, selector: string, words: string): Promise<void> {
  await userEvent.type(inside(series, selector), words);
  await series.updateComplete;
}

const goalIn = ({ state }: ConversationSeriesElement, id: string): SeriesGoal | undefined =>
  state.conversations.flatMap(({ goals, between }) => [...goals, ...between]).find((goal) => goal.id === id);

const focusedIn = (series: ConversationSeriesElement): string | undefined =>
  series.shadowRoot?.activeElement?.id;

/** The first conversation: added, and open at once. */
export const addFirst: Act = async ({ canvasElement, args }) => {
  const series = await seriesIn(canvasElement);
  await press(series, '#add-conversation');
  await expect(series.state.conversations).toHaveLength(1);
  await expect(inside(series, '.opener')).toHaveAttribute('aria-expanded', 'true');
  await expect(args.onConversationSeriesChange).toHaveBeenCalledOnce();
};

/** The check of a follow-up: how it went with one goal of the time before. */
export const lookBack: Act = async ({ canvasElement, args }) => {
  const series = await seriesIn(canvasElement);
  await press(series, '#outcome-own-call-reached');
  await expect(goalIn(series, 'own-call')?.outcome).toBe('reached');
  await expect(args.onConversationSeriesChange).toHaveBeenCalledWith(
    expect.objectContaining({ change: { type: 'outcome', goal: 'own-call', outcome: 'reached' } }),
  );
  await type(series, 'textarea[name="learned.own-call"]', 'Bellen helpt.');
  await expect(goalIn(series, 'own-call')?.learned).toEqual({ [args.voice ?? 'client']: 'Bellen helpt.' });
};

/** Folded away, it stays there to come back to. */
export const skipCheck: Act = async ({ canvasElement }) => {
  const series = await seriesIn(canvasElement);
  await press(series, '#skip-check');
  await expect(inside(series, '.check')).not.toHaveAttribute('open');
  await expect(focusedIn(series)).toBe('check');
  await press(series, '#check');
  await expect(inside(series, '#outcome-own-call-reached')).toBeVisible();
};

/** The same by the space bar, with focus that stays. */
export const lookBackByKeyboard: Act = async ({ canvasElement }) => {
  const series = await seriesIn(canvasElement);
  inside(series, '#outcome-own-call-partly').focus();
  await userEvent.keyboard(' ');
  await series.updateComplete;
  await expect(goalIn(series, 'own-call')?.outcome).toBe('partly');
  await expect(focusedIn(series)).toBe('outcome-own-call-partly');
};

/** What somebody thinks of the goals stands beside what the other thinks. */
export const agree: Act = async ({ canvasElement, args }) => {
  const series = await seriesIn(canvasElement);
  await press(series, '#agree-no');
  // It is about the goals of the conversation before the one that is open.
  const told = series.state.conversations.map(({ agree: by }) => by?.[args.voice ?? 'client']);
  await expect(told).toContain('no');
};

/** A goal for the conversation, in own words. */
export const setGoal: Act = async ({ canvasElement, args }) => {
  const series = await seriesIn(canvasElement);
  await press(series, '#open-goals\\.second');
  await type(series, '#new-goals\\.second', 'Rustig praten.{Enter}');
  await expect(series.state.conversations[1]?.goals.at(-1)).toMatchObject({
    voice: args.voice ?? 'client',
    label: 'Rustig praten.',
  });
};

/** Nothing written yet is told beside the field. */
export const setNothing: Act = async ({ canvasElement }) => {
  const series = await seriesIn(canvasElement);
  await press(series, '#open-goals\\.second');
  await press(series, '.entry-form button:not([type="button"])');
  await expect(inside(series, '#new-goals\\.second')).toHaveAttribute('aria-invalid', 'true');
};

/** Removed, with the way back in the same place. */
export const removeGoal: Act = async ({ canvasElement }) => {
  const series = await seriesIn(canvasElement);
  await press(series, '#remove-own-days');
  await expect(goalIn(series, 'own-days')).toBe(undefined);
  await expect(focusedIn(series)).toBe('undo-remove');
};

/** And back again. */
export const removeAndUndo: Act = async (context) => {
  const series = await seriesIn(context.canvasElement);
  const before = series.state;
  await removeGoal(context);
  await press(series, '#undo-remove');
  await expect(series.state).toEqual(before);
};

/** By phone: its reason is asked gently. */
export const byPhone: Act = async ({ canvasElement }) => {
  const series = await seriesIn(canvasElement);
  await press(series, '#about');
  await press(series, '#form-phone');
  await type(series, 'textarea[name="phone-reason.second"]', 'Geen trein.');
  await expect(series.state.conversations[1]).toMatchObject({
    form: 'phone',
    phoneReason: { client: 'Geen trein.' },
  });
};

/** The next conversation is prepared, with a goal, from where people are. */
export const prepareNext: Act = async ({ canvasElement }) => {
  const series = await seriesIn(canvasElement);
  await press(series, '#closing');
  await press(series, '#add-next');
  const next = series.state.conversations[2]?.id ?? '';
  await press(series, `#open-goals\\.${next}`);
  await type(series, `#new-goals\\.${next}`, 'Een werkplek kiezen.{Enter}');
  await expect(series.state.conversations[2]?.goals).toHaveLength(1);
};

/** Closed, it is text; opened again, there is room to write. */
export const closeAndReopen: Act = async ({ canvasElement }) => {
  const series = await seriesIn(canvasElement);
  await press(series, '#closing');
  await press(series, '#close');
  await expect(series.state.conversations[1]?.closed).toBe(true);
  await expect(focusedIn(series)).toBe('reopen');
  await press(series, '#reopen');
  await expect(series.state.conversations[1]?.closed).toBe(undefined);
  await expect(focusedIn(series)).toBe('close');
};

/** Agreed with the client: until then it says calmly that it is talked about first. */
export const agreeOnHelp: Act = async ({ canvasElement }) => {
  const series = await seriesIn(canvasElement);
  await press(series, '#referrals');
  await press(series, 'input[name="agreed.own-debts"]');
  await expect(series.state.referrals[1]?.agreed).toBe(true);
};

/** Another conversation opens, and the one that was open folds. */
export const openAnother: Act = async ({ canvasElement }) => {
  const series = await seriesIn(canvasElement);
  await press(series, '#open-first');
  await expect(inside(series, '#open-first')).toHaveAttribute('aria-expanded', 'true');
  await expect(series.shadowRoot?.querySelectorAll('[aria-expanded="true"]')).toHaveLength(1);
};

/** Undo and redo by their buttons. */
export const undoAndRedo: Act = async (context) => {
  const series = await seriesIn(context.canvasElement);
  const before = series.state;
  await lookBackByKeyboard(context);
  const after = series.state;
  await press(series, '[part~="undo"]');
  await expect(series.state).toEqual(before);
  await press(series, '[part~="redo"]');
  await expect(series.state).toEqual(after);
};

/** The portal switches to English: what was typed stays. */
export const switchLanguage: Act = async (context) => {
  const series = await seriesIn(context.canvasElement);
  await press(series, '#open-goals\\.second');
  await type(series, '#new-goals\\.second', 'Half getypt');
  series.lang = 'en';
  const title = String(english.items.find(({ id }) => id === 'title')?.text);
  await waitFor(() => expect(inside(series, '#title')).toHaveTextContent(title));
  await expect(inside(series, '#new-goals\\.second')).toHaveValue('Half getypt');
};

/** A form asks for something: it says so, with focus. */
export const sendEmptyForm: Act = async ({ canvasElement }) => {
  const series = await seriesIn(canvasElement);
  canvasElement.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
  await expect(series.validity.valueMissing).toBe(true);
  await press(series, '#add-conversation');
  await expect(series.validity.valid).toBe(true);
};
