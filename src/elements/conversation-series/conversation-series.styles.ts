import { css } from 'lit';
import { baseStyles } from '../../kit/base.styles.js';
import { fieldStyles } from '../../kit/field.styles.js';
import { goalStyles } from './goal.styles.js';
import { lineStyles } from './line.styles.js';
import { writingLinesStyles } from '../../kit/writing-lines.js';
import { paperStyles } from './paper.styles.js';

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

  .guidance ul {
    display: grid;
    gap: 8px;
  }

  .room {
    color: var(--_quiet);
    font-size: 1.25rem;
    margin-block-start: 32px;
  }

  .section-name {
    font-size: 1.25rem;
  }

  .small-name {
    color: var(--_quiet);
    font-size: 1rem;
    margin-block-end: 8px;
  }

  .choice-row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .choice {
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: 22px;
    gap: 8px;
    padding: 6px 16px;
    text-align: start;
  }

  .choice:has(.pictogram) {
    padding-inline-start: 12px;
  }

  .choice .pictogram {
    color: var(--_picture);
  }

  .choice:enabled:hover {
    background: var(--_tint-soft);
  }

  .choice[aria-pressed='true'],
  .choice[aria-pressed='true']:enabled:hover {
    background: var(--_tint);
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
    font-weight: 600;
  }

  .choice[aria-pressed='true']:focus-visible {
    box-shadow:
      inset 0 0 0 1px var(--_ink),
      0 0 0 5px var(--_focus-halo);
  }

  .choice:disabled {
    background: var(--_ground);
  }

  .entry-form {
    margin-block-start: 8px;
    max-inline-size: 44rem;
  }

  .own-actions {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    padding-inline-start: calc(1.5rem + 12px);
  }

  .notice.calm {
    margin-block: 12px;
  }

  input[type='date'] {
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_field-corner);
    min-block-size: var(--_target);
    max-inline-size: 100%;
    padding: 8px 12px;
  }

  .add-conversation {
    margin-block-start: 16px;
  }

  @media (forced-colors: active) {
    .guidance {
      border: 1px solid CanvasText;
    }

    .choice[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;

/** The styles of `<conversation-series>`. */
export const conversationSeriesStyles = [
  baseStyles,
  fieldStyles,
  own,
  lineStyles,
  goalStyles,
  paperStyles,
  writingLinesStyles,
];
