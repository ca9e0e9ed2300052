import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { circleModelStates } from '../test/fixtures/circle-model.js';
import { busyGuide, phaseGuideStates } from '../test/fixtures/phase-guide.js';
import { capabilityLists } from '../test/fixtures/state.js';
import * as act from './phase-guide.acts.js';
import { piece } from './piece.js';
import { fits, onAPhone, onATablet, ownTokens, rightToLeft } from './surroundings.js';

const { badCells, empty, full, half, longWords, markup, newer, unknownKeys } = phaseGuideStates;

type Story = StoryObj<act.GuideArgs>;

const meta: Meta<act.GuideArgs> = {
  title: 'Elements/phase-guide',
  ...piece<act.GuideArgs>(act.guidePiece, { state: empty }),
};

export default meta;

/** Nothing done yet: six stones, and the opening. */
export const Empty: Story = {};

/** The narrowest phone. */
export const EmptyOnAPhone: Story = { decorators: [onAPhone], play: fits };

/** In the second conversation. */
export const Half: Story = { args: { state: half } };

/** In one hand, beside the conversation. */
export const HalfOnAPhone: Story = { args: { state: half }, decorators: [onAPhone], play: fits };

/** On a tablet at the table, between two people. */
export const HalfOnATablet: Story = { args: { state: half }, decorators: [onATablet] };

/** Three conversations, with words of both. */
export const Full: Story = { args: { state: full } };

/** Any phase, from any phase, in one step. */
export const Anywhere: Story = { args: { state: half }, play: act.goAnywhere };

/** By keyboard; focus stays on the stone. */
export const AnywhereByKeyboard: Story = { args: { state: half }, play: act.goByKeyboard };

/** Pressed once it was asked: one event. */
export const Asked: Story = { args: { state: half }, play: act.markAsked };

/** Copy, put away, other words. */
export const More: Story = { args: { state: half }, play: act.showMore };

/** A question in own words. */
export const OwnWords: Story = { args: { state: half }, play: act.reword };

/** Put away, and where it can be brought back. */
export const Hidden: Story = { args: { state: half }, play: act.showHidden };

/** Put away, and brought back. */
export const HiddenAndBack: Story = { args: { state: half }, play: act.hideAndBringBack };

/** A question of one’s own. */
export const AddingAQuestion: Story = { args: { state: half }, play: act.addQuestion };

/** A note in the client’s own words. */
export const Writing: Story = { args: { state: half }, play: act.writeNote };

/** One question at a time; an answer becomes a value by one press. */
export const FindingAValue: Story = { args: { state: half }, play: act.findAValue };

/** Where it leads, with what was said in sight. */
export const AskingOn: Story = { args: { state: half }, play: act.askOn };

/** One circle: the questions about it. */
export const OneCircle: Story = { args: { state: half }, play: act.lookAtACircle };

/** With the circles around: the questions follow the card in hand. */
export const CardInHand: Story = {
  args: { state: half, circles: circleModelStates.full },
  play: act.takeACard,
};

/** The same on a phone. */
export const CardInHandOnAPhone: Story = {
  args: { state: half, circles: circleModelStates.full },
  decorators: [onAPhone],
  play: async (context) => {
    await act.takeACard(context);
    await fits(context);
  },
};

/** With the list around: what the client wants to talk about comes first in the opening. */
export const WantsToTalk: Story = { args: { state: half, list: capabilityLists.full } };

/** A new conversation; the stones say where one was before. */
export const NewConversation: Story = { args: { state: half }, play: act.newConversation };

/** What was written in conversations before. */
export const Earlier: Story = { args: { state: full }, play: act.readEarlier };

/** Undo and redo. */
export const UndoAndRedo: Story = { args: { state: half }, play: act.undoAndRedo };

/** Framing, the skill that helps, and an image for who feels trapped by rules. */
export const ForTheProfessional: Story = { args: { state: half, audience: 'professional' } };

/** The professional writes in a voice of their own, beside the client’s words. */
export const ProfessionalWrites: Story = {
  args: { state: full, audience: 'professional', voice: 'professional' },
  play: act.writeNote,
};

/** 40 conversations, 400 questions asked. */
export const ManyConversations: Story = { args: { state: busyGuide(1) } };

/** The narrowest phone, and words without end. */
export const LongWords: Story = { args: { state: longWords }, decorators: [onAPhone], play: fits };

/** Whatever is typed is text, and stays text. */
export const Markup: Story = { args: { state: markup } };

/** As text, not as disabled controls. */
export const ReadOnly: Story = { args: { state: full, readonly: true } };

/** As text on a phone. */
export const ReadOnlyOnAPhone: Story = {
  args: { state: full, readonly: true },
  decorators: [onAPhone],
  play: fits,
};

/** Empty says so. */
export const ReadOnlyEmpty: Story = { args: { readonly: true } };

/** Out of use for the moment. */
export const Disabled: Story = { args: { state: half, disabled: true } };

/** Keys of a portal are kept. */
export const UnknownKeys: Story = { args: { state: unknownKeys } };

/** Cells that cannot be read are left out one by one and told. */
export const Problems: Story = { args: { state: badCells }, tags: ['warns'] };

/** Saved by a later version: shown as text, and handed back untouched. */
export const NewerVersion: Story = { args: { state: newer }, tags: ['warns'] };

/** A portal with colours and corners of its own. */
export const OwnTokens: Story = { args: { state: half }, decorators: [ownTokens] };

/** `nl-x-u` says *u*. */
export const UForm: Story = { args: { state: half, lang: 'nl-x-u' } };

/** The texts of `gesprekskit/content/en`. */
export const English: Story = { args: { state: half, lang: 'en' } };

/** Right to left. */
export const RightToLeft: Story = { args: { state: half }, decorators: [rightToLeft] };
