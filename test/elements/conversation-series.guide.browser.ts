// The phases each conversation touched come from the guide; and the series in a trajectory.
import '../../src/elements/trajectory-provider/trajectory-provider.define.js';
import { expect } from '@open-wc/testing';
import { guide } from '../fixtures/conversation-series.js';
import { bed, check, keepTidy, listen, plainPage, settled, takeWarnings } from '../suites/bed.js';
import { fill } from '../suites/user.js';
import {
  all,
  EMPTY,
  FULL,
  goalIn,
  HALF,
  one,
  onPaper,
  openIn,
  openSeries,
  press,
  textOf,
  words,
  type Series,
} from './conversation-series.support.js';

const phasesOf = (element: Series, index: number): string[] =>
  [...all(element, '.stop')[index]!.querySelectorAll('.phases li')].map(({ textContent }) =>
    textContent.trim(),
  );

const names = (...ids: string[]): string[] => ids.map((id) => words(`phase.${id}`));

describe('a guide in <conversation-series>', () => {
  keepTidy();
  afterEach(plainPage);

  for (const [way, give] of Object.entries({
    property: (element: Series): void => {
      element.guide = guide;
    },
    text: (element: Series): void => {
      element.guide = JSON.stringify(guide);
    },
    attribute: (element: Series): void => {
      element.setAttribute('guide', JSON.stringify(guide));
    },
    script: (element: Series): void => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.dataset['for'] = 'guide';
      script.textContent = JSON.stringify(guide);
      element.append(script);
    },
  }))
    check(`by ${way}: the phases are shown by name, in the order of the method`, async () => {
      const element = await openSeries({ state: FULL });
      expect(all(element, '.phases')).to.have.length(0);
      give(element);
      await settled(element);
      expect([0, 1, 2].map((at) => phasesOf(element, at))).to.deep.equal([
        names('opening', 'present'),
        names('opening', 'develop'),
        names('closing'),
      ]);
      expect(all(element, '.phases .pictogram')).to.have.length(5);
      expect(element.state, 'it is no part of its own state').to.deep.equal(FULL);
      expect(element.value).not.to.contain('visited');
    });

  check('opens the conversation the guide is at, until somebody opens another', async () => {
    const element = await openSeries({
      state: FULL,
      guide: { ...guide, current: { conversation: 'first', phase: 'opening' } },
    });
    expect(openIn(element)).to.equal('first');
    await press(element, '#open-second');
    element.guide = { ...guide, current: { conversation: 'third', phase: 'opening' } };
    await settled(element);
    expect(openIn(element)).to.equal('second');
  });

  check('goes away again, stands on paper and in what is read-only', async () => {
    const element = await openSeries({ state: FULL, guide });
    await onPaper(element);
    expect(textOf(element, '.paper')).to.contain(words('phase.closing'));
    await plainPage();
    element.readonly = true;
    await settled(element);
    expect(textOf(element)).to.contain(words('phase.closing'));
    element.guide = null;
    await settled(element);
    expect(all(element, '.phases')).to.have.length(0);
    expect(element.guide).to.equal(undefined);
  });

  check(
    'with nothing in it yet, paper has the questions and lines to write on; read-only asks nothing',
    async () => {
      const element = await openSeries({ state: EMPTY });
      await onPaper(element);
      const paper = textOf(element, '.paper');
      expect(paper).to.not.contain(words('not-filled-in'));
      for (const question of ['date', 'list.goals', 'summary.client', 'list.between'])
        expect(paper).to.contain(words(question));
      await plainPage();
      element.readonly = true;
      for (const state of [EMPTY, FULL]) {
        element.state = state as never;
        await settled(element);
        expect(textOf(element)).to.not.contain('Schrijf op wat je wilt bereiken');
      }
    },
  );

  check('a conversation in which phases were touched is not offered to be taken out', async () => {
    const state = { ...HALF, conversations: [HALF.conversations[0], { id: 'second' }] };
    const element = await openSeries({ state, conversation: 'second' });
    await press(element, '#closing');
    expect(all(element, '#remove-conversation')).to.have.length(1);
    element.guide = guide;
    await settled(element);
    expect(all(element, '#remove-conversation')).to.have.length(0);
  });

  check('that cannot be read is told once, and costs the series nothing', async () => {
    const events = listen('conversation-series-problem');
    const element = await openSeries({ state: HALF });
    element.guide = '{';
    await settled(element);
    expect(events).to.have.length(1);
    expect(takeWarnings()).to.have.length(1);
    expect(element.state).to.deep.equal(HALF);
    expect(all(element, '[part="notice"]')).to.have.length(1);
  });

  check('in a trajectory comes from its part, and follows it', async () => {
    const provider = document.createElement('trajectory-provider');
    const element = document.createElement('conversation-series');
    provider.state = {
      kind: 'trajectory',
      version: 1,
      parts: { 'phase-guide': guide, 'conversation-series': FULL },
    };
    provider.append(element);
    bed().append(provider);
    await settled(element);
    expect(phasesOf(element, 2)).to.deep.equal(names('closing'));
    const [first, second] = guide.conversations;
    provider.state = {
      ...provider.state,
      parts: {
        ...provider.state.parts,
        'phase-guide': {
          ...guide,
          conversations: [first, second, { id: 'third', phases: { needed: { visited: true } } }],
        },
      },
    };
    await settled(element);
    expect(phasesOf(element, 2)).to.deep.equal(names('needed'));
  });
});

describe('<conversation-series> in a trajectory', () => {
  keepTidy();

  check('shows and changes its part, in two places at once, each with its own voice', async () => {
    const provider = document.createElement('trajectory-provider');
    provider.state = { kind: 'trajectory', version: 1, parts: { 'conversation-series': HALF } };
    const [client, professional] = [1, 2].map(() => document.createElement('conversation-series'));
    professional!.voice = 'professional';
    professional!.audience = 'professional';
    provider.append(client!, professional!);
    bed().append(provider);
    await settled(client!);
    await settled(professional!);
    await press(client!, '#outcome-own-call-reached');
    fill(one(professional!, 'textarea[name="learned.own-call"]'), 'Goed idee om te bellen.');
    await settled(client!);
    const part = provider.state.parts['conversation-series'];
    expect(part).to.deep.equal(client!.state);
    expect(part).to.deep.equal(professional!.state);
    expect(goalIn(client!, 'own-call')).to.deep.include({
      outcome: 'reached',
      learned: { professional: 'Goed idee om te bellen.' },
    });
    expect(textOf(client!, '.check')).to.contain('Goed idee om te bellen.');
    client!.undo();
    client!.undo();
    expect(provider.state.parts['conversation-series']).to.deep.equal(HALF);
  });

  check('the client chooses with whom it is shared, where the portal asks for that', async () => {
    const provider = document.createElement('trajectory-provider');
    provider.chooseShare = true;
    const element = document.createElement('conversation-series');
    provider.append(element);
    bed().append(provider);
    await settled(element);
    expect(all(element, 'select[name="share"]')).to.have.length(1);
    element.audience = 'professional';
    await settled(element);
    expect(all(element, 'select[name="share"]')).to.have.length(0);
  });
});
