import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { History } from '../../src/model/history.js';
import { deepFreeze } from '../../src/model/json.js';
import {
  CHECK_IN_CHOICES,
  describeChange,
  empty,
  FEEDBACK_CHOICES,
  FEEDBACK_QUESTIONS,
  feedbackForReport,
  parse,
  reduce,
  sharedPart,
  usefulnessOf,
  type ConversationFeedbackAction,
  type ConversationFeedbackChange,
  type ConversationFeedbackState,
} from '../../src/model/conversation-feedback.js';
import { sharedTrajectory } from '../../src/model/trajectory-share.js';
import { empty as emptyTrajectory, SHARES, type TrajectoryPart } from '../../src/model/trajectory.js';
import { badFeedback } from '../fixtures/conversation-feedback-bad-cells.js';
import { conversationFeedbackStates } from '../fixtures/conversation-feedback.js';

const { badCells, full, half, kept, longWords, markup, newer, unknownKeys } = conversationFeedbackStates;

const start = deepFreeze(parse(half).state);
const noteAtHalf = start.notes['usefulness'];

const question = fc.constantFrom(...FEEDBACK_QUESTIONS);
const action: fc.Arbitrary<ConversationFeedbackAction> = fc.oneof(
  fc.record({
    type: fc.constant('choice' as const),
    question,
    choice: fc.constantFrom(null, ...FEEDBACK_QUESTIONS.flatMap((id) => FEEDBACK_CHOICES[id])),
  }),
  fc.record({
    type: fc.constant('note' as const),
    question: fc.oneof(question, fc.constantFrom('x-own', '__proto__', 'constructor', '')),
    voice: fc.constantFrom('client' as const, 'professional' as const),
    text: fc.string({ maxLength: 10 }),
  }),
  fc.record({ type: fc.constant('check-in' as const), choice: fc.constantFrom(...CHECK_IN_CHOICES) }),
  fc.constant({ type: 'remove-check-in' as const }),
  fc.record({ type: fc.constant('share' as const), shared: fc.boolean() }),
);

const part = (state: object): TrajectoryPart => state as TrajectoryPart;

