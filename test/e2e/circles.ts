// The circles as a person meets them: by the names of things.
import type { Locator, Page } from 'playwright-core';
import { values } from './list.js';
import { tabTo, words } from './portal.js';

export const circles = words('circle-model');
export const share = words('trajectory-provider');

type Place = 'inner' | 'middle' | 'outer' | 'tray';

/** What stands on the card of a work value. */
export const nameOf = (id: string): string => values(`value.${id}`);

export const pieces = (page: Page): Locator => page.locator('circle-model');

/** Goes to the circles on the client's page. */
export async function openCircles(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Je cirkels' }).click();
  await pieces(page)
    .getByRole('heading', { name: circles('title') })
    .waitFor();
}

/** A card, by what stands on it. */
export const card = (page: Page, name: string): Locator =>
  pieces(page)
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first();

/** The middle of something on the screen. */
export async function middleOf(thing: Locator): Promise<{ x: number; y: number }> {
  await thing.scrollIntoViewIfNeeded();
  const box = await thing.boundingBox();
  if (!box) throw new Error(`${thing.toString()} is not to be seen.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The name of a place, which stands in that place. */
export const placeName = (page: Page, place: Place): Locator => pieces(page).locator(`#ring-${place}`);

/** Drags a card with the mouse to just under the name of a ring. */
export async function dragTo(page: Page, name: string, to: Place): Promise<void> {
  const from = await middleOf(card(page, name));
  const goal = await middleOf(placeName(page, to));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + goal.x) / 2, (from.y + goal.y) / 2, { steps: 5 });
  await page.mouse.move(goal.x, goal.y, { steps: 5 });
  await page.mouse.up();
}

/** Chooses the card, and then where it goes. */
export async function choose(
  page: Page,
  name: string,
  to: Place,
  how: 'click' | 'tap' = 'click',
): Promise<void> {
  const item = pieces(page).getByRole('menuitemradio', { name: circles(`move.${to}`) });
  for (const thing of [card(page, name), item]) await (how === 'tap' ? thing.tap() : thing.click());
}

const hasFocus = (thing: Locator): Promise<boolean> =>
  thing.evaluate((it) => (it.getRootNode() as ShadowRoot).activeElement === it);

/** Goes with the arrow keys to a card: along the cards of each place, from the inner ring to the shelf. */
async function arrowTo(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, pieces(page).locator('.face:not([tabindex="-1"])').first());
  for (let place = 0; place < 4; place += 1) {
    await page.keyboard.press('Home');
    for (let along = 0; along < 12; along += 1) {
      if (await hasFocus(wanted)) return;
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`${wanted.toString()} cannot be reached with the arrow keys.`);
}

/** The same with the keyboard alone. */
export async function chooseByKeyboard(page: Page, name: string, to: Place): Promise<void> {
  await arrowTo(page, card(page, name));
  await page.keyboard.press('Enter');
  const item = pieces(page).getByRole('menuitemradio', { name: circles(`move.${to}`) });
  await item.waitFor();
  for (let presses = 0; presses < 6 && !(await hasFocus(item)); presses += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}
