// What a page without a bundler makes of an invitation letter, with the built files under a strict Content Security Policy with Trusted
// Types: what makes documents is loaded when it is asked for, from a file beside them; and where that file is missing, the page says so.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type Download, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchOptions } from '../../scripts/browser.mjs';
import { root } from '../../scripts/main.mjs';
import { testPagePolicy } from '../../scripts/security-policy.mjs';
import { unzipped } from '../export/unzip.js';
import { words } from './portal.js';

const LIBRARY = 'gesprekskit-docx.js';
const word = words('invitation-letter');

let browser: Browser;
let server: Server;
let hasLibrary = true;

const page = (script: string): string =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Brief</title>${script}<body><invitation-letter></invitation-letter>`;

const PAGES: Readonly<Record<string, string>> = {
  '/module.html': page('<script type="module" src="gesprekskit.js"></script>'),
  '/classic.html': page('<script defer src="gesprekskit.iife.js"></script>'),
};

beforeAll(async () => {
  browser = await chromium.launch(await launchOptions());
  server = createServer(({ url = '' }, response) => {
    const html = PAGES[url];
    const file = join(root, 'dist', url.slice(1));
    if (html) {
      response.setHeader('content-type', 'text/html');
      response.setHeader('content-security-policy', testPagePolicy('lit-html'));
      response.end(html);
    } else if (/^\/[\w.-]+\.js$/.test(url) && existsSync(file) && (hasLibrary || !url.includes(LIBRARY))) {
      response.setHeader('content-type', 'text/javascript');
      response.end(readFileSync(file));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** The letter on one of the pages, and what went against the policy there. */
async function open(path: string): Promise<{ page: Page; violations: string[]; asked: string[] }> {
  const { port } = server.address() as AddressInfo;
  const context = await browser.newContext({ acceptDownloads: true });
  const opened = await context.newPage();
  const violations: string[] = [];
  const asked: string[] = [];
  opened.on('pageerror', ({ message }) => violations.push(message));
  opened.on('console', (message) => {
    if (/policy|trusted/i.test(message.text())) violations.push(message.text());
  });
  opened.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1)));
  await opened.goto(`http://127.0.0.1:${port}${path}`);
  await opened.getByRole('heading', { name: word('title.professional') }).waitFor();
  return { page: opened, violations, asked };
}

async function download(from: Page, output: string): Promise<Download> {
  const [file] = await Promise.all([
    from.waitForEvent('download'),
    from.getByRole('button', { name: word(output) }).click(),
  ]);
  return file;
}

describe.each(Object.keys(PAGES))('%s', (path) => {
  it('makes a web page and a document, and loads what makes it only then', async () => {
    hasLibrary = true;
    const { page: letter, violations, asked } = await open(path);
    await letter.getByLabel(word('names.recipient')).fill('mevrouw Jansen');
    await letter.getByLabel(word('strip')).check();
    const html = await download(letter, 'output.html');
    expect(html.suggestedFilename()).toBe(`${word('file-name')}.html`);
    expect(readFileSync(await html.path(), 'utf8')).toContain('mevrouw Jansen');
    expect(asked).not.toContain(LIBRARY);
    const docx = await download(letter, 'output.docx');
    expect(docx.suggestedFilename()).toBe(`${word('file-name')}.docx`);
    expect(asked).toContain(LIBRARY);
    const files = unzipped(readFileSync(await docx.path()));
    expect(files.get('word/document.xml')).toContain('mevrouw Jansen');
    expect([...files.keys()].filter((name) => name.endsWith('.svg'))).toHaveLength(4);
    await letter.getByText(word('made.docx')).first().waitFor();
    expect(violations).toEqual([]);
    await letter.context().close();
  });

  it('says so calmly where that file is missing, and goes on', async () => {
    hasLibrary = false;
    const { page: letter, violations } = await open(path);
    await letter.getByRole('button', { name: word('output.docx') }).click();
    await letter.getByText(word('not-made.docx')).first().waitFor();
    expect((await download(letter, 'output.html')).suggestedFilename()).toMatch(/\.html$/);
    expect(violations).toEqual([]);
    await letter.context().close();
  });
});
