// What comes of what is kept and what is on the page: no browser, no store, no clock.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  collide,
  conflictIn,
  isChanged,
  isTrajectory,
  meet,
  notRead,
  nothingKept,
  saved,
  settle,
  trajectoryFrom,
  type Knowledge,
} from '../../src/elements/trajectory-provider/kept-trajectory.js';
import { own, type JsonObject } from '../../src/model/json.js';
import { parse } from '../../src/model/trajectory.js';
import newer from '../fixtures/state/trajectory/newer.json' with { type: 'json' };
import { trajectory } from '../stores/trajectories.js';

const NEWER = newer as unknown as JsonObject;

/** A trajectory with one word per part, as a page or a store has it. */
const json = (parts: Record<string, string> = {}, more: object = {}): JsonObject => ({
  ...trajectory(parts),
  ...more,
});

/** A page that has read this, and has changed nothing. */
const knowing = (kept: JsonObject): Knowledge => meet(notRead(json()), json(), kept).known;

const kinds = (known: Knowledge): readonly string[] | undefined => known.conflict?.kinds;

describe('what is read for the first time', () => {
  it('takes the place of a page on which nothing was changed', () => {
    const page = json({ list: 'of the portal' });
    const kept = json({ circles: 'kept' });
    const { known, adopt } = meet(notRead(page), page, kept);
    expect(adopt).toEqual(kept);
    expect([known.isRead, isChanged(known, kept)]).toEqual([true, false]);
  });

  it('is joined with what was filled in meanwhile', () => {
    const { known, adopt } = meet(notRead(json()), json({ circles: 'mine' }), json({ list: 'kept' }));
    expect(adopt).toEqual(json({ circles: 'mine', list: 'kept' }));
    expect(isChanged(known, adopt!)).toBe(true);
  });

  it('collides with what was filled in meanwhile in the same part, and changes nothing then', () => {
    const before = notRead(json());
    const { known, adopt } = meet(before, json({ list: 'mine' }), json({ list: 'kept', circles: 'kept' }));
    expect([known.base, known.isRead, adopt]).toEqual([before.base, false, undefined]);
    expect(known.conflict).toEqual({ theirs: json({ list: 'kept', circles: 'kept' }), kinds: ['list'] });
  });

  it('is nothing: the page stays, and is what is to be saved', () => {
    const { known, adopt } = nothingKept();
    expect([adopt, known.isRead]).toEqual([undefined, true]);
    expect([isChanged(known, json()), isChanged(known, json({ list: 'mine' }))]).toEqual([false, true]);
  });
});

describe('what is read again', () => {
  it('leaves what was not saved where nothing was kept before', () => {
    const { known } = nothingKept();
    const { adopt } = meet(known, json({ list: 'mine' }), json({ circles: 'theirs' }));
    expect(adopt).toEqual(json({ list: 'mine', circles: 'theirs' }));
    expect(kinds(meet(known, json({ list: 'mine' }), json({ list: 'theirs' })).known)).toEqual(['list']);
  });

  it('may be what was on its way', () => {
    const known = knowing(json({ list: 'a' }));
    const theirs = json({ list: 'ab', circles: 'theirs' });
    expect(kinds(meet(known, json({ list: 'abc' }), theirs).known)).toEqual(['list']);
    expect(meet(known, json({ list: 'abc' }), theirs, [json({ list: 'ab' })]).adopt).toEqual(
      json({ list: 'abc', circles: 'theirs' }),
    );
  });

  it('changes nothing where it says what is on the page already', () => {
    const page = json({ list: 'same' });
    const { known, adopt } = meet(knowing(json({ list: 'old' })), page, json({ list: 'same' }));
    expect([adopt, isChanged(known, page)]).toEqual([undefined, false]);
  });
});

