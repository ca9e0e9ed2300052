// The built demo, served as it will be, in a real browser; and a watch on all that should never happen there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { launchOptions } from '../../scripts/browser.mjs';
import { root } from '../../scripts/main.mjs';
import { serve } from '../../scripts/serve.mjs';
import { trajectoryOf, type Trajectory } from './states.js';

const built = join(root, 'dist-demo');

export const WIDE = { width: 1280, height: 900 };
export const TABLET = { width: 768, height: 1024 };
export const PHONE = { width: 320, height: 640 };

/** Where the portal keeps the trajectory; the tests look there as a curious person would. */
export const KEY = 'zonnedael.traject';

type Text = string | string[] | { one?: string; other: string };

/** The Dutch words of a content pack, so that a better sentence does not break a test. */
export function words(piece: string, locale = 'nl'): (id: string, fallback?: string) => string {
  const file = join(root, 'content', locale, `${piece}.json`);
  const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: { id: string; text?: Text }[] };
  const find = (id: string) => items.find((item) => item.id === id)?.text;
  return (id, fallback = id) => {
    const text = find(id) ?? find(fallback);
    if (typeof text !== 'string') throw new Error(`content/${locale}/${piece}.json has no line "${id}".`);
    return text;
  };
}

/** One person with one browser: what went wrong in it is in `troubles`. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly url: string;
  /** Console errors and warnings, uncaught errors, policy violations, failed or foreign requests. */
  readonly troubles: string[];
  /** Every address asked for. */
  readonly requests: string[];
}

/** What the test expects to be told: the rest still counts as trouble. */
export interface VisitOptions extends BrowserContextOptions {
  /** Where the portal is, if not on the server of the test file. */
  readonly url?: string;
  readonly path?: string;
  readonly expected?: readonly RegExp[];
  /** Runs in the page before anything of the page does. */
  readonly before?: () => void;
  /** What this browser kept of an earlier visit. */
  readonly storage?: Readonly<Record<string, string>>;
}

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

/** Starts a server and a browser for the tests of one file. */
export function withPortal(): void {
  beforeAll(async () => {
    if (!existsSync(join(built, 'gesprekskit.js'))) {
      throw new Error(
        'dist-demo is missing: run `node scripts/build.mjs` and `node scripts/build-demo.mjs` first.',
      );
    }
    server = await serve(built);
    browser = await chromium.launch(await launchOptions());
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });
}

function watch(context: BrowserContext, visit: Pick<Visit, 'troubles' | 'requests' | 'url'>): void {
  context.on('request', (request) => {
    visit.requests.push(request.url());
    if (!request.url().startsWith(visit.url) && !request.url().startsWith(`blob:${visit.url}`)) {
      visit.troubles.push(`request outside the portal: ${request.url()}`);
    }
  });
  context.on('response', (response) => {
    if (response.status() >= 400) visit.troubles.push(`${String(response.status())} ${response.url()}`);
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      visit.troubles.push(`${message.type()}: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => visit.troubles.push(`uncaught: ${error.error().message}`));
}

/** Opens the demo as a person would, does what `task` does, and then finds that nothing went wrong. */
export async function visit(
  task: (visit: Visit) => Promise<void>,
  { url = server.url, path = '', expected = [], before, storage = {}, ...options }: VisitOptions = {},
): Promise<void> {
  const localStorage = Object.entries(storage).map(([name, value]) => ({ name, value }));
  const context = await browser.newContext({
    viewport: WIDE,
    locale: 'nl-NL',
    storageState: { cookies: [], origins: [{ origin: new URL(url).origin, localStorage }] },
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const here = { troubles: [] as string[], requests: [] as string[], url };
  watch(context, here);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  if (before) await context.addInitScript(before);
  try {
    const page = await context.newPage();
    await page.goto(url + path);
    await shown(page);
    await task({ context, page, ...here });
    const unexpected = here.troubles.filter((trouble) => !expected.some((pattern) => pattern.test(trouble)));
    expect(unexpected).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Waits until the pieces that are to be seen are drawn. */
async function shown(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('capability-list, capability-results, circle-model')].every(
      (piece) => piece.shadowRoot?.querySelector('h2') ?? false,
    ),
  );
}

/** The storage of a browser that keeps these parts. */
export const keeping = (parts: readonly { kind: string }[], share = {}): Record<string, string> => ({
  [KEY]: JSON.stringify(trajectoryOf(parts, share)),
});

/** What the browser now holds; nothing when nothing is filled in. */
export async function stored(page: Page): Promise<Trajectory | undefined> {
  const text = await page.evaluate((name) => localStorage.getItem(name), KEY);
  return read(text);
}

function read(text: string | null): Trajectory | undefined {
  if (text === null) return undefined;
  const json = JSON.parse(text) as { kind: string; trajectory?: Trajectory };
  const trajectory = json.kind === 'kept-trajectory' ? json.trajectory : (json as unknown as Trajectory);
  return trajectory && Object.keys(trajectory.parts).length > 0 ? trajectory : undefined;
}

/** The part of it that is the list. */
export const storedList = async (page: Page): Promise<object | undefined> =>
  (await stored(page))?.parts['capability-list'];

/** The part of it that is the circles. */
export const storedCircles = async (page: Page): Promise<object | undefined> =>
  (await stored(page))?.parts['circle-model'];

/** Waits until the browser holds something else than before `action`, and gives it. */
export async function storedAfter(
  page: Page,
  action: () => Promise<unknown>,
): Promise<Trajectory | undefined> {
  const before = await page.evaluate((name) => localStorage.getItem(name), KEY);
  await action();
  await page.waitForFunction(([name, old]) => localStorage.getItem(name) !== old, [KEY, before] as const);
  return stored(page);
}

/** Presses Tab until `wanted` has the focus, as someone without a mouse does. */
export async function tabTo(page: Page, wanted: ReturnType<Page['getByRole']>, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 250; presses += 1) {
    const reached = await wanted
      .first()
      .evaluate((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element)
      .catch(() => false);
    if (reached) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${wanted.toString()} cannot be reached with ${key}.`);
}
