import { noChange } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';

/**
 * Draws from nothing the next time: what `setCommittedValue(part)` of lit/directive-helpers.js does. That module brings along all kinds
 * of parts there are, in every element.
 */
function forgetDrawn(part: ChildPart): void {
  (part as unknown as { _$AH: unknown })._$AH = {};
}

class PanelDirective extends Directive {
  #key: unknown = this;
  #made: readonly unknown[] = [];

  render(_key: unknown, _from: readonly unknown[], draw: () => unknown): unknown {
    return draw();
  }

  override update(part: ChildPart, [key, from, draw]: [unknown, readonly unknown[], () => unknown]): unknown {
    const same = key === this.#key;
    const unchanged =
      from.length === this.#made.length && from.every((value, at) => value === this.#made[at]);
    if (same && unchanged) return noChange;
    if (!same) forgetDrawn(part);
    this.#key = key;
    this.#made = from;
    return draw();
  }
}

/**
 * A part that is drawn anew only when something it is made from changed, and from nothing when it is about something else:
 * fields of one thing never become those of another.
 * @param key what it is about
 * @param from all it is made from
 */
export const panel = directive(PanelDirective);
