// What a person does in some stories. Found by form names, ids and parts, so that every language of the toolbar will do.
import { expect, userEvent } from 'storybook/test';
import type { StoryContext } from '@storybook/web-components-vite';
import type { PhaseGuideElement } from '../src/index.js';
import { inside, pieceIn, type PieceArgs, type PieceOptions, type Told } from './piece.js';

/** What a story sets on `<phase-guide>`, and what it is told. */
export interface GuideArgs extends PieceArgs {
  circles?: unknown;
  list?: unknown;
  onPhaseGuideChange?: Told;
  onPhaseGuideProblem?: Told;
}

export const guidePiece: PieceOptions = {
  tag: 'phase-guide',
  states: ['circles', 'list'],
  events: { change: ['change', 'state'], problem: ['problems'] },
};

type Act = (context: Pick<StoryContext<GuideArgs>, 'canvasElement' | 'args'>) => Promise<void>;

const guideIn = (canvas: HTMLElement): Promise<PhaseGuideElement> => pieceIn(canvas, 'phase-guide');

async function press(guide: PhaseGuideElement, selector: string): Promise<void> {
  await userEvent.click(inside(guide, selector));
  await guide.updateComplete;
}

const text = (guide: PhaseGuideElement, selector: string): string =>
  guide.shadowRoot?.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Any phase, from any phase, in one step. */
export const goAnywhere: Act = async ({ canvasElement, args }) => {
  const guide = await guideIn(canvasElement);
  for (const phase of ['closing', 'present', 'needed']) {
    await press(guide, `#stone-${phase}`);
    await expect(guide.state.current?.phase).toBe(phase);
    await expect(inside(guide, `#stone-${phase}`)).toHaveAttribute('aria-current', 'step');
  }
  await expect(args.onPhaseGuideChange).toHaveBeenCalledTimes(3);
};

/** By keyboard; focus stays on the stone. */
export const goByKeyboard: Act = async ({ canvasElement }) => {
  const guide = await guideIn(canvasElement);
  inside(guide, '#stone-actions').focus();
  await userEvent.keyboard('{Enter}');
  await guide.updateComplete;
  await expect(guide.state.current?.phase).toBe('actions');
  await expect(guide.shadowRoot?.activeElement?.id).toBe('stone-actions');
};

/** A question was asked: its balloon is filled, and the page tells a portal once. */
export const markAsked: Act = async ({ canvasElement, args }) => {
  const guide = await guideIn(canvasElement);
  await press(guide, 'input[name="asked.opening-strikes"]');
  await expect(guide.state.conversations.at(-1)?.phases['opening']?.asked).toContain('opening-strikes');
  await expect(args.onPhaseGuideChange).toHaveBeenCalledOnce();
};

/** What more can be done with a question. */
export const showMore: Act = async ({ canvasElement }) => {
  const guide = await guideIn(canvasElement);
  await press(guide, '#more-opening-raise');
  await expect(inside(guide, '#more-opening-raise')).toHaveAttribute('aria-expanded', 'true');
};

/** Other words: what the question says on the screen follows. */
export const reword: Act = async (context) => {
  await showMore(context);
  const guide = await guideIn(context.canvasElement);
  const field = inside(guide, 'textarea[name="wording.opening-raise"]');
  await userEvent.type(field, 'Waar wil ik het over hebben?');
  await guide.updateComplete;
  await expect(text(guide, '#name-opening-raise')).toBe('Waar wil ik het over hebben?');
};

/** Put away, and brought back. */
export const hideAndBringBack: Act = async ({ canvasElement }) => {
  const guide = await guideIn(canvasElement);
  await press(guide, '#more-opening-strikes');
  await press(guide, '#hide-opening-strikes');
  await expect(guide.shadowRoot?.querySelector('[name="asked.opening-strikes"]')).toBeNull();
  await press(guide, '#show-hidden');
  await press(guide, '#back-opening-strikes');
  await expect(inside(guide, '[name="asked.opening-strikes"]')).toBeEnabled();
  await expect(guide.state.hidden).not.toContain('opening-strikes');
};

/** Put away, and seen where it can be brought back. */
export const showHidden: Act = async ({ canvasElement }) => {
  const guide = await guideIn(canvasElement);
  await press(guide, '#show-hidden');
  await expect(inside(guide, '#back-opening-answering')).toBeVisible();
};

