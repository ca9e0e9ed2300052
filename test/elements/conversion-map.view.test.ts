import { describe, expect, it } from 'vitest';
import {
  groupViews,
  isFilledIn,
  nameKind,
  offerViews,
  placeName,
  placeOfName,
  valueOfChange,
  valueViews,
} from '../../src/elements/conversion-map/conversion-map.view.js';
import { empty, offeredValues, parse } from '../../src/model/conversion-map.js';
import { parse as parseList } from '../../src/model/capability-list.js';
import { conversionMapStates, listOfMap } from '../fixtures/conversion-map.js';

const { state: full } = parse(conversionMapStates.full);
const offered = offeredValues({ list: parseList(listOfMap).state });
const ids = (views: readonly { id: string }[]): string[] => views.map(({ id }) => id);

describe('the values of conversion-map to look at', () => {
  it('are the chosen ones, in the order of choosing', () => {
    expect(ids(valueViews(full, offered, {}))).toEqual(['contacts', 'use-skills', 'own-outdoors']);
    expect(valueViews(full, offered, {})[2]).toMatchObject({ label: 'Buiten zijn', isGone: false });
  });

  it('have no words of a value that can be chosen again', () => {
    expect(ids(valueViews({ ...full, values: ['use-skills'] }, offered, {}))).toEqual(['use-skills']);
  });

  it('have those of a value that cannot be chosen: no words are out of reach', () => {
    const views = valueViews({ ...full, values: [] }, offeredValues({}), { ownValues: new Set() });
    expect(views).toMatchObject([{ id: 'own-outdoors', isGone: true, label: undefined }]);
  });

  it('have four groups, what helps first', () => {
    const [contacts] = valueViews(full, offered, {});
    expect(groupViews(contacts!).map(({ id, factors }) => `${id}: ${ids(factors).join()}`)).toEqual([
      'helps-person: own-miss',
      'helps-work-context: own-tea,own-buddy',
      'hinders-person: own-doubt,own-tired',
      'hinders-work-context: own-noise,own-bus',
    ]);
  });
});

describe('the values of conversion-map to choose from', () => {
  it('tell which are chosen, and about which something was written before', () => {
    const views = offerViews({ ...full, values: ['income'] }, offered);
    expect(ids(views.filter(({ isChosen }) => isChosen))).toEqual(['income']);
    expect(ids(views.filter(({ isKept }) => isKept))).toEqual(['contacts', 'own-outdoors', 'use-skills']);
  });

  it('have what was chosen and is not known, last: so that it can be let go', () => {
    expect(offerViews(full, offeredValues({})).at(-1)).toMatchObject({
      id: 'own-outdoors',
      isChosen: true,
      label: undefined,
    });
  });

  it('have a name of the kit, of the client, or none', () => {
    expect(nameKind({ id: 'income', label: undefined })).toBe('known');
    expect(nameKind({ id: 'own-x', label: 'Buiten zijn' })).toBe('own');
    expect(nameKind({ id: 'own-x', label: undefined })).toBe('unnamed');
  });
});

describe('a place to add something', () => {
  it.each(['contacts', 'own-1.2', 'https:x.y'])('can be told from its name, for %s', (value) => {
    for (const place of ['resources', 'hinders-work-context'] as const)
      expect(placeOfName(placeName(value, place))).toEqual({ value, place });
  });
});

describe('the value a change is about', () => {
  it.each([
    [
      { type: 'make-step', factor: 'own-noise', value: 'contacts', step: 'own-x', voice: 'client' } as const,
      'contacts',
    ],
    [{ type: 'take-back-step', factor: 'own-years' } as const, 'use-skills'],
    [{ type: 'remove-entry', entry: 'own-bike', voice: 'client' } as const, 'own-outdoors'],
    [{ type: 'choose', value: 'contacts', chosen: true } as const, 'contacts'],
    [{ type: 'choose', value: 'income', chosen: true } as const, undefined],
    [{ type: 'take-back-step', factor: 'own-nobody' } as const, undefined],
    [{ type: 'reset' } as const, undefined],
  ])('%j', (change, value) => {
    expect(valueOfChange(change, full)).toBe(value);
  });

  it('is looked for in both states around it', () => {
    const change = { type: 'remove-entry', entry: 'own-bike', voice: 'client' } as const;
    expect(valueOfChange(change, empty(), full)).toBe('own-outdoors');
  });
});

describe('what is filled in', () => {
  it.each(Object.entries(conversionMapStates).filter(([name]) => name !== 'newer'))('%s', (name, state) => {
    expect(isFilledIn(parse(state).state)).toBe(name !== 'empty');
  });
});
