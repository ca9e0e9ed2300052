// What goes to the page of a professional, and what comes back of it, in the four parts of the conversation.
import { describe, expect, it } from 'vitest';
import * as plan from '../../src/model/action-plan.js';
import * as series from '../../src/model/conversation-series.js';
import * as map from '../../src/model/conversion-map.js';
import * as guide from '../../src/model/phase-guide.js';
import {
  professionalWords,
  sharedTrajectory,
  withProfessionalWords,
} from '../../src/model/trajectory-share.js';
import { empty, parse, type Share, type TrajectoryState } from '../../src/model/trajectory.js';

const trajectory = (parts: Record<string, object>, share: Record<string, Share> = {}): TrajectoryState =>
  parse({ ...empty(), parts, share }).state;
/** What the page of the professional starts with, as in docs/gezien-en-gehoord.md. */
const handedOut = (kept: TrajectoryState): TrajectoryState =>
  withProfessionalWords(sharedTrajectory(kept, 'conversation'), professionalWords(kept));
const shareAll = (parts: object): Record<string, Share> =>
  Object.fromEntries(Object.keys(parts).map((kind) => [kind, 'conversation']));

const PARTS = {
  'phase-guide': {
    kind: 'phase-guide',
    version: 1,
    conversations: [
      {
        id: 'talk-1',
        date: '2026-03-03',
        phases: {
          opening: {
            visited: true,
            asked: ['opening-raise'],
            notes: { client: 'Geheim', professional: 'P noot' },
          },
        },
      },
      { id: 'talk-2', phases: { opening: { visited: true, notes: { client: 'Geheim' } } } },
    ],
    current: { conversation: 'talk-1', phase: 'opening' },
    hidden: ['opening-about'],
    ownQuestions: [{ id: 'q1', voice: 'professional', label: 'P vraag', phase: 'needed' }],
    ownValues: [{ id: 'own-v', label: 'Geheime waarde' }],
    wordings: {},
    answers: {},
  },
  'conversation-series': {
    kind: 'conversation-series',
    version: 1,
    conversations: [
      {
        id: 'talk-1',
        form: 'phone',
        present: ['client'],
        summary: { professional: 'P samenvatting', client: 'Geheim' },
        goals: [
          {
            id: 'g1',
            voice: 'professional',
            label: 'P doel',
            outcome: 'partly',
            learned: { client: 'Geheim' },
          },
        ],
        between: [{ id: 'g3', voice: 'client', label: 'Geheim doel' }],
      },
    ],
    referrals: [
      {
        id: 'r1',
        voice: 'professional',
        label: 'P coach',
        conversation: 'talk-1',
        kind: 'referral',
        agreed: true,
      },
    ],
  },
  'action-plan': {
    kind: 'action-plan',
    version: 1,
    goals: [{ id: 'g2', voice: 'client', label: 'Geheim doel' }],
    actions: [
      {
        id: 'a1',
        voice: 'professional',
        label: 'P stap',
        goal: 'g2',
        value: 'own-v',
        who: ['client'],
        when: { date: '2026-12-04', words: { client: 'Geheim' } },
        check: { outcome: 'dropped', learned: { client: 'Geheim', professional: 'P les' } },
        help: { client: 'Geheim' },
      },
    ],
  },
  'conversion-map': {
    kind: 'conversion-map',
    version: 1,
    values: ['contacts'],
    resources: [],
    factors: [
      {
        id: 'f1',
        voice: 'professional',
        label: 'P factor',
        value: 'contacts',
        effect: 'hinders',
        level: 'work-context',
        context: 2,
        step: 'a9',
        idea: { client: 'Geheim' },
      },
    ],
  },
};

