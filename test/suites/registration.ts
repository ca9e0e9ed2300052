// Point 8: importing registers nothing; defining twice, under another name or from another copy never throws.
import { expect } from '@open-wc/testing';
import { bed, check, listen, mount, settled } from './bed.js';
import { readingOf } from './dom.js';
import { freshTag } from './state-in.js';
import type { ElementClass, ElementSpec, KitElement } from './spec.js';

/** The sources once more, with a Lit of their own; see `scripts/browser-tests/server.mjs`. */
const SECOND_COPY: string = '/__copy__/second/src';

export function registrationSuite(spec: ElementSpec): void {
  const { elementClass, states } = spec;
  const { tag } = elementClass;

  async function expectWorks(name: string): Promise<void> {
    const element = document.createElement(name) as unknown as KitElement;
    element.state = states.full;
    bed().append(element);
    await settled(element);
    expect(element.state).to.deep.equal(states.full);
    const plain = await mount(spec, { state: states.full });
    expect(readingOf(element)).to.deep.equal(readingOf(plain));
  }

  check('defining twice gives the same class', () => {
    expect(elementClass.define()).to.equal(customElements.get(tag));
    expect(elementClass.define()).to.equal(elementClass.define(tag));
  });

  check('works under another name, and keeps the names of its events', async () => {
    const other = freshTag(`uwv-${tag}`);
    expect(elementClass.define(other).prototype).to.be.instanceOf(HTMLElement);
    await expectWorks(other);
    const change = spec.answers?.changes[0];
    if (!change) return;
    const element = document.createElement(other) as unknown as KitElement;
    for (const [name, value] of Object.entries(change.attributes ?? {})) element.setAttribute(name, value);
    element.state = change.state;
    bed().append(element);
    await settled(element);
    const events = listen(`${tag}-change`);
    await Object.values(change.ways)[0]!(element);
    expect(events).to.have.length(1);
  });

  check('leaves a tag that somebody else took as it is', () => {
    const taken = freshTag(tag);
    const theirs = class extends HTMLElement {};
    customElements.define(taken, theirs);
    expect(elementClass.define(taken)).to.equal(theirs);
  });

  check('a class the portal registered itself does not make define throw', async () => {
    const Fresh =
      class extends (elementClass as unknown as CustomElementConstructor) {} as unknown as ElementClass;
    customElements.define(freshTag(tag), Fresh);
    const other = freshTag(tag);
    Fresh.define(other);
    await expectWorks(other);
  });

  check('can be defined in a registry of its own', () => {
    const defined = new Map<string, CustomElementConstructor>();
    const registry = {
      get: (name: string) => defined.get(name),
      define: (name: string, ctor: CustomElementConstructor) => void defined.set(name, ctor),
    } as CustomElementRegistry;
    const ours = elementClass.define(tag, registry);
    expect([...defined]).to.deep.equal([[tag, ours]]);
    expect(elementClass.define(tag, registry)).to.equal(ours);
  });

  check('a second copy of the kit never throws, and both work side by side', async function () {
    this.timeout(30_000);
    const second = (await import(`${SECOND_COPY}/index.ts`)) as Record<string, ElementClass>;
    const copy = second[elementClass.name]!;
    expect(copy).to.not.equal(elementClass);
    expect(copy.tag).to.equal(tag);
    expect(copy.define()).to.equal(customElements.get(tag));
    await import(`${SECOND_COPY}/define.ts`);
    const other = freshTag(tag);
    copy.define(other);
    await expectWorks(tag);
    await expectWorks(other);
    const [first, last] = await Promise.all(
      [tag, other].map(async (name) => {
        const element = document.createElement(name) as unknown as KitElement;
        bed().append(element);
        await settled(element);
        return element;
      }),
    );
    last!.state = states.half;
    first!.state = last!.state;
    await settled(first!);
    expect(first!.state).to.deep.equal(states.half);
    expect(readingOf(first!)).to.deep.equal(readingOf(await mount(spec, { state: states.half })));
  });
}
