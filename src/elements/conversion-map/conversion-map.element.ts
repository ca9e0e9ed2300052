import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { conversionMapContent } from '../../content/conversion-map.js';
import { Entries, keepingTyped } from '../../kit/entries.js';
import { keepPlace } from '../../kit/keep-place.js';
import { newOwnId } from '../../kit/own-entries.js';
import type { Arrival } from '../../kit/trajectory-link.js';
import {
  FACTOR_PLACES,
  type ConversionMapState,
  type Factor,
  type Voice,
} from '../../model/conversion-map.js';
import type { ValueId } from '../../model/work-values.js';
import { announcementOf } from './announcement.js';
import { mapAsText } from './as-text.template.js';
import { ConversionMapBase } from './conversion-map.base.js';
import type {
  ConversionMapChangeEvent,
  ConversionMapEventChange,
  ConversionMapProblemEvent,
} from './conversion-map.events.js';
import { conversionMapStyles } from './conversion-map.styles.js';
import { conversionMap, mapHead } from './conversion-map.template.js';
import {
  entryOf,
  offerViews,
  placeName,
  placeOfEntry,
  placeOfName,
  valueOfChange,
  valueViews,
} from './conversion-map.view.js';
import { plainValueName, type Drawing, type MapActions } from './map-drawing.js';
import { MapScreen } from './map-screen.js';
import { mapProblems } from './problems.template.js';

export type {
  ContextLevel,
  ConversionMapChange,
  ConversionMapState,
  Effect,
  Factor,
  FactorLevel,
  FactorSort,
  FactorStep,
  Resource,
  VoicedEntry,
} from '../../model/conversion-map.js';
export * from './conversion-map.events.js';

/** Names of fields: `idea.<factor>`. */
const FIELD = /^idea\.(.+)$/;

/**
 * What helps and what makes it harder, per value: a client looks at what is on hand, what helps and what hinders, in the person and in
 * the work context, as a picture and in words. Of something that hinders a step in the plan is made, when somebody asks for one. Nothing is ranked.
 * Source: method G-conversion; for professionals also G-context.
 *
 * @tag conversion-map
 * @attr {string} list - A `capability-list` state as JSON text, for own values and for what the client marked.
 * @attr {string} circles - A `circle-model` state as JSON text, for own values and for those in the middle ring.
 * @attr {string} plan - An `action-plan` state as JSON text, to tell what became of steps.
 * @fires {ConversionMapChangeEvent} conversion-map-change - A person changed something: `.state` to save, `.change` without free text. At `make-step` a portal puts the step in its plan: see `stepOf`.
 * @fires {ConversionMapProblemEvent} conversion-map-problem - Something in the input could not be read, or a value or a step is in no other piece any more; what was good is kept.
 * @csspart root - All of the element.
 * @csspart title - Its heading.
 * @csspart introduction - What the map is for.
 * @csspart guidance - What a professional can keep in mind, and the levels of the work context.
 * @csspart choose - Where a person chooses values.
 * @csspart offers - The values to choose from.
 * @csspart offer - One of them.
 * @csspart values - The chosen values.
 * @csspart value - One of them.
 * @csspart value-name - Its name.
 * @csspart picture - The flow from what is on hand to the value.
 * @csspart picture-resources - What is on hand, in it.
 * @csspart picture-stream - What helps, or what hinders, in it.
 * @csspart picture-value - The value, in it.
 * @csspart groups - All that is written about a value.
 * @csspart group - One group of it: what is on hand, or what helps or hinders in one place.
 * @csspart group-name - Its name.
 * @csspart entries - What stands in it.
 * @csspart entry - One thing in it.
 * @csspart entry-words - Its words.
 * @csspart marks - Whose it is, and what was chosen about it.
 * @csspart choices - More choices about it.
 * @csspart step - What could be a step, and what became of it.
 * @csspart step-place - Where the step is.
 * @csspart entry-form - Where a person adds something.
 * @csspart own-actions - Change and remove.
 * @csspart note - The field for an idea of who is typing, with the other voice's words.
 * @csspart textarea - The field itself.
 * @csspart quote - What somebody wrote, as text.
 * @csspart as-text - All of it as text: read-only, and on paper.
 * @csspart share - The choice with whom it is shared, inside a trajectory.
 * @csspart history - Undo and redo.
 * @csspart undo - The one.
 * @csspart redo - The other.
 * @csspart button - Every button.
 * @csspart input - Every text field of one line.
 * @csspart select - Every choice from a list.
 * @csspart notice - What was left out of the input, or removed.
 * @csspart pictogram - Every pictogram.
 */
export class ConversionMapElement extends ConversionMapBase {
  static override readonly tag = 'conversion-map';
  static override readonly content = conversionMapContent;
  static override styles = conversionMapStyles;

