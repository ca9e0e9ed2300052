// What a portal gives the circles: their state, earlier ones and a list, in any form and order.
import { expect } from '@open-wc/testing';
import type { CircleModelElement } from '../../src/elements/circle-model/circle-model.element.js';
import { empty } from '../../src/model/circle-model.js';
import { bed } from '../suites/bed.js';
import { EARLIER, GOALS, HALF, openCircles, words } from './circle-support.js';
import { all, drawn, listState, textOf } from './support.js';

const LIST = listState({ answers: { income: { importance: 5, enabled: 4, achieved: 5 } } });

/** Circles as a server writes them. */
async function written(attributes: string, inside: string): Promise<CircleModelElement> {
  const place = bed();
  place.innerHTML = `<form><circle-model ${attributes}>${inside}</circle-model></form>`;
  const element = place.querySelector('circle-model')!;
  await drawn(element);
  return element;
}

const script = (json: unknown, name = ''): string =>
  `<script type="application/json" ${name && `data-for="${name}"`}>${JSON.stringify(json)}</script>`;

async function withoutWarnings(act: () => Promise<void>): Promise<void> {
  const { warn } = console;
  console.warn = () => {};
  await act();
  console.warn = warn;
}

describe('the script in <circle-model>', () => {
  for (const [topic, state] of [
    ['goals', GOALS],
    ['values', HALF],
    ['goals', HALF],
  ] as const)
    it(`is read beside the topic ${topic}, and posted: ${state.topic}`, async () => {
      const element = await written(`name="circles" topic="${topic}"`, script(state));
      expect(element.state).to.deep.equal(state);
      const posted = new FormData(element.form!).get('circles') as string;
      expect(JSON.parse(posted)).to.deep.equal(state);
    });

  it('is read where the topic was set before the element was known', async () => {
    const tag = 'circle-model-early-topic';
    const element = document.createElement(tag) as CircleModelElement;
    element.topic = 'goals';
    element.innerHTML = script(GOALS);
    bed().append(element);
    (await import('../../src/elements/circle-model/circle-model.element.js')).CircleModelElement.define(tag);
    await drawn(element);
    expect(element.state).to.deep.equal(GOALS);
  });

  it('is read where a framework sets what it has not to nothing', async () => {
    const element = document.createElement('circle-model');
    element.list = null;
    element.earlier = undefined;
    element.innerHTML = script(HALF) + script(EARLIER, 'earlier') + script(LIST, 'list');
    bed().append(element);
    await drawn(element);
    expect([element.state, element.earlier, element.list]).to.deep.equal([HALF, EARLIER, LIST]);
    for (const name of ['earlier', 'list'] as const) {
      element[name] = null;
      expect(element[name]).to.equal(undefined);
    }
  });

  it('is followed when its words change, and when another takes its place', async () => {
    const element = await written('', script(HALF));
    const inside = element.querySelector('script')!;
    inside.textContent = JSON.stringify(EARLIER);
    await drawn(element);
    expect(element.state).to.deep.equal(EARLIER);
    inside.firstChild!.nodeValue = JSON.stringify(GOALS);
    await drawn(element);
    expect(element.state).to.deep.equal(GOALS);
    element.innerHTML = script(HALF);
    await drawn(element);
    expect(element.state).to.deep.equal(HALF);
  });

  it('is not looked for at each change of the page inside an element', async () => {
    const provider = document.createElement('trajectory-provider');
    provider.innerHTML = '<main><p>Een portaal</p></main>';
    bed().append(provider);
    await provider.updateComplete;
    let times = 0;
    Object.defineProperty(provider, 'querySelector', {
      value: () => {
        times += 1;
      },
    });
    provider.firstElementChild!.append(document.createElement('b'), 'Nieuws');
    provider.firstElementChild!.firstElementChild!.textContent = 'Ander nieuws';
    await new Promise((resolve) => setTimeout(resolve));
    expect(times).to.equal(0);
  });
});

describe('the attributes of <circle-model>', () => {
  it('take earlier circles and a list, and let go of them', async () => {
    const element = await openCircles({ state: HALF });
    element.setAttribute('earlier', JSON.stringify(EARLIER));
    element.setAttribute('list', JSON.stringify(LIST));
    await drawn(element);
    expect([element.earlier, element.list]).to.deep.equal([EARLIER, LIST]);
    element.removeAttribute('earlier');
    element.removeAttribute('list');
    await drawn(element);
    expect([element.earlier, element.list]).to.deep.equal([undefined, undefined]);
  });

  it('that are written again as they are take nothing away from a client', async () => {
    const element = await written(`state='${JSON.stringify(HALF)}'`, '');
    element.layout = 'list';
    await drawn(element);
    all<HTMLInputElement>(element, '[name="most-important.use-skills"]')[0]!.click();
    const { state } = element;
    expect(state).not.to.deep.equal(HALF);
    element.setAttribute('state', JSON.stringify(HALF));
    expect(element.state).to.equal(state);
  });
});

describe('earlier circles by a later version', () => {
  const NEWER = { kind: 'circle-model', version: 2 };

  it('are handed back as they came, and compared with as far as they can be read', () =>
    withoutWarnings(async () => {
      const element = await openCircles({ state: HALF, earlier: JSON.stringify(NEWER) });
      expect(element.earlier).to.deep.equal(NEWER);
      expect(textOf(element, '[part="changes"]')).to.include(words('then.heading'));
      element.earlier = { ...EARLIER, version: 2 } as never;
      await drawn(element);
      expect(element.earlier).to.deep.equal({ ...EARLIER, version: 2 });
      expect(textOf(element, '[part="changes"]')).to.include('Tuinieren');
    }));
});

describe('the topic of <circle-model>', () => {
  it('that is said again takes nothing away, nor does another once a client began', async () => {
    const element = await openCircles({ topic: 'goals' });
    const field = all<HTMLInputElement>(element, '#own-label')[0]!;
    field.value = 'Elke dag wan';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    element.topic = 'goals';
    await drawn(element);
    expect(field.value).to.equal('Elke dag wan');
    field.closest('form')!.requestSubmit();
    await drawn(element);
    const { state } = element;
    element.topic = 'values';
    await drawn(element);
    expect(element.state).to.equal(state);
  });

  it('set later is where a form goes back to', async () => {
    const element = await written('name="circles"', '');
    element.topic = 'goals';
    await drawn(element);
    element.form!.reset();
    await drawn(element);
    expect(element.state).to.deep.equal(empty('goals'));
    expect(textOf(element, '.title')).to.equal(words('title.goals'));
  });
});
