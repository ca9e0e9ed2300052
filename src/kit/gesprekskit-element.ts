import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { CSSResultGroup } from 'lit';
import { onContentChange, type BuiltInContent } from '../content/registry.js';
import { Announcer } from './announcer.js';
import { defineOnce } from './define.js';
import { LanguageController } from './language-controller.js';
import { unwrapTranslation } from './translation.js';
import { Words } from './words.js';

/** For whom an element is shown. */
export type Audience = 'client' | 'professional';

/**
 * What every element of the kit shares: registration, language, and words.
 *
 * @attr {string} lang - Language of this element (BCP 47). Default: the nearest ancestor's, across shadow roots; then `nl`.
 */
export abstract class GesprekskitElement extends LitElement {
  /** The tag `define` uses when none is given. */
  static readonly tag: string;
  /** The texts the element brings along. */
  static readonly content: BuiltInContent;

  declare static styles: CSSResultGroup;

  static override properties: PropertyDeclarations = {
    audience: { reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /**
   * Registers the element; does nothing where the tag is taken.
   * @param tag the tag to use; events keep their own names
   * @returns the class behind the tag
   */
  static define(
    tag: string = this.tag,
    registry: CustomElementRegistry = customElements,
  ): CustomElementConstructor {
    return defineOnce(tag, this as unknown as CustomElementConstructor, registry);
  }

  /** For whom it is shown: the client, or the professional beside the client. Default: `client`. */
  audience: Audience = 'client';

  /** Level of the element's own heading, 1 to 5, to fit the portal's outline. Default: 2. */
  headingLevel = 2;

  /** The level that is used: three more must fit below it. */
  protected get level(): number {
    return Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1), 4);
  }

  /** The words of this moment. */
  protected words!: Words;
  protected readonly language = new LanguageController(this);
  protected readonly announcer = new Announcer(this);

  #stopListening: (() => void) | undefined;
  #wordsAreOld = true;

  override connectedCallback(): void {
    this.#takeEarlyProperties();
    super.connectedCallback();
    this.#wordsAreOld = true;
    this.requestUpdate();
    this.#stopListening = onContentChange(() => {
      this.#wordsAreOld = true;
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
  }

  /** What was set before the tag was defined hides the accessors: sets it again. */
  #takeEarlyProperties(): void {
    const prototype: object = Object.getPrototypeOf(this) as object;
    const early = Object.entries(this).filter(([name]) => name in prototype);
    for (const [name, value] of early) {
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  protected override willUpdate(_changed: PropertyValues): void {
    unwrapTranslation(this.renderRoot);
    this.language.read();
    const { lang } = this.language;
    const preferred = this.audience === 'professional' ? 'professional' : undefined;
    if (!this.#wordsAreOld && this.words.lang === lang && this.words.preferred === preferred) return;
    this.words = new Words((this.constructor as typeof GesprekskitElement).content, lang, preferred);
    this.#wordsAreOld = false;
    this.announcer.forget(this.words.otherLang);
  }
}
