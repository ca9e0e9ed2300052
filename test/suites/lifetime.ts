// What an element leaves behind: nothing when it goes, and no work when nothing changed.
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { check, create, frame, mount, settled } from './bed.js';
import { act, perform } from './undo.js';
import type { ElementSpec, KitElement } from './spec.js';
import fc from 'fast-check';

interface Alive {
  readonly Nodes: number;
  readonly JSEventListeners: number;
}

const collectGarbage = (): Promise<Alive> => executeServerCommand<Alive, undefined>('live-objects');

export function lifetimeSuite(spec: ElementSpec): void {
  const { states } = spec;

  /** Puts an element on the page, uses it, and takes it away. */
  async function useOnce(round: number): Promise<KitElement> {
    const place = document.createElement('div');
    document.body.append(place);
    const element = create(spec, { state: states.half, attributes: spec.looks[round % spec.looks.length]! });
    place.append(element);
    await element.updateComplete;
    for (const one of fc.sample(act, 3)) perform(element, one);
    await element.updateComplete;
    element.lang = round % 2 ? 'en' : 'nl';
    element.state = states.full;
    await element.updateComplete;
    place.remove();
    return element;
  }

  check('200 that came and went leave nothing in memory', async function () {
    this.timeout(60_000);
    const elements: WeakRef<KitElement>[] = [];
    for (let round = 0; round < 20; round += 1) await useOnce(round);
    await frame();
    const before = await collectGarbage();
    for (let round = 0; round < 200; round += 1) elements.push(new WeakRef(await useOnce(round)));
    await frame();
    await frame();
    const after = await collectGarbage();
    expect(elements.filter((element) => element.deref()).length, 'elements still there').to.equal(0);
    expect(after.JSEventListeners - before.JSEventListeners, 'listeners more').to.be.lessThan(20);
    expect(after.Nodes - before.Nodes, 'nodes more').to.be.lessThan(1000);
  });

  check('one that is away listens to nothing outside itself', async () => {
    const observed = new Set<MutationObserver>();
    const { observe, disconnect } = MutationObserver.prototype;
    MutationObserver.prototype.observe = function (...parts) {
      observed.add(this);
      observe.apply(this, parts);
    };
    MutationObserver.prototype.disconnect = function () {
      observed.delete(this);
      disconnect.apply(this);
    };
    try {
      const { JSEventListeners: before } = await collectGarbage();
      const element = await mount(spec, { state: states.half });
      expect(observed.size).to.be.greaterThan(0);
      const place = element.parentElement!;
      element.remove();
      expect(observed.size, 'observers').to.equal(0);
      for (let time = 0; time < 50; time += 1) {
        place.append(element);
        await element.updateComplete;
        element.remove();
      }
      expect(observed.size, 'observers after coming and going').to.equal(0);
      const { JSEventListeners: after } = await collectGarbage();
      expect(after - before, 'listeners after coming and going').to.be.lessThan(150);
    } finally {
      Object.assign(MutationObserver.prototype, { observe, disconnect });
    }
  });

  for (const [index, attributes] of spec.looks.entries())
    check(`an update without news touches nothing in the page (look ${index + 1})`, async () => {
      for (const state of [states.empty, states.half, states.full]) {
        const element = await mount(spec, { state, attributes: { ...attributes, lang: 'nl' } });
        const mutations = await mutationsOf(element, async () => {
          element.requestUpdate();
          await settled(element);
          element.state = structuredClone(state);
          element.state = JSON.stringify(state);
          for (const [name, value] of Object.entries({ ...attributes, lang: 'nl' }))
            element.setAttribute(name, value);
          await settled(element);
          document.documentElement.lang = 'en';
          await settled(element);
          element.parentElement?.append(element);
          await settled(element);
        });
        expect(mutations).to.deep.equal([]);
      }
    });

  if (!spec.answers) return;

  check('an answer touches only what it changes', async () => {
    const change = spec.answers?.changes[0];
    const element = await mount(spec, change);
    const mutations = await mutationsOf(element, () => Object.values(change!.ways)[0]!(element));
    expect(mutations.length).to.be.within(1, 40);
  });
}

/** What changes in the shadow root meanwhile, told in short. */
async function mutationsOf(element: KitElement, work: () => Promise<void> | void): Promise<string[]> {
  const told: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName } of records)
      told.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
  });
  observer.observe(element.shadowRoot!, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  await work();
  await settled(element);
  observer.disconnect();
  return told;
}
