// The circles in a trajectory that others change as well.
import { expect } from '@open-wc/testing';
import type { CircleModelElement } from '../../src/elements/circle-model/circle-model.element.js';
import { HALF, words } from './circle-support.js';
import { all, hasButton, listState, textOf } from './support.js';
import {
  add,
  answer,
  CIRCLES,
  drawn,
  lay,
  LIST,
  open,
  PIECES,
  remove,
  trajectory,
  type Trajectory,
} from './trajectory-provider.support.js';
import { keepTidy } from '../suites/bed.js';

const together = (parts: object = { [CIRCLES]: HALF }, inside = PIECES): Promise<Trajectory> =>
  open({ state: trajectory(parts) }, { inside });

const asks = (circles: CircleModelElement): boolean => all(circles, '#meeting').length > 0;

describe('what <circle-model> shows for a moment, in a trajectory', () => {
  keepTidy();

  it('“removed, take back” goes when that is taken back elsewhere', async () => {
    const { provider, circles } = await together();
    const id = await add(circles, 'Humor');
    await remove(circles, id);
    const removed = words('own.removed', { label: 'Humor' });
    expect(textOf(circles)).to.include(removed);
    provider.undo();
    await drawn(provider);
    expect(circles.state.cards.at(-1)!.id, 'the card is back').to.equal(id);
    expect(textOf(circles)).not.to.include(removed);
  });

  it('the question that meets a card goes with the card', async () => {
    const { provider, circles } = await together();
    await lay(circles, 'income', 'inner');
    expect(asks(circles)).to.equal(true);
    provider.undo();
    await drawn(provider);
    expect(asks(circles)).to.equal(false);
    await lay(circles, 'income', 'inner');
    expect(asks(circles)).to.equal(true);
    provider.state = trajectory({ [CIRCLES]: { ...circles.state, rings: HALF.rings } });
    await drawn(provider);
    expect(asks(circles)).to.equal(false);
  });
});

describe('hints of <circle-model> in a trajectory', () => {
  keepTidy();

  it('are there once the list can say something, and no sooner', async () => {
    const { provider, list, circles } = await together();
    const offered = (): boolean => hasButton(circles, words('hints.show'));
    expect(offered(), 'no list').to.equal(false);
    await answer(list, 'income', 2);
    await drawn(provider);
    expect(offered(), 'less important now').to.equal(true);
  });

  it('are never there in goals', async () => {
    const { circles } = await together(
      { [LIST]: listState({ answers: { income: { importance: 2, enabled: 2, achieved: 2 } } }) },
      `<${LIST}></${LIST}><${CIRCLES} topic="goals"></${CIRCLES}>`,
    );
    expect(circles.topic).to.equal('goals');
    expect(hasButton(circles, words('hints.show'))).to.equal(false);
  });
});
