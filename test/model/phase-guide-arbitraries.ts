import fc from 'fast-check';
import { PHASES, type PhaseGuideAction } from '../../src/model/phase-guide.js';

const conversation = fc.constantFrom('talk-1', 'talk-2', 'own-a');
const phase = fc.constantFrom(...PHASES);
const voice = fc.constantFrom('client' as const, 'professional' as const);
const words = fc.string({ maxLength: 8 });
const question = fc.constantFrom(
  'opening-raise',
  'opening-lottery',
  'inner-secure',
  'own-1',
  'needed-extra-2',
);
const value = fc.constantFrom('own-x', 'own-y', 'income');

/** Anything a person can do, about few things, so that actions meet. */
export const phaseGuideAction: fc.Arbitrary<PhaseGuideAction> = fc.oneof(
  fc.record({ type: fc.constant('go' as const), conversation, phase }),
  fc.record({ type: fc.constant('choose' as const), conversation }),
  fc.record({
    type: fc.constant('add-conversation' as const),
    conversation,
    date: fc.constant('2026-05-12'),
  }),
  fc.record({ type: fc.constant('remove-conversation' as const), conversation }),
  fc.record({
    type: fc.constant('date' as const),
    conversation,
    date: fc.constantFrom(null, '2026-01-01', '2026-02-30'),
  }),
  fc.record({ type: fc.constant('asked' as const), conversation, phase, question, asked: fc.boolean() }),
  fc.record({ type: fc.constant('note' as const), conversation, phase, voice, text: words }),
  fc.record({ type: fc.constant('hide' as const), question, hidden: fc.boolean() }),
  fc.record({ type: fc.constant('wording' as const), question, voice, text: words }),
  fc.record({ type: fc.constant('answer' as const), question, voice, text: words }),
  fc.record({ type: fc.constant('add-question' as const), question, voice, label: words, phase }),
  fc.record({ type: fc.constant('rename-question' as const), question, voice, label: words }),
  fc.record({ type: fc.constant('remove-question' as const), question, voice }),
  fc.record({ type: fc.constant('add-value' as const), value, label: words }),
  fc.record({ type: fc.constant('rename-value' as const), value, label: words }),
  fc.record({ type: fc.constant('remove-value' as const), value }),
);
