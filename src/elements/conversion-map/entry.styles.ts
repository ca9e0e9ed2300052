import { css } from 'lit';

/** What is written about a value, in groups, and what can be done with it. */
export const entryStyles = css`
  .groups {
    display: grid;
    gap: 32px;
    grid-template-columns: minmax(0, 1fr);
  }

  .group {
    align-content: start;
    display: grid;
    gap: 8px;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
  }

  .group > * {
    max-inline-size: 100%;
  }

  .group-name {
    align-items: center;
    display: flex;
    font-size: 1.25rem;
    gap: 8px;
  }

  .entries {
    display: grid;
    gap: 8px;
    inline-size: 100%;
  }

  .entry {
    background: var(--_tint-soft);
    border: 2px solid transparent;
    border-radius: var(--_corner);
    display: grid;
    gap: 4px;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: none;
    padding: 12px 16px;
  }

  .hinders-person .entry,
  .hinders-work-context .entry {
    background: none;
    border: 2px dashed var(--_tint-strong);
  }

  .entry-words {
    font-weight: 600;
    white-space: pre-wrap;
  }

  .marks {
    color: var(--_quiet);
    display: flex;
    flex-wrap: wrap;
    font-size: 1rem;
    gap: 0 20px;
    flex: 1 1 8rem;
  }

  /* Whose it is, with what can be done at the other end of the line. */
  .entry-foot {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    justify-content: space-between;
  }

  .entry-foot .quiet {
    padding-inline: 4px;
  }

  .entry-actions,
  .own-actions {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }

  .entry :is(.quiet, .secondary) {
    font-size: 1rem;
  }

  .entry :is(.quiet, .secondary) .pictogram {
    block-size: 1.25rem;
    inline-size: 1.25rem;
  }

  .entry-actions .secondary {
    margin-block: 4px;
  }

  .entry-form {
    inline-size: 100%;
    max-inline-size: 40rem;
  }

  .choices {
    display: grid;
    gap: 12px;
    padding-block: 4px 8px;
  }

  .step {
    border-block-start: 1px solid var(--_tint-strong);
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    margin-block-start: 4px;
    padding-block-start: 12px;
  }

  .step .note {
    inline-size: 100%;
    max-inline-size: none;
  }

  .step textarea {
    min-block-size: var(--_target);
  }

  .step-place {
    align-items: center;
    display: flex;
    font-weight: 600;
    gap: 8px;
  }

  .step-place.gone {
    font-weight: 400;
  }

  .step-words {
    white-space: pre-wrap;
  }

  .as-text .step {
    gap: 8px;
  }

  .group .notice {
    inline-size: 100%;
    margin-block: 0;
  }

  @container (inline-size >= 48rem) {
    .groups {
      gap: 40px 32px;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .resources {
      grid-column: 1 / -1;
    }

    .resources .entries {
      gap: 8px 32px;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media (forced-colors: active) {
    .entry {
      border-color: CanvasText;
    }
  }

  @media print {
    .groups {
      gap: 12px 24px;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .resources {
      grid-column: 1 / -1;
    }

    .group-name {
      break-after: avoid;
      font-size: 11pt;
    }

    .entry {
      background: none;
      border: 0;
      border-inline-start: 2px solid #000;
      border-radius: 0;
      break-inside: avoid;
      padding: 2px 8px;
    }

    .hinders-person .entry,
    .hinders-work-context .entry {
      border: 0;
      border-inline-start: 2px dashed #000;
    }

    .marks {
      color: inherit;
      font-size: 9pt;
    }
  }
`;
