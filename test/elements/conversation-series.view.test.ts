import { describe, expect, it } from 'vitest';
import {
  currentConversation,
  findGoal,
  isFilledIn,
  placeOfPointer,
  viewOf,
} from '../../src/elements/conversation-series/conversation-series.view.js';
import { conversationOf, placeOf } from '../../src/elements/conversation-series/series-places.js';
import { conversationsInOrder, parse, reduce } from '../../src/model/conversation-series.js';
import { conversationSeriesStates } from '../fixtures/conversation-series.js';

const { empty, full, half } = conversationSeriesStates;
const [whole, start] = [full, half].map((state) => parse(state).state) as [
  ReturnType<typeof parse>['state'],
  ReturnType<typeof parse>['state'],
];
const line = (state: typeof whole, touched = new Map()): ReturnType<typeof viewOf> =>
  viewOf(state, conversationsInOrder(state), touched as Map<string, never>);
const current = (state: typeof whole, guided?: string): string | undefined =>
  currentConversation(state, conversationsInOrder(state), guided);

describe('what is drawn of conversation-series', () => {
  it('is each conversation with those beside it', () => {
    expect(
      line(whole).stops.map(({ conversation, number, previous, next }) => [
        number,
        previous?.id,
        conversation.id,
        next?.id,
      ]),
    ).toEqual([
      [1, undefined, 'first', 'second'],
      [2, 'first', 'second', 'third'],
      [3, 'second', 'third', undefined],
    ]);
  });

  it('is help of others with its conversation; that of one that is gone apart', () => {
    const { stops, loose } = line({
      ...whole,
      referrals: [...whole.referrals, { id: 'own-x', voice: 'client', label: 'Los.', conversation: 'gone' }],
    });
    expect(stops.map(({ referrals }) => referrals.length)).toEqual([0, 0, 2]);
    expect(loose.map(({ id }) => id)).toEqual(['own-x']);
  });

  it('can be taken out only without words and without phases', () => {
    const planned = reduce(start, { type: 'add-conversation', conversation: 'third' });
    expect(line(planned).stops.map(({ canRemove }) => canRemove)).toEqual([false, false, true]);
    const touched = line(planned, new Map([['third', ['opening']]])).stops[2]!;
    expect([touched.canRemove, touched.phases]).toEqual([false, ['opening']]);
  });

  it.each([
    [empty, false],
    [half, true],
    [full, true],
  ])('%j: filled in is %s', (state, filledIn) => {
    expect(isFilledIn(parse(state).state)).toBe(filledIn);
  });
});

describe('the conversation people are in', () => {
  it('is the last in which something is written and that is not closed', () => {
    expect(current(whole)).toBe('third');
    expect(current(reduce(whole, { type: 'add-conversation', conversation: 'fourth' }))).toBe('third');
    expect(current(reduce(whole, { type: 'close', conversation: 'third', closed: true }))).toBe('third');
    expect(current(parse(empty).state)).toBe(undefined);
  });

  it('is the last of those, where nobody closes conversations', () => {
    const open = ['first', 'second'].reduce(
      (state, conversation) => reduce(state, { type: 'close', conversation, closed: false }),
      whole,
    );
    expect(current(open)).toBe('third');
  });

  it('is the one that was prepared, once the others are closed', () => {
    const closed = reduce(whole, { type: 'close', conversation: 'third', closed: true });
    expect(current(reduce(closed, { type: 'add-conversation', conversation: 'fourth' }))).toBe('fourth');
  });

  it('is the one the guide is at', () => {
    expect(current(whole, 'first')).toBe('first');
    expect(current(whole, 'gone')).toBe('third');
  });
});

describe('where things stand', () => {
  it.each([
    ['own-days', 'goals.second'],
    ['own-list', 'between.second'],
    ['own-coach', 'referrals.third'],
    ['own-x', 'referrals'],
  ])('%s: %s', (id, place) => {
    expect(placeOf(whole, id)).toBe(place);
  });

  it('finds a goal in either list', () => {
    expect(findGoal(whole, 'own-walk')).toEqual({
      goal: whole.conversations[1]!.between[0],
      conversation: 'second',
    });
    expect(findGoal(whole, 'own-x')).toBe(undefined);
  });

  it('knows which conversation a change was about, also once its goal is gone', () => {
    const change = { type: 'remove-goal', goal: 'own-week', voice: 'client' } as const;
    expect(conversationOf(reduce(whole, change), whole, change)).toBe('third');
    expect(conversationOf(whole, whole, { type: 'close', conversation: 'gone', closed: true })).toBe(
      undefined,
    );
    expect(conversationOf(whole, whole, { type: 'agreed', referral: 'own-debts', agreed: true })).toBe(
      'third',
    );
    expect(conversationOf(whole, whole, { type: 'reset' })).toBe(undefined);
  });

  it.each([
    ['/conversations/0/goals/1/label', 'goals'],
    ['/conversations/0/between', 'goals'],
    ['/conversations/0/date', 'conversations'],
    ['/conversations', 'conversations'],
    ['/referrals/0', 'referrals'],
    ['/kind', undefined],
    ['', undefined],
  ])('%s is about %s', (path, place) => {
    expect(placeOfPointer(path)).toBe(place);
  });
});
