import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { History } from '../../src/model/history.js';
import { deepFreeze } from '../../src/model/json.js';
import {
  COMPANIES,
  describeChange,
  empty,
  isAnswered,
  isShared,
  parse,
  PREPARATION_QUESTIONS,
  reduce,
  sharedAnswers,
  sharedPart,
  type PreparationQuestionsAction,
  type PreparationQuestionsChange,
  type PreparationQuestionsState,
} from '../../src/model/preparation-questions.js';
import type { TrajectoryPart } from '../../src/model/trajectory.js';
import { badCellsOfPreparation, preparationQuestionsStates } from '../fixtures/preparation-questions.js';

const { badCells, finished, full, half, newer, unknownKeys } = preparationQuestionsStates;

const start = deepFreeze(parse(half).state);
const whole = deepFreeze(parse(full).state);

const words = fc.oneof(fc.constantFrom('', ' ', '\n'), fc.string({ unit: 'grapheme', maxLength: 10 }));
const question = fc.constantFrom(...PREPARATION_QUESTIONS);
const action: fc.Arbitrary<PreparationQuestionsAction> = fc.oneof(
  fc.record({ type: fc.constant('answer' as const), question, text: words }),
  fc.record({
    type: fc.constant('share' as const),
    what: fc.constantFrom(...PREPARATION_QUESTIONS, 'company' as const),
    shared: fc.boolean(),
  }),
  fc.record({ type: fc.constant('company' as const), who: fc.constantFrom(...COMPANIES, null) }),
  fc.record({ type: fc.constant('company-note' as const), text: words }),
  fc.record({ type: fc.constantFrom('finish' as const, 'reopen' as const) }),
);

describe('an action of preparation-questions', () => {
  it.each<[PreparationQuestionsAction, Partial<PreparationQuestionsState>]>([
    [
      { type: 'answer', question: 'ask', text: ' Hoe lang duurt het?\n' },
      { answers: { ...start.answers, ask: ' Hoe lang duurt het?\n' } },
    ],
    [{ type: 'share', what: 'how-are-you', shared: true }, { shared: ['talk-about', 'how-are-you'] }],
    [{ type: 'share', what: 'talk-about', shared: false }, { shared: [] }],
    [{ type: 'company', who: 'someone' }, { company: { who: 'someone' } }],
    [{ type: 'finish' }, { finished: true }],
  ])('%j', (given, difference) => {
    expect(reduce(start, given)).toEqual({ ...start, ...difference });
  });

  it('shares an answer only where the client says so', () => {
    const { shared } = reduce(start, { type: 'answer', question: 'ask', text: 'Hoe lang duurt het?' });
    expect(shared).toEqual(['talk-about']);
  });

  it.each(['', ' \n'])('an answer that becomes %j is not shared, nor what is written there later', (text) => {
    const away = reduce(start, { type: 'answer', question: 'talk-about', text });
    const again = reduce(away, { type: 'answer', question: 'talk-about', text: 'Iets anders.' });
    expect([away.shared, again.shared]).toEqual([[], []]);
    expect(sharedAnswers(again)).toEqual([]);
  });

  it('an answer that is typed anew is shared as it was, once there is something again', () => {
    const typed = ['', ' ', 'Iets anders.'].map((text) => ({
      type: 'answer' as const,
      question: 'talk-about' as const,
      text,
      again: true,
    }));
    const states = typed.map((_one, at) => typed.slice(0, at + 1).reduce(reduce, start));
    expect(states.map(({ shared }) => shared)).toEqual([[], [], ['talk-about']]);
    expect(typed.map(describeChange)[0]).toEqual({ type: 'answer', question: 'talk-about' });
  });

  it.each<PreparationQuestionsAction>([
    { type: 'share', what: 'ask', shared: true },
    { type: 'share', what: 'company', shared: true },
    { type: 'share', what: 'ask', shared: false },
    { type: 'company-note', text: 'mijn zus' },
    { type: 'company', who: null },
    { type: 'company', who: 'everybody' as never },
    { type: 'answer', question: 'elsewhere' as never, text: 'Koffie.' },
    { type: 'answer', question: 'toString' as never, text: 'Koffie.' },
    { type: 'share', what: 'elsewhere' as never, shared: true },
    { type: 'reopen' },
  ])('%j changes nothing where there is nothing to change', (given) => {
    expect(reduce(start, given)).toBe(start);
  });

  it('keeps what kind of person comes along while the client tries another choice', () => {
    const alone = reduce(whole, { type: 'company', who: 'alone' });
    expect(alone.company).toEqual({ who: 'alone', note: 'mijn zus' });
    expect(reduce(alone, { type: 'company', who: 'someone' })).toEqual(whole);
  });

  it('takes who comes along away with all that belongs to it', () => {
    const without = reduce(whole, { type: 'company', who: null });
    expect(without).not.toHaveProperty('company');
    expect(without.shared).toEqual(['talk-about', 'what-works', 'reach']);
  });

  it('gives back the same object where nothing changes, and a state that can be read again', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        const state = actions.reduce(reduce, empty());
        expect(parse(JSON.stringify(state))).toEqual({ state, problems: [], status: 'ok' });
        expect(state.shared.every((id) => isAnswered(state, id))).toBe(true);
        for (const again of actions.slice(-1)) expect(reduce(state, again)).toBe(state);
      }),
    );
  });

  it('whatever was done, undo of everything is the start, and redo the end', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        const history = new History<PreparationQuestionsState, PreparationQuestionsChange>();
        let state = start;
        for (const one of actions) {
          const after = deepFreeze(reduce(state, one));
          if (after !== state) history.push(state, describeChange(one));
          state = after;
        }
        const end = state;
        while (history.canUndo) state = history.undo(state)!.state;
        expect(state).toEqual(start);
        while (history.canRedo) state = history.redo(state)!.state;
        expect(state).toEqual(end);
      }),
    );
  });

  it('is told without a word of it', () => {
    fc.assert(
      fc.property(action, (given) => {
        expect(describeChange(given)).not.toHaveProperty('text');
        expect(describeChange(given).type).toBe(given.type);
      }),
    );
  });
});

