import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { empty as emptyList } from '../../src/model/capability-list.js';
import type { Parts } from '../../src/model/carried-entries.js';
import { empty as emptyCircles } from '../../src/model/circle-model.js';
import {
  empty as emptySeries,
  parse as parseSeries,
  reduce as reduceSeries,
  type ConversationSeriesAction,
  type ConversationSeriesState,
} from '../../src/model/conversation-series.js';
import {
  empty as emptyGuide,
  parse as parseGuide,
  reduce as reduceGuide,
  type PhaseGuideAction,
  type PhaseGuideState,
} from '../../src/model/phase-guide.js';
import type { PieceState } from '../../src/model/piece.js';
import { asShown, changeFromElsewhere, followed } from '../../src/model/trajectory-following.js';

const GUIDE = 'phase-guide';
const SERIES = 'conversation-series';

const guide = (...actions: PhaseGuideAction[]): PhaseGuideState => actions.reduce(reduceGuide, emptyGuide());
const series = (...actions: ConversationSeriesAction[]): ConversationSeriesState =>
  actions.reduce(reduceSeries, emptySeries());
const added = (conversation: string, date?: string) =>
  ({ type: 'add-conversation', conversation, ...(date && { date }) }) as const;

const known = (state: PieceState | undefined): string[] =>
  ((state as PhaseGuideState | undefined)?.conversations ?? []).map(({ id, date = '' }) => `${id} ${date}`);

describe('conversations, in guide and series', () => {
  it('one that is opened in the one stands in the other', () => {
    const after = series(added('c1', '2026-03-17'));
    expect(known(followed({ [GUIDE]: guide(), [SERIES]: after }, SERIES, series())[GUIDE])).toEqual([
      'c1 2026-03-17',
    ]);
    const begun = guide({ type: 'go', conversation: 'c1', phase: 'present' });
    expect(known(followed({ [GUIDE]: begun, [SERIES]: series() }, GUIDE, guide())[SERIES])).toEqual(['c1 ']);
  });

  it('a date goes along, also when it is taken away', () => {
    const dated = series(added('c1', '2026-03-17'));
    const there = guide(added('c1'));
    expect(known(followed({ [GUIDE]: there, [SERIES]: dated }, SERIES, series(added('c1')))[GUIDE])).toEqual([
      'c1 2026-03-17',
    ]);
    const back = followed(
      { [GUIDE]: guide(added('c1')), [SERIES]: dated },
      GUIDE,
      guide(added('c1', '2026-03-17')),
    );
    expect(known(back[SERIES])).toEqual(['c1 ']);
  });

  it('one that is taken out of the one stays in the other where something is written in it', () => {
    const note = { type: 'note', conversation: 'c1', phase: 'opening', voice: 'client', text: 'Ja' } as const;
    const before = series(added('c1'), added('c2'));
    const parts = { [GUIDE]: guide(added('c1'), note, added('c2')), [SERIES]: series() };
    const { [GUIDE]: left } = followed(parts, SERIES, before);
    expect(known(left)).toEqual(['c1 ']);
    expect(known(asShown({ ...parts, [GUIDE]: left! }, SERIES, series()))).toEqual(['c1 ']);
  });

  it('what differed already is left alone when something else changes', () => {
    const before = guide(added('c1'));
    const after = reduceGuide(before, added('c2'));
    const parts = { [GUIDE]: after, [SERIES]: series(added('c1', '2026-03-03')) };
    expect(known(followed(parts, GUIDE, before)[SERIES])).toEqual(['c1 2026-03-03', 'c2 ']);
  });

  it('a date that stands there is not taken away by one that is new here, without a date', () => {
    const parts = { [GUIDE]: guide(added('c1')), [SERIES]: series(added('c1', '2026-03-03')) };
    expect(followed(parts, GUIDE, guide())).toEqual({});
  });

  it('one that is added elsewhere does not come to lie open in the guide', () => {
    const open = guide(added('c1'), { type: 'go', conversation: 'c1', phase: 'closing' });
    const after = series(added('c1'), added('c2'));
    const { [GUIDE]: there } = followed({ [GUIDE]: open, [SERIES]: after }, SERIES, series(added('c1')));
    expect((there as PhaseGuideState).current).toEqual({ conversation: 'c1', phase: 'closing' });
    expect((asShown({ [SERIES]: after }, GUIDE, open) as PhaseGuideState).current).toEqual(open.current);
    expect(asShown({ [SERIES]: after }, GUIDE, emptyGuide())).not.toHaveProperty('current');
    const { current: _current, ...nothingOpen } = reduceGuide(open, {
      type: 'note',
      conversation: 'c1',
      phase: 'opening',
      voice: 'client',
      text: 'Hallo',
    });
    expect((asShown({ [SERIES]: after }, GUIDE, nothingOpen) as PhaseGuideState).current).toEqual({
      conversation: 'c1',
      phase: 'opening',
    });
  });

  it('is shown in a piece that knows nothing of it yet', () => {
    expect(known(asShown({ [SERIES]: series(added('c1', '2026-03-17')) }, GUIDE, emptyGuide()))).toEqual([
      'c1 2026-03-17',
    ]);
  });

  it('both know the same after any of these changes, and stay readable', () => {
    const id = fc.constantFrom('c1', 'c2', 'c3');
    const date = fc.constantFrom('2026-03-17', '2026-04-21');
    const change = fc.oneof(
      fc.record({ at: fc.constant(SERIES), id, date: fc.option(date, { nil: undefined }) }),
      fc.record({ at: fc.constant(GUIDE), id, date: fc.option(date, { nil: undefined }) }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), fc.boolean(), (changes, isRemoving) => {
        let parts: Parts = { [GUIDE]: guide(), [SERIES]: series() };
        for (const { at, id: conversation, date: day } of changes) {
          const before = parts[at];
          const isThere = known(before).some((one) => one.startsWith(`${conversation} `));
          const after =
            at === GUIDE
              ? reduceGuide(
                  before as PhaseGuideState,
                  isThere && isRemoving && !day
                    ? { type: 'remove-conversation', conversation }
                    : isThere
                      ? { type: 'date', conversation, date: day ?? null }
                      : added(conversation, day),
                )
              : reduceSeries(
                  before as ConversationSeriesState,
                  isThere && isRemoving && !day
                    ? { type: 'remove-conversation', conversation }
                    : isThere
                      ? { type: 'date', conversation, ...(day && { date: day }) }
                      : added(conversation, day),
                );
          const now = { ...parts, [at]: after };
          parts = { ...now, ...followed(now, at, before) };
          expect(known(parts[GUIDE]).sort()).toEqual(known(parts[SERIES]).sort());
        }
        expect(parseGuide(parts[GUIDE]).problems).toEqual([]);
        expect(parseSeries(parts[SERIES]).problems).toEqual([]);
      }),
    );
  });
});

