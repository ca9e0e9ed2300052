// Opens one story or page of documentation and tells what is wrong with it.

/** @typedef {{ id: string, title: string, name: string, type: 'story' | 'docs', tags?: string[] }} Entry */

const TIMEOUT_MS = 30_000;

/**
 * Runs in the page, before Storybook: catches its channel, passes on how the entry ended and what was blocked, and lets
 * Storybook itself write the HTML it needs, which Trusted Types would block; its colour-blindness filters are left out.
 */
function listen() {
  const storybooksOwn = ['', '<div id="root-inner"></div>'];
  const filters = /^\s*<svg id="storybook-a11y-vision-filters"/;
  const page = /** @type {any} */ (globalThis);
  /** @type {any} */
  let channel;
  const seen = (/** @type {string} */ type) => (/** @type {unknown} */ detail) => {
    page.tellEnd({ type, detail: JSON.parse(JSON.stringify(detail ?? null)) });
  };
  const failures = ['playFunctionThrewException', 'storyErrored', 'storyThrewException', 'storyMissing'];
  Object.defineProperty(page, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (value) => {
      channel = value;
      for (const type of [...failures, 'storyFinished', 'docsRendered']) channel.on(type, seen(type));
    },
  });
  page.trustedTypes.createPolicy('default', {
    createHTML: (/** @type {string} */ html) => {
      if (filters.test(html)) return '';
      return storybooksOwn.includes(html) ? html : null;
    },
  });
  addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber, columnNumber }) =>
      page.tellBlocked(
        `${effectiveDirective} ${blockedURI} ${sample} ${sourceFile ?? ''}:${lineNumber}:${columnNumber}`,
      ),
  );
}

/** @param {any} violation of axe */
const describeViolation = ({ id, help, nodes }) =>
  `axe ${id}: ${help}\n${nodes.map((/** @type {any} */ node) => `  ${node.target.flat().join(' ')}`).join('\n')}`;

/** @param {{ type: string, detail: any }} ended @returns {string[]} */
function problemsOf({ type, detail }) {
  if (type === 'docsRendered') return [];
  if (type !== 'storyFinished')
    return [`${type}: ${detail?.message ?? detail?.description ?? JSON.stringify(detail)}`];
  const problems = detail.status === 'success' ? [] : [`the story ended with status ${detail.status}`];
  const a11y = detail.reporters?.find((/** @type {any} */ reporter) => reporter.type === 'a11y');
  if (!a11y) return [...problems, 'axe did not run'];
  return [...problems, ...(a11y.result?.violations ?? []).map(describeViolation)];
}

/** @param {number} ms @param {Promise<any>} promise @returns {Promise<any>} */
function within(ms, promise) {
  /** @type {NodeJS.Timeout} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not within ${ms / 1000} s`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url of the built Storybook
 * @param {Entry} entry
 * @returns {Promise<string[]>} the problems
 */
export async function openEntry(browser, url, { id, type, tags = [] }) {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  const page = await context.newPage();
  /** @type {string[]} */
  const problems = [];
  /** @type {string[]} */
  const warnings = [];
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error')
      problems.push(`console error: ${message.text()} (${message.location().url})`);
    if (message.type() === 'warning') warnings.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) problems.push(`request to elsewhere: ${request.url().slice(0, 200)}`);
  });
  try {
    await page.exposeFunction('tellBlocked', (/** @type {string} */ what) =>
      problems.push(`blocked: ${what}`),
    );
    const ended = new Promise((resolve) => page.exposeFunction('tellEnd', resolve));
    await page.addInitScript(listen);
    await page.goto(`${url}iframe.html?id=${encodeURIComponent(id)}&viewMode=${type}`);
    problems.push(...problemsOf(await within(TIMEOUT_MS, ended)));
  } catch (error) {
    problems.push(`did not end: ${error instanceof Error ? error.message : error}`);
  } finally {
    await context.close();
  }
  if (type === 'docs') return problems;
  if (!tags.includes('warns')) problems.push(...warnings.map((text) => `console warning: ${text}`));
  else if (warnings.length === 0) problems.push('tagged "warns", but there was no console warning');
  return problems;
}
