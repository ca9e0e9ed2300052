import { html, nothing } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { CapabilityListElement, TrajectoryProviderElement } from '../src/index.js';
import { memoryStore, StoreError, type TrajectoryStore } from '../src/stores/index.js';
import { answer, listIn } from './capability-list.hands.js';
import { circlesIn, drawn } from './circle-model.hands.js';
import { inside } from './piece.js';
import { never, storeThat, storeWithAConflict, trajectory } from './trajectory-provider.stores.js';
import { onAPhone, rightToLeft } from './surroundings.js';

/** What a story sets on `<trajectory-provider>`, and what it is told. */
interface ProviderArgs {
  state?: unknown;
  chooseShare?: boolean;
  /** Made anew for each time the story is shown. */
  store?: () => TrajectoryStore;
  onTrajectoryChange?: (told: unknown) => void;
  onTrajectorySaved?: (told: unknown) => void;
  onTrajectorySaveFailed?: (told: unknown) => void;
  onTrajectoryLoadFailed?: (told: unknown) => void;
  onTrajectoryConflict?: (told: unknown) => void;
  onTrajectoryProblem?: (told: unknown) => void;
}

type Story = StoryObj<ProviderArgs>;

/** What the portal of the stories says of saving, beside the pieces. The kit itself shows nothing. */
const SAYS = {
  off: 'Dit wordt niet bewaard.',
  loading: 'Even kijken wat er al is …',
  saved: 'Alles is bewaard.',
  saving: 'Bezig met bewaren …',
  failed: 'Bewaren lukt nu nog niet. Op deze pagina staat alles nog; we proberen het opnieuw.',
  unreadable: 'Wat eerder is bewaard, kunnen we nu niet lezen. We bewaren nog niets nieuws.',
  conflict: 'Op een andere plek is hetzelfde veranderd. Wat wil je houden?',
} satisfies Record<TrajectoryProviderElement['savingStatus'], string>;

function say(provider: TrajectoryProviderElement): void {
  const output = provider.querySelector('output');
  if (output) output.textContent = SAYS[provider.savingStatus];
  for (const button of provider.querySelectorAll<HTMLElement>('.saving button'))
    button.hidden = provider.savingStatus !== 'conflict';
}

/** Passes an event on to the panel *Actions*, and says where saving stands. */
const tell =
  (told: ((told: unknown) => void) | undefined, ...keys: string[]) =>
  (event: Event): void => {
    const carried = event as unknown as Record<string, unknown>;
    told?.(Object.fromEntries(keys.map((key) => [key, carried[key]])));
    say(event.currentTarget as TrajectoryProviderElement);
  };

const choose =
  (choice: 'mine' | 'theirs') =>
  async ({ target }: Event): Promise<void> => {
    const provider = (target as Element).closest('trajectory-provider');
    await provider?.resolveConflict(choice);
    if (provider) say(provider);
  };

const meta: Meta<ProviderArgs> = {
  title: 'Elements/trajectory-provider',
  component: 'trajectory-provider',
  // Its page is `trajectory-provider.mdx`.
  tags: ['!autodocs'],
  render: (args) =>
    html`<trajectory-provider
      ?choose-share=${args.chooseShare}
      .state=${args.state}
      .store=${args.store?.()}
      @trajectory-change=${tell(args.onTrajectoryChange, 'change', 'state')}
      @trajectory-saved=${tell(args.onTrajectorySaved, 'state')}
      @trajectory-save-failed=${tell(args.onTrajectorySaveFailed, 'error', 'willRetry')}
      @trajectory-load-failed=${tell(args.onTrajectoryLoadFailed, 'error')}
      @trajectory-conflict=${tell(args.onTrajectoryConflict, 'kinds', 'mine', 'theirs')}
      @trajectory-problem=${tell(args.onTrajectoryProblem, 'problems')}
    >
      ${
        args.store
          ? html`<div class="saving">
              <output aria-live="polite">${SAYS.loading}</output>
              <button type="button" hidden @click=${choose('mine')}>Wat hier staat</button>
              <button type="button" hidden @click=${choose('theirs')}>Wat daar staat</button>
            </div>`
          : nothing
      }
      <div class="together">
        <capability-list layout="steps" current="contacts"></capability-list>
        <capability-results></capability-results>
      </div>
      <circle-model></circle-model>
    </trajectory-provider>`,
  args: {
    state: trajectory,
    onTrajectoryChange: fn().mockName('trajectory-change'),
    onTrajectorySaved: fn().mockName('trajectory-saved'),
    onTrajectorySaveFailed: fn().mockName('trajectory-save-failed'),
    onTrajectoryLoadFailed: fn().mockName('trajectory-load-failed'),
    onTrajectoryConflict: fn().mockName('trajectory-conflict'),
    onTrajectoryProblem: fn().mockName('trajectory-problem'),
  },
  argTypes: {
    state: { control: 'object' },
    chooseShare: { control: 'boolean' },
    store: { control: false },
  },
  parameters: {
    docs: {
      source: {
        language: 'html',
        code: `<trajectory-provider>
  <capability-list></capability-list>
  <capability-results></capability-results>
  <circle-model></circle-model>
</trajectory-provider>`,
      },
    },
  },
};

