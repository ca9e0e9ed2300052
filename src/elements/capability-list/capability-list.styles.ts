import { css } from 'lit';
import { asTextStyles } from './as-text.styles.js';
import { baseStyles } from '../../kit/base.styles.js';
import { fieldStyles } from '../../kit/field.styles.js';

const list = css`
  .introduction {
    display: grid;
    gap: 12px;
    margin-block: 16px 24px;
  }

  .lead {
    font-size: 1.25rem;
  }

  .purpose,
  .situation-chosen {
    align-items: start;
    background: var(--_ground);
    border-radius: var(--_corner);
    display: flex;
    gap: 12px;
    max-inline-size: 58ch;
    padding: 12px 16px;
  }

  .situation-chosen {
    align-items: center;
    background: var(--_tint-soft);
    flex-wrap: wrap;
  }

  .situation-chosen p {
    flex: 1;
    min-inline-size: min(9rem, 100%);
  }

  .situation {
    margin-block-start: 12px;
  }

  legend {
    font-size: 1.125rem;
    font-weight: 600;
    margin-block-end: 8px;
    padding: 0;
  }

  .situations,
  .answers {
    display: grid;
    gap: 8px;
  }

  .situations {
    margin-block-start: 8px;
  }

  .answer {
    align-items: center;
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_field-corner);
    cursor: pointer;
    display: flex;
    gap: 12px;
    min-block-size: 48px;
    padding: 8px 12px;
  }

  .answer:hover {
    background: var(--_tint-soft);
  }

  .answer:has(:disabled) {
    background: var(--_ground);
    cursor: not-allowed;
  }

  .answer:has(:checked) {
    background: var(--_tint);
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }

  .answer:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .answer :focus-visible {
    box-shadow: none;
    outline: none;
  }

  input[type='radio'],
  input[type='checkbox'] {
    accent-color: var(--_ink);
    block-size: 20px;
    cursor: inherit;
    flex: none;
    inline-size: 20px;
    margin: 0;
  }

  .unsure {
    border-color: transparent;
    color: var(--_quiet);
  }

  .unsure:has(:checked) {
    color: inherit;
  }

  .way {
    margin-block: 16px;
  }

  .places ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }

  .place {
    border-radius: var(--_corner);
    color: var(--_picture);
    padding: 8px;
    position: relative;
    /* It would go on into the drawing of the next answer. */
    transition: none;
  }

  .place:hover {
    background: var(--_tint-soft);
  }

  .place[aria-current] {
    background: var(--_tint);
    border-color: var(--_ink);
    color: var(--_ink);
  }

  .looked-at::after {
    background: currentcolor;
    block-size: 6px;
    border-radius: 50%;
    content: '';
    inline-size: 6px;
    inset-block-end: 1px;
    position: absolute;
  }

  .progress {
    margin-block-start: 4px;
  }

  .value,
  .own-values,
  .check {
    display: grid;
    gap: 24px;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 24px;
    margin-inline: -8px;
    padding-inline: 8px;
    scroll-margin-block-start: 16px;
  }

  .head {
    align-items: start;
    display: flex;
    gap: 16px;
  }

  .head > .pictogram {
    background: var(--_tint-soft);
    block-size: 64px;
    border-radius: var(--_corner);
    inline-size: 64px;
    padding: 10px;
  }

  .value-name {
    font-size: 1.5rem;
    hyphens: auto;
    scroll-margin-block-start: 16px;
  }

  .about {
    margin-block-start: 4px;
  }

  .own-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
  }

  .head .inline-form {
    margin-block-start: 16px;
  }

  .clear {
    color: var(--_quiet);
  }

  .clear::before {
    content: '×';
    content: '×' / '';
    font-size: 1.5em;
    line-height: 1;
  }

  .discuss {
    font-weight: 600;
    justify-self: start;
    padding-inline-end: 20px;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block-start: 32px;
  }

  .closing {
    align-items: center;
    margin-block-start: 0;
  }

  .steps button {
    flex: auto;
  }

  .paper {
    display: none;
  }

  .value ~ .value ~ .value {
    contain-intrinsic-size: auto 44rem;
    content-visibility: auto;
  }

  @container (max-width: 26rem) {
    .head {
      gap: 12px;
    }

    .head > .pictogram {
      block-size: 48px;
      inline-size: 48px;
      padding: 8px;
    }

    .head .value-name {
      font-size: 1.25rem;
    }
  }

  @container (min-width: 44rem) {
    .question {
      contain: layout;
    }

    .question legend {
      float: inline-start;
      inline-size: 100%;
      padding-inline-end: 13em;
    }

    .question .answers {
      clear: both;
    }

    /* A box of its own, so that the button that comes with an answer lays out nothing else. */
    .clearing {
      contain: size layout;
      inset: -12px 0 auto;
      position: absolute;
      text-align: end;
    }

    .value,
    .own-values {
      border-block-start: 1px solid var(--_tint-strong);
      padding-block-start: 32px;
    }

    .answers {
      grid-template-columns: repeat(5, 1fr) minmax(7rem, 0.9fr);
    }

    .answers .answer {
      align-content: start;
      flex-direction: column;
      font-size: 1rem;
      gap: 8px;
      padding: 12px 8px;
      text-align: center;
    }

    .situations {
      grid-template-columns: repeat(3, 1fr);
    }

    .steps button {
      flex: none;
    }

    .steps .next {
      margin-inline-start: auto;
    }
  }

  @media (forced-colors: active) {
    .answer:has(:checked) {
      border: 3px solid Highlight;
    }

    .unsure {
      border-color: CanvasText;
    }

    .looked-at::after {
      background: CanvasText;
      forced-color-adjust: none;
    }

    .place[aria-current] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .place[aria-current]::after {
      background: HighlightText;
    }
  }

  @media print {
    .paper {
      display: block;
    }

    .screen {
      display: none;
    }

    .as-text {
      break-inside: avoid;
      padding-block: 8pt;
    }

    .situation-chosen {
      padding: 0;
    }

    .as-text .value-name {
      font-size: 12pt;
    }
  }
`;

/** The styles of `<capability-list>`. */
export const capabilityListStyles = [baseStyles, fieldStyles, asTextStyles, list];
