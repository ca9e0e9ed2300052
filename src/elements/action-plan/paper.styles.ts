import { css } from 'lit';

/** Agreements on paper. */
export const paperStyles = css`
  .paper {
    display: none;
  }

  .as-text .card {
    padding-block: 12px;
  }

  @media print {
    .paper {
      display: block;
    }

    .screen,
    .introduction {
      display: none;
    }

    .paper-note {
      color: inherit;
      font-size: 9pt;
      max-inline-size: none;
      margin-block-start: 2pt;
    }

    .as-text {
      max-inline-size: none;
    }

    .to-fill-in {
      break-inside: avoid;
      display: block;
      margin-block-start: 10pt;
    }

    .to-fill-in > * {
      font-size: 11pt;
      max-inline-size: none;
    }

    .to-fill-in .hint {
      color: inherit;
      font-size: 9pt;
    }

    .step-to-fill-in {
      border: 0.5pt solid #777;
      border-radius: 4pt;
      break-inside: avoid;
      margin-block-start: 14pt;
      padding: 0 10pt 12pt;
    }

    .line {
      block-size: 9mm;
      border-block-end: 0.5pt solid #777;
    }

    .standing > .hint {
      break-after: avoid;
      color: inherit;
      font-size: 9pt;
    }

    .group {
      border-color: #777;
      margin-block-start: 12pt;
      max-inline-size: none;
      padding-block-start: 10pt;
    }

    .group-name {
      break-after: avoid;
      font-size: 14pt;
    }

    .about-goal {
      break-after: avoid;
    }

    .group .pictogram {
      color: inherit;
    }

    .sentences p {
      max-inline-size: none;
    }

    .standing {
      margin-block-start: 8pt;
    }

    .standing-name {
      break-after: avoid;
      font-size: 10pt;
    }

    .standing-name .pictogram,
    .value .pictogram {
      block-size: 12pt;
      inline-size: 12pt;
    }

    .cards {
      display: block;
      margin-block-start: 4pt;
    }

    .as-text .card,
    .as-text .card.done,
    .as-text .card.idea {
      background: none;
      border-color: #777;
      break-inside: avoid;
      margin-block-end: 6pt;
      padding: 6pt 9pt;
    }

    .as-text .step-name,
    .as-text .done .step-name {
      font-size: 12pt;
    }

    .sentences {
      gap: 2pt;
      margin-block-start: 2pt;
    }

    .lead,
    .by,
    .talk,
    .links {
      color: inherit;
      font-size: 10pt;
    }
  }
`;
