import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { trajectoryProviderContent } from '../../content/trajectory-provider.js';
import { fileControl, shareControl } from '../../kit/share-control.js';
import { StateElement } from '../../kit/state-element.js';
import { problemNotice } from '../../kit/templates.js';
import { TRAJECTORY } from '../../kit/trajectory-link.js';
import { Words } from '../../kit/words.js';
import { goesAlong } from '../../model/goes-along.js';
import type { JsonObject } from '../../model/json.js';
import type { Problem } from '../../model/piece.js';
import type { TrajectoryStore } from '../../model/trajectory-store.js';
import {
  CHOSEN_INSIDE,
  shareOf,
  SHARES,
  trajectoryPiece,
  type Share,
  type TrajectoryState,
} from '../../model/trajectory.js';
import {
  TrajectoryChangeEvent,
  TrajectoryProblemEvent,
  type TrajectoryEventMap,
} from './trajectory-provider.events.js';
import { trajectoryProviderStyles } from './trajectory-provider.styles.js';
import { TrajectorySaving, type SavingStatus } from './trajectory-saving.js';
import { TrajectorySession, type Arrival } from './trajectory-session.js';

export type { Share, TrajectoryPart, TrajectoryState } from '../../model/trajectory.js';
export type { StoreMessage, TrajectoryStore } from '../../model/trajectory-store.js';
export * from './trajectory-provider.events.js';
export type { SavingStatus } from './trajectory-saving.js';

/**
 * Shares one trajectory over all pieces inside it, wherever they stand: an element without a state of its own reads and changes
 * the part of its kind, and a value the client adds in one piece appears in the others. It shows nothing itself.
 * Source: design, trajectory; the Context Community Protocol under `Symbol.for('gesprekskit/trajectory@1')`.
 *
 * @tag trajectory-provider
 * @slot - The pieces, and all of the portal around them.
 * @fires {TrajectoryChangeEvent} trajectory-change - A person changed something in one of the pieces: the whole in `.state`, the part and its change in `.change`.
 * @fires {TrajectoryProblemEvent} trajectory-problem - Something in the input could not be read; what was good is kept.
 * @fires {TrajectoryLoadedEvent} trajectory-loaded - What the store keeps was taken in: at the start, after a change elsewhere, or at the end of a conflict.
 * @fires {TrajectorySavedEvent} trajectory-saved - The store has kept it.
 * @fires {TrajectorySaveFailedEvent} trajectory-save-failed - The store could not keep it; `willRetry` says whether it is tried again.
 * @fires {TrajectoryLoadFailedEvent} trajectory-load-failed - The store could not give what it kept; nothing is saved until it can.
 * @fires {TrajectoryConflictEvent} trajectory-conflict - The same part was changed elsewhere; nothing is overwritten.
 * @csspart notice - What was left out of the input.
 * @csspart pictogram - Every pictogram.
 */
export class TrajectoryProviderElement extends StateElement<TrajectoryState> {
  static override readonly tag = 'trajectory-provider';
  static override readonly content = trajectoryProviderContent;
  static override styles = trajectoryProviderStyles;

  static override properties: PropertyDeclarations = {
    chooseShare: { type: Boolean, reflect: true, attribute: 'choose-share' },
  };

  /** Whether every piece shows the client the choice with whom it is shared. Default: no. */
  chooseShare = false;

