import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkInNow,
  choiceOfField,
  isFilledIn,
  modeOf,
  questionOfField,
  questionOfPointer,
  viewOf,
} from '../../src/elements/conversation-feedback/conversation-feedback.view.js';
import { empty, parse, type ConversationFeedbackState } from '../../src/model/conversation-feedback.js';
import { conversationFeedbackStates } from '../fixtures/conversation-feedback.js';

const { full, half, kept, unknownKeys } = conversationFeedbackStates;
const read = (state: unknown): ConversationFeedbackState => parse(state).state;

describe('what a client reads', () => {
  it.each([full, kept])('is all of it, shared or not', (state) => {
    const view = viewOf(read(state));
    expect(view.questions.map(({ choice }) => choice)).toEqual(['both', 'helps-on', 'at-times', 'otherwise']);
    expect(view.questions.map(({ note }) => note)).toEqual(Object.values(state.notes));
    expect(view.checkIns).toEqual(['pause', 'continue']);
    expect(view).toMatchObject({ shared: state.shared, isKept: false, isEmpty: false });
  });

  it('is what was written about other questions as well', () => {
    expect(viewOf(read(unknownKeys)).others).toEqual([{ client: 'De koffie was heet.' }]);
  });

  it('is that it is empty', () => {
    expect(viewOf(empty())).toMatchObject({ isEmpty: true, others: [], checkIns: [] });
  });
});

describe('what a professional reads', () => {
  it('is all that is shared', () => {
    const [own, other] = [viewOf(read(full)), viewOf(read(full), 'professional')];
    expect(other).toEqual({ ...own, reader: 'professional' });
  });

  it('is only the own words where nothing is shared', () => {
    const { questions, checkIns, others, isKept, isEmpty } = viewOf(read(kept), 'professional');
    expect({ checkIns, others, isKept, isEmpty }).toEqual({
      checkIns: [],
      others: [],
      isKept: true,
      isEmpty: false,
    });
    for (const { id, choice, note } of questions) {
      expect(choice).toBeUndefined();
      expect(note).toEqual({ professional: kept.notes[id].professional });
    }
  });

  it('is nothing of a version that may mean something else by sharing', () => {
    expect(viewOf(read(full), 'professional', { isKnown: false })).toEqual({
      ...viewOf(read(kept), 'professional'),
      shared: true,
      isKnown: false,
    });
  });

  it('is nothing of the client’s, whatever is in a state that is not shared', () => {
    const secret = fc.constantFrom('⟦a⟧', '⟦b⟧');
    const notes = fc.dictionary(
      fc.oneof(fc.constantFrom('seen', 'usefulness'), fc.string({ minLength: 1 })),
      fc.record({ client: secret, professional: fc.string(), 'x-employer': secret }, { requiredKeys: [] }),
    );
    fc.assert(
      fc.property(notes, fc.constantFrom(false, undefined, 1, 'true'), (given, shared) => {
        const state = { ...read(kept), notes: given, shared } as unknown as ConversationFeedbackState;
        const drawn = JSON.stringify(viewOf(state, 'professional'));
        expect(drawn).not.toMatch(/[⟦⟧]|pause|helps-on|at-times|otherwise/);
      }),
    );
  });
});

describe('what a portal hides', () => {
  const hiding =
    (...hidden: string[]) =>
    (id: string): boolean =>
      !hidden.includes(id);
  const asked = (state: object, ...hidden: string[]): string[][] =>
    (['client', 'professional'] as const).map((reader) =>
      viewOf(read(state), reader, { has: hiding(...hidden) }).questions.map(({ id }) => id),
    );
  const rest = ['experience', 'usefulness', 'next-time'];

  it('is not asked; what was filled in before stays', () => {
    expect(asked(empty(), 'question.seen')).toEqual([rest, rest]);
    expect(asked(empty(), 'of-client.seen')).toEqual([
      ['experience', 'usefulness', 'seen', 'next-time'],
      rest,
    ]);
    expect(asked(full, 'question.seen').map((ids) => ids.includes('seen'))).toEqual([true, true]);
    // What is kept from somebody does not show by a question that is there.
    expect(asked({ ...kept, notes: {} }, 'question.seen')[1]).toEqual(rest);
  });

  it('is not offered as a choice, nor told of as asked for', () => {
    const has = hiding('choice.seen.seen', 'check-in.pause');
    const { questions, checkIns } = viewOf(read(full), 'client', { has });
    expect(questions.find(({ id }) => id === 'seen')?.offered).toEqual(['at-times', 'not-yet']);
    expect(checkIns).toEqual(['continue']);
  });
});

describe('what is filled in', () => {
  it.each<[object, boolean]>([
    [empty(), false],
    [{ ...empty(), shared: true }, false],
    [{ ...empty(), notes: { seen: {} } }, false],
    [{ ...empty(), checkIns: ['pause'] }, true],
    [{ ...empty(), notes: { 'x-own': { client: 'x' } } }, true],
    [{ ...empty(), choices: { seen: 'seen' } }, true],
    [half, true],
  ])('%j: %s', (state, filledIn) => {
    expect(isFilledIn(read(state))).toBe(filledIn);
  });
});

describe('the check-in of this moment', () => {
  it.each([
    [undefined, ['pause'], undefined],
    [['pause'], ['pause'], 'pause'],
    [['pause', 'continue'], ['pause', 'continue'], 'continue'],
    [['pause'], [], undefined],
    [['pause'], ['pause', 'continue'], undefined],
    [['pause'], ['continue'], undefined],
    [[], [], undefined],
  ] as const)('made %j, now %j: %s', (made, checkIns, now) => {
    expect(checkInNow(made, { ...empty(), checkIns })).toBe(now);
  });
});

describe('names', () => {
  it('of modes: any other word is both', () => {
    expect(['both', 'check-in', 'closing', '', 'x'].map(modeOf)).toEqual([
      'both',
      'check-in',
      'closing',
      'both',
      'both',
    ]);
  });

  it('of fields lead back to the question', () => {
    expect(choiceOfField('seen.choice', 'at-times')).toEqual({ question: 'seen', choice: 'at-times' });
    expect(choiceOfField('seen.choice', 'helps-on')).toBeUndefined();
    expect(choiceOfField('share', 'on')).toBeUndefined();
    expect(questionOfField('next-time.note')).toBe('next-time');
    expect(questionOfField('next-time')).toBeUndefined();
  });

  it('of places in the input lead back to the question', () => {
    expect(questionOfPointer('/choices/seen')).toBe('seen');
    expect(questionOfPointer('/notes/next-time/client')).toBe('next-time');
    expect(questionOfPointer('/notes/x-own')).toBeUndefined();
    expect(questionOfPointer('/checkIns/1')).toBeUndefined();
    expect(questionOfPointer('')).toBeUndefined();
  });
});
