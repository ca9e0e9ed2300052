// What the client prepared and chose to share is quoted; what was kept is drawn nowhere.
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { ConversationCompassElement, TrajectoryProviderElement } from '../../src/index.js';
import { bed, check, frame, keepTidy, listen, plainPage, takeWarnings } from '../suites/bed.js';
import { deepElements } from '../suites/dom.js';
import {
  all,
  find,
  openCompass,
  press,
  settled,
  states,
  textOf,
  words,
} from './conversation-compass.support.js';

const { closed, empty, half } = states;

const KEPT = ['Dat ik niet meer slaap.', 'Mag mijn dochter mee?'];
const PREPARED = {
  kind: 'preparation-questions',
  version: 1,
  answers: {
    'talk-about': ' Over mijn oude baan.\nEn of ik dat nog kan. ',
    'how-are-you': KEPT[0],
    needs: 'Rust. <b>Echt</b>',
    ask: KEPT[1],
    reach: '  ',
  },
  shared: ['talk-about', 'needs', 'reach'],
  finished: true,
};

const quotes = (element: Element): string[] =>
  all(element, '.preparation blockquote').map(({ textContent }) => textContent);

/** All that is in the shadow root: drawn, hidden, in attributes. */
const everything = (element: Element): string =>
  [
    element.shadowRoot!.innerHTML,
    ...deepElements(element).map((one) => (one as HTMLInputElement).value),
  ].join();

function expectKeptBack(element: Element): void {
  for (const kept of KEPT) expect(everything(element)).to.not.contain(kept);
}

/** Prints, as far as the element knows. */
async function print(element: Element): Promise<void> {
  await emulateMedia({ media: 'print' });
  while (!matchMedia('print').matches) await frame();
  await settled(element);
  await settled(element);
}

describe('what the client prepared, in <conversation-compass>', () => {
  keepTidy();

  afterEach(plainPage);

  check('is quoted as far as it is shared, exactly, with its questions; can be folded away', async () => {
    const element = await openCompass({ state: empty, preparation: PREPARED });
    expect(quotes(element)).to.deep.equal([PREPARED.answers['talk-about'], PREPARED.answers.needs]);
    expect(textOf(element, '.brought')).to.contain(words('preparation'));
    expectKeptBack(element);
    await press(element, '.brought summary');
    expect(find(element, '.preparation').checkVisibility()).to.equal(false);
    element.requestUpdate();
    await settled(element);
    expect(find(element, '.preparation').checkVisibility(), 'stays folded').to.equal(false);
  });

  check('what is kept is drawn nowhere: open, closed, read-only, for a professional, on paper', async () => {
    for (const settings of [
      { state: half, current: 'needs' },
      { state: half, current: 'ours', audience: 'professional' },
      { state: closed },
    ])
      for (const readonly of [false, true]) {
        const element = await openCompass({ ...settings, preparation: PREPARED });
        element.readonly = readonly;
        await settled(element);
        expect(quotes(element)).to.have.length(2);
        expectKeptBack(element);
        await print(element);
        expect(quotes(element).slice(0, 2)).to.deep.equal([
          PREPARED.answers['talk-about'],
          PREPARED.answers.needs,
        ]);
        expectKeptBack(element);
        await emulateMedia({ media: 'screen' });
        element.remove();
      }
  });

  check('on paper it is there as well, also when it was folded away', async () => {
    const element = await openCompass({ state: half, preparation: PREPARED });
    await press(element, '.brought summary');
    await print(element);
    const printed = all(element, '.preparation').filter((part) => part.checkVisibility());
    expect(printed).to.have.length(1);
  });

  check('nothing shared: nothing to see of it', async () => {
    for (const preparation of [undefined, { ...PREPARED, shared: [] }, { ...PREPARED, shared: ['reach'] }]) {
      const element = await openCompass({ state: empty, preparation });
      expect(all(element, '.brought, .preparation')).to.have.length(0);
      expectKeptBack(element);
    }
  });

  check('of a later version it is not known what sharing means: nothing', async () => {
    const element = await openCompass({ state: empty, preparation: { ...PREPARED, version: 2 } });
    expect(all(element, '.preparation')).to.have.length(0);
    for (const text of Object.values(PREPARED.answers).filter((one) => one?.trim()))
      expect(everything(element)).to.not.contain(text);
    expect(takeWarnings()).to.have.length(1);
  });

  check('comes in by attribute and script too, and goes again', async () => {
    const place = bed();
    place.innerHTML = `<conversation-compass><script type="application/json" data-for="preparation">${JSON.stringify(PREPARED).replaceAll('<', '\\u003c')}</script></conversation-compass>`;
    const element = place.querySelector('conversation-compass')!;
    await settled(element);
    expect(quotes(element)).to.have.length(2);
    expect(element.state).to.deep.equal(empty);
    element.preparation = undefined;
    const other = { ...PREPARED, answers: { ask: 'Nu wel.' }, shared: ['ask'] };
    element.setAttribute('preparation', JSON.stringify(other));
    await settled(element);
    expect(quotes(element)).to.deep.equal(['Nu wel.']);
    expect(element.preparation).to.deep.equal(other);
  });

  check('what cannot be read of it is told, and costs the compass nothing', async () => {
    const events = listen('conversation-compass-problem');
    const element = await openCompass({ state: half, preparation: '{' });
    expect(events).to.have.length(1);
    expect(takeWarnings()).to.have.length(1);
    expect(element.state).to.deep.equal(half);
    expect(all(element, '[part~="notice"]')).to.have.length(1);
  });
});