describe('an action of conversation-feedback', () => {
  it.each<[ConversationFeedbackAction, Partial<ConversationFeedbackState>]>([
    [
      { type: 'choice', question: 'seen', choice: 'at-times' },
      { choices: { ...start.choices, seen: 'at-times' } },
    ],
    [{ type: 'choice', question: 'usefulness', choice: 'not-yet' }, { choices: { usefulness: 'not-yet' } }],
    [{ type: 'choice', question: 'usefulness', choice: null }, { choices: {} }],
    [
      { type: 'note', question: 'usefulness', voice: 'client', text: ' Anders.\n' },
      { notes: { usefulness: { client: ' Anders.\n' } } },
    ],
    [{ type: 'note', question: 'usefulness', voice: 'client', text: '' }, { notes: {} }],
    [
      { type: 'note', question: 'usefulness', voice: 'professional', text: 'Zie.' },
      { notes: { usefulness: { ...noteAtHalf, professional: 'Zie.' } } },
    ],
    [
      { type: 'note', question: 'x-own', voice: 'client', text: 'Ook.' },
      { notes: { ...start.notes, 'x-own': { client: 'Ook.' } } },
    ],
    [{ type: 'check-in', choice: 'different' }, { checkIns: ['pause', 'different'] }],
    // The same once more is asked once more.
    [{ type: 'check-in', choice: 'pause' }, { checkIns: ['pause', 'pause'] }],
    [{ type: 'remove-check-in' }, { checkIns: [] }],
    [{ type: 'share', shared: false }, { shared: false }],
  ])('%j', (given, difference) => {
    expect(reduce(start, given)).toEqual({ ...start, ...difference });
  });

  it.each([
    { type: 'choice', question: 'usefulness', choice: 'a-little' },
    { type: 'choice', question: 'usefulness', choice: 'tense' },
    { type: 'choice', question: 'seen', choice: null },
    { type: 'choice', question: 'mood', choice: 'tense' },
    { type: 'note', question: 'usefulness', voice: 'client', text: noteAtHalf?.client },
    { type: 'note', question: 'usefulness', voice: 'employer', text: 'x' },
    { type: 'note', question: 'constructor', voice: 'client', text: 'x' },
    { type: 'check-in', choice: 'stop' },
    { type: 'share', shared: true },
  ])('%j changes nothing', (given) => {
    expect(reduce(start, given as ConversationFeedbackAction)).toBe(start);
  });

  it('gives back the same object where nothing changes, and a state that can be read again', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 8 }), (actions) => {
        const state = deepFreeze(actions.reduce(reduce, empty()));
        expect(parse(JSON.stringify(state))).toMatchObject({ state, problems: [] });
        // To ask for the same again is to ask again.
        const again = actions.slice(-1).filter(({ type }) => !type.endsWith('check-in'));
        for (const one of again) expect(reduce(state, one)).toBe(state);
      }),
    );
  });

  it('undone one by one gives the start, redone the end', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        const history = new History<ConversationFeedbackState, ConversationFeedbackChange>();
        let state = start;
        for (const one of actions) {
          const after = deepFreeze(reduce(state, one));
          if (after !== state) history.push(state, describeChange(one));
          state = after;
        }
        const end = state;
        for (let step = history.undo(state); step; step = history.undo(state)) state = step.state;
        expect(state).toBe(start);
        for (let step = history.redo(state); step; step = history.redo(state)) state = step.state;
        expect(state).toEqual(end);
      }),
    );
  });

  it('never touches what the other voice wrote, nor what the client shares, when somebody writes', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 8 }), question, fc.string(), (actions, id, text) => {
        const before = actions.reduce(reduce, empty());
        const after = reduce(before, { type: 'note', question: id, voice: 'professional', text });
        expect(after.notes[id]?.client).toBe(before.notes[id]?.client);
        expect({ ...after, notes: {} }).toEqual({ ...before, notes: {} });
      }),
    );
  });

  it('is told without a word of it', () => {
    fc.assert(
      fc.property(action, (given) => {
        const told = describeChange(given);
        expect(told).not.toHaveProperty('text');
        expect(told.type).toBe(given.type);
      }),
    );
  });
});

describe('reading conversation-feedback', () => {
  it('takes what is good', () => {
    for (const state of [full, kept, half, longWords, markup, unknownKeys])
      expect(parse(state)).toEqual({ state, problems: [], status: 'ok' });
  });

  it('drops bad cells alone', () => {
    const { state, problems } = parse(badCells);
    expect(state).toEqual({ ...empty(), ...badFeedback.left });
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(badFeedback.problems);
  });

  it('fills in what is missing, with nothing shared', () => {
    expect(parse({ kind: 'conversation-feedback', version: 1 }).state).toEqual(empty());
    expect(empty().shared).toBe(false);
  });

  it('hands a newer version back untouched', () => {
    expect(parse(newer)).toMatchObject({ status: 'newer', untouched: newer });
  });

  it('never throws, and reads what it gave again as the same', () => {
    const like = fc.record(
      {
        kind: fc.constant('conversation-feedback'),
        version: fc.oneof(fc.constant(1), fc.jsonValue()),
        choices: fc.oneof(fc.jsonValue(), fc.dictionary(question, fc.jsonValue())),
        notes: fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue())),
        checkIns: fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())),
        shared: fc.jsonValue(),
      },
      { requiredKeys: ['kind', 'version'] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue(), like), (input) => {
        const { state } = parse(input);
        expect(parse(state)).toEqual({ state, problems: [], status: 'ok' });
      }),
    );
  });
});

const unclear: readonly unknown[] = ['yes', 'true', 1, null, {}, [true]];

