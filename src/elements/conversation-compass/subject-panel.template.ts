import { html, nothing, type TemplateResult } from 'lit';
import { subjectPictogram } from '../../kit/conversation-pictograms.js';
import { panel } from '../../kit/panel-directive.js';
import { button, head, noteField } from '../../kit/templates.js';
import type { Theme } from '../../model/conversation-subjects.js';
import type { Drawing } from './compass-actions.js';
import type { SubjectView } from './conversation-compass.view.js';
import { namesOf } from './subject-names.js';

/** What stands beside the picture: the place that is open, or an invitation to open one. */
export function beside(drawing: Drawing): unknown {
  const { words, current, voice, guided, disabled, level, round, subjects, state } = drawing;
  if (current === undefined) return invitation(drawing);
  if (current === 'ours') return ours(drawing);
  const view = subjects.find(({ id }) => id === current);
  if (!view) return nothing;
  return panel(`${view.id} ${voice} ${round}`, [words, state, guided, disabled, level], () =>
    subject(drawing, view),
  );
}

function invitation({ words, level, state }: Drawing): TemplateResult {
  const { start, order } = state;
  return html`<section class="invitation" part="invitation" aria-labelledby="name-invitation">
    <h3 id="name-invitation" aria-level=${level + 1}>
      ${words.t(start === undefined && order.length === 0 ? 'invite' : 'go-on')}
    </h3>
    <p>${words.t('invite.about')}</p>
    ${order.length > 0 ? html`<p class="so-far">${words.t('so-far', { subjects: namesOf(words, order) })}</p>` : nothing}
  </section>`;
}

function subject(drawing: Drawing, view: SubjectView): TemplateResult {
  const { words, level, voice, disabled, actions } = drawing;
  const { id, isStart, canStart, isTalked, note } = view;
  return html`<section class="panel" part="panel" id="panel" aria-labelledby="name-${id}">
    ${head(
      subjectPictogram(id),
      id,
      level + 1,
      words.t(`subject.${id}`),
      html`<p class="about">${words.t(`subject.${id}.meaning`)}</p>
        ${isStart ? html`<p class="hint">${words.t('start.here')}</p>` : nothing}`,
    )}
    ${guidance(drawing, id)}
    ${
      canStart && !disabled
        ? button(words, {
            label: 'start.choose',
            onClick: () => {
              actions.begin(id);
            },
            id: 'begin',
          })
        : nothing
    }
    ${themes(drawing, view)}
    ${noteField(words, { name: `${id}.note`, label: words.t(`note.${voice}`), voice, note, disabled })}
    <label class="mark" part="talked">
      <input type="checkbox" name="${id}.talk" ?disabled=${disabled} .checked=${isTalked} />
      <span>${words.t('talked')}</span>
    </label>
    ${back(drawing)}
  </section>`;
}

function themes(drawing: Drawing, { id, themes: views }: SubjectView): TemplateResult | typeof nothing {
  const { words, disabled } = drawing;
  if (views.length === 0) return nothing;
  return html`<fieldset class="themes" part="themes">
    <legend class="label">${words.t('themes')}</legend>
    <p class="hint">${words.t('themes.about')}</p>
    ${views.map(
      ({ id: theme, isTalked }) =>
        html`<label class="theme" part="theme">
            <input
              type="checkbox"
              name="${id}.theme.${theme}"
              aria-labelledby="theme-${theme}"
              aria-describedby="meaning-${theme}"
              ?disabled=${disabled}
              .checked=${isTalked}
            />
            ${meaning(drawing, theme)}
          </label>
          ${guidance(drawing, theme)}`,
    )}
  </fieldset>`;
}

function ours(drawing: Drawing): TemplateResult {
  const { words, level, themes: shown } = drawing;
  return html`<section class="panel" part="panel" id="panel" aria-labelledby="name-ours">
    ${head(
      subjectPictogram('ours'),
      'ours',
      level + 1,
      words.t('ours'),
      html`<p class="about">${words.t('ours.meaning')}</p>`,
    )}
    <p>${words.t('ours.about')}</p>
    ${guidance(drawing, 'ours')}
    <ul class="four">
      ${shown.map(
        (theme) =>
          html`<li part="theme">
            <div class="theme">${meaning(drawing, theme)}</div>
            ${guidance(drawing, theme)}
          </li>`,
      )}
    </ul>
    ${back(drawing)}
  </section>`;
}

function meaning({ words }: Drawing, theme: Theme): TemplateResult {
  return html`${subjectPictogram(theme)}<span class="meaning"
      ><b id="theme-${theme}">${words.t(`theme.${theme}`)}</b
      ><span class="hint" id="meaning-${theme}">${words.t(`theme.${theme}.meaning`)}</span></span
    >`;
}

/** A quiet line for the professional. */
function guidance(
  { words, guided }: Drawing,
  id: Theme | SubjectView['id'] | 'ours',
): TemplateResult | typeof nothing {
  return guided ? html`<p class="guide" part="guidance">${words.t(`guide.${id}`)}</p>` : nothing;
}

function back({ words, actions }: Drawing): TemplateResult {
  return button(words, {
    label: 'back',
    onClick: actions.back,
    kind: 'quiet',
    before: 'previous',
    part: 'back',
    id: 'back',
  });
}
