/** A long way together: 40 conversations, 400 actions and 400 factors; or a share of it, with the same in every part that is in view. */

const MOST = 40;
const PER = 10;
const PHASES = ['opening', 'present', 'develop', 'needed', 'actions', 'closing'];
const VALUES = ['use-skills', 'develop-skills', 'decisions', 'contacts', 'own-goals', 'income', 'contribute'];

/** @template T @param {number} length @param {(index: number) => T} make @returns {T[]} */
const many = (length, make) => Array.from({ length }, (_none, index) => make(index));

/** @param {number} index */
const day = (index) =>
  `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 27) + 1).padStart(2, '0')}`;

/** @param {number} index */
const voice = (index) => (index % 3 === 2 ? 'professional' : 'client');

/** @param {string} what @param {number} index */
const words = (what, index) => `${what} ${index + 1}: eerst kijken wat er al goed gaat, dan een kleine stap.`;

/** @param {number} conversations */
const guide = (conversations) => ({
  kind: 'phase-guide',
  version: 1,
  conversations: many(conversations, (index) => ({
    id: `c${index}`,
    date: day(index),
    phases: Object.fromEntries(
      PHASES.map((phase) => [
        phase,
        { visited: true, notes: { client: words('Notitie', index), professional: words('Notitie', index) } },
      ]),
    ),
  })),
  current: { conversation: `c${conversations - 1}`, phase: 'needed' },
});

/** @param {number} conversations */
const series = (conversations) => ({
  kind: 'conversation-series',
  version: 1,
  conversations: many(conversations, (index) => ({
    id: `c${index}`,
    date: day(index),
    form: 'face-to-face',
    present: ['client', 'professional'],
    goals: many(PER, (goal) => ({
      id: `g${index}-${goal}`,
      voice: voice(goal),
      label: words('Doel', goal),
      outcome: ['reached', 'partly', 'different', 'dropped'][goal % 4],
    })),
    between: [],
  })),
  referrals: [],
});

/** @param {number} goals */
const plan = (goals) => ({
  kind: 'action-plan',
  version: 1,
  goals: many(goals, (index) => ({
    id: `g${index}`,
    voice: voice(index),
    label: words('Doel', index),
    value: VALUES[index % VALUES.length],
  })),
  actions: many(goals * PER, (index) => ({
    id: `a${index}`,
    voice: voice(index),
    label: words('Stap', index),
    goal: `g${index % goals}`,
    who: index % 4 === 0 ? [] : ['client'],
    when: index % 2 === 0 ? { date: day(index % 36) } : { words: { client: 'na de zomer' } },
    help: { client: 'mijn zus' },
    without: { client: 'Dan bel ik eerst.' },
  })),
});

/** @param {number} tens */
const map = (tens) => ({
  kind: 'conversion-map',
  version: 1,
  values: VALUES,
  resources: many(VALUES.length * 3, (index) => ({
    id: `r${index}`,
    voice: voice(index),
    label: words('Hulp', index),
    value: VALUES[index % VALUES.length],
  })),
  factors: many(tens * PER, (index) => ({
    id: `f${index}`,
    voice: voice(index),
    label: words('Iets', index),
    value: VALUES[index % VALUES.length],
    effect: index % 2 === 0 ? 'helps' : 'hinders',
    level: index % 4 < 2 ? 'person' : 'work-context',
  })),
});

/** By tag. @type {Record<string, (tens: number) => object>} */
const STATES = {
  'phase-guide': guide,
  'conversation-series': series,
  'action-plan': plan,
  'conversion-map': map,
};

/** @param {string} tag @param {number} share 1 is all */
export const stateOf = (tag, share) => STATES[tag](Math.max(1, Math.round(MOST * share)));