describe('<conversation-compass> in a trajectory', () => {
  keepTidy();

  async function together(
    parts: object,
    inside = '',
  ): Promise<[TrajectoryProviderElement, ConversationCompassElement]> {
    const provider = document.createElement('trajectory-provider');
    provider.state = { kind: 'trajectory', version: 1, parts } as never;
    provider.chooseShare = true;
    provider.innerHTML = `<conversation-compass current="needs"></conversation-compass>${inside}`;
    bed().append(provider);
    const compass = provider.querySelector('conversation-compass')!;
    await settled(compass);
    return [provider, compass];
  }

  check('shows its part and changes it; the client chooses with whom it is shared', async () => {
    const [provider, compass] = await together({ 'conversation-compass': half });
    expect(compass.state).to.deep.equal(half);
    await press(compass, '[name="needs.theme.direction"]');
    expect(provider.state.parts['conversation-compass']).to.deep.equal(compass.state);
    expect(compass.state.themes.needs).to.deep.equal({ seen: true, direction: true });
    expect(all(compass, '[part~="share"] select')).to.have.length(1);
    provider.undo();
    await settled(compass);
    expect(compass.state).to.deep.equal(half);
  });

  check('quotes what is shared in the preparation, and follows it', async () => {
    const [provider, compass] = await together(
      { 'preparation-questions': PREPARED },
      '<preparation-questions></preparation-questions>',
    );
    expect(quotes(compass)).to.deep.equal([PREPARED.answers['talk-about'], PREPARED.answers.needs]);
    expectKeptBack(compass);
    provider.state = {
      ...provider.state,
      parts: { 'preparation-questions': { ...PREPARED, shared: ['ask'] } },
    };
    await settled(compass);
    expect(quotes(compass)).to.deep.equal([KEPT[1]]);
    expect(everything(compass)).to.not.contain('oude baan');
    expect(compass.state, 'nothing of it is in the compass itself').to.deep.equal(empty);
    expect(JSON.stringify(provider.state.parts['conversation-compass'] ?? {})).to.not.contain(KEPT[1]);
  });

  check('has nothing to quote where there is no preparation', async () => {
    const [, compass] = await together({ 'conversation-compass': half });
    expect(all(compass, '.preparation')).to.have.length(0);
  });
});
