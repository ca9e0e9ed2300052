import { css } from 'lit';

/** A step as a card. */
export const cardStyles = css`
  .cards {
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 8px;
  }

  .card {
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
    max-inline-size: none;
    min-inline-size: 0;
    padding: 16px 20px;
    position: relative;
  }

  .card.done {
    background: var(--_tint-soft);
    border-color: var(--_tint-strong);
  }

  .card.idea {
    background: var(--_ground);
    border-style: dashed;
  }

  .card.dropped {
    border-color: var(--_tint-strong);
  }

  .card-head {
    align-items: start;
    display: flex;
    gap: 8px;
  }

  .grip {
    color: var(--_line);
    cursor: grab;
    display: inline-flex;
    margin-inline-start: -12px;
    padding: 4px 0;
  }

  .grip .pictogram {
    color: inherit;
  }

  .grip + .card-words .step-name {
    cursor: grab;
  }

  .card-words {
    flex: 1;
    min-inline-size: 0;
  }

  .step-name {
    font-size: 1.25rem;
    padding-block: 2px;
  }

  .done .step-name {
    font-size: 1.375rem;
  }

  .dropped .step-name {
    font-weight: 400;
  }

  .unnamed {
    font-style: italic;
    font-weight: 400;
  }

  .outcome {
    font-weight: 600;
  }

  .sentences {
    display: grid;
    gap: 4px;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 8px;
  }

  .lead {
    color: var(--_quiet);
  }

  q {
    white-space: pre-wrap;
  }

  q.endless {
    display: block;
    overflow-x: auto;
    white-space: pre;
  }

  .links {
    color: var(--_quiet);
    display: flex;
    flex-wrap: wrap;
    font-size: 1rem;
    gap: 4px 24px;
    margin-block-start: 8px;
  }

  .card-buttons {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    margin-block: 8px -4px;
  }

  /* A card is to be read: what can be done with it stays quiet. */
  .edit span,
  .card-buttons .quiet span {
    text-decoration: none;
  }

  .edit:hover span,
  .card-buttons .quiet:hover span {
    text-decoration: underline;
  }

  .card-buttons .edit {
    margin-inline-start: auto;
  }

  @container (max-width: 28rem) {
    .card {
      padding: 12px 14px;
    }

    .card-buttons {
      column-gap: 8px;
    }

    .card-buttons .quiet .pictogram {
      display: none;
    }

    .card-buttons .quiet span {
      text-decoration: underline;
    }
  }

  .card.held {
    box-shadow: 0 8px 24px rgb(0 0 0 / 24%);
    cursor: grabbing;
    opacity: 0.92;
    z-index: 3;
  }

  .card[data-over]::before {
    background: var(--_action);
    block-size: 4px;
    border-radius: 2px;
    content: '';
    inset-block-start: -9px;
    inset-inline: 0;
    position: absolute;
  }

  @media (forced-colors: active) {
    .edit span,
    .card-buttons .quiet span {
      text-decoration: underline;
    }

    .card[data-over]::before {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
