import { css } from 'lit';

/** The path of six stones: two beside each other on a phone, all in a row on a table. */
export const pathStyles = css`
  .path {
    margin-block-start: 16px;
  }

  .path ol {
    align-items: start;
    display: grid;
    gap: 8px;
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }

  .path li {
    display: grid;
    max-inline-size: none;
    position: relative;
  }

  .stone {
    border: 1px solid transparent;
    border-radius: 24px;
    flex-direction: column;
    font-size: 1rem;
    gap: 6px;
    justify-content: start;
    padding: 10px 6px;
    position: relative;
    z-index: 1;
  }

  .stone:hover {
    background: var(--_tint-soft);
  }

  .stone[aria-current] {
    background: var(--_tint-soft);
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }

  .stone[aria-current]:focus-visible {
    box-shadow:
      inset 0 0 0 1px var(--_ink),
      0 0 0 5px var(--_focus-halo);
  }

  /* A stone: no two are alike, and none is higher than another. */
  .foot {
    align-items: center;
    background: var(--_ground);
    block-size: 56px;
    border: 1px solid var(--_line);
    border-radius: 46% 54% 50% 50% / 54% 50% 50% 46%;
    display: flex;
    inline-size: 64px;
    justify-content: center;
  }

  li:nth-child(2n) .foot {
    border-radius: 52% 48% 46% 54% / 48% 54% 46% 52%;
  }

  .foot .pictogram {
    block-size: 1.75rem;
    color: var(--_picture);
    inline-size: 1.75rem;
  }

  .foot.been {
    background: var(--_tint);
  }

  .stone[aria-current] .foot {
    background: var(--_tint-strong);
    border-color: var(--_ink);
  }

  .stone[aria-current] .foot .pictogram {
    color: var(--_ink);
  }

  .stone-words {
    display: grid;
    min-inline-size: 0;
  }

  .stone-name {
    font-weight: 600;
    hyphens: auto;
  }

  .stone-mark {
    color: var(--_quiet);
    font-size: 0.9375rem;
  }

  @container (min-width: 34rem) {
    .path ol {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @container (min-width: 56rem) {
    .path ol {
      gap: 4px;
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }

    .path li:nth-child(2n) .stone {
      margin-block-start: 20px;
    }

    /* The way between two stones. */
    .path li + li::before {
      border-block-start: 2px dashed var(--_tint-strong);
      content: '';
      inline-size: calc(100% - 76px);
      inset-block-start: 48px;
      inset-inline-start: calc(-50% + 38px);
      position: absolute;
      transform: rotate(12deg);
    }

    .path li:nth-child(2n + 1)::before {
      transform: rotate(-12deg);
    }
  }

  @media (forced-colors: active) {
    .stone {
      border-color: ButtonText;
    }

    .stone[aria-current] {
      border: 3px solid Highlight;
    }

    .stone[aria-current] .foot .pictogram {
      color: inherit;
    }
  }
`;
