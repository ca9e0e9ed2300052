import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { registerContent } from '../src/index.js';
import { circlesOfMap, conversionMapStates, listOfMap, planOfMap } from '../test/fixtures/conversion-map.js';
import * as act from './conversion-map.acts.js';
import { drawPiece, piece } from './piece.js';
import { fits, onAPhone, onATablet, ownTokens, rightToLeft } from './surroundings.js';

const { badCells, empty, full, half, longWords, markup, newer, unknownKeys } = conversionMapStates;

/** With all that other pieces tell. */
const known = { list: listOfMap, circles: circlesOfMap, plan: planOfMap };

type Story = StoryObj<act.MapArgs>;

const meta: Meta<act.MapArgs> = {
  title: 'Elements/conversion-map',
  ...piece<act.MapArgs>(act.mapPiece, { state: empty }),
};

export default meta;

/** Nothing chosen: the seven values to choose from. */
export const Empty: Story = {};

/** The narrowest phone. */
export const EmptyOnAPhone: Story = { decorators: [onAPhone], play: fits };

/** What the client marked in the list and in the circles comes first, and says why. Nothing is chosen for the client. */
export const Offered: Story = { args: known, play: act.seeWhatIsOffered };

/** One value chosen: it opens, and is inviting. */
export const ChoosingAValue: Story = { play: act.chooseFirst };

/** Let go of and chosen again, all that was written is there. */
export const ChoosingAgain: Story = { args: { state: half }, play: act.chooseAgain };

/** In the middle of a conversation. */
export const Half: Story = { args: { state: half, ...known } };

/** On a phone all of the picture stands below each other. */
export const HalfOnAPhone: Story = {
  args: { state: half, ...known },
  decorators: [onAPhone],
  play: fits,
};

/** All groups, both voices, a step in the plan, a value of the client’s own. */
export const Full: Story = { args: { state: full, ...known } };

/** On a tablet at the table, between two people. */
export const FullOnATablet: Story = { args: { state: full, ...known }, decorators: [onATablet] };

/** Only the open value is drawn whole. */
export const OpeningAnother: Story = { args: { state: full, ...known }, play: act.openAnother };

/** A portal chose which value is open. */
export const AboutOneValue: Story = { args: { state: full, ...known, about: 'use-skills' } };

/** Something that helps, in own words: in the list and in the picture. */
export const AddingWhatHelps: Story = { args: { state: half, ...known }, play: act.addWhatHelps };

/** Nothing written yet is told beside the field. */
export const AddingNothing: Story = { args: { state: half }, play: act.addNothing };

/** Removed, with the way back in the same place. */
export const RemovingAndUndo: Story = { args: { state: half }, play: act.removeAndUndo };

/** From something that hinders to a step in the plan, in one press. */
export const MakingAStep: Story = { args: { state: half, ...known }, play: act.makeStep };

/** The link goes; the plan stays as it is. */
export const TakingAStepBack: Story = { args: { state: half, ...known }, play: act.takeBackStep };

/** A step that is not in the plan any more, and a value that is in no list any more: kept, and told where they stand. */
export const Gone: Story = {
  args: {
    state: full,
    list: { kind: 'capability-list', version: 1 },
    plan: { kind: 'action-plan', version: 1 },
  },
  tags: ['warns'],
};

/** An idea for a step, in own words. */
export const WritingAnIdea: Story = { args: { state: full, ...known }, play: act.writeIdea };

/** What made it harder helps now. */
export const MovingAFactor: Story = { args: { state: half, ...known }, play: act.moveFactor };

/** Undo and redo. */
export const UndoAndRedo: Story = { args: { state: half }, play: act.undoAndRedo };

/** For who sits beside the client: a few lines to keep in mind, and the levels of the work context. */
export const ForTheProfessional: Story = {
  args: { state: full, ...known, audience: 'professional', voice: 'professional' },
};

/** A level of the work context. */
export const ChoosingALevel: Story = {
  args: { state: full, ...known, audience: 'professional', voice: 'professional' },
  play: act.chooseLevel,
};

/** The professional writes in a voice of their own, after the client’s words. */
export const ProfessionalWrites: Story = {
  args: { state: full, ...known, audience: 'professional', voice: 'professional' },
  play: act.writeIdea,
};

/** As text, not as disabled controls; with the pictures. */
export const ReadOnly: Story = { args: { state: full, ...known, readonly: true } };

/** As text on a phone. */
export const ReadOnlyOnAPhone: Story = {
  args: { state: full, ...known, readonly: true },
  decorators: [onAPhone],
  play: fits,
};

/** Empty says so. */
export const ReadOnlyEmpty: Story = { args: { readonly: true } };

/** Out of use for the moment, for instance while the portal saves. */
export const Disabled: Story = { args: { state: half, ...known, disabled: true } };

/** A word without end breaks; nothing is cut off in the text. */
export const LongWords: Story = { args: { state: longWords, ...known } };

/** The same on the narrowest screen. */
export const LongWordsOnAPhone: Story = {
  args: { state: longWords, ...known },
  decorators: [onAPhone],
  play: fits,
};

/** Whatever is typed is text, and stays text. */
export const Markup: Story = { args: { state: markup } };

/** Keys of a portal are kept. */
export const UnknownKeys: Story = { args: { state: unknownKeys } };

/** Cells that cannot be read are left out one by one and told; no words of a person go. */
export const Problems: Story = { args: { state: badCells }, tags: ['warns'] };

/** Text that is no JSON: nothing on the screen changes but a notice. */
export const NotJson: Story = { args: { state: '{"kind": "conversion-ma' }, tags: ['warns'] };

/** Saved by a later version: shown as text, and handed back untouched. */
export const NewerVersion: Story = { args: { state: newer }, tags: ['warns'] };

/** With `required` a form asks for one value, in words and without blame. */
export const InAFormThatAsks: Story = {
  args: { name: 'map', required: true },
  render: (args) =>
    html`<form class="portal-form" @submit=${(event: SubmitEvent) => event.preventDefault()}>
      ${drawPiece(act.mapPiece, args)}
      <button type="submit">Opslaan</button>
    </form>`,
  play: act.sendEmptyForm,
};

/** `nl-x-u` says *u*. */
export const UForm: Story = { args: { state: half, ...known, lang: 'nl-x-u' } };

/** The texts of `gesprekskit/content/en`. */
export const English: Story = { args: { state: full, ...known, lang: 'en' } };

/** A language switch of the portal, half-way. */
export const LanguageSwitched: Story = { args: { state: half, lang: 'nl' }, play: act.switchLanguage };

/** Right to left: the flow is mirrored, own words keep their direction. */
export const RightToLeft: Story = { args: { state: full, ...known }, decorators: [rightToLeft] };

/** A portal has examples of its own, under a language tag of its own. */
export const OwnWording: Story = {
  args: { state: half, about: 'use-skills', lang: 'nl-x-zonnedael' },
  beforeEach: () => {
    registerContent('nl-x-zonnedael', {
      piece: 'conversion-map',
      items: [
        {
          id: 'place.resources.hint',
          source: 'Gemeente Zonnedael',
          text: 'De werkfiets van de gemeente, een cursus, of je buurvrouw.',
        },
      ],
    });
  },
};

/** Colours and corners of a portal, through `--gesprekskit-…`. */
export const OwnColours: Story = { args: { state: full, ...known }, decorators: [ownTokens] };

/** Dark, as the page asks. */
export const Dark: Story = { args: { state: full, ...known }, globals: { theme: 'neutral-dark' } };
