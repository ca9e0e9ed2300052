import { newValueId } from './capability-list.view.js';
import type { ListActions } from './list-actions.js';

/** Adding, renaming and removing the client's own values. What is being typed survives being drawn anew. */
export class OwnValues {
  /** What is typed in the field for a new value. */
  typed = '';
  /** What is typed in the field for a new name. */
  newName = '';
  /** The value that is being renamed. */
  renaming: string | undefined;
  /** Whether the client asked to add a value without writing one. */
  writeFirst = false;
  /** The name of the value that was just removed, with the way back beside it. */
  removed: string | undefined;

  readonly #list: ListActions;

  constructor(list: ListActions) {
    this.#list = list;
  }

  type(typed: string): void {
    this.typed = typed;
    this.#list.redraw();
  }

  add(): void {
    const value = newValueId();
    this.writeFirst = !this.typed.trim();
    if (this.#addTyped(value)) {
      this.#list.go(value);
    } else {
      this.#list.redraw();
      this.#list.focusLater('#own-label');
    }
  }

  startRename(id: string, label: string): void {
    this.renaming = id;
    this.newName = label;
    this.#list.redraw();
    this.#list.focusLater(`#new-label-${CSS.escape(id)}`);
  }

  rename(id: string): void {
    this.#list.perform({ type: 'rename-value', value: id, label: this.newName });
    this.cancelRename(id);
  }

  cancelRename(id: string): void {
    this.renaming = undefined;
    this.#list.redraw();
    this.#list.focusLater(`#rename-${CSS.escape(id)}`);
  }

  remove(id: string): void {
    const name = this.#list.nameOf(id);
    if (!this.#list.perform({ type: 'remove-value', value: id })) return;
    this.removed = name;
    this.#list.sayRemoved(name);
    this.#list.focusLater('#undo-remove');
  }

  /** Keeps what was typed but not yet added or renamed, when the client goes elsewhere. */
  keepTyped(): void {
    this.#addTyped(newValueId());
    const id = this.renaming;
    if (id === undefined) return;
    this.renaming = undefined;
    this.#list.perform({ type: 'rename-value', value: id, label: this.newName });
    this.#list.redraw();
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

  #addTyped(value: string): boolean {
    const added = this.#list.perform({ type: 'add-value', value, label: this.typed });
    if (added) {
      this.typed = '';
      this.writeFirst = false;
    }
    return added;
  }
}
