import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { registerContent } from '../src/index.js';
import { capabilityLists } from '../test/fixtures/state.js';
import ownValues from '../test/fixtures/state/capability-list/own-values.json';
import * as act from './capability-list.acts.js';
import { listPiece, type ListArgs } from './capability-list.hands.js';
import { drawPiece, piece } from './piece.js';
import { fits, onAPhone, onATablet, ownTokens, rightToLeft } from './surroundings.js';

const { badCells, empty, full, half, longWords, markup, newer } = capabilityLists;

type Story = StoryObj<ListArgs>;

const allAnswered = { ...full, finished: false };
const betweenJobs = { ...empty, situation: 'between-jobs' };

const meta: Meta<ListArgs> = {
  title: 'Elements/capability-list',
  ...piece<ListArgs>(listPiece, { state: empty }),
};

export default meta;

/** Nothing filled in: an invitation, with room to start anywhere. */
export const Empty: Story = {};

/** The same on the narrowest phone: one value at a time. */
export const EmptyOnAPhone: Story = { decorators: [onAPhone], play: fits };

/** A client comes back and goes on at the value answered last. */
export const Half: Story = { args: { state: half, layout: 'steps' } };

/** Answers are full-width sentences on a phone. */
export const HalfOnAPhone: Story = { args: { state: half }, decorators: [onAPhone], play: fits };

/** On a tablet at the table, between two people. */
export const HalfOnATablet: Story = { args: { state: half }, decorators: [onATablet] };

/** All values below each other: what wide screens get. */
export const OnOnePage: Story = { args: { state: half, layout: 'page' } };

/** Every question answered, not closed yet. */
export const Full: Story = { args: { state: allAnswered, layout: 'page' } };

/** Everything as text with a way back to each value. What is empty is called not filled in. */
export const CheckPage: Story = { args: { state: half, layout: 'steps' }, play: act.openCheckPage };

/** The client said to be ready, and can open the list again. */
export const Finished: Story = { args: { state: allAnswered }, play: act.finish };

/** Ten values of the client’s own: long words, another script, an emoji. */
export const TenOwnValues: Story = { args: { state: ownValues, layout: 'page' } };

/** Ten own values on a phone: the row of pictograms wraps, long words break. */
export const TenOwnValuesOnAPhone: Story = {
  args: { state: ownValues, current: 'own-3' },
  decorators: [onAPhone],
  play: fits,
};

/** The longest name of the seven, and a word without end, on the narrowest screen. */
export const LongWords: Story = { args: { state: longWords }, decorators: [onAPhone], play: fits };

/** The same words read back. */
export const LongWordsAsText: Story = {
  args: { state: longWords, readonly: true },
  decorators: [onAPhone],
  play: fits,
};

/** Whatever is typed is text, and stays text. */
export const Markup: Story = { args: { state: markup, layout: 'steps', current: 'own-m' } };

/** Cells that cannot be read are left out one by one and told; all the rest is kept. */
export const Problems: Story = { args: { state: badCells, layout: 'page' }, tags: ['warns'] };

/** Text that is no JSON: nothing on the screen changes but a notice. */
export const NotJson: Story = { args: { state: '{"kind": "capability-li' }, tags: ['warns'] };

/** Saved by a later version: shown as text, and handed back untouched. */
export const NewerVersion: Story = { args: { state: newer }, tags: ['warns'] };

/** As text, not as disabled controls. */
export const ReadOnly: Story = { args: { state: full, readonly: true } };

/** Empty says so. */
export const ReadOnlyEmpty: Story = { args: { readonly: true } };

/** Out of use for the moment, for instance while the portal saves. */
export const Disabled: Story = { args: { state: half, disabled: true, layout: 'page' } };

/** A professional looks along with the client. */
export const ForTheProfessional: Story = {
  args: { state: half, audience: 'professional', current: 'start' },
};

/** The professional writes in a voice of their own, beside the client’s words. */
export const ProfessionalWrites: Story = {
  args: { state: half, audience: 'professional', voice: 'professional', layout: 'steps' },
};

/** Without work the questions ask about the last work, or the work looked for. */
export const BetweenJobs: Story = { args: { state: betweenJobs, layout: 'steps', current: 'decisions' } };

/** One answer: one event. The panel *Actions* shows what a portal receives. */
export const GivingAnAnswer: Story = {
  args: { layout: 'steps', current: 'use-skills' },
  play: act.giveAnswer,
};

/** Every answer can be taken away; focus stays with the question. */
export const ClearingAnAnswer: Story = {
  args: { state: half, layout: 'steps', current: 'use-skills' },
  play: act.clearAnswer,
};

/** Undo and redo are always there, and show what they are about. */
export const UndoAndRedo: Story = {
  args: { layout: 'steps', current: 'use-skills' },
  play: act.undoTwiceRedoOnce,
};

/** What the seven do not say. */
export const AddingAnOwnValue: Story = {
  args: { layout: 'steps', current: 'own-values' },
  play: act.addOwnValue,
};

/** Removed with the way back beside it. */
export const RemovingAnOwnValue: Story = {
  args: { state: ownValues, layout: 'steps', current: 'own-1' },
  play: act.removeOwnValue,
};

const inAForm: Story['render'] = (args) =>
  html`<form
    class="portal-form"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const form = event.currentTarget as HTMLFormElement;
      const sent = form.querySelector('output');
      if (sent)
        sent.textContent = new URLSearchParams([...new FormData(form)] as [string, string][]).get(
          args.name ?? '',
        );
    }}
  >
    ${drawPiece(listPiece, args)}
    <button type="submit">Opslaan</button>
    <output></output>
  </form>`;

/** In a plain form the answers are posted as JSON under the `name` of the element. */
export const InAForm: Story = { args: { state: half, name: 'list' }, render: inAForm, play: act.sendForm };

/** With `required` a form asks for at least one answer, in words and without blame. */
export const InAFormThatAsks: Story = {
  args: { name: 'list', required: true },
  render: inAForm,
  play: act.sendEmptyForm,
};

/** `nl-x-u` says *u*. */
export const UForm: Story = { args: { state: half, lang: 'nl-x-u' } };

/** The texts of `gesprekskit/content/en`. */
export const English: Story = { args: { state: half, lang: 'en' } };

/** A language switch of the portal, half-way. */
export const LanguageSwitched: Story = {
  args: { lang: 'nl', layout: 'steps', current: 'use-skills' },
  play: act.switchLanguage,
};

/** Right to left; names are isolated, pictograms with a direction are mirrored. */
export const RightToLeft: Story = { args: { state: half, layout: 'steps' }, decorators: [rightToLeft] };

/** A portal replaces the purpose line and hides another, under a language tag of its own. */
export const OwnWording: Story = {
  args: { lang: 'nl-x-zonnedael', layout: 'steps' },
  beforeEach: () => {
    registerContent('nl-x-zonnedael', {
      piece: 'capability-list',
      items: [
        {
          id: 'intro.purpose',
          source: 'Gemeente Zonnedael',
          text: 'Deze lijst is van jou. Je klantmanager leest hem pas als jij dat wilt.',
        },
        { id: 'intro.freedom', source: 'Gemeente Zonnedael', hidden: true },
      ],
    });
  },
};

/** Colours and corners of a portal, through `--gesprekskit-…`. */
export const OwnColours: Story = {
  args: { state: half, layout: 'steps' },
  decorators: [ownTokens],
};
