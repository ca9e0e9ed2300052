import { css } from 'lit';

/** The three buttons, what happens now, and what was asked for so far. */
export const checkInStyles = css`
  .check-in {
    background: var(--_tint-soft);
    border-radius: var(--_corner);
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 44rem;
    padding: 16px;
  }

  .check-in.alone {
    background: none;
    padding: 0;
    padding-block-start: 4px;
  }

  .check-ins {
    display: grid;
    gap: 8px;
    grid-auto-rows: 1fr;
  }

  .check-in-choice {
    background: var(--_paper);
    border-color: var(--_link);
    color: var(--_link);
    font-size: 1.25rem;
    font-weight: 600;
    gap: 12px;
    justify-content: start;
    min-block-size: 64px;
    padding: 12px 16px;
    text-align: start;
  }

  .check-in-choice:hover {
    background: var(--_tint);
  }

  .check-in-choice:disabled {
    background: var(--_ground);
    border-color: var(--_line);
    color: var(--_quiet);
  }

  .check-in-choice .pictogram,
  .answer-now .pictogram {
    block-size: 2rem;
    inline-size: 2rem;
  }

  .check-in-choice[aria-current] {
    background: var(--_tint);
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
    color: var(--_ink);
  }

  /* The shadow of what was chosen is not that of what has focus. */
  .check-in-choice[aria-current]:focus-visible {
    box-shadow:
      inset 0 0 0 1px var(--_ink),
      0 0 0 5px var(--_focus-halo);
  }

  .answer-now {
    align-items: start;
    background: var(--_paper);
    border-inline-start: 4px solid var(--_picture);
    border-radius: var(--_field-corner);
    display: flex;
    gap: 16px;
    padding: 16px;
  }

  .answer-now > div {
    min-inline-size: 0;
  }

  .answer-choice {
    font-size: 1.5rem;
    font-weight: 600;
    line-height: 1.25;
  }

  .alone .answer-now {
    background: var(--_tint-soft);
  }

  .check-in .quiet {
    justify-self: start;
    text-align: start;
  }

  .so-far ol {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    list-style: none;
    margin: 0;
    padding: 0;
  }

  .so-far li {
    align-items: center;
    display: flex;
    gap: 8px;
  }

  @container (min-width: 34rem) {
    .check-ins {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .check-in-choice {
      flex-direction: column;
      gap: 4px;
      justify-content: center;
      min-block-size: 96px;
      padding-inline: 8px;
      text-align: center;
    }
  }

  /* Where it stands beside the questions it is as narrow as on a phone. */
  @container (min-width: 70rem) {
    .both .check-ins {
      grid-template-columns: minmax(0, 1fr);
    }

    .both .check-in-choice {
      flex-direction: row;
      gap: 12px;
      justify-content: start;
      min-block-size: 64px;
      padding-inline: 16px;
      text-align: start;
    }
  }

  @media (forced-colors: active) {
    .check-in {
      border: 1px solid CanvasText;
    }

    .check-in.alone {
      border: 0;
    }

    .check-in-choice {
      border-color: ButtonText;
    }

    .check-in-choice[aria-current] {
      border: 4px solid Highlight;
    }

    .answer-now {
      border: 1px solid CanvasText;
      border-inline-start-width: 4px;
    }
  }
`;
