import { css } from 'lit';

/** The letter as paper: on the screen a sheet of A4, in print the page itself. */
export const letterStyles = css`
  .sheet {
    aspect-ratio: 210 / 297;
    background: var(--_paper);
    border: 1px solid var(--_tint-strong);
    border-radius: 2px;
    box-shadow: 0 2px 12px rgb(29 43 42 / 12%);
    color: var(--_ink);
    color-scheme: light;
    font-size: 1rem;
    inline-size: 100%;
    max-inline-size: 210mm;
    padding: clamp(20px, 8cqi, 64px) clamp(16px, 8cqi, 64px);
  }

  .sheet + .sheet {
    aspect-ratio: auto;
    margin-block-start: 16px;
  }

  .sheet p,
  .sheet li,
  .sheet dd {
    max-inline-size: 68ch;
  }

  .sheet > * + * {
    margin-block-start: 1em;
  }

  .subject {
    font-size: 1.5em;
  }

  .subject + p {
    margin-block-start: 1.5em;
  }

  .sheet h4 {
    font-size: 1.125em;
  }

  .typed {
    white-space: pre-wrap;
  }

  .sheet .endless {
    overflow-x: auto;
    overflow-wrap: normal;
    white-space: pre;
  }

  .facts {
    border-inline-start: 4px solid var(--_tint-strong);
    padding-inline-start: 1em;
  }

  .facts dl {
    margin-block-start: 0.25em;
  }

  .facts dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .facts dt {
    font-weight: 600;
    min-inline-size: 6.5em;
  }

  .facts dd {
    flex: 1 1 8em;
  }

  .sheet ul {
    display: grid;
    gap: 0.75em;
    list-style: disc;
    margin-block: 1em 0;
    padding-inline-start: 1.5em;
  }

  .blank-words {
    border-block-end: 2px dotted var(--_line);
    color: var(--_quiet);
    font-style: italic;
  }

  .blank-line {
    display: none;
  }

  .pictures {
    display: grid;
    gap: 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
  }

  .pictures figcaption {
    margin-block-start: 0.5em;
  }

  @media (forced-colors: active) {
    .sheet {
      border-color: CanvasText;
    }
  }

  @media print {
    .sheet {
      aspect-ratio: auto;
      background: none;
      border: 0;
      box-shadow: none;
      color: #000;
      box-decoration-break: clone;
      font-size: 11pt;
      max-inline-size: none;
      padding: 10mm;
    }

    /* Room to sign, and to write something with a question. */
    .sheet > p:last-child {
      margin-block-start: 15mm;
    }

    .sheet ul {
      gap: 24mm;
    }

    .sheet + .sheet {
      break-before: page;
      margin: 0;
    }

    .subject {
      font-size: 16pt;
    }

    .facts {
      border-color: #000;
      break-inside: avoid;
    }

    .sheet li,
    .sheet figure {
      break-inside: avoid;
    }

    .pictures {
      gap: 8mm;
      grid-template-columns: 1fr 1fr;
    }

    .blank-words {
      border: 0;
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
      white-space: nowrap;
    }

    .blank-line {
      display: inline;
    }
  }
`;
