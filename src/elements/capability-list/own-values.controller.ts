import type { CapabilityListAction } from '../../model/capability-list.js';
import { newValueId } from './capability-list.view.js';

/** What own values need of the list they are in. */
export interface OwnValuesHost {
  perform(action: CapabilityListAction): boolean;
  redraw(): void;
  undo(): void;
  /** Shows a place and moves focus there. */
  go(place: string): void;
  focusLater(selector: string): void;
  nameOf(id: string): string;
  sayRemoved(name: string): void;
}

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

  readonly #host: OwnValuesHost;

  constructor(host: OwnValuesHost) {
    this.#host = host;
  }

  type(typed: string): void {
    this.typed = typed;
    this.#host.redraw();
  }

  add(): void {
    const value = newValueId();
    this.writeFirst = !this.typed.trim();
    if (this.#addTyped(value)) {
      this.#host.go(value);
    } else {
      this.#host.redraw();
      this.#host.focusLater('#own-label');
    }
  }

  startRename(id: string, label: string): void {
    this.renaming = id;
    this.newName = label;
    this.#host.redraw();
    this.#host.focusLater(`#new-label-${CSS.escape(id)}`);
  }

  rename(id: string): void {
    this.#host.perform({ type: 'rename-value', value: id, label: this.newName });
    this.cancelRename(id);
  }

  cancelRename(id: string): void {
    this.renaming = undefined;
    this.#host.redraw();
    this.#host.focusLater(`#rename-${CSS.escape(id)}`);
  }

  remove(id: string): void {
    const name = this.#host.nameOf(id);
    if (!this.#host.perform({ type: 'remove-value', value: id })) return;
    this.removed = name;
    this.#host.sayRemoved(name);
    this.#host.focusLater('#undo-remove');
  }

  undoRemove(): void {
    this.#host.undo();
  }

  /** Keeps what was typed but not yet added or renamed, when the client goes elsewhere. */
  keepTyped(): void {
    this.#addTyped(newValueId());
    const id = this.renaming;
    if (id === undefined) return;
    this.renaming = undefined;
    this.#host.perform({ type: 'rename-value', value: id, label: this.newName });
    this.#host.redraw();
  }

  /** Forgets what is only shown for a moment. */
  settle(): void {
    this.renaming = undefined;
    this.writeFirst = false;
    this.removed = undefined;
  }

  #addTyped(value: string): boolean {
    const added = this.#host.perform({ type: 'add-value', value, label: this.typed });
    if (added) {
      this.typed = '';
      this.writeFirst = false;
    }
    return added;
  }
}
