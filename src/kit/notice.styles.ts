import { css } from 'lit';

/** What is told about the input, and what opens on demand. */
export const noticeStyles = css`
  .notice {
    background: var(--_ground);
    border-inline-start: 4px solid var(--_problem);
    border-radius: var(--_field-corner);
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block-end: 24px;
    padding: 16px;
  }

  .notice > div,
  .notice > p {
    flex: 1;
    min-inline-size: min(9rem, 100%);
  }

  .notice.calm {
    align-items: center;
    border-inline-start-color: var(--_picture);
    margin-block: 24px;
  }

  .notice-title {
    font-weight: 600;
  }

  summary {
    border-radius: var(--_field-corner);
    color: var(--_link);
    cursor: pointer;
    inline-size: fit-content;
    min-block-size: var(--_target);
    padding-block: 8px;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }

  .more ul {
    display: grid;
    gap: 8px;
    list-style: disc;
    padding: 0 0 8px;
    padding-inline-start: 24px;
  }
`;
