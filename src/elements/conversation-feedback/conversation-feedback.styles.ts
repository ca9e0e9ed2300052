import { css } from 'lit';
import { baseStyles } from '../../kit/base.styles.js';
import { fieldStyles } from '../../kit/field.styles.js';
import { shareFileStyles } from '../../kit/share-file.styles.js';
import { checkInStyles } from './check-in.styles.js';

const own = css`
  .introduction {
    display: grid;
    gap: 4px;
    margin-block: 8px 24px;
  }

  .introduction p:first-child {
    font-size: 1.25rem;
  }

  .purpose,
  .open {
    color: var(--_quiet);
  }

  .kept {
    background: var(--_ground);
    border-radius: var(--_corner);
    margin-block: 16px 24px;
    max-inline-size: 44rem;
    padding: 12px 16px;
  }

  .question {
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 40px;
    max-inline-size: 44rem;
  }

  .question-head {
    align-items: start;
    display: flex;
    gap: 12px;
  }

  .question-head .pictogram {
    block-size: 2rem;
    inline-size: 2rem;
  }

  .question-name {
    font-size: 1.25rem;
    hyphens: auto;
    min-inline-size: 0;
    padding-block-start: 2px;
  }

  .choices {
    display: grid;
    gap: 8px;
  }

  .choice,
  .sharing-choice {
    align-items: center;
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_field-corner);
    cursor: pointer;
    display: flex;
    gap: 12px;
    min-block-size: 48px;
    padding: 8px 16px 8px 12px;
  }

  .choice:hover,
  .sharing-choice:hover {
    background: var(--_tint-soft);
  }

  .choice:has(:disabled),
  .sharing-choice:has(:disabled) {
    background: var(--_ground);
    cursor: not-allowed;
  }

  .choice:has(:checked),
  .sharing-choice:has(:checked) {
    background: var(--_tint);
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }

  .choice:has(:focus-visible),
  .sharing-choice:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .choice :focus-visible,
  .sharing-choice :focus-visible {
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

  .clear {
    justify-self: start;
    margin-block: -8px;
  }

  .chosen {
    background: var(--_tint-soft);
    border-radius: var(--_field-corner);
    font-weight: 600;
    inline-size: fit-content;
    padding: 8px 16px;
  }

  .question .label {
    font-weight: 400;
  }

  .sharing {
    background: var(--_ground);
    border-radius: var(--_corner);
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 40px;
    max-inline-size: 44rem;
    padding: 16px;
  }

  .sharing-choice {
    font-weight: 600;
    justify-self: start;
  }

  .share {
    margin: 0;
  }

  .as-text {
    margin-block-start: 16px;
  }

  .as-text .question {
    gap: 8px;
    margin-block-start: 24px;
  }

  .as-text > .hint {
    margin-block-start: 24px;
  }

  .paper {
    display: none;
  }

  .closing .history {
    max-inline-size: 44rem;
  }

  .title.alone {
    font-size: 1.5rem;
  }

  @container (min-width: 40rem) {
    .choices {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  /* Beside the questions, and always in sight: it is there at any moment. */
  @container (min-width: 70rem) {
    .fields.both {
      align-items: start;
      display: grid;
      gap: 48px;
      grid-template-columns: minmax(0, 44rem) minmax(0, 1fr);
    }

    .both .check-in {
      grid-area: 1 / 2;
      inset-block-start: 16px;
      position: sticky;
    }

    .both .closing {
      grid-area: 1 / 1;
    }

    .closing > :first-child {
      margin-block-start: 0;
    }
  }

  @media (forced-colors: active) {
    .choice:has(:checked),
    .sharing-choice:has(:checked) {
      border: 3px solid Highlight;
    }

    .kept,
    .sharing,
    .chosen {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .paper {
      display: block;
    }

    .screen {
      display: none;
    }

    .introduction {
      display: none;
    }

    .question-name {
      font-size: 12pt;
    }

    .question {
      break-inside: avoid;
    }

    .chosen {
      background: none;
      padding: 0;
    }

    .kept {
      background: none;
      padding-inline: 0;
    }
  }
`;

/** The styles of `<conversation-feedback>`. */
export const conversationFeedbackStyles = [baseStyles, fieldStyles, shareFileStyles, checkInStyles, own];
