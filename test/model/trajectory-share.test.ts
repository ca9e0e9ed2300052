import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../src/model/json.js';
import { COMPANIES, PREPARATION_QUESTIONS } from '../../src/model/preparation-questions.js';
import { sharedTrajectory, type SharedWith } from '../../src/model/trajectory-share.js';
import {
  CHOSEN_INSIDE,
  empty,
  parse,
  SHARES,
  type TrajectoryPart,
  type TrajectoryState,
} from '../../src/model/trajectory.js';
import { preparationQuestionsStates } from '../fixtures/preparation-questions.js';

/** Text that stays with the client, and text that goes along: each can be told by its mark, wherever it turns up. */
const KEPT = '⟦kept⟧';
const TAKEN = '⟦taken⟧';

const words = fc.string({ unit: 'grapheme', maxLength: 6 });
const kept = words.map((text) => `${KEPT}${text}`);

/** A preparation of which the client shares some answers, and not others. */
const preparation = fc
  .record({
    answered: fc.subarray([...PREPARATION_QUESTIONS]),
    shared: fc.shuffledSubarray([...PREPARATION_QUESTIONS, 'company', 'x-question', 'x-portal']),
    who: fc.constantFrom(...COMPANIES, undefined),
    text: words,
    isOdd: fc.boolean(),
  })
  .map(({ answered, shared, who, text, isOdd }): TrajectoryPart => {
    const marked = (id: string): string => `${shared.includes(id) ? TAKEN : KEPT}${text}`;
    return {
      kind: 'preparation-questions',
      version: 1,
      answers: Object.fromEntries([
        ...answered.map((id) => [id, marked(id)]),
        ...(isOdd ? [['x-question', `${KEPT} ${text}`]] : []),
      ]),
      shared,
      ...(who && {
        company: {
          who,
          note: who === 'someone' ? marked('company') : KEPT,
          ...(isOdd && { 'x-name': KEPT }),
        },
      }),
      ...(isOdd && { 'x-portal': { note: KEPT } }),
      finished: isOdd,
    };
  });

/** Feedback that the client shares as a whole, or keeps as a whole. */
const feedback = fc
  .record({ isShared: fc.boolean(), text: words })
  .map(({ isShared, text }): TrajectoryPart => ({
    kind: 'conversation-feedback',
    version: 1,
    choices: { 'x-mood': KEPT },
    notes: { experience: { client: `${isShared ? TAKEN : KEPT}${text}`, mediator: KEPT } },
    checkIns: [],
    shared: isShared,
    'x-portal': { note: KEPT },
  }));

/** What cannot be read, or not by this version: nobody knows what of it is shared. */
const unreadable = fc
  .tuple(
    fc.constantFrom(...CHOSEN_INSIDE),
    fc.constantFrom<object>({ version: 2 }, { kind: 'something-else' }),
  )
  .map(([kind, odd]): TrajectoryPart => ({
    kind,
    version: 1,
    answers: { ask: KEPT },
    notes: { seen: { client: KEPT } },
    shared: kind === 'conversation-feedback' ? true : ['ask'],
    ...odd,
  }));

const plain = fc.record({ text: words, share: fc.constantFrom(...SHARES, undefined) });

/** A trajectory, in which every text tells by its mark whether the client keeps it. */
const trajectory: fc.Arbitrary<TrajectoryState> = fc
  .record({
    'preparation-questions': fc.option(fc.oneof(preparation, unreadable), { nil: undefined }),
    'conversation-feedback': fc.option(fc.oneof(feedback, unreadable), { nil: undefined }),
    /** One that a portal keeps under a name of its own. */
    'preparation-of-march': fc.option(preparation, { nil: undefined }),
    inside: fc.record({
      'preparation-questions': fc.constantFrom(...SHARES, undefined),
      'conversation-feedback': fc.constantFrom(...SHARES, undefined),
      'preparation-of-march': fc.constantFrom(...SHARES, undefined),
    }),
    others: fc.dictionary(
      fc.constantFrom('capability-list', 'circle-model', 'circle-model-goals', 'toString'),
      plain,
    ),
    extra: kept,
  })
  .map(({ inside, others, extra, ...own }) => ({
    ...empty(),
    parts: {
      ...Object.fromEntries(Object.entries(own).filter(([, part]) => part !== undefined)),
      ...Object.fromEntries(
        Object.entries(others).map(([name, { text, share }]) => [
          name,
          { kind: name, version: 1, note: `${share && share !== 'self' ? TAKEN : KEPT}${text}` },
        ]),
      ),
    } as TrajectoryState['parts'],
    share: Object.fromEntries(
      [
        ...Object.entries(inside),
        ...Object.entries(others).map(([name, { share }]) => [name, share] as const),
      ].filter(([, share]) => share !== undefined),
    ) as TrajectoryState['share'],
    'x-portal': { dossier: extra },
  }));

