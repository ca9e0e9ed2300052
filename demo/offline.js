// @ts-check

const WORKER = './service-worker.js';

/** Keeps this page usable without a connection. Without service workers it is an ordinary page. */
export function workOffline() {
  if (!('serviceWorker' in navigator)) return;
  const policy = window.trustedTypes?.createPolicy('zonnedael', { createScriptURL: (address) => address });
  // A browser with Trusted Types takes the address of a script only from a policy; its type says "string".
  const script = /** @type {string} */ (/** @type {unknown} */ (policy?.createScriptURL(WORKER) ?? WORKER));
  navigator.serviceWorker.register(script, { updateViaCache: 'none' }).catch(() => {
    // A browser that refuses (private window, no storage) still has the page itself.
  });
}
