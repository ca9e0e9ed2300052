import { css } from 'lit';

/** A question with its mark and what more can be done with it, and the questions that come one at a time. */
export const questionStyles = css`
  .questions {
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
  }

  .questions > * {
    inline-size: 100%;
  }

  .questions > .quiet {
    inline-size: auto;
  }

  .groups {
    display: grid;
    gap: 24px;
    grid-template-columns: minmax(0, 1fr);
  }

  .hint.way {
    max-inline-size: none;
  }

  .groups ul {
    display: grid;
    gap: 6px;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 8px;
  }

  .row {
    max-inline-size: none;
  }

  .question-line {
    align-items: start;
    display: flex;
    gap: 4px 12px;
    justify-content: space-between;
  }

  .question {
    display: flex;
    gap: 12px;
    min-inline-size: 0;
  }

  label.question {
    background: var(--_ground);
    border: 1px solid transparent;
    border-radius: var(--_corner);
    cursor: pointer;
    flex: 1;
    max-inline-size: 58ch;
    min-block-size: var(--_target);
    padding: 9px 12px;
    position: relative;
  }

  .finder label.question {
    background: var(--_paper);
  }

  label.question:hover {
    background: var(--_tint);
  }

  label.question:has(:disabled) {
    background: none;
    cursor: not-allowed;
  }

  label.question:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  /* The balloon stands for it. */
  .question input {
    appearance: none;
    inset: 0;
    margin: 0;
    opacity: 0;
    position: absolute;
  }

  .question > .pictogram {
    color: var(--_line);
    margin-block-start: 2px;
  }

  .marked > .pictogram,
  :checked + .pictogram {
    color: var(--_picture);
    fill: currentcolor;
  }

  .text {
    hyphens: auto;
    min-inline-size: 0;
  }

  .asked {
    color: var(--_quiet);
    font-size: 1rem;
  }

  .asked:not(.earlier) {
    white-space: nowrap;
  }

  .by {
    color: var(--_quiet);
    display: block;
    font-size: 1rem;
  }

  .more-button {
    color: var(--_link);
    flex: none;
    font-size: 1rem;
    gap: 2px;
    padding-inline: 8px;
  }

  .more-button:hover {
    background: var(--_tint-soft);
  }

  .chevron {
    display: inline-flex;
    transform: rotate(90deg);
  }

  .chevron .pictogram {
    block-size: 1.25rem;
    inline-size: 1.25rem;
  }

  [aria-expanded='true'] > .chevron {
    transform: rotate(-90deg);
  }

  .question-more {
    background: var(--_ground);
    border-radius: var(--_corner);
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
    margin-block: 4px 12px;
    max-inline-size: 44rem;
    padding: 8px 16px 16px;
  }

  .question-actions,
  .own-actions,
  .turns {
    display: flex;
    flex-wrap: wrap;
    gap: 0 32px;
  }

  .own-actions {
    align-items: center;
  }

  .turns {
    justify-content: space-between;
  }

  .finder {
    background: var(--_tint-soft);
    border-radius: 24px;
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 8px;
    max-inline-size: 48rem;
    padding: clamp(16px, 3cqi, 24px);
  }

  .finder .text > span:first-child {
    font-size: 1.25rem;
  }

  .made {
    align-items: center;
    display: flex;
    gap: 8px;
  }

  .entry-form {
    max-inline-size: 40rem;
  }

  .put-away ul {
    display: grid;
  }

  .away {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    justify-content: space-between;
    max-inline-size: 44rem;
  }

  .quiet {
    text-align: start;
  }

  /* On a phone the words of the question take the width. */
  @container (max-width: 30rem) {
    .question-line {
      gap: 0;
    }

    label.question {
      gap: 8px;
      padding: 9px 8px;
    }

    .more-button {
      padding-inline: 0;
    }

    .more-word {
      display: none;
    }

    .finder .text > span:first-child {
      font-size: inherit;
    }
  }

  @container (min-width: 48rem) {
    .row {
      max-inline-size: 48rem;
    }
  }

  @media (forced-colors: active) {
    label.question,
    .question-more,
    .finder {
      border: 1px solid CanvasText;
    }

    .more-button {
      border-color: Canvas;
    }
  }
`;
