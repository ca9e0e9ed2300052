import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { preparationQuestionsStates } from '../test/fixtures/preparation-questions.js';
import { drawPiece, piece, type PieceOptions } from './piece.js';
import * as act from './preparation-questions.acts.js';
import { fits, onAPhone, onATablet, ownTokens, rightToLeft } from './surroundings.js';

const { badCells, empty, finished, full, half, longWords, markup, newer } = preparationQuestionsStates;

type Story = StoryObj<act.PreparationArgs>;

const preparation: PieceOptions = {
  tag: 'preparation-questions',
  attributes: { questions: undefined, helpFor: ['employed', 'everyone'] },
  events: { change: ['change', 'state'], finish: ['state'], problem: ['problems'] },
};

const meta: Meta<act.PreparationArgs> = {
  title: 'Elements/preparation-questions',
  ...piece<act.PreparationArgs>(preparation, { state: empty }),
};

export default meta;

/** Six questions and room to write. Nothing is asked for. */
export const Empty: Story = {};

/** The narrowest phone. */
export const EmptyOnAPhone: Story = { decorators: [onAPhone], play: fits };

/** Two answers: one goes along, one stays with the client. */
export const Half: Story = { args: { state: half } };

/** The same on a tablet. */
export const HalfOnATablet: Story = { args: { state: half }, decorators: [onATablet] };

/** All there is to fill in. */
export const Full: Story = { args: { state: full } };

/** All of it on a phone. */
export const FullOnAPhone: Story = { args: { state: full }, decorators: [onAPhone], play: fits };

/** An answer is the client’s, until the client says otherwise; the event holds no word of it. */
export const Writing: Story = { play: act.write };

/** Taking along, and taking back: the same press. */
export const TakingAlongAndBack: Story = { args: { state: half }, play: act.takeAlongAndBack };

/** By keyboard: the choice is the next stop after the answer, and the space bar makes it. */
export const TakingAlongByKeyboard: Story = { args: { state: half }, play: act.takeAlongByKeyboard };

/** Who comes along: what kind of person, not a name. */
export const BringingSomeone: Story = { play: act.bringSomeone };

/** The client chooses when; what was written is read back, and can still be shared or kept. */
export const Finishing: Story = { args: { state: half }, play: act.finish };

/** Ready, at some other moment. */
export const Finished: Story = { args: { state: finished } };

/** And open again. */
export const Reopening: Story = { args: { state: finished }, play: act.reopen };

/** Ready without a word: just as welcome. */
export const FinishedEmpty: Story = { args: { state: { ...empty, finished: true } } };

/** Back to the very start, and forth. */
export const UndoAndRedo: Story = { args: { state: half }, play: act.undoAndRedo };

/** A selection, chosen by a professional. An answer to another question would stay in sight. */
export const Selection: Story = { args: { questions: 'ask, talk-about' }, play: act.offersTwo };

/** Links to further help, with first for whom it is. */
export const FurtherHelp: Story = {
  args: { questions: 'talk-about' },
  render: () =>
    html`<preparation-questions questions="talk-about"
      ><a slot="help" href="#help">Hulpblad voor het gesprek met je leidinggevende</a></preparation-questions
    >`,
  play: act.cautionFirst,
};

/** Inside a trajectory: whether what is shared may go into the file as well. */
export const IntoTheFile: Story = {
  render: (args) =>
    html`<trajectory-provider choose-share
      >${drawPiece(preparation, { ...args, state: undefined })}</trajectory-provider
    >`,
  play: act.mayGoIntoTheFile,
};

/** For the professional: what the client shares, and nothing of the rest. */
export const Professional: Story = {
  args: { state: full, audience: 'professional' },
  play: act.keepsToItself,
};

/** Nothing is shared: that says so, and nothing more. */
export const ProfessionalNothingShared: Story = {
  args: { state: { ...full, shared: [] }, audience: 'professional' },
  play: act.keepsToItself,
};

/** A professional at the keyboard writes nothing here. */
export const ProfessionalVoice: Story = {
  args: { state: full, voice: 'professional' },
  play: act.keepsToItself,
};

/** As text, with what becomes of each answer. */
export const ReadOnly: Story = { args: { state: full, readonly: true } };

/** Empty says so. */
export const ReadOnlyEmpty: Story = { args: { readonly: true } };

/** Out of use for the moment. */
export const Disabled: Story = { args: { state: half, disabled: true } };

/** Words without end, on the narrowest phone. */
export const LongWords: Story = { args: { state: longWords }, decorators: [onAPhone], play: fits };

/** Markup and scripts are words. */
export const Markup: Story = { args: { state: markup } };

/** Cells that cannot be read are left out one by one and told. */
export const Problems: Story = { args: { state: badCells }, tags: ['warns'] };

/** Saved by a later version: shown as text, and handed back untouched. */
export const NewerVersion: Story = { args: { state: newer }, tags: ['warns'] };

/** On a dark page. */
export const Dark: Story = { args: { state: full }, globals: { theme: 'neutral-dark' } };

/** `nl-x-u` says *u*. */
export const UForm: Story = { args: { state: full, lang: 'nl-x-u' } };

/** The texts of `gesprekskit/content/en`. */
export const English: Story = { args: { state: full, lang: 'en' } };

/** Right to left. */
export const RightToLeft: Story = { args: { state: half }, decorators: [rightToLeft] };

/** Colours and corners of the portal. */
export const OwnTokens: Story = { args: { state: half }, decorators: [ownTokens] };
