// What the provider does to the page around it: nothing.
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import half from '../fixtures/state/trajectory/half.json' with { type: 'json' };
import { TrajectoryProviderElement, type CapabilityListElement } from '../../src/index.js';
import { memoryStore } from '../../src/stores/index.js';
import { bed, check, frame, keepTidy } from '../suites/bed.js';
import { find } from '../suites/dom.js';
import { watchPrivacy } from '../suites/privacy.js';
import type { ElementClass } from '../suites/spec.js';
import {
  add,
  answer,
  asState,
  chooseShare,
  CIRCLES,
  drawn,
  LIST,
  listOf,
  open,
  page,
  PIECES,
  piecesIn,
  shareSelects,
  shows,
} from './trajectory-provider.support.js';

interface Alive {
  readonly Nodes: number;
  readonly JSEventListeners: number;
}

const alive = (): Promise<Alive> => executeServerCommand<Alive, undefined>('live-objects');

describe('<trajectory-provider> and the page', () => {
  keepTidy();

  check('200 that came and went with their pieces leave nothing behind', async function () {
    this.timeout(120_000);
    const useOnce = async (round: number): Promise<WeakRef<Element>[]> => {
      const place = document.createElement('div');
      document.body.append(place);
      const provider = document.createElement('trajectory-provider');
      provider.innerHTML = PIECES;
      provider.state = asState(half);
      if (round % 2) provider.store = memoryStore();
      place.append(provider);
      await provider.updateComplete;
      const { list, circles } = piecesIn(provider);
      await list.updateComplete;
      find(list, 'input[name="income.importance"][value="5"]').click();
      await circles.updateComplete;
      provider.undo();
      if (round % 3 === 0) list.remove();
      place.remove();
      return [provider, list, circles].map((element) => new WeakRef<Element>(element));
    };
    for (let round = 0; round < 20; round += 1) await useOnce(round);
    await frame();
    const before = await alive();
    const gone: WeakRef<Element>[] = [];
    for (let round = 0; round < 200; round += 1) gone.push(...(await useOnce(round)));
    await frame();
    await frame();
    const after = await alive();
    expect(gone.filter((element) => element.deref()).length, 'elements still there').to.equal(0);
    expect(after.JSEventListeners - before.JSEventListeners, 'listeners more').to.be.lessThan(20);
    expect(after.Nodes - before.Nodes, 'nodes more').to.be.lessThan(1000);
  });

  check('a piece that comes and goes in one that stays leaves nothing behind', async () => {
    const { provider } = await open({ state: asState(half) }, { inside: '' });
    const comeAndGo = async (): Promise<WeakRef<Element>> => {
      const list = document.createElement(LIST);
      provider.append(list);
      await list.updateComplete;
      list.remove();
      return new WeakRef(list);
    };
    const gone: WeakRef<Element>[] = [];
    for (let round = 0; round < 50; round += 1) gone.push(await comeAndGo());
    // What was handled last is held by the browser for a while.
    await comeAndGo();
    await frame();
    await frame();
    await alive();
    expect(gone.filter((element) => element.deref()).length).to.equal(0);
  });

  check('uses no network, storage or cookie without a store', async () => {
    const used = watchPrivacy();
    const resources = performance.getEntriesByType('resource').length;
    const { provider, list, circles } = await open({ state: asState(half), chooseShare: true });
    await answer(list, 'income', 5);
    await add(circles, 'Rust');
    await chooseShare(list, 'file');
    provider.undo();
    await provider.save();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    provider.remove();
    expect(used).to.deep.equal([]);
    expect(performance.getEntriesByType('resource').length).to.equal(resources);
  });

  check('shares under a strict Content Security Policy with Trusted Types', async function () {
    this.timeout(30_000);
    const script = `<script type="application/json">${JSON.stringify(half)}</script>`;
    for (const modules of [['/src/define.ts', '/src/content/en.ts'], ['/src/bundle.ts']]) {
      const strict = await page<{ cspViolations: string[]; pageErrors: string[] }>(
        modules,
        `<trajectory-provider choose-share>${script}${PIECES}</trajectory-provider>`,
      );
      await (strict as unknown as { customElements: CustomElementRegistry }).customElements.whenDefined(
        'trajectory-provider',
      );
      const provider = strict.document.querySelector('trajectory-provider')!;
      const { list, circles } = piecesIn(provider);
      await drawn(provider);
      await answer(list, 'income', 5);
      await add(circles, 'Rust');
      await chooseShare(circles, 'file');
      provider.lang = 'en';
      provider.undo();
      await drawn(provider);
      expect(shows(list, 'Rust')).to.equal(true);
      expect(listOf(provider).answers['income']).to.deep.equal({ importance: 5 });
      expect([strict.cspViolations, strict.pageErrors]).to.deep.equal([[], []]);
    }
  });

  check('works with pieces of another copy of the kit, either way round', async function () {
    this.timeout(60_000);
    const copy: string = '/__copy__/second/src/index.ts';
    const second = (await import(copy)) as Record<string, ElementClass>;
    const first = (await import('../../src/index.js')) as unknown as Record<string, ElementClass>;
    const names = ['TrajectoryProviderElement', 'CapabilityListElement', 'CircleModelElement'];
    for (const [round, [outer, inner]] of [
      [first, second],
      [second, first],
    ].entries()) {
      const copies = [outer!, inner!, outer!];
      const tags = names.map((name, at) => {
        const tag = `${first[name]!.tag}-copy-${round}`;
        copies[at]![name]!.define(tag);
        return tag;
      });
      const place = bed();
      place.innerHTML = `<${tags[0]} choose-share><${tags[1]} layout="page"></${tags[1]}><${tags[2]} layout="list"></${tags[2]}></${tags[0]}>`;
      const provider = place.firstElementChild as TrajectoryProviderElement;
      const [list, circles] = [...provider.children] as [CapabilityListElement, never];
      provider.state = asState(half);
      await drawn(place);
      await answer(list, 'income', 5);
      await add(circles, 'Rust');
      await drawn(place);
      expect([shows(list, 'Rust'), shows(circles, 'Buiten werken')]).to.deep.equal([true, true]);
      await chooseShare(list, 'file');
      expect(provider.state.share).to.deep.equal({ [LIST]: 'file' });
      expect(shareSelects(circles)).to.have.length(1);
      for (let time = 0; time < 3; time += 1) provider.undo();
      expect(provider.state).to.deep.equal(half);
    }
  });

  check('adds no box and no gap, in whatever layout', async () => {
    const items = '<p class="one">Een</p><p class="two">Twee</p>';
    for (const style of [
      'display: flex; gap: 20px',
      'display: grid; gap: 20px; grid-template-columns: 1fr 1fr 1fr',
      'display: block',
    ]) {
      const [plain, around] = [bed(), bed()];
      for (const place of [plain, around]) place.style.cssText = style;
      plain.innerHTML = items;
      around.innerHTML = `<trajectory-provider>${items}</trajectory-provider>`;
      await drawn(around);
      const boxes = (place: Element): number[][] =>
        [...place.querySelectorAll('p')].map((item) => {
          const [box, from] = [item.getBoundingClientRect(), place.getBoundingClientRect()];
          return [box.x - from.x, box.y - from.y, box.width, box.height, from.height];
        });
      expect(boxes(around), style).to.deep.equal(boxes(plain));
      const { width, height } = around.firstElementChild!.getBoundingClientRect();
      expect([width, height]).to.deep.equal([0, 0]);
    }
    const { provider } = await open();
    provider.hidden = true;
    expect(provider.checkVisibility()).to.equal(false);
    expect(provider.querySelector(CIRCLES)!.checkVisibility()).to.equal(false);
  });

  check('lets nothing of the look of the kit reach what the portal puts inside', async () => {
    const items =
      '<p>Een</p><h2>Twee</h2><a href="#x">Drie</a><button>Vier</button><summary>Vijf</summary><input>';
    const looks = async (html: string): Promise<string[]> => {
      const place = bed();
      place.style.cssText = 'font: italic 13px/1.9 monospace; color: rgb(1, 2, 3); --_ink: rgb(9, 9, 9)';
      place.innerHTML = html;
      await drawn(place);
      const own = document.createElement('p');
      own.style.color = 'var(--_ink)';
      place.querySelector('p')!.after(own);
      return [...place.querySelectorAll('p, h2, a, button, summary, input')].map((item) => {
        const { cssText, ...named } = getComputedStyle(item);
        return cssText || JSON.stringify(named);
      });
    };
    const plain = await looks(`<div>${items}</div>`);
    expect(await looks(`<trajectory-provider>${items}</trajectory-provider>`)).to.deep.equal(plain);
    const wrong = `<trajectory-provider state="{}">${items}</trajectory-provider>`;
    const warn = console.warn;
    console.warn = () => {};
    expect(await looks(wrong)).to.deep.equal(plain);
    console.warn = warn;
  });

  check('tells what it cannot read so that everybody can read it', async () => {
    const warn = console.warn;
    console.warn = () => {};
    const { provider } = await open({}, { inside: '' });
    for (const lang of ['nl', 'en']) {
      provider.lang = lang;
      provider.state = { kind: 'trajectory', version: 1, parts: { [LIST]: lang } } as never;
      await drawn(provider);
      await expect(provider).to.be.accessible();
      expect(find(provider, '[part~="notice"]').innerText).to.match(/\S/);
    }
    console.warn = warn;
    expect(TrajectoryProviderElement.tag).to.equal('trajectory-provider');
  });
});
