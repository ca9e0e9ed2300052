// What a person does in the stories of the preparation.
import { expect, userEvent } from 'storybook/test';
import type { PreparationQuestionsElement } from '../src/index.js';
import { inside, pieceIn, type PieceArgs, type Told } from './piece.js';

/** What a story sets on `<preparation-questions>`, and what it is told. */
export interface PreparationArgs extends PieceArgs {
  questions?: string;
  helpFor?: 'employed' | 'everyone';
  onPreparationQuestionsChange?: Told;
  onPreparationQuestionsFinish?: Told;
  onPreparationQuestionsProblem?: Told;
}

/** What a play function gets of a story. */
interface Context {
  readonly canvasElement: HTMLElement;
  readonly args: PreparationArgs;
}

const preparationIn = (canvas: HTMLElement): Promise<PreparationQuestionsElement> =>
  pieceIn(canvas, 'preparation-questions');

async function press(element: PreparationQuestionsElement, selector: string): Promise<void> {
  await userEvent.click(inside(element, selector));
  await element.updateComplete;
}

/** Types under a question. */
export async function write({ canvasElement, args }: Context): Promise<void> {
  const element = await preparationIn(canvasElement);
  await userEvent.type(inside(element, '[name="answer.ask"]'), 'Hoe lang duurt het?');
  await element.updateComplete;
  await expect(element.state.answers).toEqual({ ask: 'Hoe lang duurt het?' });
  await expect(element.state.shared).toEqual([]);
  await expect(args.onPreparationQuestionsChange).toHaveBeenLastCalledWith(
    expect.objectContaining({ change: { type: 'answer', question: 'ask' } }),
  );
}

/** Takes an answer along, and back. */
export async function takeAlongAndBack({ canvasElement, args }: Context): Promise<void> {
  const element = await preparationIn(canvasElement);
  const mark = '[name="share.how-are-you"]';
  await press(element, mark);
  await expect(element.state.shared).toEqual(['talk-about', 'how-are-you']);
  await expect(args.onPreparationQuestionsChange).toHaveBeenLastCalledWith(
    expect.objectContaining({ change: { type: 'share', what: 'how-are-you', shared: true } }),
  );
  await press(element, mark);
  await expect(element.state.shared).toEqual(['talk-about']);
  await expect(args.onPreparationQuestionsChange).toHaveBeenCalledTimes(2);
}

/** By keyboard alone: the space bar, with focus on the mark. */
export async function takeAlongByKeyboard({ canvasElement }: Context): Promise<void> {
  const element = await preparationIn(canvasElement);
  const mark = inside(element, '[name="share.how-are-you"]');
  mark.focus();
  await userEvent.keyboard(' ');
  await element.updateComplete;
  await expect(element.state.shared).toContain('how-are-you');
  await expect(element.shadowRoot?.activeElement).toBe(mark);
}

/** Somebody comes along: a role, without a name. */
export async function bringSomeone({ canvasElement }: Context): Promise<void> {
  const element = await preparationIn(canvasElement);
  await press(element, '[name="company"][value="someone"]');
  await userEvent.type(inside(element, '[name="company-note"]'), 'mijn zus');
  await element.updateComplete;
  await expect(element.state.company).toEqual({ who: 'someone', note: 'mijn zus' });
  await expect(element.state.shared).not.toContain('company');
}

/** Says to be ready. */
export async function finish({ canvasElement, args }: Context): Promise<void> {
  const element = await preparationIn(canvasElement);
  await press(element, '#finish');
  await expect(element.state.finished).toBe(true);
  await expect(element.shadowRoot?.activeElement).toBe(inside(element, '#name-finished'));
  await expect(args.onPreparationQuestionsFinish).toHaveBeenCalledOnce();
}

/** Goes on after all. */
export async function reopen({ canvasElement }: Context): Promise<void> {
  const element = await preparationIn(canvasElement);
  await press(element, '#reopen');
  await expect(element.state.finished).toBe(false);
  await expect(inside(element, '[name="answer.ask"]')).toBeVisible();
}

/** Goes back to the very start, and forth. */
export async function undoAndRedo(context: Context): Promise<void> {
  const element = await preparationIn(context.canvasElement);
  const start = element.state;
  await press(element, '[name="share.how-are-you"]');
  await press(element, '[name="company"][value="alone"]');
  const end = element.state;
  for (const _time of [1, 2]) await press(element, '[part~="undo"]');
  await expect(element.state).toEqual(start);
  for (const _time of [1, 2]) await press(element, '[part~="redo"]');
  await expect(element.state).toEqual(end);
}

/** Nothing of what the client keeps is there. */
export async function keepsToItself({ canvasElement, args }: Context): Promise<void> {
  const element = await preparationIn(canvasElement);
  const { answers, shared } = args.state as { answers: Record<string, string>; shared: string[] };
  for (const [question, text] of Object.entries(answers))
    await expect(element.shadowRoot?.textContent.includes(text)).toBe(shared.includes(question));
  await expect(element.shadowRoot?.querySelector('input, textarea, button')).toBe(null);
}

/** Only what the portal offers is asked. */
export async function offersTwo({ canvasElement }: Context): Promise<void> {
  const element = await preparationIn(canvasElement);
  const fields = [...(element.shadowRoot?.querySelectorAll('textarea') ?? [])];
  await expect(fields.map(({ name }) => name)).toEqual(['answer.talk-about', 'answer.ask']);
}

/** What to know stands before the link. */
export async function cautionFirst({ canvasElement }: Context): Promise<void> {
  const element = await preparationIn(canvasElement);
  const caution = inside(element, '[part~="caution"]');
  await expect(caution).toBeVisible();
  const link = element.querySelector('a');
  await expect(caution.getBoundingClientRect().bottom).toBeLessThanOrEqual(
    link?.getBoundingClientRect().top ?? NaN,
  );
}

/** What is shared may go into the file as well, and not any more. */
export async function mayGoIntoTheFile({ canvasElement }: Pick<Context, 'canvasElement'>): Promise<void> {
  const element = await preparationIn(canvasElement);
  const provider = canvasElement.querySelector('trajectory-provider');
  for (const share of ['file', 'conversation'] as const) {
    await press(element, '[part~="share"] input');
    await expect(provider?.shareOf('preparation-questions')).toBe(share);
  }
}
