import type { Problem } from '../model/piece.js';

/** Events of the kit are heard outside the element, also through shadow roots. */
export const OPTIONS = { bubbles: true, composed: true } as const;

/** A person changed something. Bubbles, crosses shadow roots; setting a state from outside fires none. */
export class StateChangeEvent<S, C> extends Event {
  constructor(
    type: string,
    /** The whole state, to save. Deep-frozen. */
    readonly state: S,
    /** What happened: type, ids and choices. Never free text, so it may go to analytics. */
    readonly change: C,
  ) {
    super(type, OPTIONS);
  }
}

/** Something in the input could not be read; what was good is kept. */
export class StateProblemEvent extends Event {
  constructor(
    type: string,
    /** What could not be read, each with a message in the language of the element. */
    readonly problems: readonly Problem[],
  ) {
    super(type, OPTIONS);
  }
}
