/** The same questions in SurveyJS, on one page, in the way its documentation tells to. */
import { Model } from 'survey-core';
import { renderSurvey, unmountComponentAtNode } from 'survey-js-ui';
import 'survey-core/i18n/dutch';
import 'survey-core/survey-core.fontless.min.css';
import texts from 'virtual:bench-texts';
import { pictograms } from './pictograms.js';

const QUESTIONS = Object.keys(texts.questions);
const nameOf = (value, question) => `${value}_${question}`;

const question = (value, id) => ({
  type: 'radiogroup',
  name: nameOf(value, id),
  title: texts.questions[id],
  choices: Object.entries(texts.answers[id]).map(([answer, text]) => ({ value: answer, text })),
  colCount: 0,
});

const picture = (id) =>
  `<svg viewBox="0 0 24 24" width="48" height="48" fill="none" stroke="currentColor" stroke-width="2" ` +
  `stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="${pictograms[id]}"/></svg>`;

const panel = ({ id, name, about, examples }) => ({
  type: 'panel',
  name: id,
  title: name,
  description: about,
  elements: [
    {
      type: 'html',
      name: nameOf(id, 'examples'),
      html:
        `${picture(id)}<details><summary>${texts.examples}</summary>` +
        `<ul>${examples.map((line) => `<li>${line}</li>`).join('')}</ul></details>`,
    },
    ...QUESTIONS.map((one) => question(id, one)),
    { type: 'comment', name: nameOf(id, 'note'), title: texts.note },
    {
      type: 'boolean',
      name: nameOf(id, 'discuss'),
      title: texts.discuss,
      titleLocation: 'hidden',
      renderAs: 'checkbox',
    },
  ],
});

const json = {
  locale: 'nl',
  title: texts.title,
  description: [...texts.intro, texts.purpose].join(' '),
  showQuestionNumbers: false,
  elements: texts.values.map(panel),
};

/** The same state as a SurveyJS data object. */
function toData(state) {
  const data = {};
  for (const [value, answers] of Object.entries(state.answers)) {
    for (const [question, answer] of Object.entries(answers)) {
      data[nameOf(value, question)] = String(answer);
    }
  }
  for (const [value, { client }] of Object.entries(state.notes)) data[nameOf(value, 'note')] = client;
  for (const value of state.discuss) data[nameOf(value, 'discuss')] = true;
  return data;
}

globalThis.subject = {
  name: 'surveyjs',
  create(container) {
    const element = document.createElement('div');
    container.append(element);
    const model = new Model(json);
    renderSurvey(model, element);
    return { element, model };
  },
  /** Preact renders changes in a microtask. */
  async settled() {
    await Promise.resolve();
    await Promise.resolve();
  },
  element: ({ element }) => element,
  radio: ({ element }, value, question, id) =>
    element.querySelector(`[data-name="${nameOf(value, question)}"] input[value="${id}"]`),
  note: ({ element }, value) => element.querySelector(`[data-name="${nameOf(value, 'note')}"] textarea`),
  apply({ model }, state) {
    model.data = toData(state);
  },
  onAnswer({ model }, listener) {
    model.onValueChanged.add(listener);
    return () => model.onValueChanged.remove(listener);
  },
  destroy({ element, model }) {
    unmountComponentAtNode(element);
    element.remove();
    model.dispose();
  },
};
