import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../kit/templates.js';
import { isTheme, type Subject } from '../../model/conversation-worksheet.js';
import type { Drawing } from './worksheet-drawing.js';

/** Where a person adds a question to a room: a button, and the fields once it is pressed. */
export function ownQuestionPanel(drawing: Drawing, subject: Subject): TemplateResult {
  const { words, screen, actions } = drawing;
  if (screen.adding === subject) return addQuestion(drawing);
  return html`<div class="own-open" part="own-questions">
    ${button(words, {
      label: 'own.open',
      onClick: () => {
        actions.startAdding(subject);
      },
      kind: 'quiet',
      before: 'add',
      id: `add-${subject}`,
      named: `add-${subject} name-${subject}`,
    })}
  </div>`;
}

function addQuestion({ words, screen, own, actions }: Drawing): TemplateResult {
  const { lang } = words.otherLang === undefined ? { lang: nothing } : { lang: words.otherLang };
  return html`<form
    class="own-form"
    part="own-questions"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      own.add();
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      own.forget();
      actions.startAdding(undefined);
    }}
    @focusout=${(event: FocusEvent) => {
      const to = event.relatedTarget as Element | null;
      if (!to || (event.currentTarget as Element).contains(to) || to.closest('.history')) return;
      // A button that moves while it is pressed loses its click.
      if (document.querySelector(':active'))
        addEventListener('mouseup', own.keepTyped.bind(own), { once: true, capture: true });
      else own.keepTyped();
    }}
  >
    <label class="label" for="own-label">${words.t('own.label')}</label>
    <p class="field-message" id="own-message">${own.writeFirst ? words.t('own.write-first') : nothing}</p>
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
    />
    <label class="label" for="own-theme">${words.t('own.theme')}</label>
    <select
      id="own-theme"
      name="own-theme"
      part="select"
      lang=${lang}
      @change=${({ target }: Event) => {
        const { value } = target as HTMLSelectElement;
        actions.chooseAddingTheme(isTheme(value) ? value : undefined);
      }}
    >
      <option value="" .selected=${screen.addingTheme === undefined}>${words.plain('own.theme.none')}</option>
      ${screen.themes.map(
        (theme) =>
          html`<option value=${theme} .selected=${screen.addingTheme === theme}>
            ${words.plain(`theme.${theme}`)}
          </option>`,
      )}
    </select>
    <div class="own-buttons">
      <button class="secondary" part="button"><span>${words.t('own.add')}</span></button>
      ${button(words, {
        label: 'own.cancel',
        onClick: () => {
          own.forget();
          actions.startAdding(undefined);
        },
        kind: 'quiet',
      })}
    </div>
  </form>`;
}
