// Point 4: whatever a person did, undoing all of it gives the state at the start, and redoing it the state at the end.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { check, drawn, listen, mount, settled, TRIES } from './bed.js';
import { announced, controlsOf, find, piecesOf, readingOf } from './dom.js';
import { editsOf, eventType, notesOf } from './sights.js';
import type { AnsweringElement, ElementSpec, KitElement, Setup, State } from './spec.js';
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

/** Shows everything as text: what was open or half typed makes no difference then. */
async function readOnly(element: Element, readonly: boolean): Promise<void> {
  for (const piece of piecesOf(element)) piece.toggleAttribute('readonly', readonly);
  await settled(element);
}

export function undoSuite(spec: ElementSpec): void {
  const edits = editsOf(spec);
  if (!edits) return;
  const type = eventType(spec, 'change');
  /** What a person can do at once, by its first way. */
  const ready = edits.changes.filter(({ prepare }) => !prepare);
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
              await drawn(element);
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
            const plain = await mount(spec, { state, attributes });
            for (const one of [element, plain]) await readOnly(one, true);
            expect(readingOf(element)).to.deep.equal(readingOf(plain));
            await readOnly(element, false);

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
    const first = ready[0]!;
    const inTheSamePlace = ready.filter(
      ({ attributes }) => JSON.stringify(attributes) === JSON.stringify(first.attributes),
    );
    const element = await mount(spec, first);
    for (const { ways } of inTheSamePlace.slice(0, 2)) await Object.values(ways)[0]!(element);
    const said = [1, 2].map(() => {
      (element as unknown as AnsweringElement).undo();
      return announced(element);
    });
    expect(said[0]).to.match(/\S/);
    expect(said[0]).to.not.equal(said[1]);
  });

  check('a state from outside is a new start', async () => {
    const [change] = ready;
    const element = await mount(spec, change);
    await Object.values(change!.ways)[0]!(element);
    const answering = element as unknown as AnsweringElement;
    expect(answering.canUndo).to.equal(true);
    element.state = structuredClone(element.state);
    expect(answering.canUndo, 'after handing back the same').to.equal(true);
    element.state = spec.states.full;
    expect([answering.canUndo, answering.canRedo]).to.deep.equal([false, false]);
  });

  /** Two fields that stand beside each other. */
  const beside = notesOf(edits).flatMap((note, index, notes) => {
    const next = notes[index + 1];
    return next && isSameSetup(note, next) ? [[note, next] as const] : [];
  });
  for (const [first, second] of beside)
    check(`words in ${first.field} and in ${second.field} are taken back each by themselves`, async () => {
      const element = await mount(spec, first);
      const read = (): object[] => [first, second].map((note) => note.read(element.state));
      const start = read();
      fill(find(element, first.field), 'Een');
      fill(find(element, first.field), 'Een twee');
      await settled(element);
      const [withWords] = read();
      fill(find(element, second.field), 'Drie');
      await settled(element);
      const answering = element as unknown as AnsweringElement;
      answering.undo();
      expect(read()).to.deep.equal([withWords, start[1]]);
      answering.undo();
      expect(read()).to.deep.equal(start);
      expect(answering.canUndo).to.equal(false);
    });
}

const isSameSetup = (one: Setup, other: Setup): boolean =>
  one.open === other.open &&
  JSON.stringify([one.state, one.attributes]) === JSON.stringify([other.state, other.attributes]);
