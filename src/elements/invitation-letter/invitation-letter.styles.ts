import { css } from 'lit';
import { baseStyles } from '../../kit/base.styles.js';
import { fieldStyles } from '../../kit/field.styles.js';
import { stripStyles } from '../../kit/strip/strip.styles.js';
import { letterStyles } from './letter.styles.js';

const own = css`
  .intro {
    margin-block: 8px 24px;
  }

  .desk {
    display: grid;
    gap: 32px;
    grid-template-columns: minmax(0, 1fr);
  }

  .fields,
  .use {
    display: grid;
    gap: 32px;
    grid-template-columns: minmax(0, 1fr);
  }

  .fields h3,
  .use h3 {
    font-size: 1.25rem;
  }

  .names,
  .point {
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
  }

  .names,
  .address {
    max-inline-size: 44rem;
  }

  .names .hint {
    margin-block-start: -12px;
  }

  .point {
    border-block-start: 1px solid var(--_tint-strong);
    max-inline-size: 44rem;
    padding-block-start: 24px;
  }

  .point-head {
    display: flex;
    gap: 12px;
  }

  .point-head .pictogram {
    block-size: 2rem;
    inline-size: 2rem;
  }

  .point-head > div {
    flex: 1;
    min-inline-size: 0;
  }

  .note {
    gap: 4px;
  }

  .note .quiet {
    justify-self: start;
  }

  .row {
    display: grid;
    gap: 16px;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
  }

  .field {
    align-content: end;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .field .hint {
    margin-block: 0 4px;
  }

  .field input {
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_field-corner);
    inline-size: 100%;
    min-block-size: var(--_target);
    min-inline-size: 0;
    padding: 8px 12px;
  }

  /* Its calendar button takes the focus inside it: the field shows where one is. */
  .field input[type='date']:focus-within,
  .field input[type='time']:focus-within {
    box-shadow: 0 0 0 5px var(--_focus-halo);
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .field select {
    background: var(--_paper);
    color: inherit;
    max-inline-size: 14rem;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .choice {
    align-items: start;
    border: 1px solid var(--_line);
    border-radius: var(--_field-corner);
    cursor: pointer;
    display: flex;
    gap: 12px;
    inline-size: fit-content;
    max-inline-size: 100%;
    min-block-size: 48px;
    padding: 10px 16px 10px 12px;
  }

  .choice:has(:checked) {
    background: var(--_tint);
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }

  .choice:has(:disabled) {
    cursor: not-allowed;
  }

  .choice input {
    accent-color: var(--_ink);
    block-size: 20px;
    flex: none;
    inline-size: 20px;
    margin: 3px 0 0;
  }

  .questions {
    display: grid;
    gap: 8px;
  }

  .preview {
    min-inline-size: 0;
  }

  .preview-label {
    margin-block-end: 8px;
  }

  .as-text {
    margin-block-start: 24px;
  }

  .as-text .sheet {
    font-size: 1.125rem;
  }

  .open {
    color: var(--_quiet);
    font-style: italic;
    margin-block-start: 24px;
  }

  .check ul {
    border-block-start: 1px solid var(--_tint-strong);
    margin-block-start: 12px;
  }

  .check li {
    border-block-end: 1px solid var(--_tint-strong);
    display: grid;
    gap: 0 16px;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    max-inline-size: 44rem;
    padding-block: 4px 12px;
  }

  .check .quiet {
    font-weight: 600;
    justify-content: start;
    text-align: start;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block-start: 12px;
  }

  .told {
    display: block;
    margin-block-start: 12px;
  }

  .by-hand {
    display: grid;
    gap: 8px;
    max-inline-size: 44rem;
  }

  .use .history {
    margin-block-start: 0;
  }

  @container (inline-size >= 38rem) {
    .check li {
      align-items: baseline;
      grid-template-columns: 12rem minmax(0, 1fr);
      padding-block: 4px;
    }
  }

  @container (inline-size >= 60rem) {
    .desk {
      gap: 32px 48px;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      grid-template-rows: auto 1fr;
    }

    .desk .preview {
      align-self: start;
      background: var(--_ground);
      border-radius: var(--_corner);
      grid-area: 1 / 2 / 3 / 3;
      inset-block-start: 16px;
      max-block-size: calc(100vh - 32px);
      overflow-y: auto;
      padding: 16px;
      position: sticky;
    }

    .desk .sheet {
      font-size: 0.9375rem;
      padding: 2.5rem;
    }
  }

  @media (forced-colors: active) {
    .field input[type='date']:focus-within,
    .field input[type='time']:focus-within {
      outline-color: Highlight;
    }

    .choice:has(:checked) {
      border: 3px solid Highlight;
    }
  }

  @media print {
    .title,
    .intro,
    .notice,
    .fields,
    .use,
    .preview-label {
      display: none;
    }

    .desk,
    .desk .preview {
      background: none;
      display: block;
      max-block-size: none;
      overflow: visible;
      padding: 0;
      position: static;
    }

    .root .sheet {
      font-size: 11pt;
      padding: 10mm;
    }

    .as-text {
      margin: 0;
    }
  }
`;

/** The styles of `<invitation-letter>`. */
export const invitationLetterStyles = [baseStyles, fieldStyles, stripStyles, letterStyles, own];
