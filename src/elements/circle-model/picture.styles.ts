import { css } from 'lit';

/** The circles, the cards and the shelf. */
export const pictureStyles = css`
  .table {
    display: grid;
    gap: 24px;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 16px;
    position: relative;
  }

  .picture {
    inline-size: 100%;
    margin-inline: auto;
    max-inline-size: 720px;
    position: relative;
  }

  .stage {
    position: relative;
  }

  /* As wide as the picture can be; its height changes with the size and the kind of the letters. */
  .gauge {
    block-size: calc(10rem + 40ch);
    inset: 0 0 auto;
    pointer-events: none;
    position: absolute;
    visibility: hidden;
  }

  .disc {
    display: none;
  }

  .cards {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  /* Narrow: three areas in one another, the inner one first. */
  .nest {
    border: 1px solid var(--_line);
    border-radius: 24px;
    padding: 12px;
  }

  .nest.outer {
    background: var(--_tint-soft);
  }

  .nest.middle {
    background: var(--_tint);
    border-radius: 20px;
    margin-block-end: 16px;
  }

  .nest.inner {
    background: var(--_tint-strong);
    border-radius: 16px;
    margin-block-end: 16px;
  }

  .ring {
    min-block-size: 88px;
  }

  .ring-name,
  .tray-name {
    font-size: 1.125rem;
    margin-block-end: 8px;
  }

  .ring .hint {
    color: inherit;
    margin-block-end: 8px;
  }

  /* The circles have room for their names only. */
  .round .about {
    display: none;
  }

  .tray-name {
    align-items: center;
    display: flex;
    gap: 8px;
  }

  .tray {
    align-content: start;
    align-self: start;
    background: var(--_ground);
    border: 1px solid transparent;
    border-radius: var(--_corner);
    display: grid;
    gap: 8px;
    padding: 16px;
  }

  .card {
    flex: 1 1 11rem;
    max-inline-size: 22rem;
  }

  .face {
    align-items: center;
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
    color: inherit;
    display: flex;
    font-size: 1rem;
    gap: 8px;
    hyphens: auto;
    inline-size: 100%;
    justify-content: start;
    line-height: 1.2;
    min-block-size: max(var(--_target), 48px);
    overflow-wrap: anywhere;
    padding: 8px 10px;
    text-align: start;
  }

  button.face {
    box-shadow: 0 1px 2px rgb(0 0 0 / 18%);
    touch-action: manipulation;
  }

  button.face:hover {
    background: var(--_paper);
    border-color: var(--_ink);
  }

  button.face[aria-expanded='true'],
  .held .face {
    border-color: var(--_ink);
    box-shadow:
      inset 0 0 0 1px var(--_ink),
      0 6px 14px rgb(0 0 0 / 28%);
  }

  .held {
    position: relative;
    z-index: 3;
  }

  .face .pictogram {
    color: var(--_picture);
    flex: none;
  }

  .card-name {
    flex: 1;
    min-inline-size: 0;
  }

  .most-important .face {
    border-color: var(--_problem);
    flex-wrap: wrap;
  }

  .mark {
    align-items: center;
    color: var(--_problem);
    display: inline-flex;
    font-size: 0.875rem;
    font-weight: 600;
    gap: 4px;
  }

  .face .mark {
    inline-size: 100%;
  }

  .mark .pictogram,
  .face .mark .pictogram {
    block-size: 1em;
    color: inherit;
    fill: currentcolor;
    inline-size: 1em;
  }

  .choosing [data-place] {
    cursor: pointer;
  }

  /* Wide: true circles. Placed by script; the numbers are in custom properties. */
  .round {
    block-size: var(--_diameter);
    inline-size: var(--_diameter, 100%);
  }

  .round.looking :is(.cards, .room) {
    display: none;
  }

  .round .nest,
  .round .ring {
    display: contents;
  }

  .round .disc {
    block-size: calc(2 * var(--_radius));
    border: 1px solid var(--_line);
    border-radius: 50%;
    display: block;
    inline-size: calc(2 * var(--_radius));
    left: calc(50% - var(--_radius));
    position: absolute;
    top: calc(50% - var(--_radius));
    transition: background-color var(--_motion);
  }

  .disc.outer {
    background: var(--_tint-soft);
  }

  .disc.middle {
    background: var(--_tint);
  }

  .disc.inner {
    background: var(--_tint-strong);
  }

  .round .ring-name,
  .round .room,
  .round .card {
    left: var(--_x);
    position: absolute;
    top: var(--_y);
  }

  .round .ring-name,
  .round .room {
    inline-size: max-content;
    margin: 0;
    max-inline-size: 40%;
    pointer-events: none;
    text-align: center;
    transform: translate(-50%, -50%);
  }

  .round .cards {
    display: contents;
  }

  /* The height is what the words were reckoned to need; where they need more, the card grows. */
  .round .card {
    display: grid;
    inline-size: var(--_card-width);
    margin-block-start: calc(var(--_height) / -2);
    margin-left: calc(var(--_card-width) / -2);
    max-inline-size: none;
    min-block-size: var(--_height);
  }

  .round .face {
    flex-flow: column nowrap;
    font-size: var(--_card-words);
    gap: 2px;
    hyphens: manual;
    justify-content: center;
    line-height: 1.15;
    padding: 5px;
    text-align: center;
  }

  .round.breaking .face {
    hyphens: auto;
  }

  .round .card-name {
    flex: none;
    inline-size: 100%;
    text-wrap: pretty;
  }

  .round .face .mark {
    font-size: 0.8125rem;
    gap: 2px;
    hyphens: manual;
    inline-size: calc(100% + 8px);
    justify-content: center;
    margin-inline: -4px;
    order: -1;
  }

  .round.close .face .mark {
    font-size: 0.75rem;
  }

  .round .most-important {
    z-index: 1;
  }

  /* Its place is taken by the mark. */
  .round .most-important .face > .pictogram {
    display: none;
  }

  .round .face > .pictogram {
    block-size: 1.25rem;
    inline-size: 1.25rem;
  }

  /* Where many cards lie, the drawing lies on their corner, so that words have all the room. */
  .round.close .face {
    padding: 4px;
    position: relative;
  }

  .round.close .face > .pictogram {
    background: var(--_paper);
    block-size: 16px;
    border-radius: 8px;
    display: block;
    inline-size: 16px;
    inset: -7px auto auto -6px;
    position: absolute;
  }

  [data-over='inner'] .inner:where(.disc, .nest),
  [data-over='middle'] .middle:where(.disc, .nest),
  [data-over='outer'] .outer:where(.disc, .nest),
  [data-over='tray'] .tray {
    outline: 3px solid var(--_ink);
    outline-offset: -3px;
  }

  [data-over='inner'] .inner > .ring-name,
  [data-over='middle'] .middle > .ring-name,
  [data-over='outer'] .outer > .ring-name,
  [data-over='tray'] .tray-name {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 4px;
  }

  @container (min-width: 62rem) {
    .table:not(.alone) {
      grid-template-columns: minmax(0, 720px) minmax(14rem, 1fr);
    }

    .tray .card {
      flex-basis: 100%;
      max-inline-size: none;
    }
  }

  @media (forced-colors: active) {
    .held .face,
    button.face[aria-expanded='true'] {
      border: 3px solid Highlight;
    }

    .face,
    .mark {
      color: CanvasText;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .round .disc {
      transition: none;
    }
  }
`;
