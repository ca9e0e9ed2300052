import { css } from 'lit';
import { stripTokens } from './strip-tokens.js';

const pictures = css`
  .strip-picture {
    background: var(--_strip-ground);
    block-size: auto;
    border: 2px solid var(--_strip-ink);
    border-radius: var(--_corner);
    display: block;
    fill: none;
    inline-size: 100%;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .tone-paper {
    fill: var(--_strip-paper);
  }

  .tone-wash {
    fill: var(--_strip-wash);
  }

  .tone-cool {
    fill: var(--_strip-cool);
  }

  .tone-warm {
    fill: var(--_strip-warm);
  }

  .tone-deep {
    fill: var(--_strip-deep);
  }

  .tone-ink {
    fill: var(--_strip-ink);
  }

  .line-bold {
    stroke: var(--_strip-ink);
    stroke-width: 3.4;
  }

  .line-fine {
    stroke: var(--_strip-ink);
    stroke-width: 2.2;
  }

  .line-trace {
    stroke: var(--_strip-trace);
    stroke-width: 2.6;
  }

  @media (forced-colors: active) {
    .strip-picture {
      --_strip-ink: CanvasText;
      --_strip-trace: CanvasText;
      --_strip-ground: Canvas;
      --_strip-paper: Canvas;
      --_strip-cool: color-mix(in srgb, CanvasText 18%, Canvas);
      --_strip-warm: Canvas;
      --_strip-wash: Canvas;
      --_strip-deep: color-mix(in srgb, CanvasText 32%, Canvas);
    }
  }

  /* Light figures on the dark, as lit by a lamp: a face in negative tells nothing. */
  @media (forced-colors: active) and (prefers-color-scheme: dark) {
    .strip-picture {
      --_strip-ink: Canvas;
      --_strip-paper: CanvasText;
      --_strip-cool: color-mix(in srgb, CanvasText 55%, Canvas);
      --_strip-warm: color-mix(in srgb, CanvasText 85%, Canvas);
      --_strip-wash: color-mix(in srgb, CanvasText 22%, Canvas);
      --_strip-deep: color-mix(in srgb, CanvasText 45%, Canvas);

      border-color: CanvasText;
    }
  }

  @media print {
    .strip-picture {
      --_strip-ink: #000;
      --_strip-trace: #000;
      --_strip-ground: #fff;
      --_strip-paper: #fff;
      --_strip-cool: #ccc;
      --_strip-warm: #e8e8e8;
      --_strip-wash: #f4f4f4;
      --_strip-deep: #999;

      break-inside: avoid;
    }
  }
`;

/** What `stripPicture` needs; after `baseStyles`. */
export const stripStyles = [stripTokens, pictures];
