// Letters to make files of, made the way the element makes them.
import { LetterWords } from '../../src/elements/invitation-letter/letter-words.js';
import { letterOf, type LetterNames } from '../../src/elements/invitation-letter/letter.view.js';
import type { Letter } from '../../src/export/letter.js';
import { parse } from '../../src/model/invitation-letter.js';

export const NAMES: LetterNames = { recipient: 'mevrouw Jansen', sender: 'Bo de Wit' };

/** The letter of a state, in a language of the page. */
export function letterFor(state: object, lang = 'nl', names: LetterNames = NAMES): Letter {
  const { state: read } = parse(state);
  return letterOf(new LetterWords(lang, read.address), read, names);
}

/** All that is to be read in a letter, in order: the words and the rooms to fill in. */
export function readingOf({ blocks }: Letter): string[] {
  const run = ({ text, isBlank }: { text: string; isBlank?: true }): string => (isBlank ? '………………' : text);
  return blocks
    .flatMap((block) => {
      switch (block.kind) {
        case 'subject':
        case 'paragraph':
          return [block.text];
        case 'line':
          return [block.runs.map(run).join('')];
        case 'facts':
          return [block.heading, ...block.facts.flatMap(({ name, value }) => [name, run(value)])];
        case 'questions':
          return [block.heading, ...block.questions];
        case 'pictures':
          return [block.heading, ...block.pictures.flatMap(({ title, caption }) => [title, caption])];
      }
    })
    .flatMap((text) => text.split('\n'))
    .map(tidy)
    .filter(Boolean);
}

/** Words as they are read: white space is one space. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
