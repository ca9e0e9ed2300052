import type { CapabilityListAction } from '../../model/capability-list.js';
import { newValueId } from './capability-list.view.js';

/** What own values need of the list they are in. */
export interface OwnValuesHost {
  field(selector: string): HTMLInputElement | null;
  perform(action: CapabilityListAction): boolean;
  redraw(): void;
  undo(): void;
  /** Shows a place and moves focus there. */
  go(place: string): void;
  focusLater(selector: string): void;
  nameOf(id: string): string;
  sayRemoved(name: string): void;
}

/** Adding, renaming and removing the client's own values. */
export class OwnValues {
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

  add(label: string): void {
    const value = newValueId();
    this.writeFirst = !label.trim();
    if (this.#host.perform({ type: 'add-value', value, label })) {
      this.#emptyField();
      this.#host.go(value);
    } else {
      this.#host.redraw();
      this.#host.focusLater('#own-label');
    }
  }

  startRename(id: string): void {
    this.renaming = id;
    this.#host.redraw();
    this.#host.focusLater(`#new-label-${CSS.escape(id)}`);
  }

  rename(id: string, label: string): void {
    this.#host.perform({ type: 'rename-value', value: id, label });
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
    const added = this.#host.field('#own-label')?.value ?? '';
    if (added.trim() && this.#host.perform({ type: 'add-value', value: newValueId(), label: added })) {
      this.#emptyField();
    }
    const id = this.renaming;
    if (id === undefined) return;
    const label = this.#host.field(`#new-label-${CSS.escape(id)}`)?.value ?? '';
    this.renaming = undefined;
    this.#host.perform({ type: 'rename-value', value: id, label });
    this.#host.redraw();
  }

  /** Forgets what is only shown for a moment. */
  settle(): void {
    this.renaming = undefined;
    this.writeFirst = false;
    this.removed = undefined;
  }

  #emptyField(): void {
    const field = this.#host.field('#own-label');
    if (field) field.value = '';
    this.writeFirst = false;
  }
}
