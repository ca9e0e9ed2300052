// What a person does in some stories. Found by form names, ids and parts, so that every language of the toolbar will do.
import { expect, userEvent } from 'storybook/test';
import type { StoryContext } from '@storybook/web-components-vite';
import type { CircleModelElement } from '../src/index.js';
import english from '../content/en/circle-model.json';
import {
  cardOf,
  carry,
  circlesIn,
  drawn,
  focused,
  keys,
  press,
  pressPlace,
  type CircleArgs,
} from './circle-model.hands.js';
import { inside } from './piece.js';

type Act = (context: Pick<StoryContext<CircleArgs>, 'canvasElement' | 'args'>) => Promise<void>;

const drag =
  (type: 'mouse' | 'touch'): Act =>
  async ({ canvasElement, args }) => {
    const circles = await circlesIn(canvasElement);
    const letGo = await carry(circles, 'income', 'middle', type);
    await expect(inside(circles, '.table')).toHaveAttribute('data-over', 'middle');
    await letGo();
    await expect(circles.state.rings.middle).toContain('income');
    await expect(args.onCircleModelChange).toHaveBeenCalledOnce();
    await expect(args.onCircleModelChange).toHaveBeenCalledWith(
      expect.objectContaining({ change: { type: 'move', card: 'income', to: 'middle' } }),
    );
    await expect(focused(circles)?.id).toBe('card-income');
  };

/** A mouse that moves with the button down takes the card along. */
export const dragByMouse: Act = drag('mouse');

/** A finger that holds still for a moment lifts the card; without that it scrolls the page. */
export const dragByFinger: Act = drag('touch');

/** Half-way, with the card in the air: the ring under it comes forward. */
export const holdCard: Act = async ({ canvasElement, args }) => {
  const circles = await circlesIn(canvasElement);
  await carry(circles, 'income', 'inner', 'mouse');
  await expect(inside(circles, '.table')).toHaveAttribute('data-over', 'inner');
  await expect(args.onCircleModelChange).not.toHaveBeenCalled();
};

/** Escape puts the card back: nothing has changed. */
export const dragAndEscape: Act = async ({ canvasElement, args }) => {
  const circles = await circlesIn(canvasElement);
  const before = circles.state;
  const letGo = await carry(circles, 'income', 'inner', 'mouse');
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
  await letGo();
  await expect(circles.state).toBe(before);
  await expect(args.onCircleModelChange).not.toHaveBeenCalled();
};

const middleOf = (element: Element): { x: number; y: number; radius: number } => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2, radius: width / 2 };
};

/** The middle of each card lies between the lines of its own circle, whatever the direction of the page. */
export const lieInCircles: Act = async ({ canvasElement }) => {
  const circles = await circlesIn(canvasElement);
  const radius = { none: 0, inner: 0, middle: 0, outer: 0 };
  for (const ring of ['inner', 'middle', 'outer'] as const)
    radius[ring] = middleOf(inside(circles, `.disc.${ring}`)).radius;
  const centre = middleOf(inside(circles, '.disc.outer'));
  for (const [ring, within] of [
    ['inner', 'none'],
    ['middle', 'inner'],
    ['outer', 'middle'],
  ] as const)
    for (const id of circles.state.rings[ring]) {
      const { x, y } = middleOf(cardOf(circles, id));
      const distance = Math.hypot(x - centre.x, y - centre.y);
      await expect(distance, id).toBeLessThan(radius[ring]);
      await expect(distance, id).toBeGreaterThanOrEqual(radius[within]);
    }
};

/** Press a card: it is in hand, and its menu opens. */
export const openMenu: Act = async ({ canvasElement, args }) => {
  const circles = await circlesIn(canvasElement);
  await press(circles, '#card-use-skills');
  await expect(cardOf(circles, 'use-skills')).toHaveAttribute('aria-expanded', 'true');
  await expect(focused(circles)).toHaveAttribute('role', 'menuitemradio');
  await expect(args.onCircleModelChange).not.toHaveBeenCalled();
};

/** Press a card, then a circle: no dragging. */
export const chooseCardThenCircle: Act = async ({ canvasElement, args }) => {
  const circles = await circlesIn(canvasElement);
  await press(circles, '#card-decisions');
  await pressPlace(circles, 'outer');
  await expect(circles.state.rings.outer).toContain('decisions');
  await expect(args.onCircleModelChange).toHaveBeenCalledOnce();
  await expect(focused(circles)?.id).toBe('card-decisions');
};

/** Enter opens the menu of a card, arrows go through it; the card keeps focus. */
export const moveByKeyboard: Act = async ({ canvasElement, args }) => {
  const circles = await circlesIn(canvasElement);
  cardOf(circles, 'contacts').focus();
  await keys(circles, '{Enter}');
  await keys(circles, '{ArrowDown}{Enter}');
  await expect(circles.state.rings.middle).toContain('contacts');
  await expect(args.onCircleModelChange).toHaveBeenCalledOnce();
  await expect(focused(circles)?.id).toBe('card-contacts');
  // Up is inward: where there is no card, focus stays.
  await keys(circles, '{ArrowUp}');
  await expect(focused(circles)?.id).toMatch(/^card-/);
};

