import { formatLines, type TextValues } from '../../content/format.js';
import {
  addressOf,
  findLetterText,
  invitationLetterContent,
  letterLocale,
} from '../../content/invitation-letter.js';
import { Words } from '../../kit/words.js';
import type { Address } from '../../model/invitation-letter.js';

/** The words of the letter itself: in the form of address that was chosen, whatever form the page has; before that in that of the page. */
export class LetterWords extends Words {
  /** How the letter speaks to the client. */
  readonly address: Address;

  /**
   * @param lang language of the page
   * @param chosen the form of address that was chosen, if any
   */
  constructor(lang: string, chosen: Address | undefined) {
    const address = chosen ?? addressOf(lang);
    super(invitationLetterContent, letterLocale(lang, address));
    this.address = address;
  }

  override has(id: string): boolean {
    return findLetterText(this.lang, id) !== undefined;
  }

  override t(id: string, values?: TextValues): string {
    return this.plain(id, values);
  }

  override plain(id: string, values?: TextValues): string {
    return this.#lines(id, values).join(' ');
  }

  override lines(id: string): string[] {
    return this.#lines(id);
  }

  #lines(id: string, values?: TextValues): string[] {
    const found = findLetterText(this.lang, id);
    return found ? formatLines(found.item.text, found.locale, values) : [];
  }
}

/** The words of a letter, made anew where those of the page or the form of address are other ones. */
export class KeptLetterWords {
  #kept: LetterWords | undefined;
  #page: Words | undefined;

  /**
   * @param page words of the page
   * @param lang its language
   * @param chosen the form of address that was chosen, if any
   */
  now(page: Words, lang: string, chosen: Address | undefined): LetterWords {
    if (!this.#kept || this.#page !== page || this.#kept.address !== (chosen ?? addressOf(lang)))
      this.#kept = new LetterWords(lang, chosen);
    this.#page = page;
    return this.#kept;
  }
}
