import { css } from 'lit';

/** All of it as text: read-only on a screen, and one sheet of A4. */
export const sheetStyles = css`
  .sheet-room {
    border-block-start: 1px solid var(--_tint-strong);
    margin-block-start: 24px;
    padding-block-start: 24px;
  }

  .sheet .themes {
    margin-block-start: 16px;
  }

  li.question {
    display: flex;
    gap: 12px;
    padding-block: 4px;
  }

  .sheet-notes {
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 20px;
  }

  .open {
    color: var(--_quiet);
    font-style: italic;
  }

  .lines,
  .by-hand {
    display: none;
  }

  @container (min-width: 60rem) {
    .sheet .themes {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  @media print {
    .paper {
      display: block;
    }

    .screen,
    .introduction,
    .sheet-notes .open {
      display: none;
    }

    .by-hand {
      display: block;
      font-size: 9pt;
      margin-block-start: 0;
    }

    .sheet-room {
      border-color: #777;
      margin-block-start: 5pt;
      padding-block-start: 5pt;
    }

    .sheet .head {
      gap: 6pt;
    }

    .sheet .head > .pictogram {
      background: none;
      block-size: 15pt;
      color: inherit;
      inline-size: 15pt;
      padding: 0;
    }

    .sheet .subject-name {
      font-size: 12pt;
    }

    .sheet .themes {
      gap: 4pt 8pt;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      margin-block-start: 2pt;
    }

    .sheet .theme-name {
      color: inherit;
      font-size: 9pt;
      gap: 3pt;
      margin-block-end: 0;
    }

    .sheet .theme-name .pictogram {
      block-size: 11pt;
      color: inherit;
      inline-size: 11pt;
    }

    li.question {
      break-inside: avoid;
      font-size: 9pt;
      gap: 3pt;
      line-height: 1.2;
      padding-block: 1pt;
    }

    li.question > .pictogram {
      block-size: 9.5pt;
      color: inherit;
      inline-size: 9.5pt;
      margin-block-start: 0.5pt;
    }

    .sheet .asked {
      background: none;
      font-size: 9pt;
      font-style: italic;
      padding: 0;
    }

    .sheet-notes {
      gap: 4pt;
      margin-block-start: 2pt;
    }

    .sheet-notes .quote {
      font-size: 10pt;
      line-height: 1.3;
      padding-block: 0;
    }

    .sheet-notes blockquote {
      max-inline-size: none;
      orphans: 2;
      widows: 2;
    }

    .lines {
      display: block;
    }

    .line {
      align-content: end;
      block-size: 7mm;
      border-block-end: 0.5pt solid #777;
      font-size: 9pt;
      max-inline-size: none;
    }
  }
`;
