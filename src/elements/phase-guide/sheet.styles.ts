import { css } from 'lit';

/** All of it as text: read-only on a screen, and on paper. */
export const sheetStyles = css`
  .sheet-phase {
    border-block-start: 1px solid var(--_tint-strong);
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 24px;
    padding-block-start: 24px;
  }

  .sheet-questions {
    display: grid;
    gap: 8px;
  }

  .sheet-questions li {
    display: grid;
    gap: 8px;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: none;
  }

  .sheet-questions .quote {
    margin-inline-start: 36px;
  }

  .sheet .asked::after {
    content: ':';
  }

  .sheet-notes {
    display: grid;
    gap: 8px;
    grid-template-columns: minmax(0, 1fr);
  }

  .open {
    color: var(--_quiet);
    font-style: italic;
    margin-block-start: 16px;
  }

  .lines {
    display: none;
  }

  @media print {
    .sheet-phase {
      border-color: #777;
      gap: 4pt;
      margin-block-start: 10pt;
      padding-block-start: 8pt;
    }

    .sheet .head {
      break-after: avoid;
      gap: 6pt;
    }

    .sheet .head > .pictogram {
      background: none;
      block-size: 18pt;
      color: inherit;
      inline-size: 18pt;
      padding: 0;
    }

    .sheet .phase-name {
      font-size: 14pt;
    }

    .sheet .goal {
      break-after: avoid;
      font-size: 11pt;
    }

    .sheet-questions,
    .sheet-questions li,
    .sheet-notes {
      display: block;
    }

    .sheet-questions li {
      margin-block-end: 2pt;
    }

    /* Words stay with what they belong to. */
    .sheet .question:has(+ .quote),
    .sheet .quote:has(+ .quote),
    .earlier-name,
    .quote figcaption {
      break-after: avoid;
    }

    .sheet .quote,
    .lines {
      break-inside: avoid;
    }

    .sheet .question {
      break-inside: avoid;
      font-size: 10.5pt;
      gap: 5pt;
      line-height: 1.3;
    }

    .sheet .question > .pictogram {
      block-size: 11pt;
      color: inherit;
      inline-size: 11pt;
    }

    .sheet .asked {
      color: inherit;
      font-size: 9pt;
      font-style: italic;
    }

    .sheet .quote {
      font-size: 10.5pt;
      margin-block: 2pt;
      padding-block: 0;
    }

    .earlier-name {
      color: inherit;
      font-size: 10pt;
    }

    .lines {
      display: block;
    }

    .line {
      align-content: end;
      block-size: 8mm;
      border-block-end: 0.5pt solid #777;
      font-size: 9pt;
      max-inline-size: none;
    }
  }
`;
