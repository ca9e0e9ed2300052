// Storage as a browser may have it.

/** Storage with room for so many characters. */
export class Shelf implements Storage {
  readonly texts: Map<string, string>;
  room = Infinity;
  [name: string]: unknown;

  constructor(texts: Readonly<Record<string, string>> = {}) {
    this.texts = new Map(Object.entries(texts));
  }

  get length(): number {
    return this.texts.size;
  }
  key = (): null => null;
  clear = (): void => this.texts.clear();
  getItem = (key: string): string | null => this.texts.get(key) ?? null;
  removeItem = (key: string): void => void this.texts.delete(key);
  setItem = (key: string, text: string): void => {
    const others = [...this.texts].filter(([name]) => name !== key);
    const length = others.reduce((sum, [, other]) => sum + other.length, text.length);
    if (length > this.room) throw new DOMException('Full', 'QuotaExceededError');
    this.texts.set(key, text);
  };
}

/** What is stored, as a portal would read it. */
export const storedUnder = (key: string, area: Shelf): any => JSON.parse(area.getItem(key) ?? 'null');
