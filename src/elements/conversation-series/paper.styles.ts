import { css } from 'lit';

/** All of it as text: read-only on a screen, and on paper. */
export const paperStyles = css`
  .as-text {
    display: grid;
    gap: 20px;
    grid-template-columns: minmax(0, 1fr);
  }

  .text .facts {
    margin-block: 4px 16px;
  }

  .text .as-text {
    max-inline-size: 44rem;
  }

  .text .stop {
    padding-block-end: 40px;
  }

  .as-text .agreement-words {
    margin-block-start: 0;
  }

  .text .touched {
    margin-block-start: 16px;
  }

  .text-part {
    display: grid;
    gap: 8px;
    grid-template-columns: minmax(0, 1fr);
  }

  .text-part .goals,
  .text-part .small-name {
    margin-block: 0;
  }

  .paper {
    display: none;
  }

  @media print {
    .paper {
      display: block;
    }

    .screen,
    .introduction {
      display: none;
    }

    .stop {
      padding-block-end: 12pt;
      padding-inline-start: 22pt;
    }

    .stop::before {
      background: none;
      border-inline-start: 2pt solid #777;
      inset-inline-start: 6pt;
    }

    .stop::after {
      background: #fff;
      block-size: 14pt;
      border: 2pt solid #000;
      inline-size: 14pt;
      inset-block-start: 3pt;
    }

    .stop.closed::after {
      border-width: 5pt;
    }

    .stop-head,
    .open .stop-name {
      break-after: avoid;
      font-size: 13pt;
    }

    .small-name,
    .by,
    .stop-closed,
    .phases {
      color: inherit;
      font-size: 9pt;
    }

    .goals {
      gap: 4pt;
    }

    .goal,
    .goal.reached {
      background: none;
      border: 0.5pt solid #777;
      break-inside: avoid;
      gap: 2pt;
      padding: 4pt 6pt;
    }

    .as-text {
      gap: 8pt;
    }

    .pictogram {
      block-size: 12pt;
      color: inherit;
      inline-size: 12pt;
    }

    .roles {
      color: inherit;
      font-size: 9pt;
    }

    /* Words stay with who wrote them, and with the heading above. */
    .small-name,
    figcaption {
      break-after: avoid;
    }

    .quote {
      break-inside: avoid;
    }

    blockquote {
      max-inline-size: none;
      orphans: 2;
      widows: 2;
    }
  }
`;
