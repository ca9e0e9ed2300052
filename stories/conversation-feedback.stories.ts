import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import type { ConversationFeedbackElement, FeedbackMode } from '../src/index.js';
import { conversationFeedbackStates } from '../test/fixtures/conversation-feedback.js';
import { drawPiece, inside, piece, pieceIn, type PieceArgs, type Told } from './piece.js';
import { fits, onAPhone, onATablet, ownTokens, rightToLeft } from './surroundings.js';

const { badCells, empty, full, half, kept, longWords, markup, newer } = conversationFeedbackStates;

/** What a story sets on `<conversation-feedback>`, and what it is told. */
interface Args extends PieceArgs {
  mode?: FeedbackMode;
  onConversationFeedbackChange?: Told;
  onConversationFeedbackCheckIn?: Told;
  onConversationFeedbackProblem?: Told;
}

type Story = StoryObj<Args>;

const options = {
  tag: 'conversation-feedback',
  attributes: { mode: ['both', 'check-in', 'closing'] },
  events: { change: ['change', 'state'], 'check-in': ['choice'], problem: ['problems'] },
} as const;

const meta: Meta<Args> = {
  title: 'Elements/conversation-feedback',
  ...piece<Args>(options, { state: empty }),
};

export default meta;

const feedbackIn = (canvas: HTMLElement): Promise<ConversationFeedbackElement> =>
  pieceIn(canvas, 'conversation-feedback');

/** Presses something, and waits until it is drawn. */
async function press(element: ConversationFeedbackElement, selector: string): Promise<void> {
  await userEvent.click(inside(element, selector));
  await element.updateComplete;
}

/** All words that stand in the element, whether they are seen or not. */
const allIn = ({ shadowRoot }: HTMLElement): string =>
  [
    shadowRoot?.textContent,
    ...[...(shadowRoot?.querySelectorAll('textarea') ?? [])].map(({ value }) => value),
  ].join('\n');

/** Nothing filled in: an invitation, and a finished state. */
export const Empty: Story = {};

/** The client began, and shares it. */
export const Half: Story = { args: { state: half } };

/** All there is to fill in, with the words of both. */
export const Full: Story = { args: { state: full } };

/** The narrowest phone, with one hand. */
export const FullOnAPhone: Story = { args: { state: full }, decorators: [onAPhone], play: fits };

/** On a tablet on the table. */
export const FullOnATablet: Story = { args: { state: full }, decorators: [onATablet] };

/** The narrowest phone, and words without end. */
export const LongWords: Story = { args: { state: longWords }, decorators: [onAPhone], play: fits };

/** Only the questions. */
export const Closing: Story = { args: { state: half, mode: 'closing' } };

/** Only the check-in: small, to stand beside another piece. */
export const CheckIn: Story = { args: { mode: 'check-in' } };

/** Three large areas for a thumb. */
export const CheckInOnAPhone: Story = { args: { mode: 'check-in' }, decorators: [onAPhone], play: fits };

/** One press: kept, told, and said what happens now. */
export const AskingForAPause: Story = {
  args: { mode: 'check-in' },
  play: async ({ canvasElement, args }) => {
    const element = await feedbackIn(canvasElement);
    await press(element, '#check-in-pause');
    await expect(element.state.checkIns).toEqual(['pause']);
    await expect(args.onConversationFeedbackCheckIn).toHaveBeenCalledOnce();
    await expect(args.onConversationFeedbackCheckIn).toHaveBeenCalledWith({ choice: 'pause' });
    await expect(args.onConversationFeedbackChange).toHaveBeenCalledOnce();
    await expect(inside(element, '[part="answer"]')).toHaveTextContent('Neem de tijd.');
    await expect(inside(element, '[role="status"]')).toHaveTextContent('Neem de tijd.');
  },
};

/** The same on a phone. */
export const AskingForAPauseOnAPhone: Story = {
  args: { mode: 'check-in' },
  decorators: [onAPhone],
  play: async (context) => {
    await press(await feedbackIn(context.canvasElement), '#check-in-pause');
    await fits(context);
  },
};

