import { css } from 'lit';
import { noticeStyles } from './notice.styles.js';
import { pictogramStyles } from './pictograms.js';
import { tokens } from './tokens.js';

const base = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 44rem;
    max-inline-size: 100%;
    min-inline-size: 0;
    color: var(--_ink);
    font-family: var(--_font);
    font-size: max(1.125rem, var(--_font-size));
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.5;
    text-align: start;
    text-transform: none;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .root {
    background: var(--_paper);
    border-radius: var(--_corner);
    padding: clamp(16px, 4cqi, 32px);
    overflow-wrap: anywhere;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  dl,
  dd,
  figure,
  blockquote,
  fieldset {
    border: 0;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  h2,
  h3,
  h4 {
    font-family: var(--_heading-font);
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }

  p,
  li,
  dd,
  blockquote {
    max-inline-size: 58ch;
  }

  .title {
    font-size: 1.875rem;
  }

  .title.small {
    color: var(--_quiet);
    font-size: 1.125rem;
  }

  .pictogram {
    block-size: 1.5rem;
    color: var(--_picture);
    inline-size: 1.5rem;
  }

  button .pictogram {
    color: inherit;
  }

  button,
  input,
  textarea {
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }

  button {
    align-items: center;
    background: none;
    border: 2px solid transparent;
    border-radius: var(--_button-corner);
    cursor: pointer;
    display: inline-flex;
    gap: 8px;
    justify-content: center;
    line-height: 1.25;
    margin: 0;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: 8px 16px;
    text-align: center;
  }

  .primary {
    background: var(--_action);
    border-color: var(--_action);
    color: var(--_on-action);
    font-weight: 600;
  }

  .primary:hover {
    background: var(--_action-hover);
    border-color: var(--_action-hover);
  }

  .secondary {
    background: var(--_paper);
    border-color: var(--_link);
    color: var(--_link);
    font-weight: 600;
  }

  .secondary:hover {
    background: var(--_tint-soft);
  }

  .quiet {
    color: var(--_link);
    padding-inline: 0;
  }

  .quiet span {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }

  .quiet:hover span {
    text-decoration-thickness: 2px;
  }

  :focus-visible {
    box-shadow: 0 0 0 5px var(--_focus-halo);
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  :disabled {
    cursor: not-allowed;
  }

  .visually-hidden {
    block-size: 1px;
    clip-path: inset(50%);
    contain: strict;
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  .field-message {
    color: var(--_problem);
    font-weight: 600;
  }

  .field-message:empty {
    display: none;
  }

  .quote {
    border-inline-start: 4px solid var(--_tint-strong);
    padding: 4px 0;
    padding-inline-start: 16px;
  }

  .quote figcaption,
  .hint {
    color: var(--_quiet);
    font-size: 1rem;
  }

  .quote blockquote {
    white-space: pre-wrap;
  }

  .history {
    border-block-start: 1px solid var(--_tint-strong);
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    margin-block-start: 24px;
    padding-block-start: 12px;
  }

  .wants-to-talk {
    align-items: center;
    display: flex;
    font-weight: 600;
    gap: 8px;
  }

  @media (prefers-reduced-motion: no-preference) {
    button {
      transition: background-color var(--_motion);
    }
  }

  @media (forced-colors: active) {
    :host .root .pictogram {
      background: none;
      color: inherit;
    }

    .primary,
    .secondary {
      border-color: ButtonText;
    }

    .quote,
    .notice {
      border-inline-start-color: CanvasText;
    }

    .quiet {
      border-color: Canvas;
    }

    :focus-visible {
      outline-color: Highlight;
    }
  }

  @media print {
    :host {
      color: #000;
      color-scheme: light;
      font-size: 11pt;
    }

    .root {
      background: none;
      padding: 0;
    }

    .title {
      font-size: 18pt;
    }

    .quote figcaption,
    .hint,
    .intro {
      color: inherit;
      font-size: 9pt;
    }

    .history,
    button {
      display: none;
    }
  }
`;

/** The styles every element starts with. */
export const baseStyles = [tokens, pictogramStyles, noticeStyles, base];
