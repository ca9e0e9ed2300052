import { css } from 'lit';

/** Labels, text fields and notes. */
export const fieldStyles = css`
  .label {
    display: block;
    font-weight: 600;
    margin-block-end: 4px;
  }

  .note {
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 44rem;
  }

  textarea,
  select,
  input[type='text'] {
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_field-corner);
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 8px 12px;
  }

  select {
    font: inherit;
    max-inline-size: 26rem;
  }

  .share {
    margin-block-start: 24px;
  }

  textarea:disabled,
  input:disabled {
    background: var(--_ground);
  }

  textarea {
    field-sizing: content;
    max-block-size: 60vh;
    min-block-size: 4.5rem;
    resize: vertical;
  }

  .endless {
    field-sizing: fixed;
    overflow-wrap: normal;
    white-space: pre;
  }

  .inline-form {
    max-inline-size: 40rem;
  }

  .inline-fields {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .inline-fields input {
    flex: 1 1 min(14rem, 100%);
    inline-size: auto;
    min-inline-size: 0;
  }
`;
