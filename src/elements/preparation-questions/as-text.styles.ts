import { css } from 'lit';

/** Answers as text: read-only, for a professional, once ready, and on paper. */
export const asTextStyles = css`
  .answers-as-text {
    display: grid;
    gap: 24px;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 24px;
    max-inline-size: 44rem;
  }

  .as-text {
    display: grid;
    gap: 8px;
    grid-template-columns: minmax(0, 1fr);
  }

  .as-text + .as-text {
    border-block-start: 1px solid var(--_tint-strong);
    padding-block-start: 24px;
  }

  .answer {
    border-inline-start: 4px solid var(--_tint-strong);
    max-inline-size: 58ch;
    padding: 4px 0;
    padding-inline-start: 16px;
    white-space: pre-wrap;
  }

  .as-text .meaning {
    margin-block-start: 4px;
  }

  .open {
    color: var(--_quiet);
    font-style: italic;
  }

  .paper {
    display: none;
  }

  @media (forced-colors: active) {
    .answer {
      border-inline-start-color: CanvasText;
    }
  }

  @media print {
    .paper {
      display: block;
    }

    .screen,
    .help {
      display: none;
    }

    .answers-as-text,
    .group {
      display: block;
      max-inline-size: none;
    }

    .group + .kept {
      break-before: page;
    }

    .group-name {
      break-after: avoid;
      font-size: 14pt;
      margin-block-end: 8pt;
    }

    .as-text {
      break-inside: avoid;
      padding-block: 8pt;
    }

    .as-text .card-name {
      font-size: 12pt;
    }

    .card-head {
      break-after: avoid;
    }

    .card-head > .pictogram {
      background: none;
      block-size: 18pt;
      inline-size: 18pt;
      padding: 0;
    }

    .meaning {
      color: inherit;
      font-size: 10pt;
    }

    .line {
      block-size: 22pt;
      border-block-end: 0.5pt solid #555;
    }

    .box {
      block-size: 10pt;
      border: 1pt solid #000;
      flex: none;
      inline-size: 10pt;
    }
  }
`;
