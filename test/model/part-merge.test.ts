// Two screens in one part of a trajectory: what each did is in what is kept.
import { describe, expect, it } from 'vitest';
import * as plan from '../../src/model/action-plan.js';
import * as circles from '../../src/model/circle-model.js';
import * as series from '../../src/model/conversation-series.js';
import * as map from '../../src/model/conversion-map.js';
import { deepFreeze } from '../../src/model/json.js';
import * as guide from '../../src/model/phase-guide.js';
import { mergeTrajectories } from '../../src/model/trajectory-merge.js';

const whole = (part: object) => ({ kind: 'trajectory', version: 1, parts: { part }, share: {} });

function merge<S>(base: S, mine: S, theirs: S): { part: S; collides: boolean } {
  const { merged, collisions } = mergeTrajectories(
    deepFreeze(whole(base as object)),
    deepFreeze(whole(mine as object)),
    deepFreeze(whole(theirs as object)),
  );
  return { part: (merged as { parts: { part: S } }).parts.part, collides: collisions.length > 0 };
}

/** What two screens make of a state, when each does something else. */
function together<S, A>(
  reduce: (state: S, action: A) => S,
  base: S,
  mine: readonly A[],
  theirs: readonly A[],
): S | 'collides' {
  const { part, collides } = merge(base, mine.reduce(reduce, base), theirs.reduce(reduce, base));
  return collides ? 'collides' : part;
}

describe('two screens in the guide', () => {
  const base = guide.parse({
    ...guide.empty(),
    conversations: [
      { id: 'talk-1', phases: { opening: { visited: true, notes: { client: 'Begin.' } } } },
      { id: 'talk-2', phases: {} },
    ],
    current: { conversation: 'talk-1', phase: 'opening' },
  }).state;
  const both = (
    mine: readonly guide.PhaseGuideAction[],
    theirs: readonly guide.PhaseGuideAction[],
  ): guide.PhaseGuideState | 'collides' => together(guide.reduce, base, mine, theirs);
  const opening = { conversation: 'talk-1', phase: 'opening' } as const;

  it('each write a note of their own in one phase', () => {
    const after = both(
      [{ type: 'note', ...opening, voice: 'client', text: 'Ik.' }],
      [{ type: 'note', ...opening, voice: 'professional', text: 'Zij.' }],
    );
    expect(after).toMatchObject({
      conversations: [{ phases: { opening: { notes: { client: 'Ik.', professional: 'Zij.' } } } }, {}],
    });
  });

  it('take a note away, and write one beside it', () => {
    const after = both(
      [{ type: 'note', ...opening, voice: 'client', text: '' }],
      [{ type: 'note', ...opening, voice: 'professional', text: 'Zij.' }],
    );
    expect(after).toMatchObject({
      conversations: [{ phases: { opening: { notes: { professional: 'Zij.' } } } }, {}],
    });
    expect(JSON.stringify(after)).not.toContain('Begin.');
  });

  it('look at another phase each: nobody is asked, and each stays where they are', () => {
    const after = both(
      [{ type: 'go', conversation: 'talk-1', phase: 'present' }],
      [{ type: 'go', conversation: 'talk-1', phase: 'develop' }],
    );
    expect(after).toMatchObject({
      current: { conversation: 'talk-1', phase: 'present' },
      conversations: [{ phases: { present: { visited: true }, develop: { visited: true } } }, {}],
    });
  });

  it('answer one question with each their own voice, mark and put away other questions', () => {
    const after = both(
      [
        { type: 'answer', question: 'opening-lottery', voice: 'client', text: 'Een tuin.' },
        { type: 'asked', ...opening, question: 'opening-raise', asked: true },
        { type: 'hide', question: 'opening-about', hidden: true },
      ],
      [
        { type: 'answer', question: 'opening-lottery', voice: 'professional', text: 'Een moestuin.' },
        { type: 'asked', ...opening, question: 'opening-lottery', asked: true },
        { type: 'hide', question: 'opening-proud', hidden: true },
      ],
    );
    expect(after).toMatchObject({
      answers: { 'opening-lottery': { client: 'Een tuin.', professional: 'Een moestuin.' } },
      conversations: [{ phases: { opening: { asked: ['opening-raise', 'opening-lottery'] } } }, {}],
      hidden: ['opening-about', 'opening-proud'],
    });
  });

  it('are asked only about words that both changed', () => {
    const text = (words: string) => [{ type: 'note', ...opening, voice: 'client', text: words }] as const;
    expect(both(text('Zus.'), text('Zo.'))).toBe('collides');
    expect(both(text('Zus.'), text('Zus.'))).not.toBe('collides');
  });

  it('take out a conversation in which the other writes: it stays, with what is written', () => {
    const after = both(
      [{ type: 'remove-conversation', conversation: 'talk-2' }],
      [{ type: 'note', conversation: 'talk-2', phase: 'needed', voice: 'professional', text: 'Hier.' }],
    );
    expect(after).toMatchObject({
      conversations: [
        { id: 'talk-1' },
        { id: 'talk-2', phases: { needed: { notes: { professional: 'Hier.' } } } },
      ],
    });
    expect(
      both(
        [{ type: 'go', conversation: 'talk-1', phase: 'present' }],
        [{ type: 'remove-conversation', conversation: 'talk-2' }],
      ),
    ).toMatchObject({ conversations: [{ id: 'talk-1' }] });
  });

  it('both begin, where it is not known what was there: that is asked', () => {
    const text = (voice: 'client' | 'professional'): guide.PhaseGuideState =>
      guide.reduce(guide.empty(), { type: 'note', ...opening, voice, text: voice });
    const none = { kind: 'trajectory', version: 1, parts: {}, share: {} };
    const { collisions } = mergeTrajectories(none, whole(text('client')), whole(text('professional')));
    expect(collisions).toEqual(['part']);
  });
});

