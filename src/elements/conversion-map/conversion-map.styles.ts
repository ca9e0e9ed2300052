import { css } from 'lit';
import { baseStyles } from '../../kit/base.styles.js';
import { fieldStyles } from '../../kit/field.styles.js';
import { entryStyles } from './entry.styles.js';
import { pictureStyles } from './picture.styles.js';
import { writingLinesStyles } from '../../kit/writing-lines.js';

const own = css`
  p {
    text-wrap: pretty;
  }

  .introduction {
    display: grid;
    gap: 4px;
    margin-block-start: 12px;
  }

  .lead {
    font-size: 1.25rem;
  }

  .guidance {
    background: var(--_ground);
    border-radius: var(--_corner);
    display: flex;
    gap: 12px;
    inline-size: fit-content;
    margin-block-start: 16px;
    max-inline-size: 100%;
    padding: 16px;
  }

  .guidance ul,
  .levels dl {
    display: grid;
    gap: 8px;
  }

  .levels dl {
    gap: 0;
  }

  .levels dt {
    font-weight: 600;
  }

  .levels dd + dt {
    margin-block-start: 8px;
  }

  .choose {
    margin-block-start: 24px;
  }

  .choose summary {
    font-size: 1.25rem;
    font-weight: 600;
  }

  .offers-name {
    font-weight: 600;
    margin-block: 16px 8px;
  }

  .offers {
    display: grid;
    gap: 8px;
    grid-template-columns: minmax(0, 1fr);
  }

  .choose .hint + .offers {
    margin-block-start: 12px;
  }

  .offers li {
    display: grid;
    max-inline-size: none;
  }

  .offer {
    align-items: center;
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
    cursor: pointer;
    display: flex;
    gap: 12px;
    line-height: 1.25;
    min-block-size: 56px;
    padding: 10px 16px;
  }

  .offer:hover {
    background: var(--_tint-soft);
  }

  .offer:has(:checked) {
    background: var(--_tint);
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }

  .offer input {
    accent-color: var(--_ink);
    block-size: 20px;
    flex: none;
    inline-size: 20px;
    margin: 0;
  }

  .offer-words {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }

  .offer-name {
    font-weight: 600;
  }

  .offer-about {
    color: var(--_quiet);
    font-size: 1rem;
  }

  .offer:has(:checked) .offer-about {
    color: inherit;
  }

  .value {
    border-block-start: 1px solid var(--_tint-strong);
    margin-block-start: 20px;
    padding-block-start: 20px;
  }

  .value-name {
    font-size: 1.125rem;
  }

  .opener {
    font-family: inherit;
    font-size: inherit;
    font-weight: inherit;
    gap: 8px;
    inline-size: calc(100% + 16px);
    justify-content: start;
    line-height: inherit;
    margin-inline: -8px;
    padding: 4px 8px;
    text-align: start;
  }

  .opener > .pictogram,
  .head > .pictogram {
    background: var(--_tint);
    block-size: 32px;
    border-radius: var(--_field-corner);
    color: var(--_picture);
    inline-size: 32px;
    padding: 4px;
  }

  .opener:hover {
    background: var(--_tint-soft);
  }

  .chevron {
    display: inline-flex;
    margin-inline-start: auto;
    transform: rotate(90deg);
  }

  [aria-expanded='true'] .chevron {
    transform: rotate(-90deg);
  }

  .head {
    align-items: center;
    display: flex;
    gap: 16px;
  }

  .value > .hint {
    margin-block-start: 4px;
  }

  .inside {
    display: grid;
    gap: 32px;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 20px;
  }

  .open,
  .room {
    color: var(--_quiet);
    font-style: italic;
  }

  .paper {
    display: none;
  }

  @container (inline-size >= 36rem) {
    .value-name {
      font-size: 1.5rem;
    }

    .opener,
    .head {
      gap: 16px;
    }

    .opener > .pictogram,
    .head > .pictogram {
      block-size: 56px;
      border-radius: var(--_corner);
      inline-size: 56px;
      padding: 10px;
    }

    .value > .hint {
      padding-inline-start: 72px;
    }

    .offers {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (inline-size >= 64rem) {
    .offers {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @media (forced-colors: active) {
    .guidance {
      border: 1px solid CanvasText;
    }

    .offer:has(:checked) {
      border: 3px solid Highlight;
    }

    .opener {
      border-color: ButtonText;
      inline-size: 100%;
      margin-inline: 0;
    }

    summary {
      color: ButtonText;
    }
  }

  @media print {
    .paper {
      display: block;
    }

    .screen,
    .introduction {
      display: none;
    }

    .value-name {
      break-after: avoid;
      font-size: 14pt;
    }

    .head > .pictogram {
      block-size: 32px;
      inline-size: 32px;
      padding: 4px;
    }
  }
`;

/** The styles of `<conversion-map>`. */
export const conversionMapStyles = [
  baseStyles,
  fieldStyles,
  own,
  pictureStyles,
  entryStyles,
  writingLinesStyles,
];
