import type { HistoryChange } from '../../kit/answer-element.js';
import { StateChangeEvent, StateProblemEvent } from '../../kit/state-events.js';
import type { Problem } from '../../model/piece.js';
import type { ConversionMapChange, ConversionMapState } from '../../model/conversion-map.js';

/** What a `conversion-map-change` tells: an action, or a step back or forth over one. */
export type ConversionMapEventChange = ConversionMapChange | HistoryChange<ConversionMapChange>;

/** A person changed something. One event for each change; setting a state from outside fires none. */
export class ConversionMapChangeEvent extends StateChangeEvent<ConversionMapState, ConversionMapEventChange> {
  constructor(state: ConversionMapState, change: ConversionMapEventChange) {
    super('conversion-map-change', state, change);
  }
}

/** Something in the state could not be read; what was good is kept. */
export class ConversionMapProblemEvent extends StateProblemEvent {
  constructor(problems: readonly Problem[]) {
    super('conversion-map-problem', problems);
  }
}