describe('two screens in the plan, the series and the map', () => {
  const start = plan.parse({
    ...plan.empty(),
    goals: [{ id: 'g1', voice: 'client', label: 'Doel' }],
    actions: [
      { id: 'a1', voice: 'client', label: 'Bellen', goal: 'g1' },
      { id: 'a2', voice: 'professional', label: 'Schrijven' },
      { id: 'a3', voice: 'client', label: 'Lopen' },
    ],
  }).state;
  const both = (
    mine: readonly plan.ActionPlanAction[],
    theirs: readonly plan.ActionPlanAction[],
  ): plan.ActionPlanState | 'collides' => together(plan.reduce, start, mine, theirs);
  const idsOf = (after: plan.ActionPlanState | 'collides'): unknown =>
    after === 'collides' ? after : after.actions.map(({ id }) => id);
  const add = (step: string) => ({ type: 'add-step', step, voice: 'client', label: step }) as const;

  it('each add a step: mine first, then theirs, both after what they came after', () => {
    expect(idsOf(both([add('m')], [add('t')]))).toEqual(['a1', 'a2', 'a3', 'm', 't']);
  });

  it('move a step, and add one', () => {
    const move = { type: 'move-step', step: 'a3', goal: null, before: 'a1' } as const;
    expect(idsOf(both([move], [add('t')]))).toEqual(['a3', 'a1', 'a2', 't']);
    expect(idsOf(both([add('m')], [move]))).toEqual(['a3', 'a1', 'a2', 'm']);
  });

  it('take out a step that the other left as it was, and keep one that the other changed', () => {
    const remove = { type: 'remove-step', step: 'a3', voice: 'client' } as const;
    expect(idsOf(both([remove], [add('t')]))).toEqual(['a1', 'a2', 't']);
    expect(idsOf(both([add('m')], [remove]))).toEqual(['a1', 'a2', 'm']);
    const take = { type: 'who', step: 'a3', who: ['client'] } as const;
    for (const after of [both([remove], [take]), both([take], [remove])])
      expect(after).toMatchObject({ actions: [{}, {}, { id: 'a3', who: ['client'] }] });
  });

  it('take out a goal to which the other adds a step: the goal stays, with its steps', () => {
    const remove = { type: 'remove-goal', goal: 'g1', voice: 'client' } as const;
    const under = { ...add('t'), goal: 'g1' };
    for (const after of [both([remove], [under]), both([under], [remove])])
      expect(after).toMatchObject({
        goals: [{ id: 'g1', label: 'Doel' }],
        actions: [{ id: 'a1', goal: 'g1' }, {}, {}, { id: 't', goal: 'g1' }],
      });
    const rename = { type: 'rename-step', step: 'a1', voice: 'client', label: 'Mailen' } as const;
    const gone = both([remove], [rename]);
    expect(gone).toMatchObject({ goals: [], actions: [{ label: 'Mailen' }, {}, {}] });
    expect(JSON.stringify(gone)).not.toContain('"goal"');
  });

  it('say who does it, both, and when, differently: that is asked', () => {
    const who = (doer: plan.Doer) => ({ type: 'who', step: 'a1', who: [doer] }) as const;
    expect(both([who('client')], [who('professional')])).toMatchObject({
      actions: [{ who: ['client', 'professional'] }, {}, {}],
    });
    const on = (date: string) => ({ type: 'date', step: 'a1', date }) as const;
    expect(both([on('2026-12-04')], [on('2026-12-05')])).toBe('collides');
  });

  it('each write a summary, and note who is there', () => {
    const talk = series.parse({ ...series.empty(), conversations: [{ id: 'talk-1' }] }).state;
    const conversation = 'talk-1';
    const after = together<series.ConversationSeriesState, series.ConversationSeriesAction>(
      series.reduce,
      talk,
      [
        { type: 'summary', conversation, voice: 'client', text: 'Goed.' },
        { type: 'present', conversation, role: 'client', present: true },
        { type: 'add-goal', conversation, list: 'goals', goal: 'm', voice: 'client', label: 'Mijn doel' },
      ],
      [
        { type: 'summary', conversation, voice: 'professional', text: 'Fijn.' },
        { type: 'present', conversation, role: 'professional', present: true },
        { type: 'add-goal', conversation, list: 'goals', goal: 't', voice: 'professional', label: 'Ook' },
      ],
    );
    expect(after).toMatchObject({
      conversations: [
        {
          summary: { client: 'Goed.', professional: 'Fijn.' },
          present: ['client', 'professional'],
          goals: [{ id: 'm' }, { id: 't' }],
        },
      ],
    });
    const referral = {
      type: 'add-referral',
      referral: 'r',
      conversation,
      voice: 'client',
      label: 'Coach',
    } as const;
    expect(
      together<series.ConversationSeriesState, series.ConversationSeriesAction>(
        series.reduce,
        talk,
        [{ type: 'remove-conversation', conversation }],
        [referral],
      ),
    ).toMatchObject({ conversations: [{ id: conversation }], referrals: [{ conversation }] });
  });

  it('make a step of a factor while the other changes the plan: the step is in the plan', () => {
    const factor = { id: 'f1', voice: 'client', label: 'Druk', value: 'contacts', effect: 'hinders' };
    const before = map.parse({
      ...map.empty(),
      values: ['contacts'],
      factors: [{ ...factor, level: 'person' }],
    });
    const trajectory = (one: map.ConversionMapState, other: plan.ActionPlanState) => ({
      kind: 'trajectory',
      version: 1,
      parts: { 'conversion-map': one, 'action-plan': other },
      share: {},
    });
    const made = map.reduce(before.state, { type: 'make-step', factor: 'f1', step: 's1', voice: 'client' });
    const step = { id: 's1', factor: 'f1', value: 'contacts', voice: 'client', label: 'Rust' } as const;
    const { merged, collisions } = mergeTrajectories(
      trajectory(before.state, start),
      trajectory(made, plan.withStepFromFactor(start, step)),
      trajectory(before.state, plan.reduce(start, add('t'))),
    );
    expect(collisions).toEqual([]);
    expect(merged).toMatchObject({
      parts: {
        'conversion-map': { factors: [{ step: 's1' }] },
        'action-plan': { actions: [{}, {}, {}, { id: 's1' }, { id: 't' }] },
      },
    });
  });
});

