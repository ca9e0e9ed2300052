// What a person does in some stories. Found by form names, ids and parts, so that every language of the toolbar will do.
import { expect, userEvent, waitFor } from 'storybook/test';
import type { StoryContext } from '@storybook/web-components-vite';
import english from '../content/en/conversation-worksheet.json';
import type { ConversationWorksheetElement } from '../src/index.js';
import { inside, pieceIn, type PieceArgs, type PieceOptions, type Told } from './piece.js';

/** What a story sets on `<conversation-worksheet>`, and what it is told. */
export interface WorksheetArgs extends PieceArgs {
  subject?: string;
  theme?: string;
  paper?: string;
  preparation?: unknown;
  onConversationWorksheetChange?: Told;
  onConversationWorksheetProblem?: Told;
}

export const worksheetPiece: PieceOptions = {
  tag: 'conversation-worksheet',
  attributes: {
    subject: [undefined, 'experiences', 'needs', 'future'],
    theme: [undefined, 'direction', 'openness', 'seen', 'conversation'],
    paper: ['filled', 'empty'],
  },
  states: ['preparation'],
  events: { change: ['change', 'state'], problem: ['problems'] },
};

type Act = (context: Pick<StoryContext<WorksheetArgs>, 'canvasElement' | 'args'>) => Promise<void>;

const worksheetIn = (canvas: HTMLElement): Promise<ConversationWorksheetElement> =>
  pieceIn(canvas, 'conversation-worksheet');

async function press(worksheet: ConversationWorksheetElement, selector: string): Promise<void> {
  await userEvent.click(inside(worksheet, selector));
  await worksheet.updateComplete;
}

const all = (
  worksheet: ConversationWorksheetElement,
  selector: string,
): NodeListOf<HTMLElement> | undefined => worksheet.shadowRoot?.querySelectorAll<HTMLElement>(selector);

/** A question was asked: its balloon is filled, and the page tells a portal once. */
export const markAsked: Act = async ({ canvasElement, args }) => {
  const worksheet = await worksheetIn(canvasElement);
  await press(worksheet, 'input[name="asked.needs-seen-1"]');
  await expect(worksheet.state.asked).toContain('needs-seen-1');
  await expect(args.onConversationWorksheetChange).toHaveBeenCalledOnce();
  await expect(args.onConversationWorksheetChange).toHaveBeenCalledWith(
    expect.objectContaining({ change: { type: 'asked', question: 'needs-seen-1', asked: true } }),
  );
};

/** Pressed again it is as before: nothing of it is left in the state. */
export const markAndUnmark: Act = async (context) => {
  const worksheet = await worksheetIn(context.canvasElement);
  const before = worksheet.state;
  await markAsked(context);
  await press(worksheet, 'input[name="asked.needs-seen-1"]');
  await expect(worksheet.state).toEqual(before);
};

/** The same by the space bar, with focus that stays. */
export const markByKeyboard: Act = async ({ canvasElement }) => {
  const worksheet = await worksheetIn(canvasElement);
  const mark = inside(worksheet, 'input[name="asked.needs-seen-1"]');
  mark.focus();
  await userEvent.keyboard(' ');
  await worksheet.updateComplete;
  await expect(worksheet.state.asked).toContain('needs-seen-1');
  await expect(worksheet.shadowRoot?.activeElement).toBe(mark);
};

/** A note in the voice of who types. */
export const writeNote: Act = async ({ canvasElement, args }) => {
  const worksheet = await worksheetIn(canvasElement);
  const before = worksheet.state.notes['experiences'] ?? {};
  await userEvent.type(inside(worksheet, 'textarea[name="note.experiences"]'), ' Met plezier.');
  const voice = args.voice ?? 'client';
  const other = voice === 'client' ? 'professional' : 'client';
  const after = worksheet.state.notes['experiences'];
  await expect(after?.[voice]).toBe(`${before[voice] ?? ''} Met plezier.`);
  await expect(after?.[other]).toBe(before[other]);
};

/** One theme: three questions for each subject, and what is shown is told. */
export const lookAtATheme: Act = async ({ canvasElement, args }) => {
  const worksheet = await worksheetIn(canvasElement);
  const before = worksheet.state;
  const summary = worksheet.shadowRoot?.querySelector<HTMLElement>('.filter summary');
  if (summary) await userEvent.click(summary);
  // Folded out, they are drawn a moment later.
  await waitFor(() => expect(all(worksheet, '.choice')).toHaveLength(7));
  await press(worksheet, '#theme-openness');
  await expect(all(worksheet, '.theme')).toHaveLength(3);
  await expect(inside(worksheet, '#theme-openness')).toHaveAttribute('aria-pressed', 'true');
  await expect(inside(worksheet, '[part~="shown"]').textContent).toContain('9');
  await expect(worksheet.state).toBe(before);
  await expect(args.onConversationWorksheetChange).not.toHaveBeenCalled();
};

/** And all again. */
export const lookAtAllAgain: Act = async (context) => {
  await lookAtATheme(context);
  const worksheet = await worksheetIn(context.canvasElement);
  await press(worksheet, '#show-all');
  await expect(all(worksheet, '.theme')).toHaveLength(12);
};

/** On a phone one room is open at a time. */
export const openARoom: Act = async ({ canvasElement }) => {
  const worksheet = await worksheetIn(canvasElement);
  await press(worksheet, '#open-needs');
  await expect(inside(worksheet, '#open-needs')).toHaveAttribute('aria-expanded', 'true');
  await press(worksheet, '#open-future');
  await expect(inside(worksheet, '#open-needs')).toHaveAttribute('aria-expanded', 'false');
  await expect(all(worksheet, 'textarea')).toHaveLength(1);
};

