import { css } from 'lit';
import { baseStyles } from '../../kit/base.styles.js';
import { fieldStyles } from '../../kit/field.styles.js';
import { pathStyles } from './path.styles.js';
import { phaseStyles } from './phase.styles.js';
import { questionStyles } from './question.styles.js';
import { sheetStyles } from './sheet.styles.js';

const own = css`
  p {
    text-wrap: pretty;
  }

  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .unfold {
    align-items: center;
    display: inline-flex;
    gap: 4px;
    list-style: none;
    text-decoration: none;
  }

  .unfold::-webkit-details-marker {
    display: none;
  }

  [aria-expanded] span {
    text-decoration: none;
  }

  .unfold:hover > span,
  .quiet[aria-expanded]:hover > span {
    text-decoration: underline;
  }

  [open] > .unfold > .chevron {
    transform: rotate(-90deg);
  }

  .introduction {
    display: grid;
    gap: 4px;
    margin-block-start: 12px;
  }

  .lead {
    font-size: 1.25rem;
  }

  .talk {
    margin-block-start: 12px;
  }

  .talk-fields {
    align-items: end;
    background: var(--_ground);
    border-radius: var(--_corner);
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
    padding: 16px;
  }

  .talk-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
  }

  input[type='date'] {
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_field-corner);
    inline-size: 100%;
    max-inline-size: 16rem;
    min-block-size: var(--_target);
    padding: 8px 12px;
  }

  /* Its calendar button takes the focus inside it: the field shows where one is. */
  input[type='date']:focus-within {
    box-shadow: 0 0 0 5px var(--_focus-halo);
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .on-paper {
    margin-block-start: 24px;
  }

  .print {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 32px;
  }

  .paper {
    display: none;
  }

  @container (min-width: 40rem) {
    .talk-fields {
      grid-template-columns: repeat(2, minmax(0, max-content));
      justify-content: start;
    }

    .talk-buttons {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    input[type='date']:focus-within {
      outline-color: Highlight;
    }

    .talk-fields {
      border: 1px solid CanvasText;
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
  }
`;

/** The styles of `<phase-guide>`. */
export const phaseGuideStyles = [
  baseStyles,
  fieldStyles,
  own,
  pathStyles,
  phaseStyles,
  questionStyles,
  sheetStyles,
];
