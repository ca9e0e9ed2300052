import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeChange,
  empty,
  noteOf,
  parse,
  reduce,
  SUBJECTS,
  THEMES,
  themesTalked,
  untouched,
  type ConversationCompassAction,
  type ConversationCompassState,
} from '../../src/model/conversation-compass.js';
import { History } from '../../src/model/history.js';
import { deepFreeze, sameJson } from '../../src/model/json.js';
import { VOICES } from '../../src/model/piece.js';
import { badCompass } from '../fixtures/bad-compass.js';
import { conversationCompassStates } from '../fixtures/conversation-compass.js';

const { badCells, closed, full, half, newer, unknownKeys } = conversationCompassStates;

const start = deepFreeze(parse(half).state);
const known = deepFreeze(parse(unknownKeys).state);

const subject = fc.constantFrom(...SUBJECTS);
const action: fc.Arbitrary<ConversationCompassAction> = fc.oneof(
  fc.record({ type: fc.constant('start' as const), subject }),
  fc.record({ type: fc.constant('talk' as const), subject, talked: fc.boolean() }),
  fc.record({
    type: fc.constant('theme' as const),
    subject,
    theme: fc.constantFrom(...THEMES),
    talked: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('note' as const),
    subject,
    voice: fc.constantFrom(...VOICES),
    text: fc.string({ maxLength: 5 }),
  }),
  fc.record({ type: fc.constantFrom('close' as const, 'reopen' as const) }),
);
const actions = fc.array(action, { maxLength: 15 });

describe('a conversation with the compass', () => {
  it('begins with nothing chosen', () => {
    expect(empty()).toEqual({
      kind: 'conversation-compass',
      version: 1,
      order: [],
      notes: {},
      themes: {},
      closed: false,
    });
    expect(untouched(empty())).toEqual(['experiences', 'needs', 'future']);
  });

  it.each<[string, ConversationCompassAction, Partial<ConversationCompassState>]>([
    ['begins elsewhere', { type: 'start', subject: 'future' }, { start: 'future' }],
    [
      'goes on to another subject',
      { type: 'talk', subject: 'experiences', talked: true },
      { order: ['needs', 'experiences'] },
    ],
    [
      'takes a subject back, not where it began',
      { type: 'talk', subject: 'needs', talked: false },
      { order: [] },
    ],
    [
      'touches a theme of the same subject',
      { type: 'theme', subject: 'needs', theme: 'direction', talked: true },
      { themes: { needs: { seen: true, direction: true } } },
    ],
    [
      'touches a theme of another subject: that was talked about then',
      { type: 'theme', subject: 'future', theme: 'seen', talked: true },
      { order: ['needs', 'future'], themes: { needs: { seen: true }, future: { seen: true } } },
    ],
    [
      'takes the last theme back: the subject was talked about all the same',
      { type: 'theme', subject: 'needs', theme: 'seen', talked: false },
      { themes: {} },
    ],
    [
      'keeps words exactly',
      { type: 'note', subject: 'needs', voice: 'client', text: ' Rust.\n' },
      { notes: { ...start.notes, needs: { ...start.notes.needs, client: ' Rust.\n' } } },
    ],
    [
      'takes words away',
      { type: 'note', subject: 'experiences', voice: 'client', text: '' },
      { notes: { needs: start.notes.needs! } },
    ],
    ['is finished', { type: 'close' }, { closed: true }],
  ])('%s', (_what, given, difference) => {
    expect(reduce(start, given)).toEqual({ ...start, ...difference });
  });

  it('is opened again with all that was in it', () => {
    const state = parse(closed).state;
    expect(reduce(state, { type: 'reopen' })).toEqual({ ...closed, closed: false });
  });

  it('begins with the first subject that was talked about, unless the client chose', () => {
    const talked = reduce(empty(), { type: 'talk', subject: 'future', talked: true });
    expect(talked).toMatchObject({ start: 'future', order: ['future'] });
    const touched = reduce(empty(), { type: 'theme', subject: 'needs', theme: 'seen', talked: true });
    expect(touched).toMatchObject({ start: 'needs', order: ['needs'] });
    const chosen = reduce(empty(), { type: 'start', subject: 'experiences' });
    expect(reduce(chosen, { type: 'talk', subject: 'future', talked: true })).toMatchObject({
      start: 'experiences',
      order: ['future'],
    });
  });

  it('writing alone is not talking', () => {
    const written = reduce(empty(), { type: 'note', subject: 'needs', voice: 'client', text: 'Rust.' });
    expect(written).toEqual({ ...empty(), notes: { needs: { client: 'Rust.' } } });
    expect(untouched(written)).toEqual(['experiences', 'future']);
  });

  it('keeps what it does not know, whatever is done beside it', () => {
    const state = [
      { type: 'note', subject: 'experiences', voice: 'client', text: '' },
      { type: 'theme', subject: 'experiences', theme: 'direction', talked: false },
      { type: 'close' },
    ].reduce((before, given) => reduce(before, given as ConversationCompassAction), known);
    expect(state).toEqual({
      ...unknownKeys,
      notes: { experiences: { 'x-employer': 'Ook koffie.' }, health: unknownKeys.notes.health },
      themes: { experiences: { 'x-humour': unknownKeys.themes.experiences['x-humour'] } },
      closed: true,
    });
  });

  it.each([
    { type: 'start', subject: 'constructor' },
    { type: 'talk', subject: 'family', talked: true },
    { type: 'theme', subject: 'needs', theme: 'toString', talked: true },
    { type: 'note', subject: '__proto__', voice: 'client', text: 'x' },
    { type: 'note', subject: 'needs', voice: 'employer', text: 'x' },
  ])('knows nothing of %j', (given) => {
    expect(reduce(start, given as unknown as ConversationCompassAction)).toBe(start);
  });
});

