import { css } from 'lit';
import { baseStyles } from '../../kit/base.styles.js';
import { fieldStyles } from '../../kit/field.styles.js';
import { shareFileStyles } from '../../kit/share-file.styles.js';
import { asTextStyles } from './as-text.styles.js';

const own = css`
  p {
    text-wrap: pretty;
  }

  .introduction {
    display: grid;
    gap: 12px;
    margin-block: 16px 32px;
  }

  .lead {
    font-size: 1.25rem;
  }

  .purpose,
  .privacy {
    align-items: start;
    display: flex;
    gap: 12px;
    max-inline-size: 62ch;
  }

  .privacy {
    background: var(--_tint-soft);
    border-radius: var(--_corner);
    padding: 16px;
  }

  .privacy > div {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }

  .privacy p:first-child {
    font-weight: 600;
  }

  .purpose {
    padding-inline: 16px;
  }

  .cards {
    display: grid;
    gap: 24px;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 44rem;
  }

  .card {
    border: 1px solid var(--_tint-strong);
    border-radius: var(--_corner);
    display: flex;
    flex-direction: column;
    gap: 12px;
    min-inline-size: 0;
    padding: clamp(12px, 3cqi, 24px);
    scroll-margin-block: 16px;
  }

  .card-head {
    align-items: start;
    display: flex;
    gap: 12px;
  }

  .card-head > .pictogram {
    background: var(--_tint-soft);
    block-size: 44px;
    border-radius: var(--_corner);
    inline-size: 44px;
    padding: 8px;
  }

  .card-name {
    align-self: center;
    font-family: var(--_heading-font);
    font-size: 1.25rem;
    font-weight: 600;
    hyphens: auto;
    line-height: 1.25;
    min-inline-size: 0;
  }

  .card textarea {
    flex: 1 0 auto;
    min-block-size: 6.5rem;
  }

  .options {
    display: grid;
    gap: 8px;
    margin-block-start: 12px;
  }

  .option,
  .mark {
    align-items: center;
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_field-corner);
    cursor: pointer;
    display: flex;
    gap: 12px;
    inline-size: fit-content;
    max-inline-size: 100%;
    min-block-size: 48px;
    padding: 8px 12px;
    padding-inline-end: 20px;
  }

  .option {
    inline-size: auto;
  }

  .option:hover,
  .mark:hover {
    background: var(--_tint-soft);
  }

  .option:has(:checked),
  .mark:has(:checked) {
    background: var(--_tint);
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }

  .option:has(:disabled),
  .mark:has(:disabled) {
    background: var(--_ground);
    cursor: not-allowed;
  }

  .option:has(:focus-visible),
  .mark:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .option :focus-visible,
  .mark :focus-visible {
    box-shadow: none;
    outline: none;
  }

  .option input,
  .mark input {
    accent-color: var(--_ink);
    block-size: 20px;
    cursor: inherit;
    flex: none;
    inline-size: 20px;
    margin: 0;
  }

  .who .hint {
    margin-block-end: 8px;
  }

  .sharing {
    display: grid;
    gap: 8px;
    justify-items: start;
  }

  .meaning {
    align-items: center;
    color: var(--_quiet);
    display: flex;
    font-size: 1rem;
    gap: 8px;
  }

  .title + .lead {
    margin-block-start: 8px;
  }

  .closing {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 12px 24px;
    margin-block-start: 32px;
  }

  .finished > .notice {
    align-items: start;
  }

  .finished > .notice > .pictogram {
    block-size: 2rem;
    inline-size: 2rem;
  }

  .help {
    border-block-start: 1px solid var(--_tint-strong);
    display: grid;
    gap: 12px;
    margin-block-start: 32px;
    max-inline-size: 44rem;
    padding-block-start: 24px;
  }

  .help[hidden] {
    display: none;
  }

  .caution {
    background: var(--_ground);
    border-inline-start: 4px solid var(--_picture);
    border-radius: var(--_field-corner);
    padding: 12px 16px;
  }

  .caution p:first-child {
    font-weight: 600;
  }

  ::slotted([slot='help']) {
    align-content: center;
    min-block-size: var(--_target);
  }

  @container (min-width: 44rem) {
    .options {
      display: flex;
      flex-wrap: wrap;
    }
  }

  @container (min-width: 60rem) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      max-inline-size: none;
    }

    .company {
      grid-column: 1 / -1;
    }

    .who {
      max-inline-size: 40rem;
    }
  }

  @media (forced-colors: active) {
    .option:has(:checked),
    .mark:has(:checked) {
      border: 3px solid Highlight;
    }

    .privacy,
    .card,
    .caution {
      border: 1px solid CanvasText;
    }
  }
`;

/** The styles of `<preparation-questions>`. */
export const preparationQuestionsStyles = [baseStyles, fieldStyles, shareFileStyles, own, asTextStyles];
