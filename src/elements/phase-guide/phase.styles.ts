import { css } from 'lit';

/** The open phase: goal, guidance, what to look at, notes. */
export const phaseStyles = css`
  .phase {
    border-block-start: 1px solid var(--_tint-strong);
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    margin-block-start: 20px;
    padding-block-start: 24px;
  }

  .phase > * {
    inline-size: 100%;
  }

  .phase > .quiet {
    inline-size: auto;
  }

  .side {
    display: grid;
    gap: 24px;
    grid-template-columns: minmax(0, 1fr);
  }

  .head {
    align-items: center;
    display: flex;
    gap: 16px;
  }

  .head > .pictogram {
    background: var(--_tint);
    block-size: 56px;
    border-radius: var(--_corner);
    inline-size: 56px;
    padding: 10px;
  }

  .phase-name {
    font-size: 1.5rem;
    scroll-margin-block-start: 16px;
  }

  .goal {
    font-size: 1.25rem;
  }

  .about-words,
  .football {
    display: grid;
    gap: 8px;
  }

  .parts-name {
    font-weight: 600;
    margin-block-start: 8px;
  }

  .parts {
    display: grid;
    gap: 4px;
    list-style: disc;
    padding-inline-start: 24px;
  }

  .guidance {
    background: var(--_ground);
    border-radius: var(--_corner);
    display: flex;
    gap: 12px;
    padding: 16px;
  }

  .guidance > div {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }

  .guidance ul {
    display: grid;
    gap: 4px;
  }

  .guidance-name,
  .football-name {
    font-size: 1.125rem;
    font-weight: 600;
  }

  .skill em {
    font-weight: 600;
  }

  .skill > .hint::after {
    content: ':';
  }

  .guidance-more > .football {
    margin-block-start: 12px;
  }

  .unnamed {
    font-style: italic;
  }

  .football .more > p {
    margin-block-end: 8px;
  }

  .group-name {
    align-items: center;
    display: flex;
    font-size: 1.25rem;
    gap: 8px;
  }

  .wishes ul,
  .own-values ul {
    display: grid;
    gap: 8px;
    margin-block-start: 8px;
  }

  .value {
    align-items: start;
    display: flex;
    gap: 12px;
  }

  .value > span {
    min-inline-size: 0;
  }

  .choices {
    display: grid;
    gap: 12px;
    justify-items: start;
  }

  .choice-group {
    display: grid;
    gap: 4px 8px;
    grid-template-columns: minmax(0, 1fr);
    inline-size: 100%;
  }

  .choice-row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .choice-name {
    color: var(--_quiet);
    font-size: 1rem;
  }

  .choice {
    border: 1px solid var(--_line);
    border-radius: 22px;
    gap: 8px;
    max-inline-size: 100%;
    padding: 6px 16px;
    text-align: start;
  }

  .choice > span {
    min-inline-size: 0;
  }

  .choice .pictogram {
    color: var(--_picture);
  }

  .choice:hover {
    background: var(--_tint-soft);
  }

  .choice[aria-pressed='true'] {
    background: var(--_tint);
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
    font-weight: 600;
  }

  .choice[aria-pressed='true']:focus-visible {
    box-shadow:
      inset 0 0 0 1px var(--_ink),
      0 0 0 5px var(--_focus-halo);
  }

  .in-hand {
    align-items: center;
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
    box-shadow: 0 2px 8px rgb(0 0 0 / 12%);
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    max-inline-size: 44rem;
    padding: 12px 16px;
  }

  .in-hand .group-name {
    flex: 1 1 min(14rem, 100%);
  }

  .notes {
    display: grid;
    gap: 8px;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
  }

  .notes > * {
    inline-size: 100%;
  }

  .notes > .quiet {
    inline-size: auto;
  }

  .notes textarea {
    min-block-size: 6rem;
  }

  .earlier {
    display: grid;
    gap: 8px;
  }

  .earlier-name {
    color: var(--_quiet);
    font-weight: 600;
  }

  @container (min-width: 40rem) {
    .choice-group {
      align-items: baseline;
      grid-template-columns: 7rem minmax(0, 1fr);
    }
  }

  @container (min-width: 64rem) {
    .phase {
      column-gap: 40px;
      grid-template-columns: minmax(0, 1fr) minmax(0, 24rem);
    }

    .phase > * {
      grid-column: 1 / -1;
    }

    .phase > .questions {
      grid-column: 1;
    }

    /* Beside the goal: the questions stay in sight. */
    .phase:has(> .guidance) {
      grid-template-rows: auto auto 1fr;
    }

    .phase:has(> .guidance) > :is(.head, .goal, .about) {
      grid-column: 1;
    }

    .phase > .guidance {
      align-self: start;
      grid-area: 1 / 2 / 4 / 3;
    }

    .phase > .side {
      align-self: start;
      grid-column: 2;
      inset-block-start: 16px;
      position: sticky;
    }

    .notes textarea {
      min-block-size: 10rem;
    }
  }

  @media (forced-colors: active) {
    .guidance {
      border: 1px solid CanvasText;
    }

    .choice[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
