import { html, nothing, type TemplateResult } from 'lit';
import type { Audience } from '../../kit/gesprekskit-element.js';
import type { OwnEntries } from '../../kit/own-entries.js';
import { removedNotice } from '../../kit/own-entries.template.js';
import { panel } from '../../kit/panel-directive.js';
import { button, historyControls } from '../../kit/templates.js';
import type { CapabilityListState } from '../../model/capability-list.js';
import { neighbours, progressOf, type Place, type ValueView } from './capability-list.view.js';
import { checkPage } from './check-page.template.js';
import type { ListActions } from './list-actions.js';
import { navigation, progressWords, stepButtons } from './navigation.template.js';
import { ownValuesPanel } from './own-values.template.js';
import { introduction } from './start.template.js';
import { allValues, valuePanel, type Drawing } from './value-panel.template.js';

/** All there is to draw of a list that can be filled in. */
export interface EditorView {
  readonly state: CapabilityListState;
  readonly values: readonly ValueView[];
  /** The values that are drawn: of a long list not all at once. */
  readonly shown: readonly ValueView[];
  readonly place: Place;
  /** One value at a time. */
  readonly steps: boolean;
  readonly audience: Audience;
  readonly choosingSituation: boolean;
  readonly own: OwnEntries;
  readonly actions: ListActions;
}

/** The heading of the list. */
export function title({ words, headingLevel }: Drawing, small = false): TemplateResult {
  return html`<h2
    class=${small ? 'title small' : 'title'}
    part="title"
    tabindex="-1"
    id="name-start"
    aria-level=${headingLevel}
  >
    ${words.t('title')}
  </h2>`;
}

/** The list as it is filled in: heading, the way through it, the place, and undo. */
export function editor(drawing: Drawing, view: EditorView): TemplateResult {
  const { words } = drawing;
  const { state, values, shown, place, steps, own, actions } = view;
  return html`${title(drawing, steps && place !== 'start')}
  ${
    state.finished
      ? nothing
      : html`<div class="way">
          ${panel(
            'places',
            [words, place, ...shown.flatMap(({ id, label, lookedAt }) => [id, label, lookedAt])],
            () => navigation(words, shown, place, actions.go),
          )}
          <p class="progress hint" part="progress">${progressWords(words, progressOf(values))}</p>
        </div>`
  }
  ${content(drawing, view)} ${removedNotice(words, own)}
  ${steps && !state.finished ? stepButtons(words, place, neighbours(state, place), actions.go) : nothing}
  ${drawing.disabled ? nothing : historyControls(words, actions.undo, actions.redo)}`;
}

function content(drawing: Drawing, view: EditorView): unknown {
  const { state, values, place, steps, actions } = view;
  if (place === 'check') {
    const { go, finish, reopen } = actions;
    const back = (): void => {
      go('start');
    };
    const { finished } = state;
    return checkPage(drawing, values, { finished, go, back: steps ? undefined : back, finish, reopen });
  }
  return steps ? step(drawing, view) : page(drawing, view);
}

function step(drawing: Drawing, view: EditorView): unknown {
  const { values, place, own } = view;
  if (place === 'start') return start(drawing, view);
  const value = values.find(({ id }) => id === place);
  return value ? valuePanel(drawing, value, own) : ownValuesPanel(drawing, own);
}

function page(drawing: Drawing, view: EditorView): TemplateResult {
  const { words } = drawing;
  const { values, shown, own, actions } = view;
  const check = (): void => {
    actions.go('check');
  };
  return html`${start(drawing, view)} ${allValues(drawing, shown, own)}
    ${
      values.length > shown.length
        ? button(words, { label: 'navigation.more', onClick: actions.more })
        : nothing
    }
    ${ownValuesPanel(drawing, own)}
    <div class="steps">
      ${button(words, { label: 'navigation.check', onClick: check, kind: 'primary next' })}
    </div>`;
}

function start(
  drawing: Drawing,
  { state, audience, choosingSituation, actions }: EditorView,
): TemplateResult {
  return introduction(drawing, {
    audience,
    situation: state.situation,
    choosing: choosingSituation,
    choose: actions.chooseSituation,
  });
}
