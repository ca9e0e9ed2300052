// Random circles, and random things a person does with them.
import fc from 'fast-check';
import {
  PERIODS,
  PLACES,
  RINGS,
  TOPICS,
  type CardId,
  type CardNotes,
  type CircleModelAction,
  type CircleModelState,
  type Place,
  type Rings,
} from '../../src/model/circle-model.js';
import { WORK_VALUES } from '../../src/model/work-values.js';

const OWN_IDS = ['own-1', 'own-2', 'own-a.b:c', 'toString'];
const QUESTIONS = ['inner-how-managed', 'middle-do-now', 'portal-how-often', 'valueOf'];

/** Any of the ids that may be in random circles. */
const cardId = fc.constantFrom<CardId>(...WORK_VALUES, ...OWN_IDS);
const text = fc.string({ unit: 'grapheme', maxLength: 8 });
const words = text.filter((typed) => typed.trim() !== '');
const voice = fc.constantFrom('client' as const, 'professional' as const);
const ring = fc.constantFrom(...RINGS);
const place = fc.constantFrom(...PLACES);
const period = fc.constantFrom(...PERIODS);

const note = fc.record({ client: words, professional: words }, { requiredKeys: [], noNullPrototype: true });
const notes: fc.Arbitrary<CardNotes> = fc.dictionary(fc.constantFrom(...QUESTIONS), note, {
  noNullPrototype: true,
});

function ringsOf(cards: readonly CardId[], where: readonly Place[]): Rings {
  const lying = (ring: Place): CardId[] => cards.filter((_id, index) => where[index] === ring);
  return { inner: lying('inner'), middle: lying('middle'), outer: lying('outer') };
}

/** Circles that are right in every cell. */
export const circles: fc.Arbitrary<CircleModelState> = fc
  .record({ topic: fc.constantFrom(...TOPICS), own: fc.subarray(OWN_IDS) })
  .chain(({ topic, own }) => {
    const ids: CardId[] = topic === 'goals' ? own : [...WORK_VALUES, ...own];
    const each = <T>(part: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
      fc.array(part, { minLength: ids.length, maxLength: ids.length });
    return fc
      .record({
        order: fc.shuffledSubarray(ids, { minLength: ids.length }),
        placing: fc.shuffledSubarray(ids, { minLength: ids.length }),
        where: each(place),
        labels: each(words),
        marked: fc.subarray([...RINGS]),
        period: fc.option(period),
        notes: ids.length > 0 ? fc.dictionary(fc.constantFrom(...ids), notes) : fc.constant({}),
      })
      .map(({ order, placing, where, labels, marked, period, notes }): CircleModelState => {
        const rings = ringsOf(placing, where);
        const marks = marked.flatMap((ring) => rings[ring].slice(-1).map((id) => [ring, id] as const));
        return {
          kind: 'circle-model',
          version: 1,
          topic,
          ...(period && { period }),
          cards: order.map((id, index) => (own.includes(id) ? { id, label: labels[index]! } : { id })),
          rings,
          mostImportant: Object.fromEntries(marks),
          notes: { ...notes },
        };
      });
  });

const ownCard = fc.record({ id: cardId, label: text }, { noNullPrototype: true });
const ids = fc.array(cardId, { maxLength: 4 });

/** Anything a person can do, also with a card that is not there. */
export const action: fc.Arbitrary<CircleModelAction> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('move' as const), card: cardId, to: place }) },
  fc.record({ type: fc.constant('most-important' as const), ring, card: fc.option(cardId) }),
  fc.record({
    type: fc.constant('note' as const),
    card: cardId,
    question: fc.constantFrom(...QUESTIONS),
    voice,
    text,
  }),
  fc.record({ type: fc.constant('add-card' as const), card: cardId, label: text, to: place }),
  fc.record({ type: fc.constant('rename-card' as const), card: cardId, label: text }),
  fc.record({ type: fc.constant('remove-card' as const), card: cardId }),
  fc.record({ type: fc.constant('period' as const), period: fc.option(period) }),
  fc.record({
    type: fc.constant('place' as const),
    rings: fc.record({ inner: ids, middle: ids, outer: ids }),
    cards: fc.array(ownCard, { maxLength: 3 }),
  }),
);

/** JSON that looks like circles but is wrong anywhere. */
export const spoiltCircles: fc.Arbitrary<object> = fc
  .record(
    {
      topic: spoilt(fc.constantFrom(...TOPICS)),
      period: spoilt(text),
      cards: spoilt(
        fc.array(spoilt(fc.record({ id: spoilt(anyId()), label: spoilt(text) }, { requiredKeys: [] })), {
          maxLength: 8,
        }),
      ),
      rings: spoilt(
        fc.record(
          { inner: lying(), middle: lying(), outer: lying(), beyond: lying() },
          { requiredKeys: [], noNullPrototype: true },
        ),
      ),
      mostImportant: spoilt(
        fc.record({ inner: spoilt(anyId()), middle: spoilt(anyId()) }, { requiredKeys: [] }),
      ),
      notes: spoilt(
        fc.dictionary(anyId(), spoilt(fc.dictionary(fc.constantFrom(...QUESTIONS), spoilt(note)))),
      ),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .map((part) => ({ kind: 'circle-model', version: 1, ...part }));

function spoilt<T>(part: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  const bad = fc.constantFrom<unknown>(null, 3, 'text', true, [], [1], { a: 1 });
  return fc.oneof({ weight: 8, arbitrary: part }, { weight: 1, arbitrary: bad });
}

function anyId(): fc.Arbitrary<string> {
  return fc.constantFrom('income', 'contacts', 'own-1', 'own-2', 'own-3', 'no id', '<b>', 'toString');
}

function lying(): fc.Arbitrary<unknown> {
  return spoilt(fc.array(spoilt(anyId()), { maxLength: 5 }));
}
