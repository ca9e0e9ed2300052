import { html, nothing, type TemplateResult } from 'lit';
import { pictogram } from '../../kit/pictograms.js';
import { button, head } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import type { OwnValues } from './own-values.controller.js';
import type { Drawing } from './value-panel.template.js';
import type { ValueView } from './capability-list.view.js';

/** Leaving a form with something typed in it keeps it. */
function onLeave(own: OwnValues): (event: FocusEvent) => void {
  const keep = (): void => {
    own.keepTyped();
  };
  return ({ currentTarget, relatedTarget }) => {
    const to = relatedTarget as Element | null;
    if (!to || (currentTarget as Element).contains(to) || to.closest('.history')) return;
    // A button that moves while it is pressed loses its click.
    if (document.querySelector(':active')) addEventListener('mouseup', keep, { once: true, capture: true });
    else keep();
  };
}

function onSubmit(act: () => void): (event: SubmitEvent) => void {
  return (event) => {
    event.preventDefault();
    act();
  };
}

/** Where the client adds a value. */
export function ownValuesPanel({ words, disabled, headingLevel }: Drawing, own: OwnValues): TemplateResult {
  return html`<section class="own-values" part="own-values" aria-labelledby="name-own-values">
    ${head(
      pictogram('own-value'),
      'own-values',
      headingLevel + 1,
      words.t('own.heading'),
      html`<p class="about">${words.t('own.intro')}</p>`,
    )}
    <form
      class="inline-form"
      novalidate
      @submit=${onSubmit(() => {
        own.add();
      })}
      @focusout=${onLeave(own)}
    >
      <label class="label" for="own-label">${words.t('own.label')}</label>
      <p class="field-message" id="own-message">${own.writeFirst ? words.t('own.write-first') : nothing}</p>
      <div class="inline-fields">
        <input
          id="own-label"
          name="own-label"
          part="input"
          type="text"
          dir="auto"
          maxlength="200"
          autocomplete="off"
          .value=${own.typed}
          @input=${({ target }: Event) => {
            own.type((target as HTMLInputElement).value);
          }}
          aria-invalid=${own.writeFirst}
          aria-describedby="own-message"
          ?disabled=${disabled}
        />
        ${
          disabled
            ? nothing
            : html`<button class="secondary" part="button">
                ${pictogram('add')}<span>${words.t('own.add')}</span>
              </button>`
        }
      </div>
    </form>
  </section>`;
}

/** Rename and remove, under the name of an own value. */
export function ownValueActions(
  { words, disabled }: Drawing,
  { id, label }: ValueView,
  own: OwnValues,
): TemplateResult | typeof nothing {
  if (disabled) return nothing;
  if (own.renaming === id) return renameForm(words, id, own);
  const action = (name: 'rename' | 'remove', onClick: () => void): TemplateResult =>
    button(words, {
      label: `own.${name}`,
      onClick,
      kind: 'quiet',
      before: name,
      id: `${name}-${id}`,
      named: `${name}-${id} name-${id}`,
    });
  return html`<div class="own-actions" part="own-actions">
    ${action('rename', () => {
      own.startRename(id, label ?? '');
    })}
    ${action('remove', () => {
      own.remove(id);
    })}
  </div>`;
}

function renameForm(words: Words, id: string, own: OwnValues): TemplateResult {
  const cancel = (): void => {
    own.cancelRename(id);
  };
  return html`<form
    class="inline-form"
    novalidate
    @submit=${onSubmit(() => {
      own.rename(id);
    })}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') cancel();
    }}
    @focusout=${onLeave(own)}
  >
    <label class="label" for="new-label-${id}">${words.t('own.rename.label')}</label>
    <div class="inline-fields">
      <input
        id="new-label-${id}"
        name="new-label"
        part="input"
        type="text"
        dir="auto"
        maxlength="200"
        autocomplete="off"
        .value=${own.newName}
        @input=${({ target }: Event) => {
          own.newName = (target as HTMLInputElement).value;
        }}
      />
      <button class="secondary" part="button"><span>${words.t('own.save')}</span></button>
      ${button(words, { label: 'own.cancel', onClick: cancel, kind: 'quiet' })}
    </div>
  </form>`;
}

/** Says what was removed, with the way back beside it. */
export function removedNotice(words: Words, label: string, undo: () => void): TemplateResult {
  return html`<div class="notice calm" part="notice">
    ${pictogram('remove')}
    <p>${words.t('own.removed', { label })}</p>
    ${button(words, {
      label: 'history.undo',
      onClick: undo,
      before: 'undo',
      id: 'undo-remove',
    })}
  </div>`;
}
