import { css } from 'lit';
import { baseStyles } from '../../kit/base.styles.js';
import { fieldStyles } from '../../kit/field.styles.js';
import { cardMenuStyles } from './card-menu.styles.js';
import { paperStyles } from './paper.styles.js';
import { pictureStyles } from './picture.styles.js';

const circles = css`
  .introduction {
    display: grid;
    gap: 12px;
    margin-block-start: 16px;
  }

  .lead {
    font-size: 1.25rem;
  }

  p {
    text-wrap: pretty;
  }

  .way {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    justify-content: space-between;
    margin-block-start: 8px;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
  }

  .card-questions,
  .renaming,
  .own-cards,
  .changes,
  .written-about .as-text {
    border-block-start: 1px solid var(--_tint-strong);
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 32px;
    padding-block-start: 24px;
  }

  .own-cards {
    gap: 8px;
  }

  .head {
    align-items: center;
    display: flex;
    gap: 16px;
  }

  .head > .pictogram {
    background: var(--_tint-soft);
    block-size: 56px;
    border-radius: var(--_corner);
    inline-size: 56px;
    padding: 10px;
  }

  .value-name {
    font-size: 1.5rem;
    hyphens: auto;
    scroll-margin-block-start: 16px;
  }

  .deeper {
    font-size: 1.25rem;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }

  .plain {
    margin-block-start: 16px;
  }

  .row {
    align-items: center;
    border-block-start: 1px solid var(--_tint-strong);
    display: grid;
    gap: 8px 16px;
    grid-template-columns: auto minmax(0, 1fr);
    max-inline-size: none;
    padding-block: 12px;
  }

  .row > .pictogram {
    background: var(--_tint-soft);
    block-size: 48px;
    border-radius: var(--_corner);
    inline-size: 48px;
    padding: 8px;
  }

  .row-name {
    font-weight: 600;
    hyphens: auto;
  }

  .row > select,
  .row-more {
    grid-column: 2;
  }

  .row-more {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
  }

  .row-more button {
    text-align: start;
  }

  .row-more .inline-form {
    flex: 1 1 100%;
  }

  .choice {
    align-items: center;
    cursor: pointer;
    display: flex;
    gap: 12px;
    min-block-size: var(--_target);
  }

  .choice input {
    accent-color: var(--_ink);
    block-size: 20px;
    inline-size: 20px;
    margin: 0;
  }

  .hints {
    margin-block-start: 16px;
  }

  /* So that the line of its focus lies around its words and over nothing else. */
  .hints > .quiet {
    margin-inline-start: -6px;
    padding-inline: 6px;
  }

  .hints > .hint {
    margin-block-start: 8px;
  }

  .hint-list {
    display: grid;
    gap: 12px;
    margin-block-start: 8px;
  }

  .hint-list li {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
  }

  .hint-list p {
    flex: 1 1 14rem;
  }

  .then-and-now {
    display: flex;
    flex-wrap: wrap;
    gap: 24px;
  }

  .then-and-now figcaption {
    text-align: center;
  }

  .small {
    max-inline-size: 100%;
  }

  .small circle {
    fill: none;
    stroke: var(--_line);
    stroke-width: 0.75;
  }

  .small .small-outer {
    fill: var(--_tint-soft);
  }

  .small .small-middle {
    fill: var(--_tint);
  }

  .small .small-inner {
    fill: var(--_tint-strong);
  }

  .small .dot {
    fill: var(--_paper);
    stroke: var(--_ink);
  }

  .small .dot.moved {
    fill: var(--_ink);
  }

  .told {
    display: grid;
    gap: 16px;
  }

  .counts {
    font-weight: 600;
  }

  .moves {
    display: grid;
    gap: 8px;
  }

  .moves li {
    align-items: center;
    display: flex;
    gap: 12px;
  }

  .renaming .label {
    margin: 0;
  }

  .own-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
  }

  .written {
    display: grid;
    gap: 4px;
  }

  @container (min-width: 44rem) {
    .row {
      grid-template-columns: auto minmax(0, 1fr) 18rem;
    }

    .row > select {
      grid-column: 3;
    }

    .row-more {
      grid-column: 2 / -1;
    }
  }

  @media (forced-colors: active) {
    .small .dot.moved {
      fill: Highlight;
      forced-color-adjust: none;
    }
  }
`;

/** The styles of `<circle-model>`. */
export const circleModelStyles = [
  baseStyles,
  fieldStyles,
  pictureStyles,
  cardMenuStyles,
  paperStyles,
  circles,
];
