import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsOf, RINGS } from '../../src/model/circle-model.js';
import { deepFreeze } from '../../src/model/json.js';
import {
  askedIn,
  conversationsBefore,
  describeChange,
  empty,
  findsValues,
  isDay,
  openConversation,
  openPhase,
  parse,
  PHASE_QUESTIONS,
  phaseNotes,
  phaseQuestion,
  PHASES,
  questionsOfPhase,
  recordOf,
  reduce,
  topicsOfPhase,
  type PhaseGuideAction,
  type PhaseGuideState,
} from '../../src/model/phase-guide.js';
import { dutch } from '../content/packs.js';
import { badGuide, phaseGuideStates } from '../fixtures/phase-guide.js';
import { phaseGuideAction } from './phase-guide-arbitraries.js';

const { badCells, full, half, markup, newer, unknownKeys } = phaseGuideStates;

const start = deepFreeze(parse(half).state);
const rich = deepFreeze(parse(full).state);

describe('the questions of the method', () => {
  it('are 58: 14, 9, 15, 7, 8 and 5, each with an id of its own', () => {
    expect(PHASES.map((phase) => questionsOfPhase(phase).length)).toEqual([14, 9, 15, 7, 8, 5]);
    expect(PHASE_QUESTIONS).toHaveLength(58);
    expect(new Set(PHASE_QUESTIONS.map(({ id }) => id)).size).toBe(58);
  });

  it('each have words, and no other question has', () => {
    const worded = [...dutch().keys()].flatMap((key) => {
      const [, id = ''] = /^phase-guide:question\.([^.]+)$/.exec(key) ?? [];
      return id ? [id] : [];
    });
    expect(worded.sort()).toEqual(PHASE_QUESTIONS.map(({ id }) => id).sort());
  });

  it('about the circles are those of the circles, with the same ids', () => {
    for (const ring of RINGS)
      expect(
        ['present', 'develop']
          .flatMap((phase) => questionsOfPhase(phase as 'present', { ring }))
          .filter(({ topic }) => topic !== 'place')
          .map(({ id }) => id),
      ).toEqual(questionsOf(ring));
  });

  it('can be chosen by circle and by topic', () => {
    expect(questionsOfPhase('present', { topic: 'place' }).map(({ ring }) => ring)).toEqual([...RINGS]);
    expect(questionsOfPhase('opening', { topic: 'ladder' })).toHaveLength(4);
    expect(questionsOfPhase('opening', { ring: 'inner' })).toEqual([]);
    expect(topicsOfPhase('closing')).toEqual(['summary', 'looking-back', 'next']);
  });

  it('know where they belong, as do those of a portal', () => {
    expect(phaseQuestion('outer-develop-now')).toMatchObject({ phase: 'develop', ring: 'outer' });
    expect(phaseQuestion('needed-extra-12')).toMatchObject({ phase: 'needed', topic: 'own' });
    expect(phaseQuestion('needed-extra-13')).toBeUndefined();
    expect(phaseQuestion('toString')).toBeUndefined();
    expect([
      findsValues('opening-proud'),
      findsValues('opening-leads'),
      findsValues('opening-raise'),
    ]).toEqual([true, true, false]);
  });
});

const at = { conversation: 'talk-2', phase: 'opening' } as const;
const [first, second] = start.conversations as [
  PhaseGuideState['conversations'][0],
  PhaseGuideState['conversations'][0],
];
const withSecond = (phases: object): Partial<PhaseGuideState> => ({
  conversations: [first, { ...second, phases: { ...second.phases, ...phases } }],
});

