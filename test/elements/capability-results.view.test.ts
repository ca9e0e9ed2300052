import { describe, expect, it } from 'vitest';
import { changesSince, groupViews } from '../../src/elements/capability-results/capability-results.view.js';
import type { ValueAnswers } from '../../src/model/capability-answers.js';
import { scoring } from '../../src/model/capability-scoring.js';
import { WORK_VALUES } from '../../src/model/work-values.js';
import { FULL, HALF, listState } from './states.js';

const groups = (state = HALF, earlier?: typeof HALF, cutOff?: number) =>
  Object.fromEntries(
    groupViews(state, earlier, scoring(cutOff)).map(({ group, values }) => [
      group,
      values.map(({ id }) => id),
    ]),
  );
const viewOf = (answers: ValueAnswers, earlier?: ValueAnswers) =>
  groupViews(
    listState({ answers: { income: answers } }),
    earlier && listState({ answers: { income: earlier } }),
    scoring(),
  )
    .flatMap(({ values }) => values)
    .find(({ id }) => id === 'income')!;

describe('groupViews', () => {
  it('puts each value in one group, in the order of the list', () => {
    expect(groups()).toEqual({
      progress: ['use-skills'],
      attention: ['contacts'],
      later: ['decisions'],
      open: ['develop-skills', 'own-goals', 'income', 'contribute', 'own-outside'],
    });
    expect(groups(FULL)).toEqual({
      progress: ['use-skills', 'contacts', 'contribute', 'own-outside'],
      attention: ['develop-skills', 'decisions', 'income'],
      later: ['own-goals'],
    });
  });

  it('begins with what goes well', () => {
    expect(groupViews(HALF, undefined, scoring()).map(({ group }) => group)).toEqual([
      'progress',
      'attention',
      'later',
      'open',
    ]);
  });

  it('follows another cut-off', () => {
    expect(groups(FULL, undefined, 5)).toEqual({
      progress: ['use-skills', 'own-outside'],
      attention: ['decisions', 'income', 'contribute'],
      later: ['develop-skills', 'contacts', 'own-goals'],
    });
  });

  it('never shows what matters less as a lack', () => {
    for (const importance of [1, 2, 3] as const) {
      expect(
        groups(listState({ answers: { income: { importance, enabled: 1, achieved: 1 } } })).attention,
      ).toBe(undefined);
    }
  });

  it('tells "not clear yet" from "not filled in"', () => {
    expect(viewOf({}).words).toBe('not-filled-in');
    expect(viewOf({ importance: 'unsure' }).words).toBe('unsure');
    expect(viewOf({ achieved: 5 }).words).toBe('unsure');
    expect(viewOf({ importance: 4 }).words).toBe('partly');
  });

  it('shows an earlier answer only where it was another one', () => {
    const { tracks } = viewOf(
      { importance: 5, enabled: 2 },
      { importance: 4, enabled: 2, achieved: 'unsure' },
    );
    expect(tracks).toEqual([
      { question: 'importance', answer: 5, earlier: 4 },
      { question: 'enabled', answer: 2, earlier: undefined },
      { question: 'achieved', answer: undefined, earlier: 'unsure' },
    ]);
  });

  it('keeps notes as they are and finds none in the prototype', () => {
    const views = groupViews(
      listState({ ownValues: [{ id: 'constructor.x', label: 'A' }], notes: { income: { client: ' x\n' } } }),
      undefined,
      scoring(),
    ).flatMap(({ values }) => values);
    expect(views.find(({ id }) => id === 'income')?.note).toEqual({ client: ' x\n' });
    expect(views.filter(({ note }) => note !== undefined)).toHaveLength(1);
  });
});

describe('changesSince', () => {
  it('is empty between equal lists, whatever the order of keys', () => {
    const turned = { ...FULL, answers: Object.fromEntries(Object.entries(FULL.answers).reverse()) };
    expect(changesSince(FULL, turned)).toEqual({ values: [], removed: [] });
  });

  it('tells each answer that is another one, and in which direction', () => {
    const { values } = changesSince(
      listState({ answers: { income: { importance: 2, enabled: 5 }, decisions: { achieved: 3 } } }),
      listState({ answers: { income: { importance: 4, enabled: 5, achieved: 1 } } }),
    );
    expect(
      values.map(({ id, differences }) => [
        id,
        differences.map(({ question, direction }) => `${question} ${direction}`),
      ]),
    ).toEqual([
      ['decisions', ['achieved open']],
      ['income', ['importance more', 'achieved new']],
    ]);
  });

  it('begins with values in which there is more room or success, not with those that matter more', () => {
    const all = (answers: ValueAnswers) => Object.fromEntries(WORK_VALUES.map((id) => [id, answers]));
    const { values } = changesSince(
      listState({ answers: all({ importance: 2, enabled: 2, achieved: 2 }) }),
      listState({
        answers: {
          ...all({ importance: 2, enabled: 2, achieved: 2 }),
          'use-skills': { importance: 5, enabled: 2, achieved: 2 },
          decisions: { importance: 2, enabled: 1, achieved: 2 },
          contacts: { importance: 2, enabled: 2, achieved: 3 },
          contribute: { importance: 2, enabled: 3, achieved: 2 },
        },
      }),
    );
    expect(values.map(({ id }) => id)).toEqual(['contacts', 'contribute', 'use-skills', 'decisions']);
  });

  it('tells own values that came and went; a new name is no change', () => {
    const before = listState({
      ownValues: [
        { id: 'a', label: 'Rust' },
        { id: 'b', label: 'Weg' },
      ],
    });
    const now = listState({
      ownValues: [
        { id: 'a', label: 'Stilte' },
        { id: 'c', label: 'Nieuw' },
      ],
    });
    expect(changesSince(before, now)).toEqual({
      values: [{ id: 'c', label: 'Nieuw', isNew: true, isFilledIn: false, differences: [] }],
      removed: ['Weg'],
    });
  });

  it('tells apart what was filled in as a whole from single answers that came', () => {
    const none = listState({ answers: { contacts: { importance: 4 } } });
    const all = { importance: 4, enabled: 2, achieved: 'unsure' } as const;
    const now = listState({ answers: { contacts: all, income: { importance: 1, enabled: 2, achieved: 3 } } });
    const told = changesSince(none, now).values.map(({ id, isFilledIn }) => [id, isFilledIn]);
    expect(told).toEqual([
      ['contacts', false],
      ['income', true],
    ]);
  });
});
