// What was filled in before the provider was there is never lost.
import { expect } from '@open-wc/testing';
import {
  TrajectoryProviderElement,
  type CapabilityListElement,
  type CircleModelElement,
  type TrajectoryState,
} from '../../src/index.js';
import half from '../fixtures/state/trajectory/half.json' with { type: 'json' };
import { bed, check, keepTidy } from '../suites/bed.js';
import { find } from '../suites/dom.js';
import { fill } from '../suites/user.js';
import {
  add,
  answer,
  asState,
  changes,
  CIRCLES,
  circlesOf,
  drawn,
  isAnswered,
  lay,
  LIST,
  listOf,
  note,
  PIECES,
  piecesIn,
  shows,
  trajectory,
  type Trajectory,
} from './trajectory-provider.support.js';

let count = 0;
const OWN_NAME = '#own-label';
const hints = (circles: CircleModelElement): number =>
  circles.shadowRoot!.querySelectorAll('#show-hints').length;

/** Pieces that are there before their provider, as scripts arrive one by one, and what a person does meanwhile. */
async function before(
  state: TrajectoryState | undefined,
  fillIn: (pieces: Omit<Trajectory, 'provider'>) => Promise<unknown>,
  inside = PIECES,
): Promise<Trajectory> {
  count += 1;
  const tag = `trajectory-after-${count}`;
  const provider = document.createElement(tag) as TrajectoryProviderElement;
  provider.innerHTML = inside;
  if (state) provider.state = state;
  bed().append(provider);
  await drawn(provider);
  const pieces = piecesIn(provider);
  await fillIn(pieces);
  TrajectoryProviderElement.define(tag);
  await drawn(provider);
  return { provider, ...pieces };
}

describe('what was filled in before <trajectory-provider> was there', () => {
  keepTidy();

  check('becomes the part where there was none, is told once, and is shared', async () => {
    const told = changes();
    const { provider, list, circles, results } = await before(undefined, async (pieces) => {
      await answer(pieces.list, 'income', 5);
      fill(note(pieces.list, 'income'), 'Genoeg om van te leven');
      await add(pieces.list, 'Rust');
      await lay(pieces.circles, 'contacts', 'inner');
    });
    expect(listOf(provider).answers).to.deep.equal({ income: { importance: 5 } });
    expect(listOf(provider).notes).to.deep.equal({ income: { client: 'Genoeg om van te leven' } });
    expect(circlesOf(provider).rings.inner).to.deep.equal(['contacts']);
    expect(told.map(({ change }) => change)).to.have.deep.members([
      { part: LIST, change: { type: 'join' } },
      { part: CIRCLES, change: { type: 'join' } },
    ]);
    expect(told.at(-1)!.state).to.equal(provider.state);
    for (const piece of [list, circles, results]) expect(shows(piece, 'Rust')).to.equal(true);
    expect(provider.canUndo).to.equal(false);
    await answer(list, 'contacts', 1);
    list.undo();
    await drawn(list);
    expect(isAnswered(list, 'income', 5)).to.equal(true);
  });

  check('becomes the part also where that was empty', async () => {
    const { provider } = await before(
      trajectory({ [LIST]: { kind: LIST, version: 1, answers: {} } }),
      ({ list }) => answer(list, 'income', 5),
    );
    expect(listOf(provider).answers).to.deep.equal({ income: { importance: 5 } });
  });

  check('gives way to what the portal gave, and comes back with one step', async () => {
    const told = changes();
    const { provider, list } = await before(asState(half), (pieces) => answer(pieces.list, 'decisions', 1));
    expect(provider.state).to.deep.equal(half);
    expect(list.state).to.deep.equal(half.parts[LIST]);
    expect([told.length, list.canUndo]).to.deep.equal([0, true]);
    const own: object[] = [];
    list.addEventListener(`${LIST}-change`, ({ change }) => own.push(change));
    list.undo();
    await drawn(list);
    expect(listOf(provider).answers).to.deep.equal({ decisions: { importance: 1 } });
    expect(own).to.deep.equal([{ type: 'undo', change: { type: 'reset' } }]);
    list.redo();
    expect(provider.state.parts[LIST]).to.deep.equal(half.parts[LIST]);
  });

  check('leaves alone what is being typed', async () => {
    for (const state of [undefined, asState(half)]) {
      const { list } = await before(state, async (pieces) => {
        await answer(pieces.list, 'decisions', 1);
        fill(find<HTMLInputElement>(pieces.list, OWN_NAME), 'Buiten wer');
      });
      expect(find<HTMLInputElement>(list, OWN_NAME).value).to.equal('Buiten wer');
    }
  });

  check('of two lists is kept in both', async () => {
    const { provider } = await before(
      undefined,
      async ({ list }) => {
        await answer(list, 'income', 5);
        const other = list.parentElement!.querySelectorAll<CapabilityListElement>(LIST)[1]!;
        await answer(other, 'contacts', 1);
      },
      PIECES + PIECES,
    );
    expect(listOf(provider).answers).to.deep.equal({ income: { importance: 5 } });
    provider.undo();
    expect(listOf(provider).answers).to.deep.equal({ contacts: { importance: 1 } });
  });

  check('nothing, or what was taken back, changes nothing', async () => {
    const told = changes();
    for (const state of [undefined, asState(half)]) {
      const { provider } = await before(state, async ({ list }) => {
        await answer(list, 'income', 5);
        list.undo();
      });
      expect([told.length, provider.canUndo]).to.deep.equal([0, false]);
      expect(provider.state.parts).to.deep.equal(state?.parts ?? {});
    }
  });

  check('never goes from one trajectory to another', async () => {
    const { provider, list } = await before(asState(half), () => Promise.resolve());
    const place = provider.parentElement!;
    place.append(list);
    await answer(list, 'income', 5);
    const other = document.createElement('trajectory-provider');
    place.append(other);
    other.append(list);
    await drawn(other);
    expect(other.state.parts).to.deep.equal({});
    expect(isAnswered(list, 'income', 5)).to.equal(false);
    provider.append(list);
    await drawn(provider);
    expect(list.state).to.deep.equal(half.parts[LIST]);
    expect(isAnswered(list, 'income', 2)).to.equal(true);
  });
});