describe('the page of a professional, of parts that the client shares with nobody', () => {
  const kept = trajectory(PARTS);
  const page = handedOut(kept);

  it('holds what the professional wrote, and no choice of the client about it', () => {
    expect(page.parts).toEqual({
      'phase-guide': {
        kind: 'phase-guide',
        version: 1,
        conversations: [{ id: 'talk-1', phases: { opening: { notes: { professional: 'P noot' } } } }],
        ownQuestions: [{ id: 'q1', voice: 'professional', label: 'P vraag', phase: 'needed' }],
      },
      'conversation-series': {
        kind: 'conversation-series',
        version: 1,
        conversations: [
          {
            id: 'talk-1',
            summary: { professional: 'P samenvatting' },
            goals: [{ id: 'g1', voice: 'professional', label: 'P doel' }],
          },
        ],
        referrals: [{ id: 'r1', voice: 'professional', label: 'P coach' }],
      },
      'action-plan': {
        kind: 'action-plan',
        version: 1,
        actions: [
          { id: 'a1', voice: 'professional', label: 'P stap', check: { learned: { professional: 'P les' } } },
        ],
      },
      'conversion-map': {
        kind: 'conversion-map',
        version: 1,
        factors: [
          {
            id: 'f1',
            voice: 'professional',
            label: 'P factor',
            value: 'contacts',
            effect: 'hinders',
            level: 'work-context',
          },
        ],
      },
    });
    expect(JSON.stringify(page)).not.toMatch(/Gehei/);
  });

  it('is read by its pieces without anything that is gone', () => {
    expect(guide.parse(page.parts['phase-guide']).problems).toEqual([]);
    expect(series.parse(page.parts['conversation-series']).problems).toEqual([]);
    expect(plan.parse(page.parts['action-plan']).problems).toEqual([]);
    expect(map.parse(page.parts['conversion-map']).problems).toEqual([]);
  });

  it('gives back what it got: nothing is taken away by that', () => {
    expect(withProfessionalWords(kept, page, page)).toEqual(kept);
    expect(withProfessionalWords(kept, page)).toEqual(kept);
  });

  it('adds to what the client keeps', () => {
    const notes = {
      opening: { notes: { professional: 'P noot' } },
      needed: { notes: { professional: 'P erbij' } },
    };
    const part = { ...page.parts['phase-guide'], conversations: [{ id: 'talk-1', phases: notes }] };
    const after = withProfessionalWords(kept, trajectory({ ...page.parts, 'phase-guide': part }), page);
    expect(after.parts['phase-guide']).toMatchObject({
      conversations: [
        {
          id: 'talk-1',
          date: '2026-03-03',
          phases: { opening: { asked: ['opening-raise'] }, needed: { notes: { professional: 'P erbij' } } },
        },
        { id: 'talk-2' },
      ],
    });
  });
});

