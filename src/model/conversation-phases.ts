/** The six phases of a conversation, in the order of the method; a framework, not a track. Source: method G-phases. */
export const PHASES = ['opening', 'present', 'develop', 'needed', 'actions', 'closing'] as const;

/** One phase of a conversation. */
export type Phase = (typeof PHASES)[number];

export function isPhase(value: unknown): value is Phase {
  return PHASES.includes(value as Phase);
}
