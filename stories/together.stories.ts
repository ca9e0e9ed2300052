import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { answer, listIn } from './capability-list.render.js';
import { capabilityLists } from '../test/fixtures/state.js';
import './stories.css';

const { half } = capabilityLists;

function follow({ state, currentTarget }: HTMLElementEventMap['capability-list-change']): void {
  const results = (currentTarget as HTMLElement).querySelector('capability-results');
  if (results) results.state = state;
}

/** One state, two elements: the portal hands what one tells to the other. The theme of the toolbar dresses both. */
const meta: Meta = {
  title: 'Elements/List and results together',
  render: () =>
    html`<div class="together" @capability-list-change=${follow}>
      <capability-list layout="steps" current="contacts" .state=${half}></capability-list>
      <capability-results .state=${half}></capability-results>
    </div>`,
};

export default meta;

type Story = StoryObj;

/** An answer in the list is read back at once. */
export const Following: Story = {
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await userEvent.click(answer(list, 'contacts.achieved', '4'));
    const results = canvasElement.querySelector('capability-results');
    await expect(results?.state).toEqual(list.state);
  },
};

/** The neutral look on a dark page. */
export const Dark: Story = { globals: { theme: 'neutral-dark' } };

/** In the theme of Utrecht. */
export const Utrecht: Story = { globals: { theme: 'utrecht' } };

/** In the theme of the national government. */
export const Rijkshuisstijl: Story = { globals: { theme: 'rijkshuisstijl' } };

/** In the example theme of NL Design System. */
export const Voorbeeld: Story = { globals: { theme: 'voorbeeld' } };
