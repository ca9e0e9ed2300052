import { describe, expect, it } from 'vitest';
import {
  fieldOfName,
  isFilledIn,
  placeOf,
  subjectOfProblem,
  subjectViews,
} from '../../src/elements/conversation-compass/conversation-compass.view.js';
import { empty, parse } from '../../src/model/conversation-compass.js';
import { conversationCompassStates } from '../fixtures/conversation-compass.js';

const { closed, full, half } = conversationCompassStates;
const viewsOf = (state: unknown): ReturnType<typeof subjectViews> => subjectViews(parse(state).state);

describe('what is drawn of a compass', () => {
  it('three subjects, of which nothing is chosen at first', () => {
    expect(viewsOf(empty()).map(({ id }) => id)).toEqual(['experiences', 'needs', 'future']);
    for (const view of viewsOf(empty()))
      expect(view).toMatchObject({
        isTalked: false,
        isStart: false,
        canStart: true,
        isTouched: false,
        note: {},
      });
  });

  it('what was said about each', () => {
    const [experiences, needs, future] = viewsOf(half);
    expect(needs).toMatchObject({ isTalked: true, isStart: true, canStart: false, note: half.notes.needs });
    expect(needs?.themes).toEqual([
      { id: 'direction', isTalked: false },
      { id: 'openness', isTalked: false },
      { id: 'seen', isTalked: true },
      { id: 'conversation', isTalked: false },
    ]);
    expect(experiences).toMatchObject({ isTalked: false, isTouched: true });
    expect(future).toMatchObject({ isTalked: false, isTouched: false, note: {} });
  });

  it('another beginning can be chosen as long as nothing was talked about', () => {
    const begun = { ...empty(), start: 'needs' };
    expect(viewsOf(begun).map(({ canStart }) => canStart)).toEqual([true, false, true]);
    expect(viewsOf({ ...begun, order: ['needs'] }).map(({ canStart }) => canStart)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it.each([
    [empty(), false],
    [{ ...empty(), start: 'needs' }, true],
    [{ ...empty(), notes: { needs: { client: 'Rust.' } } }, true],
    [{ ...empty(), closed: true }, true],
    [half, true],
    [full, true],
    [closed, true],
  ])('%j: filled in is %s', (state, filledIn) => {
    expect(isFilledIn(parse(state).state)).toBe(filledIn);
  });
});

describe('names', () => {
  it.each([
    ['needs.note', { kind: 'note', subject: 'needs' }],
    ['future.talk', { kind: 'talk', subject: 'future' }],
    ['experiences.theme.seen', { kind: 'theme', subject: 'experiences', theme: 'seen' }],
    ['experiences.theme.toString', undefined],
    ['experiences.theme', undefined],
    ['needs.note.seen', undefined],
    ['needs.theme.seen.more', undefined],
    ['constructor.note', undefined],
    ['share', undefined],
  ])('of a field: %s', (name, field) => {
    expect(fieldOfName(name)).toEqual(field);
  });

  it.each([
    ['/notes/needs/client', 'needs'],
    ['/themes/future', 'future'],
    ['/order/2', undefined],
    ['/notes/family', undefined],
    ['', undefined],
  ])('of a problem at %s', (path, subject) => {
    expect(subjectOfProblem(path)).toBe(subject);
  });

  it('of a place: three subjects and the heart', () => {
    expect(['needs', 'ours', 'start', 'toString', null, 3].map(placeOf)).toEqual([
      'needs',
      'ours',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
