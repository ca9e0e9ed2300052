import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { capabilityResultsContent } from '../../content/capability-results.js';
import { drawing, pictogram, valuePictogram } from '../../kit/pictograms.js';
import { StateElement, type GivenState } from '../../kit/state-element.js';
import { OtherInput } from '../../kit/state-input.js';
import { problemNotice, quotes } from '../../kit/templates.js';
import { capabilityListPiece, type CapabilityListState } from '../../model/capability-list.js';
import { DEFAULT_SCORING, type Scoring } from '../../model/capability-scoring.js';
import type { Problem } from '../../model/piece.js';
import { CapabilityResultsProblemEvent } from './capability-results.events.js';
import { capabilityResultsStyles } from './capability-results.styles.js';
import { changesSince, groupViews, type GroupView, type ResultView } from './capability-results.view.js';
import { figures } from './figures.template.js';
import { tracks } from './track.template.js';

export * from './capability-results.events.js';

/** Two arrows that pass each other: then and now. */
const CHANGED = 'M4 8h16M16 4l4 4-4 4M20 16H4M8 12l-4 4 4 4';

/**
 * Reads a filled-in *Lijst Werk Capabilities* back in words: what goes well first, then what deserves attention, then what matters
 * less now, then what was not filled in. No marks, no verdicts. A professional can open figures on purpose.
 * Source: method G-list, principles 2 and 3; Abma et al. 2016, doi 10.5271/sjweh.3532.
 *
 * @tag capability-results
 * @attr {string} earlier - An earlier list as JSON text, to tell what changed since then.
 * @fires {CapabilityResultsProblemEvent} capability-results-problem - Something in the input could not be read; what was good is shown.
 * @csspart root - All of the element.
 * @csspart title - Its heading.
 * @csspart changes - What changed since the earlier list.
 * @csspart group - One group of values.
 * @csspart value - One value.
 * @csspart tracks - Its picture.
 * @csspart track - One line of the picture.
 * @csspart quote - What somebody wrote.
 * @csspart figures - The figures for a professional.
 * @csspart table - Their table.
 * @csspart notice - What was left out of the input.
 * @csspart pictogram - Every pictogram.
 */
export class CapabilityResultsElement extends StateElement<CapabilityListState> {
  static override readonly tag = 'capability-results';
  static override readonly content = capabilityResultsContent;
  static override styles = capabilityResultsStyles;

  static override properties: PropertyDeclarations = {
    scoring: { attribute: false },
    earlier: { noAccessor: true },
  };

  /** How answers are judged; replace it to use another cut-off or another rule for the capability set. */
  scoring: Scoring | undefined = undefined;

  readonly #earlier = this.addInput(new OtherInput(this, capabilityListPiece, 'earlier'));

  constructor() {
    super(capabilityListPiece);
  }

  /** An earlier list, to tell in words and picture what changed since then. Same forms as `state`; also `<script data-for="earlier">`. */
  get earlier(): CapabilityListState | undefined {
    return this.#earlier.own;
  }

  set earlier(value: GivenState<CapabilityListState> | string | null | undefined) {
    this.#earlier.set(value);
  }