  readonly #session = new TrajectorySession({
    read: () => this.input.state,
    write: (trajectory) => {
      this.input.state = trajectory;
    },
    isLocked: () => this.input.untouched !== undefined,
    changed: (change) => {
      this.#saving.changed();
      this.dispatchEvent(new TrajectoryChangeEvent(this.input.state, change));
    },
    shareControl: (part, lang, say) => this.#shareControl(part, lang, say),
  });
  readonly #saving = new TrajectorySaving(this);
  #adopting: { readonly anew: Arrival } | undefined;

  constructor() {
    super(trajectoryPiece);
    new ContextProvider(this, { context: TRAJECTORY as never, initialValue: this.#session as never });
  }

  /**
   * Where the trajectory is kept: `memoryStore()`, `webStorageStore(…)`, `httpStore(…)`, or any object with `load` and `save`.
   * Without it nothing is kept: listen to `trajectory-change`.
   */
  get store(): TrajectoryStore | undefined {
    return this.#saving.store;
  }

  set store(store: TrajectoryStore | null | undefined) {
    this.#saving.store = store ?? undefined;
  }

  /** Where saving stands. Look again after each `trajectory-…` event, and after setting a state or a store. */
  get savingStatus(): SavingStatus {
    return this.#saving.status;
  }

  /** Saves at once what waits to be saved. Resolves when that is done, also when it failed (see the events). */
  save(): Promise<void> {
    return this.#saving.save();
  }

  /** Asks the store again for what it kept, after `trajectory-load-failed`. Resolves also when that failed (see the events). */
  load(): Promise<void> {
    return this.#saving.load();
  }

  /**
   * After `trajectory-load-failed`, when the user wants to go on without what cannot be read: keeps what is on the page in its place,
   * and saves from then on. **What could not be read is gone then**, but for stores that put it aside (`webStorageStore`). Does nothing
   * where it could be read. Resolves also when it failed (see `trajectory-save-failed`).
   */
  startAnew(): Promise<void> {
    return this.#saving.startAnew();
  }

  /**
   * Ends a conflict. Parts that do not collide are taken from both. Resolves also when what is kept could not be read at that moment:
   * the conflict stays then (see `trajectory-load-failed`).
   * @param choice whose version of the parts that collide: what is on this page, or what was kept elsewhere
   */
  resolveConflict(choice: 'mine' | 'theirs'): Promise<void> {
    return this.#saving.resolve(choice);
  }

  /** Whether there is a change to take back, in any of the pieces. */
  get canUndo(): boolean {
    return this.#session.canUndo;
  }

  /** Whether there is a change to do again, in any of the pieces. */
  get canRedo(): boolean {
    return this.#session.canRedo;
  }

  /** Takes back the last change, whichever piece it was made in. Fires a `trajectory-change`, or does nothing. */
  undo(): void {
    this.#travel('undo');
  }

  /** Does the last change that was taken back again. Fires a `trajectory-change`, or does nothing. */
  redo(): void {
    this.#travel('redo');
  }

  /** A step that no piece took is told by the provider itself. */
  #travel(type: 'undo' | 'redo'): void {
    if (this.#session.travel(type))
      this.announcer.say(this.words.plain(`history.${type === 'undo' ? 'undone' : 'redone'}`));
  }

  /** With whom a part is shared; without a choice only with the client. */
  shareOf(part: string): Share {
    return shareOf(this.input.state, part);
  }

  /** What a client chose, for a portal that asks in its own way. Fires a `trajectory-change`. */
  setShare(part: string, share: Share): void {
    this.#session.setShare(part, share);
  }

  /** Takes in what is kept elsewhere. @internal */
  adopt(json: JsonObject, anew: Arrival): void {
    this.#adopting = { anew };
    this.input.set(json);
    this.#adopting = undefined;
  }

  protected override get trajectoryPart(): string {
    return '';
  }

  protected override stateReplaced(): void {
    this.#session.replaced(this.#adopting?.anew ?? true);
    if (!this.#adopting) this.#saving.changed();
  }

  #shareControl(part: string, lang: string, say: (message: string) => void): unknown {
    if (!this.chooseShare || this.input.untouched) return nothing;
    const words = new Words(trajectoryProviderContent, lang);
    const { state } = this.input;
    const chosen = shareOf(state, part);
    const isInside = CHOSEN_INSIDE.includes(part);
    const isFurther = (other: string): boolean =>
      SHARES.indexOf(shareOf(state, other)) < SHARES.indexOf(chosen);
    const takesAlong = goesAlong(state.parts, part).some(isFurther);
    const control = (isInside ? fileControl : shareControl)(words, chosen, (share) => {
      if (!this.#session.setShare(part, share)) return;
      say(words.plain(`share.chosen.${share}`, undefined, isInside ? 'inside' : undefined));
    });
    return html`${control}${takesAlong ? html`<p class="hint">${words.t('share.own-values')}</p>` : nothing}`;
  }

  protected override render(): TemplateResult {
    return html`${problemNotice(this.words, this.input, this.problems, () => '')}<slot></slot>`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    if (changed.has('chooseShare')) this.#session.redraw();
  }

  protected override problemEvent(problems: readonly Problem[]): TrajectoryProblemEvent {
    return new TrajectoryProblemEvent(problems);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trajectory-provider': TrajectoryProviderElement;
  }
  interface HTMLElementEventMap extends TrajectoryEventMap {}
  interface DocumentEventMap extends TrajectoryEventMap {}
  interface WindowEventMap extends TrajectoryEventMap {}
}
