/** The pieces that grow with a trajectory, and one thing a person changes in each. */
export const PIECES = ['phase-guide', 'conversation-series', 'action-plan', 'conversion-map'];

/** @param {HTMLElement} piece @param {string} selector */
function found(piece, selector) {
  const control = piece.shadowRoot?.querySelector(selector);
  if (!(control instanceof HTMLElement)) throw new Error(`There is no ${selector} in <${piece.localName}>.`);
  return control;
}

/** @param {HTMLTextAreaElement | HTMLInputElement} field */
function typeIn(field) {
  field.value += 'a';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: 'a' }));
}

/**
 * Makes ready what is changed, outside the measured time.
 * @param {string} tag @param {any} piece @param {number} turn
 * @returns {Promise<() => void>} the change itself
 */
export async function changeOf(tag, piece, turn) {
  if (tag === 'action-plan') {
    // A step goes to somebody, from the card of an idea; then that is taken back.
    if (turn % 2 === 1) return () => piece.undo();
    return () => found(piece, '[id^="take-"]').click();
  }
  if (tag === 'conversion-map') {
    // The field for a step is there once it is asked for.
    if (!piece.shadowRoot.querySelector('textarea')) {
      const factor = found(piece, '[id^="make-step-"]').id.slice('make-step-'.length);
      found(piece, `#more-${CSS.escape(factor)}`).click();
      await piece.updateComplete;
      found(piece, `#start-step-${CSS.escape(factor)}`).click();
      await piece.updateComplete;
    }
    const field = found(piece, 'textarea');
    field.scrollIntoView({ block: 'center' });
    return () => typeIn(/** @type {HTMLTextAreaElement} */ (field));
  }
  if (tag === 'conversation-series') {
    const choices = piece.shadowRoot.querySelectorAll('input[type="radio"], button[aria-pressed]');
    const control = choices[turn % choices.length];
    return () => control.click();
  }
  const field = found(piece, 'textarea');
  return () => typeIn(/** @type {HTMLTextAreaElement} */ (field));
}
