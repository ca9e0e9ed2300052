// @ts-check
/// <reference lib="webworker" />
// Network first; without a network the copy of this page's own files. It answers for nothing else.

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

const NAME = 'zonnedael-4';
const FILES = [
  './',
  './index.html',
  './tafel.html',
  './gesprek.html',
  './brief.html',
  './traject.html',
  './minimal.html',
  './theme.css',
  './portal.css',
  './page.css',
  './parts.css',
  './table.css',
  './brief.css',
  './gesprekskit.js',
  './gesprekskit-docx.js',
  './packs/en.js',
  './portal.js',
  './table.js',
  './brief.js',
  './traject.js',
  './keeping.js',
  './language.js',
  './my-data.js',
  './offline.js',
  './page.js',
  './settings.js',
  './texts.js',
  './texts-en.js',
  './trajectory-store.js',
  './views.js',
  './icon.svg',
  './favicon.ico',
];

const own = new Set(FILES.map((file) => new URL(file, worker.location.href).href));

/** @param {string} url */
function nameOf(url) {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

async function fill() {
  const cache = await caches.open(NAME);
  await cache.addAll([...own].map((url) => new Request(url, { cache: 'reload' })));
}

async function tidy() {
  for (const name of await caches.keys()) {
    if (name.startsWith('zonnedael-') && name !== NAME) await caches.delete(name);
  }
  await worker.clients.claim();
}

/**
 * @param {string} name
 * @param {Response} response
 */
async function keep(name, response) {
  try {
    const cache = await caches.open(NAME);
    await cache.put(name, response);
  } catch {
    // No room for a fresh copy: the one that is there still serves.
  }
}

/** @param {Request} request */
async function answer(request) {
  const name = nameOf(request.url);
  try {
    const response = await fetch(request);
    if (response.ok) void keep(name, response.clone());
    return response;
  } catch (problem) {
    const copy = await caches.match(name);
    if (copy) return copy;
    throw problem;
  }
}

worker.addEventListener('install', (event) => {
  event.waitUntil(fill().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => event.waitUntil(tidy()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && own.has(nameOf(request.url))) event.respondWith(answer(request));
});