  readonly #screen = new MapScreen(this);
  readonly #actions: MapActions = keepingTyped(
    () => this.#entries,
    {
      choose: (value, chosen) => {
        this.#screen.goOnChoosing();
        this.perform({ type: 'choose', value, chosen });
      },
      showChoice: (isShown) => {
        this.#screen.choose(isShown);
      },
      open: (value, isOpen) => {
        this.#entries.settle();
        keepPlace(this, `#open-${CSS.escape(value)}`, () => {
          this.#screen.open(isOpen ? value : undefined);
        });
      },
      showMore: (factor) => {
        this.#screen.showMore(factor);
      },
      place: (factor, id) => {
        const place = FACTOR_PLACES.find((one) => one.id === id);
        if (!place) return;
        this.perform({ type: 'place', factor, effect: place.effect, level: place.level });
        this.focusLater(`[name="${CSS.escape(`place.${factor}`)}"]`);
      },
      sort: (factor, sort) => {
        this.perform({ type: 'sort', factor, sort });
      },
      context: (factor, context) => {
        this.perform({ type: 'context', factor, context });
      },
      askStep: (factor) => {
        this.#screen.askStep(factor);
        this.focusLater(`[name="${CSS.escape(`idea.${factor}`)}"]`);
      },
      makeStep: (id) => {
        const factor = this.input.state.factors.find((one) => one.id === id);
        if (factor) this.makeStep(factor, newOwnId());
        this.focusLater(`#step-place-${CSS.escape(id)}`);
      },
      takeBackStep: (factor) => {
        this.#screen.askStep(factor);
        this.perform({ type: 'take-back-step', factor });
        this.focusLater(`#make-step-${CSS.escape(factor)}`);
      },
      undo: () => {
        this.step('undo');
      },
      redo: () => {
        this.step('redo');
      },
    },
    ['showChoice', 'undo', 'redo'],
  );
  readonly #entries: Entries = new Entries(this, {
    voice: () => this.typing,
    add: (place, id, label, voice) => this.#add(place, id, label, voice),
    rename: (entry, label, voice) => this.perform({ type: 'rename-entry', entry, voice, label }),
    remove: (entry) =>
      this.perform({ type: 'remove-entry', entry, voice: this.typing }) && !entryOf(this.input.state, entry),
    has: (entry) => entryOf(this.input.state, entry) !== undefined,
    nameOf: (entry) => entryOf(this.input.state, entry)?.label ?? '',
    placeOf: (id) => {
      const entry = entryOf(this.input.state, id);
      return entry ? placeName(entry.value, placeOfEntry(entry)) : '';
    },
    redraw: () => {
      this.requestUpdate();
    },
    focusLater: (selector) => {
      this.focusLater(selector);
    },
    sayRemoved: (label) => {
      this.announcer.say(this.words.plain('own.removed', { label }));
    },
    undo: () => {
      this.step('undo');
    },
  });

  override disconnectedCallback(): void {
    // Before it leaves the trajectory around it.
    this.#entries.keepTyped();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#screen.give(this.about ?? undefined);
    if (changed.has('about')) this.#entries.keepLater();
  }

  protected override render(): TemplateResult {
    const { words, input, asText } = this;
    const { printing } = this.#screen;
    const { offered, known } = this.elsewhere;
    const values = valueViews(input.state, offered, known);
    const drawing = this.#drawing;
    return html`<div class="root" part="root" dir=${this.language.dir} @input=${this.#onInput}>
      ${mapProblems(words, input, this.unread)}
      ${mapHead(drawing, asText ? (values.length > 0 ? 'intro.read' : undefined) : 'intro')}
      ${
        asText || printing
          ? html`<div class=${asText ? '' : 'paper'}>${mapAsText(drawing, values, printing)}</div>`
          : nothing
      }
      ${
        asText
          ? nothing
          : html`<div class=${printing ? 'screen' : ''}>
              ${conversionMap(drawing, offerViews(input.state, offered), values, this.shareChoice())}
            </div>`
      }
    </div>`;
  }

  get #drawing(): Drawing {
    return {
      words: this.words,
      voice: this.typing,
      disabled: this.isDisabled,
      level: this.level,
      isForProfessional: this.audience === 'professional',
      screen: this.#screen,
      entries: this.#entries,
      actions: this.#actions,
      stepOf: (factor: Factor) => this.stepViewOf(factor),
    };
  }

  #add(name: string, id: string, label: string, voice: Voice): boolean {
    const { value, place } = placeOfName(name);
    const factor = FACTOR_PLACES.find((one) => one.id === place);
    return factor
      ? this.perform({
          type: 'add-factor',
          factor: id,
          value,
          effect: factor.effect,
          level: factor.level,
          voice,
          label,
        })
      : this.perform({ type: 'add-resource', resource: id, value, voice, label });
  }

  readonly #onInput = ({ target: field }: Event): void => {
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
    const [, factor] = FIELD.exec(field.name) ?? [];
    const voice = this.typing;
    if (factor !== undefined)
      this.perform({ type: 'idea', factor, voice, text: field.value }, `${field.name} ${voice}`);
  };

  protected override stateReplaced(anew: Arrival): void {
    super.stateReplaced(anew);
    this.#entries.changed();
  }

  protected override forgetTyped(): void {
    this.#entries.forget();
  }

  protected override refused(): void {
    this.#screen.refused();
  }

  /** What is chosen comes in sight, and what a step back or forth is about. */
  protected override placeAfter(change: ConversionMapEventChange, before: ConversionMapState): void {
    this.#entries.changed();
    if (change.type === 'choose') {
      if (change.chosen) this.#screen.reveal(change.value);
    } else if (change.type === 'undo' || change.type === 'redo') {
      this.#entries.stepped();
      const value = valueOfChange(change.change, this.input.state, before);
      if (value !== undefined) this.#screen.reveal(value);
    }
  }

  protected override announcementOf(change: ConversionMapEventChange): string {
    return announcementOf(this.words, this.input.state, change, (value) => this.#nameOf(value));
  }

  #nameOf(id: ValueId): string {
    const label = this.elsewhere.offered.find((value) => value.id === id)?.label;
    return plainValueName(this.words, { id, label });
  }
}

/** The events of `<conversion-map>` by name; they bubble, so any element, the document and the window hear them. */
export interface ConversionMapEventMap {
  'conversion-map-change': ConversionMapChangeEvent;
  'conversion-map-problem': ConversionMapProblemEvent;
}

declare global {
  interface HTMLElementTagNameMap {
    'conversion-map': ConversionMapElement;
  }
  interface HTMLElementEventMap extends ConversionMapEventMap {}
  interface DocumentEventMap extends ConversionMapEventMap {}
  interface WindowEventMap extends ConversionMapEventMap {}
}
