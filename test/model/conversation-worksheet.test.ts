import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../src/model/json.js';
import { History } from '../../src/model/history.js';
import {
  cellOf,
  describeChange,
  empty,
  notesForReport,
  parse,
  questionIds,
  reduce,
  SUBJECTS,
  THEMES,
  type ConversationWorksheetAction,
  type ConversationWorksheetState,
} from '../../src/model/conversation-worksheet.js';
import { VOICES } from '../../src/model/piece.js';
import { badWorksheet, conversationWorksheetStates } from '../fixtures/conversation-worksheet.js';

const { badCells, full, half, longWords, markup, newer, unknownKeys } = conversationWorksheetStates;

const start = deepFreeze(parse(half).state);

const ids = fc.constantFrom(
  'own-quiet',
  'own-a',
  'own-b',
  'needs-seen-1',
  'future-direction-2',
  'geen id',
  '',
);
const words = fc.oneof(fc.string({ maxLength: 10 }), fc.constantFrom('', '  ', ' Rust? '));
const subject = fc.constantFrom(...SUBJECTS, 'holidays' as never);
const voice = fc.constantFrom(...VOICES, 'manager' as never);
const theme = fc.constantFrom(undefined, ...THEMES, 'weather' as never);
const tag = <T extends string>(type: T): fc.Arbitrary<T> => fc.constant(type);

const action: fc.Arbitrary<ConversationWorksheetAction> = fc.oneof(
  fc.record({ type: tag('asked'), question: ids, asked: fc.boolean() }),
  fc.record({
    type: tag('note'),
    subject,
    voice,
    text: words,
  }),
  fc
    .record({ type: tag('add-question'), question: ids, label: words, subject, theme, voice })
    .map(({ theme: chosen, ...rest }) => (chosen === undefined ? rest : { ...rest, theme: chosen })),
  fc.record({ type: tag('rename-question'), question: ids, label: words, voice }),
  fc.record({ type: tag('remove-question'), question: ids, voice }),
);

