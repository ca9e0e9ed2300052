// A check-in during the conversation: one press.
import {
  executeServerCommand,
  resetMouse,
  sendKeys,
  sendMouse,
  setViewport,
} from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { conversationFeedbackStates } from '../fixtures/conversation-feedback.js';
import { bed, check, drawn, keepTidy, listen, plainPage, settled } from '../suites/bed.js';
import { announced, deepElements, focused, wordsOf } from '../suites/dom.js';
import { byKeys, byMouse, byTouch } from '../suites/user.js';
import type { KitElement } from '../suites/spec.js';
import { ConversationFeedbackCheckInEvent } from '../../src/elements/conversation-feedback/conversation-feedback.events.js';
import { CHECK_IN_CHOICES } from '../../src/model/conversation-feedback.js';
import { button, open, pressed, TAG, words } from './conversation-feedback.support.js';

const { full, half } = conversationFeedbackStates;
const asked = (): ConversationFeedbackCheckInEvent[] =>
  listen(`${TAG}-check-in`) as ConversationFeedbackCheckInEvent[];
const choices = (events: readonly ConversationFeedbackCheckInEvent[]): unknown[] =>
  events.map(({ choice }) => choice);
const kit = (element: HTMLElement): KitElement => element as unknown as KitElement;

const ways = { mouse: byMouse, touch: byTouch, Enter: (at: string) => byKeys(at, 'Enter') };