describe('the page of a professional, of parts that the client shares', () => {
  const kept = trajectory(PARTS, shareAll(PARTS));
  const page = handedOut(kept);
  const reduced = <S, A>(
    kind: string,
    parseIt: (input: unknown) => { state: S },
    reduce: (state: S, action: A) => S,
    ...actions: A[]
  ) => ({
    ...page,
    parts: { ...page.parts, [kind]: actions.reduce(reduce, parseIt(page.parts[kind]).state) as never },
  });

  it('a conversation that is opened there comes back, with its goals, its notes and what was asked', () => {
    const written = {
      ...page,
      parts: {
        ...reduced<series.ConversationSeriesState, series.ConversationSeriesAction>(
          'conversation-series',
          series.parse,
          series.reduce,
          { type: 'add-conversation', conversation: 'talk-9', date: '2026-12-01' },
          { type: 'form', conversation: 'talk-9', form: 'video' },
          { type: 'close', conversation: 'talk-9', closed: true },
          { type: 'summary', conversation: 'talk-9', voice: 'client', text: 'Verzonnen' },
          {
            type: 'add-goal',
            conversation: 'talk-9',
            list: 'goals',
            goal: 'g9',
            voice: 'professional',
            label: 'P nieuw',
          },
          {
            type: 'add-goal',
            conversation: 'talk-9',
            list: 'goals',
            goal: 'g8',
            voice: 'client',
            label: 'Verzonnen',
          },
        ).parts,
        'phase-guide': reduced<guide.PhaseGuideState, guide.PhaseGuideAction>(
          'phase-guide',
          guide.parse,
          guide.reduce,
          { type: 'note', conversation: 'talk-9', phase: 'needed', voice: 'professional', text: 'P negen' },
          { type: 'asked', conversation: 'talk-9', phase: 'needed', question: 'needed-in-work', asked: true },
        ).parts['phase-guide'],
      },
    } as TrajectoryState;
    const { parts } = withProfessionalWords(kept, written, page);
    expect(parts['conversation-series']?.['conversations']).toEqual([
      PARTS['conversation-series'].conversations[0],
      {
        id: 'talk-9',
        date: '2026-12-01',
        form: 'video',
        present: [],
        goals: [{ id: 'g9', voice: 'professional', label: 'P nieuw' }],
        between: [],
        summary: {},
      },
    ]);
    expect(parts['phase-guide']).toMatchObject({
      conversations: [
        { id: 'talk-1' },
        { id: 'talk-2' },
        {
          id: 'talk-9',
          phases: { needed: { asked: ['needed-in-work'], notes: { professional: 'P negen' } } },
        },
      ],
      current: { conversation: 'talk-1' },
    });
    expect(JSON.stringify(parts)).not.toContain('Verzonnen');
  });

  it('own values, cards and other entries without a voice do not come in by it', () => {
    const part = { ...page.parts['phase-guide'], ownValues: [{ id: 'own-x', label: 'Verzonnen' }] };
    expect(
      withProfessionalWords(kept, trajectory({ 'phase-guide': part }), page).parts['phase-guide'],
    ).toEqual(kept.parts['phase-guide']);
  });

  it('what is chosen about an entry of their own comes back where nothing was chosen yet, and never over a choice', () => {
    const actions = [{ id: 'a1', voice: 'professional', label: 'P stap', who: ['client'] }];
    const before = trajectory(
      { 'action-plan': { ...PARTS['action-plan'], actions } },
      { 'action-plan': 'file' },
    );
    const given = handedOut(before);
    const state = (
      [
        { type: 'who', step: 'a1', who: ['professional'] },
        { type: 'date', step: 'a1', date: '2026-12-24' },
        { type: 'add-step', step: 'a2', voice: 'professional', label: 'Ik bel', goal: 'g2' },
        { type: 'who', step: 'a2', who: ['professional'] },
      ] as plan.ActionPlanAction[]
    ).reduce(plan.reduce, plan.parse(given.parts['action-plan']).state);
    expect(
      withProfessionalWords(before, trajectory({ 'action-plan': state }), given).parts['action-plan']?.[
        'actions'
      ],
    ).toEqual([
      { id: 'a1', voice: 'professional', label: 'P stap', who: ['client'], when: { date: '2026-12-24' } },
      { id: 'a2', voice: 'professional', label: 'Ik bel', goal: 'g2', who: ['professional'] },
    ]);
  });

  const STEP = { id: 'a1', voice: 'professional', label: 'P stap' };
  it.each<[string, object, object, boolean]>([
    ['nothing was done with', STEP, STEP, false],
    [
      'the professional took on',
      { ...STEP, who: ['professional'] },
      { ...STEP, who: ['professional'] },
      false,
    ],
    ['the client wrote about', STEP, { ...STEP, help: { client: 'Mijn zus' } }, true],
    ['the client took on meanwhile', STEP, { ...STEP, who: ['client'] }, true],
    ['the client took on before', { ...STEP, who: ['client'] }, { ...STEP, who: ['client'] }, true],
    ['somebody looked back on', STEP, { ...STEP, check: { outcome: 'done' } }, true],
    ['got a day meanwhile', STEP, { ...STEP, when: { date: '2026-12-04' } }, true],
  ])('a step that is taken out there, and that %s', (_what, first, now, stays) => {
    const of = (...actions: object[]) =>
      trajectory({ 'action-plan': { ...PARTS['action-plan'], actions } }, { 'action-plan': 'file' });
    const given = handedOut(of(first));
    const after = withProfessionalWords(of(now), of(), given).parts['action-plan']?.['actions'];
    expect(after).toEqual(stays ? [now] : []);
  });

  it('what the client took out meanwhile does not come back by it, unless the professional wrote in it', () => {
    const { 'conversation-series': part } = PARTS;
    const of = (...conversations: object[]) =>
      trajectory(
        { 'conversation-series': { ...part, conversations, referrals: [] } },
        { 'conversation-series': 'file' },
      );
    const talk = { id: 'talk-3', present: [], goals: [], between: [] };
    const given = handedOut(of(talk));
    expect(withProfessionalWords(of(), given, given)).toEqual(of());
    const written = of({ ...talk, summary: { professional: 'P' } });
    expect(withProfessionalWords(of(), written, given)).toEqual(written);
  });

  it('steps of a goal that is taken out there stay, as steps of no goal', () => {
    const goals = [{ id: 'g7', voice: 'professional', label: 'P doel' }];
    const actions = [{ id: 'a7', voice: 'client', label: 'Mijn stap', goal: 'g7' }];
    const before = trajectory(
      { 'action-plan': { kind: 'action-plan', version: 1, goals, actions } },
      { 'action-plan': 'file' },
    );
    const given = handedOut(before);
    const state = plan.reduce(plan.parse(given.parts['action-plan']).state, {
      type: 'remove-goal',
      goal: 'g7',
      voice: 'professional',
    });
    expect(
      withProfessionalWords(before, trajectory({ 'action-plan': state }), given).parts['action-plan'],
    ).toEqual({
      kind: 'action-plan',
      version: 1,
      goals: [],
      actions: [{ id: 'a7', voice: 'client', label: 'Mijn stap' }],
    });
  });
});
