import { describe, expect, it } from 'vitest';
import { ownValueChange } from '../../src/elements/trajectory-provider/own-value-change.js';
import { empty as emptyList } from '../../src/model/capability-list.js';
import { empty as emptyCircles } from '../../src/model/circle-model.js';

const list = (...labels: string[]) => ({
  ...emptyList(),
  ownValues: labels.map((label) => ({ id: `own-${label.toLowerCase()}`, label })),
});
const circles = (...labels: string[]) => ({
  ...emptyCircles(),
  cards: [...emptyCircles().cards, ...list(...labels).ownValues],
});

describe('a change of own values in another piece, as this piece tells it', () => {
  it('in the list', () => {
    const change = (before: object, after: object): object =>
      ownValueChange('capability-list', before as never, after as never);
    expect(change(list(), list('Rust'))).toEqual({ type: 'add-value', value: 'own-rust' });
    expect(change(list('Rust'), list())).toEqual({ type: 'remove-value', value: 'own-rust' });
    expect(change(list('Rust'), list('RUST'))).toEqual({ type: 'rename-value', value: 'own-rust' });
    expect(change(list('Rust'), list('Rust', 'Humor', 'Stilte'))).toEqual({
      type: 'add-value',
      value: 'own-humor',
    });
  });

  it('in the circles', () => {
    const change = (before: object, after: object): object =>
      ownValueChange('circle-model', before as never, after as never);
    expect(change(circles(), circles('Rust'))).toEqual({ type: 'add-card', card: 'own-rust', to: 'tray' });
    expect(change(circles('Rust'), circles())).toEqual({ type: 'remove-card', card: 'own-rust' });
    expect(change(circles('Rust'), circles('RUST'))).toEqual({ type: 'rename-card', card: 'own-rust' });
  });

  it('is that of any piece where there is none, or no such piece', () => {
    expect(ownValueChange('capability-list', list('Rust'), list('Rust'))).toEqual({ type: 'reset' });
    expect(ownValueChange('x-diary', list('Rust'), list())).toEqual({ type: 'reset' });
  });
});
