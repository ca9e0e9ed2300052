import type { CardId } from '../../model/circle-model.js';

/** Puts the menu under the card in hand, inside the table: under where it lies, also while it still glides there. */
export function placeMenu(root: ParentNode, chosen: CardId | undefined): void {
  const menu = root.querySelector<HTMLElement>('.menu');
  const table = root.querySelector<HTMLElement>('.table');
  if (!menu || !table || chosen === undefined) return;
  const card = table.querySelector<HTMLElement>(`#card-${CSS.escape(chosen)}`);
  if (!card) return;
  const at = { left: 0, top: card.offsetHeight + 4 };
  for (let box: Element | null = card; box instanceof HTMLElement && box !== table; box = box.offsetParent) {
    at.left += box.offsetLeft;
    at.top += box.offsetTop;
  }
  set(menu, '--_x', `${Math.max(0, Math.min(at.left, table.offsetWidth - menu.offsetWidth))}px`);
  set(menu, '--_y', `${at.top}px`);
}

function set({ style }: HTMLElement, name: string, value: string): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
}
