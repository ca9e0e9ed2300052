import type { PropertyDeclarations, PropertyValues } from 'lit';
import { History } from '../model/history.js';
import { canonicalJson, deepFreeze } from '../model/json.js';
import type { PieceDefinition, PieceState, Voice } from '../model/piece.js';
import { StateElement } from './state-element.js';
import type { StateChangeEvent } from './state-events.js';
import type { Arrival, TrajectoryPlace } from './trajectory-link.js';

/** How a person's actions change a state. */
export interface Editing<S, A, C> {
  readonly reduce: (state: S, action: A) => S;
  /** What an action did, without free text. */
  readonly describe: (action: A) => C;
  /** Whether anything is filled in. */
  readonly isFilledIn: (state: S) => boolean;
}

/** A form was reset; can be taken back. */
export interface ResetChange {
  readonly type: 'reset';
}

/** A step back or forth over a change. */
interface StepChange<C> {
  readonly type: 'undo' | 'redo';
  readonly change: C | ResetChange;
}

/** What can happen to any state, beside what is particular to it. */
export type HistoryChange<C> = StepChange<C> | ResetChange;

/**
 * What every element shares in which a person fills something in: changes and their events, undo and redo, forms, read-only.
 *
 * @attr {boolean} disabled - Takes no answers, and is left out of the form.
 * @attr {string} name - Name under which the answers are posted with a form.
 */
export abstract class AnswerElement<S extends PieceState, A, C extends object> extends StateElement<S> {
  static readonly formAssociated = true;

  static override properties: PropertyDeclarations = {
    readonly: { type: Boolean, reflect: true },
    required: { type: Boolean, reflect: true },
    voice: { reflect: true },
  };

  /** Shows everything as text. */
  readonly = false;

  /** In a form: valid once something is filled in. */
  required = false;

  /** Who is typing. Each voice has its own notes, and can never alter the other's. Default: `client`. */
  voice: Voice = 'client';

  protected readonly internals: ElementInternals = this.attachInternals();

  readonly #editing: Editing<S, A, C>;
  readonly #history = new History<S, C | ResetChange>();
  #initial: S;
  /** By its own attribute or by a fieldset around it. */
  #isDisabled = false;
  #formIsOld = true;
  /** Finds what had focus before an update: the same control, drawn anew. */
  #hadFocus: string | undefined;
  #caret: [number, number | null] | undefined;

  constructor(piece: PieceDefinition<S>, editing: Editing<S, A, C>) {
    super(piece);
    this.#editing = editing;
    this.#initial = this.input.state;
    this.addEventListener('keydown', this.#onKeydown);
    this.addEventListener('focusout', () => {
      this.#steps.endRun();
    });
  }

  /** Name under which the answers are posted with a form. */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }

  set name(value: string) {
    this.setAttribute('name', value);
  }

  /** Takes no answers, and is left out of the form. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', disabled);
  }

  /** The state as canonical JSON: what a form posts. */
  get value(): string {
    return canonicalJson(this.input.whole);
  }

  set value(json: string) {
    this.input.set(json);
  }

