import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../src/model/json.js';
import { oneOf } from '../../src/model/shape.js';
import {
  canRemoveEntry,
  clientFirst,
  repairedEntries,
  voicedEntryShape,
  withEntry,
  withLabel,
  withMoved,
  withoutEntry,
  type VoicedEntry,
} from '../../src/model/voiced-entries.js';

interface Entry extends VoicedEntry {
  readonly check?: { readonly learned?: { readonly client?: string; readonly professional?: string } };
}

const mine: Entry = { id: 'own-1', voice: 'client', label: 'Rijles' };
const theirs: Entry = { id: 'own-2', voice: 'professional', label: 'Bellen' };
const list = deepFreeze([theirs, mine]);

describe('an entry of one voice', () => {
  it('can be taken out by that voice only', () => {
    expect(withoutEntry(list, 'own-1', 'professional')).toBe(list);
    expect(withoutEntry(list, 'own-1', 'client')).toEqual([theirs]);
    expect(withoutEntry(list, 'own-3', 'client')).toBe(list);
  });

  it('stays as long as the other voice wrote something about it, however deep', () => {
    const noted: Entry = { ...mine, check: { learned: { professional: 'Dat lukte.' } } };
    expect(canRemoveEntry(noted, 'client')).toBe(false);
    const notes = deepFreeze([noted]);
    expect(withoutEntry(notes, 'own-1', 'client')).toBe(notes);
    const own: Entry = { ...mine, check: { learned: { client: 'Dat lukte.', professional: '  ' } } };
    expect(canRemoveEntry(own, 'client')).toBe(true);
    expect(canRemoveEntry(own, 'professional')).toBe(false);
  });

  it('gets other words from that voice only, and never none', () => {
    expect(withLabel(list, 'own-2', 'client', 'Mailen')).toBe(list);
    expect(withLabel(list, 'own-2', 'professional', '  ')).toBe(list);
    expect(withLabel(list, 'own-2', 'professional', ' Mailen ')[0]!.label).toBe('Mailen');
  });

  it('comes at the end, with an id of its own', () => {
    expect(withEntry(list, { ...mine, id: 'own-2' })).toBe(list);
    expect(withEntry(list, { ...mine, id: 'own-3', label: ' ' })).toBe(list);
    expect(withEntry(list, { ...mine, id: 'own-3' }).map(({ id }) => id)).toEqual([
      'own-2',
      'own-1',
      'own-3',
    ]);
  });

  it('is moved before another one, or to the end', () => {
    expect(withMoved(list, 'own-1', 'own-2')).toEqual([mine, theirs]);
    expect(withMoved(list, 'own-2', undefined)).toEqual([mine, theirs]);
    expect(withMoved(list, 'own-1', undefined)).toBe(list);
    expect(withMoved(list, 'own-3', 'own-1')).toBe(list);
  });

  it('is shown after what the client wrote', () => {
    expect(clientFirst(list)).toEqual([mine, theirs]);
  });
});

describe('repairedEntries', () => {
  it('keeps what somebody wrote about an entry that has lost its own words', () => {
    const problems: string[] = [];
    const [kept] = repairedEntries(
      [{ id: 'own-1', voice: 'client', label: 7, idea: { professional: 'Samen bellen' } }],
      '/factors',
      (path, code) => problems.push(`${path} ${code}`),
    );
    expect(kept).toEqual({ id: 'own-1', voice: 'client', label: '', idea: { professional: 'Samen bellen' } });
    expect(problems).toEqual(['/factors/0/label bad-value']);
    expect(repairedEntries([kept], '/factors', () => problems.push('again'))).toEqual([kept]);
    expect(problems).toHaveLength(1);
  });

  it('takes no id that a good entry further on has', () => {
    const reserved = new Set(['own-1']);
    expect(repairedEntries([{ label: 'Rijles' }], '/goals', () => {}, { reserved })[0]).toMatchObject({
      id: 'own-2',
    });
  });

  it('tells where something stood in the input, also after what was left out', () => {
    const problems: string[] = [];
    const shape = voicedEntryShape<VoicedEntry & { readonly value?: string }>({ value: oneOf(['income']) });
    const repaired = repairedEntries(
      [
        { id: 'own-1', label: '' },
        { id: 'own-2', voice: 'client', label: 'Bellen', value: 'x' },
      ],
      '/goals',
      (path, code) => problems.push(`${path} ${code}`),
      { shape },
    );
    expect(repaired).toEqual([{ id: 'own-2', voice: 'client', label: 'Bellen' }]);
    expect(problems).toEqual(['/goals/0 bad-value', '/goals/1/value bad-value']);
  });

  it('gives an id and a voice where there is none, and leaves out what has no words', () => {
    const problems: string[] = [];
    const repaired = repairedEntries(
      [
        { label: 'Rijles' },
        7,
        { id: 'own-1', label: '' },
        { id: 'own-2', voice: 'employer', label: 'Bellen' },
      ],
      '/actions',
      (path, code) => problems.push(`${path} ${code}`),
    );
    expect(repaired).toEqual([
      { id: 'own-3', voice: 'client', label: 'Rijles' },
      { id: 'own-2', voice: 'client', label: 'Bellen' },
    ]);
    expect(problems).toEqual([
      '/actions/0/id bad-id',
      '/actions/1 bad-value',
      '/actions/2 bad-value',
      '/actions/3/voice bad-value',
    ]);
  });
});
