import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { registerContent } from '../src/index.js';
import { conversationWorksheetStates, preparation } from '../test/fixtures/conversation-worksheet.js';
import * as act from './conversation-worksheet.acts.js';
import { drawPiece, piece } from './piece.js';
import { fits, onAPhone, onATablet, ownTokens, rightToLeft } from './surroundings.js';

const { badCells, empty, full, half, longWords, markup, newer, unknownKeys } = conversationWorksheetStates;

type Story = StoryObj<act.WorksheetArgs>;

const meta: Meta<act.WorksheetArgs> = {
  title: 'Elements/conversation-worksheet',
  ...piece<act.WorksheetArgs>(act.worksheetPiece, { state: empty }),
};

export default meta;

/** Nothing marked or written: questions to choose from, and room for notes. */
export const Empty: Story = {};

/** The narrowest phone: three rooms, none of them open yet. */
export const EmptyOnAPhone: Story = { decorators: [onAPhone], play: fits };

/** In the middle of a conversation. */
export const Half: Story = { args: { state: half } };

/** On a phone one room is open at a time. */
export const HalfOnAPhone: Story = {
  args: { state: half },
  decorators: [onAPhone],
  play: async (context) => {
    await act.openARoom(context);
    await fits(context);
  },
};

/** On a tablet at the table, between two people. */
export const HalfOnATablet: Story = { args: { state: half }, decorators: [onATablet] };

/** Notes of both, own questions, and what was asked. */
export const Full: Story = { args: { state: full } };

/** All of it on a tablet. */
export const FullOnATablet: Story = { args: { state: full }, decorators: [onATablet] };

/** Pressed once it was asked: one event. */
export const Asked: Story = { args: { state: half }, play: act.markAsked };

/** Pressed again, the mark is gone. */
export const AskedAndTakenBack: Story = { args: { state: half }, play: act.markAndUnmark };

/** By the space bar; focus stays where it is. */
export const AskedByKeyboard: Story = { args: { state: half }, play: act.markByKeyboard };

/** A note in the client’s own words. */
export const Writing: Story = { args: { state: half }, play: act.writeNote };

/** One theme, in all subjects: it says what is shown and how much. */
export const OneTheme: Story = { args: { state: half }, play: act.lookAtATheme };

/** The same on a phone. */
export const OneThemeOnAPhone: Story = {
  args: { state: half },
  decorators: [onAPhone],
  play: async (context) => {
    await act.lookAtATheme(context);
    await fits(context);
  },
};

/** And all again. */
export const AllAgain: Story = { args: { state: half }, play: act.lookAtAllAgain };

/** A portal shows one subject, such as the one the compass points at. */
export const OneSubject: Story = { args: { state: full, subject: 'needs' } };

/** A question of one’s own, with a theme or without. */
export const AddingAQuestion: Story = { args: { state: half }, play: act.addQuestion };

/** Nothing written yet is told beside the field. */
export const AddingNothing: Story = { args: { state: half }, play: act.addNothing };

/** Other words for an own question. */
export const ChangingAQuestion: Story = { args: { state: half }, play: act.renameQuestion };

/** Removed, with the way back in the same place. */
export const RemovingAQuestion: Story = { args: { state: half }, play: act.removeQuestion };

/** The way back brings it back. */
export const RemovingAndUndo: Story = { args: { state: half }, play: act.removeAndUndo };

/** Undo and redo. */
export const UndoAndRedo: Story = { args: { state: half }, play: act.undoAndRedo };

/** What the client prepared and shares; what the client keeps is nowhere. */
export const WithPreparation: Story = { args: { state: half, preparation }, play: act.readPreparation };

/** One sheet of A4 to write on by hand. Look at it in the print preview of the browser. */
export const EmptySheet: Story = { args: { state: full }, play: act.askEmptySheet };

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

/** The same questions for who sits beside the client, with a few lines to keep in mind. */
export const ForTheProfessional: Story = { args: { state: half, audience: 'professional' } };

/** The professional writes in a voice of their own, beside the client’s words. */
export const ProfessionalWrites: Story = {
  args: { state: full, audience: 'professional', voice: 'professional' },
  play: act.writeNote,
};

/** A word without end breaks; nothing is cut off. */
export const LongWords: Story = { args: { state: longWords } };

/** The same on the narrowest screen. */
export const LongWordsOnAPhone: Story = {
  args: { state: longWords, subject: 'experiences' },
  decorators: [onAPhone],
  play: fits,
};

/** Whatever is typed is text, and stays text. */
export const Markup: Story = { args: { state: markup } };

/** Questions asked that have no words here are counted, and kept. */
export const AskedElsewhere: Story = { args: { state: unknownKeys } };

/** Cells that cannot be read are left out one by one and told; all the rest is kept. */
export const Problems: Story = { args: { state: badCells }, tags: ['warns'] };

/** Text that is no JSON: nothing on the screen changes but a notice. */
export const NotJson: Story = { args: { state: '{"kind": "conversation-wo' }, tags: ['warns'] };

/** Saved by a later version: shown as text, and handed back untouched. */
export const NewerVersion: Story = { args: { state: newer }, tags: ['warns'] };

/** With `required` a form asks for one note or mark, in words and without blame. */
export const InAFormThatAsks: Story = {
  args: { name: 'worksheet', required: true },
  render: (args) =>
    html`<form class="portal-form" @submit=${(event: SubmitEvent) => event.preventDefault()}>
      ${drawPiece(act.worksheetPiece, args)}
      <button type="submit">Opslaan</button>
    </form>`,
  play: act.sendEmptyForm,
};

/** `nl-x-u` says *u*. */
export const UForm: Story = { args: { state: half, lang: 'nl-x-u' } };

/** The texts of `gesprekskit/content/en`. */
export const English: Story = { args: { state: full, lang: 'en' } };

/** A language switch of the portal, half-way. */
export const LanguageSwitched: Story = { args: { state: half, lang: 'nl' }, play: act.switchLanguage };

/** Right to left: own words keep their direction. */
export const RightToLeft: Story = { args: { state: full }, decorators: [rightToLeft] };

/** A portal adds a question, replaces one and hides one, under a language tag of its own. */
export const OwnWording: Story = {
  args: { lang: 'nl-x-zonnedael' },
  beforeEach: () => {
    registerContent('nl-x-zonnedael', {
      piece: 'conversation-worksheet',
      items: [
        {
          id: 'question.needs-direction-4',
          source: 'Gemeente Zonnedael',
          text: 'Welke hulp van de gemeente ken je al?',
        },
        {
          id: 'question.needs-direction-1',
          source: 'Gemeente Zonnedael',
          text: 'Wat heb je nodig om weer te beginnen?',
        },
        { id: 'question.needs-seen-3', source: 'Gemeente Zonnedael', hidden: true },
      ],
    });
  },
};

/** Colours and corners of a portal, through `--gesprekskit-…`. */
export const OwnColours: Story = { args: { state: full }, decorators: [ownTokens] };

/** Dark, as the page asks. */
export const Dark: Story = { args: { state: full }, globals: { theme: 'neutral-dark' } };
