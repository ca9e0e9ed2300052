import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseList, type CapabilityListState } from '../../src/model/capability-list.js';
import {
  cardIds,
  cardsIn,
  empty,
  isOwnCard,
  labelOf,
  movements,
  notesOf,
  ownCards,
  parse,
  placeOf,
  places,
  questionsOf,
  RING_QUESTIONS,
  RINGS,
  suggestedRings,
  type Direction,
  type Place,
  type Rings,
} from '../../src/model/circle-model.js';
import { circleModelStates } from '../fixtures/circle-model.js';
import { circles } from './circle-arbitraries.js';
import { list } from './arbitraries.js';

const half = parse(circleModelStates.half).state;
const goals = parse({ ...empty('goals'), cards: [{ id: 'income', label: 'Sparen' }] }).state;

describe('where a card lies', () => {
  it.each<[string, Place | undefined]>([
    ['contacts', 'inner'],
    ['develop-skills', 'middle'],
    ['own-goals', 'outer'],
    ['income', 'tray'],
    ['own-outside', 'tray'],
    ['nothing-known', undefined],
    ['toString', undefined],
  ])('%s: %s', (card, place) => {
    expect(placeOf(half, card)).toBe(place);
    expect(places(half).get(card)).toBe(place);
  });

  it('is in the order of placing in a ring, and in the order of the cards in the tray', () => {
    expect(cardsIn(half, 'inner')).toEqual(['contacts', 'use-skills']);
    expect(cardsIn(half, 'tray')).toEqual(['decisions', 'income', 'contribute', 'own-outside']);
  });

  it('is the same asked by card and by place', () => {
    fc.assert(
      fc.property(circles, (state) => {
        for (const id of cardIds(state)) expect(cardsIn(state, placeOf(state, id)!)).toContain(id);
        expect(places(state).size).toBe(state.cards.length);
      }),
    );
  });
});

describe('what is on a card', () => {
  it.each<[string, typeof half, string, boolean, string | undefined]>([
    ['a work value', half, 'income', false, undefined],
    ['a card of the client', half, 'own-outside', true, 'Buiten werken'],
    ['a goal, whatever its id', goals, 'income', true, 'Sparen'],
    ['no card', half, 'own-other', false, undefined],
    ['a work value that is no goal', goals, 'contacts', false, undefined],
    [
      'a work value that a portal gave a name',
      parse({ ...empty(), cards: [{ id: 'income', label: 'Loon' }] }).state,
      'income',
      false,
      undefined,
    ],
  ])('%s', (_what, state, id, isOwn, label) => {
    expect(isOwnCard(state, id)).toBe(isOwn);
    expect(ownCards(state).some((card) => card.id === id)).toBe(isOwn);
    expect(labelOf(state, id)).toBe(label);
  });

  it('is what was written to any question, also of a ring it left', () => {
    expect(Object.keys(notesOf(half, 'contacts'))).toEqual(['inner-how-managed']);
    expect(notesOf(half, 'income')).toEqual({});
    expect(notesOf(half, 'toString')).toEqual({});
  });
});

