// @ts-check
// "Mijn gegevens": see, take along, load and clear what this browser keeps.
import { say } from './language.js';
import { byId } from './page.js';

/** @typedef {import('./gesprekskit.js').CapabilityListElement} CapabilityListElement */
/** @typedef {import('./gesprekskit.js').CapabilityListProblemEvent} CapabilityListProblemEvent */
/** @typedef {CapabilityListElement['state']} ListState */

/** With one of these nothing of a file could be used. */
const NOTHING_READ = new Set(['malformed-json', 'not-an-object', 'wrong-kind']);

/** Showing more than this would make an old tablet slow. */
const SHOWN = 50_000;

/**
 * @param {CapabilityListElement} list
 * @param {{ keep(): void, clear(): void }} page what to do after the list was replaced, or to empty it
 */
export function myData(list, page) {
  const shown = /** @type {HTMLDetailsElement} */ (byId('bekijken'));
  const file = /** @type {HTMLInputElement} */ (byId('bestand'));
  const question = /** @type {HTMLDialogElement} */ (byId('wisvraag'));
  const undoLine = byId('terugzetten-regel');

  /** @type {ListState | undefined} */
  let before;

  const json = () => JSON.stringify(list.state, null, 2);

  function show() {
    if (!shown.open) return;
    const text = json();
    byId('gegevens').textContent = text.slice(0, SHOWN);
    byId('gegevens-deel').hidden = text.length <= SHOWN;
  }

  function hush() {
    byId('gegevensbericht').hidden = true;
    byId('gegevensprobleem').hidden = true;
    undoLine.hidden = true;
    before = undefined;
  }

  /** @param {string} key */
  function tell(key) {
    say(byId('gegevensbericht-tekst'), key);
    byId('gegevensbericht').hidden = false;
  }

  /** What the list says it could not read, in the language of this moment. */
  function showProblems() {
    const messages = [...new Set(list.problems.map(({ message }) => message))].slice(0, 5);
    byId('gegevensprobleem-lijst').replaceChildren(
      ...messages.map((message) => Object.assign(document.createElement('li'), { textContent: message })),
    );
  }

  /** @param {string} key */
  function complain(key) {
    say(byId('gegevensprobleem-tekst'), key);
    showProblems();
    byId('gegevensprobleem').hidden = false;
  }

  /** @param {ListState} state */
  function offerUndo(state) {
    before = state;
    undoLine.hidden = false;
  }

  function download() {
    const url = URL.createObjectURL(new Blob([json()], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `lijst-werk-capabilities-${new Date().toISOString().slice(0, 10)}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
    hush();
    tell('data.downloaded');
  }

  /** The list reads whatever comes, and says what it could not read. It then still holds what it held. */
  async function load(/** @type {File} */ chosen) {
    hush();
    const state = list.state;
    /** @type {readonly { code: string }[]} */
    let problems = [];
    const hear = (/** @type {CapabilityListProblemEvent} */ event) => (problems = event.problems);
    list.addEventListener('capability-list-problem', hear);
    list.state = await chosen.text();
    await list.updateComplete;
    list.removeEventListener('capability-list-problem', hear);

    if (problems.some(({ code }) => NOTHING_READ.has(code))) {
      complain('data.not-read');
      return;
    }
    if (problems.length > 0) complain('data.partly');
    tell('data.loaded');
    offerUndo(state);
    page.keep();
  }

  byId('downloaden').addEventListener('click', download);
  shown.addEventListener('toggle', show);

  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? [];
    if (chosen) await load(chosen);
    file.value = '';
  });

  byId('wissen').addEventListener('click', () => question.showModal());
  byId('wissen-nee').addEventListener('click', () => question.close());
  byId('wissen-ja').addEventListener('click', () => {
    question.close();
    hush();
    const state = list.state;
    page.clear();
    tell('data.cleared');
    offerUndo(state);
    byId('terugzetten').focus();
  });

  byId('terugzetten').addEventListener('click', () => {
    if (!before) return;
    list.state = before;
    hush();
    tell('data.restored');
    byId('gegevens-titel').focus();
    page.keep();
  });

  return { show, hush, showProblems };
}
