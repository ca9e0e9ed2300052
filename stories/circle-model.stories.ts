import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { registerContent } from '../src/index.js';
import { circleModelStates } from '../test/fixtures/circle-model.js';
import { capabilityLists } from '../test/fixtures/state.js';
import * as act from './circle-model.acts.js';
import { circlePiece, type CircleArgs } from './circle-model.hands.js';
import { drawPiece, piece } from './piece.js';
import { fits, onAPhone, onATablet, ownTokens, rightToLeft } from './surroundings.js';

const { badCells, earlier, empty, fifty, full, goals, half, longWords, many, markup, newer } =
  circleModelStates;

type Story = StoryObj<CircleArgs>;

const meta: Meta<CircleArgs> = {
  title: 'Elements/circle-model',
  ...piece<CircleArgs>(circlePiece, { state: empty }),
};

export default meta;

/** Nothing laid yet: seven cards on the shelf, and room in every circle. */
export const Empty: Story = {};

/** The narrowest phone: three areas in one another, the inner one first. */
export const EmptyOnAPhone: Story = { decorators: [onAPhone], play: fits };

/** Some cards have a place. What is left on the shelf may stay there. */
export const Half: Story = { args: { state: half } };

/** The same on a phone. */
export const HalfOnAPhone: Story = { args: { state: half }, decorators: [onAPhone], play: fits };

/** On a tablet at the table, between two people. */
export const HalfOnATablet: Story = { args: { state: half }, decorators: [onATablet] };

/** Every card lies in a circle, with one in each that matters most. */
export const Full: Story = { args: { state: full }, play: act.lieInCircles };

/** All of it on a phone. */
export const FullOnAPhone: Story = { args: { state: full }, decorators: [onAPhone], play: fits };

/** A mouse takes a card along; the page tells a portal once. */
export const DraggingByMouse: Story = { args: { state: half }, play: act.dragByMouse };

/** A finger holds still for a moment and takes a card along; without that it scrolls. */
export const DraggingByFinger: Story = {
  args: { state: half },
  decorators: [onATablet],
  play: act.dragByFinger,
};

/** A finger on a phone, where the circles are areas. */
export const DraggingOnAPhone: Story = {
  args: { state: half },
  decorators: [onAPhone],
  play: act.dragByFinger,
};

/** A card in the air: the circle under it comes forward. */
export const CardInTheAir: Story = { args: { state: half }, play: act.holdCard };

/** Escape puts the card back. */
export const DraggingAndEscape: Story = { args: { state: half }, play: act.dragAndEscape };

/** Pressed, a card is in hand, and a menu says what can be done with it. */
export const CardInHand: Story = { args: { state: half }, play: act.openMenu };

/** The menu on the narrowest phone. */
export const CardInHandOnAPhone: Story = {
  args: { state: half },
  decorators: [onAPhone],
  play: async (context) => {
    await act.openMenu(context);
    await fits(context);
  },
};

/** Press a card, then a circle: no dragging. */
export const CardThenCircle: Story = { args: { state: half }, play: act.chooseCardThenCircle };

/** Enter opens the menu, arrows go through it and between cards; focus stays on the card. */
export const MovingByKeyboard: Story = { args: { state: half }, play: act.moveByKeyboard };

/** The same cards as a plain list, with a choice per card. */
export const AsAList: Story = { args: { state: half, layout: 'list' } };

/** The list on a phone. */
export const AsAListOnAPhone: Story = {
  args: { state: half, layout: 'list' },
  decorators: [onAPhone],
  play: fits,
};

/** A choice in the list: the same event, and no card jumps away. */
export const MovingInAList: Story = { args: { state: half, layout: 'list' }, play: act.moveInList };

/** One card per circle can matter most; it has a mark with the word. */
export const MostImportant: Story = { args: { state: half }, play: act.markMostImportant };

/** It is taken away as it came. */
export const NotTheMostImportant: Story = { args: { state: half }, play: act.unmarkMostImportant };

/** An opened card: the questions of its circle, with what was written. */
export const OpenedCard: Story = { args: { state: full }, play: act.openCard };

/** The questions on a phone. */
export const OpenedCardOnAPhone: Story = {
  args: { state: full },
  decorators: [onAPhone],
  play: async (context) => {
    await act.openCard(context);
    await fits(context);
  },
};

/** An answer in the client’s own words. */
export const Answering: Story = { args: { state: half }, play: act.answerQuestion };

/** Deeper questions come when asked for, not all at once. */
export const DeeperQuestions: Story = { args: { state: half }, play: act.askDeeper };

/** A card that comes to the inner circle is met: how did you manage? */
export const MetOnComingIn: Story = { args: { state: half }, play: act.comeIn };

/** The question can be answered at once. */
export const MetAndAnswered: Story = { args: { state: half }, play: act.comeInAndWrite };

/** What the seven do not say: cards of the client’s own. */
export const AddingACard: Story = { play: act.addCard };

/** Other words on the same card. */
export const RenamingACard: Story = { args: { state: half }, play: act.renameCard };

/** Removed, with the way back beside it. */
export const RemovingACard: Story = { args: { state: half }, play: act.removeCard };

/** The way back brings all of it back. */
export const RemovingAndUndo: Story = { args: { state: half }, play: act.removeCardAndUndo };

/** Undo and redo go back to the very start. */
export const UndoAndRedo: Story = { args: { state: half }, play: act.undoTwiceRedoOnce };

