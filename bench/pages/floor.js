/**
 * The floor: the same list as a good developer would write it by hand, without a library. One template, parsed once and
 * cloned for each element; one listener for all answers; a state applied by touching only what differs.
 */
import texts from 'virtual:bench-texts';
import { sheet } from './floor.styles.js';
import { pictograms } from './pictograms.js';

const QUESTIONS = Object.keys(texts.questions);
const ANSWERS = ['1', '2', '3', '4', '5', 'unsure'];

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (sign) => escapes[sign]);
const wrapped = (tag, lines) => lines.map((line) => `<${tag}>${escape(line)}</${tag}>`).join('');

const answer = (name, question, id) =>
  `<label class="${id}"><input type="radio" name="${name}" value="${id}">` +
  `<span>${escape(texts.answers[question][id])}</span></label>`;

const question = (value, id) =>
  `<fieldset><legend>${escape(texts.questions[id])}</legend><div class="answers">` +
  ANSWERS.map((one) => answer(`${value}.${id}`, id, one)).join('') +
  `</div></fieldset>`;

const card = ({ id, name, about, examples }) =>
  `<section class="value"><div class="head">` +
  `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${pictograms[id]}"/></svg>` +
  `<h3>${escape(name)}</h3></div><p>${escape(about)}</p>` +
  `<details><summary>${escape(texts.examples)}</summary><ul>${wrapped('li', examples)}</ul></details>` +
  QUESTIONS.map((one) => question(id, one)).join('') +
  `<label class="note">${escape(texts.note)}<textarea name="${id}.note"></textarea></label>` +
  `<label class="discuss"><input type="checkbox" name="${id}.discuss">` +
  `<span>${escape(texts.discuss)}</span></label></section>`;

let template;

function content() {
  if (!template) {
    template = document.createElement('template');
    template.innerHTML =
      `<div class="list"><div class="intro"><h2>${escape(texts.title)}</h2>${wrapped('p', texts.intro)}` +
      `<p class="purpose">${escape(texts.purpose)}</p></div>${texts.values.map(card).join('')}</div>`;
  }
  return document.importNode(template.content, true);
}

export class FloorListChangeEvent extends Event {
  constructor(state, change) {
    super('floor-list-change', { bubbles: true, composed: true });
    this.state = state;
    this.change = change;
  }
}

const EMPTY = { kind: 'capability-list', version: 1, answers: {}, notes: {}, discuss: [], finished: false };

export class FloorListElement extends HTMLElement {
  #state = EMPTY;
  #controls = null;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.addEventListener('change', (event) => this.#changed(event.target));
  }

  connectedCallback() {
    if (this.#controls) return;
    this.shadowRoot.append(content());
    this.#controls = [...this.shadowRoot.querySelectorAll('input, textarea')];
    if (this.#state !== EMPTY) this.#show(EMPTY);
  }

  get state() {
    return this.#state;
  }

  set state(state) {
    const before = this.#state;
    this.#state = state;
    if (this.#controls) this.#show(before);
  }

  /** The controls of a value stand in one row: 3 × 6 answers, the note, the discuss mark. */
  #show(before) {
    const { answers, notes, discuss } = this.#state;
    const perQuestion = ANSWERS.length;
    let at = 0;
    for (const { id } of texts.values) {
      for (const name of QUESTIONS) {
        const now = answers[id]?.[name];
        const old = before.answers[id]?.[name];
        if (now !== old) {
          if (now === undefined) this.#controls[at + ANSWERS.indexOf(String(old))].checked = false;
          else this.#controls[at + ANSWERS.indexOf(String(now))].checked = true;
        }
        at += perQuestion;
      }
      const note = notes[id]?.client ?? '';
      if (note !== (before.notes[id]?.client ?? '')) this.#controls[at].value = note;
      this.#controls[at + 1].checked = discuss.includes(id);
      at += 2;
    }
  }

  #changed(control) {
    const [value, name] = control.name.split('.');
    const { answers, notes, discuss } = this.#state;
    if (name === 'note') {
      this.#report(
        { notes: { ...notes, [value]: { ...notes[value], client: control.value } } },
        { type: 'note', value },
      );
    } else if (name === 'discuss') {
      const others = discuss.filter((id) => id !== value);
      const marked = control.checked;
      this.#report(
        { discuss: marked ? [...others, value] : others },
        { type: 'discuss', value, discuss: marked },
      );
    } else {
      const given = control.value === 'unsure' ? 'unsure' : Number(control.value);
      this.#report(
        { answers: { ...answers, [value]: { ...answers[value], [name]: given } } },
        { type: 'answer', value, question: name, answer: given },
      );
    }
  }

  #report(part, change) {
    this.#state = { ...this.#state, ...part };
    this.dispatchEvent(new FloorListChangeEvent(this.#state, change));
  }
}

customElements.define('floor-list', FloorListElement);

globalThis.subject = {
  name: 'floor',
  create(container) {
    const element = document.createElement('floor-list');
    container.append(element);
    return element;
  },
  settled() {},
  element: (list) => list,
  radio: (list, value, name, id) =>
    list.shadowRoot.querySelector(`input[name="${value}.${name}"][value="${id}"]`),
  note: (list, value) => list.shadowRoot.querySelector(`textarea[name="${value}.note"]`),
  apply(list, state) {
    list.state = state;
  },
  onAnswer(list, listener) {
    list.addEventListener('floor-list-change', listener);
    return () => list.removeEventListener('floor-list-change', listener);
  },
  destroy: (list) => list.remove(),
};
