/** Everything that XML allows in a text, and nothing that it reads as markup. */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}

/** How wide a letter is at most, as a share of the size of the letters: an image cannot measure its words. */
const widthOf = (letter: string): number => {
  if (/[iljtfrI.,:;'’!|()[\] ]/.test(letter)) return 0.36;
  if (/[mwMW%@—…]/.test(letter)) return 0.95;
  if (/[\u1100-\uffff]/.test(letter) && !/[\u2010-\u2027]/.test(letter)) return 1.05;
  return /\p{Lu}/u.test(letter) ? 0.72 : 0.58;
};

const lengthOf = (words: string): number =>
  Array.from(words).reduce((sum, letter) => sum + widthOf(letter), 0);

/**
 * Breaks words into lines, as SVG does not do that by itself. A word that is longer than a line is broken too.
 * @param room width of a line, in the units of `size`
 * @param size of the letters
 */
export function linesThatFit(text: string, room: number, size: number): string[] {
  const most = room / size;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (lengthOf(longer) <= most) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    for (const letter of word) {
      if (lengthOf(line + letter) > most) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  if (line) lines.push(line);
  return lines;
}
