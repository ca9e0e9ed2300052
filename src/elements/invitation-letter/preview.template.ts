import { html, nothing, type TemplateResult } from 'lit';
import { BLANK, paragraphsOf, type Letter, type LetterBlock, type LetterRun } from '../../export/letter.js';
import { stripPicture } from '../../kit/strip/strip-picture.template.js';
import { STRIP_PICTURES } from '../../model/strip-pictures.js';
import type { LetterWords } from './letter-words.js';

/** Breaking more than this into lines keeps a page busy for minutes. */
const LONG_TEXT = 50_000;

/** What is drawn beside the words of a letter. */
interface Drawing {
  readonly words: LetterWords;
  /** Level of the subject; other headings are one below it. */
  readonly level: number;
  /** The language of the letter, where that is not the language around it. */
  readonly lang: string | undefined;
}

const isEnclosure = ({ kind }: LetterBlock): boolean => kind === 'questions' || kind === 'pictures';

/** The letter as sheets of paper: one for the letter, one for each enclosure. */
export function sheets(letter: Letter, drawing: Drawing): TemplateResult {
  const pages = [
    letter.blocks.filter((block) => !isEnclosure(block)),
    ...letter.blocks.filter(isEnclosure).map((block) => [block]),
  ];
  return html`<article class="letter" part="letter" lang=${drawing.lang ?? nothing} dir=${letter.dir}>
    ${pages.map(
      (blocks) => html`<div class="sheet" part="sheet">${blocks.map((block) => drawn(block, drawing))}</div>`,
    )}
  </article>`;
}

function drawn(block: LetterBlock, { words, level }: Drawing): unknown {
  const heading = (text: string): TemplateResult => html`<h4 aria-level=${level + 1}>${text}</h4>`;
  switch (block.kind) {
    case 'subject':
      return html`<h3 class="subject" aria-level=${level}>${block.text}</h3>`;
    case 'line':
      return html`<p>${block.runs.map(run)}</p>`;
    case 'paragraph':
      return paragraph(block.text, block.point);
    case 'facts':
      return html`<div class="facts">
        ${heading(block.heading)}
        <dl>
          ${block.facts.map(
            ({ name, value }) =>
              html`<div>
                <dt>${name}</dt>
                <dd>${run(value)}</dd>
              </div>`,
          )}
        </dl>
      </div>`;
    case 'questions':
      return html`${heading(block.heading)}
        <ul>
          ${block.questions.map((question) => html`<li>${question}</li>`)}
        </ul>`;
    case 'pictures':
      return html`${heading(block.heading)}
        <div class="pictures">
          ${block.pictures.map(
            ({ name, title, caption }) =>
              html`<figure>
                ${STRIP_PICTURES.filter((known) => known === name).map((known) => stripPicture(words, known))}
                <figcaption><b>${title}</b><br />${caption}</figcaption>
              </figure>`,
          )}
        </div>`;
  }
}

function paragraph(text: string, point: string | undefined): unknown {
  if (text.length > LONG_TEXT)
    return html`<p class="endless" dir="auto" data-of=${point ?? nothing}>${text}</p>`;
  return paragraphsOf(text).map(
    (lines) => html`<p class="typed" dir="auto" data-of=${point ?? nothing}>${lines.join('\n')}</p>`,
  );
}

function run({ text, isBlank }: LetterRun): TemplateResult {
  if (!isBlank) return html`<bdi>${text}</bdi>`;
  return html`<span class="blank"
    ><span class="blank-words">${text}</span><span class="blank-line" aria-hidden="true">${BLANK}</span></span
  >`;
}