export default meta;

function providerIn(canvas: HTMLElement): TrajectoryProviderElement {
  const provider = canvas.querySelector('trajectory-provider');
  if (!provider) throw new Error('The story has no trajectory-provider.');
  return provider;
}

const giveAnswer = async (list: CapabilityListElement): Promise<void> => {
  await userEvent.click(answer(list, 'contacts.achieved', '4'));
};

/** Nothing filled in: each piece is as empty as by itself. */
export const Empty: Story = { args: { state: undefined } };

/** Three pieces, one trajectory: the results read the list. */
export const ThreePieces: Story = {
  play: async ({ canvasElement, args }) => {
    const list = await listIn(canvasElement);
    await giveAnswer(list);
    await expect(canvasElement.querySelector('capability-results')?.state).toEqual(list.state);
    await expect(args.onTrajectoryChange).toHaveBeenCalledOnce();
    await expect(args.onTrajectoryChange).toHaveBeenCalledWith(
      expect.objectContaining({ change: expect.objectContaining({ part: 'capability-list' }) as unknown }),
    );
  },
};

/** All of it on a phone. */
export const OnAPhone: Story = { decorators: [onAPhone] };

/** A value that the client adds in the list is a card in the circles. */
export const ValueBecomesCard: Story = {
  play: async ({ canvasElement }) => {
    const list = await listIn(canvasElement);
    list.current = 'own-values';
    await list.updateComplete;
    await userEvent.type(inside(list, '[part~="own-values"] [part~="input"]'), 'Met dieren{Enter}');
    const circles = await circlesIn(canvasElement);
    await expect(circles.state.cards.at(-1)?.label).toBe('Met dieren');
  },
};

/** A card that the client makes in the circles is a value in the list. */
export const CardBecomesValue: Story = {
  play: async ({ canvasElement }) => {
    const circles = await circlesIn(canvasElement);
    await userEvent.type(inside(circles, '[part~="own-cards"] input'), 'Met dieren{Enter}');
    const list = await listIn(canvasElement);
    await expect(list.state.ownValues.at(-1)?.label).toBe('Met dieren');
  },
};

/** The circles know the list: its hints are there without the portal handing it over. */
export const HintsFromTheList: Story = {
  play: async ({ canvasElement }) => {
    const circles = await circlesIn(canvasElement);
    await userEvent.click(inside(circles, '#show-hints'));
    await drawn(circles);
    await expect(inside(circles, '[part~="hints"] p')).toHaveTextContent(/\S/);
  },
};

