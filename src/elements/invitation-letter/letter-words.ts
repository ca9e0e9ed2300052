import { formatLines, type TextValues } from '../../content/format.js';
import { findLetterText, invitationLetterContent, letterLocale } from '../../content/invitation-letter.js';
import { Words } from '../../kit/words.js';
import type { Address } from '../../model/invitation-letter.js';

/** The words of the letter itself: in the form of address that was chosen, whatever form the page around it has. */
export class LetterWords extends Words {
  /** @param lang language of the page */
  constructor(
    lang: string,
    readonly address: Address,
  ) {
    super(invitationLetterContent, letterLocale(lang, address));
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