/** A question of one's own. */
export const addQuestion: Act = async ({ canvasElement, args }) => {
  const guide = await guideIn(canvasElement);
  await press(guide, '#open-opening');
  await userEvent.type(inside(guide, '#new-opening'), 'Wie kan ik bellen?{Enter}');
  await guide.updateComplete;
  await expect(guide.state.ownQuestions.at(-1)).toMatchObject({
    label: 'Wie kan ik bellen?',
    voice: args.voice ?? 'client',
    phase: 'opening',
  });
};

/** A note in the voice of who types. */
export const writeNote: Act = async ({ canvasElement, args }) => {
  const guide = await guideIn(canvasElement);
  await userEvent.type(inside(guide, 'textarea[name="note.opening"]'), 'Rustig aan.');
  await guide.updateComplete;
  const note = guide.state.conversations.at(-1)?.phases['opening']?.notes;
  await expect(note?.[args.voice ?? 'client']).toMatch(/Rustig aan\.$/);
};

/** An answer becomes a value of the client's own, in the client's words, by one press. */
export const findAValue: Act = async ({ canvasElement }) => {
  const guide = await guideIn(canvasElement);
  await press(guide, '#next-discover');
  const field = inside(guide, 'textarea[name="answer.opening-what-matters"]');
  await userEvent.type(field, 'Dat ik buiten ben.');
  await guide.updateComplete;
  await press(guide, '#value-of-opening-what-matters');
  await expect(guide.state.ownValues.at(-1)?.label).toBe('Dat ik buiten ben.');
  await expect(text(guide, '[part~="own-values"]')).toContain('Dat ik buiten ben.');
};

/** From what was said to where it leads, one question at a time, with what was said in sight. */
export const askOn: Act = async ({ canvasElement }) => {
  const guide = await guideIn(canvasElement);
  await press(guide, '#topic-ladder');
  await expect(text(guide, '.finder blockquote')).toBe('Een moestuin beginnen voor de buurt.');
  const before = text(guide, '.finder .question');
  await press(guide, '#next-ladder');
  await expect(text(guide, '.finder .question')).not.toBe(before);
};

/** A card is taken in hand: the questions of its circle, with its name in sight. */
export const takeACard: Act = async ({ canvasElement, args }) => {
  const guide = await guideIn(canvasElement);
  await press(guide, '#stone-develop');
  await press(guide, '#ring-inner');
  await press(guide, '[id^="card-"]');
  await expect(text(guide, '#in-hand')).toContain(text(guide, '.choice[id^="card-"][aria-pressed="true"]'));
  await expect(guide.shadowRoot?.querySelectorAll('.row')).toHaveLength(6);
  await expect(args.onPhaseGuideChange).toHaveBeenCalledOnce();
};

/** One circle, without cards around. */
export const lookAtACircle: Act = async ({ canvasElement }) => {
  const guide = await guideIn(canvasElement);
  await press(guide, '#stone-develop');
  await press(guide, '#ring-middle');
  await expect(guide.shadowRoot?.querySelectorAll('.row')).toHaveLength(5);
};

/** A new conversation begins with the opening, and the phases say that one was there before. */
export const newConversation: Act = async ({ canvasElement }) => {
  const guide = await guideIn(canvasElement);
  const { length } = guide.state.conversations;
  await press(guide, '#show-conversation');
  await press(guide, '#new-conversation');
  await expect(guide.state.conversations).toHaveLength(length + 1);
  await expect(guide.state.current?.phase).toBe('opening');
  await expect(guide.shadowRoot?.querySelectorAll('.stone-mark').length).toBeGreaterThan(1);
};

/** What was written before, on demand. */
export const readEarlier: Act = async ({ canvasElement }) => {
  const guide = await guideIn(canvasElement);
  await press(guide, '#show-earlier');
  await expect(text(guide, '[part~="earlier"] blockquote')).toBe('Ik wil weten waar ik aan toe ben.');
};

/** Undo and redo. */
export const undoAndRedo: Act = async (context) => {
  const guide = await guideIn(context.canvasElement);
  const before = guide.state;
  await markAsked(context);
  const after = guide.state;
  await press(guide, '[part~="undo"]');
  await expect(guide.state).toEqual(before);
  await press(guide, '[part~="redo"]');
  await expect(guide.state).toEqual(after);
};
