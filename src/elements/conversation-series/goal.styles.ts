import { css } from 'lit';

/** Goals, how it went with them, and help from others. */
export const goalStyles = css`
  .goals {
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
    margin-block: 12px;
  }

  .goal {
    background: var(--_paper);
    border: 1px solid var(--_tint-strong);
    border-radius: var(--_corner);
    display: grid;
    gap: 8px;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: none;
    padding: 12px 16px;
  }

  .goal.reached {
    background: var(--_tint);
  }

  .check .goal.reached {
    border-color: var(--_picture);
  }

  .goal-head {
    align-items: start;
    display: flex;
    gap: 12px;
  }

  .goal-head > div {
    min-inline-size: 0;
  }

  .goal-words {
    font-weight: 600;
  }

  .goal.dropped .goal-words {
    font-weight: 400;
  }

  .by {
    color: var(--_quiet);
    font-size: 1rem;
  }

  .goal.reached .by,
  .goal.reached .quote figcaption {
    color: inherit;
  }

  .goal.reached .quote {
    border-color: var(--_picture);
  }

  .looking-back {
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
  }

  .looking-back textarea,
  .closing textarea {
    min-block-size: 3.25rem;
  }

  .looking-back .note,
  .closing .note {
    max-inline-size: none;
  }

  .looking-back .choice {
    padding-inline: 14px;
  }

  .goal-list > button {
    display: flex;
  }

  .outcome-words {
    font-weight: 600;
    padding-inline-start: calc(1.5rem + 12px);
  }

  .looked-back {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    padding-inline-start: calc(1.5rem + 12px);
  }

  .looked-back .outcome-words {
    padding: 0;
  }

  .goal > .quote,
  .goal > .hint {
    margin-inline-start: calc(1.5rem + 12px);
  }

  .agreed {
    align-items: center;
    cursor: pointer;
    display: flex;
    gap: 12px;
    inline-size: fit-content;
    min-block-size: var(--_target);
  }

  .agreed:has(:disabled) {
    cursor: not-allowed;
  }

  .agreed input {
    accent-color: var(--_ink);
    block-size: 20px;
    cursor: inherit;
    flex: none;
    inline-size: 20px;
    margin: 0;
  }

  .agreed:has(:focus-visible) {
    border-radius: var(--_field-corner);
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .agreed :focus-visible {
    box-shadow: none;
    outline: none;
  }

  .closing[open] > :not(summary) {
    margin-block-start: 12px;
  }

  .closing[open] > .goal-list,
  .closing[open] > .closing-end {
    margin-block-start: 28px;
  }

  .loose {
    margin-block-start: 32px;
  }

  .referrals .goals {
    margin-block-start: 12px;
  }

  @media (forced-colors: active) {
    .agreed:has(:focus-visible) {
      outline-color: Highlight;
    }
  }
`;
