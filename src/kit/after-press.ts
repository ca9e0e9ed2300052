/** Does something once what a person is pressing was pressed: a button that moves or goes meanwhile loses its click. */
export function afterPress(act: () => void): void {
  if (!document.querySelector(':active')) act();
  else addEventListener('mouseup', () => setTimeout(act), { once: true, capture: true });
}