describe('what the client shares', () => {
  it('is all of it, in a part of its own', () => {
    const given = structuredClone(part(full));
    const shared = sharedPart(given);
    expect(shared).toEqual(given);
    (shared as unknown as { shared: boolean }).shared = false;
    (shared?.['checkIns'] as string[]).push('pause');
    expect(given).toEqual(full);
  });

  it('is what the client sees, also about questions of others, and nothing that is kept beside it', () => {
    const own = { client: 'De koffie was heet.' };
    const given = {
      ...full,
      secret: 'ongezien',
      choices: { ...full.choices, 'x-mood': 'ongezien' },
      notes: {
        ...full.notes,
        seen: { ...full.notes.seen, mediator: 'ongezien' },
        'x-warmth': own,
        'x-other': { mediator: 'ongezien' },
      },
    };
    expect(sharedPart(part(given))).toEqual({ ...full, notes: { ...full.notes, 'x-warmth': own } });
    expect(JSON.stringify(feedbackForReport(parse(given).state))).not.toContain('ongezien');
  });

  it.each<readonly [string, object]>([
    ['not shared', kept],
    ['empty', empty()],
    ['of a later version', newer],
    ['of another kind', { ...full, kind: 'preparation-questions' }],
    ...unclear.map((shared) => [JSON.stringify(shared), { ...full, shared }] as const),
    ['without a word on it', { ...full, shared: undefined }],
  ])('is nothing where it is %s', (_what, state) => {
    expect(sharedPart(part(state))).toBeUndefined();
  });

  it.each(SHARES)('stays out of a trajectory, whatever stands beside it: %s', (share) => {
    const trajectory = {
      ...emptyTrajectory(),
      parts: { 'conversation-feedback': part(kept) },
      share: { 'conversation-feedback': share },
    };
    for (const level of ['conversation', 'file'] as const)
      expect(sharedTrajectory(trajectory, level)).toEqual(emptyTrajectory());
  });

  it('goes into the file only where the client said so as well', () => {
    const shared = (share: object, level: 'conversation' | 'file'): unknown =>
      sharedTrajectory(
        { ...emptyTrajectory(), parts: { 'conversation-feedback': part(full) }, share: share as never },
        level,
      ).parts['conversation-feedback'];
    expect(shared({}, 'conversation')).toEqual(full);
    expect(shared({}, 'file')).toBeUndefined();
    expect(shared({ 'conversation-feedback': 'file' }, 'file')).toEqual(full);
  });
});

describe('for a report', () => {
  it('there is nothing of what was not shared', () => {
    for (const state of [kept, empty(), { ...full, shared: 'yes' as unknown as boolean }]) {
      expect(feedbackForReport(state as ConversationFeedbackState)).toBeUndefined();
      expect(usefulnessOf(state as ConversationFeedbackState)).toBeUndefined();
    }
  });

  it('there is what was answered, in the order of the questions', () => {
    const { state } = parse(half);
    expect(feedbackForReport(state)).toEqual({
      answers: [{ question: 'usefulness', choice: 'a-little', note: noteAtHalf }],
      checkIns: ['pause'],
    });
    expect(usefulnessOf(state)).toEqual({ question: 'usefulness', choice: 'a-little', note: noteAtHalf });
    expect(feedbackForReport(parse(full).state)?.answers.map(({ question: id }) => id)).toEqual([
      ...FEEDBACK_QUESTIONS,
    ]);
  });

  it('there are the questions of others too, and not those about which nothing is written', () => {
    const { state } = parse({ ...unknownKeys, shared: true });
    expect(feedbackForReport(state)?.answers.map(({ question: id }) => id)).toEqual([
      'usefulness',
      'seen',
      'x-warmth',
    ]);
    expect(feedbackForReport({ ...state, choices: {}, notes: { seen: {} } })?.answers).toEqual([]);
  });
});
