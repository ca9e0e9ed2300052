import { empty, type CapabilityListState } from '../../src/model/capability-list.js';

/** A list with `parts` filled in. */
export const listState = (parts: Partial<CapabilityListState> = {}): CapabilityListState => ({
  ...empty(),
  ...parts,
});

/** Someone on sick leave who is somewhere in the middle. */
export const HALF = listState({
  situation: 'sick-listed',
  answers: {
    'use-skills': { importance: 5, enabled: 4, achieved: 4 },
    decisions: { importance: 2 },
    income: { importance: 'unsure' },
    contacts: { importance: 4, enabled: 2, achieved: 'unsure' },
  },
  ownValues: [{ id: 'own-outside', label: 'Buiten werken' }],
  notes: { contacts: { client: 'Ik mis de koffie met collega’s.' } },
  discuss: ['contacts'],
});

/** Everything filled in and finished. */
export const FULL = listState({
  situation: 'employed',
  answers: {
    'use-skills': { importance: 5, enabled: 5, achieved: 5 },
    'develop-skills': { importance: 4, enabled: 4, achieved: 2 },
    decisions: { importance: 5, enabled: 1, achieved: 1 },
    contacts: { importance: 4, enabled: 3, achieved: 5 },
    'own-goals': { importance: 2, enabled: 4, achieved: 4 },
    income: { importance: 5, enabled: 3, achieved: 3 },
    contribute: { importance: 5, enabled: 4, achieved: 4 },
    'own-outside': { importance: 5, enabled: 4, achieved: 5 },
  },
  ownValues: [{ id: 'own-outside', label: 'Buiten werken' }],
  notes: { decisions: { client: 'In mijn vorige team mocht ik meedenken.', professional: 'Vraag door.' } },
  discuss: ['decisions'],
  finished: true,
});
