import { html, nothing, type TemplateResult } from 'lit';
import { nameInput, onLeave } from '../../kit/entries.template.js';
import { button } from '../../kit/templates.js';
import type { VoicedEntry } from '../../model/voiced-entries.js';
import { canRemoveEntry } from '../../model/voiced-entries.js';
import type { Drawing } from './plan-drawing.js';

/**
 * The words of a goal or a step as a field, with taking it out below: for who wrote it. What is typed is kept by Enter, and by going
 * elsewhere.
 * @param label id of its label
 */
export function wordsField(
  { words, voice, entries }: Drawing,
  entry: VoicedEntry,
  label: string,
): TemplateResult | typeof nothing {
  const { id } = entry;
  if (entry.voice !== voice) return nothing;
  return html`<form
    class="words-form"
    part="own-actions"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      entries.keepTyped();
    }}
    @keydown=${({ key }: KeyboardEvent) => {
      if (key === 'Escape' && entries.renaming === id) entries.cancelRename(id);
    }}
    @focusout=${onLeave(entries)}
  >
    <label class="label" for="new-name-${id}">${words.t(label)}</label>
    <div class="inline-fields">
      ${nameInput(entries, id, entry.label)}
      ${
        canRemoveEntry(entry, voice)
          ? button(words, {
              label: 'own.remove',
              onClick: () => {
                entries.remove(id);
              },
              kind: 'quiet',
              before: 'remove',
              id: `remove-${id}`,
              named: `remove-${id} name-${id}`,
            })
          : html`<p class="hint">${words.t('own.stays')}</p>`
      }
    </div>
  </form>`;
}
