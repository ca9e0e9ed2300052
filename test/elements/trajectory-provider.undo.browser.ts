// Taking back across pieces, in order, and within one piece only what touched it.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import full from '../fixtures/state/trajectory/full.json' with { type: 'json' };
import half from '../fixtures/state/trajectory/half.json' with { type: 'json' };
import type { TrajectoryProviderElement } from '../../src/index.js';
import { bed, check, keepTidy, listen } from '../suites/bed.js';
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
  open,
  PIECES,
  piecesIn,
  placeOf,
  remove,
  shows,
  trajectory,
} from './trajectory-provider.support.js';

const can = ({ canUndo, canRedo }: { canUndo: boolean; canRedo: boolean }): [boolean, boolean] => [
  canUndo,
  canRedo,
];

describe('<trajectory-provider> takes back', () => {
  keepTidy();

  check('what was done in any piece, in order, and does it again', async () => {
    const { provider, list, circles } = await open({ state: asState(half) });
    const states: object[] = [provider.state];
    const acts: (() => Promise<unknown>)[] = [
      () => answer(list, 'income', 5),
      () => lay(circles, 'income', 'inner'),
      () => add(circles, 'Humor'),
      () => answer(list, 'decisions', 1),
      () => remove(list, 'own-outside'),
      () => {
        provider.setShare(CIRCLES, 'file');
        return provider.updateComplete;
      },
    ];
    for (const act of acts) {
      await act();
      states.push(provider.state);
    }
    const told = changes();
    for (const [type, order] of [
      ['undo', [...states].reverse()],
      ['redo', states],
      ['undo', [...states].reverse()],
    ] as const)
      for (const state of order.slice(1)) {
        provider[type]();
        expect(provider.state).to.deep.equal(state);
        expect(told.at(-1)!.state).to.equal(provider.state);
        expect(told.at(-1)!.change.change).to.have.property('type', type);
      }
    await drawn(provider);
    expect(can(provider)).to.deep.equal([false, true]);
    expect(told).to.have.length(3 * acts.length);
    expect(told.slice(0, 2).map(({ change }) => change)).to.deep.equal([
      { part: CIRCLES, change: { type: 'undo', change: { type: 'share', share: 'file' } } },
      { part: LIST, change: { type: 'undo', change: { type: 'remove-value', value: 'own-outside' } } },
    ]);
    expect(isAnswered(list, 'income', 2)).to.equal(true);
    expect(placeOf(circles, 'income')).to.equal('tray');
    provider.undo();
    expect(told).to.have.length(3 * acts.length);
  });

  check('in one piece only what touched its part; a value in both pieces goes from both', async () => {
    const { provider, list, circles } = await open({ state: asState(half) });
    await lay(circles, 'income', 'inner');
    await answer(list, 'income', 5);
    await add(circles, 'Humor');
    await answer(list, 'contacts', 1);
    await lay(circles, 'contacts', 'outer');
    const told = changes();
    const own = listen(`${LIST}-change`);
    list.undo();
    expect(listOf(provider).answers['contacts']).to.deep.equal(half.parts[LIST].answers.contacts);
    expect(circlesOf(provider).rings).to.deep.equal({ inner: ['income'], middle: [], outer: ['contacts'] });
    list.undo();
    await drawn(provider);
    expect([shows(list, 'Humor'), shows(circles, 'Humor')]).to.deep.equal([false, false]);
    // What was laid after the card came goes along with it, so that no piece has half of a change.
    expect(circlesOf(provider).rings.outer).to.deep.equal([]);
    list.undo();
    expect(can(list)).to.deep.equal([false, true]);
    expect(provider.state.parts[LIST]).to.deep.equal(half.parts[LIST]);
    expect(circlesOf(provider).rings.inner).to.deep.equal(['income']);
    expect([told.length, own.length]).to.deep.equal([3, 3]);
    for (let time = 0; time < 3; time += 1) list.redo();
    await drawn(provider);
    expect([can(list), can(circles)]).to.deep.equal([
      [true, false],
      [true, false],
    ]);
    expect(circlesOf(provider).rings).to.deep.equal({ inner: ['income'], middle: [], outer: ['contacts'] });
    expect(shows(circles, 'Humor')).to.equal(true);
  });

  check('typing in one field at once, and each field by itself', async () => {
    const { provider, list } = await open({ state: asState(half) });
    for (const [value, words] of [
      ['income', 'genoeg'],
      ['contacts', ' en thee'],
    ] as const) {
      note(list, value).focus();
      note(list, value).setSelectionRange(99, 99);
      await sendKeys({ type: words });
    }
    expect(listOf(provider).notes['contacts']?.client).to.match(/ en thee$/);
    provider.undo();
    expect(listOf(provider).notes['contacts']).to.deep.equal(half.parts[LIST].notes.contacts);
    expect(listOf(provider).notes['income']).to.deep.equal({ client: 'genoeg' });
    list.undo();
    await drawn(list);
    expect(provider.state).to.deep.equal(half);
    expect(note(list, 'income').value).to.equal('');
    expect(can(provider)).to.deep.equal([false, true]);
  });

  check('with Ctrl+Z in a piece only what is of that piece', async () => {
    const { provider, list, circles } = await open({ state: asState(half) });
    await answer(list, 'income', 5);
    await lay(circles, 'income', 'inner');
    find(list, 'input[name="income.importance"][value="5"]').focus();
    await sendKeys({ press: 'Control+z' });
    expect(listOf(provider).answers['income']).to.deep.equal({ importance: 2 });
    expect(circlesOf(provider).rings.inner).to.deep.equal(['income']);
    await sendKeys({ press: 'Control+y' });
    expect(listOf(provider).answers['income']).to.deep.equal({ importance: 5 });
  });

  check('nothing of what was there before another trajectory came in', async () => {
    const { provider, list, circles } = await open({ state: asState(half) });
    await answer(list, 'income', 5);
    await lay(circles, 'income', 'inner');
    provider.undo();
    provider.state = asState({ ...half, parts: { ...half.parts, [CIRCLES]: full.parts[CIRCLES] } });
    await drawn(provider);
    for (const one of [provider, list, circles]) expect(can(one)).to.deep.equal([false, false]);
    await answer(list, 'income', 1);
    provider.undo();
    expect(listOf(provider).answers['income']).to.deep.equal({ importance: 2 });
  });

  check('nothing of what was done alone, before the provider was there', async () => {
    const place = bed();
    place.innerHTML = PIECES;
    const { list } = piecesIn(place);
    await drawn(place);
    await answer(list, 'income', 5);
    list.undo();
    const provider = document.createElement('trajectory-provider');
    provider.state = asState(half);
    place.append(provider);
    provider.append(list);
    await drawn(provider);
    expect(can(list)).to.deep.equal([false, false]);
    await answer(list, 'income', 4);
    place.append(list);
    await drawn(list);
    list.undo();
    list.redo();
    expect(listOf(provider).answers['income']).to.deep.equal({ importance: 4 });
    expect(list.state.answers['income']).to.deep.equal({ importance: 4 });
  });

  check(
    'a form that was reset goes back to what came in, in each piece, and that can be taken back',
    async () => {
      const { list, provider, circles } = await formWith(half);
      await answer(list, 'income', 5);
      await lay(circles, 'income', 'inner');
      const before = provider.state;
      const told = changes();
      (provider.parentElement as HTMLFormElement).reset();
      await drawn(provider);
      expect(provider.state.parts[LIST]).to.deep.equal(half.parts[LIST]);
      expect(placeOf(circles, 'income')).to.equal('tray');
      expect(told.map(({ change }) => change)).to.have.deep.members([
        { part: LIST, change: { type: 'reset' } },
        { part: CIRCLES, change: { type: 'reset' } },
      ]);
      provider.undo();
      provider.undo();
      expect(provider.state).to.deep.equal(before);
    },
  );

  check('a form posts what each piece shows', async () => {
    const { list, provider, circles } = await formWith(half);
    list.setAttribute('name', 'list');
    circles.setAttribute('name', 'circles');
    await lay(circles, 'income', 'inner');
    const posted = new FormData(provider.parentElement as HTMLFormElement);
    expect(JSON.parse(posted.get('list') as string)).to.deep.equal(half.parts[LIST]);
    expect(JSON.parse(posted.get('circles') as string)).to.deep.equal(circlesOf(provider));
  });

  check('words that another piece wrote about stay with the field in which they are typed', async () => {
    const { provider, list, circles } = await open({ state: asState(half) });
    const field = find<HTMLInputElement>(list, '#own-label');
    fill(field, 'Halve gedach');
    await lay(circles, 'income', 'inner');
    provider.undo();
    await drawn(provider);
    expect(find<HTMLInputElement>(list, '#own-label').value).to.equal('Halve gedach');
    provider.state = trajectory();
    await drawn(provider);
    expect(find<HTMLInputElement>(list, '#own-label').value).to.equal('');
  });
});

async function formWith(
  state: object,
): Promise<ReturnType<typeof piecesIn> & { provider: TrajectoryProviderElement }> {
  const form = document.createElement('form');
  bed().append(form);
  return open({ state: asState(state) }, { place: form });
}
