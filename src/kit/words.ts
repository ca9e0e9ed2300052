import { html, type TemplateResult } from 'lit';
import { formatLines, formatNumber, type TextValues } from '../content/format.js';
import { directionOf } from '../content/locale.js';
import { textsFor, type BuiltInContent, type FoundText, type Texts } from '../content/registry.js';

/** Words for a template: plain, or marked with their language where it is not the page's. */
export type Shown = string | TemplateResult;

/** The texts of one element in its language of this moment: what templates write with. */
export class Words {
  /** What was drawn in these words, by what it is: to copy. */
  readonly drawn: Record<string, Element> = {};

  readonly #texts: Texts;

  /** @param preferred wording to prefer everywhere, such as that for an audience */
  constructor(
    content: BuiltInContent,
    readonly lang: string,
    readonly preferred?: string,
  ) {
    this.#texts = textsFor(content, lang);
  }

  /** To mark with what is only spoken: set where all words are in another language than asked for. */
  get otherLang(): string | undefined {
    return this.#texts.lang;
  }

  /** Whether there is a text to show: it exists and is not hidden by the portal. */
  has(id: string): boolean {
    return this.#texts.find(id) !== undefined;
  }

  /**
   * The words of `id` for a template.
   * @param variant wording to prefer where it exists, such as a situation
   */
  t(id: string, values?: TextValues, variant?: string): Shown {
    const found = this.#texts.find(id, variant ?? this.preferred);
    return shown(lines(found, values).join(' '), found);
  }

  /** The words of `id` as plain text, for attributes and announcements. */
  plain(id: string, values?: TextValues, variant?: string): string {
    return lines(this.#texts.find(id, variant ?? this.preferred), values).join(' ');
  }

  /** The lines of `id`, each for a template. */
  lines(id: string, variant?: string): Shown[] {
    const found = this.#texts.find(id, variant ?? this.preferred);
    return lines(found).map((line) => shown(line, found));
  }
}

function lines(found: FoundText | undefined, values?: TextValues): string[] {
  return found ? formatLines(found.item.text, found.locale, values) : [];
}

function shown(line: string, found: FoundText | undefined): Shown {
  if (!found?.lang) return line;
  return html`<span lang=${found.lang} dir=${directionOf(found.lang)}>${line}</span>`;
}

/** A number as the language of `words` writes it. */
export function numberIn(words: Words, value: number, options?: Intl.NumberFormatOptions): string {
  return formatNumber(value, words.otherLang ?? words.lang, options);
}
