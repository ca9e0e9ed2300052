import { css } from 'lit';

/** What the client prepared, quoted in other pieces. */
export const preparationAnswersStyles = css`
  .preparation {
    background: var(--_ground);
    border-radius: var(--_corner);
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
    margin-block: 24px;
    padding: clamp(12px, 3cqi, 24px);
  }

  .preparation-name {
    font-size: 1.25rem;
  }

  .preparation .hint {
    margin-block-start: -8px;
  }

  @media (forced-colors: active) {
    .preparation {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .preparation {
      background: none;
      border: 1px solid #999;
      break-inside: avoid;
    }
  }
`;
