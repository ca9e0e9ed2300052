import type { LitElement, ReactiveController } from 'lit';
import { newOwnId } from './own-entries.js';
import type { Voice } from '../model/piece.js';

/** The element in which a person adds entries in more than one place: goals, steps, factors. */
export interface EntriesHost {
  /** Who is typing. */
  voice(): Voice;
  /** Each changes the state, and tells whether it made a difference. `voice`: who wrote it, whoever is typing by now. */
  add(place: string, id: string, label: string, voice: Voice): boolean;
  rename(id: string, label: string, voice: Voice): boolean;
  remove(id: string): boolean;
  /** Whether one is there. */
  has(id: string): boolean;
  nameOf(id: string): string;
  /** The place in which one stands. */
  placeOf(id: string): string;
  /** Where words for a place go: elsewhere, where that place is gone. */
  placeFor?(place: string): string;
  redraw(): void;
  /** Moves focus, once it is drawn. */
  focusLater(selector: string): void;
  sayRemoved(name: string): void;
  undo(): void;
}

/** What stands in the field of a place, and whose words these are. */
interface Typed {
  readonly place: string;
  readonly voice: Voice;
  readonly words: string;
}

/** Which one is being renamed and by whom, the name it had, and what stands in the field for another one. */
interface Renaming {
  readonly id: string;
  readonly voice: Voice;
  readonly before: string;
  words: string;
}

/**
 * Adding, renaming and removing entries in several places of one element, each with a field of its own. What is being typed survives being
 * drawn anew, is of the voice that typed it, and is kept when a person goes elsewhere or the page goes away. Draw it with
 * `entries.template.ts`.
 */
export class Entries implements ReactiveController {
  /** What was just removed, and where: the way back stands there. */
  removed: { readonly name: string; readonly place: string } | undefined;

  readonly #element: LitElement;
  readonly #host: EntriesHost;
  /** By voice and place. */
  readonly #typed = new Map<string, Typed>();
  readonly #open = new Set<string>();
  #renaming: Renaming | undefined;
  /** Where a person asked to add one without writing it. */
  #writeFirst: string | undefined;

