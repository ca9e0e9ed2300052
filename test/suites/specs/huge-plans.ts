import { actionPlanStates } from '../../fixtures/action-plan.js';
import type { ElementSpec, State } from '../spec.js';

const { empty, half } = actionPlanStates;

const many = (count: number, make: (index: number) => object): object[] =>
  Array.from({ length: Math.ceil(count) }, (_none, index) => make(index));

const step = (index: number): { id: string; voice: string; label: string } => ({
  id: `step-${index}`,
  voice: index % 3 ? 'client' : 'professional',
  label: `Stap ${index}`,
});

/** Plans a person could never make by hand. */
export const hugePlans: ElementSpec['huge'] = {
  '160 goals with 1,600 steps': (share): State => ({
    ...empty,
    goals: many(160 * share, (index) => ({ id: `goal-${index}`, voice: 'client', label: `Doel ${index}` })),
    actions: many(1600 * share, (index) => ({
      ...step(index),
      goal: `goal-${Math.floor(index / 10)}`,
      ...(index % 2 && { who: ['client'], when: { date: '2026-12-04' } }),
    })),
  }),
  '1,600 steps of no goal': (share): State => ({ ...empty, actions: many(1600 * share, step) }),
  '1,600 goals': (share): State => ({
    ...empty,
    goals: many(1600 * share, (index) => ({
      id: `goal-${index}`,
      voice: 'professional',
      label: `Doel ${index}`,
    })),
  }),
  '10 MB of words': (share): State => ({
    ...half,
    actions: [
      {
        id: 'own-library',
        voice: 'client',
        label: 'Bellen',
        help: { client: 'woorden '.repeat((10 * 1024 * 1024 * share) / 8) },
      },
    ],
  }),
};
