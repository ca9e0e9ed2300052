// Point 3: what a person changes is told in one typed event, the same by every way.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { bed, check, create, drawn, listen, mount, settled, TRIES } from './bed.js';
import { announcersOf, focused, holds } from './dom.js';
import { editsOf, eventType, takesState, usual } from './sights.js';
import { expectFrozen } from './state-in.js';
import type { AnsweringElement, AnySpec, ChangeSpec, EditsSpec, KitElement, State } from './spec.js';
import { act, perform } from './undo.js';

interface ChangeEvent extends Event {
  readonly state: State;
  readonly change: object;
}

/** Random ids are alike. */
export const withoutRandomIds = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value).replace(/own-[0-9a-f]{12}/g, 'own-#')) as T;

export function eventsSuite(spec: AnySpec): void {
  const edits = editsOf(spec);
  if (!takesState(spec) || !spec.answers)
    check('it is no field of a form', () => {
      expect((spec.elementClass as any).formAssociated).to.not.equal(true);
      expect(create(spec)).to.not.have.property('value');
    });
  if (edits) {
    for (const change of edits.changes)
      describe(change.name, () => {
        changeSuite(spec, edits, change);
      });
    wordsSuite(spec, edits);
  } else
    check('it holds no answers, and tells of nothing, whatever is done', async () => {
      const told = [listen(eventType(spec, 'change')), listen(eventType(spec, 'problem'))];
      for (const attributes of spec.looks) {
        const element = await mount(spec, usual(spec, attributes));
        expect(element).to.not.have.property('undo');
        expect('state' in element).to.equal(takesState(spec));
        for (const one of fc.sample(act, 20)) {
          perform(element, one);
          await drawn(element);
        }
      }
      expect(told.flat()).to.deep.equal([]);
    });
}

async function prepared(spec: AnySpec, change: ChangeSpec, place = bed()): Promise<KitElement> {
  const element = await mount(spec, change, place);
  await change.prepare?.(element);
  await settled(element);
  return element;
}

function changeSuite(spec: AnySpec, { changeEvent }: EditsSpec, change: ChangeSpec): void {
  const type = eventType(spec, 'change');
  /** The states after the change, by each way. */
  const results = new Map<string, unknown>();

  for (const [way, act] of Object.entries(change.ways))
    check(`by ${way}: one event, typed, bubbling and composed, and one announcement`, async () => {
      const inside = document.createElement('div');
      bed().attachShadow({ mode: 'open' }).append(inside);
      const element = await prepared(spec, change, inside);
      const events = listen(type) as ChangeEvent[];
      const said = announcements(element);
      await act(element);
      await settled(element);
      expect(events.map((event) => withoutRandomIds(event.change))).to.deep.equal([change.change]);
      const [event] = events as [ChangeEvent];
      expect(event).to.be.instanceOf(changeEvent).and.instanceOf(Event);
      expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
      expect(event.state).to.equal(element.state);
      expectFrozen(event.state);
      expect(structuredClone(event.state)).to.deep.equal(event.state);
      expect(structuredClone(event.change)).to.deep.equal(event.change);
      expect(said(), 'announcements').to.have.length(change.silent ? 0 : 1);
      results.set(way, withoutRandomIds(event.state));
    });

  if (!/"type":"(un|re)do"/.test(JSON.stringify(change.change)))
    check('is taken back as one', async () => {
      for (const act of Object.values(change.ways)) {
        const element = await prepared(spec, change);
        const before = element.state;
        await act(element);
        await settled(element);
        (element as unknown as AnsweringElement).undo();
        expect(element.state).to.deep.equal(before);
      }
    });

  check('gives the same state by every way', () => {
    const [first, ...others] = results.values();
    expect(results).to.have.property('size', Object.keys(change.ways).length);
    for (const other of others) expect(other).to.deep.equal(first);
  });

  for (const [way, act] of Object.entries(change.ways).filter(([name]) => /^[A-Z]|keyboard|arrow/.test(name)))
    check(`by ${way}: focus stays in the element, on something that is there`, async () => {
      const element = await prepared(spec, change);
      await act(element);
      await settled(element);
      const active = focused();
      expect(holds(element, active), `focus is on ${active?.outerHTML.slice(0, 80) ?? 'nothing'}`).to.equal(
        true,
      );
    });

  for (const attributes of takesState(spec) && spec.answers ? [{ readonly: '' }, { disabled: '' }] : [])
    check(`cannot be done when ${Object.keys(attributes).join()}`, async () => {
      const element = await prepared(spec, change);
      const { state } = element;
      const events = listen(type);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      for (const act of Object.values(change.ways)) {
        try {
          await act(element);
        } catch (error) {
          expect(String(error)).to.match(/has no|null/);
        }
      }
      await settled(element);
      expect(events).to.have.length(0);
      expect(element.state).to.equal(state);
    });
}

/** Watches what a screen reader says; call to get it. */
function announcements(element: KitElement): () => string[] {
  const regions = announcersOf(element);
  expect(regions, 'polite live regions').to.not.have.length(0);
  const said: string[] = [];
  for (const region of regions)
    new MutationObserver(() => {
      if (region.textContent.trim()) said.push(region.textContent);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  return () => said;
}

function wordsSuite(spec: AnySpec, { words }: EditsSpec): void {
  const type = eventType(spec, 'change');

  for (const place of words) {
    check(`${place.name}: kept exactly, and told without a word of it`, async function () {
      this.timeout(30_000);
      const events = listen(type) as ChangeEvent[];
      const random = fc.oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
        fc.constantFrom(
          '</textarea><script>alert(1)</script>',
          '"};alert(1)//',
          '{count} {label}',
          '__proto__',
          ' \t spaties \n en regels ',
        ),
      );
      await fc.assert(
        fc.asyncProperty(random, async (typed) => {
          const marked = `⟦${typed.replaceAll('\0', '')}⟧`;
          const element = await mount(spec, place);
          events.length = 0;
          await place.write(element, marked);
          await settled(element);
          expect(events.length).to.be.greaterThan(0);
          const told = JSON.stringify(events.map(({ change }) => change));
          expect(told).to.not.contain('⟦');
          expect(told).to.not.contain('⟧');
          expect(place.read(element.state)).to.equal(place.expected?.(marked) ?? marked);
          element.remove();
        }),
        { ...TRIES, numRuns: 25 },
      );
    });
  }
}
