import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Entries } from './entries.js';
import { pictogram } from './pictograms.js';
import { button } from './templates.js';
import type { Words } from './words.js';
import type { Voice } from '../model/piece.js';
import { canRemoveEntry, type VoicedEntry } from '../model/voiced-entries.js';

/** A place in which entries are added. */
export interface EntryPlace {
  /** Its name: fit for an id, and the same each time it is drawn. */
  readonly place: string;
  /** Content id of the label of its field. */
  readonly label: string;
  /** Content id of its button. */
  readonly add: string;
  /** Content id of the button behind which the field stands; without it the field is always there. */
  readonly open?: string;
  /** Id of the element that tells which place it is, for who hears the button only. */
  readonly named?: string;
  readonly disabled?: boolean;
}

/** Leaving a form with something typed in it keeps it; a step back does not, and neither does the one beside what was removed. */
export function onLeave(entries: Entries): (event: FocusEvent) => void {
  const keep = (): void => {
    entries.keepTyped();
  };
  return ({ currentTarget, relatedTarget }) => {
    const to = relatedTarget as Element | null;
    if (!to || (currentTarget as Element).contains(to) || to.closest('.history, #undo-remove')) return;
    // A button that moves while it is pressed loses its click.
    if (document.querySelector(':active')) addEventListener('mouseup', keep, { once: true, capture: true });
    else keep();
  };
}

const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value;

/** The field to add an entry, or the button behind which it stands. */
export function entryForm(
  words: Words,
  entries: Entries,
  { place, label, add, open, named, disabled = false }: EntryPlace,
): TemplateResult | typeof nothing {
  if (disabled) return nothing;
  if (open !== undefined && !entries.isOpen(place))
    return button(words, {
      label: open,
      onClick: () => {
        entries.open(place);
      },
      kind: 'quiet',
      before: 'add',
      id: `open-${place}`,
      ...(named !== undefined && { named: `open-${place} ${named}` }),
    });
  const isEmpty = entries.isEmptyIn(place);
  return html`<form
    class="entry-form"
    part="entry-form"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      entries.add(place);
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape' && open !== undefined) entries.close(place);
    }}
    @focusout=${onLeave(entries)}
  >
    <label class="label" id="label-${place}" for="new-${place}">${words.t(label)}</label>
    <p class="field-message" id="message-${place}">${isEmpty ? words.t('own.write-first') : nothing}</p>
    <div class="inline-fields">
      <input
        id="new-${place}"
        name="new.${place}"
        part="input"
        type="text"
        dir="auto"
        maxlength="400"
        autocomplete="off"
        .value=${entries.typedIn(place)}
        @input=${(event: Event) => {
          entries.type(place, valueOf(event));
        }}
        aria-invalid=${isEmpty}
        aria-labelledby=${named === undefined ? nothing : `label-${place} ${named}`}
        aria-describedby="message-${place}"
      />
      <button class="secondary" part="button">${pictogram('add')}<span>${words.t(add)}</span></button>
    </div>
  </form>`;
}

/**
 * What who is typing can do with the words of an entry: nothing where the other voice wrote it; where that one wrote something about it, it
 * stays, and says why.
 * @param nameId id of the element with its words
 */
export function voicedActions(
  words: Words,
  entries: Entries,
  entry: VoicedEntry,
  voice: Voice,
  nameId: string,
): TemplateResult | typeof nothing {
  if (entry.voice !== voice) return nothing;
  return entryActions(words, entries, entry.id, nameId, { canRemove: canRemoveEntry(entry, voice) });
}

/**
 * Rename and remove, beside the words of an entry; the field for other words while it is renamed.
 * @param nameId id of the element with its words
 * @param canRemove false where the other voice wrote something about it
 */
export function entryActions(
  words: Words,
  entries: Entries,
  id: string,
  nameId: string,
  { canRemove = true }: { readonly canRemove?: boolean } = {},
): TemplateResult {
  if (entries.renaming === id) return renameForm(words, entries, id);
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
      entries.startRename(id);
    })}
    ${
      canRemove
        ? action('remove', () => {
            entries.remove(id);
          })
        : html`<p class="hint">${words.t('own.stays')}</p>`
    }
  </div>`;
}

/** The field for other words of an entry. @param label its words, where a person can begin to rename by typing */
export function nameInput(entries: Entries, id: string, label = ''): TemplateResult {
  return html`<input
    id="new-name-${id}"
    name="new-name"
    part="input"
    type="text"
    dir="auto"
    maxlength="400"
    autocomplete="off"
    .value=${live(entries.renaming === id ? entries.newName : label)}
    @input=${(event: Event) => {
      const typed = valueOf(event);
      if (entries.renaming !== id) entries.startRename(id);
      entries.typeName(typed);
    }}
  />`;
}

function renameForm(words: Words, entries: Entries, id: string): TemplateResult {
  const cancel = (): void => {
    entries.cancelRename(id);
  };
  return html`<form
    class="entry-form"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      entries.rename(id);
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') cancel();
    }}
    @focusout=${onLeave(entries)}
  >
    <label class="label" for="new-name-${id}">${words.t('own.rename.label')}</label>
    <div class="inline-fields">
      ${nameInput(entries, id)}
      <button class="secondary" part="button"><span>${words.t('own.save')}</span></button>
      ${button(words, { label: 'own.cancel', onClick: cancel, kind: 'quiet' })}
    </div>
  </form>`;
}

/** Says what was removed from a place, with the way back beside it. */
export function removedEntry(words: Words, entries: Entries, place: string): TemplateResult | typeof nothing {
  const { removed } = entries;
  if (removed?.place !== place) return nothing;
  return html`<div class="notice calm" part="notice">
    ${pictogram('remove')}
    <p>${words.t('own.removed', { label: removed.name })}</p>
    ${button(words, {
      label: 'history.undo',
      onClick: () => {
        entries.undo();
      },
      before: 'undo',
      part: 'undo',
      id: 'undo-remove',
    })}
  </div>`;
}
