import { css } from 'lit';

/** A question with its mark, and the place to add one. */
export const questionStyles = css`
  label.question {
    border-radius: var(--_field-corner);
    cursor: pointer;
    display: flex;
    gap: 12px;
    margin-inline: -8px;
    max-inline-size: 58ch;
    min-block-size: var(--_target);
    padding: 8px;
    position: relative;
  }

  label.question:hover {
    background: var(--_tint-soft);
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
    background: var(--_tint);
    border-radius: var(--_field-corner);
    font-size: 1rem;
    padding: 1px 8px;
    white-space: nowrap;
  }

  .own-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    padding-inline-start: calc(1.5em + 4px);
  }

  .questions .inline-form {
    padding-block: 8px;
  }

  .own-open {
    margin-block-start: 12px;
  }

  .own-form {
    background: var(--_ground);
    border-radius: var(--_corner);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 16px;
    max-inline-size: 44rem;
    padding: 16px;
  }

  .own-form [for='own-theme'] {
    margin-block-start: 16px;
  }

  .own-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    margin-block-start: 16px;
  }

  @media (forced-colors: active) {
    .asked {
      border: 1px solid CanvasText;
    }

    .own-form {
      border: 1px solid CanvasText;
    }
  }
`;
