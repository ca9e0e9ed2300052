import { BUILT_IN_LOCALE, normaliseLocale } from './locale.js';
import type { ContentText } from './pack.js';

/** What can be filled in for `{name}` in a text; `count` also chooses the plural. */
export type TextValues = Readonly<Record<string, string | number>>;

const pluralRules = new Map<string, Intl.PluralRules>();

/** The lines of a text, filled in. */
export function formatLines(
  text: ContentText | undefined,
  locale: string,
  values: TextValues = {},
): string[] {
  if (text === undefined) return [];
  if (Array.isArray(text)) return text.map((line) => fillIn(line, locale, values));
  return [fillIn(typeof text === 'string' ? text : plural(text, locale, values['count']), locale, values)];
}

function plural(text: Exclude<ContentText, string | string[]>, locale: string, count: unknown): string {
  let rules = pluralRules.get(locale);
  if (!rules) pluralRules.set(locale, (rules = new Intl.PluralRules(intlLocale(locale))));
  return text[rules.select(Number(count))] ?? text.other;
}

function fillIn(text: string, locale: string, values: TextValues): string {
  if (!text.includes('{')) return text;
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (typeof value === 'number') return formatNumber(value, locale);
    return value ?? placeholder;
  });
}

/** A number the way the language writes it. The first formatter takes a browser tens of milliseconds: not for what needs none. */
export function formatNumber(value: number, locale: string, options?: Intl.NumberFormatOptions): string {
  if (!options && /^\d{1,3}$/.test(`${value}`) && /^(nl|en)\b/.test(locale)) return `${value}`;
  return new Intl.NumberFormat(intlLocale(locale), options).format(value);
}

/** A tag `Intl` takes: portals also write `nl_NL`, and `Intl` throws on what it does not know. */
function intlLocale(tag: string): string {
  try {
    return Intl.getCanonicalLocales(normaliseLocale(tag))[0] ?? BUILT_IN_LOCALE;
  } catch {
    return BUILT_IN_LOCALE;
  }
}
