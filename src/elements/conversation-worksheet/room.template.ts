import { html, nothing, type TemplateResult } from 'lit';
import { subjectPictogram } from '../../kit/conversation-pictograms.js';
import { removedNotice } from '../../kit/own-entries.template.js';
import { panel } from '../../kit/panel-directive.js';
import { pictogram } from '../../kit/pictograms.js';
import { noteField } from '../../kit/templates.js';
import { hasNote, type RoomView } from './conversation-worksheet.view.js';
import { ownQuestionPanel } from './own-question.template.js';
import { questionGroup } from './question.template.js';
import type { Drawing } from './worksheet-drawing.js';

/** The room of one subject: its questions, and its notes. On a phone one is open at a time. */
export function room(drawing: Drawing, view: RoomView): TemplateResult {
  const { words, narrow, screen } = drawing;
  const { subject } = view;
  const { filter } = screen;
  const canClose = narrow && filter.subject === undefined && filter.theme === undefined;
  const isOpen = !canClose || screen.opened === subject;
  return html`<section class="room" part="subject" id="room-${subject}" aria-labelledby="name-${subject}">
    ${canClose ? closingHead(drawing, view, isOpen) : head(drawing, view)}
    ${screen.removedFrom === subject ? removedNotice(words, drawing.own) : nothing}
    ${isOpen ? inside(drawing, view) : nothing}
  </section>`;
}

function head({ words, level }: Drawing, { subject }: RoomView): TemplateResult {
  return html`<div class="head">
    ${subjectPictogram(subject)}
    <div>
      <h3 class="subject-name" part="subject-name" id="name-${subject}" tabindex="-1" aria-level=${level + 1}>
        ${words.t(`subject.${subject}`)}
      </h3>
      <p class="about">${words.t(`subject.${subject}.meaning`)}</p>
    </div>
  </div>`;
}

function closingHead(
  { words, level, actions }: Drawing,
  { subject, note }: RoomView,
  isOpen: boolean,
): TemplateResult {
  return html`<div class="head closing">
    <h3 class="subject-name" part="subject-name" aria-level=${level + 1}>
      <button
        type="button"
        part="button"
        class="opener"
        id="open-${subject}"
        aria-expanded=${isOpen}
        @click=${() => {
          actions.open(subject);
        }}
      >
        ${subjectPictogram(subject)}<span id="name-${subject}">${words.t(`subject.${subject}`)}</span
        ><span class="chevron">${pictogram('next')}</span>
      </button>
    </h3>
    <p class="about">${words.t(`subject.${subject}.meaning`)}</p>
    ${!isOpen && hasNote(note) ? html`<p class="hint">${words.t('note.some')}</p>` : nothing}
  </div>`;
}

function inside(drawing: Drawing, { subject, groups, note }: RoomView): TemplateResult {
  const { words, voice, disabled, screen } = drawing;
  return html`<div class="inside">
    <div class="questions" part="questions">
      <div class="themes">${groups.map((group) => questionGroup(drawing, group))}</div>
      ${disabled ? nothing : ownQuestionPanel(drawing, subject)}
    </div>
    <div class="notes" part="notes">
      ${panel(`${subject} ${voice} ${screen.round}`, [words, voice, disabled, note], () =>
        noteField(words, {
          name: `note.${subject}`,
          label: words.t(`note.${voice}`, { subject: words.plain(`subject.${subject}`) }),
          voice,
          note,
          disabled,
        }),
      )}
      <p class="hint">${words.t('note.together')}</p>
    </div>
  </div>`;
}