describe('an action of conversation-worksheet', () => {
  const added = {
    id: 'own-a',
    label: 'Wie helpt mij?',
    subject: 'future' as const,
    voice: 'client' as const,
  };

  it.each<[ConversationWorksheetAction, Partial<ConversationWorksheetState>]>([
    [
      { type: 'asked', question: 'needs-seen-1', asked: true },
      { asked: ['experiences-direction-1', 'experiences-seen-2', 'needs-seen-1'] },
    ],
    [{ type: 'asked', question: 'experiences-direction-1', asked: false }, { asked: ['experiences-seen-2'] }],
    [
      { type: 'note', subject: 'needs', voice: 'client', text: ' Rust.\n' },
      { notes: { ...start.notes, needs: { client: ' Rust.\n' } } },
    ],
    [{ type: 'note', subject: 'experiences', voice: 'client', text: '' }, { notes: {} }],
    [
      { type: 'note', subject: 'experiences', voice: 'professional', text: 'Zie.' },
      { notes: { experiences: { ...start.notes['experiences'], professional: 'Zie.' } } },
    ],
    [
      {
        type: 'add-question',
        question: 'own-a',
        label: ' Wie helpt mij? ',
        subject: 'future',
        voice: 'client',
      },
      { ownQuestions: [...start.ownQuestions, added] },
    ],
    [
      {
        type: 'add-question',
        question: 'own-a',
        label: 'Wie helpt mij?',
        subject: 'future',
        theme: 'seen',
        voice: 'professional',
      },
      { ownQuestions: [...start.ownQuestions, { ...added, theme: 'seen', voice: 'professional' }] },
    ],
    [
      {
        type: 'rename-question',
        question: 'own-quiet',
        label: ' Is er een stille plek? ',
        voice: 'professional',
      },
      { ownQuestions: [{ ...start.ownQuestions[0]!, label: 'Is er een stille plek?' }] },
    ],
    [{ type: 'remove-question', question: 'own-quiet', voice: 'client' }, { ownQuestions: [] }],
  ])('%j', (given, difference) => {
    expect(reduce(start, given)).toEqual({ ...start, ...difference });
  });

  it.each<ConversationWorksheetAction>([
    { type: 'asked', question: 'experiences-direction-1', asked: true },
    { type: 'asked', question: 'needs-seen-1', asked: false },
    { type: 'asked', question: 'constructor', asked: true },
    { type: 'note', subject: 'experiences', voice: 'client', text: half.notes.experiences.client },
    { type: 'note', subject: 'holidays' as never, voice: 'client', text: 'x' },
    { type: 'note', subject: 'needs', voice: 'manager' as never, text: 'x' },
    { type: 'add-question', question: 'own-quiet', label: 'Nog een?', subject: 'needs', voice: 'client' },
    {
      type: 'add-question',
      question: 'needs-seen-1',
      label: 'In plaats van die van de kit?',
      subject: 'needs',
      voice: 'client',
    },
    { type: 'add-question', question: 'own-a', label: '  ', subject: 'needs', voice: 'client' },
    {
      type: 'add-question',
      question: 'own-a',
      label: 'Waarheen?',
      subject: 'holidays' as never,
      voice: 'client',
    },
    {
      type: 'add-question',
      question: 'own-a',
      label: 'Van wie?',
      subject: 'needs',
      voice: 'manager' as never,
    },
    {
      type: 'add-question',
      question: 'own-a',
      label: 'Regent het?',
      subject: 'needs',
      theme: 'weather' as never,
      voice: 'client',
    },
    { type: 'rename-question', question: 'own-quiet', label: ' ', voice: 'client' },
    { type: 'rename-question', question: 'needs-seen-1', label: 'Anders?', voice: 'client' },
    { type: 'remove-question', question: 'needs-seen-1', voice: 'client' },
  ])('that changes nothing gives back the same object: %j', (given) => {
    expect(reduce(start, given)).toBe(start);
  });

  it('takes the mark of a question along when it is removed', () => {
    const asked = reduce(start, { type: 'asked', question: 'own-quiet', asked: true });
    expect(reduce(asked, { type: 'remove-question', question: 'own-quiet', voice: 'client' }).asked).toEqual(
      start.asked,
    );
  });

  it.each(VOICES)('leaves a question of %s as it is, unless that voice asks', (by) => {
    const other = by === 'client' ? 'professional' : 'client';
    const state = reduce(start, {
      type: 'add-question',
      question: 'own-a',
      label: 'Wie?',
      subject: 'needs',
      voice: by,
    });
    for (const given of [
      { type: 'rename-question', question: 'own-a', label: 'Waar?' },
      { type: 'remove-question', question: 'own-a' },
    ] as const) {
      expect(reduce(state, { ...given, voice: other })).toBe(state);
      expect(reduce(state, { ...given, voice: by })).not.toBe(state);
    }
  });

  it('never touches what the other voice wrote, nor another subject', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        const theirs = { id: 'own-b', label: 'Wat helpt?', subject: 'needs', voice: 'professional' };
        const before = deepFreeze(parse({ ...full, ownQuestions: [...full.ownQuestions, theirs] }).state);
        const after = actions
          .filter((one) => one.type === 'asked' || one.voice === 'client')
          .reduce(reduce, before);
        expect(after.ownQuestions.filter(({ voice }) => voice === 'professional')).toEqual([theirs]);
        for (const one of SUBJECTS)
          expect(after.notes[one]?.professional).toBe(before.notes[one]?.professional);
      }),
    );
  });

  it('gives back the same object the second time, and a state that can be read again', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        const state = deepFreeze(actions.reduce(reduce, empty()));
        expect(parse(JSON.stringify(state))).toEqual({ state, problems: [], status: 'ok' });
        for (const again of actions.slice(-1)) expect(reduce(state, again)).toBe(state);
      }),
    );
  });

  it('can be taken back, with all others, to the very start, and done again', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 20 }), (actions) => {
        const history = new History<ConversationWorksheetState, object>();
        let state = start;
        for (const one of actions) {
          const after = reduce(state, one);
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

  it('is told without a word of it', () => {
    fc.assert(
      fc.property(action, (given) => {
        const told = describeChange(given);
        expect(told.type).toBe(given.type);
        expect(told).not.toHaveProperty('text');
        expect(told).not.toHaveProperty('label');
      }),
    );
  });
});