  constructor(element: LitElement, host: EntriesHost) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  hostConnected(): void {
    // Before who saves the page when it goes away.
    addEventListener('pagehide', this.#onPageHide, { capture: true });
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#onPageHide, { capture: true });
  }

  /** Words for a place that is gone go on where there is one. */
  hostUpdate(): void {
    for (const [key, { place, voice, words }] of [...this.#typed]) {
      const there = this.#host.placeFor?.(place) ?? place;
      if (there === place) continue;
      const more = this.#typed.get(keyOf(voice, there))?.words;
      this.#typed.delete(key);
      this.#put(there, voice, more === undefined ? words : `${more} ${words}`);
      if (this.#element.shadowRoot?.activeElement?.id === `new-${place}`) this.#focusOn(there);
    }
  }

  /** Which one is being renamed. */
  get renaming(): string | undefined {
    return this.#renaming?.id;
  }

  /** What stands in the field for a new name. */
  get newName(): string {
    return this.#renaming?.words ?? '';
  }

  /** What who is typing wrote in the field of a place. */
  typedIn(place: string): string {
    return this.#typed.get(this.#key(place))?.words ?? '';
  }

  /** Whether the field of a place is shown, where it stands behind a button. */
  isOpen(place: string): boolean {
    return this.#open.has(place) || this.#typed.has(this.#key(place));
  }

  /** Whether a person asked to add one in a place without writing it. */
  isEmptyIn(place: string): boolean {
    return this.#writeFirst === this.#key(place);
  }

  open(place: string): void {
    this.keepTyped();
    this.settle();
    this.#open.add(place);
    this.#host.redraw();
    this.#focusOn(place);
  }

  close(place: string): void {
    this.#typed.delete(this.#key(place));
    this.settle();
    this.#host.redraw();
    this.#host.focusLater(`#open-${CSS.escape(place)}`);
  }

  type(place: string, words: string): void {
    this.#put(place, this.#host.voice(), words);
    this.#host.redraw();
  }

  typeName(words: string): void {
    if (this.#renaming) this.#renaming.words = words;
  }

  /** Adds what is typed; the field stays, for the next one. What another voice left half-way goes before. */
  add(place: string): void {
    this.#writeFirst = this.typedIn(place).trim() ? undefined : this.#key(place);
    this.keepTyped();
    this.#open.add(place);
    this.#host.redraw();
    this.#focusOn(place);
  }

  startRename(id: string): void {
    // Not every browser moves focus to a button that is pressed, and so tells that the person went elsewhere.
    this.keepTyped();
    this.settle();
    const before = this.#host.nameOf(id);
    this.#renaming = { id, voice: this.#host.voice(), before, words: before };
    this.#host.redraw();
    this.#host.focusLater(`#new-name-${CSS.escape(id)}`);
  }

  rename(id: string): void {
    this.#keepName();
    this.cancelRename(id);
  }

  cancelRename(id: string): void {
    this.#renaming = undefined;
    this.#host.redraw();
    this.#host.focusLater(`#rename-${CSS.escape(id)}`);
  }

  remove(id: string): void {
    this.keepTyped();
    const [name, place] = [this.#host.nameOf(id), this.#host.placeOf(id)];
    if (!this.#host.remove(id)) return;
    this.removed = { name, place };
    this.#host.sayRemoved(name);
    this.#host.redraw();
    this.#host.focusLater('#undo-remove');
  }

  undo(): void {
    this.#host.undo();
  }

  /** Keeps what was typed but not yet added or renamed, as of who typed it, when the person goes elsewhere. */
  keepTyped(): void {
    for (const key of [...this.#typed.keys()]) this.#addTyped(key);
    this.#keepName();
  }

  /** Keeps it where a portal chose to show something else, once that is drawn. */
  keepLater(): void {
    void this.#element.updateComplete.then(() => {
      this.keepTyped();
    });
  }

  /** Lets go of all that is not in the state: it was about another one. */
  forget(): void {
    this.#typed.clear();
    this.settle();
  }

  /** Forgets what is only shown for a moment. */
  settle(): void {
    this.#renaming = undefined;
    this.#writeFirst = undefined;
    this.removed = undefined;
    this.#open.clear();
  }

  /** The state became another one: what is gone has no other name. */
  changed(): void {
    this.removed = undefined;
    if (this.#renaming && !this.#host.has(this.#renaming.id)) this.#renaming = undefined;
  }

  /** A step back or forth: a name in which nobody typed yet may be what was just taken back. */
  stepped(): void {
    this.changed();
    if (this.#renaming?.words === this.#renaming?.before) this.#renaming = undefined;
  }

  #put(place: string, voice: Voice, words: string): void {
    const key = keyOf(voice, place);
    if (words) this.#typed.set(key, { place, voice, words });
    else {
      this.#typed.delete(key);
      this.#open.add(place);
    }
  }

  #addTyped(key: string): void {
    const { place, voice, words } = this.#typed.get(key) ?? {};
    if (!words?.trim() || place === undefined || voice === undefined) return;
    if (this.#host.add(place, newOwnId(), words, voice)) this.#typed.delete(key);
  }

  #keepName(): void {
    const renaming = this.#renaming;
    if (!renaming) return;
    this.#renaming = undefined;
    this.#host.rename(renaming.id, renaming.words, renaming.voice);
    this.#host.redraw();
  }

  #focusOn(place: string): void {
    this.#host.focusLater(`#new-${CSS.escape(place)}`);
  }

  #key(place: string): string {
    return keyOf(this.#host.voice(), place);
  }

  readonly #onPageHide = (): void => {
    this.keepTyped();
  };
}

function keyOf(voice: Voice, place: string): string {
  return `${voice} ${place}`;
}

/**
 * The same actions, of which each first keeps what is typed: not every browser moves focus to a button that is pressed, and so tells that
 * the person went elsewhere.
 * @param except those that do not: a step back or forth is about what was done before
 */
export function keepingTyped<T extends object>(
  entries: () => Entries,
  actions: T,
  except: readonly (keyof T & string)[],
): T {
  const given = Object.entries(actions) as [keyof T & string, (...about: unknown[]) => unknown][];
  const keeping = given.map(([name, act]): [string, (...about: unknown[]) => unknown] => [
    name,
    except.includes(name)
      ? act
      : (...about) => {
          entries().keepTyped();
          return act(...about);
        },
  ]);
  return Object.fromEntries(keeping) as T;
}