describe('a value found in the guide', () => {
  it('is in the list and the circles', () => {
    const after = guide({ type: 'add-value', value: 'own-1', label: 'Rust' });
    const parts = { [GUIDE]: after, 'capability-list': emptyList(), 'circle-model': emptyCircles() };
    const result = followed(parts, GUIDE, guide());
    expect(result['capability-list']).toMatchObject({ ownValues: [{ id: 'own-1', label: 'Rust' }] });
    expect(JSON.stringify(result['circle-model'])).toContain('Rust');
  });
});

describe('a change in another piece, as this piece tells it', () => {
  const list = (...labels: string[]) => ({
    ...emptyList(),
    ownValues: labels.map((label) => ({ id: `own-${label.toLowerCase()}`, label })),
  });
  const circles = (...labels: string[]) => ({
    ...emptyCircles(),
    cards: [...emptyCircles().cards, ...list(...labels).ownValues],
  });

  it('of own values in the list', () => {
    const change = (before: object, after: object): object =>
      changeFromElsewhere('capability-list', before as never, after as never);
    expect(change(list(), list('Rust'))).toEqual({ type: 'add-value', value: 'own-rust' });
    expect(change(list('Rust'), list())).toEqual({ type: 'remove-value', value: 'own-rust' });
    expect(change(list('Rust'), list('RUST'))).toEqual({ type: 'rename-value', value: 'own-rust' });
    expect(change(list('Rust'), list('Rust', 'Humor', 'Stilte'))).toEqual({
      type: 'add-value',
      value: 'own-humor',
    });
  });

  it('of own values in the circles', () => {
    const change = (before: object, after: object): object =>
      changeFromElsewhere('circle-model', before as never, after as never);
    expect(change(circles(), circles('Rust'))).toEqual({ type: 'add-card', card: 'own-rust', to: 'tray' });
    expect(change(circles('Rust'), circles())).toEqual({ type: 'remove-card', card: 'own-rust' });
    expect(change(circles('Rust'), circles('RUST'))).toEqual({ type: 'rename-card', card: 'own-rust' });
  });

  it('of conversations', () => {
    expect(changeFromElsewhere(GUIDE, guide(), guide(added('c1')))).toEqual({
      type: 'add-conversation',
      conversation: 'c1',
    });
    expect(changeFromElsewhere(SERIES, series(added('c1')), series(added('c1', '2026-03-17')))).toEqual({
      type: 'date',
      conversation: 'c1',
      date: '2026-03-17',
    });
  });

  it('is that of any piece where there is none, or no such piece', () => {
    expect(changeFromElsewhere('capability-list', list('Rust'), list('Rust'))).toEqual({ type: 'reset' });
    expect(changeFromElsewhere('x-diary', list('Rust'), list())).toEqual({ type: 'reset' });
  });
});
