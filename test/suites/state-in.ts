// Point 1 and 3: a state comes in by property, attribute or child script, in any order, and comes out as it is.
import { expect } from '@open-wc/testing';
import { bare, bed, check, create, listen, mount, redraw, settled, takeWarnings } from './bed.js';
import { readingOf } from './dom.js';
import { eventType } from './sights.js';
import type { ElementSpec, KitElement, State } from './spec.js';

const script = (state: State, forInput?: string): HTMLScriptElement => {
  const element = document.createElement('script');
  element.type = 'application/json';
  if (forInput !== undefined) element.dataset['for'] = forInput;
  element.textContent = JSON.stringify(state);
  return element;
};

const asHtml = (tag: string, attributes: string, inside: string): string =>
  `<${tag} ${attributes}>${inside}</${tag}>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

type Give = (element: KitElement, state: State) => void;

/** The ways in, each for an element that may or may not be upgraded and on the page. */
const WAYS: Record<string, Give> = {
  'a property': (element, state) => (element.state = state),
  'a property with JSON text': (element, state) => (element.state = JSON.stringify(state) as never),
  'an attribute': (element, state) => element.setAttribute('state', JSON.stringify(state)),
  'a child script': (element, state) => element.append(script(state)),
};

let count = 0;

/** A tag nobody used yet. */
export const freshTag = (tag: string): string => `${tag}-${(count += 1)}`;

export function stateInSuite(spec: ElementSpec): void {
  const { states, elementClass, inside = '' } = spec;
  const { tag } = elementClass;

  async function expectShown(element: KitElement, state: State): Promise<void> {
    await settled(element);
    expect(element.state).to.deep.equal(state);
    const plain = await mount(spec, { state });
    expect(readingOf(element)).to.deep.equal(readingOf(plain));
  }

  for (const [way, give] of Object.entries(WAYS)) {
    describe(`by ${way}`, () => {
      check('before it is on the page', async () => {
        const element = create(spec);
        give(element, states.full);
        bed().append(element);
        await expectShown(element, states.full);
      });

      check('after it is on the page', async () => {
        const element = await mount(spec);
        give(element, states.full);
        await expectShown(element, states.full);
      });

      check('before the tag is defined, on the page and off it', async () => {
        const fresh = freshTag(tag);
        const [on, off] = [bare(spec, fresh), bare(spec, fresh)];
        give(on, states.full);
        give(off, states.full);
        const place = bed();
        place.append(on);
        elementClass.define(fresh);
        await expectShown(on, states.full);
        place.append(off);
        await expectShown(off, states.full);
      });

      check('between being defined and being connected again', async () => {
        const element = await mount(spec, { state: states.half });
        element.remove();
        if (way === 'a child script') return;
        give(element, states.full);
        bed().append(element);
        await expectShown(element, states.full);
      });
    });
  }

  check('by a parser, as attribute and as child script', async () => {
    const place = bed();
    const json = JSON.stringify(states.full);
    elementClass.define();
    place.innerHTML =
      asHtml(tag, `state="${escaped(json)}"`, inside) +
      asHtml(
        tag,
        '',
        `\n  <script type="application/json">\n${json.replaceAll('<', '\\u003c')}\n</script>\n${inside}`,
      );
    for (const element of place.children) await expectShown(element as unknown as KitElement, states.full);
  });

  check('by a script whose text comes later, in pieces', async () => {
    const element = await mount(spec);
    const child = script(states.full);
    const json = child.textContent;
    child.textContent = '';
    element.append(child);
    await settled(element);
    child.append(json.slice(0, 10));
    child.append(json.slice(10));
    await expectShown(element, states.full);
  });

  check('the last one set counts; a script never takes the place of what was set', async () => {
    const set: Record<string, Give> = { ...WAYS };
    delete set['a child script'];
    for (const first of Object.values(set))
      for (const last of Object.values(set)) {
        const element = create(spec);
        element.append(script(states.empty));
        first(element, states.half);
        bed().append(element);
        await settled(element);
        expect(element.state).to.deep.equal(states.half);
        last(element, states.full);
        element.prepend(script(states.unknownKeys));
        await expectShown(element, states.full);
      }
  });

  check('a script is for this element alone, and of the right type', async () => {
    const element = await mount(spec, { state: undefined as never });
    const nested = document.createElement('div');
    nested.append(script(states.full));
    const other = script(states.full);
    other.type = 'application/ld+json';
    element.append(nested, other, script(states.full, 'something-else'));
    await expectShown(element, states.empty);
  });

  check('null, undefined, the same again and a removed attribute leave the state as it is', async () => {
    const element = await mount(spec, { attributes: { state: JSON.stringify(states.full) } });
    const { state } = element;
    for (const nothing of [null, undefined, state, structuredClone(state), JSON.stringify(state)]) {
      element.state = nothing;
      expect(element.state).to.equal(state);
    }
    element.removeAttribute('state');
    await expectShown(element, states.full);
  });

  check('stays when the element is moved, and when it is away for a while', async () => {
    const element = await mount(spec, { state: states.half });
    const { state } = element;
    bed().append(element);
    element.remove();
    await settled(element);
    bed().append(element);
    await expectShown(element, states.half);
    expect(element.state).to.equal(state);
  });

  check('an element without a state is empty', async () => {
    await expectShown(await mount(spec), states.empty);
  });

  check('unknown keys come out again', async () => {
    const element = await mount(spec, { state: states.unknownKeys });
    expect(element.state).to.deep.equal(states.unknownKeys);
    expect(element.problems).to.deep.equal([]);
  });

  check('comes out deep-frozen, fit for structuredClone and for JSON', async () => {
    for (const state of [states.empty, states.full, states.unknownKeys, states.newer]) {
      const { state: out } = await mount(spec, { state });
      takeWarnings();
      expectFrozen(out);
      expect(structuredClone(out)).to.deep.equal(state);
      expect(JSON.parse(JSON.stringify(out))).to.deep.equal(state);
      expect(Object.keys(out).slice(0, 2)).to.deep.equal(['kind', 'version']);
    }
  });

  check('has nothing to do any more with the object that was handed in', async () => {
    const mine = structuredClone(states.full) as any;
    const element = await mount(spec, { state: mine });
    for (const key of Object.keys(mine)) delete mine[key];
    expect(Object.isFrozen(mine)).to.equal(false);
    redraw(element);
    await expectShown(element, states.full);
  });

  check('setting it from outside fires no change event', async () => {
    const changes = listen(eventType(spec, 'change'));
    const element = await mount(spec, { state: states.half });
    for (const give of Object.values(WAYS)) {
      give(element, states.full);
      await settled(element);
      give(element, states.half);
      await settled(element);
    }
    expect(changes).to.have.length(0);
  });

  for (const name of spec.otherInputs) {
    check(`${name}: by property, attribute and child script, before and after`, async () => {
      const ways: Give[] = [
        (element, state) => ((element as any)[name] = state),
        (element, state) => ((element as any)[name] = JSON.stringify(state)),
        (element, state) => element.setAttribute(name, JSON.stringify(state)),
        (element, state) => element.append(script(state, name)),
      ];
      const readings = [];
      for (const give of ways)
        for (const moment of ['before', 'after', 'upgrade']) {
          const fresh = freshTag(tag);
          if (moment !== 'upgrade') elementClass.define(fresh);
          const element = bare(spec, fresh);
          if (moment !== 'after') give(element, states.half);
          bed().append(element);
          if (moment === 'upgrade') elementClass.define(fresh);
          await settled(element);
          element.state = states.full;
          if (moment === 'after') give(element, states.half);
          await settled(element);
          expect((element as any)[name], moment).to.deep.equal(states.half);
          expectFrozen((element as any)[name]);
          readings.push(readingOf(element).words);
        }
      expect(new Set(readings)).to.have.property('size', 1);
      expect(readings[0]).to.not.equal(readingOf(await mount(spec, { state: states.full })).words);
    });
  }
}

export function expectFrozen(value: unknown): void {
  JSON.stringify(value, (key, part: unknown) => {
    expect(Object.isFrozen(part), `frozen at ${key}`).to.equal(true);
    return part;
  });
}
