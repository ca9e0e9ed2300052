// What the server of the browser tests adds: JSON as a module, and pages under the strict security policy.
import { testPagePolicy } from '../security-policy.mjs';

const PAGES = '/__csp__/';

/**
 * Lets TypeScript sources import JSON the way the build does, without import attributes.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export const jsonModulesPlugin = () => ({
  name: 'json-modules',
  resolveMimeType: (context) => (isJsonModule(context) ? 'js' : undefined),
  transform: (context) => (isJsonModule(context) ? { body: `export default ${context.body};` } : undefined),
});

/** @param {{ path: string, get(header: string): string }} context */
const isJsonModule = (context) =>
  context.path.endsWith('.json') && context.get('sec-fetch-dest') === 'script';

/**
 * `/__csp__/<any name>.html?module=/src/define.ts&body=<capability-list></capability-list>` is a page under the strict
 * policy that loads those modules (`module` may be repeated; `lang` and `trusted-types` are optional). It counts what the
 * policy blocked in `window.cspViolations`, and `window.pageErrors` holds uncaught errors. Meant for an iframe.
 * @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]}
 */
export const strictPages = async (context, next) => {
  if (!context.path.startsWith(PAGES)) return next();
  if (context.path === `${PAGES}watch.js`) {
    context.type = 'js';
    context.body = watchScript;
    return;
  }
  const { searchParams } = context.URL;
  context.set('content-security-policy', testPagePolicy(searchParams.get('trusted-types')));
  context.type = 'html';
  context.body = page(
    searchParams.get('lang') ?? 'nl',
    searchParams.getAll('module'),
    searchParams.get('body') ?? '',
  );
};

/**
 * `/__copy__/<name>/src/…` is another copy of the sources with a Lit of its own, as when two parts of a portal each bring the kit.
 * @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]}
 */
export const secondCopies = (context, next) => {
  context.url = context.url.replace(/^\/__copy__\/[^/]+/, '');
  return next();
};

const watchScript = `
window.cspViolations = [];
window.pageErrors = [];
addEventListener('securitypolicyviolation', (event) =>
  window.cspViolations.push(\`\${event.effectiveDirective}: \${event.blockedURI} \${event.sample}\`));
addEventListener('error', (event) => window.pageErrors.push(String(event.error ?? event.message)));
addEventListener('unhandledrejection', (event) => window.pageErrors.push(String(event.reason)));
`;

/** @param {string} lang @param {string[]} modules @param {string} body */
const page = (lang, modules, body) => `<!doctype html>
<html lang="${attribute(lang)}">
  <head>
    <meta charset="utf-8" />
    <title>Strict page</title>
    <script src="${PAGES}watch.js"></script>
    ${modules.map((module) => `<script type="module" src="${attribute(module)}"></script>`).join('\n    ')}
  </head>
  <body>${body}</body>
</html>`;

/** @param {string} text */
const attribute = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
