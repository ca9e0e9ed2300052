import { html, nothing, type TemplateResult } from 'lit';
import { drawing as picture } from '../../kit/pictograms.js';
import type { Words } from '../../kit/words.js';

/** A button under a card: words lead, a pictogram helps. */
interface CardButton {
  /** Id of its text. */
  readonly label: string;
  readonly path: string;
  readonly id: string;
  /** Id of the element with the name of the card: for who hears the button only. */
  readonly of: string;
  readonly kind?: string;
  /** For what opens and closes a panel: whether that is open. */
  readonly isOpen?: boolean | undefined;
  readonly onClick: () => void;
}

/** Draws it, named after its card. */
export function cardButton(
  words: Words,
  { label, path, id, of, kind = 'quiet', isOpen, onClick }: CardButton,
): TemplateResult {
  return html`<button
    type="button"
    class=${kind}
    part="button"
    id=${id}
    aria-labelledby="${id} ${of}"
    aria-expanded=${isOpen ?? nothing}
    @click=${onClick}
  >
    ${picture(path)}<span>${words.t(label)}</span>
  </button>`;
}
