// @ts-check
// What a portal does around the kit: hand in what it kept, listen to one event, keep what comes out.
import { emptyCapabilityList } from './gesprekskit.js';
import { say, speak } from './language.js';
import { myData } from './my-data.js';
import { workOffline } from './offline.js';
import { byId, measureHeight } from './page.js';
import { savingTo } from './saving.js';
import { browserStore, StoreError } from './store.js';

/** @typedef {import('./gesprekskit.js').CapabilityListElement} CapabilityListElement */
/** @typedef {import('./gesprekskit.js').CapabilityResultsElement} CapabilityResultsElement */

const list = /** @type {CapabilityListElement} */ (document.querySelector('capability-list'));
const results = /** @type {CapabilityResultsElement} */ (document.querySelector('capability-results'));

const kept = browserStore('zonnedael.lijst');
const place = browserStore('zonnedael.plek');
const language = browserStore('zonnedael.taal');

/** Whether the last attempt to save failed: then what this page holds is the only copy. */
let unsaved = false;

/** @param {unknown} problem */
function storageProblem(problem) {
  const trouble = problem instanceof StoreError ? problem.trouble : 'denied';
  const notice = byId('bewaarprobleem');
  // Said once: a screen reader would repeat it at every change.
  if (notice.hidden || notice.getAttribute('data-text') !== `save.${trouble}`) say(notice, `save.${trouble}`);
  notice.hidden = false;
  if (trouble !== 'unreadable') say(byId('bewaard'), 'save.not');
}

const saving = savingTo(kept, {
  onWaiting: () => say(byId('bewaard'), 'save.busy'),
  onSaved() {
    say(byId('bewaard'), 'save.done', { time: new Date() });
    byId('bewaarprobleem').hidden = true;
    unsaved = false;
  },
  onProblem(problem) {
    unsaved = true;
    storageProblem(problem);
  },
});

/** Shows everywhere on the page what the list now holds. */
function follow() {
  results.state = list.state;
  data.show();
}

function rememberPlace() {
  place.save(list.current).catch(storageProblem);
}

const data = myData(list, {
  keep() {
    follow();
    saving.save(list.state);
    void saving.saveNow();
  },
  clear() {
    saving.forget();
    list.state = emptyCapabilityList();
    list.current = 'start';
    follow();
    Promise.all([kept.clear(), place.clear()]).then(() => say(byId('bewaard'), 'save.where'), storageProblem);
  },
});

list.addEventListener('capability-list-change', () => {
  data.hush();
  byId('bericht').hidden = true;
  follow();
  saving.save(list.state);
  rememberPlace();
});

list.addEventListener('capability-list-finish', () => {
  follow();
  saving.save(list.state);
  void saving.saveNow();
});

list.addEventListener('capability-list-move', rememberPlace);

kept.watch((json) => {
  const here = list.current;
  saving.forget();
  data.hush();
  list.state = json ?? emptyCapabilityList();
  list.current = here;
  follow();
  say(byId('bewaard'), json ? 'save.done' : 'save.where', { time: new Date() });
  say(byId('bericht'), json ? 'tab.changed' : 'tab.cleared');
  byId('bericht').hidden = false;
});

byId('professional').addEventListener('click', ({ currentTarget }) => {
  const professional = results.audience !== 'professional';
  results.audience = professional ? 'professional' : 'client';
  /** @type {Element} */ (currentTarget).setAttribute('aria-pressed', String(professional));
  byId('professional-uitleg').hidden = !professional;
});

byId('printen').addEventListener('click', () => window.print());

for (const button of document.querySelectorAll('[data-language]')) {
  button.addEventListener('click', async () => {
    const chosen = button.getAttribute('data-language') ?? 'nl';
    try {
      await speak(chosen);
      await list.updateComplete;
      data.showProblems();
      language.save(chosen).catch(storageProblem);
    } catch {
      say(byId('bericht'), 'language.missing');
      byId('bericht').hidden = false;
    }
  });
}

/**
 * @template T
 * @param {{ load(): Promise<T> }} store
 */
async function loaded(store) {
  try {
    return await store.load();
  } catch (problem) {
    storageProblem(problem);
    return undefined;
  }
}

async function start() {
  const [json, spot, chosen] = await Promise.all([loaded(kept), loaded(place), loaded(language)]);
  if (json !== undefined) {
    list.state = json;
    if (typeof spot === 'string') list.current = spot;
    say(byId('welkom'), 'save.back');
  }
  follow();
  if (typeof chosen === 'string' && chosen !== 'nl') await speak(chosen).catch(() => undefined);
}

// A page that comes back from the back-forward cache missed what other tabs did.
window.addEventListener('pageshow', ({ persisted }) => {
  if (!persisted || unsaved) return;
  kept.load().then((json) => {
    list.state = json ?? emptyCapabilityList();
    follow();
  }, storageProblem);
});

measureHeight(byId('teruglezen'));
await start();
workOffline();
