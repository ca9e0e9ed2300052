import { css } from 'lit';

/** Answers as text: the check page, read-only, and on paper. */
export const asTextStyles = css`
  .as-text {
    border-block-start: 1px solid var(--_tint-strong);
    display: grid;
    gap: 8px;
    padding-block: 16px;
  }

  .answers-as-text {
    margin-block-start: 8px;
  }

  p.situation-chosen {
    flex-wrap: nowrap;
    margin-block-end: 16px;
  }

  .as-text-head {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
  }

  .as-text-head > .pictogram {
    block-size: 2rem;
    inline-size: 2rem;
  }

  .as-text .value-name {
    flex: 1 1 60%;
    font-size: 1.25rem;
  }

  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
  }

  dl > div {
    flex: 1 9rem;
  }

  dt,
  dd.open {
    color: var(--_quiet);
  }

  dd.open {
    font-style: italic;
  }
`;