describe('<circle-model> in <trajectory-provider>', () => {
  keepTidy();

  check('with a topic that is set later goes back to goals when a form is reset', async () => {
    const form = document.createElement('form');
    bed().append(form);
    form.innerHTML = `<trajectory-provider><${CIRCLES}></${CIRCLES}></trajectory-provider>`;
    const provider = form.querySelector('trajectory-provider')!;
    const circles = form.querySelector(CIRCLES)!;
    await drawn(form);
    const told = changes();
    circles.topic = 'goals';
    await drawn(form);
    form.reset();
    await drawn(form);
    expect([provider.state.parts, told.length]).to.deep.equal([{}, 0]);
    await add(circles, 'Bellen');
    form.reset();
    await drawn(form);
    expect(provider.state.parts['circle-model-goals']).to.deep.include({ topic: 'goals', cards: [] });
  });

  check('hints by the list of the trajectory where it has none of its own', async () => {
    count += 1;
    const provider = document.createElement('trajectory-provider');
    provider.state = asState(half);
    provider.innerHTML = PIECES;
    bed().append(provider);
    await drawn(provider);
    const { circles } = piecesIn(provider);
    expect(hints(circles)).to.equal(1);
    circles.list = null;
    await drawn(circles);
    expect(hints(circles), 'set to nothing').to.equal(1);
    circles.list = { kind: LIST, version: 1 };
    await drawn(circles);
    expect(hints(circles), 'an empty one').to.equal(0);
    circles.list = undefined;
    await drawn(circles);
    expect([hints(circles), circles.list]).to.deep.equal([1, undefined]);
  });

  check('that is taken back elsewhere shows no word of what was removed', async () => {
    const provider = document.createElement('trajectory-provider');
    provider.state = asState(half);
    provider.innerHTML = PIECES;
    bed().append(provider);
    await drawn(provider);
    const { circles } = piecesIn(provider);
    find(circles, '#remove-own-outside').click();
    await drawn(circles);
    expect(circles.shadowRoot!.querySelector('#undo-remove')).to.exist;
    provider.undo();
    await drawn(circles);
    expect(circles.shadowRoot!.querySelector('#undo-remove')).not.to.exist;
  });
});
