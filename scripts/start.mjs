// `npm start`: installs what is missing, builds the demo portal, serves it and opens it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensure, runMain } from './ensure.mjs';
import { root } from './main.mjs';

const DEFAULT_PORT = 4173;

const HELP = `npm start -- [options]
  --port <number>  where to serve the demo (default ${DEFAULT_PORT}; a taken port is passed over for the next free one)
  --no-open        do not open the browser`;

/** @param {string} url */
function openInBrowser(url) {
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', url]]
        : ['xdg-open', [url]];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

/** @param {string | undefined} text */
function toPort(text) {
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`--port takes a number from 0 to 65535, not "${text}".`);
}

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      'no-open': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return console.log(HELP);
  const port = toPort(values.port);
  ensure();
  const { buildBundles } = await import('./build.mjs');
  const { buildDemo } = await import('./build-demo.mjs');
  const { serve } = await import('./serve.mjs');
  await buildBundles();
  buildDemo();
  const { url } = await serve(join(root, 'dist-demo'), { port });
  console.log(`\nThe demo portal runs at ${url}  (Ctrl+C stops it)`);
  if (process.stdout.isTTY && !process.env['CI'] && !values['no-open']) openInBrowser(url);
});
