import { html, nothing, type TemplateResult } from 'lit';
import { historyControls } from '../../kit/templates.js';
import type { CheckInChoice, FeedbackQuestion } from '../../model/conversation-feedback.js';
import { checkIn, soFar } from './check-in.template.js';
import { othersAsText, questionAsText, questionFields, type QuestionDrawing } from './closing.template.js';
import type { ConversationFeedbackView, FeedbackMode } from './conversation-feedback.view.js';
import { sharing } from './sharing.template.js';

/** What a person can do here. */
export interface FeedbackActions {
  readonly ask: (choice: CheckInChoice, event: MouseEvent) => void;
  readonly takeBack: () => void;
  readonly clear: (question: FeedbackQuestion) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What all of it draws with. */
export interface PageDrawing extends QuestionDrawing {
  readonly mode: FeedbackMode;
  readonly disabled: boolean;
  /** What was asked for just now. */
  readonly now: CheckInChoice | undefined;
  /** The choice of the trajectory whether it may go into the file. */
  readonly file: unknown;
  readonly actions: FeedbackActions;
}

/**
 * The heading, and what it is for. The check-in alone has no more than its own heading.
 * @param isText whether there is nothing to fill in
 */
export function opening(
  { words, reader, mode }: PageDrawing,
  { isKept }: ConversationFeedbackView,
  level: number,
  isText: boolean,
): TemplateResult {
  const variant = reader === 'professional' ? reader : undefined;
  const kept = isKept ? html`<p class="kept" part="kept">${words.t('kept')}</p>` : nothing;
  if (mode === 'check-in')
    return html`<h2 class="title alone" part="title" id="check-in" tabindex="-1" aria-level=${level}>
        ${words.t(variant ? 'of-client.check-in' : 'check-in')}
      </h2>
      ${kept}`;
  return html`<h2 class="title" part="title" id="title" tabindex="-1" aria-level=${level}>
      ${words.t('title')}
    </h2>
    ${
      isText
        ? nothing
        : html`<div class="introduction" part="introduction">
            ${words.lines('intro', variant).map((line) => html`<p>${line}</p>`)}
            ${
              words.has('intro.purpose')
                ? html`<p class="purpose" part="purpose">${words.t('intro.purpose', undefined, variant)}</p>`
                : nothing
            }
          </div>`
    }
    ${kept}`;
}

/** All there is to fill in, for who looks at it. */
export function fields(drawing: PageDrawing, view: ConversationFeedbackView): TemplateResult {
  return drawing.reader === 'professional' ? ofProfessional(drawing, view) : ofClient(drawing, view);
}

function ofClient(drawing: PageDrawing, view: ConversationFeedbackView): TemplateResult {
  const { words, mode, disabled, headingLevel, actions, now, file } = drawing;
  const { checkIns, questions, others, shared } = view;
  const { ask, takeBack } = actions;
  const asking = checkIn({ words, disabled, checkIns, now, ask, takeBack });
  if (mode === 'check-in') return html`<div class="check-in alone" part="check-in">${asking}</div>`;
  return html`<div class="fields ${mode}">
    ${
      mode === 'both'
        ? html`<section class="check-in" part="check-in" aria-labelledby="check-in">
            <h3 class="question-name" id="check-in" aria-level=${headingLevel}>${words.t('check-in')}</h3>
            ${asking}
          </section>`
        : nothing
    }
    <div class="closing">
      ${questions.map((question) => questionFields({ ...drawing, clear: actions.clear }, question))}
      ${othersAsText(drawing, others)} ${sharing({ words, disabled, shared, headingLevel, file })}
      ${disabled ? nothing : historyControls(words, actions.undo, actions.redo)}
    </div>
  </div>`;
}

function ofProfessional(drawing: PageDrawing, view: ConversationFeedbackView): TemplateResult {
  const { words, mode, actions } = drawing;
  const asked = mode === 'closing' ? nothing : soFar(words, view.checkIns, 'check-in.so-far');
  if (mode === 'check-in') {
    const isNothing = !view.isKept && view.checkIns.length === 0;
    return isNothing ? html`<p class="open">${words.t('not-filled-in')}</p>` : html`${asked}`;
  }
  return html`${asked}
  ${view.questions.map((question) => questionFields({ ...drawing, clear: actions.clear }, question))}
  ${othersAsText(drawing, view.others)}`;
}

/** All that was filled in, as text. */
export function asText(drawing: PageDrawing, view: ConversationFeedbackView): TemplateResult {
  const { words, mode, reader } = drawing;
  const isEmpty = mode === 'check-in' ? view.checkIns.length === 0 : view.isEmpty;
  return html`<div class="as-text" part="as-text">
    ${isEmpty ? html`<p class="open">${words.t('not-filled-in')}</p>` : nothing}
    ${mode === 'closing' ? nothing : soFar(words, view.checkIns, 'check-in.so-far')}
    ${
      mode === 'check-in'
        ? nothing
        : html`${view.questions
            .filter(({ isAnswered }) => isAnswered)
            .map((question) => questionAsText(drawing, question))}
          ${othersAsText(drawing, view.others)}
          ${
            reader === 'client' && view.isKnown && !view.isEmpty
              ? html`<p class="hint">${words.t(view.shared ? 'sharing.on' : 'sharing.off')}</p>`
              : nothing
          }`
    }
  </div>`;
}
