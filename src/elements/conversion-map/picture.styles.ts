import { css } from 'lit';

/**
 * The flow from what is on hand to the value. Rows are as high as each other, so that the flows, which are reckoned in rows, meet them at
 * any size of letters.
 */
export const pictureStyles = css`
  .picture {
    background: var(--_ground);
    border-radius: calc(2 * var(--_corner));
    display: grid;
    font-size: 1.0625rem;
    grid-template-columns: minmax(0, 1fr);
    line-height: 1.35;
    padding: 16px;
  }

  .picture p,
  .picture li {
    max-inline-size: none;
  }

  .block {
    align-content: center;
    background: var(--_tint-strong);
    border-radius: calc(1.5 * var(--_corner));
    display: grid;
    gap: 8px;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    hyphens: auto;
    padding: 16px 6px;
    text-align: center;
    text-wrap: balance;
  }

  .block > .pictogram {
    block-size: 40px;
    color: var(--_ink);
    inline-size: 40px;
  }

  .block-name {
    font-weight: 600;
  }

  .source .room {
    color: var(--_ink);
  }

  .block ul {
    display: grid;
    gap: 6px;
  }

  .block .box {
    background: none;
    border: 0;
    padding: 0;
  }

  .streams {
    display: grid;
  }

  /* Where all stands below each other, the flows run on beside the boxes. */
  .stream.flows::before {
    background: var(--_tint);
    border: 0 solid var(--_picture);
    content: '';
    inline-size: 20px;
    inset-block: 0;
    inset-inline-start: 0;
    position: absolute;
  }

  .stream.hinders.flows::before {
    background: none;
    border-inline: 2px dashed var(--_picture);
    inline-size: 14px;
    inset-inline-start: 3px;
  }

  .source:not(.flows) + .streams > :first-child::before {
    inset-block-start: 48px;
  }

  .stream {
    align-content: stretch;
    display: grid;
    gap: 8px 0;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto 1fr;
    padding-block: 14px;
    padding-inline-start: 32px;
    position: relative;
  }

  .stream-name {
    align-items: center;
    display: flex;
    font-weight: 600;
    gap: 8px;
    grid-column: 1 / -1;
    justify-content: center;
  }

  .rows {
    display: grid;
    grid-auto-rows: 1fr;
  }

  .row {
    display: grid;
    padding-block: 4px;
  }

  .rows > .room {
    align-self: center;
    padding-block: 8px;
    text-align: center;
  }

  .box {
    align-content: center;
    border: 2px solid transparent;
    border-radius: var(--_corner);
    display: grid;
    gap: 2px;
    min-block-size: 52px;
    padding: 6px 14px;
  }

  .helps .box {
    background: var(--_tint);
    border-color: var(--_tint);
  }

  .hinders .box {
    background: var(--_paper);
    border: 2px dashed var(--_line);
  }

  /* A sentence of a person is read whole; the text below has what is longer. */
  .box-words,
  .source li > span {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    overflow: hidden;
  }

  .box-words {
    font-weight: 600;
  }

  .box-level,
  .box-step {
    align-items: center;
    display: flex;
    font-size: 1rem;
    gap: 6px;
  }

  .box-level .pictogram,
  .box-step .pictogram {
    block-size: 1.125rem;
    inline-size: 1.125rem;
  }

  .box-level .pictogram {
    color: inherit;
  }

  .gutter {
    display: none;
  }

  .gutter .flow {
    block-size: 100%;
    inline-size: 100%;
    inset: 0;
    position: absolute;
  }

  .band {
    fill: var(--_tint);
  }

  .strand {
    fill: none;
    stroke: var(--_picture);
    stroke-dasharray: 7 6;
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }

  .strand.open {
    stroke-dasharray: none;
    stroke-width: 4;
  }

  .flow:dir(rtl) {
    transform: scaleX(-1);
  }

  @container (inline-size >= 44rem) {
    .picture {
      grid-template-columns: minmax(0, 14fr) minmax(0, 26fr) minmax(0, 14fr);
      padding: 20px;
    }

    .streams {
      gap: 20px;
      grid-template-rows: auto auto;
    }

    .stream.flows::before {
      content: none;
    }

    .stream {
      grid-template-columns: minmax(32px, 5fr) minmax(0, 20fr) minmax(32px, 5fr);
      padding: 0;
    }

    .gutter {
      display: block;
      position: relative;
    }
  }

  @container (inline-size >= 60rem) {
    .picture {
      grid-template-columns: minmax(0, 10fr) minmax(0, 30fr) minmax(0, 10fr);
    }
  }

  @media (forced-colors: active) {
    .picture,
    .block,
    .helps .box {
      border: 2px solid CanvasText;
    }

    .picture {
      border-width: 1px;
    }

    .band {
      fill: none;
      stroke: CanvasText;
      stroke-width: 2;
      vector-effect: non-scaling-stroke;
    }

    .stream.helps.flows::before {
      border: 2px solid CanvasText;
    }

    .stream.hinders.flows::before {
      border-color: CanvasText;
    }

    .strand {
      stroke: CanvasText;
    }
  }

  @media print {
    .picture {
      background: none;
      border: 1px solid #000;
      break-inside: avoid;
      font-size: 9pt;
      padding: 8px;
    }

    .block,
    .helps .box {
      border: 1px solid #000;
    }

    .hinders .box {
      border-color: #000;
    }

    .box-level,
    .box-step {
      font-size: 8pt;
    }

    .box {
      min-block-size: 32px;
      padding: 3px 8px;
    }

    .band {
      fill: #d5e8e6;
    }
  }
`;
