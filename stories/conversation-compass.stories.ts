import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { registerContent } from '../src/index.js';
import { conversationCompassStates } from '../test/fixtures/conversation-compass.js';
import { preparationQuestionsStates } from '../test/fixtures/preparation-questions.js';
import * as act from './conversation-compass.acts.js';
import { drawPiece, piece } from './piece.js';
import { fits, onAPhone, onATablet, ownTokens, rightToLeft } from './surroundings.js';

const { badCells, closed, empty, full, half, longWords, markup, newer } = conversationCompassStates;

type Story = StoryObj<act.CompassArgs>;

const meta: Meta<act.CompassArgs> = {
  title: 'Elements/conversation-compass',
  ...piece<act.CompassArgs>(act.compassPiece, { state: empty }),
};

export default meta;

/** Nothing chosen: three subjects around the conversation itself, and no right order. */
export const Empty: Story = {};

/** The narrowest phone. */
export const EmptyOnAPhone: Story = { decorators: [onAPhone], play: fits };

/** One subject was talked about: its petal has a fold. */
export const Half: Story = { args: { state: half } };

/** On a tablet at the table, between two people. */
export const HalfOnATablet: Story = { args: { state: half }, decorators: [onATablet] };

/** On a phone. */
export const HalfOnAPhone: Story = { args: { state: half }, decorators: [onAPhone], play: fits };

/** All three were talked about. */
export const Full: Story = { args: { state: full } };

/** An open subject: what it is about, the four themes, and room to write. */
export const OpenSubject: Story = { args: { state: half, current: 'needs' } };

/** The same on a phone, below the picture. */
export const OpenSubjectOnAPhone: Story = {
  args: { state: half, current: 'needs' },
  decorators: [onAPhone],
  play: fits,
};

/** The heart: what their conversation is, with the four themes. */
export const OurConversation: Story = { args: { state: half, current: 'ours' } };

/** The client chooses where to begin. */
export const Beginning: Story = { play: act.begin };

/** In any order. */
export const InAnyOrder: Story = { play: act.goInAnyOrder };

/** Said and taken back. */
export const TakingBack: Story = { args: { state: half }, play: act.takeBack };

/** A theme that came up; its subject was talked about then. */
export const TouchingATheme: Story = { args: { state: half }, play: act.touchTheme };

/** In the client’s own words. */
export const Writing: Story = { args: { state: half, current: 'needs' }, play: act.write };

/** The professional writes in a voice of their own, beside the client’s words. */
export const ProfessionalWrites: Story = {
  args: { state: half, current: 'needs', audience: 'professional', voice: 'professional' },
  play: act.write,
};

/** With a quiet line for the professional at each subject and theme. */
export const ForTheProfessional: Story = {
  args: { state: half, current: 'experiences', audience: 'professional', voice: 'professional' },
};

/** Finishing with a subject untouched: one friendly line, now or later. */
export const OfferedBeforeFinishing: Story = { args: { state: half }, play: act.offer };

/** Later finishes. */
export const FinishingLater: Story = { args: { state: half }, play: act.finishLater };

/** Now finishes as well, after that subject. */
export const TalkingNow: Story = { args: { state: half }, play: act.talkNowAndFinish };

/** A finished conversation, to read back. */
export const Finished: Story = { args: { state: closed } };

/** A finished conversation on a phone. */
export const FinishedOnAPhone: Story = { args: { state: closed }, decorators: [onAPhone], play: fits };

/** It can be opened again. */
export const Reopening: Story = { args: { state: closed }, play: act.reopen };

/** What the client prepared and chose to share lies beside it; what was kept is nowhere. */
export const WithPreparation: Story = {
  args: { state: half, current: 'needs', preparation: preparationQuestionsStates.half },
  play: act.seeWhatIsShared,
};

/** Arrows go between the places the way they lie, Enter opens. */
export const ByKeyboard: Story = { args: { state: half }, play: act.goByKeyboard };

/** Undo and redo go back to the very start. */
export const UndoAndRedo: Story = { args: { state: half }, play: act.undoAll };

/** As text, not as disabled controls. */
export const ReadOnly: Story = { args: { state: full, readonly: true } };

/** Empty says so. */
export const ReadOnlyEmpty: Story = { args: { readonly: true } };

/** Out of use for the moment: it can be read, not changed. */
export const Disabled: Story = { args: { state: half, current: 'needs', disabled: true } };

/** The narrowest phone, and words without end. */
export const LongWords: Story = {
  args: { state: longWords, current: 'needs' },
  decorators: [onAPhone],
  play: fits,
};

/** Markup in a note is text. */
export const Markup: Story = { args: { state: markup, current: 'needs' } };

/** Cells that cannot be read are left out one by one and told. */
export const Problems: Story = { args: { state: badCells }, tags: ['warns'] };

/** Saved by a later version: shown as text, and handed back untouched. */
export const NewerVersion: Story = { args: { state: newer }, tags: ['warns'] };

/** With `required` a form asks for a beginning, in words and without blame. */
export const InAFormThatAsks: Story = {
  args: { name: 'compass', required: true },
  render: (args) =>
    html`<form class="portal-form" @submit=${(event: SubmitEvent) => event.preventDefault()}>
      ${drawPiece(act.compassPiece, args)}
      <button type="submit">Opslaan</button>
    </form>`,
  play: act.sendEmptyForm,
};

/** `nl-x-u` says *u*. */
export const UForm: Story = { args: { state: half, current: 'needs', lang: 'nl-x-u' } };

/** The texts of `gesprekskit/content/en`. */
export const English: Story = { args: { state: half, current: 'needs', lang: 'en' } };

/** English on a phone: longer words in the same picture. */
export const EnglishOnAPhone: Story = {
  args: { state: full, lang: 'en' },
  decorators: [onAPhone],
  play: fits,
};

/** A language switch of the portal, half-way. */
export const LanguageSwitched: Story = {
  args: { state: half, current: 'needs', lang: 'nl' },
  play: act.switchLanguage,
};

/** Right to left: the picture is mirrored. */
export const RightToLeft: Story = { args: { state: full, current: 'needs' }, decorators: [rightToLeft] };

/** On a dark page. */
export const Dark: Story = {
  args: { state: half, current: 'needs' },
  globals: { theme: 'neutral-dark' },
};

/** A portal calls a subject otherwise, under a language tag of its own. */
export const OwnWording: Story = {
  args: { state: half, lang: 'nl-x-zonnedael' },
  beforeEach: () => {
    registerContent('nl-x-zonnedael', {
      piece: 'conversation-subjects',
      items: [{ id: 'subject.future', source: 'Gemeente Zonnedael', text: 'Hoe verder' }],
    });
  },
};

/** Colours and corners of a portal, through `--gesprekskit-…`. */
export const OwnColours: Story = { args: { state: half, current: 'needs' }, decorators: [ownTokens] };
