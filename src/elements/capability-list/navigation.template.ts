import { html, nothing, type TemplateResult } from 'lit';
import { pictogram, valuePictogram } from '../../kit/pictograms.js';
import { button } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import type { Place, Progress, ValueView } from './capability-list.view.js';
import { plainNameOf } from './value-panel.template.js';

/** How far the client is, in words. */
export function progressWords(words: Words, progress: Progress): unknown {
  const { lookedAt, total, own } = progress;
  const seven = lookedAt === 0 ? words.t('progress.none') : words.t('progress', { count: lookedAt, total });
  return own === 0 ? seven : html`${seven} ${words.t('progress.own', { count: own })}`;
}

/** Own values have one pictogram: in the row their first letter tells them apart. */
function initial(name: string): TemplateResult {
  return html`<strong class="pictogram">${Array.from(name)[0]}</strong>`;
}

/** A row of small pictograms to go to any place; none is locked. */
export function navigation(
  words: Words,
  values: readonly ValueView[],
  place: Place,
  go: (place: Place) => void,
): TemplateResult {
  const item = (to: Place, picture: unknown, name: string, lookedAt = false): TemplateResult =>
    html`<li>
      <button
        type="button"
        class=${lookedAt ? 'place looked-at' : 'place'}
        part="place"
        aria-current=${to === place ? 'step' : nothing}
        aria-label=${lookedAt ? `${name} (${words.plain('navigation.looked-at')})` : name}
        title=${name}
        @click=${() => {
          go(to);
        }}
      >
        ${picture}
      </button>
    </li>`;
  return html`<nav
    class="places"
    part="navigation"
    lang=${words.otherLang ?? nothing}
    aria-label=${words.plain('navigation')}
  >
    <ul>
      ${item('start', pictogram('start'), words.plain('navigation.start'))}
      ${values.map((value) => {
        const name = plainNameOf(words, value);
        return item(
          value.id,
          value.label === undefined ? valuePictogram(value.id) : initial(name),
          name,
          value.lookedAt,
        );
      })}
      ${item('own-values', pictogram('add'), words.plain('navigation.own-values'))}
      ${item('check', pictogram('check'), words.plain('navigation.check'))}
    </ul>
  </nav>`;
}

/** Previous and next, at the bottom edge. At the ends there is nothing to press. */
export function stepButtons(
  words: Words,
  place: Place,
  around: { readonly previous: Place | undefined; readonly next: Place | undefined },
  go: (place: Place) => void,
): TemplateResult {
  const { previous, next } = around;
  const forward =
    place === 'start' ? 'navigation.begin' : next === 'check' ? 'navigation.check' : 'navigation.next';
  const to = (place: Place) => () => {
    go(place);
  };
  return html`<div class="steps" part="steps">
    ${
      previous
        ? button(words, { label: 'navigation.previous', onClick: to(previous), before: 'previous' })
        : nothing
    }
    ${
      next
        ? button(words, { label: forward, onClick: to(next), kind: 'primary next', after: 'next' })
        : nothing
    }
  </div>`;
}
