import { css } from 'lit';
import { baseStyles } from '../../kit/base.styles.js';
import { fieldStyles } from '../../kit/field.styles.js';
import { preparationAnswersStyles } from '../../kit/preparation-answers.styles.js';
import { pictureStyles } from './picture.styles.js';

const own = css`
  .introduction {
    display: grid;
    gap: 4px;
    margin-block: 8px 24px;
    text-wrap: pretty;
  }

  .table {
    align-items: start;
    display: grid;
    gap: 24px 32px;
    grid-template-columns: minmax(0, 1fr);
  }

  .side,
  .told {
    min-inline-size: 0;
  }

  .panel,
  .invitation {
    background: var(--_ground);
    border-radius: var(--_corner);
    display: grid;
    gap: 20px;
    grid-template-columns: minmax(0, 1fr);
    padding: clamp(16px, 4cqi, 24px);
  }

  .invitation {
    gap: 8px;
  }

  .invitation h3,
  .panel h3,
  .lead {
    font-size: 1.5rem;
  }

  .so-far {
    margin-block-start: 8px;
  }

  .head {
    display: flex;
    gap: 16px;
  }

  .head > .pictogram {
    block-size: 2.5rem;
    inline-size: 2.5rem;
  }

  .head > div {
    display: grid;
    flex: 1;
    gap: 4px;
    min-inline-size: 0;
  }

  .panel > button {
    justify-self: start;
  }

  .guide {
    border-inline-start: 2px solid var(--_line);
    color: var(--_quiet);
    font-size: 1rem;
    padding-inline-start: 12px;
  }

  .themes {
    display: grid;
    gap: 8px;
    grid-template-columns: minmax(0, 1fr);
  }

  .themes legend {
    padding: 0;
  }

  .themes .guide {
    margin-block-end: 8px;
    margin-inline-start: 12px;
  }

  .theme {
    background: var(--_paper);
    border: 1px solid transparent;
    border-radius: var(--_field-corner);
    display: flex;
    gap: 12px;
    min-block-size: 48px;
    padding: 10px 12px;
  }

  label.theme {
    border-color: var(--_line);
    cursor: pointer;
  }

  .meaning {
    flex: 1;
    min-inline-size: 0;
  }

  .meaning b {
    font-weight: 600;
  }

  .meaning .hint {
    display: block;
    line-height: 1.4;
  }

  .four {
    display: grid;
    gap: 8px;
    grid-template-columns: minmax(0, 1fr);
  }

  .four li {
    display: grid;
    gap: 8px;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: none;
  }

  .mark {
    align-items: center;
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_field-corner);
    cursor: pointer;
    display: flex;
    font-weight: 600;
    gap: 12px;
    inline-size: fit-content;
    max-inline-size: 100%;
    min-block-size: 48px;
    padding: 8px 20px 8px 12px;
  }

  .mark:has(:checked),
  label.theme:has(:checked) {
    background: var(--_tint);
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }

  label:has(:disabled) {
    cursor: not-allowed;
  }

  .mark input,
  .theme input {
    accent-color: var(--_ink);
    block-size: 20px;
    flex: none;
    inline-size: 20px;
    margin: 0;
  }

  .theme input {
    margin-block-start: 3px;
  }

  .closing {
    margin-block-start: 24px;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .notice .actions button {
    background: var(--_paper);
  }

  .table .preparation {
    margin-block: 0;
  }

  .brought .preparation {
    margin-block-start: 8px;
  }

  .told {
    display: grid;
    gap: 24px;
    grid-template-columns: minmax(0, 1fr);
  }

  .as-text {
    display: grid;
    gap: 8px;
    grid-template-columns: minmax(0, 1fr);
  }

  .name,
  .came-up li {
    align-items: center;
    display: flex;
    gap: 8px;
  }

  .name {
    font-size: 1.25rem;
  }

  .open {
    color: var(--_quiet);
    font-style: italic;
  }

  .lead {
    margin-block-start: 24px;
  }

  .still-table {
    margin-block-start: 24px;
  }

  .paper {
    display: none;
  }

  /* Two people at one table: the picture on one side, what they talk about on the other. */
  @container (inline-size >= 56rem) {
    .table {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      grid-template-rows: auto 1fr;
    }

    .side,
    .told {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
  }

  @media (forced-colors: active) {
    .panel,
    .invitation {
      border: 1px solid CanvasText;
    }

    .mark:has(:checked),
    label.theme:has(:checked) {
      border: 3px solid Highlight;
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
    }
  }
`;

/** The styles of `<conversation-compass>`. */
export const conversationCompassStyles = [
  baseStyles,
  fieldStyles,
  preparationAnswersStyles,
  pictureStyles,
  own,
];
