import { css } from 'lit';

/** What is open of a goal or a step, and what is chosen in it. */
export const panelStyles = css`
  .panel {
    border-block-start: 1px solid var(--_tint-strong);
    display: grid;
    gap: 20px;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    margin-block-start: 12px;
    padding-block-start: 16px;
  }

  .panel > * {
    inline-size: 100%;
  }

  .panel > button {
    inline-size: auto;
  }

  .about-goal + .panel {
    background: var(--_ground);
    border: 0;
    border-radius: var(--_corner);
    padding: 16px 20px;
  }

  .words-form {
    display: grid;
    gap: 4px;
    grid-template-columns: minmax(0, 1fr);
  }

  .day {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
  }

  .choice-row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .choices .hint {
    margin-block-start: 4px;
  }

  .choice {
    align-items: center;
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: 22px;
    cursor: pointer;
    display: inline-flex;
    gap: 8px;
    min-block-size: var(--_target);
    padding: 6px 16px;
    text-align: start;
  }

  label.choice {
    padding-inline-start: 12px;
  }

  .choice:hover {
    background: var(--_tint-soft);
  }

  .choice input {
    accent-color: var(--_ink);
    block-size: 20px;
    flex: none;
    inline-size: 20px;
    margin: 0;
  }

  .choice[aria-pressed='true'],
  .choice:has(:checked) {
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

  .note-label .hint {
    display: block;
    font-weight: 400;
  }

  input[type='date'] {
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_field-corner);
    display: block;
    inline-size: min(14rem, 100%);
    min-block-size: var(--_target);
    padding: 8px 12px;
  }

  .panel select {
    inline-size: min(40rem, 100%);
    max-inline-size: none;
  }

  .order {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  @media (forced-colors: active) {
    .choice[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .choice:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;
