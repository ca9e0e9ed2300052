import type { StoreListener, StoreMessage } from '../model/trajectory-store.js';

/** Who hears of what happens in a store. */
export class Listeners {
  readonly #listeners = new Set<StoreListener>();

  get size(): number {
    return this.#listeners.size;
  }

  /** @returns the function that ends it; calling that again does nothing */
  add(listener: StoreListener): () => void {
    // The same function may listen twice.
    const entry: StoreListener = (message) => listener(message);
    this.#listeners.add(entry);
    return () => {
      this.#listeners.delete(entry);
    };
  }

  /** Tells all; one that fails does not keep the others from hearing it. Says whether all that heard it took it over. */
  tell(message: StoreMessage): boolean {
    const answers = [...this.#listeners].map((listener) => {
      try {
        return listener(message);
      } catch (error) {
        console.warn('A listener of a trajectory store failed:', error);
        return false;
      }
    });
    return answers.length > 0 && !answers.includes(false);
  }
}
