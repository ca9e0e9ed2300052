import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../src/model/json.js';
import { professionalWords, withProfessionalWords } from '../../src/model/professional-words.js';
import { sharedTrajectory } from '../../src/model/trajectory-share.js';
import { empty, parse, type TrajectoryState } from '../../src/model/trajectory.js';

const WORKSHEET = 'conversation-worksheet';

const trajectory = (parts: Record<string, object>, share: TrajectoryState['share'] = {}): TrajectoryState =>
  parse({ ...empty(), parts, share }).state;
const worksheet = (notes: object, rest: object = {}) => ({ kind: WORKSHEET, version: 1, notes, ...rest });

describe('what a professional wrote', () => {
  const kept = trajectory(
    {
      [WORKSHEET]: worksheet(
        { needs: { client: 'Rust.', professional: 'Vraagt om rust.' }, future: { client: 'Buiten.' } },
        { asked: ['needs-seen-1'] },
      ),
      'preparation-questions': { kind: 'preparation-questions', version: 1, answers: { ask: 'Geheim' } },
    },
    { [WORKSHEET]: 'conversation' },
  );

  it('is all there is of a trajectory for who may read nothing else', () => {
    expect(professionalWords(kept)).toEqual({
      ...empty(),
      parts: {
        [WORKSHEET]: { kind: WORKSHEET, version: 1, notes: { needs: { professional: 'Vraagt om rust.' } } },
      },
    });
  });

  it('comes back at its place, whatever stands around it, and never in the words of the client or in what is shared', () => {
    const written = trajectory(
      {
        [WORKSHEET]: worksheet(
          {
            needs: { client: 'Veranderd!', professional: 'Nieuw.' },
            experiences: { professional: 'Ook nieuw.' },
          },
          { asked: [] },
        ),
        'preparation-questions': {
          kind: 'preparation-questions',
          version: 1,
          answers: {},
          professional: 'x',
        },
      },
      { [WORKSHEET]: 'file', 'preparation-questions': 'file' },
    );
    expect(withProfessionalWords(kept, written)).toEqual({
      ...kept,
      parts: {
        ...kept.parts,
        [WORKSHEET]: worksheet(
          {
            needs: { client: 'Rust.', professional: 'Nieuw.' },
            future: { client: 'Buiten.' },
            experiences: { professional: 'Ook nieuw.' },
          },
          { asked: ['needs-seen-1'] },
        ),
      },
    });
  });

  it('goes where it stood at the start and stands no longer', () => {
    const given = withProfessionalWords(sharedTrajectory(kept, 'conversation'), professionalWords(kept));
    const emptied = trajectory({ [WORKSHEET]: worksheet({ needs: { client: 'Rust.' } }) });
    const { notes } = withProfessionalWords(kept, emptied, given).parts[WORKSHEET] as never;
    expect(notes).toEqual({ needs: { client: 'Rust.' }, future: { client: 'Buiten.' } });
    expect(withProfessionalWords(kept, emptied)).toEqual(kept);
  });

  it('of a part that the client does not share is there at the next visit, without a word of the client', () => {
    const unshared = { ...kept, share: {} };
    const page = withProfessionalWords(
      sharedTrajectory(unshared, 'conversation'),
      professionalWords(unshared),
    );
    expect(JSON.stringify(page)).toContain('Vraagt om rust.');
    expect(JSON.stringify(page)).not.toMatch(/Rust\.|Buiten|Geheim/);
    const second = trajectory({
      [WORKSHEET]: worksheet({
        needs: { professional: 'Vraagt om rust.' },
        future: { professional: 'Ronde twee.' },
      }),
    });
    expect(withProfessionalWords(unshared, second, page).parts[WORKSHEET]).toMatchObject({
      notes: {
        needs: { client: 'Rust.', professional: 'Vraagt om rust.' },
        future: { client: 'Buiten.', professional: 'Ronde twee.' },
      },
    });
  });

  it('in a list of entries: those of the professional come, change and go, those of the client stay', () => {
    const plan = (...actions: object[]) => ({ 'action-plan': { kind: 'action-plan', version: 1, actions } });
    const mine = { id: 'a1', voice: 'client', label: 'Bellen', help: { client: 'mijn zus' } };
    const theirs = { id: 'a2', voice: 'professional', label: 'Werkgever bellen', help: { client: 'samen' } };
    const before = trajectory(plan(mine, theirs));
    const written = trajectory(
      plan(
        { ...mine, label: 'Veranderd', help: { client: 'niemand', professional: 'ik' } },
        { ...theirs, label: 'Werkgever schrijven', help: { client: 'alleen' } },
        {
          id: 'a3',
          voice: 'professional',
          label: 'Meegaan',
          help: { client: 'verzonnen', professional: 'ik' },
        },
        { id: 'a4', voice: 'client', label: 'Verzonnen' },
      ),
    );
    const after = withProfessionalWords(before, written, before);
    expect(after.parts).toEqual(
      plan(
        { ...mine, help: { client: 'mijn zus', professional: 'ik' } },
        { ...theirs, label: 'Werkgever schrijven' },
        { id: 'a3', voice: 'professional', label: 'Meegaan', help: { professional: 'ik' } },
      ),
    );
    // What the client wrote in is not taken out by somebody else.
    expect(withProfessionalWords(before, trajectory(plan(mine)), before).parts).toEqual(before.parts);
    const { help: _help, ...alone } = theirs;
    const without = trajectory(plan(mine, alone));
    expect(withProfessionalWords(without, trajectory(plan(mine)), without).parts).toEqual(plan(mine));
    expect(withProfessionalWords(before, trajectory(plan(mine))).parts).toEqual(before.parts);
  });

  const json = fc.jsonValue({ maxDepth: 4 });
  const part = fc
    .dictionary(fc.constantFrom('notes', 'needs', 'client', 'professional', 'asked', 'toString', 'x'), json)
    .map((rest) => ({ ...rest, kind: WORKSHEET, version: 1 }));

  it('never throws, changes nothing it is given, and leaves every word of the client as it is', () => {
    const clientWords = (value: unknown): unknown[] =>
      Array.isArray(value)
        ? value.flatMap(clientWords)
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([key, inner]) =>
              key === 'client' && typeof inner === 'string' ? [inner] : clientWords(inner),
            )
          : [];
    fc.assert(
      fc.property(part, fc.option(part), fc.option(part), (mine, theirs, before) => {
        const whole = deepFreeze(trajectory({ [WORKSHEET]: mine }));
        const given = deepFreeze({ ...empty(), parts: before ? { [WORKSHEET]: before } : {} });
        const written = deepFreeze({ ...empty(), parts: theirs ? { [WORKSHEET]: theirs } : {} });
        const after = withProfessionalWords(whole, written, given);
        expect(clientWords(after.parts).sort()).toEqual(clientWords(whole.parts).sort());
        expect(after.share).toEqual(whole.share);
        expect(withProfessionalWords(whole, whole, whole)).toEqual(whole);
      }),
      { numRuns: 150 },
    );
    for (const odd of [undefined, null, 7, '{', '[]', { kind: 'trajectory', version: 9 }])
      expect(withProfessionalWords(kept, odd)).toEqual(kept);
  });
});
