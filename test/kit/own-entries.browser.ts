// What a person is typing as a new name stays theirs, wherever they go on: also where pressing a button moves no focus (Safari).
import { expect } from '@open-wc/testing';
import { all, drawn, listState, one, openList } from '../elements/support.js';
import { choose, HALF, openCircles } from '../elements/circle-support.js';
import { fill } from '../suites/user.js';

const TWO = listState({
  ownValues: [
    { id: 'own-a', label: 'Rust' },
    { id: 'own-b', label: 'Humor' },
  ],
});

describe('a new name that is half typed', () => {
  it('is kept when the client renames another value of the list', async () => {
    const list = await openList({ state: TWO, layout: 'page' });
    one(list, '#rename-own-a').click();
    await drawn(list);
    fill(one(list, '#new-label-own-a'), 'Echte rust');
    one(list, '#rename-own-b').click();
    await drawn(list);
    expect(list.state.ownValues.map(({ label }) => label)).to.deep.equal(['Echte rust', 'Humor']);
    expect(one<HTMLInputElement>(list, '#new-label-own-b').value).to.equal('Humor');
    expect(all(list, '#new-label-own-a')).to.deep.equal([]);
  });

  it('is added, where it was that of a value which is new, when the client renames another', async () => {
    const list = await openList({ state: TWO, layout: 'page' });
    fill(one(list, '#own-label'), 'Stilte');
    one(list, '#rename-own-b').click();
    await drawn(list);
    expect(list.state.ownValues.map(({ label }) => label)).to.deep.equal(['Rust', 'Humor', 'Stilte']);
  });

  it('is kept when the client takes another card in hand', async () => {
    const circles = await openCircles({ state: HALF });
    await choose(circles, 'own-outside', 'own.rename');
    fill(one(circles, '#new-label-own-outside'), 'In het bos werken');
    one(circles, '#card-income').click();
    await drawn(circles);
    expect(circles.state.cards.at(-1)).to.deep.equal({ id: 'own-outside', label: 'In het bos werken' });
  });
});