  /** The form this element belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get validity(): ValidityState {
    return this.internals.validity;
  }

  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /** The steps of a trajectory around it, or its own. */
  get #steps(): History<S, C | ResetChange> | TrajectoryPlace {
    return this.input.place ?? this.#history;
  }

  /** Whether there is a change to take back. */
  get canUndo(): boolean {
    return this.#steps.canUndo;
  }

  /** Whether there is a change to do again. */
  get canRedo(): boolean {
    return this.#steps.canRedo;
  }

  /** Takes the last change back. Fires a change event of type `undo`, or does nothing. */
  undo(): void {
    this.#travel('undo');
  }

  /** Does the last change that was taken back again. Fires a change event of type `redo`, or does nothing. */
  redo(): void {
    this.#travel('redo');
  }

  /** The voice that is typing; a word that is no voice is the client. */
  protected get typing(): Voice {
    return this.voice === 'professional' ? 'professional' : 'client';
  }

  /** Whether nothing can be changed here and now. */
  protected get locked(): boolean {
    return this.#isDisabled || this.asText;
  }

  /** Whether everything is shown as text: nothing can be changed, whoever reads it. */
  protected get asText(): boolean {
    return this.readonly || !!this.input.untouched || !!this.input.place?.locked;
  }

  protected get isDisabled(): boolean {
    return this.#isDisabled;
  }

  /** For a client: the choice with whom this is shared, where a trajectory around it asks for one. */
  protected shareChoice(): unknown {
    if (this.locked || this.audience === 'professional') return undefined;
    return this.input.place?.share(this.words.lang, (message) => {
      this.announcer.say(message);
    });
  }

  /** Makes the event that tells of a change. */
  protected abstract changeEvent(
    state: S,
    change: C | HistoryChange<C>,
  ): StateChangeEvent<S, C | HistoryChange<C>>;

  /** What to say to a screen reader after a change; nothing while someone types. */
  protected abstract announcementOf(change: C | HistoryChange<C>): string;

  /**
   * Carries out what a person did: changes the state, and fires one event if it made a difference.
   * @param run see `History.push`
   */
  protected perform(action: A, run?: string): boolean {
    if (this.locked) return false;
    const before = this.input.state;
    const after = this.#editing.reduce(before, action);
    if (after === before) return false;
    const change = this.#editing.describe(action);
    this.#steps.push(before, change, run);
    this.#changed(before, after, change);
    return true;
  }

  /** What a person asks for by button or key: with nothing to take back it says so. */
  protected step(type: 'undo' | 'redo'): void {
    if (type === 'undo' ? this.canUndo : this.canRedo) this[type]();
    else if (!this.locked) this.announcer.say(this.words.plain(`history.nothing-to-${type}`));
  }

  #travel(type: 'undo' | 'redo'): void {
    if (this.locked) return;
    const before = this.input.state;
    const step = this.#steps[type](before) as { change: C | ResetChange; state?: S } | undefined;
    if (step) this.#changed(before, step.state ?? this.input.state, { type, change: step.change });
  }

  #changed(before: S, state: S, change: C | HistoryChange<C>): void {
    this.input.state = deepFreeze(state);
    const isTaken = this.input.place?.put(this.input.state, change) ?? true;
    this.#formIsOld = true;
    this.requestUpdate();
    const { state: after } = this.input;
    if (isTaken) {
      this.placeAfter(change, before);
      if (this.form) this.#tellForm();
      this.announcer.say(this.announcementOf(change));
      this.dispatchEvent(this.changeEvent(after, change));
    }
    if (!isTaken || this.input.state !== after) this.refused();
  }

  /** Called when the portal put another state in place of a change when it heard of it: fields may show what is not so. */
  protected refused(): void {}

  /** Called after a change by a person, before its event: chooses what to show. */
  protected placeAfter(_change: C | HistoryChange<C>, _before: S): void {}

  /** Where focus goes when what had it is gone. */
  protected abstract focusFallback(): HTMLElement | null;

  protected override stateReplaced(anew: Arrival): void {
    if (anew) {
      this.#initial = this.input.state;
      this.#history.clear();
    }
    if (anew === true) this.forgetTyped();
    this.#formIsOld = true;
    if (this.form) this.#tellForm();
  }

  formAssociatedCallback(): void {
    this.#tellForm();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#isDisabled = disabled;
    this.requestUpdate();
  }

  /** Goes back to the state that came from outside. A person's change like any other: it fires an event and can be undone. */
  formResetCallback(): void {
    const before = this.input.state;
    if (before === this.#initial) return;
    this.forgetTyped();
    this.#steps.push(before, { type: 'reset' });
    this.#changed(before, this.#initial, { type: 'reset' });
  }

  /** Lets go of what was being typed but is not in the state. */
  protected forgetTyped(): void {}

  /** What the browser kept comes back, unless a trajectory keeps it; a reset still goes to what the portal gave. */
  formStateRestoreCallback(json: string): void {
    if (this.input.place) return;
    const initial = this.#initial;
    this.input.set(json);
    this.#initial = initial;
  }

  #tellForm(): void {
    this.#formIsOld = false;
    this.internals.setFormValue(this.value);
    const { untouched, state } = this.input;
    const isMissing = this.required && !untouched && !this.#editing.isFilledIn(state);
    const find = (selector: string): HTMLElement | null | undefined =>
      this.shadowRoot?.querySelector(selector);
    const anchor = find('input:enabled,textarea:enabled') ?? find('button') ?? undefined;
    const message = anchor ? this.words.plain('required') : 'required';
    this.internals.setValidity({ valueMissing: isMissing }, message, anchor);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const focused = this.shadowRoot?.activeElement as HTMLInputElement | null | undefined;
    const { id, name, type, value } = focused ?? {};
    // A day has no caret.
    this.#caret =
      typeof focused?.selectionStart === 'number'
        ? [focused.selectionStart, focused.selectionEnd]
        : undefined;
    const named =
      name && `[name="${CSS.escape(name)}"]${type === 'radio' ? `[value="${String(value)}"]` : ''}`;
    this.#hadFocus = focused ? (id ? `#${CSS.escape(id)}` : named || ':not(*)') : undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#hadFocus && !this.shadowRoot?.activeElement) {
      const again = this.renderRoot.querySelector<HTMLInputElement>(this.#hadFocus);
      (again ?? this.focusFallback())?.focus();
      if (this.#caret) again?.setSelectionRange(...this.#caret);
    }
    if (this.required || changed.has('required') || (this.#formIsOld && this.form)) this.#tellForm();
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextField(event.composedPath()[0])) return;
    const key = event.key.toLowerCase();
    const type = key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : key === 'y' ? 'redo' : undefined;
    if (!type) return;
    event.preventDefault();
    this.step(type);
  };
}

function isTextField(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
