/** The names in a letter, by what they are for. */
export const NAMES = ['recipient', 'sender'] as const;
export type LetterName = (typeof NAMES)[number];

/**
 * The names of who a letter is for and who signs it. They are in the memory of the page and nowhere else: in no state, no event, no form, no
 * attribute and no step to take back.
 */
export class NamesInPage {
  readonly #given: { [name in LetterName]: string } = { recipient: '', sender: '' };
  readonly #shown: { [name in LetterName]: string } = { recipient: '', sender: '' };

  /** What stands in the letter now. */
  get now(): Readonly<{ [name in LetterName]: string }> {
    return this.#shown;
  }

  /** What a portal sets. @returns whether it is another one than stood there */
  give(name: LetterName, value: unknown): boolean {
    const before = this.#shown[name];
    this.#given[name] = this.#shown[name] = typeof value === 'string' ? value : '';
    return before !== this.#shown[name];
  }

  /** What a person types; for this letter alone where it is the name of the client. */
  type(name: LetterName, value: string): void {
    this.#shown[name] = value;
  }

  /** Another letter came in: the name that was typed for the last one goes. Who signs is the same. */
  anotherLetter(): void {
    this.#shown.recipient = this.#given.recipient;
  }
}