describe('what cannot be read in full', () => {
  const incomplete: Record<string, JsonObject> = {
    'lacks what may be left out': { kind: 'trajectory', version: 1, parts: json({ list: 'a' })['parts']! },
    'shares with someone unknown': json({ list: 'a' }, { share: { list: 'team' } }),
    'has another purpose': json({ list: 'a' }, { purpose: 'assessment' }),
    'has no version': json({ list: 'a' }, { version: 'first' }),
    'has something else for sharing': json({ list: 'a' }, { share: 'everybody' }),
  };
  for (const [what, kept] of Object.entries(incomplete)) {
    const page = parse(kept).state as unknown as JsonObject;

    it(`where it ${what}, is no change of the page`, () => {
      const known = knowing(kept);
      expect(isChanged(known, page)).toBe(false);
      expect(known.base).toEqual(page);
    });

    it(`where it ${what}, comes as it is, so that it is told`, () => {
      expect(meet(notRead(json()), json(), kept).adopt).toBe(kept);
    });

    it(`where it ${what}, is joined with what was changed here, and can be chosen against`, () => {
      const known = knowing(json({ list: 'before' }));
      const { adopt } = meet(known, json({ list: 'before', circles: 'mine' }), kept);
      expect(parse(adopt).state.parts).toEqual(json({ list: 'a', circles: 'mine' })['parts']);
      const mine = json({ list: 'mine' });
      const colliding = meet(known, mine, kept).known;
      expect(kinds(colliding)).toEqual(['list']);
      for (const choice of ['mine', 'theirs'] as const) {
        const ended = settle(colliding, mine, kept, choice);
        expect(ended.known.conflict).toBeUndefined();
        const word = choice === 'mine' ? 'mine' : 'a';
        expect(parse(ended.adopt ?? mine).state.parts).toEqual(json({ list: word })['parts']);
      }
    });
  }
});

describe('what a store says to have kept', () => {
  const sent = json({ list: 'a' });

  it('is what it was given, unless it says more', () => {
    for (const more of [undefined, null, 'ok', 4, {}, { ok: true }, { kind: 'list' }, new Map()]) {
      const { known, adopt } = saved(sent, sent, more);
      expect([known.base, adopt]).toEqual([sent, undefined]);
    }
  });

  it('comes in where it is more, and what was changed since stays', () => {
    const more = json({ list: 'a', circles: 'theirs' });
    expect(saved(sent, sent, more).adopt).toEqual(more);
    const { known, adopt } = saved(sent, json({ list: 'ab' }), more);
    expect(adopt).toEqual(json({ list: 'ab', circles: 'theirs' }));
    expect([isChanged(known, adopt!), known.base]).toEqual([true, more]);
  });

  it('may collide with what was changed since', () => {
    expect(kinds(saved(sent, json({ list: 'ab' }), json({ list: 'theirs' })).known)).toEqual(['list']);
  });
});

describe('a conflict', () => {
  const mine = json({ list: 'mine', circles: 'mine', plan: 'a' });
  const theirs = json({ list: 'theirs', circles: 'a', plan: 'theirs' });
  const known = knowing(json({ list: 'a', circles: 'a', plan: 'a' }));
  const found = collide(known, mine, { theirs, kinds: ['list'] });

  it('is ended with one side, and all else is taken from both', () => {
    const merged = { circles: 'mine', plan: 'theirs' };
    expect(settle(found, mine, theirs, 'mine').adopt).toEqual(json({ ...merged, list: 'mine' }));
    expect(settle(found, mine, theirs, 'theirs').adopt).toEqual(json({ ...merged, list: 'theirs' }));
  });

  it('leaves to be saved what is not kept yet', () => {
    const page = json({ list: 'mine' });
    const one = collide(known, page, { theirs: json({ list: 'theirs' }), kinds: ['list'] });
    const [kept, chosen] = [json({ list: 'theirs' }), settle(one, page, json({ list: 'theirs' }), 'mine')];
    expect(isChanged(chosen.known, page)).toBe(true);
    const other = settle(one, page, kept, 'theirs');
    expect(isChanged(other.known, other.adopt!)).toBe(false);
  });

  it('goes on about what collides besides, which nobody has chosen about', () => {
    const later = json({ list: 'theirs', circles: 'theirs', plan: 'theirs' });
    const first = settle(found, mine, later, 'theirs');
    expect(first.adopt).toEqual(json({ list: 'theirs', circles: 'mine', plan: 'a' }));
    expect(kinds(first.known)).toEqual(['circles']);
    const second = settle(first.known, first.adopt!, later, 'theirs');
    expect([second.adopt, second.known.conflict]).toEqual([later, undefined]);
  });

  it('about keys beside the parts is ended as well, also where one side removed them', () => {
    const before = knowing(json({}, { 'x-note': 'a' }));
    for (const [here, there] of [
      ['b', 'c'],
      [undefined, 'c'],
      ['b', undefined],
    ]) {
      const having = (note?: string): JsonObject => json({}, note === undefined ? {} : { 'x-note': note });
      const colliding = meet(before, having(here), having(there)).known;
      expect(kinds(colliding)).toEqual(['x-note']);
      for (const [choice, chosen] of [
        ['mine', here],
        ['theirs', there],
      ] as const) {
        const ended = settle(colliding, having(here), having(there), choice);
        expect(ended.adopt ?? having(here)).toEqual(having(chosen));
        expect(ended.known.conflict).toBeUndefined();
      }
    }
  });

  it('with another version is ended by taking one side whole', () => {
    const colliding = meet(known, mine, NEWER).known;
    expect(colliding.conflict?.theirs).toEqual(NEWER);
    const taken = settle(colliding, mine, NEWER, 'theirs');
    expect([taken.adopt, isChanged(taken.known, NEWER)]).toEqual([NEWER, false]);
    const stayed = settle(colliding, mine, NEWER, 'mine');
    expect([stayed.adopt, isChanged(stayed.known, mine)]).toEqual([undefined, true]);
  });

  it('with another version in which no part differs is ended as well', () => {
    const page = json({ list: 'a' });
    const later = { ...json({ list: 'a' }), version: 2, timeline: [] } as unknown as JsonObject;
    const colliding = meet(knowing(json()), page, later).known;
    expect(settle(colliding, page, later, 'theirs').adopt).toEqual(later);
  });

  it('with what was removed: theirs is empty, mine is kept', () => {
    const removed = collide(known, mine, { theirs: undefined, kinds: [] });
    expect(kinds(removed)).toEqual(['circles', 'list', 'plan']);
    expect(settle(removed, mine, undefined, 'theirs').adopt).toEqual(json());
    const stayed = settle(removed, mine, undefined, 'mine');
    expect([stayed.adopt, isChanged(stayed.known, mine)]).toEqual([undefined, true]);
  });

  it('is found in what a store rejects with, and nowhere else', () => {
    const error = Object.assign(new Error('no'), { theirs: NEWER, kinds: ['list'] });
    expect(conflictIn(error)).toEqual({ theirs: NEWER, kinds: ['list'] });
    expect(conflictIn(Object.assign(new Error('no'), { theirs: undefined }))?.kinds).toEqual([]);
    for (const other of [undefined, null, 'no', new Error('no'), {}])
      expect(conflictIn(other)).toBeUndefined();
  });
});

