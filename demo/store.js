// @ts-check
// Where this portal keeps a list: in the browser of the person who fills it in, and nowhere else.

/** @typedef {'denied' | 'full' | 'unreadable'} StoreTrouble */

export class StoreError extends Error {
  /**
   * @param {StoreTrouble} trouble
   * @param {unknown} cause
   */
  constructor(trouble, cause) {
    super(`The browser's storage is ${trouble}.`, { cause });
    this.name = 'StoreError';
    this.trouble = trouble;
  }
}

/** Reading `localStorage` itself throws where the browser forbids storage. */
function browserStorage() {
  try {
    return window.localStorage;
  } catch (cause) {
    throw new StoreError('denied', cause);
  }
}

/** @param {unknown} cause */
const isFull = (cause) =>
  cause instanceof DOMException && ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'].includes(cause.name);

/** @param {string} text */
function read(text) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new StoreError('unreadable', cause);
  }
}

/** @param {string} key the name under which the browser keeps it */
export function browserStore(key) {
  return {
    /** @returns {Promise<any>} the JSON as it was saved, or `undefined` */
    async load() {
      const text = browserStorage().getItem(key);
      return text === null ? undefined : read(text);
    },

    /**
     * Writes before it first waits, so that a page that is about to close still saves.
     * @param {unknown} json
     * @returns {Promise<void>}
     */
    async save(json) {
      const storage = browserStorage();
      try {
        storage.setItem(key, JSON.stringify(json));
      } catch (cause) {
        throw new StoreError(isFull(cause) ? 'full' : 'denied', cause);
      }
    },

    /** @returns {Promise<void>} */
    async clear() {
      browserStorage().removeItem(key);
    },

    /**
     * Tells when another tab saved or cleared it.
     * @param {(json: any) => void} follow
     */
    watch(follow) {
      window.addEventListener('storage', (event) => {
        if (event.key !== key && event.key !== null) return;
        try {
          follow(event.newValue === null ? undefined : read(event.newValue));
        } catch {
          // What another tab cannot write properly is no reason to touch what this tab shows.
        }
      });
    },
  };
}
