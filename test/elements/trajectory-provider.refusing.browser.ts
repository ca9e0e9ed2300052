// A portal that does not want a change puts the trajectory from before back while it hears of it.
import { expect } from '@open-wc/testing';
import half from '../fixtures/state/trajectory/half.json' with { type: 'json' };
import { check, keepTidy, listen } from '../suites/bed.js';
import { announced, find } from '../suites/dom.js';
import { fill } from '../suites/user.js';
import {
  answer,
  asState,
  chooseShare,
  CIRCLES,
  drawn,
  isAnswered,
  lay,
  LIST,
  note,
  open,
  placeOf,
  shareSelects,
  type Trajectory,
} from './trajectory-provider.support.js';

async function refusing(): Promise<Trajectory> {
  const opened = await open({ state: asState(half), chooseShare: true });
  const { provider } = opened;
  provider.addEventListener('trajectory-change', () => {
    provider.state = asState(structuredClone(half));
  });
  return opened;
}

describe('<trajectory-provider> of a portal that refuses', () => {
  keepTidy();

  check('shows no answer, no place and no words that are not so, and tells of none', async () => {
    const { provider, list, circles } = await refusing();
    const told = [listen(`${LIST}-change`), listen(`${CIRCLES}-change`)];
    for (let time = 0; time < 2; time += 1) {
      await answer(list, 'income', 5);
      expect([isAnswered(list, 'income', 5), isAnswered(list, 'income', 2)]).to.deep.equal([false, true]);
      fill(note(list, 'contacts'), 'Iets anders');
      await drawn(list);
      expect(note(list, 'contacts').value).to.equal(half.parts[LIST].notes.contacts.client);
      await lay(circles, 'income', 'inner');
      expect(placeOf(circles, 'income')).to.equal('tray');
    }
    expect(find(circles, '.root').querySelector('#meeting')).to.equal(null);
    expect(provider.state).to.deep.equal(half);
    expect(told.flat()).to.deep.equal([]);
    expect([announced(list), announced(circles)].join('')).to.equal('');
  });

  check('shows with whom it is shared as it is', async () => {
    const { provider, list } = await refusing();
    for (let time = 0; time < 2; time += 1) {
      await chooseShare(list, 'file');
      expect(provider.shareOf(LIST)).to.equal('conversation');
      expect(shareSelects(list)[0]!.value).to.equal('conversation');
    }
  });

  check('takes a change of which the portal only says the same again', async () => {
    const { provider, list } = await open({ state: asState(half) });
    const told = listen(`${LIST}-change`);
    provider.addEventListener('trajectory-change', ({ state }) => {
      provider.state = structuredClone(state);
    });
    await answer(list, 'income', 5);
    expect([told.length, isAnswered(list, 'income', 5), list.canUndo]).to.deep.equal([1, true, true]);
    list.undo();
    await drawn(list);
    expect([told.length, isAnswered(list, 'income', 2)]).to.deep.equal([2, true]);
  });
});
