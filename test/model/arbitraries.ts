// Random lists, and random things a person does with one.
import fc from 'fast-check';
import {
  ANSWERS,
  QUESTIONS,
  SITUATIONS,
  WORK_VALUES,
  type CapabilityListAction,
  type CapabilityListState,
  type ValueAnswers,
  type ValueId,
} from '../../src/model/capability-list.js';

/** JSON without the keys that are never taken over, and without −0, which JSON does not have. */
export const json = fc
  .jsonValue({ maxDepth: 5 })
  .filter((value) => !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value)))
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);

const OWN_IDS = ['own-1', 'own-2', 'own-a.b:c'];

/** Any of the ids that may be in a random list. */
const valueId = fc.constantFrom<ValueId>(...WORK_VALUES, ...OWN_IDS);

const answer = fc.constantFrom(...ANSWERS);
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const words = text.filter((typed) => typed.trim() !== '');
const voice = fc.constantFrom('client', 'professional');

/** The answers to one value, in full, in part or none. */
export const valueAnswers: fc.Arbitrary<ValueAnswers> = fc.record(
  { importance: answer, enabled: answer, achieved: answer },
  { requiredKeys: [], noNullPrototype: true },
);

/** A list that is right in every cell. */
export const list: fc.Arbitrary<CapabilityListState> = fc.subarray(OWN_IDS).chain((ids) => {
  const known = fc.constantFrom<ValueId>(...WORK_VALUES, ...ids);

  const byValue = <T>(part: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
    fc.dictionary(known, part, { noNullPrototype: true });
  return fc.record(
    {
      kind: fc.constant('capability-list' as const),
      version: fc.constant(1 as const),
      situation: fc.constantFrom(...SITUATIONS),
      answers: byValue(valueAnswers),
      ownValues: fc.tuple(...ids.map((id) => words.map((label) => ({ id, label })))),
      notes: byValue(
        fc.record({ client: words, professional: words }, { requiredKeys: [], noNullPrototype: true }),
      ),
      discuss: fc.uniqueArray(known),
      finished: fc.boolean(),
    },
    {
      requiredKeys: ['kind', 'version', 'answers', 'ownValues', 'notes', 'discuss', 'finished'],
      noNullPrototype: true,
    },
  );
});

/** Anything a person can do, also about a value that is not there. */
export const action: fc.Arbitrary<CapabilityListAction> = fc.oneof(
  fc.record({
    type: fc.constant('answer'),
    value: valueId,
    question: fc.constantFrom(...QUESTIONS),
    answer: fc.option(answer),
  }),
  fc.record({ type: fc.constant('note'), value: valueId, voice, text }),
  fc.record({ type: fc.constant('discuss'), value: valueId, discuss: fc.boolean() }),
  fc.record({
    type: fc.constant('situation'),
    situation: fc.option(fc.constantFrom(...SITUATIONS)),
  }),
  fc.record({ type: fc.constantFrom('add-value', 'rename-value'), value: valueId, label: text }),
  fc.record({ type: fc.constant('remove-value'), value: valueId }),
  fc.record({ type: fc.constantFrom('finish', 'reopen') }),
);
