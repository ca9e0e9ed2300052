// The pieces of a conversation on one trajectory: what is done in one shows in the others, and is taken back as one step.
import '../../src/define.js';
import { expect } from '@open-wc/testing';
import type {
  ActionPlanState,
  CapabilityListState,
  ConversationSeriesState,
  ConversionMapState,
  PhaseGuideState,
} from '../../src/index.js';
import { bed, check, keepTidy, takeWarnings } from '../suites/bed.js';
import { drawn } from './trajectory-provider.support.js';

const MAP = 'conversion-map';
const PLAN = 'action-plan';
const GUIDE = 'phase-guide';
const SERIES = 'conversation-series';

const FACTOR = {
  id: 'f1',
  voice: 'client',
  label: 'Ver reizen',
  value: 'contacts',
  effect: 'hinders',
  level: 'person',
};
const map = {
  kind: MAP,
  version: 1,
  values: ['contacts'],
  resources: [],
  factors: [{ ...FACTOR, idea: { client: 'De fiets proberen' } }],
};

async function open(parts: Record<string, object> = {}, share: Record<string, string> = {}) {
  const provider = document.createElement('trajectory-provider');
  provider.state = { kind: 'trajectory', version: 1, parts, share } as never;
  provider.innerHTML = `<${GUIDE}></${GUIDE}><${SERIES}></${SERIES}><${MAP}></${MAP}><${PLAN}></${PLAN}><capability-list></capability-list><circle-model></circle-model>`;
  bed().append(provider);
  await drawn(provider);
  const piece = <T extends keyof HTMLElementTagNameMap>(tag: T): HTMLElementTagNameMap[T] =>
    provider.querySelector(tag)!;
  const press = async (tag: keyof HTMLElementTagNameMap, selector: string): Promise<void> => {
    const found = piece(tag).shadowRoot!.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector} in <${tag}>.`);
    found.click();
    await drawn(provider);
  };
  const part = <S>(kind: string): S => provider.state.parts[kind] as unknown as S;
  return { provider, piece, press, part };
}

describe('the pieces of a conversation in <trajectory-provider>', () => {
  keepTidy();

  check(
    'from something that hinders to an idea in the plan in one action, and back in one step',
    async () => {
      const { provider, piece, press, part } = await open({ [MAP]: map });
      const told: unknown[] = [];
      provider.addEventListener('trajectory-change', ({ change }) => told.push(change));
      await press(MAP, '#make-step-f1');
      const { step } = part<ConversionMapState>(MAP).factors[0]!;
      expect(part<ActionPlanState>(PLAN).actions).to.deep.equal([
        { id: step, voice: 'client', label: 'De fiets proberen', factor: 'f1', value: 'contacts' },
      ]);
      expect(piece(PLAN).shadowRoot!.textContent).to.contain('De fiets proberen');
      expect(told).to.deep.equal([
        { part: MAP, change: { type: 'make-step', factor: 'f1', value: 'contacts', step, voice: 'client' } },
      ]);
      expect([piece(MAP).problems, piece(PLAN).problems]).to.deep.equal([[], []]);

      const inPlan: unknown[] = [];
      piece(PLAN).addEventListener('action-plan-change', ({ change }) => inPlan.push(change));
      piece(PLAN).undo();
      await drawn(provider);
      expect(inPlan).to.deep.equal([
        {
          type: 'undo',
          change: { type: 'add-step', step, voice: 'client', factor: 'f1', value: 'contacts' },
        },
      ]);
      expect(part<ConversionMapState>(MAP)).to.deep.equal(map);
      expect(part<ActionPlanState | undefined>(PLAN)?.actions ?? []).to.deep.equal([]);
      piece(MAP).redo();
      await drawn(provider);
      expect(part<ActionPlanState>(PLAN).actions).to.have.length(1);
      expect(part<ConversionMapState>(MAP).factors[0]!.step).to.equal(step);
    },
  );

  check('a plan of a later version is left as it is, and the step stays a wish of the map', async () => {
    const later = { kind: PLAN, version: 99, later: true };
    const { press, part } = await open({ [MAP]: map, [PLAN]: later });
    expect(takeWarnings()).to.have.length(1);
    await press(MAP, '#make-step-f1');
    expect(part<object>(PLAN)).to.deep.equal(later);
    expect(part<ConversionMapState>(MAP).factors[0]!.step).to.be.a('string');
  });

  check(
    'a conversation that is begun in the guide stands in the series, and one added there in the guide',
    async () => {
      const { press, part, provider } = await open();
      await press(GUIDE, '#stone-present');
      const [first] = part<PhaseGuideState>(GUIDE).conversations;
      expect(provider.querySelector(SERIES)!.state.conversations.map(({ id }) => id)).to.deep.equal([
        first!.id,
      ]);
      await press(SERIES, '#closing');
      await press(SERIES, '#add-next');
      await drawn(provider);
      const ids = part<ConversationSeriesState>(SERIES).conversations.map(({ id }) => id);
      expect(ids).to.have.length(2);
      expect(provider.querySelector(GUIDE)!.state.conversations.map(({ id }) => id)).to.deep.equal(ids);
      provider.undo();
      await drawn(provider);
      expect(provider.querySelector(GUIDE)!.state.conversations).to.have.length(1);
    },
  );

  check(
    'a conversation of which something is written in the series stays, and the guide says why',
    async () => {
      const { press, provider, piece } = await open({
        [GUIDE]: {
          kind: GUIDE,
          version: 1,
          conversations: [
            { id: 'c1', phases: {} },
            { id: 'c2', phases: {} },
          ],
        },
        [SERIES]: {
          kind: SERIES,
          version: 1,
          conversations: [
            { id: 'c1' },
            { id: 'c2', goals: [{ id: 'g1', voice: 'client', label: 'Een dag meelopen' }] },
          ],
        },
      });
      const told: unknown[] = [];
      provider.addEventListener('trajectory-change', ({ change }) => told.push(change));
      const before = provider.state;
      await press(GUIDE, '#show-conversation');
      await press(GUIDE, '#remove-conversation');
      expect(told).to.deep.equal([]);
      expect(provider.state).to.deep.equal(before);
      expect(provider.canUndo).to.equal(false);
      expect(piece(GUIDE).state.conversations.map(({ id }) => id)).to.deep.equal(['c1', 'c2']);
      expect(piece(GUIDE).shadowRoot!.textContent).to.contain('Dit gesprek blijft staan.');
    },
  );

  check('a conversation that is added in the series does not come to lie open in the guide', async () => {
    const { press, piece } = await open({
      [GUIDE]: {
        kind: GUIDE,
        version: 1,
        conversations: [{ id: 'c1', phases: { closing: { notes: { client: 'Tot volgende week.' } } } }],
        current: { conversation: 'c1', phase: 'closing' },
      },
    });
    await press(SERIES, '#closing');
    await press(SERIES, '#add-next');
    expect(piece(GUIDE).state.conversations).to.have.length(2);
    expect(piece(GUIDE).state.current).to.deep.equal({ conversation: 'c1', phase: 'closing' });
  });

  check(
    'a value found with the questions of the guide is a value in the list and a card in the circles',
    async () => {
      const { part, piece, press } = await open({
        [GUIDE]: {
          kind: GUIDE,
          version: 1,
          conversations: [{ id: 'c1', phases: {} }],
          current: { conversation: 'c1', phase: 'opening' },
          answers: { 'opening-lottery': { client: 'Een moestuin' } },
        },
        'capability-list': { kind: 'capability-list', version: 1 },
      });
      await press(GUIDE, '[id^="value-of-"]');
      const [value] = part<PhaseGuideState>(GUIDE).ownValues;
      expect(value).to.deep.include({ label: 'Een moestuin' });
      expect(part<CapabilityListState>('capability-list').ownValues).to.deep.equal([value]);
      expect(piece('circle-model').state.cards.map(({ id }) => id)).to.include(value!.id);
    },
  );
});
