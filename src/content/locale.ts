/** The language of the kit's built-in texts. */
export const BUILT_IN_LOCALE = 'nl';

/** One spelling for registered and asked-for tags: BCP 47 tags are not case-sensitive. */
export function normaliseLocale(tag: string): string {
  return tag.trim().toLowerCase().replaceAll('_', '-');
}

/**
 * The tags under which texts for `tag` are looked for, most specific first: `nl-x-u` → `nl`; `en-gb` → `en`, and at the
 * end the built-in language. Follows the lookup of RFC 4647, section 3.4.
 */
export function localeChain(tag: string): string[] {
  const chain: string[] = [];
  const parts = normaliseLocale(tag).split('-');
  while (parts.length > 0 && parts[0]) {
    chain.push(parts.join('-'));
    parts.pop();
    // A single letter only opens a group; inside private use (`x`) it is a subtag like any other.
    while (parts.at(-1)?.length === 1 && (parts.at(-1) === 'x' || !parts.includes('x'))) parts.pop();
  }
  if (!chain.includes(BUILT_IN_LOCALE)) chain.push(BUILT_IN_LOCALE);
  return chain;
}

/** The language part of a tag: `nl` of `nl-x-u`. */
export function languageOf(tag: string): string {
  return normaliseLocale(tag).split('-')[0] ?? '';
}

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction in which a language is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [language = '', script = ''] = normaliseLocale(tag).split('-');
  if (script.length === 4) return /^(arab|hebr|syrc|thaa|nkoo|adlm)$/.test(script) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}
