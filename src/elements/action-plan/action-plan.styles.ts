import { css } from 'lit';
import { baseStyles } from '../../kit/base.styles.js';
import { fieldStyles } from '../../kit/field.styles.js';
import { cardStyles } from './card.styles.js';
import { panelStyles } from './panel.styles.js';
import { paperStyles } from './paper.styles.js';

const groups = css`
  p {
    text-wrap: pretty;
  }

  /* One measure for all of it. */
  .screen,
  .as-text,
  .introduction {
    max-inline-size: 52rem;
  }

  .introduction {
    display: grid;
    gap: 4px;
    margin-block-start: 12px;
  }

  .lead-line {
    font-size: 1.25rem;
  }

  .guidance {
    background: var(--_ground);
    border-radius: var(--_corner);
    display: flex;
    gap: 12px;
    margin-block-start: 16px;
    padding: 16px;
  }

  .guidance ul {
    display: grid;
    gap: 8px;
  }

  .tips {
    margin-block-start: 4px;
  }

  .tips summary {
    align-items: center;
    display: inline-flex;
    gap: 4px;
    list-style: none;
    text-decoration: none;
  }

  .tips summary::-webkit-details-marker {
    display: none;
  }

  .sorting {
    display: grid;
    gap: 4px 16px;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 20px;
  }

  .empty {
    background: var(--_tint-soft);
    border-radius: var(--_corner);
    margin-block-start: 24px;
    max-inline-size: none;
    padding: 16px 20px;
  }

  .group {
    border-block-start: 1px solid var(--_tint-strong);
    border-radius: 2px;
    margin-block-start: 28px;
    padding-block-start: 24px;
  }

  .group-name {
    font-size: 1.5rem;
    scroll-margin-block-start: 16px;
  }

  .group-name:has(> .pictogram) {
    align-items: center;
    display: flex;
    gap: 12px;
  }

  .opener {
    font: inherit;
    gap: 4px 12px;
    inline-size: calc(100% + 16px);
    justify-content: start;
    line-height: inherit;
    margin-inline: -8px;
    padding: 4px 8px;
    text-align: start;
  }

  .opener:hover {
    background: var(--_tint-soft);
  }

  .count {
    color: var(--_quiet);
    flex: none;
    font-family: var(--_font);
    font-size: 1rem;
    font-weight: 400;
    margin-inline-start: auto;
  }

  .chevron {
    display: inline-flex;
    transform: rotate(90deg);
  }

  [open] > summary > .chevron,
  [aria-expanded='true'] .chevron {
    transform: rotate(-90deg);
  }

  .group-head {
    align-items: start;
    display: flex;
    gap: 4px 24px;
    justify-content: space-between;
  }

  .group-head > .group-name {
    min-inline-size: 0;
  }

  .group-head > button {
    flex: none;
  }

  @container (max-width: 28rem) {
    .group-head {
      display: block;
    }
  }

  .about-goal {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    margin-block-start: 4px;
  }

  .about-goal:empty {
    display: none;
  }

  .talk {
    color: var(--_quiet);
    font-size: 1rem;
  }

  .value {
    align-items: center;
    display: flex;
    gap: 8px;
  }

  .value .pictogram {
    block-size: 1.25rem;
    inline-size: 1.25rem;
  }

  .to-fill-in {
    display: none;
  }

  .by {
    color: var(--_quiet);
    font-size: 1rem;
  }

  p.by {
    font-style: italic;
  }

  .standing {
    margin-block-start: 20px;
  }

  .standing-name {
    align-items: center;
    display: flex;
    font-weight: 600;
    gap: 8px;
  }

  .gentle {
    align-items: start;
    display: flex;
    gap: 8px;
    margin-block-start: 16px;
  }

  .gentle .pictogram {
    margin-block-start: 2px;
  }

  .adding {
    margin-block-start: 8px;
  }

  .entry-form {
    max-inline-size: 40rem;
  }

  .new {
    border-block-start: 1px solid var(--_tint-strong);
    display: flex;
    flex-wrap: wrap;
    gap: 8px 32px;
    margin-block-start: 28px;
    padding-block-start: 16px;
  }

  .new > * {
    max-inline-size: 100%;
    min-inline-size: 0;
  }

  .new .entry-form {
    flex: 1 1 100%;
  }

  .goal-names {
    display: grid;
    gap: 4px;
    list-style: disc;
    margin-block-start: 8px;
    padding-inline-start: 24px;
  }

  .on-paper {
    margin-block-start: 16px;
  }

  .open {
    color: var(--_quiet);
    font-style: italic;
  }

  .paper-note {
    color: var(--_quiet);
    margin-block-start: 16px;
  }

  .group[data-over] {
    box-shadow: -12px 0 0 var(--_tint-strong);
  }

  @container (min-width: 40rem) {
    .sorting {
      align-items: baseline;
      grid-template-columns: max-content minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .guidance,
    .empty {
      border: 1px solid CanvasText;
    }

    .opener {
      border-color: ButtonText;
    }

    .group[data-over] {
      outline: 2px dashed Highlight;
    }
  }
`;

/** The styles of `<action-plan>`. */
export const actionPlanStyles = [baseStyles, fieldStyles, groups, cardStyles, panelStyles, paperStyles];
