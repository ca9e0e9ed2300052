// A small static server that sends a Content Security Policy with every file.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { isMain, root } from './main.mjs';
import { demoPolicy } from './security-policy.mjs';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
};

/**
 * @param {string} folder
 * @param {string} url the path and query of a request
 * @returns {string | undefined} the file asked for; nothing for a path that is malformed or leaves the folder
 */
export function fileFor(folder, url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.includes('\\')) return undefined;
  const file = join(folder, path);
  return file === folder || file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : undefined;
}

/** @param {string} file */
async function findFile(file) {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isDirectory()) return found?.isFile() ? { file, size: found.size } : undefined;
  const index = join(file, 'index.html');
  const page = await stat(index).catch(() => undefined);
  return page?.isFile() ? { file: index, size: page.size, isFolder: true } : undefined;
}

/**
 * @param {string} folder
 * @param {(url: string) => string} policyFor
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, policyFor, request, response) {
  const url = request.url ?? '/';
  /** @param {number} status @param {Record<string, string | number>} [headers] */
  const refuse = (status, headers) =>
    response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(`${status}`);

  if (request.method !== 'GET' && request.method !== 'HEAD') return void refuse(405, { allow: 'GET, HEAD' });
  const wanted = fileFor(folder, url);
  const found = wanted && (await findFile(wanted));
  if (!found) return void refuse(404);
  const [path = '/', query] = url.split('?', 2);
  if (found.isFolder && !path.endsWith('/'))
    return void refuse(308, {
      location: `./${path.split('/').at(-1)}/${query === undefined ? '' : `?${query}`}`,
    });

  response.writeHead(200, {
    'content-type': TYPES[extname(found.file).toLowerCase()] ?? 'application/octet-stream',
    'content-length': found.size,
    'content-security-policy': policyFor(url),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(found.file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * Serves a folder on this computer only.
 * @param {string} folder
 * @param {object} [options]
 * @param {number} [options.port] 0 is any free port
 * @param {number} [options.tries] how many times a taken port is passed over for the next
 * @param {(url: string) => string} [options.policyFor] the Content Security Policy of what is asked for
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(folder, { port = 0, tries = 20, policyFor = () => demoPolicy } = {}) {
  const server = createServer((request, response) => {
    answer(folder, policyFor, request, response).catch(() => response.destroy());
  });
  const used = await listen(server, port, tries);
  return {
    url: `http://127.0.0.1:${used}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @param {import('node:http').Server} server @param {number} port @param {number} tries @returns {Promise<number>} */
async function listen(server, port, tries) {
  for (let next = port; ; next += 1) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject).listen(next, '127.0.0.1', () => resolve(undefined));
      });
      server.removeAllListeners('error');
      return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
    } catch (error) {
      server.removeAllListeners('error');
      const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
      if (!taken || next - port >= tries) throw error;
    }
  }
}

if (isMain(import.meta.url)) {
  const { url } = await serve(join(root, process.argv[2] ?? 'dist-demo'), { port: 4173 });
  console.log(url);
}
