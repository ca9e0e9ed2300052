// What an element leaves behind: nothing when it goes, and no work when nothing changed.
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { check, create, drawn, frame, mount, redraw, settled } from './bed.js';
import { piecesOf } from './dom.js';
import { editsOf, sightsOf, stateOf, usual } from './sights.js';
import { act, perform } from './undo.js';
import type { AnySpec, KitElement } from './spec.js';
import fc from 'fast-check';

interface Alive {
  readonly Nodes: number;
  readonly JSEventListeners: number;
}

const collectGarbage = (): Promise<Alive> => executeServerCommand<Alive, undefined>('live-objects');

export function lifetimeSuite(spec: AnySpec): void {
  const full = stateOf(spec, 'full');

  /** Puts an element on the page, uses it, and takes it away. */
  async function useOnce(round: number): Promise<KitElement> {
    const place = document.createElement('div');
    document.body.append(place);
    const element = create(spec, usual(spec, spec.looks[round % spec.looks.length]));
    place.append(element);
    await drawn(element);
    for (const one of fc.sample(act, 3)) perform(element, one);
    await drawn(element);
    element.lang = round % 2 ? 'en' : 'nl';
    if (full) element.state = full;
    await drawn(element);
    place.remove();
    return element;
  }

  check('200 that came and went leave nothing in memory', async function () {
    this.timeout(120_000);
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

  check('one that is away listens to nothing outside itself', async function () {
    // Garbage is collected twice, which takes seconds on a busy machine.
    this.timeout(120_000);
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
      const element = await mount(spec, usual(spec));
      expect(observed.size).to.be.greaterThan(0);
      const place = element.parentElement!;
      element.remove();
      expect(observed.size, 'observers').to.equal(0);
      for (let time = 0; time < 50; time += 1) {
        place.append(element);
        await drawn(element);
        element.remove();
      }
      expect(observed.size, 'observers after coming and going').to.equal(0);
      const { JSEventListeners: after } = await collectGarbage();
      expect(after - before, 'listeners after coming and going').to.be.lessThan(150);
    } finally {
      Object.assign(MutationObserver.prototype, { observe, disconnect });
    }
  });

  for (const [name, { state, attributes }] of sightsOf(spec, ['empty', 'half', 'full']))
    check(`an update without news touches nothing in the page (${name})`, async () => {
      const inDutch = { ...attributes, lang: 'nl' };
      const element = await mount(spec, { ...(state && { state }), attributes: inDutch });
      const mutations = await mutationsOf(element, async () => {
        redraw(element);
        await settled(element);
        if (state) {
          element.state = structuredClone(state);
          element.state = JSON.stringify(state);
        }
        for (const [attribute, value] of Object.entries(inDutch)) element.setAttribute(attribute, value);
        await settled(element);
        document.documentElement.lang = 'en';
        await settled(element);
        element.parentElement?.append(element);
        await settled(element);
      });
      expect(mutations).to.deep.equal([]);
    });

  const change = editsOf(spec)?.changes[0];
  if (!change) return;

  check('an answer touches only what it changes', async () => {
    const element = await mount(spec, change);
    const mutations = await mutationsOf(element, () => Object.values(change.ways)[0]!(element));
    expect(mutations.length).to.be.within(1, 40);
  });
}

/** What changes in the shadow roots meanwhile, told in short. */
async function mutationsOf(element: KitElement, work: () => Promise<void> | void): Promise<string[]> {
  const told: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName } of records)
      told.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
  });
  for (const { shadowRoot } of piecesOf(element))
    observer.observe(shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
  await work();
  await settled(element);
  observer.disconnect();
  return told;
}