describe('reading conversation-worksheet', () => {
  it.each(Object.entries({ full, half, longWords, markup, unknownKeys }))(
    'takes %s as it is',
    (_name, state) => {
      expect(parse(state)).toEqual({ state, problems: [], status: 'ok' });
      expect(parse(JSON.stringify(state)).state).toEqual(state);
    },
  );

  it('fills in what is left out', () => {
    expect(parse({ kind: 'conversation-worksheet', version: 1 })).toMatchObject({
      state: empty(),
      problems: [],
    });
  });

  it('drops bad cells alone, and loses no words of a person', () => {
    const { state, problems } = parse(badCells);
    expect(state).toEqual({ ...empty(), ...badWorksheet.left });
    expect(problems.map(({ code, path }) => `${code} ${path}`).sort()).toEqual(
      [...badWorksheet.problems].sort(),
    );
  });

  it('is done after once: what was repaired stays as it is', () => {
    const { state } = parse(badCells);
    const again = parse(state);
    expect(again.state).toEqual(state);
    expect(again.problems.map(({ code }) => code)).toEqual(['unknown-value']);
  });

  it('keeps the mark with a question whose id had to change, and gives it to no other', () => {
    const { state } = parse({
      ...empty(),
      asked: ['slecht id', 'own-1'],
      ownQuestions: [
        { id: 'slecht id', label: 'Een?', subject: 'needs' },
        { id: 'own-1', label: 'Twee?', subject: 'needs' },
      ],
    });
    expect(state.ownQuestions.map(({ id }) => id)).toEqual(['own-3', 'own-1']);
    expect(state.asked).toEqual(['own-3', 'own-1']);
  });

  it('tells the place that a bad cell had in the input, also after one that is left out', () => {
    const { state, problems } = parse({
      ...empty(),
      ownQuestions: [
        null,
        { id: 'own-a', label: 'Wie helpt mij?', subject: 'needs', theme: 'bogus', voice: 'manager' },
      ],
    });
    expect(state.ownQuestions).toEqual([{ id: 'own-a', label: 'Wie helpt mij?', subject: 'needs' }]);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'bad-value /ownQuestions/0',
      'bad-value /ownQuestions/1/theme',
      'bad-value /ownQuestions/1/voice',
    ]);
  });

  it('takes lists that are none as empty, and tells', () => {
    const { state, problems } = parse({ ...empty(), asked: {}, ownQuestions: 'veel', notes: [] });
    expect(state).toEqual(empty());
    expect(problems.map(({ path }) => path)).toEqual(['/asked', '/ownQuestions', '/notes']);
  });

  it('hands a newer version back untouched', () => {
    expect(parse(newer)).toMatchObject({ status: 'newer', untouched: newer });
  });

  it('never throws, and reads what it gave the same again, whatever comes', () => {
    const cell = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('needs', 'seen', 'own-1', 'own-2', 'needs-seen-1', '__proto__', 'constructor'),
    );
    const question = fc.oneof(
      cell,
      fc.record({ id: cell, label: cell, subject: cell, theme: cell }, { requiredKeys: [] }),
    );
    const anything = fc.record(
      {
        kind: fc.constant('conversation-worksheet'),
        version: fc.oneof(fc.constant(1), cell),
        asked: fc.oneof(fc.array(cell), cell),
        ownQuestions: fc.oneof(fc.array(question), cell),
        notes: fc.oneof(fc.dictionary(fc.constantFrom('needs', 'holidays'), cell), cell),
      },
      { requiredKeys: ['kind'] },
    );
    fc.assert(
      fc.property(fc.oneof(anything, fc.anything()), (input) => {
        const { state } = parse(input);
        const again = parse(JSON.stringify(state));
        expect(again.state).toEqual(state);
        expect(again.problems.filter(({ code }) => code !== 'unknown-value')).toEqual([]);
        const questions = state.ownQuestions.map(({ id }) => id);
        expect(new Set(questions).size).toBe(questions.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the ids of questions', () => {
  it('tell where a question belongs, and no own question looks like one', () => {
    for (const cell of SUBJECTS.flatMap((one) => THEMES.map((other) => ({ subject: one, theme: other }))))
      for (const id of questionIds(cell)) expect(cellOf(id)).toEqual(cell);
    for (const id of [
      'own-quiet',
      'needs-seen',
      'needs-seen-0',
      'needs-seen-x',
      'needs-weather-1',
      'needs-seen-1x',
    ])
      expect(cellOf(id)).toBeUndefined();
  });
});

describe('the notes for a report', () => {
  it('stand by subject, the client first, quoted exactly', () => {
    const typed = ' Eerst dit.\n\n  Dan “dat”. ';
    const { state } = parse({
      ...empty(),
      notes: {
        future: { professional: 'Later.', client: typed },
        needs: { professional: 'Rust.' },
        experiences: { client: '  \n', professional: '' },
        holidays: { client: 'Met de trein.' },
      },
    });
    expect(notesForReport(state)).toEqual([
      { subject: 'needs', voice: 'professional', text: 'Rust.' },
      { subject: 'future', voice: 'client', text: typed },
      { subject: 'future', voice: 'professional', text: 'Later.' },
    ]);
  });

  it('are none where nothing is written', () => {
    expect(notesForReport(empty())).toEqual([]);
  });
});
