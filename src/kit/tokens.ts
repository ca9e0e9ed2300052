import { css, unsafeCSS } from 'lit';

/**
 * The tokens: name, the kit's own value (a pair is for light and dark), and the tokens of NL Design System themes that
 * stand for the same, without their `--`.
 */
const TOKENS: readonly (readonly [name: string, own: string | readonly [string, string], themes?: string])[] =
  [
    [
      'font',
      'system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif',
      'basis-text-font-family-default nl-paragraph-font-family utrecht-document-font-family ams-typography-font-family',
    ],
    [
      'heading-font',
      'var(--_font)',
      'basis-heading-font-family nl-heading-level-2-font-family utrecht-heading-font-family',
    ],
    ['font-size', '1.125rem'],
    ['corner', '8px'],
    [
      'field-corner',
      '4px',
      'basis-form-control-border-radius utrecht-textbox-border-radius utrecht-form-control-border-radius',
    ],
    ['button-corner', '4px', 'nl-button-border-radius utrecht-button-border-radius ams-button-border-radius'],
    ['target', '44px'],
    ['motion', '180ms ease-out'],
    [
      'ink',
      ['#1d2b2a', '#e9f0ee'],
      'basis-color-default-color-document nl-paragraph-color utrecht-document-color ams-color-text',
    ],
    [
      'paper',
      ['#ffffff', '#16201f'],
      'basis-color-default-bg-document utrecht-document-background-color ams-color-background',
    ],
    ['ground', mix('paper', 90, '#af915f')],
    [
      'line',
      ['#5c6e6c', '#8fa3a0'],
      'basis-form-control-border-color utrecht-textbox-border-color utrecht-form-control-border-color ams-inputs-border-color',
    ],
    ['quiet', mix('ink', 78, 'var(--_paper)')],
    ['action', ['#0b5a6b', '#7fd0de'], button('background-color')],
    ['action-hover', ['#084552', '#a5e2ec'], button('hover-background-color')],
    ['on-action', ['#ffffff', '#0c2126'], button('color')],
    ['link', ['#0b5a6b', '#8ad7e4'], 'nl-link-color utrecht-link-color ams-link-color'],
    ['tint-strong', mix('paper', 60, '#50afa5')],
    ['tint', mix('paper', 78, '#50afa5')],
    ['tint-soft', mix('paper', 90, '#50afa5')],
    ['picture', ['#2a736c', '#86cfc6']],
    ['problem', ['#8a4b08', '#f0b878']],
    [
      'focus',
      ['#1d2b2a', '#ffffff'],
      'basis-focus-outline-color utrecht-focus-outline-color ams-color-interactive-contrast',
    ],
    ['focus-halo', ['#ffffff', '#16201f']],
  ];

/** A tint that follows the paper or the ink of the theme, light or dark. */
function mix(token: string, share: number, other: string): string {
  return `color-mix(in srgb,var(--_${token}) ${share}%,${other})`;
}

function button(property: string): string {
  return `nl-button-primary-${property} utrecht-button-primary-action-${property} ams-button-primary-${property}`;
}

/** What the portal sets comes first, then what its theme has, then the kit's own. */
function declarations(): string {
  return TOKENS.map(([name, own, themes = '']) => {
    const value = typeof own === 'string' ? own : `light-dark(${own.join()})`;
    const chain = `gesprekskit-${name} ${themes}`.trim().split(' ');
    return `--_${name}:${chain.reduceRight((rest, token) => `var(--${token},${rest})`, value)};`;
  }).join('');
}

/**
 * The tokens every element reads. A portal sets `--gesprekskit-…`; without it the tokens of an NL Design System theme are
 * read; without those a neutral default stands. The page's `color-scheme` decides on dark, so that a light page stays light.
 */
export const tokens = css`
  :host {
    ${unsafeCSS(declarations())}
  }

  @media (prefers-contrast: more) {
    :host {
      --_quiet: var(--_ink);
      --_line: var(--_ink);
    }
  }
`;
