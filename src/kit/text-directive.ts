import { html, noChange, nothing } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';

class TextDirective extends Directive {
  #text: string | undefined;
  #lang: string | undefined;

  render(text: string, lang?: string): unknown {
    return lang ? html`<span lang=${lang}>${text}</span>` : text || nothing;
  }

  /** Puts changed words in fresh nodes: a translation tool may have taken the old text node away. */
  override update(part: ChildPart, [text, lang]: [string, string?]): unknown {
    if (text === this.#text && lang === this.#lang) return noChange;
    this.#text = text;
    this.#lang = lang;
    setCommittedValue(part);
    return this.render(text, lang);
  }
}

/** Words that may change while they are shown, marked with their language where it is not the page's. */
export const text = directive(TextDirective);
