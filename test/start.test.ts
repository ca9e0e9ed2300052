// `npm start` on a fresh clone: builds what it needs by itself, and serves the whole demo.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { copyProject, PLAIN_ENVIRONMENT } from './fixtures/project-copy.js';

const { folder, remove } = copyProject();
const start = spawn(process.execPath, [join(folder, 'scripts/start.mjs'), '--no-open', '--port', '4600'], {
  cwd: folder,
  env: PLAIN_ENVIRONMENT,
});

afterAll(() => {
  start.kill();
  remove();
});

/** The address it says it runs at; what it said, when it stops instead. */
const address = new Promise<string>((resolve, reject) => {
  let said = '';
  const listen = (chunk: unknown): void => {
    said += String(chunk);
    const [url] = /http:\/\/\S+/.exec(said) ?? [];
    if (url) resolve(url);
  };
  start.stdout.on('data', listen);
  start.stderr.on('data', listen);
  start.on('close', () => {
    reject(new Error(said));
  });
});

it('serves the demo with all its files, built from nothing', { timeout: 120_000 }, async () => {
  const url = await address;
  for (const file of [
    '',
    'minimal.html',
    'portal.js',
    'gesprekskit.js',
    'packs/en.js',
    'service-worker.js',
  ]) {
    const response = await fetch(new URL(file, url));
    expect(response.status, file).toBe(200);
    expect((await response.text()).length, file).toBeGreaterThan(100);
  }
});