/** A question of one's own, with a theme. */
export const addQuestion: Act = async ({ canvasElement }) => {
  const worksheet = await worksheetIn(canvasElement);
  await press(worksheet, '#add-future');
  await userEvent.selectOptions(inside(worksheet, '#own-theme'), 'direction');
  await userEvent.type(inside(worksheet, '#own-label'), 'Wie kan mij daarbij helpen?{Enter}');
  await worksheet.updateComplete;
  const added = worksheet.state.ownQuestions.at(-1);
  await expect(added).toMatchObject({
    label: 'Wie kan mij daarbij helpen?',
    subject: 'future',
    theme: 'direction',
  });
  await expect(worksheet.shadowRoot?.activeElement).toHaveProperty('name', `asked.${added?.id}`);
};

/** Nothing written yet: it says so beside the field, which keeps focus. */
export const addNothing: Act = async ({ canvasElement }) => {
  const worksheet = await worksheetIn(canvasElement);
  await press(worksheet, '#add-future');
  await press(worksheet, '.own-form .secondary');
  await expect(inside(worksheet, '#own-message')).toHaveTextContent(/\S/);
  await expect(worksheet.shadowRoot?.activeElement?.id).toBe('own-label');
};

/** Other words for the same question. */
export const renameQuestion: Act = async ({ canvasElement }) => {
  const worksheet = await worksheetIn(canvasElement);
  await press(worksheet, '#rename-own-quiet');
  const field = inside(worksheet, 'input[name="new-label"]') as HTMLInputElement;
  await userEvent.type(field, 'Waar is het stil?{Enter}', {
    initialSelectionStart: 0,
    initialSelectionEnd: field.value.length,
  });
  await worksheet.updateComplete;
  await expect(worksheet.state.ownQuestions[0]?.label).toBe('Waar is het stil?');
};

/** The way back stands where it was removed, and has focus. */
export const removeQuestion: Act = async ({ canvasElement }) => {
  const worksheet = await worksheetIn(canvasElement);
  await press(worksheet, '#remove-own-quiet');
  await expect(worksheet.state.ownQuestions).toHaveLength(0);
  await expect(worksheet.shadowRoot?.activeElement?.id).toBe('undo-remove');
};

/** And back it is. */
export const removeAndUndo: Act = async (context) => {
  const worksheet = await worksheetIn(context.canvasElement);
  const before = worksheet.state;
  await removeQuestion(context);
  await press(worksheet, '#undo-remove');
  await expect(worksheet.state).toEqual(before);
};

/** Undo and redo go back to the very start. */
export const undoAndRedo: Act = async (context) => {
  const worksheet = await worksheetIn(context.canvasElement);
  const before = worksheet.state;
  await markAsked(context);
  await press(worksheet, '[part~="undo"]');
  await expect(worksheet.state).toEqual(before);
  await press(worksheet, '[part~="redo"]');
  await expect(worksheet.state.asked).toContain('needs-seen-1');
};

/** What the client shares is quoted; what the client keeps is nowhere. */
export const readPreparation: Act = async ({ canvasElement }) => {
  const worksheet = await worksheetIn(canvasElement);
  await expect(inside(worksheet, '[part~="preparation"]')).toHaveTextContent('kwekerij');
  const kept = ['slecht geslapen', 'liever nog niet'];
  for (const words of kept) await expect(worksheet.shadowRoot?.textContent).not.toContain(words);
};

/** Asks for an empty worksheet, and prints: without a printer, so that the page can be looked at in the preview of the browser. */
export const askEmptySheet: Act = async ({ canvasElement }) => {
  const worksheet = await worksheetIn(canvasElement);
  const { print } = window;
  window.print = () => window.dispatchEvent(new Event('beforeprint'));
  try {
    await press(worksheet, '[part~="paper"] summary');
    await press(worksheet, '#print-empty');
    await expect(all(worksheet, '.sheet-room')).toHaveLength(3);
    await expect(all(worksheet, '.sheet .line')).toHaveLength(10);
    await expect(all(worksheet, '.sheet blockquote, .sheet .asked')).toHaveLength(0);
  } finally {
    window.print = print;
  }
};

/** Nothing was written, and the portal asks for something: the worksheet says so and takes focus. */
export const sendEmptyForm: Act = async ({ canvasElement }) => {
  const worksheet = await worksheetIn(canvasElement);
  const send = canvasElement.querySelector<HTMLElement>('button[type="submit"]');
  if (send) await userEvent.click(send);
  await worksheet.updateComplete;
  await expect(worksheet.checkValidity()).toBe(false);
  await expect(worksheet.validationMessage).toMatch(/\S/);
  await expect(worksheet.shadowRoot?.activeElement).toBeTruthy();
};

/** The language of the page changes half-way: only words change. */
export const switchLanguage: Act = async (context) => {
  await writeNote(context);
  const worksheet = await worksheetIn(context.canvasElement);
  const before = worksheet.state;
  worksheet.lang = 'en';
  await worksheet.updateComplete;
  await expect(worksheet.state).toBe(before);
  const title = english.items.find(({ id }) => id === 'title')?.text;
  await expect(inside(worksheet, 'h2').textContent.trim()).toBe(title);
};
