import { css } from 'lit';

/** The line through time, with a conversation at each place where it stops. */
export const lineStyles = css`
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    list-style: none;
    margin: 24px 0 0;
    padding: 0;
  }

  .stop {
    max-inline-size: none;
    padding-block-end: 24px;
    padding-inline-start: 40px;
    position: relative;
  }

  /* The line itself, from one stop to the next. */
  .stop::before {
    background: var(--_tint-strong);
    content: '';
    inline-size: 4px;
    inset-block: 0;
    inset-inline-start: 10px;
    position: absolute;
  }

  .stop:first-child::before {
    inset-block-start: 22px;
  }

  .stop:last-child::before {
    inset-block-end: auto;
    block-size: 22px;
  }

  .stop:only-child::before {
    display: none;
  }

  .stop.open:last-child::before {
    block-size: 22px;
  }

  .stop::after {
    background: var(--_paper);
    block-size: 24px;
    border: 4px solid var(--_picture);
    border-radius: 50%;
    content: '';
    inline-size: 24px;
    inset-block-start: 10px;
    inset-inline-start: 0;
    position: absolute;
  }

  .stop.closed::after {
    background: var(--_picture);
  }

  .stop-head {
    font-size: 1.25rem;
  }

  .opener {
    font: inherit;
    gap: 12px;
    inline-size: calc(100% + 16px);
    justify-content: start;
    margin-inline: -8px;
    padding: 4px 8px;
    text-align: start;
  }

  .opener:hover {
    background: var(--_tint-soft);
  }

  .stop-names {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    min-inline-size: 0;
  }

  .open .stop-name {
    font-size: 1.5rem;
  }

  .stop-date {
    font-weight: 400;
  }

  .stop-closed {
    color: var(--_quiet);
    font-size: 1rem;
    font-weight: 400;
  }

  .chevron {
    color: var(--_link);
    display: inline-flex;
    margin-inline-start: auto;
    transform: rotate(90deg);
  }

  [aria-expanded='true'] .chevron {
    transform: rotate(-90deg);
  }

  .glance,
  .reached,
  .phases {
    display: grid;
    gap: 4px;
  }

  .glance {
    gap: 8px;
    padding-block-start: 4px;
  }

  .reached li,
  .phases li,
  .fact {
    align-items: start;
    display: flex;
    gap: 8px;
  }

  .phases {
    color: var(--_quiet);
    display: flex;
    flex-wrap: wrap;
    font-size: 1rem;
    gap: 4px 20px;
  }

  .inside {
    display: grid;
    gap: 24px;
    grid-template-columns: minmax(0, 1fr);
    padding-block: 12px 16px;
  }

  .main {
    display: grid;
    gap: 32px;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
  }

  .main > * {
    inline-size: 100%;
    max-inline-size: 48rem;
  }

  .main > button {
    inline-size: auto;
  }

  .about {
    align-content: start;
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
  }

  .facts {
    display: grid;
    gap: 8px;
  }

  .roles {
    color: var(--_quiet);
    display: flex;
    flex-wrap: wrap;
    font-size: 1rem;
  }

  .roles li:not(:last-child)::after {
    content: '·';
    content: '·' / '';
    padding-inline: 8px;
  }

  .fields {
    background: var(--_ground);
    border-radius: var(--_corner);
    display: grid;
    gap: 20px;
    grid-template-columns: minmax(0, 1fr);
    padding: 16px;
  }

  .check {
    background: var(--_tint-soft);
    border-radius: var(--_corner);
    padding: 12px 16px;
  }

  .check[open] {
    padding-block-end: 16px;
  }

  .main summary {
    align-content: center;
    padding-inline-end: 8px;
  }

  .main summary .section-name {
    display: inline;
  }

  .folded {
    display: grid;
    gap: 2px;
  }

  .folded .hint {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }

  .checked,
  .agreement {
    margin-block-start: 20px;
  }

  .agreement-words {
    margin-block-start: 12px;
  }

  .closing-end {
    border-block-start: 1px solid var(--_tint-strong);
    display: grid;
    gap: 8px;
    justify-items: start;
    padding-block-start: 20px;
  }

  @container (max-width: 39.99rem) {
    .stop {
      padding-inline-start: 32px;
    }

    .inside {
      background: var(--_paper);
      margin-inline-start: -32px;
      position: relative;
    }

    .check {
      padding-inline: 12px;
    }

    .goal {
      padding-inline: 12px;
    }
  }

  @container (max-width: 29.99rem) {
    .choice-row {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }

    .choice {
      justify-content: start;
    }
  }

  @container (min-width: 60rem) {
    .inside {
      gap: 48px;
      grid-template-columns: minmax(0, 17rem) minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .stop::before {
      background: CanvasText;
    }

    .stop::after {
      border-color: CanvasText;
    }

    .stop.closed::after {
      background: CanvasText;
      forced-color-adjust: none;
    }

    .opener {
      border-color: ButtonText;
      inline-size: 100%;
      margin-inline: 0;
    }

    summary {
      color: ButtonText;
    }

    .fields,
    .check {
      border: 1px solid CanvasText;
    }
  }
`;