/** `undo()` of the provider goes back over all pieces, in the order in which they were changed. */
export const UndoAcrossPieces: Story = {
  play: async ({ canvasElement }) => {
    const provider = providerIn(canvasElement);
    const before = provider.state;
    await giveAnswer(await listIn(canvasElement));
    const circles = await circlesIn(canvasElement);
    await userEvent.click(inside(circles, '#card-income'));
    await drawn(circles);
    await userEvent.click(inside(circles, '#menu-outer'));
    await drawn(circles);
    await expect(circles.state.rings.outer).toContain('income');
    provider.undo();
    await expect(circles.state.rings.outer).not.toContain('income');
    provider.undo();
    await expect(provider.state).toEqual(before);
    await expect(provider.canUndo).toBe(false);
  },
};

/** The client chooses with whom each piece is shared. */
export const ChoosingWithWhom: Story = {
  args: { chooseShare: true },
  play: async ({ canvasElement, args }) => {
    const circles = await circlesIn(canvasElement);
    await userEvent.selectOptions(inside(circles, 'select[name="share"]'), 'conversation');
    await expect(providerIn(canvasElement).shareOf('circle-model')).toBe('conversation');
    await expect(args.onTrajectoryChange).toHaveBeenCalledWith(
      expect.objectContaining({
        change: { part: 'circle-model', change: { type: 'share', share: 'conversation' } },
      }),
    );
  },
};

/** Two views of one piece have regions of the same name; on a page of a portal each stands under a heading of its own. */
const twoViews = { a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } };

/** The client and the professional, each with a view of their own on one trajectory. */
export const ProfessionalBesideClient: Story = {
  parameters: twoViews,
  render: ({ state }) =>
    html`<trajectory-provider .state=${state}>
      <div class="together">
        <circle-model></circle-model>
        <circle-model audience="professional" voice="professional"></circle-model>
      </div>
    </trajectory-provider>`,
  play: async ({ canvasElement }) => {
    const [client, professional] = canvasElement.querySelectorAll('circle-model');
    if (!client || !professional) throw new Error('The story has no two circles.');
    await drawn(professional);
    await userEvent.click(inside(client, '#card-income'));
    await drawn(client);
    await userEvent.click(inside(client, '#menu-middle'));
    await drawn(professional);
    await expect(professional.state).toEqual(client.state);
    await expect(professional.state.rings.middle).toContain('income');
  },
};

async function changeSomething(canvas: HTMLElement): Promise<TrajectoryProviderElement> {
  const provider = providerIn(canvas);
  await waitFor(() => expect(provider.savingStatus).toBe('saved'));
  await giveAnswer(await listIn(canvas));
  return provider;
}

/** What was kept is on its way. Everything can be filled in already. */
export const Loading: Story = { args: { state: undefined, store: storeThat(never, never) } };

/** A moment after a change it is kept. */
export const Saved: Story = {
  args: { state: undefined, store: () => memoryStore(trajectory) },
  play: async ({ canvasElement, args }) => {
    const provider = await changeSomething(canvasElement);
    await waitFor(() => expect(args.onTrajectorySaved).toHaveBeenCalledOnce(), { timeout: 3000 });
    await expect(provider.savingStatus).toBe('saved');
    await expect(provider.querySelector('output')).toHaveTextContent(SAYS.saved);
  },
};

/** A change is on its way to a slow store. */
export const Saving: Story = {
  args: { state: undefined, store: storeThat(never) },
  play: async ({ canvasElement }) => {
    const provider = await changeSomething(canvasElement);
    await expect(provider.savingStatus).toBe('saving');
    await expect(provider.querySelector('output')).toHaveTextContent(SAYS.saving);
  },
};

/** The store cannot keep it: the page says so calmly, keeps everything, and tries again. */
export const SavingFailed: Story = {
  args: {
    state: undefined,
    store: storeThat(() => Promise.reject(new StoreError('server', 'The server is in trouble.'))),
  },
  play: async ({ canvasElement, args }) => {
    const provider = await changeSomething(canvasElement);
    await waitFor(() => expect(args.onTrajectorySaveFailed).toHaveBeenCalled(), { timeout: 3000 });
    await expect(args.onTrajectorySaveFailed).toHaveBeenCalledWith(
      expect.objectContaining({ willRetry: true }),
    );
    await expect(provider.savingStatus).toBe('failed');
    const list = await listIn(canvasElement);
    await expect(list.state.answers['contacts']?.achieved).toBe(4);
  },
};

