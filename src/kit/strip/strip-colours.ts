import type { Line, Marks, Tone } from './marks.js';

/** The colours of a strip as a file: what the page reads from its tokens. */
export interface StripColours {
  /** Under the picture. */
  readonly ground: string;
  /** Lines and dark areas of figures. */
  readonly ink: string;
  /** Lines on the ground, and words. */
  readonly trace: string;
  readonly paper: string;
  readonly wash: string;
  readonly cool: string;
  readonly warm: string;
  readonly deep: string;
}

const LIGHT: StripColours = {
  ground: '#fffdf9',
  ink: '#1d2b2a',
  trace: '#1d2b2a',
  paper: '#fffdf9',
  wash: '#e0f0ed',
  cool: '#9ccfc8',
  warm: '#f5cfa3',
  deep: '#b98a63',
};

const DARK: StripColours = {
  ground: '#2c4543',
  ink: '#0d1716',
  trace: '#e9f0ee',
  paper: '#ece5d8',
  wash: '#446764',
  cool: '#7fb6af',
  warm: '#dcb185',
  deep: '#9c714d',
};

/** The colours in which a strip is drawn. */
export const stripColours = (scheme: 'light' | 'dark' = 'light'): StripColours =>
  scheme === 'dark' ? DARK : LIGHT;

const WIDTH: Readonly<Record<Line, number>> = { none: 0, bold: 3.4, fine: 2.2, trace: 2.6 };

/** Marks as the inside of an SVG file. */
export function marksAsText(marks: Marks, colours: StripColours): string {
  const fillOf = (tone: Tone): string => (tone === 'none' ? tone : colours[tone]);
  const paths = marks.map(({ d, tone, line }) => {
    const edge =
      line === 'none'
        ? ''
        : ` stroke="${line === 'trace' ? colours.trace : colours.ink}" stroke-width="${WIDTH[line]}"`;
    return `<path d="${d}" fill="${fillOf(tone)}"${edge}/>`;
  });
  return `<g stroke-linecap="round" stroke-linejoin="round">${paths.join('')}</g>`;
}
