import { css, unsafeCSS } from 'lit';
import { HEART, LABEL, PETALS, SIZE } from './compass-geometry.js';

const part = (length: number): string => `${(length / SIZE) * 100}%`;

/** Where the words of the petals and the heart lie, as reckoned. */
const places = PETALS.map(
  ({ id, label: { x, y } }) =>
    `.${id}{inset-inline-start:calc(${x}% - ${part(LABEL.width / 2)});top:calc(${y}% - ${part(LABEL.height / 2)})}`,
).join('');
const petalSize = unsafeCSS(`inline-size:${part(LABEL.width)};block-size:${part(LABEL.height)}`);
const heartSize = unsafeCSS(`inset:${part(SIZE / 2 - HEART)}`);

/** The compass: below each other where there is no room for whole words in a circle. */
export const pictureStyles = css`
  .picture {
    display: grid;
    gap: 12px;
    line-height: 1.25;
    text-wrap: balance;
  }

  .petal,
  .heart {
    align-items: center;
    border: 2px solid var(--_line);
    border-radius: 32px;
    color: var(--_ink);
    display: grid;
    font-weight: 600;
    gap: 0 12px;
    grid-template-columns: auto minmax(0, 1fr);
    justify-content: stretch;
    padding: 12px 20px;
    text-align: start;
  }

  .petal {
    background: var(--_tint);
  }

  .heart {
    background: var(--_paper);
  }

  .picture .pictogram {
    color: var(--_picture);
  }

  .talked-short {
    font-size: 0.875em;
    font-weight: 400;
    grid-column: 2;
  }

  .themes-around {
    display: none;
  }

  .paper-of-petal {
    display: none;
  }

  .talked {
    border-start-end-radius: 0;
    position: relative;
  }

  /* The corner that is folded. */
  .talked::after {
    background: linear-gradient(
      45deg,
      var(--_tint-soft) calc(50% - 1px),
      var(--_line) calc(50% - 1px) calc(50% + 1px),
      var(--_paper) calc(50% + 1px)
    );
    block-size: 20px;
    border-bottom: 2px solid var(--_line);
    border-left: 2px solid var(--_line);
    content: '';
    inline-size: 20px;
    inset-block-start: -2px;
    inset-inline-end: -2px;
    position: absolute;
  }

  .talked:dir(rtl)::after {
    transform: scaleX(-1);
  }

  .petal:hover:not(div) {
    background: var(--_tint-strong);
  }

  .heart:hover:not(div) {
    background: var(--_tint-soft);
  }

  .picture [aria-current] {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 2px var(--_ink);
  }

  @container (inline-size >= 20rem) {
    .picture {
      aspect-ratio: 1;
      background: var(--_ground);
      border: 1px solid var(--_tint-strong);
      border-radius: 50%;
      display: block;
      font-size: clamp(1rem, 3.2cqi, 1.375rem);
      inline-size: 100%;
      margin-inline: auto;
      max-inline-size: 38rem;
      position: relative;
    }

    .petal,
    .heart {
      display: flex;
      flex-direction: column;
      gap: 2px;
      justify-content: center;
      padding: 0;
      position: absolute;
      text-align: center;
    }

    .petal,
    .petal:hover:not(div) {
      ${petalSize};
      background: none;
      border: 0;
      border-radius: 50%;
      z-index: 0;
    }

    ${unsafeCSS(places)}

    .paper-of-petal {
      block-size: 100%;
      display: block;
      inline-size: 100%;
      inset: 0;
      overflow: visible;
      pointer-events: none;
      position: absolute;
      /* Below the outline of what has focus. */
      z-index: -1;
    }

    .paper-of-petal:dir(rtl) {
      transform: scaleX(-1);
    }

    .shape {
      fill: var(--_tint);
      pointer-events: all;
      stroke: var(--_line);
      stroke-linejoin: round;
      stroke-width: 1.5;
    }

    .flap {
      fill: var(--_paper);
      stroke: var(--_line);
      stroke-linejoin: round;
      stroke-width: 1.5;
    }

    .petal:hover:not(div) .shape {
      fill: var(--_tint-strong);
    }

    .picture .petal[aria-current] {
      box-shadow: none;
    }

    .petal[aria-current] .shape {
      fill: var(--_tint-strong);
      stroke: var(--_ink);
      stroke-width: 3;
    }

    .petal:focus-visible {
      border-radius: 28px;
      box-shadow: none;
      outline-offset: calc(4px - 2.8cqi);
      /* Its outline lies over the heart. */
      z-index: 2;
    }

    .petal > :not(.paper-of-petal) {
      pointer-events: none;
      position: relative;
    }

    .petal .place-name {
      max-inline-size: 7.5em;
    }

    .ours-alone {
      display: none;
    }

    .talked::after {
      display: none;
    }

    .heart {
      z-index: 1;
      ${heartSize};
      border-radius: 50%;
      font-size: 0.9em;
    }

    .petal .pictogram {
      block-size: 1.75em;
      inline-size: 1.75em;
    }

    .themes-around .pictogram {
      block-size: 1.25em;
      inline-size: 1.25em;
    }

    .themes-around {
      display: flex;
      gap: 0.5em;
    }
  }

  /* A phone: as large as it can be. */
  @container (20rem <= inline-size < 30rem) {
    .picture {
      inline-size: calc(100% + 20px);
      margin-inline: -10px;
    }

    .petal {
      gap: 0;
      line-height: 1.15;
    }

    .petal:focus-visible {
      outline-offset: -2px;
    }

    .talked-short {
      font-size: 0.8125em;
    }

    .petal .pictogram {
      block-size: 1.375em;
      inline-size: 1.375em;
    }

    .heart {
      font-size: 0.875rem;
      font-weight: 400;
    }
  }

  @container (inline-size >= 56rem) {
    .picture {
      font-size: clamp(1rem, 1.7cqi, 1.375rem);
    }

    .petal:focus-visible {
      outline-offset: calc(4px - 1.5cqi);
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .shape {
      transition: fill var(--_motion);
    }
  }

  @media (forced-colors: active) {
    .picture button .place-name {
      text-decoration: underline;
    }

    .picture .petal .shape,
    .flap {
      fill: Canvas;
      stroke: CanvasText;
    }

    .picture .petal[aria-current] .shape {
      stroke: Highlight;
      stroke-width: 4;
    }
  }

  @media print {
    .picture {
      font-size: 10pt;
      margin-block: 0.5cm;
      max-inline-size: 9cm;
    }

    .heart {
      font-size: 9pt;
    }
  }
`;
