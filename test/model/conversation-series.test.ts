import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canRemoveConversation,
  describeChange,
  parse,
  reduce,
  type ConversationSeriesAction,
  type ConversationSeriesState,
} from '../../src/model/conversation-series.js';
import { canRemoveEntry } from '../../src/model/voiced-entries.js';
import { History } from '../../src/model/history.js';
import { deepFreeze } from '../../src/model/json.js';
import { conversationSeriesStates } from '../fixtures/conversation-series.js';
import { seriesAction } from './conversation-series-arbitraries.js';

const { full, half } = conversationSeriesStates;

const start = deepFreeze(parse(half).state);
const whole = deepFreeze(parse(full).state);
const [first, second] = start.conversations as [
  ConversationSeriesState['conversations'][0],
  ConversationSeriesState['conversations'][0],
];

/** `half`, with something else in its second conversation. */
const inSecond = (difference: object): object => ({
  conversations: [first, { ...second, ...difference }],
});

describe('an action of conversation-series', () => {
  const goal = { id: 'own-x', voice: 'client' as const, label: 'Rustig praten.' };

  it.each<[ConversationSeriesAction, object]>([
    [
      { type: 'add-conversation', conversation: 'third' },
      { conversations: [first, second, { id: 'third', present: [], goals: [], between: [] }] },
    ],
    [
      { type: 'add-conversation', conversation: 'third', date: '2026-04-01' },
      {
        conversations: [
          first,
          second,
          { id: 'third', date: '2026-04-01', present: [], goals: [], between: [] },
        ],
      },
    ],
    [{ type: 'date', conversation: 'second', date: '2026-03-18' }, inSecond({ date: '2026-03-18' })],
    [{ type: 'form', conversation: 'second', form: 'phone' }, inSecond({ form: 'phone' })],
    [
      { type: 'phone-reason', conversation: 'second', voice: 'client', text: ' Geen trein.\n' },
      inSecond({ phoneReason: { client: ' Geen trein.\n' } }),
    ],
    [
      { type: 'present', conversation: 'second', role: 'interpreter', present: true },
      inSecond({ present: ['interpreter'] }),
    ],
    [
      { type: 'present', conversation: 'first', role: 'client', present: false },
      { conversations: [{ ...first, present: ['professional'] }, second] },
    ],
    [
      { type: 'summary', conversation: 'second', voice: 'professional', text: 'Kort.' },
      inSecond({ summary: { professional: 'Kort.' } }),
    ],
    [
      { type: 'agree', conversation: 'second', voice: 'client', agree: 'partly' },
      inSecond({ agree: { client: 'partly' } }),
    ],
    [{ type: 'close', conversation: 'second', closed: true }, inSecond({ closed: true })],
    [
      {
        type: 'add-goal',
        conversation: 'second',
        list: 'between',
        goal: 'own-x',
        voice: 'client',
        label: ' Rustig praten. ',
      },
      inSecond({ between: [goal] }),
    ],
    [
      { type: 'rename-goal', goal: 'own-days', voice: 'client', label: ' Over uren praten. ' },
      inSecond({ goals: [{ ...second.goals[0], label: 'Over uren praten.' }] }),
    ],
    [{ type: 'remove-goal', goal: 'own-days', voice: 'client' }, inSecond({ goals: [] })],
    [
      { type: 'outcome', goal: 'own-days', outcome: 'dropped' },
      inSecond({ goals: [{ ...second.goals[0], outcome: 'dropped' }] }),
    ],
    [
      { type: 'learned', goal: 'own-days', voice: 'professional', text: 'Vragen.' },
      inSecond({ goals: [{ ...second.goals[0], learned: { professional: 'Vragen.' } }] }),
    ],
    [
      { type: 'add-referral', referral: 'own-x', conversation: 'second', voice: 'client', label: 'Hulp.' },
      { referrals: [{ id: 'own-x', voice: 'client', label: 'Hulp.', conversation: 'second' }] },
    ],
    [
      { type: 'add-referral', referral: 'own-x', voice: 'client', label: 'Hulp.' },
      { referrals: [{ id: 'own-x', voice: 'client', label: 'Hulp.' }] },
    ],
  ])('%j', (given, difference) => {
    expect(reduce(start, given)).toEqual({ ...start, ...difference });
  });

  const [coach, debts] = whole.referrals;

  it.each<[ConversationSeriesAction, object[]]>([
    [
      { type: 'rename-referral', referral: 'own-debts', voice: 'client', label: 'Hulp bij schulden.' },
      [coach!, { ...debts, label: 'Hulp bij schulden.' }],
    ],
    [{ type: 'remove-referral', referral: 'own-coach', voice: 'professional' }, [debts!]],
    [
      { type: 'referral-kind', referral: 'own-debts', kind: 'delegation' },
      [coach!, { ...debts, kind: 'delegation' }],
    ],
    [{ type: 'agreed', referral: 'own-debts', agreed: true }, [coach!, { ...debts, agreed: true }]],
  ])('%j', (given, referrals) => {
    expect(reduce(whole, given)).toEqual({ ...whole, referrals });
  });

  it.each<[ConversationSeriesAction, ConversationSeriesAction]>([
    [
      { type: 'form', conversation: 'second', form: 'video' },
      { type: 'form', conversation: 'second' },
    ],
    [
      { type: 'outcome', goal: 'own-days', outcome: 'reached' },
      { type: 'outcome', goal: 'own-days' },
    ],
    [
      { type: 'learned', goal: 'own-days', voice: 'client', text: 'Veel.' },
      { type: 'learned', goal: 'own-days', voice: 'client', text: '' },
    ],
    [
      { type: 'agree', conversation: 'second', voice: 'client', agree: 'no' },
      { type: 'agree', conversation: 'second', voice: 'client' },
    ],
    [
      { type: 'close', conversation: 'second', closed: true },
      { type: 'close', conversation: 'second', closed: false },
    ],
    [
      { type: 'add-conversation', conversation: 'third' },
      { type: 'remove-conversation', conversation: 'third' },
    ],
  ])('leaves no trace once it is taken back: %j', (done, back) => {
    expect(reduce(reduce(start, done), back)).toEqual(start);
  });

  it.each<ConversationSeriesAction>([
    { type: 'add-conversation', conversation: 'first' },
    { type: 'add-conversation', conversation: 'geen id' },
    { type: 'add-conversation', conversation: 'third', date: '2026-02-30' },
    { type: 'remove-conversation', conversation: 'first' },
    { type: 'remove-conversation', conversation: 'third' },
    { type: 'date', conversation: 'first', date: '2026-03-03' },
    { type: 'date', conversation: 'first', date: 'morgen' },
    { type: 'date', conversation: 'third', date: '2026-03-03' },
    { type: 'form', conversation: 'first', form: 'letter' as never },
    { type: 'present', conversation: 'first', role: 'client', present: true },
    { type: 'present', conversation: 'first', role: 'Jan Jansen', present: true },
    { type: 'agree', conversation: 'first', voice: 'client', agree: 'maybe' as never },
    { type: 'agree', conversation: 'first', voice: 'manager' as never, agree: 'yes' },
    { type: 'summary', conversation: 'first', voice: 'manager' as never, text: 'x' },
    { type: 'close', conversation: 'first', closed: true },
    { type: 'close', conversation: 'second', closed: false },
    { type: 'add-goal', conversation: 'second', list: 'goals', goal: 'own-x', voice: 'client', label: ' ' },
    {
      type: 'add-goal',
      conversation: 'second',
      list: 'goals',
      goal: 'own-call',
      voice: 'client',
      label: 'Id van elders.',
    },
    {
      type: 'add-goal',
      conversation: 'second',
      list: 'present' as never,
      goal: 'own-x',
      voice: 'client',
      label: 'x',
    },
    { type: 'rename-goal', goal: 'own-days', voice: 'professional', label: 'In andermans woorden.' },
    { type: 'rename-goal', goal: 'own-days', voice: 'client', label: '  ' },
    { type: 'remove-goal', goal: 'own-days', voice: 'professional' },
    { type: 'outcome', goal: 'own-days', outcome: 'won' as never },
    { type: 'outcome', goal: 'own-know', outcome: 'reached' },
    { type: 'outcome', goal: 'own-x', outcome: 'reached' },
    { type: 'learned', goal: 'own-days', voice: 'client', text: '' },
    { type: 'add-referral', referral: 'own-x', conversation: 'third', voice: 'client', label: 'Hulp.' },
    { type: 'add-referral', referral: 'own-days', voice: 'client', label: 'Hulp.' },
  ])('that changes nothing gives back the same object: %j', (given) => {
    expect(reduce(start, given)).toBe(start);
  });

  it('takes out a conversation only where nothing is written in it, its date and form aside', () => {
    const planned = reduce(
      reduce(start, { type: 'add-conversation', conversation: 'third', date: '2026-04-01' }),
      { type: 'form', conversation: 'third', form: 'video' },
    );
    expect(canRemoveConversation(planned, 'third')).toBe(true);
    expect(reduce(planned, { type: 'remove-conversation', conversation: 'third' })).toEqual(start);
    const referral = { type: 'add-referral', referral: 'own-x', voice: 'client', label: 'Hulp.' } as const;
    for (const written of [
      { type: 'summary', conversation: 'third', voice: 'client', text: 'x' },
      { type: 'close', conversation: 'third', closed: true },
      { ...referral, conversation: 'third' },
    ] as const) {
      const state = reduce(planned, written);
      expect(reduce(state, { type: 'remove-conversation', conversation: 'third' }), written.type).toBe(state);
    }
  });

  it('leaves a goal of which the other voice wrote what it learned', () => {
    const learned = reduce(start, { type: 'learned', goal: 'own-days', voice: 'professional', text: 'x' });
    expect(reduce(learned, { type: 'remove-goal', goal: 'own-days', voice: 'client' })).toBe(learned);
    expect(canRemoveEntry(learned.conversations[1]!.goals[0]!, 'client')).toBe(false);
    expect(canRemoveEntry(second.goals[0]!, 'client')).toBe(true);
    expect(canRemoveEntry(second.goals[0]!, 'professional')).toBe(false);
  });

  it('never touches words of the other voice', () => {
    const wordsOf = ({ conversations, referrals }: ConversationSeriesState): object =>
      conversations
        .flatMap(({ goals, between, phoneReason, summary, agree }) => [
          ...[...goals, ...between].map(({ id, voice, label, learned }) => [
            id,
            voice === 'professional' && label,
            learned?.professional,
          ]),
          [phoneReason?.professional, summary?.professional, agree?.professional],
        ])
        .concat(referrals.map(({ id, voice, label }) => [id, voice === 'professional' && label]))
        .filter((parts) => parts.slice(1).some(Boolean));
    fc.assert(
      fc.property(fc.array(seriesAction, { maxLength: 12 }), (actions) => {
        const after = actions
          .filter((one) => !('voice' in one) || one.voice === 'client')
          .reduce(reduce, whole);
        expect(wordsOf(after)).toEqual(wordsOf(whole));
      }),
    );
  });

  it('gives back the same object the second time, and a state that can be read again', () => {
    fc.assert(
      fc.property(fc.array(seriesAction, { maxLength: 12 }), (actions) => {
        const state = deepFreeze(actions.reduce(reduce, start));
        const { problems, ...read } = parse(JSON.stringify(state));
        expect(read).toEqual({ state, status: 'ok' });
        expect(problems.filter(({ code }) => code !== 'unknown-link')).toEqual([]);
        for (const again of actions.slice(-1)) expect(reduce(state, again)).toBe(state);
      }),
    );
  });

  it('can be taken back, with all others, to the very start, and done again', () => {
    fc.assert(
      fc.property(fc.array(seriesAction, { maxLength: 20 }), (actions) => {
        const history = new History<ConversationSeriesState, object>();
        let state: ConversationSeriesState = whole;
        for (const one of actions) {
          const after = reduce(state, one);
          if (after !== state) history.push(state, describeChange(one));
          state = after;
        }
        const end = state;
        while (history.canUndo) state = history.undo(state)!.state;
        expect(state).toBe(whole);
        while (history.canRedo) state = history.redo(state)!.state;
        expect(state).toBe(end);
      }),
    );
  });

  it('is told without a word of it', () => {
    fc.assert(
      fc.property(seriesAction, (given) => {
        const told = describeChange(given);
        expect(told).not.toHaveProperty('text');
        expect(told).not.toHaveProperty('label');
        const { text: _text, label: _label, ...rest } = given as { text?: string; label?: string };
        expect(told).toEqual(rest);
      }),
    );
  });
});
