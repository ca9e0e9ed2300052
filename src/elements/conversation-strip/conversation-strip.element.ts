import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { conversationStripContent } from '../../content/conversation-strip.js';
import { GesprekskitElement } from '../../kit/gesprekskit-element.js';
import { saveFile } from '../../kit/save-file.js';
import { stripPicture } from '../../kit/strip/strip-picture.template.js';
import { stripSVG, type StripSVGOptions } from '../../kit/strip/strip-svg.js';
import { pictureName } from '../../kit/strip/strip-words.js';
import { button } from '../../kit/templates.js';
import { Words } from '../../kit/words.js';
import { picturesIn, type StripPicture } from '../../model/strip-pictures.js';
import { conversationStripStyles } from './conversation-strip.styles.js';
import { viewOf, type ConversationStripView } from './conversation-strip.view.js';

export type { StripSVGOptions } from '../../kit/strip/strip-svg.js';

/**
 * Four drawn pictures that show a client what the conversation will be like: *Ons gesprek*, *Jouw ervaringen*, *Jouw behoeften* and
 * *Jouw toekomst*. They can be looked at in any order, and one of them can stand in a letter. It takes no state and tells nothing.
 * Source: method K-strip.
 *
 * @tag conversation-strip
 * @attr {string} pictures - Which pictures, with spaces between them: `our-conversation`, `experiences`, `needs`, `future`. Default: all four.
 * @attr {boolean} downloadable - Whether a button saves the pictures as an SVG image.
 * @attr {boolean} printable - Whether a button prints the page.
 * @slot our-conversation - A picture of the portal's own, instead of ours: `<img slot="our-conversation" src="…" alt="…">`.
 * @slot experiences - The same for *Jouw ervaringen*.
 * @slot needs - The same for *Jouw behoeften*.
 * @slot future - The same for *Jouw toekomst*.
 * @csspart root - All of the element.
 * @csspart title - Its heading; one picture by itself has none.
 * @csspart pictures - The pictures together.
 * @csspart panel - One picture with its name and its words.
 * @csspart name - The name of a picture.
 * @csspart picture - A drawing of the kit.
 * @csspart caption - The words below a picture.
 * @csspart actions - The buttons together.
 * @csspart button - Every button.
 * @csspart download - The button that saves.
 * @csspart print - The button that prints.
 * @csspart pictogram - Every pictogram.
 * @cssprop {<color>} --gesprekskit-strip-ground - What the pictures are drawn on.
 * @cssprop {<color>} --gesprekskit-strip-ink - Lines and dark areas of people and things.
 * @cssprop {<color>} --gesprekskit-strip-trace - Lines that lie on the ground itself.
 * @cssprop {<color>} --gesprekskit-strip-paper - What is white in people and things.
 * @cssprop {<color>} --gesprekskit-strip-cool - The cool tint.
 * @cssprop {<color>} --gesprekskit-strip-wash - The cool tint, thinned.
 * @cssprop {<color>} --gesprekskit-strip-warm - The warm tint.
 * @cssprop {<color>} --gesprekskit-strip-deep - The two tints printed over each other.
 */
export class ConversationStripElement extends GesprekskitElement {
  static override readonly tag = 'conversation-strip';
  static override readonly content = conversationStripContent;
  static override styles = conversationStripStyles;

  static override properties: PropertyDeclarations = {
    ...GesprekskitElement.properties,
    pictures: {},
    downloadable: { type: Boolean },
    printable: { type: Boolean },
  };

  /** Which pictures are shown, by their names with spaces between them. Where it names none: all four. */
  pictures = '';
  /** Whether a button saves the pictures as an image. Default: `false`. */
  downloadable = false;
  /** Whether a button prints the page. Default: `false`. */
  printable = false;

  /** Pictures for which the portal brought its own. */
  readonly #replaced = new Set<StripPicture>();

  /**
   * The pictures as one self-contained SVG image, in the language of the element: its own colours, a title and a description, the
   * captions as text; no scripts, styles or references. To save as a file or to put into a letter as it is.
   * Without `pictures` it holds those that are shown; drawings the portal brought itself are not in it.
   * @param options which pictures, whether with captions, how wide
   */
  toSVG(options: StripSVGOptions = {}): string {
    const words = this.hasUpdated ? this.words : new Words(conversationStripContent, this.language.lang);
    const { ours, pictures } = this.#view();
    return stripSVG(words, { ...options, pictures: options.pictures ?? (ours.length > 0 ? ours : pictures) });
  }

  #view(): ConversationStripView {
    return viewOf(this.pictures, this.#replaced);
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const { pictures, ours, titled } = this.#view();
    return html`<div class="root" part="root" dir=${this.language.dir}>
      ${
        titled
          ? html`<h2 class="title" part="title" aria-level=${this.level}>${words.t('title')}</h2>
              <p class="intro">${words.t('intro')}</p>
              <ul class="pictures number-${pictures.length}" part="pictures">
                ${pictures.map((name) => html`<li class="panel" part="panel">${this.#panel(name, 1)}</li>`)}
              </ul>`
          : pictures.map((name) => html`<div class="panel single" part="panel">${this.#panel(name, 0)}</div>`)
      }
      ${this.#actions(ours.length > 0)}
    </div>`;
  }

  #panel(name: StripPicture, below: number): TemplateResult {
    const { words } = this;
    return html`<h3 class="name" part="name" aria-level=${this.level + below}>${pictureName(words, name)}</h3>
      <slot name=${name} @slotchange=${this.#onSlotChange}>${stripPicture(words, name)}</slot>
      ${
        words.has(`${name}.caption`)
          ? html`<p class="caption" part="caption">${words.t(`${name}.caption`)}</p>`
          : nothing
      }`;
  }

  #actions(hasOurs: boolean): TemplateResult | typeof nothing {
    const { words } = this;
    const [canSave, canPrint] = [this.downloadable && hasOurs, this.printable];
    if (!canSave && !canPrint) return nothing;
    return html`<div class="actions" part="actions">
      ${canSave ? button(words, { label: 'download', onClick: this.#onDownload, part: 'download' }) : nothing}
      ${canPrint ? button(words, { label: 'print', onClick: this.#onPrint, part: 'print' }) : nothing}
    </div>`;
  }

  readonly #onSlotChange = ({ target }: Event): void => {
    const slot = target as HTMLSlotElement;
    const [name] = picturesIn(slot.name);
    if (!name) return;
    if (slot.assignedElements().length > 0) this.#replaced.add(name);
    else this.#replaced.delete(name);
    this.requestUpdate();
  };

  readonly #onDownload = (): void => {
    const { words } = this;
    const image = `<?xml version="1.0" encoding="UTF-8"?>\n${this.toSVG()}\n`;
    saveFile(new Blob([image], { type: 'image/svg+xml' }), `${words.plain('file-name')}.svg`);
    this.announcer.say(words.plain('downloaded'));
  };

  readonly #onPrint = (): void => {
    print();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'conversation-strip': ConversationStripElement;
  }
}