describe('then and now', () => {
  const lying = (rings: Partial<Rings>, ...own: string[]): typeof half =>
    parse({ ...empty('goals'), cards: own.map((id) => ({ id, label: id })), rings }).state;

  it.each<[Place | undefined, Place | undefined, Direction | undefined]>([
    ['outer', 'middle', 'inward'],
    ['outer', 'inner', 'inward'],
    ['middle', 'inner', 'inward'],
    ['inner', 'middle', 'outward'],
    ['middle', 'outer', 'outward'],
    ['tray', 'outer', 'placed'],
    ['inner', 'tray', 'taken-back'],
    [undefined, 'inner', 'new'],
    [undefined, 'tray', 'new'],
    ['inner', undefined, 'gone'],
    ['tray', undefined, 'gone'],
    ['inner', 'inner', undefined],
    ['tray', 'tray', undefined],
  ])('from %s to %s is %s', (from, to, direction) => {
    const at = (place: Place | undefined): typeof half =>
      lying(place && place !== 'tray' ? { [place]: ['a'] } : {}, ...(place ? ['a'] : []));
    const { moved, counts } = movements(at(from), at(to));
    expect(moved).toEqual(direction ? [{ card: 'a', from, to, direction }] : []);
    const none = { inward: 0, outward: 0, placed: 0, 'taken-back': 0, new: 0, gone: 0 };
    expect(counts).toEqual({ ...none, ...(direction && { [direction]: 1 }) });
  });

  it('names the cards that moved in the order they have now, and those that are gone last', () => {
    const { moved, counts } = movements(parse(circleModelStates.earlier).state, half);
    expect(moved.map(({ card, direction }) => `${card} ${direction}`)).toEqual([
      'use-skills inward',
      'develop-skills inward',
      'contacts inward',
      'own-goals outward',
      'income taken-back',
      'own-outside new',
      'own-garden gone',
    ]);
    expect(counts).toEqual({ inward: 3, outward: 1, placed: 0, 'taken-back': 1, new: 1, gone: 1 });
  });

  it('is no ranking: another order in a ring is no movement', () => {
    expect(
      movements(lying({ inner: ['a', 'b'] }, 'a', 'b'), lying({ inner: ['b', 'a'] }, 'b', 'a')).moved,
    ).toEqual([]);
  });

  it('seen from the other side is the way back', () => {
    const back: { [direction in Direction]: Direction } = {
      inward: 'outward',
      outward: 'inward',
      placed: 'taken-back',
      'taken-back': 'placed',
      new: 'gone',
      gone: 'new',
    };
    fc.assert(
      fc.property(circles, circles, (earlier, now) => {
        const { counts } = movements(earlier, now);
        const { counts: reversed } = movements(now, earlier);
        for (const [direction, count] of Object.entries(counts))
          expect(reversed[back[direction as Direction]]).toBe(count);
        expect(movements(now, now).moved).toEqual([]);
      }),
    );
  });
});

describe('where the list would lay a card', () => {
  const answered = (importance: number, enabled: number, achieved: number): object => ({
    importance,
    enabled,
    achieved,
  });

  it('follows the answers, own values included, and says nothing where they are open', () => {
    const state = parseList({
      kind: 'capability-list',
      version: 1,
      ownValues: [{ id: 'own-outside', label: 'Buiten' }],
      answers: {
        contacts: answered(5, 4, 4),
        income: answered(4, 2, 2),
        'own-goals': answered(2, 1, 1),
        decisions: { importance: 5 },
        contribute: { importance: 'unsure', enabled: 5, achieved: 5 },
        'own-outside': answered(5, 2, 5),
      },
    }).state;
    expect(suggestedRings(state)).toEqual({
      contacts: 'inner',
      income: 'middle',
      'own-goals': 'outer',
      'own-outside': 'inner',
    });
  });

  it('is a ring, for values of the list only', () => {
    fc.assert(
      fc.property(list, (state: CapabilityListState) => {
        for (const [id, ring] of Object.entries(suggestedRings(state))) {
          expect(RINGS).toContain(ring);
          expect(Object.keys(state.answers)).toContain(id);
        }
      }),
    );
  });
});

describe('the questions of the method', () => {
  it('are there for both rounds of each ring, each once', () => {
    const counts = RINGS.map((ring) => [
      RING_QUESTIONS[ring].first.length,
      RING_QUESTIONS[ring].deeper.length,
    ]);
    expect(counts).toEqual([
      [3, 6],
      [1, 5],
      [2, 4],
    ]);
    const all = RINGS.flatMap(questionsOf);
    expect(new Set(all).size).toBe(21);
    for (const ring of RINGS)
      for (const id of questionsOf(ring)) expect(id).toMatch(new RegExp(`^${ring}(-[a-z]+)+$`));
  });

  it('begin with the first round', () => {
    expect(questionsOf('outer')).toEqual([
      'outer-why-important',
      'outer-why-later',
      'outer-most-important',
      'outer-why-most-important',
      'outer-why-only-later',
      'outer-develop-now',
    ]);
  });
});
