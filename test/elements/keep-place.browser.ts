// What is pressed stays under the hand that pressed it, whatever folds above it.
import '../../src/elements/conversation-series/conversation-series.define.js';
import '../../src/elements/conversion-map/conversion-map.define.js';
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { conversationSeriesStates } from '../fixtures/conversation-series.js';
import { conversionMapStates } from '../fixtures/conversion-map.js';
import { bed, check, keepTidy, plainPage, settled } from '../suites/bed.js';

const series = {
  ...conversationSeriesStates.full,
  conversations: [...conversationSeriesStates.full.conversations],
};
const map = conversionMapStates.full;

/** Each element with a part that is open, and one below it. */
const CASES = [
  ['conversion-map', { state: map }, '#open-use-skills'],
  ['conversation-series', { state: series, conversation: 'first' }, '#open-second'],
] as const;

type Piece = HTMLElementTagNameMap['conversion-map' | 'conversation-series'];

async function open(tag: string, settings: object, place: HTMLElement = bed()): Promise<Piece> {
  const element = Object.assign(document.createElement(tag), settings) as Piece;
  place.append(element);
  await settled(element);
  return element;
}

const at = (element: Piece, selector: string): HTMLElement =>
  element.renderRoot.querySelector<HTMLElement>(selector)!;

const topOf = (element: Piece, selector: string): number =>
  Math.round(at(element, selector).getBoundingClientRect().top);

/** Two frames on: also what a browser itself does about scrolling is over then. */
const framesLater = (): Promise<void> =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        setTimeout(resolve);
      });
    }),
  );

async function pressByKeyboard(element: Piece, selector: string): Promise<void> {
  at(element, selector).focus({ preventScroll: true });
  await sendKeys({ press: 'Enter' });
  await settled(element);
  await framesLater();
}

describe('what is pressed stays in its place', () => {
  keepTidy();
  beforeEach(() => setViewport({ width: 320, height: 700 }));
  afterEach(plainPage);

  for (const [tag, settings, opener] of CASES) {
    check(`in <${tag}>, when what is open above it folds`, async () => {
      const element = await open(tag, settings);
      at(element, opener).scrollIntoView({ block: 'center', behavior: 'instant' });
      await framesLater();
      const before = topOf(element, opener);
      await pressByKeyboard(element, opener);
      expect(at(element, opener).getAttribute('aria-expanded')).to.equal('true');
      expect(topOf(element, opener)).to.be.within(before - 2, before + 2);
      expect(element.shadowRoot?.activeElement).to.equal(at(element, opener));
    });

    check(`in <${tag}>, in a part of the page that scrolls by itself`, async () => {
      const place = document.createElement('div');
      Object.assign(place.style, { blockSize: '500px', overflow: 'auto' });
      bed().append(place);
      const element = await open(tag, settings, place);
      at(element, opener).scrollIntoView({ block: 'center', behavior: 'instant' });
      await framesLater();
      const before = topOf(element, opener);
      await pressByKeyboard(element, opener);
      expect(topOf(element, opener)).to.be.within(before - 2, before + 2);
    });
  }

  check('in a goal that people look back on, when the one above it becomes a sentence', async () => {
    const element = await open('conversation-series', { state: series });
    at(element, '#look-own-visit').click();
    await settled(element);
    at(element, '#look-own-days').scrollIntoView({ block: 'center', behavior: 'instant' });
    await framesLater();
    const before = topOf(element, '#goal-own-days');
    await pressByKeyboard(element, '#look-own-days');
    expect(topOf(element, '#goal-own-days')).to.be.within(before - 2, before + 2);
  });

  check('as far as the page goes: near its end it is in sight', async () => {
    const element = await open('conversion-map', { state: map });
    const opener = '#open-own-outdoors';
    at(element, opener).scrollIntoView({ block: 'end', behavior: 'instant' });
    await pressByKeyboard(element, opener);
    const { top, bottom } = at(element, opener).getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });
});
