import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../src/model/json.js';
import {
  canRemoveEntry,
  clientFirst,
  repairedEntries,
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
      '/actions/2/label bad-value',
      '/actions/3/voice bad-value',
    ]);
  });
});
