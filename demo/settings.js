// @ts-check
// What this portal remembers for somebody's ease: the language, and where somebody was. What somebody filled in is kept by the kit.

/** @param {string} key the name under which the browser keeps it */
function setting(key) {
  return {
    /** @returns {string | undefined} */
    read() {
      try {
        const value = JSON.parse(window.localStorage.getItem(key) ?? 'null');
        return typeof value === 'string' ? value : undefined;
      } catch {
        return undefined;
      }
    },

    /** Ease is not worth a message: a browser that keeps nothing says so about what was filled in. @param {string} value */
    write(value) {
      try {
        window.localStorage.setItem(key, JSON.stringify(value));
      } catch {
        // See above.
      }
    },

    forget() {
      try {
        window.localStorage.removeItem(key);
      } catch {
        // See above.
      }
    },
  };
}

export const language = setting('zonnedael.taal');
/** The place in the list. */
export const place = setting('zonnedael.plek');
/** The part of the first page. */
export const part = setting('zonnedael.onderdeel');
/** The part of the table page. */
export const tablePart = setting('zonnedael.tafel');
/** The part of the page of the conversation. */
export const talkPart = setting('zonnedael.gesprek');
