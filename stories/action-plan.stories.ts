import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import {
  actionPlanStates,
  listWithOwnValue,
  manySteps,
  mapWithFactors,
} from '../test/fixtures/action-plan.js';
import { conversationSeriesStates } from '../test/fixtures/conversation-series.js';
import * as act from './action-plan.acts.js';
import { drawPiece, piece } from './piece.js';
import { fits, onAPhone, onATablet, ownTokens, rightToLeft } from './surroundings.js';

const { badCells, empty, full, half, longWords, markup, newer } = actionPlanStates;

type Story = StoryObj<act.PlanArgs>;

const meta: Meta<act.PlanArgs> = {
  title: 'Elements/action-plan',
  ...piece<act.PlanArgs>(act.planPiece, { state: empty }),
};

export default meta;

/** Nothing written: an invitation, with the field for a goal. */
export const Empty: Story = {};

/** The narrowest phone. */
export const EmptyOnAPhone: Story = { decorators: [onAPhone], play: fits };

/** The client began: what worked out, an agreement, ideas of both. */
export const Half: Story = { args: { state: half } };

/** On a phone. */
export const HalfOnAPhone: Story = { args: { state: half }, decorators: [onAPhone], play: fits };

/** On a tablet at the table, between two people. */
export const HalfOnATablet: Story = { args: { state: half }, decorators: [onATablet] };

/** Agreements, ideas, what worked out and what was let go. */
export const Full: Story = { args: { state: full } };

/** A goal is cut into steps, one after another. */
export const CuttingIntoSteps: Story = { play: act.cutIntoSteps };

/** An idea that nobody took on, is taken on with one press. */
export const TakingOn: Story = { args: { state: half }, play: act.takeOn };

/** Who, with what, when, and what if it goes differently. */
export const MakingAnAgreement: Story = { args: { state: half }, play: act.makeAgreement };

/** One card is open at a time. */
export const OneCardOpen: Story = { args: { state: half }, play: act.openOneAtATime };

/** Looking back in words: what worked out comes first. */
export const LookingBack: Story = { args: { state: half }, play: act.lookBack };

/** A step goes earlier, and to another goal. */
export const Moving: Story = { args: { state: full }, play: act.move };

/** The same with a pointer. */
export const Dragging: Story = { args: { state: full }, play: act.drag };

/** By who does them. */
export const ByWho: Story = { args: { state: full }, play: act.seeByWho };

/** A portal shows them by value, with the names of own values from the list. */
export const ByValue: Story = {
  args: {
    state: { ...half, goals: [{ ...half.goals[0], value: 'own-outside' }, half.goals[1]] },
    list: listWithOwnValue,
    sort: 'value',
  },
};

/** In order of the day; without a colour for what is long ago. */
export const ByTime: Story = { args: { state: full, sort: 'time' } };

/** A step that came of a factor in the conversion map has no words yet. */
export const FromAFactor: Story = {
  args: { state: full, map: mapWithFactors },
  play: act.nameStepFromFactor,
};

/** A goal tells in which conversation it was set. */
export const SetInAConversation: Story = {
  args: {
    state: { ...half, goals: [{ ...half.goals[0], conversation: 'first' }, half.goals[1]] },
    series: conversationSeriesStates.full,
  },
};

/** Links to a value and a factor that are gone: kept, shown as such, and told. */
export const GoneLinks: Story = {
  args: {
    state: {
      ...half,
      goals: [{ ...half.goals[0], value: 'own-sea' }],
      actions: [{ ...half.actions[1], factor: 'own-gone' }],
    },
    list: listWithOwnValue,
    map: mapWithFactors,
  },
  tags: ['warns'],
};

/** Taken out, and back again. */
export const RemovingAndUndo: Story = { args: { state: half }, play: act.removeAndUndo };

/** Undo and redo. */
export const UndoAndRedo: Story = { args: { state: half }, play: act.undoAndRedo };

/** A step with a day goes into the client’s own calendar. */
export const IntoACalendar: Story = { args: { state: half }, play: act.intoCalendar };

/** Agreements on paper, to remember. Look at it in the print preview of the browser. */
export const OnPaper: Story = { args: { state: full }, play: act.onPaper };

/** Forty goals with four hundred steps: folded, goal by goal. */
export const ManySteps: Story = { args: { state: manySteps }, play: act.unfold };

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

/** Out of use for the moment, for instance while the portal saves. */
export const Disabled: Story = { args: { state: half, disabled: true } };

/** The same plan for who sits beside the client, with a few lines to keep in mind. */
export const ForTheProfessional: Story = { args: { state: half, audience: 'professional' } };

/** What a professional thinks of comes after the client’s own, and says so. */
export const ProfessionalWrites: Story = {
  args: { state: full, audience: 'professional', voice: 'professional' },
};

/** A word without end breaks; nothing is cut off. */
export const LongWords: Story = { args: { state: longWords } };

/** The same on the narrowest screen. */
export const LongWordsOnAPhone: Story = { args: { state: longWords }, decorators: [onAPhone], play: fits };

/** Whatever is typed is text, and stays text. */
export const Markup: Story = { args: { state: markup } };

/** Cells that cannot be read are left out one by one and told; all words are kept. */
export const Problems: Story = { args: { state: badCells }, tags: ['warns'] };

/** Text that is no JSON: nothing on the screen changes but a notice. */
export const NotJson: Story = { args: { state: '{"kind": "action-pl' }, tags: ['warns'] };

/** Saved by a later version: shown as text, and handed back untouched. */
export const NewerVersion: Story = { args: { state: newer }, tags: ['warns'] };

/** With `required` a form asks for one goal or step, in words and without blame. */
export const InAFormThatAsks: Story = {
  args: { name: 'plan', required: true },
  render: (args) =>
    html`<form class="portal-form" @submit=${(event: SubmitEvent) => event.preventDefault()}>
      ${drawPiece(act.planPiece, args)}
      <button type="submit">Opslaan</button>
    </form>`,
  play: act.sendEmptyForm,
};

/** `nl-x-u` says *u*. */
export const UForm: Story = { args: { state: full, lang: 'nl-x-u' } };

/** The texts of `gesprekskit/content/en`. */
export const English: Story = { args: { state: full, lang: 'en' } };

/** A language switch of the portal, half-way. */
export const LanguageSwitched: Story = { args: { state: half, lang: 'nl' }, play: act.switchLanguage };

/** Right to left: own words keep their direction. */
export const RightToLeft: Story = { args: { state: full }, decorators: [rightToLeft] };

/** Colours and corners of a portal, through `--gesprekskit-…`. */
export const OwnColours: Story = { args: { state: full }, decorators: [ownTokens] };

/** Dark, as the page asks. */
export const Dark: Story = { args: { state: full }, globals: { theme: 'neutral-dark' } };
