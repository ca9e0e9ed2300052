import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PrintController } from '../../kit/print-controller.js';
import type { Subject, Theme } from '../../model/conversation-worksheet.js';
import type { Filter } from './conversation-worksheet.view.js';

/** What goes on paper: what is written now, or a worksheet to write on by hand. */
export type WorksheetPaper = 'filled' | 'empty';

/** What the screen shows besides the state: what is looked at, which room is open, where a question is being added. */
export class WorksheetScreen implements ReactiveController {
  /** What the portal chose to show. */
  given: Filter = {};
  /** The themes there are words for. */
  themes: readonly Theme[] = [];
  /** Whether the choices what to look at are folded out, where they can be folded away. */
  choosing = false;
  /** The open room, where there is place for one. */
  opened: Subject | undefined;
  /** The room in which a question is being added. */
  adding: Subject | undefined;
  /** The theme chosen for it. */
  addingTheme: Theme | undefined;
  /** The room from which a question was just removed. */
  removedFrom: Subject | undefined;
  /** Goes up when fields may show what is not so: they are drawn from nothing then. */
  round = 0;

  readonly #host: ReactiveControllerHost;
  readonly #print: PrintController;
  /** What a person chose to look at: `null` is all. */
  #chosen: { subject?: Subject | null; theme?: Theme | null } = {};
  /** The sheet a button was pressed for. */
  #asked: WorksheetPaper | undefined;
  /** A button was pressed to print, and what it asks for is not printed yet. */
  #isAsked = false;
  #wasPrinting = false;
  #wasNarrow = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#print = new PrintController(host);
    host.addController(this);
  }

  hostUpdate(): void {
    const { printing } = this.#print;
    if (this.#wasPrinting && !printing) this.#onPrinted();
    this.#wasPrinting = printing;
  }

  /** What is looked at. */
  get filter(): Filter {
    const { subject = this.given.subject, theme = this.given.theme } = this.#chosen;
    return { subject: subject ?? undefined, theme: this.themes.find((one) => one === theme) };
  }

  /**
   * The portal chose something else: what a person chose before is over.
   * @param themes the themes there are words for now
   */
  give(given: Filter, themes: readonly Theme[]): void {
    this.themes = themes;
    if (given.subject === this.given.subject && given.theme === this.given.theme) return;
    this.given = given;
    this.#chosen = {};
  }

  /** Looks at one subject; pressed again, at all. */
  chooseSubject(subject: Subject): void {
    this.#choose({ subject: this.filter.subject === subject ? null : subject });
  }

  /** Looks at one theme; pressed again, at all. */
  chooseTheme(theme: Theme): void {
    this.#choose({ theme: this.filter.theme === theme ? null : theme });
  }

  chooseAll(): void {
    this.#choose({ subject: null, theme: null });
  }

  #choose(chosen: { subject?: Subject | null; theme?: Theme | null }): void {
    this.#chosen = { ...this.#chosen, ...chosen };
    this.#host.requestUpdate();
  }

  /** The choices what to look at are folded out, or away. */
  showChoices(isShown: boolean): void {
    if (this.choosing === isShown) return;
    this.choosing = isShown;
    this.#host.requestUpdate();
  }

  /**
   * The page got wider or narrower: the room a person is busy in stays open.
   * @param inUse the room that has focus
   */
  turn(isNarrow: boolean, inUse: () => Subject | undefined): void {
    if (isNarrow && !this.#wasNarrow) this.opened = inUse() ?? this.adding ?? this.opened;
    this.#wasNarrow = isNarrow;
  }

  /** Opens a room, and closes the one that was open; pressed again, closes it. */
  open(subject: Subject): void {
    this.opened = this.opened === subject ? undefined : subject;
    this.#host.requestUpdate();
  }

  /**
   * Brings a room in sight, whatever was looked at.
   * @param theme where in it: of what goes with none, `none`; of what is there with every theme, nothing
   */
  reveal(subject: Subject, theme?: Theme | 'none'): void {
    this.opened = subject;
    const { filter } = this;
    if (filter.subject !== undefined && filter.subject !== subject) this.#choose({ subject });
    if (filter.theme !== undefined && theme !== undefined && filter.theme !== theme)
      this.#choose({ theme: null });
  }

  /** Makes place to add a question in a room, for the theme that is looked at; nothing closes it. */
  startAdding(subject: Subject | undefined): void {
    this.adding = subject;
    this.addingTheme = this.filter.theme;
    this.#host.requestUpdate();
  }

  /** A portal did not take a change that fields show already. */
  refused(): void {
    this.round += 1;
    this.#host.requestUpdate();
  }

  /** Whether it is drawn for paper. */
  get printing(): boolean {
    return this.#isAsked || this.#print.printing;
  }

  /** The sheet a button was pressed for, or else the usual one. */
  sheet(usual: WorksheetPaper): WorksheetPaper {
    return this.#asked ?? usual;
  }

  /** Prints what is drawn for it before: while a script prints, browsers draw nothing. */
  async print(sheet: WorksheetPaper): Promise<void> {
    this.#asked = sheet;
    this.#isAsked = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    addEventListener('afterprint', this.#onPrinted);
    print();
    removeEventListener('afterprint', this.#onPrinted);
    this.#isAsked = false;
    this.#host.requestUpdate();
  }

  /** What a button asked for is printed once. */
  readonly #onPrinted = (): void => {
    this.#asked = undefined;
  };
}
