import type { ReactiveControllerHost } from 'lit';
import { PrintController } from '../../kit/print-controller.js';
import type { ValueId } from '../../model/work-values.js';

/** What the screen shows besides the state: which value is open, whether values are being chosen, of which entry more is shown. */
export class MapScreen {
  /** The entry of which more choices are shown. */
  more: string | undefined;
  /** Goes up when fields may show what is not so: they are drawn from nothing then. */
  round = 0;

  readonly #host: ReactiveControllerHost;
  readonly #print: PrintController;
  /** What a person opened: `null` is nothing. */
  #opened: ValueId | null | undefined;
  #choosing: boolean | undefined;
  /** Whether the values to choose from were drawn last. */
  #isShown = false;
  #given: ValueId | undefined;
  /** What hinders, with the field for a step in sight. */
  readonly #steps = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#print = new PrintController(host);
  }

  get printing(): boolean {
    return this.#print.printing;
  }

  /** The portal chose which value is open: what a person opened before is over. */
  give(value: ValueId | undefined): void {
    if (value === this.#given) return;
    this.#given = value;
    this.#opened = undefined;
  }

  /** The open one of these values: what a person opened, else what the portal chose, else the first. */
  opened(values: readonly ValueId[]): ValueId | undefined {
    const asked = this.#opened === undefined ? this.#given : this.#opened;
    if (asked === null) return undefined;
    return asked !== undefined && values.includes(asked) ? asked : values[0];
  }

  /** Opens a value and closes the one that was open; nothing closes all. */
  open(value: ValueId | undefined): void {
    this.#opened = value ?? null;
    this.more = undefined;
    this.#steps.clear();
    this.#host.requestUpdate();
  }

  /** Brings a value in sight. */
  reveal(value: ValueId): void {
    this.#opened = value;
  }

  /** Whether the values to choose from are shown: from the start where nothing is chosen yet. */
  choosing(isChosen: boolean): boolean {
    this.#isShown = this.#choosing ?? !isChosen;
    return this.#isShown;
  }

  /** A person shows or hides the values to choose from. That they are drawn so, tells the browser as well. */
  choose(isChoosing: boolean): void {
    if (this.#isShown === isChoosing) return;
    this.#choosing = isChoosing;
    this.#host.requestUpdate();
  }

  /** A person chose one: the others stay in sight. */
  goOnChoosing(): void {
    this.#choosing = this.#isShown;
  }

  /** Shows more choices of an entry; pressed again, hides them. */
  showMore(entry: string): void {
    this.more = this.more === entry ? undefined : entry;
    this.#host.requestUpdate();
  }

  /** Whether the field for a step is in sight: where somebody asked for it or has words in it. Without these it stays: who writes may begin anew. */
  hasStep(entry: string, isWritten: boolean): boolean {
    if (isWritten) this.#steps.add(entry);
    return this.#steps.has(entry);
  }

  /** A person asks for the field for a step. */
  askStep(entry: string): void {
    this.#steps.add(entry);
    this.#host.requestUpdate();
  }

  /** A portal did not take a change that fields show already. */
  refused(): void {
    this.round += 1;
    this.#host.requestUpdate();
  }
}
