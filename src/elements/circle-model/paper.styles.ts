import { css } from 'lit';

/** Bringing paper to the screen, and the sheets to print. */
export const paperStyles = css`
  .on-paper {
    margin-block-start: 16px;
  }

  .entry {
    display: grid;
    gap: 16px;
    margin-block-start: 16px;
    max-inline-size: 32rem;
  }

  .entry-label {
    display: block;
  }

  .sheets {
    display: none;
  }

  @media print {
    .sheets {
      display: block;
    }

    .screen {
      display: none;
    }

    .sheet + .sheet {
      break-before: page;
    }

    .empty-circles {
      block-size: auto;
      display: block;
      fill: none;
      inline-size: 100%;
      margin-block-start: 12pt;
      stroke: #000;
      stroke-width: 1.5;
    }

    .empty-circles text {
      fill: #000;
      font-size: 17px;
      font-weight: 600;
      stroke: none;
    }

    .cut {
      margin-block-end: 8pt;
    }

    .cut-cards {
      display: grid;
      gap: 0;
      grid-template-columns: repeat(3, 1fr);
    }

    .cut-cards li {
      align-content: space-between;
      block-size: 40mm;
      border: 1px dashed #000;
      break-inside: avoid;
      display: grid;
      gap: 4pt;
      margin: 0 -1px -1px 0;
      padding: 8pt;
    }

    .cut-cards .card-name {
      font-size: 12pt;
      font-weight: 600;
      line-height: 1.2;
    }

    .code,
    .write-here {
      font-size: 9pt;
      font-weight: 400;
    }

    .picture {
      break-inside: avoid;
    }

    .changes,
    .written-about .as-text {
      break-inside: avoid;
    }

    .on-paper,
    .own-cards,
    .hints {
      display: none;
    }
  }
`;
