import { html, nothing, type TemplateResult } from 'lit';
import type { Fold, SeriesScreen } from './series-screen.js';

/** A part that folds. What is in it is drawn once it is unfolded. */
export interface FoldOptions {
  readonly fold: Fold;
  /** Whether it is unfolded until somebody folds or unfolds it. */
  readonly usual: boolean;
  /** A part name of its own, which is its class as well. */
  readonly part?: string;
  readonly summary: unknown;
  readonly draw: () => unknown;
}

/** Folds and unfolds by its summary, whose id is the name of the fold. */
export function folding(
  screen: SeriesScreen,
  { fold, usual, part = '', summary, draw }: FoldOptions,
): TemplateResult {
  const isOpen = screen.isOpen(fold, usual);
  return html`<details
    class=${part}
    part=${part}
    ?open=${isOpen}
    @toggle=${({ currentTarget }: Event) => {
      screen.fold(fold, (currentTarget as HTMLDetailsElement).open);
    }}
  >
    <summary
      id=${fold}
      @click=${(event: Event) => {
        // Browsers tell of it later: by then what is in it would not be there yet.
        event.preventDefault();
        screen.fold(fold, !isOpen);
      }}
    >
      ${summary}
    </summary>
    ${isOpen ? draw() : nothing}
  </details>`;
}
