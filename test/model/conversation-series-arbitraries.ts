import fc from 'fast-check';
import {
  CONVERSATION_FORMS,
  GOAL_AGREEMENTS,
  GOAL_LISTS,
  GOAL_OUTCOMES,
  REFERRAL_KINDS,
  type ConversationSeriesAction,
} from '../../src/model/conversation-series.js';
import { VOICES } from '../../src/model/piece.js';

const tag = <T extends string>(type: T): fc.Arbitrary<T> => fc.constant(type);
const maybe = <T>(...values: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.constantFrom(undefined, ...values);

const conversation = fc.constantFrom('first', 'second', 'third', 'own-a', 'geen id', 'constructor');
const entry = fc.constantFrom(
  'own-know',
  'own-days',
  'own-call',
  'own-coach',
  'own-debts',
  'own-x',
  'own-y',
  '',
);
const voice = fc.constantFrom(...VOICES, 'manager' as never);
const words = fc.oneof(fc.string({ maxLength: 10 }), fc.constantFrom('', '  ', ' Rust. '));
const date = maybe('2026-03-03', '2026-01-31', '2026-02-29', 'morgen');

const actions = fc.oneof(
  fc.record({ type: tag('add-conversation'), conversation, date }),
  fc.record({ type: tag('remove-conversation'), conversation }),
  fc.record({ type: tag('date'), conversation, date }),
  fc.record({ type: tag('form'), conversation, form: maybe(...CONVERSATION_FORMS, 'letter' as never) }),
  fc.record({ type: tag('phone-reason'), conversation, voice, text: words }),
  fc.record({ type: tag('summary'), conversation, voice, text: words }),
  fc.record({
    type: tag('present'),
    conversation,
    role: fc.constantFrom('client', 'interpreter', 'neighbour', 'geen rol'),
    present: fc.boolean(),
  }),
  fc.record({ type: tag('agree'), conversation, voice, agree: maybe(...GOAL_AGREEMENTS, 'maybe' as never) }),
  fc.record({ type: tag('close'), conversation, closed: fc.boolean() }),
  fc.record({
    type: tag('add-goal'),
    conversation,
    list: fc.constantFrom(...GOAL_LISTS, 'present' as never),
    goal: entry,
    voice,
    label: words,
  }),
  fc.record({ type: tag('rename-goal'), goal: entry, voice, label: words }),
  fc.record({ type: tag('remove-goal'), goal: entry, voice }),
  fc.record({ type: tag('outcome'), goal: entry, outcome: maybe(...GOAL_OUTCOMES, 'won' as never) }),
  fc.record({ type: tag('learned'), goal: entry, voice, text: words }),
  fc.record({
    type: tag('add-referral'),
    referral: entry,
    conversation: maybe('first', 'second', 'own-a'),
    voice,
    label: words,
  }),
  fc.record({ type: tag('rename-referral'), referral: entry, voice, label: words }),
  fc.record({ type: tag('remove-referral'), referral: entry, voice }),
  fc.record({ type: tag('referral-kind'), referral: entry, kind: maybe(...REFERRAL_KINDS, 'gift' as never) }),
  fc.record({ type: tag('agreed'), referral: entry, agreed: fc.boolean() }),
);

/** Anything a person can do with a series, and things nobody can. */
export const seriesAction: fc.Arbitrary<ConversationSeriesAction> = actions.map(
  (action) =>
    Object.fromEntries(
      Object.entries(action).filter(([, value]) => value !== undefined),
    ) as unknown as ConversationSeriesAction,
);
