import { css, unsafeCSS } from 'lit';
import { noticeStyles } from '../../kit/notice.styles.js';
import { pictogramStyles } from '../../kit/pictograms.js';
import { tokens } from '../../kit/tokens.js';

/** Nothing of the kit's look, not even its tokens, may reach what the portal puts inside: only the notice is drawn here. */
const noticeTokens = unsafeCSS(tokens.cssText.replaceAll(':host', '.notice'));

const provider = css`
  :host {
    display: contents;
  }

  :host([hidden]) {
    display: none;
  }

  .visually-hidden {
    position: absolute;
  }

  .notice,
  .notice * {
    box-sizing: border-box;
    color: var(--_ink);
    font-family: var(--_font);
    font-size: max(1.125rem, var(--_font-size));
    line-height: 1.5;
    margin: 0;
  }
`;

/** The styles of `<trajectory-provider>`. */
export const trajectoryProviderStyles = [noticeTokens, pictogramStyles, noticeStyles, provider];