/** What was asked for is taken back as easily; focus stays where it was asked. */
export const TakingACheckInBack: Story = {
  args: { mode: 'check-in' },
  play: async ({ canvasElement, args }) => {
    const element = await feedbackIn(canvasElement);
    await press(element, '#check-in-different');
    await press(element, '#take-back');
    await expect(element.state.checkIns).toEqual([]);
    await expect(args.onConversationFeedbackCheckIn).toHaveBeenLastCalledWith({ choice: undefined });
    await waitFor(() => expect(element.shadowRoot?.activeElement?.id).toBe('check-in-different'));
  },
};

/** By keyboard: Enter asks. */
export const AskingByKeyboard: Story = {
  args: { mode: 'check-in' },
  play: async ({ canvasElement }) => {
    const element = await feedbackIn(canvasElement);
    inside(element, '#check-in-continue').focus();
    await userEvent.keyboard('{Enter}');
    await expect(element.state.checkIns).toEqual(['continue']);
  },
};

/** A choice in words, by mouse. One change is one event. */
export const Choosing: Story = {
  play: async ({ canvasElement, args }) => {
    const element = await feedbackIn(canvasElement);
    await press(element, 'input[name="usefulness.choice"][value="a-little"]');
    await expect(element.state.choices).toEqual({ usefulness: 'a-little' });
    await expect(args.onConversationFeedbackChange).toHaveBeenCalledOnce();
    await expect(inside(element, '[role="status"]')).toHaveTextContent('Gekozen: Een beetje.');
  },
};

/** By keyboard: the space bar chooses, Delete takes back. Arrows go between the choices. */
export const ChoosingByKeyboard: Story = {
  args: { mode: 'closing' },
  play: async ({ canvasElement }) => {
    const element = await feedbackIn(canvasElement);
    inside(element, 'input[name="experience.choice"][value="tense"]').focus();
    await userEvent.keyboard(' ');
    await expect(element.state.choices).toEqual({ experience: 'tense' });
    await userEvent.keyboard('{Delete}');
    await expect(element.state.choices).toEqual({});
  },
};

/** A choice is taken back, and the question is as before. */
export const TakingAChoiceBack: Story = {
  args: { state: half },
  play: async ({ canvasElement }) => {
    const element = await feedbackIn(canvasElement);
    await press(element, '#clear-usefulness');
    await expect(element.state.choices).toEqual({});
    await expect(element.state.notes).toEqual(half.notes);
  },
};

/** An answer in the client’s own words; nothing of them is in the event. */
export const Writing: Story = {
  play: async ({ canvasElement, args }) => {
    const element = await feedbackIn(canvasElement);
    await userEvent.type(inside(element, 'textarea[name="seen.note"]'), 'Je keek me aan.');
    await expect(element.state.notes).toEqual({ seen: { client: 'Je keek me aan.' } });
    const told = (args.onConversationFeedbackChange as unknown as { mock: { calls: { change: object }[][] } })
      .mock.calls;
    await expect(JSON.stringify(told.map(([event]) => event?.change))).not.toContain('keek');
  },
};

/** The client decides: off at first, and on or off at any time. */
export const Sharing: Story = {
  args: { state: kept },
  play: async ({ canvasElement }) => {
    const element = await feedbackIn(canvasElement);
    await press(element, 'input[name="shared"]');
    await expect(element.state.shared).toBe(true);
    await expect(inside(element, '[part="sharing"]')).toHaveTextContent(
      'Degene met wie je praat, kan dit lezen.',
    );
    await press(element, 'input[name="shared"]');
    await expect(element.state.shared).toBe(false);
  },
};

/** In a trajectory that asks: whether what is shared may go into the file. Only there where it is shared. */
export const SharingInATrajectory: Story = {
  args: { state: undefined },
  render: (args) => html`<trajectory-provider choose-share>${drawPiece(options, args)}</trajectory-provider>`,
  play: async ({ canvasElement }) => {
    const element = await feedbackIn(canvasElement);
    await expect(element.shadowRoot?.querySelector('[part="share"]')).toBeNull();
    await press(element, 'input[name="shared"]');
    await expect(inside(element, '[part="share"]')).toBeVisible();
  },
};

