import { css } from 'lit';

/** Choosing what to look at, and what is shown then. */
export const filterStyles = css`
  .filter {
    display: grid;
    gap: 12px;
    margin-block-start: 24px;
  }

  .choices {
    display: grid;
    gap: 12px;
  }

  .choice-group {
    display: grid;
    gap: 4px 8px;
    grid-template-columns: minmax(0, 1fr);
  }

  .choice-row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .choice-name {
    color: var(--_quiet);
    font-size: 1rem;
  }

  .choice {
    border: 1px solid var(--_line);
    border-radius: 22px;
    gap: 8px;
    padding: 6px 16px 6px 12px;
    text-align: start;
  }

  .choice .pictogram {
    color: var(--_picture);
  }

  .choice:hover {
    background: var(--_tint-soft);
  }

  .choice[aria-pressed='true'] {
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

  .shown {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }

  .shown p:first-child {
    font-weight: 600;
  }

  .shown .hint {
    order: 1;
    flex-basis: 100%;
  }

  @container (min-width: 40rem) {
    .choice-group {
      align-items: baseline;
      grid-template-columns: 6rem minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .choice[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
