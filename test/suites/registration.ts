// Point 8: importing registers nothing; defining twice, under another name or from another copy never throws.
import { expect } from '@open-wc/testing';
import { bare, bed, check, listen, mount, settled } from './bed.js';
import { readingOf } from './dom.js';
import { freshTag } from './state-in.js';
import { editsOf, eventType, stateOf } from './sights.js';
import type { AnySpec, ElementClass } from './spec.js';

/** The sources once more, with a Lit of their own; see `scripts/browser-tests/server.mjs`. */
const SECOND_COPY: string = '/__copy__/second/src';

export function registrationSuite(spec: AnySpec): void {
  const { elementClass } = spec;
  const { tag } = elementClass;
  const [half, full] = [stateOf(spec, 'half'), stateOf(spec, 'full')];

  async function expectWorks(name: string): Promise<void> {
    const element = bare(spec, name);
    if (full) element.state = full;
    bed().append(element);
    await settled(element);
    if (full) expect(element.state).to.deep.equal(full);
    const plain = await mount(spec, full && { state: full });
    expect(readingOf(element).words).to.match(/\S/);
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
    const change = editsOf(spec)?.changes[0];
    if (!change) return;
    const element = bare(spec, other);
    for (const [name, value] of Object.entries(change.attributes ?? {})) element.setAttribute(name, value);
    if (change.state) element.state = change.state;
    bed().append(element);
    await settled(element);
    await change.prepare?.(element);
    const events = listen(eventType(spec, 'change'));
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
        const element = bare(spec, name);
        bed().append(element);
        await settled(element);
        return element;
      }),
    );
    if (!half) return;
    last!.state = half;
    first!.state = last!.state;
    await settled(first!);
    expect(first!.state).to.deep.equal(half);
    expect(readingOf(first!)).to.deep.equal(readingOf(await mount(spec, { state: half })));
  });
}
