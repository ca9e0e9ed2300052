// Point 4: whatever a person did, undoing all of it gives the state at the start, and redoing it the state at the end.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { check, listen, mount, settled, TRIES } from './bed.js';
import { announcerOf, controlsOf, readingOf } from './dom.js';
import type { AnsweringElement, ElementSpec, KitElement, State } from './spec.js';
import { fill } from './user.js';

/** One random act: which of the controls, and which words where words are asked. */
export const act = fc.record({ pick: fc.nat(), words: fc.string({ unit: 'grapheme', maxLength: 8 }) });

/** Does something with one of the controls that are there, the way a script can. */
export function perform(element: KitElement, { pick, words }: { pick: number; words: string }): void {
  const controls = controlsOf(element).filter(
    (control) => !control.matches('[part~="undo"], [part~="redo"], :disabled'),
  );
  const control = controls[pick % controls.length];
  if (!control) return;
  if (control.matches('textarea, input[type="text"]')) {
    control.focus();
    fill(control, words);
    control.closest('form')?.requestSubmit();
  } else control.click();
}

export function undoSuite(spec: ElementSpec): void {
  if (!spec.answers) return;
  const type = `${spec.elementClass.tag}-change`;
  const states = Object.entries({
    empty: spec.states.empty,
    half: spec.states.half,
    unknownKeys: spec.states.unknownKeys,
  });

  for (const [name, state] of states)
    check(`any sequence of acts can be undone and redone, from ${name}`, async function () {
      this.timeout(60_000);
      const events = listen(type) as (Event & { state: State })[];
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...spec.looks),
          fc.array(act, { minLength: 1, maxLength: 15 }),
          async (attributes, acts) => {
            const element = (await mount(spec, { state, attributes })) as unknown as AnsweringElement;
            const start = element.state;
            events.length = 0;
            for (const one of acts) {
              perform(element, one);
              await element.updateComplete;
            }
            const end = element.state;
            const done = events.length;
            expect(element.canUndo).to.equal(done > 0);

            const steps = [];
            while (element.canUndo && steps.length < 100) {
              steps.push(element.state);
              element.undo();
            }
            expect(element.state).to.deep.equal(start);
            expect(events.length).to.equal(done + steps.length);
            await settled(element);
            const plain = await mount(spec, { state, attributes: { ...attributes, readonly: '' } });
            element.setAttribute('readonly', '');
            await settled(element);
            expect(readingOf(element)).to.deep.equal(readingOf(plain));
            element.removeAttribute('readonly');

            for (const step of steps.reverse()) {
              element.redo();
              expect(element.state).to.deep.equal(step);
            }
            expect(element.canRedo).to.equal(false);
            expect(element.state).to.deep.equal(end);
            element.remove();
            plain.remove();
          },
        ),
        TRIES,
      );
    });

  check('with nothing to take back nothing happens', async () => {
    const element = (await mount(spec, { state: spec.states.half })) as unknown as AnsweringElement;
    const events = listen(type);
    const { state } = element;
    element.undo();
    element.redo();
    expect(element.state).to.equal(state);
    expect([element.canUndo, element.canRedo, events.length]).to.deep.equal([false, false, 0]);
  });

  check('two steps back are announced as two', async () => {
    const ready = spec.answers?.changes.filter(({ prepare }) => !prepare) ?? [];
    const first = ready[0]!;
    const inTheSamePlace = ready.filter(
      ({ attributes }) => JSON.stringify(attributes) === JSON.stringify(first.attributes),
    );
    const element = await mount(spec, first);
    for (const { ways } of inTheSamePlace.slice(0, 2)) await Object.values(ways)[0]!(element);
    const said = [1, 2].map(() => {
      (element as unknown as AnsweringElement).undo();
      return announcerOf(element)?.textContent;
    });
    expect(said[0]).to.match(/\S/);
    expect(said[0]).to.not.equal(said[1]);
  });

  check('a state from outside is a new start', async () => {
    const [change] = spec.answers?.changes ?? [];
    const element = await mount(spec, change);
    await Object.values(change!.ways)[0]!(element);
    const answering = element as unknown as AnsweringElement;
    expect(answering.canUndo).to.equal(true);
    element.state = structuredClone(element.state);
    expect(answering.canUndo, 'after handing back the same').to.equal(true);
    element.state = spec.states.full;
    expect([answering.canUndo, answering.canRedo]).to.deep.equal([false, false]);
  });
}
