// The strict Content Security Policy the kit promises to work under (design, "strict hosts").
import { createHash } from 'node:crypto';

const strict = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'require-trusted-types-for': "'script'",
};

/** @param {Record<string, string>} directives */
const toHeader = (directives) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/**
 * What a page in the browser tests gets: nothing but its own scripts and styles.
 * @param {string | null} [trustedTypes] the only Trusted Types policies allowed, e.g. `lit-html`
 */
export const testPagePolicy = (trustedTypes) =>
  toHeader(trustedTypes ? { ...strict, 'trusted-types': trustedTypes } : strict);

/** @param {string} html @param {RegExp} tag @returns {string} the inline blocks of a page that its own maker may keep, by hash */
const hashes = (html, tag) =>
  [...html.matchAll(tag)]
    .map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join(' ');

/** Of the style with which Storybook highlights what axe found; Chrome's message tells a new one after an upgrade. */
const HIGHLIGHTER = "'sha256-rMak6F0wA1B0RrxIubaAA9iDjokYLo9ADJCviiCIgNg='";

/**
 * What a story gets: the strict policy, apart from the inline blocks that Storybook itself writes.
 * @param {string} html
 */
export const storyPolicy = (html) =>
  toHeader({
    ...strict,
    'script-src': `'self' ${hashes(html, /<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g)}`,
    'style-src': `'self' ${hashes(html, /<style[^>]*>([^]*?)<\/style>/g)} ${HIGHLIGHTER}`,
    'connect-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
  });

/** What a page of documentation gets: Storybook writes styles of its own, but nothing comes from elsewhere. */
export const docsPolicy = toHeader({
  'default-src': "'self'",
  'script-src': "'self' 'unsafe-inline'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
});

/** What the demo gets: the same, plus what a page needs to show its own pictures and to work offline. */
export const demoPolicy = toHeader({
  ...strict,
  'img-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
});