describe('<conversation-feedback> check-in', () => {
  keepTidy();
  afterEach(plainPage);

  for (const choice of CHECK_IN_CHOICES)
    for (const [way, by] of Object.entries(ways))
      for (const mode of ['both', 'check-in'] as const)
        check(`${choice} by ${way}, ${mode}: kept, told, said and shown, in one press`, async () => {
          const [events, changes] = [asked(), listen(`${TAG}-change`)];
          const element = await open({ attributes: { mode } });
          await by(`#check-in-${choice}`)(kit(element));
          expect(element.state.checkIns).to.deep.equal([choice]);
          expect(choices(events)).to.deep.equal([choice]);
          expect(changes).to.have.length(1);
          const [event] = events as [ConversationFeedbackCheckInEvent];
          expect(event).to.be.instanceOf(ConversationFeedbackCheckInEvent);
          expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
          const [name, now] = [words(`check-in.${choice}`), words(`check-in.${choice}.now`)];
          expect(announced(element)).to.equal(`${name}. ${now}`);
          const answer = element.shadowRoot!.querySelector<HTMLElement>('[part="answer"]')!;
          expect(answer.innerText.replace(/\s+/g, ' ').trim()).to.equal(`${name} ${now}`);
          expect(button(element, choice).getAttribute('aria-current')).to.equal('true');
        });

  check('the event comes while the state holds it, whether or not anything is shared', async () => {
    const element = await open({ state: { ...full, shared: false } });
    const seen: unknown[] = [];
    element.addEventListener(`${TAG}-check-in`, (event) => {
      seen.push([event.choice, element.state.checkIns.at(-1), 'state' in event, 'change' in event]);
    });
    await pressed(element, button(element, 'different'));
    expect(seen).to.deep.equal([['different', 'different', false, false]]);
  });

  check('the same can be asked again later, and is kept as asked again', async () => {
    const events = asked();
    const element = await open({ attributes: { mode: 'check-in' } });
    for (const choice of ['pause', 'continue', 'pause', 'pause'])
      await pressed(element, button(element, choice));
    expect(element.state.checkIns).to.deep.equal(['pause', 'continue', 'pause', 'pause']);
    expect(choices(events)).to.deep.equal(['pause', 'continue', 'pause', 'pause']);
  });

  check('a double click of a hand that shakes counts once', async () => {
    const element = await open({ attributes: { mode: 'check-in' } });
    const { left, top, width, height } = button(element, 'pause').getBoundingClientRect();
    await executeServerCommand('devtools', {
      method: 'Input.dispatchMouseEvent',
      params: { type: 'mouseMoved', x: left + width / 2, y: top + height / 2 },
    });
    for (const clickCount of [1, 2])
      for (const type of ['mousePressed', 'mouseReleased'])
        await executeServerCommand('devtools', {
          method: 'Input.dispatchMouseEvent',
          params: { type, x: left + width / 2, y: top + height / 2, button: 'left', clickCount },
        });
    await settled(element);
    expect(element.state.checkIns).to.deep.equal(['pause']);
  });

  check('a key that is held down counts once', async () => {
    const element = await open({ attributes: { mode: 'check-in' } });
    button(element, 'pause').focus();
    for (let time = 0; time < 4; time += 1) await sendKeys({ down: 'Enter' });
    await sendKeys({ up: 'Enter' });
    await settled(element);
    expect(element.state.checkIns).to.deep.equal(['pause']);
  });

  check(
    'is taken back one by one; who listens hears what stands then, and focus goes to its button',
    async () => {
      const element = await open({ state: full, attributes: { mode: 'check-in' } });
      await pressed(element, button(element, 'different'));
      const events = asked();
      for (const [taken, left] of [
        ['different', ['pause', 'continue']],
        ['continue', ['pause']],
        ['pause', []],
      ] as const) {
        await byKeys('#take-back', 'Enter')(kit(element));
        expect(element.state.checkIns).to.deep.equal(left);
        expect(announced(element).trim()).to.equal(words('check-in.taken-back'));
        expect(focused()).to.equal(button(element, taken));
        expect(element.shadowRoot!.querySelector('[part="answer"]')).to.equal(null);
      }
      expect(choices(events)).to.deep.equal(['continue', 'pause', undefined]);
      expect(element.shadowRoot!.querySelector('#take-back')).to.equal(null);
    },
  );

  check('undo and redo tell as well, and only of check-ins', async () => {
    const element = await open();
    await pressed(element, button(element, 'pause'));
    const events = asked();
    element.undo();
    element.redo();
    expect(choices(events)).to.deep.equal([undefined, 'pause']);
    element.shadowRoot!.querySelector<HTMLElement>('input[name="shared"]')!.click();
    element.undo();
    expect(events).to.have.length(2);
  });

  check(
    'a state from outside tells nothing, and shows no answer to a press that was not made here',
    async () => {
      const events = asked();
      const element = await open({ state: half });
      element.state = full as never;
      await settled(element);
      expect(events).to.deep.equal([]);
      expect(element.shadowRoot!.querySelector('[part="answer"]')).to.equal(null);
      expect(wordsOf(element)).to.contain(words('check-in.so-far'));
    },
  );

  check('the answer of one client is not shown to the next', async () => {
    const element = await open({ attributes: { mode: 'check-in' } });
    await pressed(element, button(element, 'pause'));
    element.state = { ...half, checkIns: ['pause'] } as never;
    await settled(element);
    expect(element.shadowRoot!.querySelector('[part="answer"]')).to.equal(null);
  });

  check('a professional beside whom nothing was asked for reads so', async () => {
    const attributes = { mode: 'check-in', audience: 'professional', voice: 'professional' };
    const shared = { ...full, checkIns: [] };
    expect(wordsOf(await open({ state: shared, attributes }))).to.contain('Niet ingevuld');
    const element = await open({ state: { ...shared, shared: false }, attributes });
    expect(wordsOf(element)).to.contain(words('kept')).and.not.contain('Niet ingevuld');
  });

  check('the answer stays where a portal hands back the state it was told', async () => {
    const element = await open({ attributes: { mode: 'check-in' } });
    element.addEventListener(`${TAG}-change`, (event) => {
      element.state = structuredClone(event.state);
    });
    await pressed(element, button(element, 'pause'));
    expect(wordsOf(element)).to.contain(words('check-in.pause.now'));
  });

  check('the answer goes over into another language with the rest', async () => {
    const element = await open({ attributes: { mode: 'check-in' } });
    await pressed(element, button(element, 'pause'));
    element.lang = 'en';
    await settled(element);
    expect(wordsOf(element)).to.contain('Take your time. The conversation goes on when you want it to.');
    element.lang = 'nl-x-u';
    await settled(element);
    expect(wordsOf(element)).to.contain('als u dat wilt');
    expect(element.state.checkIns).to.deep.equal(['pause']);
  });

  check('beside the questions of the same trajectory it is one and the same', async () => {
    const provider = document.createElement('trajectory-provider');
    const [closing, aside] = [document.createElement(TAG), document.createElement(TAG)];
    closing.setAttribute('mode', 'closing');
    aside.setAttribute('mode', 'check-in');
    provider.append(closing, aside);
    bed().append(provider);
    await drawn(provider);
    await pressed(aside, button(aside, 'continue'));
    await settled(closing);
    expect(closing.state.checkIns).to.deep.equal(['continue']);
    expect(deepElements(closing).filter((found) => found.matches('[part~="check-in"]'))).to.deep.equal([]);
    expect(deepElements(aside).filter((found) => found.matches('input, textarea'))).to.deep.equal([]);
  });

  for (const width of [320, 400, 500, 580, 768, 1280])
    check(`the three are equally large, and large, at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      document.documentElement.style.colorScheme = 'light dark';
      for (const mode of ['both', 'check-in'])
        for (const lang of ['nl', 'en']) {
          const element = await open({ attributes: { mode, lang } });
          const sizes = CHECK_IN_CHOICES.map((choice) => {
            const { width: wide, height } = button(element, choice).getBoundingClientRect();
            return [Math.round(wide), Math.round(height)] as const;
          });
          expect(new Set(sizes.map(String)).size, `${mode}, ${lang}: ${JSON.stringify(sizes)}`).to.equal(1);
          // A word of its own is never broken over two lines.
          for (const choice of CHECK_IN_CHOICES) {
            const label = button(element, choice).querySelector('span')!;
            const lines = Math.round(label.offsetHeight / parseFloat(getComputedStyle(label).lineHeight));
            expect(lines, `${choice}, ${mode}, ${lang}`).to.be.at.most(label.innerText.split(' ').length);
          }
          expect(sizes[0]![0]).to.be.at.least(88);
          expect(sizes[0]![1]).to.be.at.least(64);
          element.remove();
        }
    });

  check('none of the three looks like more than another', async () => {
    await resetMouse();
    await sendMouse({ type: 'move', position: [1200, 780] });
    const element = await open({ attributes: { mode: 'check-in' } });
    const looks = CHECK_IN_CHOICES.map((choice) => {
      const { color, backgroundColor, borderColor, borderWidth, fontSize, fontWeight } = getComputedStyle(
        button(element, choice),
      );
      return [color, backgroundColor, borderColor, borderWidth, fontSize, fontWeight].join();
    });
    expect(new Set(looks).size).to.equal(1);
  });

  check('more than a handful is told as a number', async () => {
    const checkIns = Array.from({ length: 15 }, (_one, at) => CHECK_IN_CHOICES[at % 3]!);
    const element = await open({ state: { ...half, checkIns } });
    expect(deepElements(element).filter((found) => found.matches('.so-far li'))).to.have.length(12);
    expect(wordsOf(element)).to.contain('Daarvoor nog 3 keer.');
  });

  check('a mouse that hits beside the three does nothing', async () => {
    const element = await open({ attributes: { mode: 'check-in' } });
    const { left, top } = element.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + 4), Math.round(top + 4)] });
    expect(element.state.checkIns).to.deep.equal([]);
  });
});
