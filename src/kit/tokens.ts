import { css, unsafeCSS } from 'lit';

/** A token of the kit: what the portal sets, else what its theme has, else the kit's own. */
function token(name: string, own: string, ...themes: string[]): string {
  const chain = [`--gesprekskit-${name}`, ...themes];
  return `--_${name}: ${chain.reduceRight((fallback, next) => `var(${next}, ${fallback})`, own)};`;
}

/** The kit's own colours, in light and dark. The page's `color-scheme` decides, so that a light page stays light. */
const colours = (scheme: (light: string, dark: string) => string): string => `
  ${token('ink', scheme('#1d2b2a', '#e9f0ee'), '--basis-color-default-color-document', '--nl-paragraph-color', '--utrecht-document-color', '--ams-color-text')}
  ${token('paper', scheme('#ffffff', '#16201f'), '--basis-color-default-bg-document', '--utrecht-document-background-color', '--ams-color-background')}
  ${token('ground', 'color-mix(in srgb, var(--_paper) 90%, #af915f)')}
  ${token('line', scheme('#5c6e6c', '#8fa3a0'), '--basis-form-control-border-color', '--utrecht-textbox-border-color', '--utrecht-form-control-border-color', '--ams-inputs-border-color')}
  ${token('quiet', 'color-mix(in srgb, var(--_ink) 78%, var(--_paper))')}
  ${token('action', scheme('#0b5a6b', '#7fd0de'), '--nl-button-primary-background-color', '--utrecht-button-primary-action-background-color', '--ams-button-primary-background-color')}
  ${token('action-hover', scheme('#084552', '#a5e2ec'), '--nl-button-primary-hover-background-color', '--utrecht-button-primary-action-hover-background-color', '--ams-button-primary-hover-background-color')}
  ${token('on-action', scheme('#ffffff', '#0c2126'), '--nl-button-primary-color', '--utrecht-button-primary-action-color', '--utrecht-button-color', '--ams-button-primary-color')}
  ${token('link', scheme('#0b5a6b', '#8ad7e4'), '--nl-link-color', '--utrecht-link-color', '--ams-link-color')}
  ${token('tint-strong', 'color-mix(in srgb, var(--_paper) 60%, #50afa5)')}
  ${token('tint', 'color-mix(in srgb, var(--_paper) 78%, #50afa5)')}
  ${token('tint-soft', 'color-mix(in srgb, var(--_paper) 90%, #50afa5)')}
  ${token('picture', scheme('#2a736c', '#86cfc6'))}
  ${token('accent', scheme('#8a4b08', '#f0b878'))}
  ${token('problem', scheme('#8a4b08', '#f0b878'))}
  ${token('focus', scheme('#1d2b2a', '#ffffff'), '--basis-focus-outline-color', '--utrecht-focus-outline-color', '--ams-color-interactive-contrast')}
  ${token('focus-halo', scheme('#ffffff', '#16201f'))}
`;

/**
 * The tokens every element reads. A portal sets `--gesprekskit-…`; without it the tokens of an NL Design System theme are
 * read; without those a neutral default stands.
 */
export const tokens = css`
  :host {
    ${unsafeCSS(token('font', 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif', '--basis-text-font-family-default', '--nl-paragraph-font-family', '--utrecht-document-font-family', '--ams-typography-font-family'))}
    ${unsafeCSS(token('heading-font', 'var(--_font)', '--basis-heading-font-family', '--nl-heading-level-2-font-family', '--utrecht-heading-font-family', '--ams-typography-font-family'))}
    ${unsafeCSS(token('font-size', '1.125rem'))}
    ${unsafeCSS(token('corner', '8px'))}
    ${unsafeCSS(token('field-corner', '4px', '--basis-form-control-border-radius', '--utrecht-textbox-border-radius', '--utrecht-form-control-border-radius'))}
    ${unsafeCSS(token('button-corner', '4px', '--nl-button-border-radius', '--utrecht-button-border-radius', '--ams-button-border-radius'))}
    ${unsafeCSS(token('target', '44px'))}
    ${unsafeCSS(token('motion', '180ms ease-out'))}
    ${unsafeCSS(colours((light, dark) => `light-dark(${light}, ${dark})`))}
  }

  @supports not (color: light-dark(#000, #fff)) {
    :host {
      ${unsafeCSS(colours((light) => light))}
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_quiet: var(--_ink);
      --_line: var(--_ink);
    }
  }
`;