describe('any two versions', () => {
  const word = fc.constantFrom(undefined, 'a', 'b', 'c');
  const version = fc
    .record({ list: word, circles: word, toString: word, share: word, key: word })
    .map(({ share, key, ...words }) => {
      const parts = Object.entries(words).flatMap(([kind, one]) => (one ? [{ [kind]: one }] : []));
      const shared = share && { share: { list: share === 'a' ? 'team' : 'file', circles: 'self' } };
      return json(Object.assign({}, ...parts) as Record<string, string>, {
        ...shared,
        ...(key && { 'x-key': key }),
      });
    });
  const asPage = (given: JsonObject): JsonObject => parse(given).state as unknown as JsonObject;
  const page = version.map(asPage);
  /** All there is under one name. */
  const at = (whole: JsonObject, kind: string): unknown[] =>
    [whole, whole['parts'], whole['share']].map((keys) => own(keys as JsonObject, kind));

  it('come to rest by one choice, and then nothing collides any more', () => {
    fc.assert(
      fc.property(version, page, version, fc.constantFrom('mine', 'theirs'), (base, mine, theirs, choice) => {
        const { known, adopt } = meet(knowing(base), mine, theirs);
        const first = known.conflict ? settle(known, mine, theirs, choice) : { known, adopt };
        expect(first.known.conflict).toBeUndefined();
        const now = first.adopt ? asPage(first.adopt) : mine;
        const chosen = choice === 'mine' ? mine : asPage(theirs);
        for (const kind of known.conflict?.kinds ?? []) expect(at(now, kind)).toEqual(at(chosen, kind));
        // What another reads after this was saved is what is here.
        expect(meet(first.known, now, now)).toEqual({ known: { ...first.known, base: now } });
      }),
      { numRuns: 1000, seed: 20261125 },
    );
  });
});

describe('what a store gives', () => {
  it('is read as an object or as text, and is never taken for nothing', () => {
    expect([trajectoryFrom(undefined), trajectoryFrom(null)]).toEqual([undefined, undefined]);
    expect(trajectoryFrom(JSON.stringify(NEWER))).toEqual(NEWER);
    for (const kept of ['', '<!doctype html>', '[]', 4, [], {}, { kind: 'list' }, new Response()])
      expect(() => trajectoryFrom(kept)).toThrow(expect.objectContaining({ reason: 'unreadable' }));
    expect([isTrajectory(NEWER), isTrajectory('{}'), isTrajectory({ ok: true })]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is neither changed nor frozen', () => {
    const kept = json({ list: 'theirs' });
    const { known } = meet(knowing(json({ list: 'a' })), json({ list: 'mine' }), kept);
    settle(known, json({ list: 'mine' }), kept, 'theirs');
    expect([kept, Object.isFrozen(kept['parts'])]).toEqual([json({ list: 'theirs' }), false]);
  });
});
