/** A part of a line: words, or room for what is not filled in yet. */
export interface LetterRun {
  readonly text: string;
  /** Room to fill in; `text` says what a screen reader says of it. */
  readonly isBlank?: true;
}

/** What is drawn for room that is not filled in, also on paper. */
export const BLANK = '………………';

/** One line of what is agreed, or of how to reach somebody. */
export interface LetterFact {
  readonly name: string;
  readonly value: LetterRun;
}

/** One of the pictures that come along: a square. */
export interface LetterPicture {
  /** The id of the picture. */
  readonly name: string;
  readonly title: string;
  readonly caption: string;
  /** What there is to see, for who does not see it. */
  readonly story: string;
  /** The picture itself: self-contained SVG with its title and story in it. */
  readonly svg?: string;
}

/**
 * One block of a letter.
 * - `subject`: what the letter is about
 * - `line`: a salutation or a signature, in parts
 * - `paragraph`: words of a point; lines end where a person ended them, an empty line begins a new paragraph
 * - `facts`: what is agreed under its heading
 * - `questions`, `pictures`: an enclosure, on a page of its own
 */
export type LetterBlock =
  | { readonly kind: 'subject'; readonly text: string }
  | { readonly kind: 'line'; readonly runs: readonly LetterRun[] }
  | { readonly kind: 'paragraph'; readonly text: string; readonly point?: string }
  | { readonly kind: 'facts'; readonly heading: string; readonly facts: readonly LetterFact[] }
  | { readonly kind: 'questions'; readonly heading: string; readonly questions: readonly string[] }
  | { readonly kind: 'pictures'; readonly heading: string; readonly pictures: readonly LetterPicture[] };

/**
 * A letter as it is read, in plain words: what it looks like on the page, as text, as a web page and in a word processor is made of this
 * and nothing else. It may hold the names of persons: to send, not to keep.
 */
export interface Letter {
  /** The language it is written in (BCP 47). */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly blocks: readonly LetterBlock[];
}

/** What no file of text can hold: control characters, and halves of a character. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** What of `text` fits in every kind of file. Lines end with `\n`. */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, (found) => (/[\n\t]/.test(found) ? found : ''));
}

/** The paragraphs of a text, each with its lines. */
export function paragraphsOf(text: string): readonly (readonly string[])[] {
  return text
    .split(/\n[^\S\n]*\n\s*/)
    .filter((part) => part.trim() !== '')
    .map((part) => part.split('\n'));
}
