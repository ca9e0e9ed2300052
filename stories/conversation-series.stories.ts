import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { conversationSeriesStates, guide } from '../test/fixtures/conversation-series.js';
import * as act from './conversation-series.acts.js';
import { drawPiece, piece } from './piece.js';
import { fits, onAPhone, onATablet, ownTokens, rightToLeft } from './surroundings.js';

const { badCells, empty, full, half, longWords, markup, newer, unknownKeys } = conversationSeriesStates;

type Story = StoryObj<act.SeriesArgs>;

const meta: Meta<act.SeriesArgs> = {
  title: 'Elements/conversation-series',
  ...piece<act.SeriesArgs>(act.seriesPiece, { state: empty }),
};

export default meta;

/** No conversation yet: an invitation. */
export const Empty: Story = {};

/** The first conversation is added, and open. */
export const FirstConversation: Story = { play: act.addFirst };

/** A follow-up opens with the check of the goals of the time before. */
export const Half: Story = { args: { state: half } };

/** The same on the narrowest phone. */
export const HalfOnAPhone: Story = { args: { state: half }, decorators: [onAPhone], play: fits };

/** On a tablet at the table, between two people. */
export const HalfOnATablet: Story = { args: { state: half }, decorators: [onATablet] };

/** Three conversations: success first, what was learned, help from others. */
export const Full: Story = { args: { state: full } };

/** All of it on a phone. */
export const FullOnAPhone: Story = { args: { state: full }, decorators: [onAPhone], play: fits };

/** With the phases each conversation touched. */
export const WithGuide: Story = { args: { state: full, guide } };

/** How it went with a goal, and what was learned. */
export const LookingBack: Story = { args: { state: half }, play: act.lookBack };

/** By the space bar; focus stays where it is. */
export const LookingBackByKeyboard: Story = { args: { state: half }, play: act.lookBackByKeyboard };

/** The check can be skipped, and stays there to come back to. */
export const SkippingTheCheck: Story = { args: { state: half }, play: act.skipCheck };

/** What each thinks of the goals that were set. */
export const Agreeing: Story = { args: { state: full }, play: act.agree };

/** A goal for the conversation. */
export const SettingAGoal: Story = { args: { state: half }, play: act.setGoal };

/** Nothing written yet is told beside the field. */
export const SettingNothing: Story = { args: { state: half }, play: act.setNothing };

/** Removed, with the way back in the same place. */
export const RemovingAGoal: Story = { args: { state: half }, play: act.removeGoal };

/** The way back brings it back. */
export const RemovingAndUndo: Story = { args: { state: half }, play: act.removeAndUndo };

/** By phone: the reason is asked gently, and can be skipped. */
export const ByPhone: Story = { args: { state: half }, play: act.byPhone };

/** Goals for the next conversation, from where people are. */
export const PreparingTheNext: Story = { args: { state: half }, play: act.prepareNext };

/** Rounded off, and opened again. */
export const ClosingAndReopening: Story = { args: { state: half }, play: act.closeAndReopen };

/** What somebody else does is agreed with the client. */
export const HelpFromOthers: Story = { args: { state: full }, play: act.agreeOnHelp };

/** One conversation is open at a time. */
export const OpeningAnother: Story = { args: { state: full }, play: act.openAnother };

/** A portal opens one. */
export const ChosenByThePortal: Story = { args: { state: full, conversation: 'second' } };

/** Undo and redo. */
export const UndoAndRedo: Story = { args: { state: half }, play: act.undoAndRedo };

/** Forty conversations with ten goals each: all but one are folded. */
export const FortyConversations: Story = {
  args: {
    state: {
      ...empty,
      conversations: Array.from({ length: 40 }, (_none, at) => ({
        id: `c-${at}`,
        date: new Date(Date.UTC(2026, 0, 6 + 7 * at)).toISOString().slice(0, 10),
        present: [],
        goals: Array.from({ length: 10 }, (_goal, index) => ({
          id: `own-${at}-${index}`,
          voice: index % 3 ? 'client' : 'professional',
          label: `Doel ${index + 1} van deze keer.`,
          ...(index < 4 && { outcome: 'reached' }),
        })),
        between: [],
        ...(at < 39 && { closed: true }),
      })),
    },
  },
};

/** As text, not as disabled controls. */
export const ReadOnly: Story = { args: { state: full, guide, readonly: true } };

/** As text on a phone. */
export const ReadOnlyOnAPhone: Story = {
  args: { state: full, readonly: true },
  decorators: [onAPhone],
  play: fits,
};

/** Empty says so. */
export const ReadOnlyEmpty: Story = { args: { readonly: true } };

/** Out of use for the moment, for instance while the portal saves. */
export const Disabled: Story = { args: { state: half, disabled: true } };

/** The same for who sits beside the client, with a few lines to keep in mind. */
export const ForTheProfessional: Story = { args: { state: half, audience: 'professional' } };

/** The professional writes in a voice of their own, beside the client’s words. */
export const ProfessionalWrites: Story = {
  args: { state: half, audience: 'professional', voice: 'professional' },
  play: act.lookBack,
};

/** A word without end breaks; nothing is cut off. */
export const LongWords: Story = { args: { state: longWords } };

/** The same on the narrowest screen. */
export const LongWordsOnAPhone: Story = {
  args: { state: longWords },
  decorators: [onAPhone],
  play: fits,
};

/** Whatever is typed is text, and stays text. */
export const Markup: Story = { args: { state: markup } };

/** Keys of another portal are kept. */
export const UnknownKeys: Story = { args: { state: unknownKeys } };

/** Help that belongs to a conversation that is gone: kept, shown as such, and told. */
export const ConversationGone: Story = {
  args: { state: { ...full, conversations: full.conversations.slice(0, 2) } },
  tags: ['warns'],
};

/** Cells that cannot be read are left out one by one and told; all the rest is kept. */
export const Problems: Story = { args: { state: badCells }, tags: ['warns'] };

/** Text that is no JSON: nothing on the screen changes but a notice. */
export const NotJson: Story = { args: { state: '{"kind": "conversation-se' }, tags: ['warns'] };

/** Saved by a later version: shown as text, and handed back untouched. */
export const NewerVersion: Story = { args: { state: newer }, tags: ['warns'] };

/** With `required` a form asks for one conversation, in words and without blame. */
export const InAFormThatAsks: Story = {
  args: { name: 'series', required: true },
  render: (args) =>
    html`<form class="portal-form" @submit=${(event: SubmitEvent) => event.preventDefault()}>
      ${drawPiece(act.seriesPiece, args)}
      <button type="submit">Opslaan</button>
    </form>`,
  play: act.sendEmptyForm,
};

/** `nl-x-u` says *u*. */
export const UForm: Story = { args: { state: half, lang: 'nl-x-u' } };

/** The texts of `gesprekskit/content/en`. */
export const English: Story = { args: { state: full, guide, lang: 'en' } };

/** A language switch of the portal, half-way. */
export const LanguageSwitched: Story = { args: { state: half, lang: 'nl' }, play: act.switchLanguage };

/** Right to left: own words keep their direction. */
export const RightToLeft: Story = { args: { state: full }, decorators: [rightToLeft] };

/** Colours and corners of a portal, through `--gesprekskit-…`. */
export const OwnColours: Story = { args: { state: full }, decorators: [ownTokens] };

/** Dark, as the page asks. */
export const Dark: Story = { args: { state: full }, globals: { theme: 'neutral-dark' } };