describe('reading preparation-questions', () => {
  it('takes what is good', () => {
    for (const state of [full, finished, half])
      expect(parse(state)).toEqual({ state, problems: [], status: 'ok' });
  });

  it('keeps what it does not know', () => {
    expect(parse(unknownKeys)).toEqual({ state: unknownKeys, problems: [], status: 'ok' });
  });

  it('keeps an answer to a question it does not know, and tells so', () => {
    const later = { ...half, answers: { ...half.answers, later: 'Koffie.' }, shared: ['later'] };
    const { state, problems } = parse(later);
    expect(state).toEqual(later);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown-value /shared/0',
      'unknown-value /answers/later',
    ]);
  });

  it('drops bad cells alone', () => {
    const { state, problems } = parse(badCells);
    expect(state).toEqual({ ...empty(), ...badCellsOfPreparation.left });
    expect(problems.map(({ code, path }) => `${code} ${path}`).sort()).toEqual(
      [...badCellsOfPreparation.problems].sort(),
    );
  });

  it('tells where something stood in the list that came in', () => {
    const { state, problems } = parse({ ...half, shared: [1, 'ask', 'ask', 'elsewhere'] });
    expect(state.shared).toEqual(['ask', 'elsewhere']);
    expect(problems.map(({ code, path, value }) => [code, path, value])).toEqual([
      ['bad-value', '/shared/0', 1],
      ['duplicate', '/shared/2', 'ask'],
      ['unknown-value', '/shared/3', 'elsewhere'],
    ]);
  });

  it('hands a newer version back untouched', () => {
    expect(parse(newer)).toMatchObject({ status: 'newer', untouched: newer });
  });

  it('never throws, whatever comes, and reads what it made as the same', () => {
    const cells = fc.record(
      {
        kind: fc.constant('preparation-questions'),
        version: fc.oneof(fc.constant(1), fc.jsonValue()),
        answers: fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue()),
        shared: fc.oneof(fc.array(fc.oneof(fc.string(), fc.jsonValue())), fc.jsonValue()),
        company: fc.jsonValue(),
        finished: fc.jsonValue(),
      },
      { requiredKeys: ['kind'] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), cells, fc.anything()), (input) => {
        const { state, status } = parse(input);
        if (status !== 'newer') expect(parse(state).state).toEqual(state);
      }),
    );
  });
});

describe('what is shared', () => {
  it('is what was answered and chosen, in the order of the questions', () => {
    const state = parse({ ...full, shared: ['reach', 'ask', 'talk-about', 'toString'] }).state;
    expect(sharedAnswers(state)).toEqual([
      { question: 'talk-about', text: full.answers['talk-about'] },
      { question: 'reach', text: full.answers.reach },
      { question: 'ask', text: full.answers.ask },
    ]);
    const blank = parse({ ...half, answers: { ask: ' \n', needs: '' }, shared: ['ask', 'needs', 'reach'] });
    expect(sharedAnswers(blank.state)).toEqual([]);
    expect(PREPARATION_QUESTIONS.some((id) => isShared(blank.state, id))).toBe(false);
  });

  it('is all that is left for somebody else', () => {
    expect(sharedPart(full)).toEqual({
      ...empty(),
      answers: {
        'talk-about': full.answers['talk-about'],
        'what-works': full.answers['what-works'],
        reach: full.answers.reach,
      },
      shared: ['talk-about', 'what-works', 'reach', 'company'],
      company: { who: 'someone', note: 'mijn zus' },
    });
  });

  it('leaves out who comes along, and whether the client was ready, unless shared', () => {
    expect(sharedPart(finished)).toEqual({
      ...empty(),
      answers: { ask: finished.answers.ask },
      shared: ['ask'],
    });
  });

  it('leaves out the kind of person where nobody comes along', () => {
    const alone = { ...full, company: { who: 'alone', note: 'mijn zus' } };
    expect(sharedPart(alone)).toMatchObject({ company: { who: 'alone' } });
    expect(JSON.stringify(sharedPart(alone))).not.toContain('mijn zus');
  });

  it('passes on nothing it does not know', () => {
    const answers = { ...unknownKeys.answers, later: 'Ook koffie.' };
    const part = { ...unknownKeys, answers, shared: ['talk-about', 'later', 'company', 'x-portal'] };
    expect(sharedPart(part)).toEqual({
      ...empty(),
      answers: { 'talk-about': 'Koffie.' },
      shared: ['talk-about', 'company'],
      company: { who: 'someone', note: 'een vriend' },
    });
  });

  it.each<[string, TrajectoryPart]>([
    ['nothing is shared', { ...full, shared: [] }],
    ['only what is not answered is shared', { ...half, answers: {}, shared: ['ask', 'company'] }],
    ['it is of a later version', newer],
    ['it is of another kind', { ...full, kind: 'capability-list' }],
    ['it cannot be read', { ...full, answers: 'all of them', shared: { 'talk-about': true } }],
  ])('is nothing where %s', (_why, part) => {
    expect(sharedPart(part)).toBeUndefined();
  });

  it('is the same once more, and leaves the part as it is', () => {
    const part = deepFreeze(structuredClone(full));
    const once = sharedPart(part);
    expect(sharedPart(once!)).toEqual(once);
    expect(part).toEqual(full);
  });
});
