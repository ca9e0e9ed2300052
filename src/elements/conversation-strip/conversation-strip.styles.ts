import { css } from 'lit';
import { baseStyles } from '../../kit/base.styles.js';
import { stripStyles } from '../../kit/strip/strip.styles.js';

const own = css`
  .intro {
    margin-block-start: 8px;
  }

  /* Names, pictures and words each begin on one line, however many lines they take. */
  .pictures {
    display: grid;
    gap: 12px 24px;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 24px;
  }

  .panel {
    align-content: start;
    display: grid;
    gap: 12px;
    grid-row: span 3;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: subgrid;
    max-inline-size: none;
    padding-block-end: 20px;
  }

  .single {
    grid-template-rows: none;
    max-inline-size: 30rem;
    padding: 0;
  }

  .name {
    align-self: end;
    font-size: 1.25rem;
    hyphens: auto;
  }

  .caption {
    text-wrap: pretty;
  }

  ::slotted(*) {
    block-size: auto;
    border-radius: var(--_corner);
    display: block;
    inline-size: 100%;
    margin: 0;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block-start: 12px;
  }

  @container (min-width: 34rem) {
    .pictures {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (min-width: 60rem) {
    .pictures.number-3 {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .pictures.number-4 {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  @media print {
    .pictures[class] {
      gap: 6pt 18pt;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      margin-block-start: 10pt;
    }

    .panel {
      break-inside: avoid;
      padding-block-end: 8pt;
    }

    .single {
      max-inline-size: 100mm;
      padding: 0;
    }

    .name {
      break-after: avoid;
      font-size: 13pt;
    }

    .caption {
      font-size: 11pt;
    }

    .actions {
      display: none;
    }
  }
`;

/** The styles of `<conversation-strip>`. */
export const conversationStripStyles = [baseStyles, stripStyles, own];
