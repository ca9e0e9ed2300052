import { describe, expect, it } from 'vitest';
import { ANSWERS, QUESTIONS, SITUATIONS } from '../../src/model/capability-list.js';
import { questionsOf, RINGS } from '../../src/model/circle-model.js';
import { GROUPS, type Standing } from '../../src/model/capability-scoring.js';
import type { ProblemCode } from '../../src/model/json.js';
import { WORK_VALUES } from '../../src/model/work-values.js';
import { byKey, dutch, itemsOf, linesOf } from './packs.js';

describe('the terms of the method', () => {
  const nl = dutch();

  it('the seven work values are called what the method calls them', () => {
    expect(WORK_VALUES.map((id) => nl.get(`work-values:value.${id}`)?.text)).toEqual([
      'Kennis en vaardigheden gebruiken',
      'Kennis en vaardigheden ontwikkelen',
      'Betrokken zijn bij belangrijke beslissingen',
      'Betekenisvolle werkcontacten hebben en opbouwen',
      'Eigen doelen stellen',
      'Een goed inkomen verdienen',
      'Een bijdrage leveren aan het creëren van iets waardevols',
    ]);
  });

  it('the seven have one English name each, everywhere the same', () => {
    const en = byKey('en');
    expect(WORK_VALUES.map((id) => en.get(`work-values:value.${id}`)?.text)).toEqual([
      'Using knowledge and skills',
      'Developing knowledge and skills',
      'Being involved in important decisions',
      'Having and building meaningful contacts at work',
      'Setting your own goals',
      'Earning a good income',
      'Contributing to creating something valuable',
    ]);
  });

  it('the list is called what the method calls it', () => {
    expect(nl.get('capability-list:name')?.text).toBe('Lijst Werk Capabilities');
    expect(byKey('en').get('capability-list:name')?.text).toBe('Capability Set for Work Questionnaire');
  });

  it.each([
    ['nl', /Lijst Werk Capabilities|capabilityset/g],
    ['nl-x-u', /Lijst Werk Capabilities|capabilityset/g],
    ['en', /Capability Set for Work Questionnaire|capability set/g],
  ] as const)('%s speaks of capabilities in no other words', (locale, terms) => {
    const odd = itemsOf(locale).filter(({ item }) =>
      linesOf(item.text).some((line) => /capabilit/i.test(line.replace(terms, ''))),
    );
    expect(odd).toEqual([]);
    expect(nl.get('capability-results:figures.set')?.text).toMatch(/capabilityset/);
  });

  it('the circles are called what the method calls them', () => {
    const names = (items: ReturnType<typeof byKey>): unknown[] =>
      ['name', ...RINGS.map((ring) => `ring.${ring}`)].map((id) => items.get(`circle-model:${id}`)?.text);
    expect(names(nl)).toEqual(['Cirkelmodel', 'Dit gaat al goed', 'Dit kan beter', 'Dit komt later']);
    expect(names(byKey('en'))).toEqual([
      'Circle model',
      'This already goes well',
      'This can get better',
      'This comes later',
    ]);
  });

  it('keeps the jargon of professionals backstage', () => {
    const odd = itemsOf('nl').filter(({ item }) =>
      linesOf(item.text).some((line) =>
        /self-efficacy|zelfeffectiviteit|conversiefactor|re-integratie/i.test(line),
      ),
    );
    expect(odd).toEqual([]);
  });
});

/** What never stems from a person is told in the words for any unknown value. */
const TOLD_IN_GENERAL = new Set(['not-json', 'cyclic', 'too-deep', 'too-large', 'forbidden-key']);

/** What only one piece can have, and says itself. */
const OF_PIECES: Readonly<Partial<Record<string, string>>> = {
  'unknown-card': 'circle-model',
  'unknown-ring': 'circle-model',
  'not-in-ring': 'circle-model',
  'unknown-link': 'conversion-map',
};

describe('what the model knows has words', () => {
  const nl = dutch();
  const standings: Record<Standing, true> = {
    works: true,
    'works-despite': true,
    'little-room': true,
    'not-yet': true,
    partly: true,
    'less-important': true,
    'not-filled-in': true,
  };
  const problems: Record<ProblemCode, true> = {
    'malformed-json': true,
    'not-an-object': true,
    'wrong-kind': true,
    'bad-version': true,
    'newer-version': true,
    'bad-value': true,
    'bad-id': true,
    duplicate: true,
    'unknown-value': true,
    'unknown-link': true,
    'unknown-card': true,
    'unknown-ring': true,
    'not-in-ring': true,
    'not-json': true,
    cyclic: true,
    'too-deep': true,
    'too-large': true,
    'forbidden-key': true,
  };

  it.each([
    ...WORK_VALUES.flatMap((id) =>
      ['', '.about', '.examples'].map((part) => `work-values:value.${id}${part}`),
    ),
    ...QUESTIONS.flatMap((question) =>
      ANSWERS.filter((answer) => answer !== 'unsure').map(
        (answer) => `capability-list:answer.${question}.${answer}`,
      ),
    ),
    ...QUESTIONS.flatMap((question) => [
      `capability-list:question.${question}`,
      `capability-list:question.${question}.short`,
    ]),
    ...QUESTIONS.flatMap((question) =>
      ['more', 'less', 'new', 'open'].map(
        (direction) => `capability-results:change.${question}.${direction}`,
      ),
    ),
    'capability-list:answer.unsure',
    ...SITUATIONS.flatMap((situation) =>
      ['', 'chosen.'].map((part) => `capability-list:situation.${part}${situation}`),
    ),
    ...GROUPS.map((group) => `capability-results:group.${group}`),
    ...Object.keys(standings).map((standing) => `capability-results:standing.${standing}`),
    ...Object.keys(problems)
      .filter((code) => !TOLD_IN_GENERAL.has(code))
      .map((code) => `${OF_PIECES[code] ?? 'kit'}:problem.${code}`),
    ...RINGS.flatMap((ring) => questionsOf(ring).map((question) => `circle-model:follow-up.${question}`)),
  ])('%s', (key) => {
    expect(nl.has(key)).toBe(true);
  });

  it.each(['nl', 'en'] as const)('%s has five different answers to each question', (locale) => {
    const items = byKey(locale);
    for (const question of QUESTIONS) {
      const answers = [1, 2, 3, 4, 5].map(
        (step) => items.get(`capability-list:answer.${question}.${step}`)?.text,
      );
      expect(new Set(answers).size).toBe(5);
    }
  });
});
