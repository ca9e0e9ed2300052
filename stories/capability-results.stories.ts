import { expect, userEvent } from 'storybook/test';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { scoring, type Scoring } from '../src/index.js';
import { capabilityLists } from '../test/fixtures/state.js';
import earlier from '../test/fixtures/state/capability-list/earlier.json';
import ownValues from '../test/fixtures/state/capability-list/own-values.json';
import { piece, type PieceArgs, type Told } from './piece.js';
import { fits, onAPhone, onATablet, ownTokens, rightToLeft } from './surroundings.js';

const { badCells, empty, full, half, longWords, newer } = capabilityLists;

/** What a story sets on `<capability-results>`, and what it is told. */
interface ResultsArgs extends PieceArgs {
  earlier?: unknown;
  scoring?: Scoring;
  onCapabilityResultsProblem?: Told;
}

type Story = StoryObj<ResultsArgs>;

const meta: Meta<ResultsArgs> = {
  title: 'Elements/capability-results',
  ...piece<ResultsArgs>(
    {
      tag: 'capability-results',
      states: ['earlier'],
      properties: ['scoring'],
      events: { problem: ['problems'] },
      without: ['voice', 'readonly', 'disabled', 'required', 'name'],
    },
    { state: full, scoring: scoring() },
  ),
};

export default meta;

/** What goes well comes first and largest; then what deserves attention, what matters less now, and what is open. */
export const Full: Story = {};

/** Nothing filled in: room, no alarm. */
export const Empty: Story = { args: { state: empty } };

/** What is not filled in is called so, at the end. */
export const Half: Story = { args: { state: half } };

/** Ten values of the client’s own, read back like the others. */
export const TenOwnValues: Story = { args: { state: ownValues } };

/** The narrowest phone: the sentence, and the picture below it. */
export const OnAPhone: Story = { decorators: [onAPhone], play: fits };

/** Long names and own words on the narrowest phone. */
export const LongWordsOnAPhone: Story = { args: { state: longWords }, decorators: [onAPhone], play: fits };

/** Names of several words, another script, an emoji. */
export const TenOwnValuesOnAPhone: Story = { args: { state: ownValues }, decorators: [onAPhone], play: fits };

/** On a tablet at the table, between two people. */
export const OnATablet: Story = { decorators: [onATablet] };

/** In words and picture what changed since an earlier list; what grew comes first. */
export const Compare: Story = { args: { earlier } };

/** The comparison on a phone. */
export const CompareOnAPhone: Story = { args: { earlier }, decorators: [onAPhone], play: fits };

/** Two lists that say the same. */
export const NothingChanged: Story = { args: { earlier: full } };

/** About the client, for who sits beside the client. Figures are there, and closed. */
export const ForTheProfessional: Story = { args: { audience: 'professional' } };

async function openFigures(canvas: HTMLElement): Promise<void> {
  const results = canvas.querySelector('capability-results');
  await results?.updateComplete;
  const details = results?.shadowRoot?.querySelector<HTMLDetailsElement>('[part~="figures"]');
  const summary = details?.querySelector('summary');
  if (!details || !summary) throw new Error('There are no figures.');
  await userEvent.click(summary);
  await expect(details.open).toBe(true);
}

/** Figures are opened on purpose, never by themselves. */
export const Figures: Story = {
  args: { audience: 'professional' },
  play: ({ canvasElement }) => openFigures(canvasElement),
};

/** With open questions the size of the set is a range. */
export const FiguresOfHalf: Story = {
  args: { state: half, audience: 'professional' },
  play: ({ canvasElement }) => openFigures(canvasElement),
};

/** The widest table on the narrowest screen scrolls by itself, by keyboard too. */
export const FiguresOnAPhone: Story = {
  args: { audience: 'professional' },
  decorators: [onAPhone],
  play: async (context) => {
    await openFigures(context.canvasElement);
    await fits(context);
  },
};

/** An organisation’s own rule: here only the highest answer counts. */
export const OwnScoring: Story = {
  args: { audience: 'professional', scoring: scoring(5) },
  play: ({ canvasElement }) => openFigures(canvasElement),
};

/** Cells that cannot be read are left out and told; what was good is shown. */
export const Problems: Story = { args: { state: badCells }, tags: ['warns'] };

/** Saved by a later version: what is understood of it is shown. */
export const NewerVersion: Story = { args: { state: newer }, tags: ['warns'] };

/** `nl-x-u` says *u*. */
export const UForm: Story = { args: { lang: 'nl-x-u' } };

/** The texts of `gesprekskit/content/en`. The client’s own words stay as they were written. */
export const English: Story = { args: { lang: 'en', earlier } };

/** Right to left: the picture runs along. */
export const RightToLeft: Story = { args: { earlier }, decorators: [rightToLeft] };

/** Colours and corners of a portal, through `--gesprekskit-…`. */
export const OwnColours: Story = { decorators: [ownTokens] };
