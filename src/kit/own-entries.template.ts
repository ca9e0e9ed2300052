import { html, nothing, type TemplateResult } from 'lit';
import type { OwnEntries } from './own-entries.js';
import { pictogram } from './pictograms.js';
import { button } from './templates.js';
import type { Words } from './words.js';

/** Leaving a form with something typed in it keeps it. */
function onLeave(own: OwnEntries): (event: FocusEvent) => void {
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

/**
 * The field to add one.
 * @param variant wording to prefer, where there is another than that for values
 */
export function addForm(words: Words, disabled: boolean, own: OwnEntries, variant?: string): TemplateResult {
  return html` <form
    class="inline-form"
    novalidate
    @submit=${onSubmit(() => {
      own.add();
    })}
    @focusout=${onLeave(own)}
  >
    <label class="label" for="own-label">${words.t('own.label', undefined, variant)}</label>
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
              ${pictogram('add')}<span>${words.t('own.add', undefined, variant)}</span>
            </button>`
      }
    </div>
  </form>`;
}

/**
 * Rename and remove, beside the name of one.
 * @param nameId id of the element with its name
 */
export function ownActions(
  words: Words,
  id: string,
  label: string,
  own: OwnEntries,
  nameId = `name-${id}`,
): TemplateResult {
  if (own.renaming === id) return renameForm(words, id, own);
  const action = (name: 'rename' | 'remove', onClick: () => void): TemplateResult =>
    button(words, {
      label: `own.${name}`,
      onClick,
      kind: 'quiet',
      before: name,
      id: `${name}-${id}`,
      named: `${name}-${id} ${nameId}`,
    });
  return html`<div class="own-actions" part="own-actions">
    ${action('rename', () => {
      own.startRename(id, label);
    })}
    ${action('remove', () => {
      own.remove(id);
    })}
  </div>`;
}

function renameForm(words: Words, id: string, own: OwnEntries): TemplateResult {
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
export function removedNotice(words: Words, own: OwnEntries): TemplateResult | typeof nothing {
  const { removed: label } = own;
  if (label === undefined) return nothing;
  return html`<div class="notice calm" part="notice">
    ${pictogram('remove')}
    <p>${words.t('own.removed', { label })}</p>
    ${button(words, {
      label: 'history.undo',
      onClick: () => {
        own.undo();
      },
      before: 'undo',
      id: 'undo-remove',
    })}
  </div>`;
}
