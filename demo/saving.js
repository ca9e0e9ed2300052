// @ts-check
// Saves each change shortly after it was made, and at once when the page goes out of sight.

/**
 * @typedef {object} Reports
 * @property {() => void} onWaiting
 * @property {() => void} onSaved
 * @property {(problem: unknown) => void} onProblem
 */

/**
 * @param {{ save(json: unknown): Promise<void> }} store
 * @param {Reports} reports
 */
export function savingTo(store, { onWaiting, onSaved, onProblem }, wait = 300) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {{ json: unknown } | undefined} */
  let waiting;

  function forget() {
    clearTimeout(timer);
    waiting = undefined;
  }

  async function saveNow() {
    if (!waiting) return;
    const { json } = waiting;
    forget();
    try {
      await store.save(json);
      if (!waiting) onSaved();
    } catch (problem) {
      onProblem(problem);
    }
  }

  window.addEventListener('pagehide', saveNow);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void saveNow();
  });

  return {
    /** @param {unknown} json */
    save(json) {
      clearTimeout(timer);
      waiting = { json };
      timer = setTimeout(saveNow, wait);
      onWaiting();
    },
    saveNow,
    /** Drops what still waits to be saved. */
    forget,
  };
}