/** What was kept cannot be read: nothing is saved over it. */
export const Unreadable: Story = {
  args: {
    state: undefined,
    store: storeThat(never, () => Promise.reject(new StoreError('unreadable', 'This is no trajectory.'))),
  },
  play: async ({ canvasElement, args }) => {
    await waitFor(() => expect(args.onTrajectoryLoadFailed).toHaveBeenCalledOnce());
    await expect(providerIn(canvasElement).savingStatus).toBe('unreadable');
  },
};

/** Changed here and elsewhere: nothing is overwritten until the client has chosen. */
export const Conflict: Story = {
  args: { state: undefined, store: storeWithAConflict },
  play: async ({ canvasElement, args }) => {
    const provider = await changeSomething(canvasElement);
    await waitFor(() => expect(args.onTrajectoryConflict).toHaveBeenCalledOnce(), { timeout: 3000 });
    await expect(args.onTrajectoryConflict).toHaveBeenCalledWith(
      expect.objectContaining({ kinds: ['capability-list'] }),
    );
    await expect(provider.savingStatus).toBe('conflict');
  },
};

/** The client takes what was filled in elsewhere. */
export const ConflictResolved: Story = {
  args: { state: undefined, store: storeWithAConflict },
  play: async (context) => {
    await Conflict.play?.(context);
    const { canvasElement } = context;
    const [, theirs] = canvasElement.querySelectorAll<HTMLElement>('.saving button');
    if (theirs) await userEvent.click(theirs);
    const list = await listIn(canvasElement);
    await waitFor(() => expect(list.state.answers['contacts']?.achieved).toBe(2));
    await expect(providerIn(canvasElement).savingStatus).toBe('saved');
  },
};

/** Two pages on one store: what is kept on the one appears on the other. */
export const TwoPages: Story = {
  parameters: twoViews,
  render: ({ state }) => {
    const store = memoryStore(state);
    return html`<div class="together">
      <trajectory-provider .store=${store}><circle-model></circle-model></trajectory-provider>
      <trajectory-provider .store=${store}
        ><circle-model audience="professional" voice="professional"></circle-model
      ></trajectory-provider>
    </div>`;
  },
  play: async ({ canvasElement }) => {
    const [client, professional] = canvasElement.querySelectorAll('circle-model');
    if (!client || !professional) throw new Error('The story has no two circles.');
    await waitFor(() => expect(professional.state.cards).toHaveLength(8));
    await drawn(client);
    await userEvent.click(inside(client, '#card-income'));
    await drawn(client);
    await userEvent.click(inside(client, '#menu-outer'));
    await waitFor(() => expect(professional.state.rings.outer).toContain('income'), { timeout: 3000 });
  },
};

/** A part that this version does not know is kept, and comes out again. */
export const UnknownPart: Story = {
  args: {
    state: {
      ...trajectory,
      parts: { ...trajectory.parts, 'dream-board': { kind: 'dream-board', version: 3, dreams: ['varen'] } },
    },
  },
  play: async ({ canvasElement }) => {
    await giveAnswer(await listIn(canvasElement));
    await expect(providerIn(canvasElement).state.parts['dream-board']).toEqual({
      kind: 'dream-board',
      version: 3,
      dreams: ['varen'],
    });
  },
};

/** What cannot be read is told; every other part is kept. */
export const Problems: Story = {
  args: {
    state: {
      ...trajectory,
      parts: { ...trajectory.parts, 'action-plan': 7 },
      share: { 'circle-model': 'world' },
    },
  },
  tags: ['warns'],
};

/** Written by a later version: every piece is text, and the whole is handed back untouched. */
export const NewerVersion: Story = { args: { state: { ...trajectory, version: 2 } }, tags: ['warns'] };

/** The choice with whom it is shared, in English. */
export const English: Story = {
  args: { chooseShare: true },
  decorators: [(story) => html`<div lang="en">${story()}</div>`],
};

/** Right to left. */
export const RightToLeft: Story = { args: { chooseShare: true }, decorators: [rightToLeft] };
