// Names of persons stay in the page: looked for everywhere else, after everything that can be done.
import { expect } from '@open-wc/testing';
import { invitationLetterStates } from '../fixtures/invitation-letter.js';
import {
  click,
  drawn,
  letterShown,
  listenTo,
  one,
  openLetter,
  replaced,
  savedBy,
  type,
} from './invitation-letter.support.js';

const { full, half } = invitationLetterStates;

const RECIPIENT = 'Mw. Quirijnse-Zwaluw';
const SENDER = 'Xander Quist';
const SECRET = /Quirijnse|Zwaluw|Xander|Quist/;

const recipient = 'input[name="recipient"]';
const sender = 'input[name="sender"]';

/** All that the element hands to a portal, as text. */
function handedOut(
  element: Awaited<ReturnType<typeof openLetter>>,
  form: HTMLFormElement,
  events: Event[],
): string {
  const told = events.map((event) => [Object.entries(event), keysOf(event)]);
  return JSON.stringify([
    element.state,
    element.value,
    [...new FormData(form)],
    element.outerHTML,
    element.innerHTML,
    element.getAttributeNames().map((name) => element.getAttribute(name)),
    Object.entries(element.dataset),
    element.validationMessage,
    element.problems,
    told,
  ]);
}

const keysOf = (event: Event): unknown[] =>
  ['state', 'change', 'format', 'problems', 'detail'].map(
    (key) => (event as unknown as Record<string, unknown>)[key],
  );

