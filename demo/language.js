// @ts-check
// The words of the page in three ways of speaking. The elements follow the `lang` of the page by themselves.
import { registerContent } from './gesprekskit.js';
import { byId } from './page.js';
import { language as kept } from './settings.js';
import { texts } from './texts.js';

/** @typedef {Record<string, string | number | Date>} Values */

/** What a text speaks about, kept so that it can be said again in another language. */
const said = /** @type {WeakMap<Element, Values>} */ (new WeakMap());

/** The Dutch of the page itself, read from the HTML before anything changes it. */
const dutch = new Map(
  [...document.querySelectorAll('[data-text]')].map((element) => [
    element.getAttribute('data-text') ?? '',
    (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
  ]),
);

let english = /** @type {Promise<unknown> | undefined} */ (undefined);

/** @param {string} key */
function lookUp(key) {
  const language = document.documentElement.lang;
  /** @type {Record<string, string>} */
  const own = language === 'nl-x-u' ? texts.u : language === 'en' ? texts.en : {};
  if (Object.hasOwn(own, key)) return { text: own[key] ?? '', fallback: false };
  const text = dutch.get(key) ?? /** @type {Record<string, string>} */ (texts.je)[key] ?? '';
  return { text, fallback: language === 'en' };
}

/** @param {string | number | Date} value */
function spoken(value) {
  const language = document.documentElement.lang;
  if (value instanceof Date) {
    return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(value);
  }
  return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value;
}

/** @param {Element} element */
function write(element) {
  const values = said.get(element) ?? {};
  const { text, fallback } = lookUp(element.getAttribute('data-text') ?? '');
  element.textContent = text.replace(/\{(\w+)\}/g, (_, name) => spoken(values[name] ?? ''));
  if (fallback) element.setAttribute('lang', 'nl');
  else element.removeAttribute('lang');
}

/**
 * Puts a text in an element, now and after each change of language.
 * @param {Element} element
 * @param {string} key
 * @param {Values} [values]
 */
export function say(element, key, values = {}) {
  element.setAttribute('data-text', key);
  said.set(element, values);
  write(element);
}

/** @param {string} language */
async function loadContent(language) {
  if (language !== 'en') return;
  english ??= import('./packs/en.js').then(({ default: packs }) => registerContent('en', packs));
  try {
    await english;
  } catch (problem) {
    english = undefined;
    throw problem;
  }
}

/** @param {string} language */
export async function speak(language) {
  await loadContent(language);
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll('[data-text]')) write(element);
  for (const button of document.querySelectorAll('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.getAttribute('data-language') === language));
  }
}

/**
 * Lets somebody choose how the page speaks, and speaks as was chosen before.
 * @param {() => unknown} [spoken] what to do after each change
 */
export async function languageChoice(spoken) {
  for (const button of document.querySelectorAll('[data-language]')) {
    button.addEventListener('click', async () => {
      const chosen = button.getAttribute('data-language') ?? 'nl';
      try {
        await speak(chosen);
        kept.write(chosen);
        await spoken?.();
      } catch {
        say(byId('bericht'), 'language.missing');
        byId('bericht').hidden = false;
      }
    });
  }
  const before = kept.read();
  if (before !== undefined && before !== 'nl') await speak(before).catch(() => undefined);
}