describe('an action of phase-guide', () => {
  it.each<[PhaseGuideAction, Partial<PhaseGuideState>]>([
    [
      { type: 'go', conversation: 'talk-2', phase: 'closing' },
      {
        ...withSecond({ closing: { visited: true } }),
        current: { conversation: 'talk-2', phase: 'closing' },
      },
    ],
    [{ type: 'choose', conversation: 'talk-1' }, { current: { conversation: 'talk-1', phase: 'opening' } }],
    [
      { type: 'add-conversation', conversation: 'talk-3', date: '2026-06-01' },
      {
        conversations: [first, second, { id: 'talk-3', date: '2026-06-01', phases: {} }],
        current: { conversation: 'talk-3', phase: 'opening' },
      },
    ],
    [
      { type: 'date', conversation: 'talk-2', date: null },
      { conversations: [first, { id: 'talk-2', phases: second.phases }] },
    ],
    [
      { type: 'asked', ...at, question: 'opening-strikes', asked: true },
      withSecond({ opening: { visited: true, asked: ['opening-raise', 'opening-strikes'] } }),
    ],
    [
      { type: 'asked', ...at, question: 'opening-raise', asked: false },
      withSecond({ opening: { visited: true } }),
    ],
    [
      { type: 'note', ...at, phase: 'needed', voice: 'professional', text: ' Zie.\n' },
      withSecond({ needed: { visited: true, notes: { professional: ' Zie.\n' } } }),
    ],
    [
      { type: 'hide', question: 'inner-secure', hidden: true },
      { hidden: ['opening-answering', 'inner-secure'] },
    ],
    [{ type: 'hide', question: 'opening-answering', hidden: false }, { hidden: [] }],
    [
      { type: 'wording', question: 'opening-raise', voice: 'client', text: 'Wat?' },
      { wordings: { 'opening-raise': { client: 'Wat?' } } },
    ],
    [{ type: 'answer', question: 'opening-lottery', voice: 'client', text: '' }, { answers: {} }],
    [
      { type: 'add-question', question: 'own-new', voice: 'professional', label: ' Hoe? ', phase: 'needed' },
      {
        ownQuestions: [
          ...start.ownQuestions,
          { id: 'own-new', voice: 'professional', label: 'Hoe?', phase: 'needed' },
        ],
      },
    ],
    [
      { type: 'rename-question', question: 'own-dog', voice: 'client', label: 'Mag de kat mee?' },
      { ownQuestions: [{ ...start.ownQuestions[0]!, label: 'Mag de kat mee?' }] },
    ],
    [{ type: 'remove-question', question: 'own-dog', voice: 'client' }, { ownQuestions: [] }],
    [{ type: 'add-value', value: 'own-x', label: ' Rust ' }, { ownValues: [{ id: 'own-x', label: 'Rust' }] }],
  ])('%j', (given, difference) => {
    expect(reduce(start, given)).toEqual({ ...start, ...difference });
  });

  it('renames and removes a value', () => {
    const named = reduce(rich, { type: 'rename-value', value: 'own-together', label: 'Samen' });
    expect(named.ownValues).toEqual([{ id: 'own-together', label: 'Samen' }]);
    expect(reduce(named, { type: 'remove-value', value: 'own-together' }).ownValues).toEqual([]);
  });

  it.each<PhaseGuideAction>([
    { type: 'go', conversation: 'talk-2', phase: 'opening' },
    { type: 'go', conversation: 'constructor', phase: 'opening' },
    { type: 'go', conversation: 'talk-2', phase: 'intermezzo' as 'opening' },
    { type: 'choose', conversation: 'talk-9' },
    { type: 'add-conversation', conversation: 'talk-1' },
    { type: 'add-conversation', conversation: 'talk-9', date: '2026-02-30' },
    { type: 'remove-conversation', conversation: 'talk-1' },
    { type: 'remove-conversation', conversation: 'talk-9' },
    { type: 'date', conversation: 'talk-2', date: 'morgen' },
    { type: 'asked', ...at, question: '__proto__', asked: true },
    { type: 'note', ...at, voice: 'employer' as 'client', text: 'Hoi.' },
    { type: 'note', conversation: 'talk-9', phase: 'opening', voice: 'client', text: '' },
    { type: 'wording', question: 'own-dog', voice: 'client', text: 'Anders.' },
    { type: 'answer', question: 'opening-raise', voice: 'client', text: 'Ja.' },
    { type: 'add-question', question: 'opening-raise', voice: 'client', label: 'Hoe?', phase: 'opening' },
    { type: 'add-question', question: 'own-dog', voice: 'client', label: 'Hoe?', phase: 'opening' },
    { type: 'rename-question', question: 'own-dog', voice: 'professional', label: 'Hoe?' },
    { type: 'remove-question', question: 'own-dog', voice: 'professional' },
    { type: 'add-value', value: 'income', label: 'Geld' },
    { type: 'add-value', value: 'own-x', label: '  ' },
    { type: 'rename-value', value: 'own-x', label: 'Rust' },
    { type: 'remove-value', value: 'own-x' },
  ])('changes nothing: %j', (given) => {
    expect(reduce(start, given)).toBe(start);
  });

  it('leaves no mark behind of a question that is gone', () => {
    const { conversations, hidden } = reduce(
      reduce(rich, { type: 'hide', question: 'own-dog', hidden: true }),
      { type: 'remove-question', question: 'own-dog', voice: 'client' },
    );
    expect(JSON.stringify([conversations, hidden])).not.toContain('own-dog');
    expect(conversations[2]?.phases['opening']?.asked).toEqual(['opening-raise']);
  });

  it('takes out a conversation only while nothing was done in it, and goes on with the last', () => {
    const added = reduce(start, { type: 'add-conversation', conversation: 'talk-3' });
    const visited = reduce(added, { type: 'go', conversation: 'talk-3', phase: 'needed' });
    const removed = reduce(visited, { type: 'remove-conversation', conversation: 'talk-3' });
    expect(removed).toEqual({ ...start, current: { conversation: 'talk-2', phase: 'needed' } });
    const alone = reduce(reduce(empty(), { type: 'add-conversation', conversation: 'a' }), {
      type: 'remove-conversation',
      conversation: 'a',
    });
    expect(alone).toEqual(empty());
  });

  it('gives back the same object where nothing changes, and a state that can be read again', () => {
    fc.assert(
      fc.property(fc.array(phaseGuideAction, { maxLength: 12 }), (actions) => {
        const state = actions.reduce(reduce, empty());
        expect(parse(JSON.stringify(state))).toMatchObject({ state, problems: [] });
        for (const again of actions.slice(-1)) expect(reduce(state, again)).toBe(state);
      }),
      { numRuns: 500 },
    );
  });

  it('never alters the words of the other voice', () => {
    fc.assert(
      fc.property(fc.array(phaseGuideAction, { maxLength: 12 }), (actions) => {
        const mine = actions.filter((action) => !('voice' in action) || action.voice === 'professional');
        expect(wordsOf(mine.reduce(reduce, rich), 'client')).toEqual(
          expect.arrayContaining(wordsOf(rich, 'client')),
        );
      }),
    );
  });

  it('is told without a word of it', () => {
    fc.assert(
      fc.property(phaseGuideAction, (given) => {
        const { text: _text, label: _label, ...rest } = { text: '', label: '', ...given };
        expect(describeChange(given)).toEqual(rest);
      }),
    );
  });
});

