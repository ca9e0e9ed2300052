import { html, nothing, type TemplateResult } from 'lit';
import type { Fold, SeriesScreen } from './series-screen.js';

/** More than these is seen once it is unfolded. */
const GLANCE = 4;

/** A part that folds. What is in it is drawn once it is unfolded. */
export interface FoldOptions {
  readonly fold: Fold;
  /** Whether it is unfolded until somebody folds or unfolds it. */
  readonly usual: boolean;
  /** A part name of its own, which is its class as well. */
  readonly part?: string;
  readonly summary: unknown;
  readonly draw: () => unknown;
  /** What is in it, in a few words, while it is folded. */
  readonly glance?: unknown;
}

/** Folds and unfolds by its summary, whose id is the name of the fold. */
export function folding(
  screen: SeriesScreen,
  { fold, usual, part = '', summary, draw, glance = nothing }: FoldOptions,
): TemplateResult {
  const isOpen = screen.isOpen(fold, usual);
  return html`<div>
    <details
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
    </details>
    ${isOpen ? nothing : glance}
  </div>`;
}

/** Words that stand in something that is folded: the first few, each on a line of its own. */
export function folded(labels: readonly (string | undefined)[]): TemplateResult | typeof nothing {
  const shown = labels.filter((label) => label?.trim()).slice(0, GLANCE);
  if (shown.length === 0) return nothing;
  return html`<ul class="folded">
    ${shown.map((label) => html`<li class="hint" dir="auto">${label}</li>`)}
  </ul>`;
}
