import { html, nothing, type TemplateResult } from 'lit';

/** A few things to choose from. */
export interface Choices<T extends string> {
  /** Its name: the ids of its buttons begin with it. */
  readonly name: string;
  /** Ids of what names it. */
  readonly labelledBy: string;
  readonly values: readonly T[];
  readonly textOf: (value: T) => unknown;
  readonly pictureOf?: (value: T) => TemplateResult;
  readonly isChosen: (value: T) => boolean;
  readonly disabled: boolean;
  /** Called with what was pressed; a choice that is pressed again is taken back. */
  readonly onPress: (value: T, isChosen: boolean) => void;
}

/** Buttons that stay pressed: nothing is chosen until somebody does, and each choice goes as it came. */
export function choices<T extends string>({
  name,
  labelledBy,
  values,
  textOf,
  pictureOf,
  isChosen,
  disabled,
  onPress,
}: Choices<T>): TemplateResult {
  return html`<div class="choice-row" role="group" aria-labelledby=${labelledBy} part="choices">
    ${values.map(
      (value) =>
        html`<button
          type="button"
          class="choice"
          part="button choice"
          id="${name}-${value}"
          aria-pressed=${isChosen(value)}
          ?disabled=${disabled}
          @click=${() => {
            onPress(value, !isChosen(value));
          }}
        >
          ${pictureOf ? pictureOf(value) : nothing}<span>${textOf(value)}</span>
        </button>`,
    )}
  </div>`;
}