function wordsOf(state: PhaseGuideState, voice: 'client' | 'professional'): string[] {
  const words: string[] = [];
  JSON.stringify([state.conversations, state.wordings, state.answers], (key, part: unknown) => {
    if (key === voice) words.push(String(part));
    return part;
  });
  return [...words, ...state.ownQuestions.filter((one) => one.voice === voice).map(({ label }) => label)];
}

describe('reading phase-guide', () => {
  it.each(Object.entries({ full, half, markup, unknownKeys }))('takes what is good: %s', (_name, state) => {
    expect(parse(state)).toEqual({ state, problems: [], status: 'ok' });
  });

  it('drops bad cells alone', () => {
    const { state, problems } = parse(badCells);
    expect(state).toEqual({ ...empty(), ...badGuide.left });
    expect(problems.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([...badGuide.problems].sort());
  });

  it('reads again what it made of anything', () => {
    fc.assert(
      fc.property(fc.json(), fc.jsonValue(), (text, value) => {
        parse(text);
        const given = {
          kind: 'phase-guide',
          version: 1,
          conversations: value,
          ownValues: value,
          hidden: value,
        };
        const { state } = parse(given);
        expect(parse(state).state).toEqual(state);
      }),
    );
  });

  it('hands a newer version back untouched', () => {
    expect(parse(newer)).toMatchObject({ status: 'newer', untouched: newer });
  });

  it.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-2-1', false],
    ['2026-01-01T00:00', false],
    [20260101, false],
  ])('%s is a day: %s', (given, day) => {
    expect(isDay(given)).toBe(day);
  });
});

describe('what is open', () => {
  it('is what was chosen, or else the opening of the last conversation', () => {
    expect([openConversation(start)?.id, openPhase(start)]).toEqual(['talk-2', 'opening']);
    const { current: _current, ...without } = rich;
    expect([openConversation(without)?.id, openPhase(without)]).toEqual(['talk-3', 'opening']);
    expect([openConversation(empty()), openPhase(empty())]).toEqual([undefined, 'opening']);
    const dangling = { ...rich, current: { conversation: 'gone', phase: 'needed' as const } };
    expect([openConversation(dangling)?.id, openPhase(dangling)]).toEqual(['talk-3', 'needed']);
  });

  it('has conversations before it, the latest first', () => {
    expect(conversationsBefore(rich, 'talk-3').map(({ id }) => id)).toEqual(['talk-2', 'talk-1']);
    expect(conversationsBefore(rich, 'talk-1')).toEqual([]);
    expect([...askedIn(conversationsBefore(rich, 'talk-2'))]).toEqual([
      'opening-look-together',
      'opening-lottery',
      'place-inner',
      'inner-how-managed',
    ]);
    expect(recordOf(undefined, 'opening')).toEqual({});
  });

  it('gives its notes for a report, the client first', () => {
    expect(phaseNotes(rich).slice(0, 2)).toEqual([
      {
        conversation: 'talk-1',
        date: '2026-03-03',
        phase: 'opening',
        voice: 'client',
        text: 'Ik wil weten waar ik aan toe ben.',
      },
      {
        conversation: 'talk-1',
        date: '2026-03-03',
        phase: 'opening',
        voice: 'professional',
        text: 'Rustig beginnen, eerst koffie.',
      },
    ]);
    expect(phaseNotes(rich)).toHaveLength(9);
  });
});
