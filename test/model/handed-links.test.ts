// What is handed out has no links to what is not.
import { describe, expect, it } from 'vitest';
import {
  professionalWords,
  sharedTrajectory,
  withProfessionalWords,
} from '../../src/model/trajectory-share.js';
import { empty, parse, type Share, type TrajectoryState } from '../../src/model/trajectory.js';

const trajectory = (parts: Record<string, object>, share: Record<string, Share> = {}): TrajectoryState =>
  parse({ ...empty(), parts, share }).state;
const handedOut = (kept: TrajectoryState): TrajectoryState =>
  withProfessionalWords(sharedTrajectory(kept, 'conversation'), professionalWords(kept));

describe('links to what is not shared', () => {
  const LINKED = {
    'capability-list': {
      kind: 'capability-list',
      version: 1,
      ownValues: [
        { id: 'own-v', label: 'Muziek' },
        { id: 'own-w', label: 'Geheim' },
      ],
    },
    'phase-guide': {
      kind: 'phase-guide',
      version: 1,
      conversations: [{ id: 'talk-1', phases: {} }],
      ownValues: [{ id: 'own-z', label: 'Tuin' }],
    },
    'conversion-map': {
      kind: 'conversion-map',
      version: 1,
      values: ['own-v'],
      factors: [
        {
          id: 'f1',
          voice: 'client',
          label: 'Druk',
          value: 'own-v',
          effect: 'hinders',
          level: 'person',
          step: 'a1',
        },
      ],
    },
    'action-plan': {
      kind: 'action-plan',
      version: 1,
      goals: [
        { id: 'g1', voice: 'client', label: 'Doel', value: 'own-w', factor: 'f1', conversation: 'talk-1' },
      ],
      actions: [{ id: 'a1', voice: 'client', label: 'Stap', goal: 'g1', value: 'contacts', factor: 'f1' }],
    },
  };
  const shared = (...kinds: (keyof typeof LINKED)[]) =>
    sharedTrajectory(trajectory(LINKED, Object.fromEntries(kinds.map((kind) => [kind, 'file']))), 'file')
      .parts;

  it('are cut, and those to what is shared are not', () => {
    expect(shared('action-plan')['action-plan']).toEqual({
      ...LINKED['action-plan'],
      goals: [{ id: 'g1', voice: 'client', label: 'Doel' }],
      actions: [{ id: 'a1', voice: 'client', label: 'Stap', goal: 'g1', value: 'contacts' }],
    });
    expect(shared('conversion-map')['conversion-map']).toMatchObject({ factors: [{ value: 'own-v' }] });
    expect(JSON.stringify(shared('conversion-map'))).not.toContain('"step"');
    const all = shared('action-plan', 'conversion-map', 'phase-guide', 'capability-list');
    for (const kind of ['action-plan', 'conversion-map'] as const) expect(all[kind]).toEqual(LINKED[kind]);
  });

  it('of own values: the name goes along with what shows it to the client too, and no other name does', () => {
    const { 'phase-guide': part } = shared('conversion-map', 'phase-guide');
    expect(part?.['ownValues']).toEqual([
      { id: 'own-z', label: 'Tuin' },
      { id: 'own-v', label: 'Muziek' },
    ]);
    expect(JSON.stringify(shared('phase-guide'))).not.toContain('Muziek');
    expect(JSON.stringify(shared('conversion-map'))).not.toContain('Muziek');
  });

  it('that are cut are still there when the page of the professional comes back', () => {
    const kept = trajectory(LINKED, { 'action-plan': 'conversation' });
    const page = handedOut(kept);
    expect(withProfessionalWords(kept, page, page)).toEqual(kept);
  });
});
