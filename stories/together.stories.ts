import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { answer, listIn } from './capability-list.hands.js';
import { circlesIn, drawn } from './circle-model.hands.js';
import { inside } from './piece.js';
import { circleModelStates } from '../test/fixtures/circle-model.js';
import { capabilityLists } from '../test/fixtures/state.js';
import './stories.css';

const { half } = capabilityLists;

const trajectory = {
  kind: 'trajectory',
  version: 1,
  parts: { 'capability-list': half, 'circle-model': circleModelStates.half },
};

function follow({ state, currentTarget }: HTMLElementEventMap['capability-list-change']): void {
  const results = (currentTarget as HTMLElement).querySelector('capability-results');
  if (results) results.state = state;
}

/** Several pieces on one page. The theme of the toolbar dresses all of them. */
const meta: Meta = {
  title: 'Elements/Together',
  render: () =>
    html`<div class="together" @capability-list-change=${follow}>
      <capability-list layout="steps" current="contacts" .state=${half}></capability-list>
      <capability-results .state=${half}></capability-results>
    </div>`,
};

export default meta;

type Story = StoryObj;

/** Without a provider the portal hands what one tells to the other: an answer in the list is read back at once. */
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

/** Inside a provider there is nothing to hand over: list, circles and results share one trajectory. */
export const OneTrajectory: Story = {
  render: () =>
    html`<trajectory-provider .state=${trajectory}>
      <div class="together">
        <capability-list layout="steps" current="contacts"></capability-list>
        <capability-results></capability-results>
      </div>
      <circle-model></circle-model>
    </trajectory-provider>`,
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    await userEvent.click(answer(list, 'contacts.achieved', '4'));
    await expect(canvasElement.querySelector('capability-results')?.state).toEqual(list.state);
  },
};

const onTheTable: Story['render'] = () =>
  html`<trajectory-provider .state=${trajectory}>
    <div class="table-page">
      <circle-model></circle-model>
      <capability-results heading-level="3"></capability-results>
    </div>
  </trajectory-provider>`;

/** A page for two people at one table: the circles in the middle of the conversation, what the client said below them. */
export const TablePage: Story = {
  render: onTheTable,
  play: async ({ canvasElement }) => {
    const circles = await circlesIn(canvasElement);
    await userEvent.click(inside(circles, '#card-income'));
    await drawn(circles);
    await userEvent.click(inside(circles, '#menu-middle'));
    await drawn(circles);
    await expect(circles.state.rings.middle).toContain('income');
  },
};

/** The circles on a dark page. */
export const TablePageDark: Story = { render: onTheTable, globals: { theme: 'neutral-dark' } };

/** The circles in the theme of Utrecht. */
export const TablePageUtrecht: Story = { render: onTheTable, globals: { theme: 'utrecht' } };

/** The circles in the theme of the national government. */
export const TablePageRijkshuisstijl: Story = {
  render: onTheTable,
  globals: { theme: 'rijkshuisstijl' },
};

/** The circles in the example theme of NL Design System. */
export const TablePageVoorbeeld: Story = { render: onTheTable, globals: { theme: 'voorbeeld' } };
