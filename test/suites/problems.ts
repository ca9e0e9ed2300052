// Point 2: parsing never throws and loses nothing; each report is one event and one warning.
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { StateProblemEvent } from '../../src/index.js';
import { SIXTEENFOLD, growth } from './growth.js';
import { bed, check, create, listen, mount, redraw, settled, takeWarnings } from './bed.js';
import { controlsOf, deepElements, readingOf, wordsOf } from './dom.js';
import { eventType } from './sights.js';
import type { ElementSpec, KitElement, State } from './spec.js';

export function problemsSuite(spec: ElementSpec): void {
  const { states, badCells, problemEvent } = spec;
  const type = eventType(spec, 'problem');

  /** The warnings of the element itself: a piece that stands in it tells of its own part. */
  const warningsOf = (element: KitElement): string[] =>
    takeWarnings().filter((warning) => !spec.inside || warning.includes(`<${element.localName}>`));

  /** Sets `input`, and gives the one event and the one warning that come of it. */
  async function report(element: KitElement, input: unknown): Promise<StateProblemEvent> {
    const events = listen(type);
    element.state = input as never;
    await settled(element);
    expect(events).to.have.length(1);
    const warnings = warningsOf(element);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain(`<${element.localName}>`);
    return events[0] as StateProblemEvent;
  }

  /** `null` in a state stands for nothing, which is no input at all. */
  const unusable: [string, unknown, string][] = [
    ['half of a text', JSON.stringify(states.full).slice(0, -9), 'malformed-json'],
    ['an error page', '<!doctype html><h1>502</h1>', 'malformed-json'],
    ['an empty text', '', 'malformed-json'],
    ['a list', [states.full], 'not-an-object'],
    ['a number', 7, 'not-an-object'],
    ['a function', () => states.full, 'not-json,not-an-object'],
    ['another kind', { ...states.full, kind: 'something-else' }, 'wrong-kind'],
    [
      'an object that throws',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no');
          },
        },
      ),
      'not-json,not-an-object',
    ],
  ];

  for (const [what, input, codes] of unusable)
    check(`${what} leaves the last good state, and is told`, async () => {
      const element = await mount(spec, { state: states.half });
      const { state } = element;
      const words = wordsOf(element);
      const event = await report(element, input);
      expect(event.problems.map(({ code }) => code).join()).to.equal(codes);
      expect(element.state).to.equal(state);
      const notice = element.shadowRoot?.querySelector('[part~="notice"]');
      expect(notice, 'notice').to.exist;
      expect(wordsOf(element).length).to.be.greaterThan(words.length);
      element.state = states.full;
      await settled(element);
      expect(element.problems).to.deep.equal([]);
      expect(element.shadowRoot?.querySelector('[part~="notice"]')).not.to.exist;
    });

  check('tells with an event of its own class, that bubbles and crosses shadow roots', async () => {
    const host = bed().attachShadow({ mode: 'open' });
    const element = create(spec);
    host.append(element);
    const event = await report(element, badCells.input);
    expect(event).to.be.instanceOf(problemEvent).and.instanceOf(Event);
    expect([event.type, event.bubbles, event.composed]).to.deep.equal([type, true, true]);
    expect(event.problems).to.deep.equal(element.problems);
  });

  check('drops bad cells alone, and points at each', async () => {
    const element = await mount(spec);
    const { problems } = await report(element, badCells.input);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.have.members(badCells.problems);
    expect(element.state).to.deep.include(badCells.left);
    for (const { path, code, value } of problems.filter((problem) => problem.code === 'bad-value'))
      expect(valueAt(badCells.input, path), `${code} ${path}`).to.deep.equal(value);
  });

  check('tells once, whichever way the state came in and however often it is drawn', async () => {
    const events = listen(type);
    const element = create(spec);
    element.setAttribute('state', JSON.stringify(badCells.input));
    bed().append(element);
    for (const _time of [1, 2]) {
      redraw(element);
      await settled(element);
      bed().append(element);
    }
    expect(events).to.have.length(1);
    expect(warningsOf(element)).to.have.length(1);
  });

  check('tells in the language of the element', async () => {
    const messages: string[][] = [];
    for (const lang of ['nl', 'en']) {
      const element = await mount(spec, { attributes: { lang } });
      const { problems } = await report(element, badCells.input);
      messages.push(problems.map(({ message }) => message));
      expect(
        messages.at(-1)?.every((message) => /^\p{Lu}.*\.$/su.test(message)),
        String(messages.at(-1)),
      ).to.equal(true);
      const shown = element.shadowRoot?.querySelector('[part~="notice"]')?.textContent;
      for (const message of new Set(messages.at(-1)?.slice(0, 8))) expect(shown).to.contain(message);
    }
    for (const [index, message] of messages[0]!.entries()) expect(message).to.not.equal(messages[1]![index]);
  });

  check('problems follow the language', async () => {
    const element = await mount(spec, { attributes: { lang: 'nl' } });
    await report(element, badCells.input);
    const dutch = element.problems.map(({ message }) => message);
    element.lang = 'en';
    await settled(element);
    expect(element.problems.map(({ message }) => message)).to.not.have.members(dutch);
  });

  for (const name of spec.otherInputs)
    check(`${name} is told about as well, and costs the state nothing`, async () => {
      const events = listen(type);
      const element = await mount(spec, { state: states.full });
      (element as any)[name] = '{';
      await settled(element);
      expect(events).to.have.length(1);
      expect(takeWarnings()).to.have.length(1);
      expect(element.state).to.deep.equal(states.full);
      expect(element.shadowRoot?.querySelector('[part~="notice"]')).to.exist;
    });

  describe('a state by a newer version', () => {
    const newer = async (): Promise<KitElement> => {
      const element = await mount(spec);
      const { problems } = await report(element, states.newer);
      expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['newer-version /version']);
      return element;
    };

    check('comes out untouched, as object and as text', async () => {
      const element = await newer();
      expect(element.state).to.deep.equal(states.newer);
      if (spec.answers) expect(JSON.parse((element as any).value)).to.deep.equal(states.newer);
    });

    check('is shown with a notice, and without anything to change', async () => {
      const element = await newer();
      expect(element.shadowRoot?.querySelector('[part~="notice"]')).to.exist;
      expect(
        controlsOf(element).filter((control) => control.matches('input, textarea, select, button')),
      ).to.deep.equal([]);
    });

    check('makes place for a state of this version', async () => {
      const element = await newer();
      element.state = states.full;
      await settled(element);
      const plain = await mount(spec, { state: states.full });
      expect(element.state).to.deep.equal(states.full);
      expect(readingOf(element)).to.deep.equal(readingOf(plain));
    });
  });

  describe('markup and scripts in every text', () => {
    check('are shown as the words they are', async () => {
      const tags = new Set<string>();
      for (const attributes of [...spec.looks, { readonly: '' }]) {
        const element = await mount(spec, { state: states.markup, attributes });
        for (const found of deepElements(element))
          if (
            found.matches('img, script, [onerror]') ||
            (found.localName === 'b' && found.textContent === 'vet')
          )
            tags.add(found.localName);
        expect(JSON.stringify(element.state)).to.equal(JSON.stringify(states.markup));
      }
      expect([...tags]).to.deep.equal([]);
      expect((window as any).__hacked).to.equal(undefined);
    });
  });

  describe('far too much', () => {
    for (const [what, make] of Object.entries(spec.huge)) {
      check(`${what}: is kept`, async function () {
        this.timeout(60_000);
        const element = await mount(spec);
        const state = make(1);
        element.state = state;
        await settled(element);
        takeWarnings();
        if (element.problems.length === 0)
          expect(JSON.stringify(element.state) === JSON.stringify(state)).to.equal(true);
      });

      check(`${what}: takes time in proportion, to show and to draw again`, async function () {
        this.timeout(60_000);
        const element = await mount(spec);
        const show = async (share: number): Promise<number> => {
          const state = make(share);
          const start = await cpuSeconds();
          element.state = state;
          await settled(element);
          redraw(element);
          await settled(element);
          return (await cpuSeconds()) - start;
        };
        expect(await growth(show)).to.be.lessThan(SIXTEENFOLD);
        takeWarnings();
      });
    }
  });
}

/** How long the page has been working: does not count what other programs do on a busy machine. */
async function cpuSeconds(): Promise<number> {
  await executeServerCommand('devtools', { method: 'Performance.enable' });
  const { metrics } = await executeServerCommand<{ metrics: { name: string; value: number }[] }, object>(
    'devtools',
    { method: 'Performance.getMetrics' },
  );
  return metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN;
}

function valueAt(state: State, path: string): unknown {
  return path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((part, key) => (part as State | undefined)?.[key], state);
}