/** Small goals for a time to come, in the same circles. */
export const Goals: Story = { args: { state: goals } };

/** Goals begin without a card: the client makes them. */
export const StartingGoals: Story = { args: { state: undefined, topic: 'goals' }, play: act.startGoals };

/** Goals on a phone. */
export const GoalsOnAPhone: Story = { args: { state: goals }, decorators: [onAPhone], play: fits };

/** What the list would suggest, on request only. */
export const Hints: Story = {
  args: { state: half, list: capabilityLists.full },
  play: act.askHints,
};

/** The client follows one: nothing is laid without that. */
export const FollowingAHint: Story = {
  args: { state: half, list: capabilityLists.full },
  play: act.followHint,
};

/** Then and now, in picture and words; outward is no worse than inward. */
export const ThenAndNow: Story = { args: { state: half, earlier } };

/** The comparison on a phone. */
export const ThenAndNowOnAPhone: Story = {
  args: { state: half, earlier },
  decorators: [onAPhone],
  play: fits,
};

/** Nothing moved. */
export const NothingMoved: Story = { args: { state: half, earlier: half } };

/** Empty circles and cards to cut out, each with a code. Look at them in the print preview of the browser. */
export const PaperSheets: Story = { play: act.askSheets };

/** A paper result comes in by its codes; a blank card gets its words. */
export const FromPaper: Story = { play: act.bringPaperIn };

/** A code that is on no card is told, and the rest is kept. */
export const UnknownCode: Story = { play: act.mistypePaper };

/** As text, not as disabled controls, with what was written. */
export const ReadOnly: Story = { args: { state: full, readonly: true } };

/** Empty says so. */
export const ReadOnlyEmpty: Story = { args: { readonly: true } };

/** Out of use for the moment, for instance while the portal saves. */
export const Disabled: Story = { args: { state: half, disabled: true } };

/** Words about the client, for who sits beside the client. */
export const ForTheProfessional: Story = { args: { state: half, audience: 'professional' } };

/** The professional writes in a voice of their own, beside the client’s words. */
export const ProfessionalWrites: Story = {
  args: { state: half, audience: 'professional', voice: 'professional' },
  play: act.answerQuestion,
};

/** Twenty-four cards, whole labels, none over another. */
export const TwentyFourCards: Story = { args: { state: many } };

/** The same on a tablet, 768 px wide. */
export const TwentyFourCardsOnATablet: Story = { args: { state: many }, decorators: [onATablet] };

/** Fifty stay usable. */
export const FiftyCards: Story = { args: { state: fifty } };

/** Fifty on a phone. */
export const FiftyCardsOnAPhone: Story = { args: { state: fifty }, decorators: [onAPhone], play: fits };

/** Fifty in a plain list. */
export const FiftyCardsAsAList: Story = { args: { state: fifty, layout: 'list' } };

/** A word without end breaks; nothing is cut off. */
export const LongWords: Story = { args: { state: longWords } };

/** The same on the narrowest screen. */
export const LongWordsOnAPhone: Story = { args: { state: longWords }, decorators: [onAPhone], play: fits };

/** Whatever is typed is text, and stays text. */
export const Markup: Story = { args: { state: markup } };

/** Cells that cannot be read are left out one by one and told; all the rest is kept. */
export const Problems: Story = { args: { state: badCells }, tags: ['warns'] };

/** Text that is no JSON: nothing on the screen changes but a notice. */
export const NotJson: Story = { args: { state: '{"kind": "circle-mo' }, tags: ['warns'] };

/** Saved by a later version: shown as text, and handed back untouched. */
export const NewerVersion: Story = { args: { state: newer }, tags: ['warns'] };

/** With `required` a form asks for one card in a circle, in words and without blame. */
export const InAFormThatAsks: Story = {
  args: { name: 'circles', required: true },
  render: (args) =>
    html`<form class="portal-form" @submit=${(event: SubmitEvent) => event.preventDefault()}>
      ${drawPiece(circlePiece, args)}
      <button type="submit">Opslaan</button>
    </form>`,
  play: act.sendEmptyForm,
};

/** `nl-x-u` says *u*. */
export const UForm: Story = { args: { state: half, lang: 'nl-x-u' } };

/** The texts of `gesprekskit/content/en`. */
export const English: Story = { args: { state: half, lang: 'en', earlier } };

/** A language switch of the portal, half-way. */
export const LanguageSwitched: Story = { args: { state: half, lang: 'nl' }, play: act.switchLanguage };

/** Right to left: the shelf changes sides, own words keep their direction. */
export const RightToLeft: Story = {
  args: { state: half, earlier },
  decorators: [rightToLeft],
  play: act.lieInCircles,
};

/** A portal replaces a line and hides another, under a language tag of its own. */
export const OwnWording: Story = {
  args: { lang: 'nl-x-zonnedael' },
  beforeEach: () => {
    registerContent('nl-x-zonnedael', {
      piece: 'circle-model',
      items: [
        {
          id: 'intro.freedom',
          source: 'Gemeente Zonnedael',
          text: 'Jij bepaalt wat je neerlegt, en met wie je het bekijkt.',
        },
        { id: 'ring.outer.about', source: 'Gemeente Zonnedael', hidden: true },
      ],
    });
  },
};

/** Colours and corners of a portal, through `--gesprekskit-…`. */
export const OwnColours: Story = { args: { state: full }, decorators: [ownTokens] };
