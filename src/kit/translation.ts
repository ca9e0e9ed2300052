/**
 * Takes away what a translation tool wrapped around the words, so that words that change from now on reach the page.
 * (Such tools put `<font>` around text nodes; Lit writes to the text node after its own marker.)
 */
export function unwrapTranslation(root: ParentNode): void {
  for (const wrapper of root.querySelectorAll<HTMLElement>('font:not(font font)'))
    wrapper.replaceWith(wrapper.textContent);
}