  get #rule(): Scoring {
    return this.scoring ?? DEFAULT_SCORING;
  }

  protected override render(): TemplateResult {
    const { words, input, level: headingLevel } = this;
    const earlier = this.#earlier.shown;
    const groups = groupViews(input.state, earlier, this.#rule);
    const isEmpty = groups.every(({ values }) =>
      values.every(
        ({ words: standing, note, discuss, label }) =>
          standing === 'not-filled-in' && !note && !discuss && label === undefined,
      ),
    );
    return html`<div class="root" part="root" dir=${this.language.dir}>
      ${problemNotice(words, input.problems.length > 0 ? input : this.#earlier, this.problems, () => '')}
      <h2 class="title" part="title" aria-level=${headingLevel}>${words.t('title')}</h2>
      ${
        isEmpty && !earlier
          ? html`<p class="intro">${words.t('empty')}</p>`
          : html`<p class="intro">${words.t('intro')}</p>
              ${groups.map((group) => this.#group(group))}
              ${earlier ? this.#changes(earlier, input.state) : nothing} ${this.#toDiscuss(groups)}`
      }
      ${
        this.audience === 'professional'
          ? figures(words, input.state, this.#rule, (id) => this.#nameOf(id))
          : nothing
      }
    </div>`;
  }

  #nameOf(id: string): unknown {
    const ownValue = this.input.state.ownValues.find((value) => value.id === id);
    if (!ownValue) return this.words.t(`value.${id}`);
    return ownValue.label.trim() ? ownValue.label : this.words.t('own.unnamed');
  }

  #group({ group, values }: GroupView): TemplateResult {
    const level = this.level + 1;
    return html`<section class="group ${group}" part="group" aria-labelledby="group-${group}">
      <h3 id="group-${group}" aria-level=${level}>${this.words.t(`group.${group}`)}</h3>
      ${values.map((value) => this.#value(value, level + 1))}
    </section>`;
  }

  #value(value: ResultView, level: number): TemplateResult {
    const { words } = this;
    const open = value.tracks.every(({ answer, earlier }) => answer === undefined && earlier === undefined);
    return html`<article
      class=${open ? 'value bare' : 'value'}
      part="value"
      aria-labelledby="name-${value.id}"
    >
      ${valuePictogram(value.id)}
      <div class="said">
        <h4 id="name-${value.id}" aria-level=${level}>${this.#nameOf(value.id)}</h4>
        <p class="sentence">${words.t(`standing.${value.words}`)}</p>
        ${
          value.discuss
            ? html`<p class="wants-to-talk">${pictogram('discuss')}<span>${words.t('discuss')}</span></p>`
            : nothing
        }
        ${quotes(words, value.note)}
      </div>
      ${open ? nothing : tracks(words, value.tracks)}
    </article>`;
  }

  #toDiscuss(groups: readonly GroupView[]): TemplateResult | typeof nothing {
    const { discuss } = this.input.state;
    const known = new Set(groups.flatMap(({ values }) => values.map(({ id }) => id)));
    const ids = discuss.filter((id) => known.has(id));
    if (ids.length === 0) return nothing;
    return html`<section class="group to-discuss" part="group" aria-labelledby="to-discuss">
      <h3 id="to-discuss" aria-level=${this.level + 1}>${this.words.t('discuss.heading')}</h3>
      <ul>
        ${ids.map((id) => html`<li>${valuePictogram(id)}<span>${this.#nameOf(id)}</span></li>`)}
      </ul>
    </section>`;
  }

  #changes(earlier: CapabilityListState, now: CapabilityListState): TemplateResult {
    const { words } = this;
    const { values, removed } = changesSince(earlier, now);
    const nothingChanged = values.length === 0 && removed.length === 0;
    return html`<section class="group changes" part="changes" aria-labelledby="changes">
      <h3 id="changes" aria-level=${this.level + 1}>${drawing(CHANGED)}${words.t('change.heading')}</h3>
      ${nothingChanged ? html`<p>${words.t('change.none')}</p>` : nothing}
      <ul>
        ${values.map(
          ({ id, isNew, isFilledIn, differences }) =>
            html`<li>
              ${valuePictogram(id)}
              <div>
                <b>${this.#nameOf(id)}</b>
                ${
                  isNew || isFilledIn
                    ? html`<p>${words.t(isNew ? 'change.value.new' : 'change.value.filled-in')}</p>`
                    : differences.map(
                        ({ question, direction }) =>
                          html`<p>${words.t(`change.${question}.${direction}`)}</p>`,
                      )
                }
              </div>
            </li>`,
        )}
        ${removed.map((label) => html`<li>${words.t('change.value.removed', { label: label.trim() || words.plain('own.unnamed') })}</li>`)}
      </ul>
    </section>`;
  }

  protected override problemEvent(problems: readonly Problem[]): CapabilityResultsProblemEvent {
    return new CapabilityResultsProblemEvent(problems);
  }
}

/** The events of `<capability-results>` by name. */
export interface CapabilityResultsEventMap {
  'capability-results-problem': CapabilityResultsProblemEvent;
}

declare global {
  interface HTMLElementTagNameMap {
    'capability-results': CapabilityResultsElement;
  }
  interface HTMLElementEventMap extends CapabilityResultsEventMap {}
  interface DocumentEventMap extends CapabilityResultsEventMap {}
  interface WindowEventMap extends CapabilityResultsEventMap {}
}