describe('what can be asked of it', () => {
  it('the themes that came up, in the order of the method', () => {
    expect(themesTalked(parse(full).state, 'needs')).toEqual([...THEMES]);
    const touched = reduce(start, { type: 'theme', subject: 'needs', theme: 'direction', talked: true });
    expect(themesTalked(touched, 'needs')).toEqual(['direction', 'seen']);
    expect(themesTalked(start, 'future')).toEqual([]);
  });

  it('what was written, and what is untouched', () => {
    expect(noteOf(start, 'experiences')).toEqual(half.notes.experiences);
    expect(noteOf(start, 'future')).toEqual({});
    expect(untouched(start)).toEqual(['future']);
    expect(untouched(parse(full).state)).toEqual([]);
    expect(untouched({ ...empty(), notes: { needs: { client: '' } } })).toHaveLength(3);
  });
});

describe('whatever they do', () => {
  it('each subject was talked about once at the most, and back to the start is where it began', () => {
    fc.assert(
      fc.property(fc.constantFrom(empty(), start, known, parse(closed).state), actions, (given, all) => {
        const from = deepFreeze(given);
        const history = new History<ConversationCompassState, unknown>();
        let state = from;
        for (const one of all) {
          const next = deepFreeze(reduce(state, one));
          if (next !== state) history.push(state, describeChange(one));
          state = next;
          expect(new Set(state.order).size).toBe(state.order.length);
          expect(parse(JSON.stringify(state))).toEqual({ state, problems: [], status: 'ok' });
        }
        const end = state;
        let undone = 0;
        for (; history.canUndo; undone += 1) state = history.undo(state)!.state;
        expect(state).toEqual(from);
        for (; undone > 0; undone -= 1) state = history.redo(state)!.state;
        expect(state).toEqual(end);
      }),
    );
  });

  it('another object means another content, and twice the same is once', () => {
    fc.assert(
      fc.property(actions, action, (all, one) => {
        const state = all.reduce(reduce, empty());
        const once = reduce(state, one);
        if (once !== state) expect(sameJson(once, state)).toBe(false);
        expect(reduce(once, one)).toBe(once);
      }),
    );
  });

  it('one voice never alters what the other wrote', () => {
    fc.assert(
      fc.property(actions, action, (all, one) => {
        const state = all.reduce(reduce, empty());
        const other = one.type === 'note' && one.voice === 'client' ? 'professional' : 'client';
        const words = (of: ConversationCompassState): unknown[] =>
          SUBJECTS.map((id) => noteOf(of, id)[other]);
        if (one.type !== 'note' || one.voice !== other)
          expect(words(reduce(state, one))).toEqual(words(state));
      }),
    );
  });

  it('is told without a word of it', () => {
    fc.assert(
      fc.property(action, (given) => {
        expect(describeChange(given)).not.toHaveProperty('text');
        expect(describeChange(given)).toMatchObject({ type: given.type });
      }),
    );
  });
});

describe('reading a compass', () => {
  it('takes what is good', () => {
    expect(parse(full)).toEqual({ state: full, problems: [], status: 'ok' });
    expect(parse(unknownKeys)).toEqual({ state: unknownKeys, problems: [], status: 'ok' });
  });

  it('takes the least there is', () => {
    expect(parse({ kind: 'conversation-compass', version: 1 }).state).toEqual(empty());
  });

  it('drops bad cells alone', () => {
    const { state, problems } = parse(badCells);
    expect(state).toEqual({ ...empty(), ...badCompass.left });
    expect(problems.map(({ code, path }) => `${code} ${path}`).sort()).toEqual(
      [...badCompass.problems].sort(),
    );
  });

  it('drops a list that is no list, and all of a conversation that is none', () => {
    expect(parse({ ...full, order: 'needs' })).toMatchObject({
      state: { order: [], start: 'future' },
      problems: [{ code: 'bad-value', path: '/order' }],
    });
    expect(parse({ ...full, kind: 'circle-model' })).toMatchObject({ state: empty(), status: 'unusable' });
  });

  it('hands a newer version back untouched', () => {
    expect(parse(newer)).toMatchObject({ status: 'newer', untouched: newer });
  });

  it('never throws, whatever it reads, and reads what it made as it is', () => {
    const cell = fc.oneof(fc.jsonValue(), subject, fc.constantFrom(true, null, 'needs'));
    const odd = fc.record(
      {
        kind: fc.constant('conversation-compass'),
        version: fc.constantFrom<unknown>(1, 1, 1, 0, '1', null),
        start: cell,
        order: fc.oneof(fc.array(cell), cell),
        notes: fc.oneof(fc.dictionary(subject, fc.dictionary(fc.constantFrom(...VOICES), cell)), cell),
        themes: fc.oneof(fc.dictionary(subject, fc.dictionary(fc.constantFrom(...THEMES), cell)), cell),
        closed: cell,
      },
      { requiredKeys: ['kind'] },
    );
    fc.assert(
      fc.property(fc.oneof(odd, fc.anything(), fc.string()), (input) => {
        const { state } = parse(input);
        expect(parse(state)).toEqual({ state, problems: [], status: 'ok' });
        expect(new Set(state.order).size).toBe(state.order.length);
      }),
      { numRuns: 500 },
    );
  });
});
