// @ts-check
// Hands the store to the kit, and tells in words how saving goes.
import { say } from './language.js';
import { byId } from './page.js';
import { isOldListUnreadable, store as clientStore, takeOldListAlong } from './trajectory-store.js';

/** @typedef {import('./gesprekskit.js').TrajectoryProviderElement} Provider */

/** What may be wrong with the storage of a browser, and which words tell it. */
const TROUBLES = new Set(['denied', 'full', 'unreadable']);

/** @param {unknown} error */
function troubleOf(error) {
  const reason = String(/** @type {{ reason?: unknown }} */ (error)?.reason);
  return TROUBLES.has(reason) ? reason : 'denied';
}

/** @param {unknown} json */
function isCleared(json) {
  const parts = /** @type {{ parts?: object } | undefined} */ (json)?.parts;
  return !parts || Object.keys(parts).length === 0;
}

/**
 * Keeps what is filled in, and says so: the line `#bewaard`, the alert `#bewaarprobleem`, the message `#bericht` and the
 * question `#versievraag`.
 * @param {Provider} provider
 * @param {object} [page]
 * @param {() => void} [page.followed] what to do after another tab changed something
 * @param {typeof clientStore} [page.store] where it is kept; with what the client fills in unless told
 * @param {string} [page.where] the words that tell where it is kept
 */
export function keeping(
  provider,
  { followed = () => undefined, store = clientStore, where = 'save.where' } = {},
) {
  const line = byId('bewaard');
  const alert = byId('bewaarprobleem');
  const question = byId('versievraag');
  /** @type {Date | undefined} */
  let savedAt;
  let isUnreadable = false;

  /** @param {string} key */
  function write(key) {
    const time = savedAt && { time: savedAt };
    if (line.getAttribute('data-text') !== key || key === 'save.done') say(line, key, time);
  }

  /** The line says how it is at this moment. It is no live region: a screen reader finds it, and is not interrupted by it. */
  function tell() {
    const status = provider.savingStatus;
    if (status === 'saving') write('save.busy');
    else if (status === 'saved') write(savedAt ? 'save.done' : where);
    else if (status === 'conflict') write('save.choose');
    else if (status === 'failed' || (status === 'unreadable' && !isUnreadable)) write('save.not');
    byId('bewaard-kies').hidden = question.hidden = status !== 'conflict';
    if (status === 'saved') alert.hidden = alert.hidden || !isUnreadable;
  }

  /** Said once: a screen reader would repeat it at every change. @param {string} trouble */
  function complain(trouble) {
    const key = `save.${trouble}`;
    if (alert.hidden || alert.getAttribute('data-text') !== key) say(alert, key);
    alert.hidden = false;
  }

  /** @param {string} key */
  function message(key) {
    say(byId('bericht'), key);
    byId('bericht').hidden = false;
  }

  provider.addEventListener('trajectory-loaded', tell);
  provider.addEventListener('trajectory-saved', () => {
    savedAt = new Date();
    isUnreadable = false;
    tell();
  });
  provider.addEventListener('trajectory-save-failed', ({ error }) => {
    complain(troubleOf(error));
    tell();
  });
  provider.addEventListener('trajectory-load-failed', ({ error }) => {
    const trouble = troubleOf(error);
    isUnreadable = trouble === 'unreadable';
    complain(trouble);
    tell();
  });
  provider.addEventListener('trajectory-conflict', ({ kinds }) => {
    const [only = ''] = kinds;
    const isOne = kinds.length === 1 && ['capability-list', 'circle-model'].includes(only);
    say(byId('versievraag-tekst'), isOne ? `versions.${only}` : 'versions.both');
    tell();
  });
  provider.addEventListener('trajectory-change', async () => {
    byId('bericht').hidden = true;
    tell();
    if (!isUnreadable || provider.savingStatus !== 'unreadable') return;
    // What could not be read is put aside by the store, and saving begins anew with what is filled in now.
    await provider.startAnew();
  });

  /** @param {'mine' | 'theirs'} choice */
  async function choose(choice) {
    await provider.resolveConflict(choice);
    await provider.save();
    if (provider.savingStatus === 'saved') savedAt = new Date();
    tell();
    if (provider.savingStatus === 'conflict') return;
    message(`versions.${choice}.done`);
    followed();
    byId('inhoud').focus();
  }
  byId('versie-hier').addEventListener('click', () => choose('mine'));
  byId('versie-daar').addEventListener('click', () => choose('theirs'));

  async function start() {
    const unsaved = store === clientStore ? await takeOldListAlong() : undefined;
    provider.store = store;
    await provider.load();
    if (unsaved) provider.state = unsaved;
    store.subscribe?.(async (told) => {
      await provider.updateComplete;
      if (told.type !== 'changed' || provider.savingStatus === 'conflict') return;
      savedAt = new Date();
      tell();
      message(isCleared(told.json) ? 'tab.cleared' : 'tab.changed');
      followed();
    });
    tell();
    if (store !== clientStore || !isOldListUnreadable()) return;
    isUnreadable = true;
    complain('unreadable');
  }

  return {
    /** Takes in what was kept. */
    start,
    /** Saves at once what a portal put in place itself, and tells. */
    async save() {
      tell();
      await provider.save();
      tell();
    },
  };
}