describe('two screens in the circles', () => {
  const start = circles.parse({
    ...circles.empty(),
    cards: [...circles.empty().cards, { id: 'own-1', label: 'Muziek' }],
    rings: { inner: ['income', 'contacts'], middle: ['own-1'], outer: [] },
    notes: { 'own-1': { 'middle-what': { client: 'Zingen.' } } },
  }).state;
  const both = (
    mine: readonly circles.CircleModelAction[],
    theirs: readonly circles.CircleModelAction[],
  ): circles.CircleModelState | 'collides' => together(circles.reduce, start, mine, theirs);
  const move = (card: string, to: circles.Place) => ({ type: 'move', card, to }) as const;

  it('lay other cards, each in one ring', () => {
    expect(
      both([move('income', 'outer')], [move('contacts', 'outer'), move('use-skills', 'inner')]),
    ).toMatchObject({
      rings: { inner: ['use-skills'], middle: ['own-1'], outer: ['income', 'contacts'] },
    });
  });

  it('are asked where both laid one card somewhere else, and not where they laid it in one place', () => {
    expect(both([move('income', 'outer')], [move('income', 'middle')])).toBe('collides');
    expect(both([move('income', 'outer')], [move('income', 'tray')])).toBe('collides');
    expect(
      both([move('income', 'outer')], [move('income', 'outer'), move('contacts', 'outer')]),
    ).toMatchObject({
      rings: { outer: ['income', 'contacts'] },
    });
  });

  it('are asked about a mark on a card that the other moved away', () => {
    const mark = { type: 'most-important', ring: 'inner', card: 'income' } as const;
    expect(both([mark], [move('income', 'outer')])).toBe('collides');
    expect(both([mark], [move('contacts', 'outer')])).toMatchObject({ mostImportant: { inner: 'income' } });
  });

  it('take out a card that the other moved: it stays, with what was written about it', () => {
    const remove = { type: 'remove-card', card: 'own-1' } as const;
    for (const after of [
      both([remove], [move('own-1', 'outer')]),
      both([move('own-1', 'outer')], [remove]),
    ]) {
      expect(after).toMatchObject({
        rings: { middle: [], outer: ['own-1'] },
        notes: { 'own-1': { 'middle-what': { client: 'Zingen.' } } },
      });
      expect(JSON.stringify(after)).toContain('"Muziek"');
    }
    expect(JSON.stringify(both([remove], [move('income', 'outer')]))).not.toContain('own-1');
  });
});