/** Undo and redo go back to the very start. */
export const UndoAndRedo: Story = {
  play: async ({ canvasElement }) => {
    const element = await feedbackIn(canvasElement);
    await press(element, '#check-in-pause');
    await press(element, 'input[name="seen.choice"][value="seen"]');
    await press(element, '[part~="undo"]');
    await press(element, '[part~="undo"]');
    await expect(element.state).toEqual(empty);
    await press(element, '[part~="redo"]');
    await expect(element.state.checkIns).toEqual(['pause']);
  },
};

/** The professional reads what the client shares, and writes beside it. */
export const ProfessionalWrites: Story = {
  args: { state: full, audience: 'professional', voice: 'professional' },
  play: async ({ canvasElement }) => {
    const element = await feedbackIn(canvasElement);
    await userEvent.type(inside(element, 'textarea[name="seen.note"]'), ' Echt.');
    await expect(element.state.notes['seen']).toEqual({
      client: full.notes.seen.client,
      professional: `${full.notes.seen.professional} Echt.`,
    });
  },
};

async function showsNothingOfTheClient({
  canvasElement,
}: Pick<StoryContext, 'canvasElement'>): Promise<void> {
  const element = await feedbackIn(canvasElement);
  for (const { client } of Object.values(kept.notes))
    await expect(allIn(element)).not.toContain(client.split('\n')[0]);
  await expect(element.shadowRoot?.querySelectorAll('input, [part~="check-in"]').length).toBe(0);
  await expect(inside(element, '[part="kept"]')).toBeVisible();
}

/** Not shared: of the client there is nothing, seen or unseen. The professional can write. */
export const NotSharedToAProfessional: Story = {
  args: { state: kept, audience: 'professional', voice: 'professional' },
  play: showsNothingOfTheClient,
};

/** The same for who only reads. */
export const NotSharedReadOnly: Story = {
  args: { state: kept, audience: 'professional', readonly: true },
  play: showsNothingOfTheClient,
};

/** The same for the check-ins alone. */
export const NotSharedCheckIn: Story = {
  args: { state: kept, audience: 'professional', voice: 'professional', mode: 'check-in' },
  play: showsNothingOfTheClient,
};

/** As text, not as disabled controls. */
export const ReadOnly: Story = { args: { state: full, readonly: true } };

/** Empty says so. */
export const ReadOnlyEmpty: Story = { args: { readonly: true } };

/** Out of use for the moment. */
export const Disabled: Story = { args: { state: half, disabled: true } };

/** Markup in every text is shown as the words it is. */
export const Markup: Story = { args: { state: markup } };

/** Cells that cannot be read are left out one by one and told. Where sharing cannot be read, it is off. */
export const Problems: Story = {
  args: { state: badCells },
  tags: ['warns'],
  play: async ({ canvasElement, args }) => {
    const element = await feedbackIn(canvasElement);
    await expect(args.onConversationFeedbackProblem).toHaveBeenCalledOnce();
    await expect(element.state.shared).toBe(false);
  },
};

/** Saved by a later version: shown as text, and handed back untouched. */
export const NewerVersion: Story = { args: { state: newer }, tags: ['warns'] };

/** `nl-x-u` says *u*. */
export const UForm: Story = { args: { state: half, lang: 'nl-x-u' } };

/** The texts of `gesprekskit/content/en`. */
export const English: Story = { args: { state: half, lang: 'en' } };

/** Right to left. */
export const RightToLeft: Story = { args: { state: half }, decorators: [rightToLeft] };

/** On a dark page. */
export const Dark: Story = { args: { state: full }, globals: { theme: 'neutral-dark' } };

/** A portal with colours and corners of its own. */
export const OwnTokens: Story = { args: { state: half }, decorators: [ownTokens] };
