// What a portal keeps: lists, circles, and the trajectory they are parts of.

export const HALF = {
  kind: 'capability-list',
  version: 1,
  situation: 'between-jobs',
  answers: {
    'use-skills': { importance: 5, enabled: 4, achieved: 4 },
    contacts: { importance: 4, enabled: 2, achieved: 'unsure' },
    income: { importance: 2 },
  },
  ownValues: [{ id: 'own-buiten', label: 'Buiten werken' }],
  notes: { contacts: { client: 'Ik mis de koffie met <b>collega’s</b> & de grapjes.' } },
  discuss: ['contacts'],
  finished: false,
};

const full = { importance: 4, enabled: 3, achieved: 5 };

export const FULL = {
  kind: 'capability-list',
  version: 1,
  situation: 'employed',
  answers: {
    'use-skills': { importance: 5, enabled: 5, achieved: 5 },
    'develop-skills': { importance: 4, enabled: 4, achieved: 2 },
    decisions: { importance: 5, enabled: 1, achieved: 1 },
    contacts: full,
    'own-goals': { importance: 2, enabled: 4, achieved: 4 },
    income: { importance: 5, enabled: 3, achieved: 3 },
    contribute: { importance: 5, enabled: 4, achieved: 4 },
    'own-buiten': full,
  },
  ownValues: [{ id: 'own-buiten', label: 'Buiten werken' }],
  notes: { decisions: { client: 'In mijn vorige team mocht ik meedenken.' } },
  discuss: ['decisions', 'own-buiten'],
  finished: true,
};

const SEVEN = ['use-skills', 'develop-skills', 'decisions', 'contacts', 'own-goals', 'income', 'contribute'];

export const CIRCLES = {
  kind: 'circle-model',
  version: 1,
  topic: 'values',
  cards: [...SEVEN.map((id) => ({ id })), { id: 'own-buiten', label: 'Buiten werken' }],
  rings: { inner: ['use-skills'], middle: ['contacts', 'decisions'], outer: ['own-buiten'] },
  mostImportant: { middle: 'contacts' },
  notes: { contacts: { 'middle-do-now': { client: 'Elke week samen <koffie> drinken.' } } },
};

/** The shape of a trajectory, as the tests look into it. */
export interface Trajectory {
  kind: string;
  version: number;
  purpose: string;
  parts: Record<string, object>;
  share: Record<string, string>;
}

/** A trajectory with these parts. */
export function trajectoryOf(parts: readonly { kind: string }[], share = {}): Trajectory {
  return {
    kind: 'trajectory',
    version: 1,
    purpose: 'reintegration-guidance',
    parts: Object.fromEntries(parts.map((part) => [part.kind, part])),
    share,
  };
}

/** What the client brings to the conversation. */
export const SHARED = { 'capability-list': 'conversation', 'circle-model': 'conversation' };
