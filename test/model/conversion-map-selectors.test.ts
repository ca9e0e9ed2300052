import { describe, expect, it } from 'vitest';
import { parse as parseList } from '../../src/model/capability-list.js';
import { parse as parseCircles } from '../../src/model/circle-model.js';
import {
  empty,
  factorsOf,
  isWrittenAbout,
  offeredValues,
  ownValueIds,
  parse,
  plannedActions,
  reduce,
  reportGone,
  resourcesOf,
  stepOf,
  stepsOf,
  valuesWrittenAbout,
  type ConversionMapState,
  type Factor,
  type KnownElsewhere,
} from '../../src/model/conversion-map.js';
import { circlesOfMap, conversionMapStates, listOfMap, planOfMap } from '../fixtures/conversion-map.js';

const { state: full } = parse(conversionMapStates.full);
const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

describe('what is written about a value', () => {
  it('has what helps first, in the person first, and in each the client first', () => {
    expect(ids(factorsOf(full, 'contacts'))).toEqual([
      'own-miss',
      'own-tea',
      'own-buddy',
      'own-doubt',
      'own-tired',
      'own-noise',
      'own-bus',
    ]);
    expect(ids(resourcesOf(full, 'contacts'))).toEqual(['own-listen', 'own-sister', 'own-coach']);
  });

  it('is nothing for a value nobody wrote about, also under the name of a prototype', () => {
    for (const id of ['income', 'toString']) {
      expect(factorsOf(full, id)).toEqual([]);
      expect(resourcesOf(full, id)).toEqual([]);
      expect(isWrittenAbout(full, id)).toBe(false);
    }
    expect(valuesWrittenAbout(full)).toEqual(['contacts', 'use-skills', 'own-outdoors']);
  });

  it('is looked up in a fraction of the time when asked again', () => {
    const factors = Array.from({ length: 20_000 }, (_none, index): Factor => ({
      id: `own-${index}`,
      voice: 'client',
      label: 'x',
      value: `own-value-${index % 200}`,
      effect: 'helps',
      level: 'person',
    }));
    const state: ConversionMapState = { ...empty(), factors };
    expect(factorsOf(state, 'own-value-1')).toHaveLength(100);
    const begin = performance.now();
    for (let time = 0; time < 10_000; time += 1) factorsOf(state, `own-value-${time % 200}`);
    expect(performance.now() - begin).toBeLessThan(200);
  });
});

describe('the step of a factor', () => {
  const made = (factor: string, voice: 'client' | 'professional' = 'client'): ConversionMapState =>
    reduce(full, { type: 'make-step', factor, step: 'own-new', voice });

  it('has the words of the voice that asks', () => {
    const about = { id: 'own-new', factor: 'own-noise', value: 'contacts' };
    expect(stepOf(made('own-noise'), 'own-noise')).toEqual({
      ...about,
      voice: 'client',
      label: 'Vragen of ik eerst op een rustige plek kan zitten',
    });
    expect(stepOf(made('own-noise', 'professional'), 'own-noise', 'professional')).toEqual({
      ...about,
      voice: 'professional',
      label: 'Samen een uur gaan kijken, op een stil moment',
    });
  });

  it('has those of the other where there are no own, as the other’s', () => {
    expect(stepOf(made('own-tired'), 'own-tired', 'client')).toMatchObject({
      voice: 'professional',
      label: 'Beginnen met halve dagen',
    });
  });

  it('has no words yet where nobody wrote any', () => {
    expect(stepOf(made('own-bus'), 'own-bus', 'professional')).toMatchObject({
      voice: 'professional',
      label: '',
    });
  });

  it('is nothing where no step was made, and for what is no factor', () => {
    expect(stepOf(full, 'own-noise')).toBeUndefined();
    expect(stepOf(full, 'own-listen')).toBeUndefined();
  });

  it('is one of all steps', () => {
    expect(ids(stepsOf(made('own-noise')))).toEqual(['own-new', 'own-plan-greet']);
    expect(stepsOf(empty())).toEqual([]);
  });
});

describe('the values to choose from', () => {
  const { state: list } = parseList(listOfMap);
  const { state: circles } = parseCircles(circlesOfMap);

  it('are the seven, where nothing else is known', () => {
    const offered = offeredValues({});
    expect(offered).toHaveLength(7);
    expect(offered.flatMap(({ reasons }) => reasons)).toEqual([]);
  });

  it('begin with what the client marked, and tell why', () => {
    expect(offeredValues({ list, circles }).map(({ id, reasons }) => `${id}: ${reasons.join()}`)).toEqual([
      'develop-skills: middle',
      'contacts: important,discuss',
      'income: important',
      'own-outdoors: discuss',
      'own-garden: middle',
      'use-skills: ',
      'decisions: ',
      'own-goals: ',
      'contribute: ',
    ]);
  });

  it('have the client’s own words', () => {
    const labels = new Map(offeredValues({ list, circles }).map(({ id, label }) => [id, label]));
    expect(labels.get('own-outdoors')).toBe('Buiten zijn');
    expect(labels.get('own-garden')).toBe('Werken met planten');
    expect(labels.get('income')).toBeUndefined();
  });

  it('leave goals out: these are no values', () => {
    const goals = parseCircles({ ...circlesOfMap, topic: 'goals' }).state;
    expect(offeredValues({ circles: goals })).toEqual(offeredValues({}));
    expect(ownValueIds({ circles: goals })).toEqual(new Set());
  });
});

describe('the plan', () => {
  it('is read for its actions, whatever else is in it', () => {
    expect([...plannedActions(planOfMap).keys()]).toEqual(['own-plan-greet', 'own-plan-look']);
    expect(plannedActions(planOfMap).get('own-plan-look')?.label).toBe('Een dag meekijken');
    const odd = { actions: [null, 3, {}, { id: 7 }, { id: 'own-a' }, { id: 'own-b', label: ['x'] }] };
    expect([...plannedActions(odd)]).toEqual([
      ['own-a', { label: '' }],
      ['own-b', { label: '' }],
    ]);
    for (const none of [undefined, null, 'x', {}, { actions: 'x' }])
      expect(plannedActions(none).size).toBe(0);
  });
});

describe('what is gone from other pieces', () => {
  const told = (state: ConversionMapState, known: KnownElsewhere): string[] => {
    const problems: string[] = [];
    reportGone(state, known, (path, code, value) => problems.push(`${code} ${path} ${String(value)}`));
    return problems;
  };

  it('is not told where nothing is known of them', () => {
    expect(told(full, {})).toEqual([]);
  });

  it('is told once for a value, and for each step', () => {
    expect(told(full, { ownValues: new Set(), actions: new Set() })).toEqual([
      'unknown-value /values/2 own-outdoors',
      'unknown-link /factors/5/step own-plan-greet',
    ]);
    const orphan = { ...full, values: [] };
    expect(told(orphan, { ownValues: new Set() })).toEqual(['unknown-value /resources/4/value own-outdoors']);
  });

  it('is nothing where all is there', () => {
    const known = { ownValues: new Set(['own-outdoors']), actions: new Set(['own-plan-greet']) };
    expect(told(full, known)).toEqual([]);
  });
});