const LEVELS: readonly SharedWith[] = ['conversation', 'file'];

describe('what is shared of a trajectory', () => {
  it('holds no text that the client keeps, anywhere, at either level', () => {
    fc.assert(
      fc.property(trajectory, fc.constantFrom(...LEVELS), (given, level) => {
        expect(JSON.stringify(sharedTrajectory(given, level))).not.toContain(KEPT);
      }),
      { numRuns: 1000 },
    );
  });

  it('holds each text that the client takes along to the conversation', () => {
    fc.assert(
      fc.property(trajectory, (given) => {
        const count = (value: unknown): number => JSON.stringify(value).split(TAKEN).length;
        const { ['preparation-of-march']: _own, ...known } = given.parts;
        const { parts } = sharedTrajectory({ ...given, parts: known }, 'conversation');
        expect(count(parts)).toBe(count(known));
      }),
      { numRuns: 500 },
    );
  });

  it('goes no further into the file than into the conversation', () => {
    fc.assert(
      fc.property(trajectory, (given) => {
        const file = sharedTrajectory(given, 'file');
        const conversation = sharedTrajectory(given, 'conversation');
        expect(conversation.parts).toMatchObject(file.parts);
        for (const [name, part] of Object.entries(file.parts)) {
          expect(part).toEqual(conversation.parts[name]);
          expect([file.share[name], given.share[name]]).toEqual(['file', 'file']);
        }
      }),
    );
  });

  it('leaves the trajectory as it is, and has nothing of it in hand', () => {
    fc.assert(
      fc.property(trajectory, fc.constantFrom(...LEVELS), (given, level) => {
        const before = structuredClone(given);
        const left = sharedTrajectory(deepFreeze(given), level);
        expect(given).toEqual(before);
        for (const [name, part] of Object.entries(left.parts)) expect(part).not.toBe(given.parts[name]);
      }),
    );
  });

  it('is a trajectory as any other, and the same once more', () => {
    fc.assert(
      fc.property(trajectory, fc.constantFrom(...LEVELS), (given, level) => {
        const left = sharedTrajectory(given, level);
        expect(parse(JSON.stringify(left))).toEqual({ state: left, problems: [], status: 'ok' });
        expect(sharedTrajectory(left, level)).toEqual(left);
        expect(Object.keys(left.share)).toEqual(Object.keys(left.parts));
      }),
    );
  });

  const { full } = preparationQuestionsStates;
  const withPreparation = (share: TrajectoryState['share']): TrajectoryState => ({
    ...empty(),
    parts: { 'preparation-questions': full },
    share,
  });

  it('takes along what is chosen inside the preparation, without another choice; into the file only with one', () => {
    const shared = ['talk-about', 'what-works', 'reach', 'company'];
    const chosen = { 'preparation-questions': 'file' } as const;
    for (const [share, level, expected] of [
      [{}, 'conversation', shared],
      [{}, 'file', undefined],
      [chosen, 'conversation', shared],
      [chosen, 'file', shared],
    ] as const)
      expect(
        sharedTrajectory(withPreparation(share), level).parts['preparation-questions']?.['shared'],
      ).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['a later version', { ...withPreparation({ 'preparation-questions': 'file' }), version: 2 }],
    ['another kind', { ...withPreparation({}), kind: 'capability-list' }],
    ['nothing', undefined],
    ['half of a text', '{'],
  ])('is nothing of %s', (_what, given) => {
    expect(sharedTrajectory(given as TrajectoryState, 'conversation')).toEqual(empty());
  });

  it.each(['self', undefined, 'everyone'])(
    'a level that is none (%s) shares no more than the file',
    (level) => {
      const given: TrajectoryState = {
        ...empty(),
        parts: {
          one: { kind: 'one', version: 1 },
          two: { kind: 'two', version: 1 },
          three: { kind: 'three', version: 1 },
        },
        share: { one: 'self', two: 'conversation', three: 'file' },
      };
      expect(Object.keys(sharedTrajectory(given, level as SharedWith).parts)).toEqual(['three']);
    },
  );

  it('a choice that cannot be read is no choice', () => {
    const given = { ...empty(), parts: { one: { kind: 'one', version: 1 } }, share: { one: 'everyone' } };
    expect(sharedTrajectory(given as never, 'conversation').parts).toEqual({});
  });
});