/** A choice per card, in a plain list; the card keeps its place in the list. */
export const moveInList: Act = async ({ canvasElement, args }) => {
  const circles = await circlesIn(canvasElement);
  await userEvent.selectOptions(inside(circles, 'select[name="place.income"]'), 'outer');
  await drawn(circles);
  await expect(circles.state.rings.outer).toContain('income');
  await expect(args.onCircleModelChange).toHaveBeenCalledWith(
    expect.objectContaining({ change: { type: 'move', card: 'income', to: 'outer' } }),
  );
};

/** One card per circle, chosen in its menu, and taken back in the same place. */
export const markMostImportant: Act = async ({ canvasElement }) => {
  const circles = await circlesIn(canvasElement);
  await press(circles, '#card-use-skills');
  await press(circles, '#menu-most-important');
  await expect(circles.state.mostImportant.inner).toBe('use-skills');
};

/** And away again. */
export const unmarkMostImportant: Act = async ({ canvasElement }) => {
  const circles = await circlesIn(canvasElement);
  await press(circles, '#card-contacts');
  await press(circles, '#menu-most-important');
  await expect(circles.state.mostImportant).toEqual({});
};

const openCardOf = async (circles: CircleModelElement, card: string): Promise<void> => {
  await press(circles, `#card-${card}`);
  await press(circles, '#menu-open');
};

/** The questions of the circle in which the card lies, with what was written. Focus goes to its heading. */
export const openCard: Act = async ({ canvasElement }) => {
  const circles = await circlesIn(canvasElement);
  await openCardOf(circles, 'contacts');
  await expect(focused(circles)?.id).toBe('name-opened');
};

/** Room to write, in the voice of who types. */
export const answerQuestion: Act = async ({ canvasElement, args }) => {
  const circles = await circlesIn(canvasElement);
  await openCardOf(circles, 'develop-skills');
  await userEvent.type(
    inside(circles, 'textarea[name="develop-skills/middle-why-important"]'),
    'Ik wil blijven leren.',
  );
  const voice = args.voice ?? 'client';
  await expect(circles.state.notes['develop-skills']?.['middle-why-important']?.[voice]).toBe(
    'Ik wil blijven leren.',
  );
};

/** Deeper questions come when they are asked for. */
export const askDeeper: Act = async ({ canvasElement }) => {
  const circles = await circlesIn(canvasElement);
  await openCardOf(circles, 'develop-skills');
  const fields = (): number => circles.shadowRoot?.querySelectorAll('textarea').length ?? 0;
  const before = fields();
  await press(circles, '#show-deeper');
  await expect(fields()).toBeGreaterThan(before);
};

/** A card that comes to the inner circle is met: how did you manage? */
export const comeIn: Act = async ({ canvasElement }) => {
  const circles = await circlesIn(canvasElement);
  await press(circles, '#card-develop-skills');
  await pressPlace(circles, 'inner');
  await expect(inside(circles, '#meeting')).toHaveTextContent(/\S/);
};

/** The question can be answered at once. */
export const comeInAndWrite: Act = async (context) => {
  await comeIn(context);
  const circles = await circlesIn(context.canvasElement);
  await press(circles, '#write-down');
  await expect(focused(circles)).toHaveProperty('name', 'develop-skills/inner-how-managed');
};

const addField = '[part~="own-cards"] input';

/** A card of the client’s own lies on the shelf at once. */
export const addCard: Act = async ({ canvasElement }) => {
  const circles = await circlesIn(canvasElement);
  await userEvent.type(inside(circles, addField), 'Buiten werken{Enter}');
  await drawn(circles);
  await expect(circles.state.cards.at(-1)?.label).toBe('Buiten werken');
  await expect(focused(circles)?.id).toBe(`card-${circles.state.cards.at(-1)?.id}`);
};

/** Other words on the same card: it stays where it lies. */
export const renameCard: Act = async ({ canvasElement }) => {
  const circles = await circlesIn(canvasElement);
  await press(circles, '#card-own-outside');
  await press(circles, '#menu-rename');
  const field = inside(circles, '[part~="own-actions"] input') as HTMLInputElement;
  await userEvent.type(field, 'Buiten, in het groen{Enter}', {
    initialSelectionStart: 0,
    initialSelectionEnd: field.value.length,
  });
  await drawn(circles);
  await expect(circles.state.cards.find(({ id }) => id === 'own-outside')?.label).toBe(
    'Buiten, in het groen',
  );
};

/** The way back stands beside what was removed, and has focus. */
export const removeCard: Act = async ({ canvasElement }) => {
  const circles = await circlesIn(canvasElement);
  await press(circles, '#card-own-outside');
  await press(circles, '#menu-remove');
  await expect(circles.state.cards.map(({ id }) => id)).not.toContain('own-outside');
  await expect(focused(circles)?.id).toBe('undo-remove');
};

