import { css, unsafeCSS } from 'lit';
import { stripColours, type StripColours } from './strip-colours.js';

const [light, dark] = [stripColours('light'), stripColours('dark')];

const declarations = (Object.keys(light) as (keyof StripColours)[])
  .map(
    (name) => `--_strip-${name}:var(--gesprekskit-strip-${name},light-dark(${light[name]},${dark[name]}));`,
  )
  .join('');

/** The colours of the pictures: what the portal sets as `--gesprekskit-strip-…`, else the kit's own for light and dark. */
export const stripTokens = css`
  .strip-picture {
    ${unsafeCSS(declarations)}
  }
`;
