import { newOwnId } from './own-entries.js';

/** The element in which a person adds entries in more than one place: goals, steps, factors. */
export interface EntriesHost {
  /** Each changes the state, and tells whether it made a difference. */
  add(place: string, id: string, label: string): boolean;
  rename(id: string, label: string): boolean;
  remove(id: string): boolean;
  nameOf(id: string): string;
  /** The place in which one stands. */
  placeOf(id: string): string;
  redraw(): void;
  /** Moves focus, once it is drawn. */
  focusLater(selector: string): void;
  sayRemoved(name: string): void;
  undo(): void;
}

/**
 * Adding, renaming and removing entries in several places of one element, each with a field of its own. What is being typed survives being
 * drawn anew, and is kept when a person goes elsewhere. Draw it with `entries.template.ts`.
 */
export class Entries {
  /** Which one is being renamed. */
  renaming: string | undefined;
  /** What is typed in the field for a new name. */
  newName = '';
  /** Where a person asked to add one without writing it. */
  writeFirst: string | undefined;
  /** What was just removed, and where: the way back stands there. */
  removed: { readonly name: string; readonly place: string } | undefined;

  readonly #host: EntriesHost;
  readonly #typed = new Map<string, string>();
  readonly #open = new Set<string>();

  constructor(host: EntriesHost) {
    this.#host = host;
  }

  /** What is typed in the field of a place. */
  typedIn(place: string): string {
    return this.#typed.get(place) ?? '';
  }

  /** Whether the field of a place is shown, where it stands behind a button. */
  isOpen(place: string): boolean {
    return this.#open.has(place) || this.#typed.has(place);
  }

  open(place: string): void {
    this.keepTyped();
    this.settle();
    this.#open.add(place);
    this.#host.redraw();
    this.#host.focusLater(`#new-${CSS.escape(place)}`);
  }

  close(place: string): void {
    this.#typed.delete(place);
    this.settle();
    this.#host.redraw();
    this.#host.focusLater(`#open-${CSS.escape(place)}`);
  }

  type(place: string, typed: string): void {
    if (typed) this.#typed.set(place, typed);
    else {
      this.#typed.delete(place);
      this.#open.add(place);
    }
    this.#host.redraw();
  }

  /** Adds what is typed; the field stays, for the next one. */
  add(place: string): void {
    this.writeFirst = this.typedIn(place).trim() ? undefined : place;
    this.#addTyped(place);
    this.#open.add(place);
    this.#host.redraw();
    this.#host.focusLater(`#new-${CSS.escape(place)}`);
  }

  startRename(id: string): void {
    // Not every browser moves focus to a button that is pressed, and so tells that the person went elsewhere.
    this.keepTyped();
    this.settle();
    this.renaming = id;
    this.newName = this.#host.nameOf(id);
    this.#host.redraw();
    this.#host.focusLater(`#new-name-${CSS.escape(id)}`);
  }

  typeName(words: string): void {
    this.newName = words;
  }

  rename(id: string): void {
    this.#host.rename(id, this.newName);
    this.cancelRename(id);
  }

  cancelRename(id: string): void {
    this.renaming = undefined;
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

  /** Keeps what was typed but not yet added or renamed, when the person goes elsewhere. */
  keepTyped(): void {
    for (const place of [...this.#typed.keys()]) this.#addTyped(place);
    const id = this.renaming;
    if (id === undefined) return;
    this.renaming = undefined;
    this.#host.rename(id, this.newName);
    this.#host.redraw();
  }

  /** Lets go of all that is not in the state: it was about another one. */
  forget(): void {
    this.#typed.clear();
    this.newName = '';
    this.settle();
  }

  /** Forgets what is only shown for a moment. */
  settle(): void {
    this.renaming = undefined;
    this.writeFirst = undefined;
    this.removed = undefined;
    this.#open.clear();
  }

  #addTyped(place: string): void {
    const typed = this.typedIn(place);
    if (typed.trim() && this.#host.add(place, newOwnId(), typed)) this.#typed.delete(place);
  }
}