/** And back it is, with its notes. */
export const removeCardAndUndo: Act = async (context) => {
  const circles = await circlesIn(context.canvasElement);
  const before = circles.state;
  await removeCard(context);
  await press(circles, '#undo-remove');
  await expect(circles.state).toEqual(before);
};

export const undoTwiceRedoOnce: Act = async (context) => {
  const { canvasElement } = context;
  const circles = await circlesIn(canvasElement);
  const before = circles.state;
  await chooseCardThenCircle(context);
  await markIn(circles, 'decisions');
  await press(circles, '[part~="undo"]');
  await press(circles, '[part~="undo"]');
  await expect(circles.state).toEqual(before);
  await press(circles, '[part~="redo"]');
  await expect(circles.state.rings.outer).toContain('decisions');
};

async function markIn(circles: CircleModelElement, card: string): Promise<void> {
  await press(circles, `#card-${card}`);
  await press(circles, '#menu-most-important');
}

/** The first goal of the client’s own, and for how long it is. */
export const startGoals: Act = async ({ canvasElement }) => {
  const circles = await circlesIn(canvasElement);
  await userEvent.selectOptions(inside(circles, 'select[name="period"]'), 'month');
  await userEvent.type(inside(circles, addField), 'Elke dag een half uur wandelen{Enter}');
  await drawn(circles);
  await expect(circles.state).toMatchObject({ topic: 'goals', period: 'month' });
  await expect(circles.state.cards).toHaveLength(1);
};

/** On request, and only the client lays a card there. */
export const askHints: Act = async ({ canvasElement }) => {
  const circles = await circlesIn(canvasElement);
  const before = circles.state;
  await press(circles, '#show-hints');
  await expect(inside(circles, '.hint-list li')).toHaveTextContent(/\S/);
  await expect(circles.state).toBe(before);
};

/** Following one of them. */
export const followHint: Act = async (context) => {
  await askHints(context);
  const circles = await circlesIn(context.canvasElement);
  const [, card = ''] = /^lay-(.+)$/.exec(inside(circles, '.hint-list button').id) ?? [];
  await press(circles, `#lay-${card}`);
  const { inner, middle, outer } = circles.state.rings;
  await expect([...inner, ...middle, ...outer]).toContain(card);
};

/** Codes from paper, a blank card with words of its own among them. */
export const bringPaperIn: Act = async ({ canvasElement, args }) => {
  const circles = await circlesIn(canvasElement);
  await press(circles, '[part~="paper"] summary');
  await userEvent.type(inside(circles, '#codes-inner'), 'AD');
  await userEvent.type(inside(circles, '#codes-middle'), 'b 1');
  await drawn(circles);
  await userEvent.type(inside(circles, 'input[name="blank-1"]'), 'Buiten werken');
  await press(circles, '.entry button');
  await expect(circles.state.rings.inner).toEqual(['use-skills', 'contacts']);
  await expect(circles.state.rings.middle).toHaveLength(2);
  await expect(args.onCircleModelChange).toHaveBeenCalledOnce();
};

/** What is on no card is told, and what is clear can be laid all the same. */
export const mistypePaper: Act = async ({ canvasElement }) => {
  const circles = await circlesIn(canvasElement);
  await press(circles, '[part~="paper"] summary');
  await userEvent.type(inside(circles, '#codes-inner'), 'A A X9');
  await drawn(circles);
  await expect(inside(circles, '#entry-message')).toHaveTextContent('X9');
};

/** Asks for empty sheets, and prints: without a printer, so that the page can be looked at in the preview of the browser. */
export const askSheets: Act = async ({ canvasElement }) => {
  const circles = await circlesIn(canvasElement);
  const { print } = window;
  window.print = () => window.dispatchEvent(new Event('beforeprint'));
  try {
    await press(circles, '[part~="paper"] summary');
    await press(circles, '#print-blank');
    await expect(circles.shadowRoot?.querySelectorAll('.cut-cards li')).toHaveLength(12);
  } finally {
    window.print = print;
  }
};

/** Nothing was laid, and the portal asks for something: the circles say so and take focus. */
export const sendEmptyForm: Act = async ({ canvasElement }) => {
  const circles = await circlesIn(canvasElement);
  const send = canvasElement.querySelector<HTMLElement>('button[type="submit"]');
  if (send) await userEvent.click(send);
  await drawn(circles);
  await expect(circles.checkValidity()).toBe(false);
  await expect(circles.validationMessage).toMatch(/\S/);
  await expect(focused(circles)).toBeTruthy();
};

/** The language of the page changes half-way: no card moves. */
export const switchLanguage: Act = async (context) => {
  await openCard(context);
  const circles = await circlesIn(context.canvasElement);
  const before = circles.state;
  circles.lang = 'en';
  await drawn(circles);
  await expect(circles.state).toBe(before);
  const title = english.items.find(({ id }) => id === 'title')?.text;
  await expect(inside(circles, 'h2').textContent.trim()).toBe(title);
};
