// @ts-check
// "Mijn gegevens": see, take along, load and clear what this browser keeps.
import { emptyTrajectory } from './gesprekskit.js';
import { say } from './language.js';
import { byId } from './page.js';

/** @typedef {import('./gesprekskit.js').TrajectoryProviderElement} Provider */
/** @typedef {import('./gesprekskit.js').TrajectoryProblemEvent} TrajectoryProblemEvent */

/** With one of these nothing of a file could be used. */
const NOTHING_READ = new Set(['malformed-json', 'not-an-object', 'wrong-kind']);

/** Showing more than this would make an old tablet slow. */
const SHOWN = 50_000;

/** The pieces that say what they cannot read; the results read the list, and would say the same. */
const READERS = 'capability-list, circle-model, preparation-questions';

/** @param {string} text @returns {{ kind: string, version: number } | undefined} a list as it was downloaded before there were circles */
function bareList(text) {
  try {
    const json = JSON.parse(text);
    return json?.kind === 'capability-list' ? json : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {Provider} provider
 * @param {{ keep(): Promise<void>, cleared(): Promise<void> }} page what to do after something else was put in place
 */
export function myData(provider, page) {
  const shown = /** @type {HTMLDetailsElement} */ (byId('bekijken'));
  const file = /** @type {HTMLInputElement} */ (byId('bestand'));
  const question = /** @type {HTMLDialogElement} */ (byId('wisvraag'));
  const undoLine = byId('terugzetten-regel');
  const pieces =
    /** @type {NodeListOf<HTMLElementTagNameMap['capability-list' | 'circle-model' | 'preparation-questions']>} */ (
      provider.querySelectorAll(READERS)
    );

  /** @type {Provider['state'] | undefined} */
  let before;

  const json = () => JSON.stringify(provider.state, null, 2);

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

  /** What the provider and the pieces say they could not read, in the language of this moment. */
  function showProblems() {
    const problems = [...provider.problems, ...[...pieces].flatMap((piece) => piece.problems)];
    const messages = [...new Set(problems.map(({ message }) => message))].slice(0, 5);
    byId('gegevensprobleem-lijst').replaceChildren(
      ...messages.map((message) => Object.assign(document.createElement('li'), { textContent: message })),
    );
    return problems.length;
  }

  /** @param {string} key */
  function complain(key) {
    say(byId('gegevensprobleem-tekst'), key);
    showProblems();
    byId('gegevensprobleem').hidden = false;
  }

  /** @param {Provider['state']} state */
  function offerUndo(state) {
    before = state;
    undoLine.hidden = false;
  }

  /** Once all pieces show what the provider has. */
  async function drawn() {
    await provider.updateComplete;
    await Promise.all([...pieces].map((piece) => piece.updateComplete));
  }

  function download() {
    const url = URL.createObjectURL(new Blob([json()], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `gesprek-over-werk-${new Date().toISOString().slice(0, 10)}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
    hush();
    tell('data.downloaded');
  }

  /** The provider reads whatever comes, and says what it could not read. It then still holds what it held. */
  async function load(/** @type {File} */ chosen) {
    hush();
    const { state } = provider;
    const text = await chosen.text();
    const list = bareList(text);
    /** @type {readonly { code: string }[]} */
    let problems = [];
    const hear = (/** @type {TrajectoryProblemEvent} */ event) => (problems = event.problems);
    provider.addEventListener('trajectory-problem', hear);
    provider.state = list ? { ...state, parts: { ...state.parts, [list.kind]: list } } : text;
    await drawn();
    provider.removeEventListener('trajectory-problem', hear);

    if (problems.some(({ code }) => NOTHING_READ.has(code))) {
      complain('data.not-read');
      return;
    }
    if (showProblems() > 0) complain('data.partly');
    tell('data.loaded');
    offerUndo(state);
    show();
    await page.keep();
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
  byId('wissen-ja').addEventListener('click', async () => {
    question.close();
    hush();
    const { state } = provider;
    provider.state = emptyTrajectory();
    await page.cleared();
    show();
    tell('data.cleared');
    offerUndo(state);
    byId('terugzetten').focus();
  });

  byId('terugzetten').addEventListener('click', async () => {
    if (!before) return;
    provider.state = before;
    hush();
    show();
    tell('data.restored');
    byId('gegevens-titel').focus();
    await page.keep();
  });

  return { show, hush, showProblems };
}
