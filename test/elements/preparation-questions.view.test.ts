import { describe, expect, it } from 'vitest';
import {
  companyView,
  isFilledIn,
  offeredQuestions,
  questionViews,
  sharedView,
  subjectOfPointer,
} from '../../src/elements/preparation-questions/preparation-questions.view.js';
import { parse, PREPARATION_QUESTIONS } from '../../src/model/preparation-questions.js';
import { preparationQuestionsStates } from '../fixtures/preparation-questions.js';

const { empty, finished, full, half, newer } = preparationQuestionsStates;

describe('the questions that are offered', () => {
  it.each<[unknown, readonly string[]]>([
    [undefined, PREPARATION_QUESTIONS],
    [null, PREPARATION_QUESTIONS],
    ['', PREPARATION_QUESTIONS],
    ['elsewhere, nowhere', PREPARATION_QUESTIONS],
    [[], PREPARATION_QUESTIONS],
    [{}, PREPARATION_QUESTIONS],
    [7, PREPARATION_QUESTIONS],
    ['ask', ['ask']],
    [' ask,talk-about ,\n elsewhere ask', ['talk-about', 'ask']],
    [
      ['reach', 3, null, 'needs', 'toString'],
      ['needs', 'reach'],
    ],
  ])('%j', (given, offered) => {
    expect(offeredQuestions(given)).toEqual(offered);
  });
});

describe('what is drawn of preparation-questions', () => {
  it('is each question that is offered or answered, in the order of the method', () => {
    const views = questionViews(parse(half).state, ['ask']);
    expect(views.map(({ id, isAnswered, isShared }) => [id, isAnswered, isShared])).toEqual([
      ['talk-about', true, true],
      ['how-are-you', true, false],
      ['ask', false, false],
    ]);
    expect(views[0]?.text).toBe(half.answers['talk-about']);
  });

  it('is who comes along', () => {
    expect(companyView(parse(full).state)).toEqual({
      who: 'someone',
      note: 'mijn zus',
      isShared: true,
    });
    expect(companyView(parse(half).state)).toEqual({ who: undefined, note: '', isShared: false });
  });

  it('for somebody else is what the client shares, and not a word of the rest', () => {
    const view = sharedView(parse(full).state, false);
    expect(view.questions.map(({ id }) => id)).toEqual(['talk-about', 'what-works', 'reach']);
    expect(JSON.stringify(view)).not.toContain(full.answers['how-are-you']);
    expect(sharedView(parse(finished).state, false).company.who).toBeUndefined();
    expect(sharedView(parse(newer).state, true)).toEqual({
      questions: [],
      company: { who: undefined, note: '', isShared: false },
    });
  });

  it.each([
    [empty, false],
    [{ ...empty, answers: { ask: ' \n' } }, false],
    [{ ...empty, company: { who: 'alone' } }, true],
    [{ ...empty, finished: true }, true],
    [half, true],
    [full, true],
  ])('%j: filled in is %s', (state, filledIn) => {
    expect(isFilledIn(parse(state).state)).toBe(filledIn);
  });

  it.each([
    ['/answers/ask', 'ask'],
    ['/answers/elsewhere', undefined],
    ['/answers', undefined],
    ['/company/who', 'company'],
    ['/shared/2', undefined],
    ['', undefined],
  ])('%s is about %s', (path, subject) => {
    expect(subjectOfPointer(path)).toBe(subject);
  });
});