describe('names in an invitation letter', () => {
  for (const way of ['typed', 'set'] as const)
    it(`${way}: are in the letter, and in nothing that leaves the page`, async function () {
      this.timeout(60_000);
      const element = await openLetter({ state: half }, 'form');
      const form = element.parentElement as HTMLFormElement;
      element.name = 'letter';
      const events: Event[] = [];
      for (const name of ['change', 'problem', 'export'])
        form.addEventListener(`invitation-letter-${name}`, (event) => events.push(event));
      if (way === 'typed') {
        await type(element, recipient, RECIPIENT);
        await type(element, sender, SENDER);
        expect(events, 'a name is no change').to.deep.equal([]);
        expect(element.canUndo).to.equal(false);
      } else Object.assign(element, { recipient: RECIPIENT, sender: SENDER });
      await drawn(element);
      expect(letterShown(element)).to.contain(RECIPIENT).and.contain(SENDER);
      expect([element.recipient, element.sender]).to.deep.equal([RECIPIENT, SENDER]);

      // Everything there is to do.
      await click(element, 'input[name="strip"]');
      await type(element, 'input[name="field.place"]', 'Hier');
      await type(element, 'textarea[name="paragraph.inform"]', 'Kom langs.');
      await click(element, '#draft-inform');
      const clipboard = replaced(navigator, 'clipboard', { writeText: () => Promise.resolve() });
      const printing = replaced(window, 'print', () => {});
      await savedBy(async () => {
        for (const format of ['text', 'print', 'html', 'docx'] as const)
          expect(await element.exportLetter(format), format).to.equal(true);
      });
      clipboard.restore();
      printing.restore();
      expect(events.length).to.be.greaterThan(6);
      const steps: unknown[] = [];
      while (element.canUndo) {
        element.undo();
        steps.push(element.state);
      }
      while (element.canRedo) {
        element.redo();
        steps.push(element.state);
      }
      form.reset();
      element.state = '{';
      await drawn(element);
      const out = handedOut(element, form, events) + JSON.stringify(steps);
      expect(out).not.to.match(SECRET);
      expect(JSON.stringify(events.map(keysOf))).to.contain('Kom langs.');
      expect(document.documentElement.outerHTML).not.to.match(SECRET);
      for (const store of [localStorage, sessionStorage]) expect(JSON.stringify(store)).not.to.match(SECRET);
      expect(document.cookie).not.to.match(SECRET);
      expect(
        letterShown(element).includes(RECIPIENT),
        'after a reset the next letter is for somebody else',
      ).to.equal(way === 'set');
      expect(letterShown(element)).to.contain(SENDER);
    });

  it('inside a trajectory they are not in it either', async () => {
    const element = await openLetter({}, 'trajectory-provider');
    await type(element, recipient, RECIPIENT);
    await type(element, 'input[name="field.place"]', 'Hier');
    const provider = element.parentElement as HTMLElementTagNameMap['trajectory-provider'];
    expect(JSON.stringify(provider.state)).to.contain('Hier');
    expect(JSON.stringify(provider.state)).not.to.match(SECRET);
  });

  it('inside a trajectory the name goes with the trajectory of another client, also where no letter was begun', async () => {
    const element = await openLetter({}, 'trajectory-provider');
    const provider = element.parentElement as HTMLElementTagNameMap['trajectory-provider'];
    await type(element, recipient, RECIPIENT);
    provider.state = { kind: 'trajectory', version: 1, share: { 'capability-list': 'file' } };
    await drawn(element);
    expect(letterShown(element)).not.to.contain(RECIPIENT);
  });

  it('what a store brings late leaves the name that is being typed', async () => {
    const element = await openLetter({}, 'trajectory-provider');
    const provider = element.parentElement as HTMLElementTagNameMap['trajectory-provider'];
    let answer: (json: unknown) => void = () => {};
    provider.store = {
      load: () => new Promise((resolve) => (answer = resolve)),
      save: () => Promise.resolve(),
    };
    await type(element, recipient, RECIPIENT);
    answer({ kind: 'trajectory', version: 1, parts: { 'invitation-letter': half } });
    await drawn(element);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(JSON.stringify(provider.state)).to.contain('invitation-letter');
    expect(letterShown(element)).to.contain(RECIPIENT);
  });

  it('the name of the client goes when another letter comes in, not when the same one comes back', async () => {
    const element = await openLetter({ state: half });
    await type(element, recipient, RECIPIENT);
    await type(element, sender, SENDER);
    element.state = { ...element.state, 'x-saved': 1 } as never;
    await drawn(element);
    expect(element.recipient).to.equal(RECIPIENT);
    element.state = full as never;
    await drawn(element);
    expect([element.recipient, element.sender]).to.deep.equal(['', SENDER]);
    expect(one<HTMLInputElement>(element, recipient).value).to.equal('');
    expect(letterShown(element)).not.to.contain(RECIPIENT);
  });

  it('a name that the portal set stays until it sets another', async () => {
    const element = await openLetter({ state: half, recipient: 'de heer Bos' });
    await type(element, recipient, RECIPIENT);
    element.state = full as never;
    await drawn(element);
    expect(element.recipient).to.equal('de heer Bos');
    element.recipient = null;
    await drawn(element);
    expect(element.recipient).to.equal('');
    element.recipient = 7 as never;
    expect(element.recipient).to.equal('');
  });

  it('can be set before the tag is known, and come in no attribute', async () => {
    const early = document.createElement('some-letter');
    Object.assign(early, { recipient: RECIPIENT });
    document.body.append(early);
    const letterClass = customElements.get('invitation-letter') as unknown as {
      define(tag: string): CustomElementConstructor;
    };
    letterClass.define('some-letter');
    await (early as HTMLElementTagNameMap['invitation-letter']).updateComplete;
    expect((early as HTMLElementTagNameMap['invitation-letter']).recipient).to.equal(RECIPIENT);
    expect(early.outerHTML).not.to.match(SECRET);
    early.remove();
  });

  it('are kept through another language and form of address, and while one is typing', async () => {
    const element = await openLetter({ state: half });
    const { changes } = listenTo(element);
    await type(element, recipient, RECIPIENT);
    for (const lang of ['en', 'nl-x-u', 'fr', 'nl']) {
      element.lang = lang;
      await drawn(element);
      expect(element.shadowRoot?.activeElement).to.equal(one(element, recipient));
      expect(letterShown(element)).to.contain(RECIPIENT);
    }
    await click(element, 'input[name="address"][value="informal"]');
    expect(letterShown(element)).to.contain(RECIPIENT);
    expect(changes).to.have.length(1);
  });
});
