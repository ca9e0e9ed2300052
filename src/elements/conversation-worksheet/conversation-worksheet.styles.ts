import { css } from 'lit';
import { baseStyles } from '../../kit/base.styles.js';
import { fieldStyles } from '../../kit/field.styles.js';
import { preparationAnswersStyles } from '../../kit/preparation-answers.styles.js';
import { filterStyles } from './filter.styles.js';
import { questionStyles } from './question.styles.js';
import { sheetStyles } from './sheet.styles.js';

const rooms = css`
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

  .guidance ul {
    display: grid;
    gap: 8px;
  }

  .room {
    border-block-start: 1px solid var(--_tint-strong);
    margin-block-start: 24px;
    padding-block-start: 24px;
  }

  .head {
    align-items: center;
    display: flex;
    gap: 16px;
  }

  .head > .pictogram {
    background: var(--_tint);
    block-size: 56px;
    border-radius: var(--_corner);
    inline-size: 56px;
    padding: 10px;
  }

  .subject-name {
    font-size: 1.5rem;
    scroll-margin-block-start: 16px;
  }

  .about {
    color: var(--_quiet);
    margin-block-start: 2px;
  }

  .inside {
    display: grid;
    gap: 24px;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 16px;
  }

  .themes {
    display: grid;
    gap: 20px 32px;
    grid-template-columns: minmax(0, 1fr);
  }

  .theme.own,
  .theme:only-child {
    grid-column: 1 / -1;
  }

  .theme-name {
    align-items: center;
    color: var(--_quiet);
    display: flex;
    font-size: 1.125rem;
    gap: 8px;
    margin-block-end: 4px;
  }

  .notes {
    align-content: start;
    display: grid;
    gap: 8px;
    grid-template-columns: minmax(0, 1fr);
  }

  .notes textarea {
    min-block-size: 8rem;
  }

  .closing {
    align-items: stretch;
    flex-direction: column;
    gap: 0;
  }

  .opener {
    font-family: inherit;
    font-size: inherit;
    font-weight: inherit;
    gap: 12px;
    inline-size: calc(100% + 16px);
    justify-content: start;
    line-height: inherit;
    margin-inline: -8px;
    padding: 4px 8px;
    text-align: start;
  }

  .opener > .pictogram {
    background: var(--_tint);
    block-size: 44px;
    border-radius: var(--_corner);
    color: var(--_picture);
    inline-size: 44px;
    padding: 8px;
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

  .closing .about,
  .closing .hint {
    margin-block-start: 4px;
  }

  .on-paper {
    margin-block-start: 24px;
  }

  .print {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 32px;
  }

  .hint.way {
    max-inline-size: none;
  }

  .paper {
    display: none;
  }

  @container (min-width: 40rem) {
    .themes {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (min-width: 60rem) {
    .inside {
      gap: 40px;
      grid-template-columns: minmax(0, 1fr) minmax(0, 24rem);
    }

    .notes {
      align-self: start;
      inset-block-start: 16px;
      position: sticky;
    }

    .notes textarea {
      min-block-size: 12rem;
    }
  }

  @media (forced-colors: active) {
    .guidance {
      border: 1px solid CanvasText;
    }

    .opener {
      border-color: ButtonText;
    }
  }
`;

/** The styles of `<conversation-worksheet>`. */
export const conversationWorksheetStyles = [
  baseStyles,
  fieldStyles,
  preparationAnswersStyles,
  rooms,
  filterStyles,
  questionStyles,
  sheetStyles,
];
