import { css } from 'lit';

/** The check box of `fileControl`: whether what is shared may go into the file as well. Goes after `fieldStyles`. */
export const shareFileStyles = css`
  .share:has(.share-file) {
    max-inline-size: none;
  }

  .share-file {
    align-items: center;
    border-radius: var(--_field-corner);
    cursor: pointer;
    display: inline-flex;
    gap: 12px;
    max-inline-size: 100%;
    min-block-size: var(--_target);
    padding-block: 8px;
  }

  .share-file input {
    accent-color: var(--_ink);
    block-size: 20px;
    cursor: inherit;
    flex: none;
    inline-size: 20px;
    margin: 0;
  }

  .share-file .label {
    font-weight: 400;
    margin: 0;
  }

  .share-file:has(:checked) .label {
    font-weight: 600;
  }

  @media print {
    .share:has(.share-file) {
      display: none;
    }
  }
`;
