// Enough of XML to say whether a file is sound, and what words are in it.

/** What XML 1.0 allows as a character. */
const CHARACTERS = /^[\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

const TOKEN = /<\?[^>]*\?>|<!--[^]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|([^])/gu;

const ENTITY = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/giu;

/** What is wrong with `xml`: nothing where a program can read it. */
export function faultsOf(xml: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  if (!CHARACTERS.test(xml)) faults.push('a character that XML does not know');
  for (const [all, closing, name, attributes = '', selfClosing, text, odd] of xml.matchAll(TOKEN)) {
    if (odd !== undefined) faults.push(`odd: ${odd}`);
    if (`${text ?? ''}${attributes}`.replace(ENTITY, '').includes('&')) faults.push(`a bare &: ${all}`);
    if (name === undefined) continue;
    if (!closing) {
      if (!selfClosing) open.push(name);
    } else if (open.pop() !== name) faults.push(`</${name}> closes something else`);
  }
  return [...faults, ...open.map((name) => `<${name}> is not closed`)];
}

const UNESCAPED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
};

/** Words without what XML and HTML write for some characters. */
export const unescaped = (text: string): string =>
  text.replace(/&([a-z]+|#\d+);/g, (whole, name: string) => UNESCAPED[name] ?? whole);
