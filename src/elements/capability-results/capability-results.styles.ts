import { css } from 'lit';
import { baseStyles } from '../../kit/base.styles.js';

const results = css`
  .intro {
    color: var(--_quiet);
    margin-block-start: 8px;
  }

  .group {
    margin-block-start: 32px;
  }

  .group > h3 {
    font-size: 1.5rem;
    margin-block-end: 12px;
  }

  .value {
    border-block-start: 1px solid var(--_tint-strong);
    display: grid;
    gap: 8px 16px;
    grid-template-columns: auto 1fr;
    padding-block: 20px;
  }

  .value > .pictogram {
    background: var(--_tint-soft);
    block-size: 48px;
    border-radius: var(--_corner);
    inline-size: 48px;
    padding: 8px;
  }

  .said {
    align-content: start;
    display: grid;
    gap: 8px;
  }

  h4 {
    font-size: 1.125rem;
    hyphens: auto;
  }

  .sentence {
    font-size: 1.25rem;
  }

  .bare {
    padding-block: 12px;
  }

  .bare > .pictogram {
    block-size: 40px;
    inline-size: 48px;
    padding-block: 4px;
  }

  .bare .said {
    gap: 0;
  }

  .value.bare .sentence {
    color: var(--_quiet);
    font-size: 1rem;
  }

  .later .sentence,
  .open .sentence {
    font-size: 1.125rem;
  }

  .tracks {
    display: grid;
    gap: 12px;
    grid-column: 2;
    grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr));
    margin-block-start: 4px;
  }

  dt {
    display: grid;
    gap: 4px;
  }

  dt,
  .then {
    color: var(--_quiet);
    font-size: 1rem;
  }

  .tracks dd {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }

  .tracks dd .open {
    color: var(--_quiet);
    font-style: italic;
  }

  .steps {
    color: var(--_picture);
    flex: none;
  }

  .step {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }

  .step.on,
  .earlier {
    fill: currentcolor;
  }

  .earlier {
    color: var(--_ink);
  }

  .steps.open .step {
    stroke-dasharray: 3 3;
  }

  .to-discuss ul,
  .changes ul {
    display: grid;
    gap: 12px;
  }

  .to-discuss li,
  .changes li {
    display: flex;
    gap: 12px;
  }

  .changes {
    background: var(--_tint-soft);
    border-radius: var(--_corner);
    padding: 16px 20px;
  }

  .changes h3 {
    align-items: center;
    display: flex;
    gap: 12px;
  }

  .figures {
    border-block-start: 1px solid var(--_tint-strong);
    margin-block-start: 32px;
    padding-block-start: 12px;
  }

  .set-size {
    margin-block: 12px;
  }

  .table {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    font-size: 1rem;
    inline-size: 100%;
    overflow-wrap: normal;
    text-align: start;
  }

  th,
  td {
    border-block-end: 1px solid var(--_tint-strong);
    padding: 8px 4px;
    text-align: start;
    vertical-align: top;
  }

  tbody th {
    font-weight: 400;
    overflow-wrap: anywhere;
    min-inline-size: 10rem;
  }

  .number {
    font-variant-numeric: tabular-nums;
  }

  @media (forced-colors: active) {
    .steps,
    .earlier {
      color: CanvasText;
    }
  }

  @media print {
    .value,
    .changes {
      break-inside: avoid;
    }

    .group {
      margin-block-start: 18pt;
    }

    .group > h3 {
      break-after: avoid;
      font-size: 14pt;
    }

    .value {
      padding-block: 8pt;
    }

    h4,
    .value .sentence,
    .value.bare .sentence {
      font-size: 11pt;
    }

    .changes {
      padding: 0;
    }

    .tracks {
      grid-template-columns: repeat(3, 1fr);
    }

    .tracks,
    .tracks dt,
    .then {
      font-size: 9pt;
    }

    .tracks dt {
      gap: 2pt;
    }
  }
`;

/** The styles of `<capability-results>`. */
export const capabilityResultsStyles = [baseStyles, results];
