import { html } from 'lit';
import { expect } from 'storybook/test';
import type { Decorator, StoryContext } from '@storybook/web-components-vite';
import './stories.css';

/** The narrowest page WCAG asks for (1.4.10 Reflow). */
export const onAPhone: Decorator = (story) => html`<div class="phone">${story()}</div>`;

/** Nothing sticks out: text wraps, and only what scrolls by itself is wider than the page. */
export async function fits({ canvasElement }: Pick<StoryContext, 'canvasElement'>): Promise<void> {
  const element = canvasElement.querySelector('.phone')?.firstElementChild;
  if (!element) throw new Error('The story is not shown on a phone.');
  await expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
}

export const onATablet: Decorator = (story) => html`<div class="tablet">${story()}</div>`;

/** A page in a language for which the kit has no texts: they stay Dutch, and say so; the direction follows the page. */
export const rightToLeft: Decorator = (story) => html`<div lang="ar" dir="rtl">${story()}</div>`;

/** A portal with colours and corners of its own. */
export const ownTokens: Decorator = (story) => html`<div class="own-tokens">${story()}</div>`;

/** The code a portal developer would write for a story: the tag, its attributes, and the state as a child. */
export function sourceOf(tag: string, attributes: object, states: Readonly<Record<string, unknown>>): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false && value !== '')
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${String(value)}"`))
    .join('');
  const scripts = Object.entries(states)
    .filter(([, state]) => state !== undefined)
    .map(([name, state]) => {
      const target = name === 'state' ? '' : ` data-for="${name}"`;
      return `  <script type="application/json"${target}>\n${JSON.stringify(state, undefined, 2).replaceAll('<', '\\u003c')}\n  </script>\n`;
    });
  return `<${tag}${written}>${scripts.length > 0 ? `\n${scripts.join('')}` : ''}</${tag}>`;
}
