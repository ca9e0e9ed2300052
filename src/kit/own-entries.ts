/** The element in which a person adds things of their own: values, cards. */
export interface OwnEntriesHost {
  /** Each changes the state, and tells whether it made a difference. */
  add(id: string, label: string): boolean;
  rename(id: string, label: string): boolean;
  remove(id: string): boolean;
  nameOf(id: string): string;
  /** Shows what was just added. */
  show(id: string): void;
  redraw(): void;
  /** Moves focus, once it is drawn. */
  focusLater(selector: string): void;
  sayRemoved(name: string): void;
  undo(): void;
}

/** A fresh id for something of a person's own; random, so that two devices do not choose the same. */
export function newOwnId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return `own-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Adding, renaming and removing what is a person's own. What is being typed survives being drawn anew. */
export class OwnEntries {
  /** What is typed in the field for a new one. */
  typed = '';
  /** What is typed in the field for a new name. */
  newName = '';
  /** Which one is being renamed. */
  renaming: string | undefined;
  /** Whether the client asked to add one without writing it. */
  writeFirst = false;
  /** The name of what was just removed, with the way back beside it. */
  removed: string | undefined;

  readonly #host: OwnEntriesHost;

  constructor(host: OwnEntriesHost) {
    this.#host = host;
  }

  undo(): void {
    this.#host.undo();
  }

  type(typed: string): void {
    this.typed = typed;
    this.#host.redraw();
  }

  add(): void {
    const id = newOwnId();
    this.writeFirst = !this.typed.trim();
    if (this.#addTyped(id)) {
      this.#host.show(id);
    } else {
      this.#host.redraw();
      this.#host.focusLater('#own-label');
    }
  }

  startRename(id: string, label: string): void {
    // Not every browser moves focus to a button that is pressed, and so tells that the client went elsewhere.
    this.keepTyped();
    this.renaming = id;
    this.newName = label;
    this.#host.redraw();
    this.#host.focusLater(`#new-label-${CSS.escape(id)}`);
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
    const name = this.#host.nameOf(id);
    if (!this.#host.remove(id)) return;
    this.removed = name;
    this.#host.sayRemoved(name);
    this.#host.focusLater('#undo-remove');
  }

  /** Keeps what was typed but not yet added or renamed, when the client goes elsewhere. */
  keepTyped(): void {
    this.#addTyped(newOwnId());
    const id = this.renaming;
    if (id === undefined) return;
    this.renaming = undefined;
    this.#host.rename(id, this.newName);
    this.#host.redraw();
  }

  /** Lets go of all that is not in the state: it was about another one. */
  forget(): void {
    this.typed = '';
    this.newName = '';
    this.settle();
  }

  /** Forgets what is only shown for a moment. */
  settle(): void {
    this.renaming = undefined;
    this.writeFirst = false;
    this.removed = undefined;
  }

  #addTyped(id: string): boolean {
    const added = this.#host.add(id, this.typed);
    if (added) {
      this.typed = '';
      this.writeFirst = false;
    }
    return added;
  }
}
