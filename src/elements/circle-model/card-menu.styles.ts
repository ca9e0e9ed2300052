import { css } from 'lit';

/** What can be done with a card in hand. */
export const cardMenuStyles = css`
  .menu {
    background: var(--_paper);
    border: 1px solid var(--_ink);
    border-radius: var(--_corner);
    box-shadow: 0 6px 18px rgb(0 0 0 / 28%);
    inline-size: min(19rem, 100%);
    left: var(--_x);
    padding: 4px;
    position: absolute;
    top: var(--_y);
    z-index: 4;
  }

  .menu [role='group'] {
    border-block-end: 1px solid var(--_tint-strong);
    margin-block-end: 4px;
    padding-block-end: 4px;
  }

  .menu [role='group']:last-child {
    border: 0;
    margin: 0;
    padding: 0;
  }

  .menu-item {
    inline-size: 100%;
    justify-content: start;
    padding: 8px 12px;
    text-align: start;
  }

  .menu-item .pictogram {
    color: var(--_picture);
  }

  .menu-item:hover {
    background: var(--_tint-soft);
  }

  .menu-item[aria-checked='true'] {
    background: var(--_tint);
    font-weight: 600;
  }

  .menu :focus-visible {
    box-shadow: none;
    outline-offset: -3px;
  }

  @media (forced-colors: active) {
    .menu-item[aria-checked='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .menu-item[aria-checked='true'] .pictogram {
      color: HighlightText;
    }
  }
`;
