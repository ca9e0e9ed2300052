import { css, html, type TemplateResult } from 'lit';

/** A question with lines to write on, for paper on which nothing is filled in. */
export function writingLines(question: unknown, count: number): TemplateResult {
  return html`<div class="to-write">
    <p class="to-write-name">${question}</p>
    ${Array.from({ length: count }, () => html`<div class="writing-line"></div>`)}
  </div>`;
}

/** Lines are of one height, as wide as the page. */
export const writingLinesStyles = css`
  .to-write {
    break-inside: avoid;
    margin-block: 12pt;
  }

  .to-write-name {
    font-size: 11pt;
    font-weight: 600;
    max-inline-size: none;
  }

  .writing-line {
    block-size: 8mm;
    border-block-end: 0.5pt solid #777;
  }
`;
