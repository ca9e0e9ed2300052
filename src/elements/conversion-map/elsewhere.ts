import type { OtherInput } from '../../kit/state-input.js';
import type { ActionPlanState } from '../../model/action-plan.js';
import { empty as emptyList, type CapabilityListState } from '../../model/capability-list.js';
import { empty as emptyCircles, type CircleModelState } from '../../model/circle-model.js';
import {
  offeredValues,
  ownValueIds,
  plannedActions,
  type KnownElsewhere,
  type OfferedValue,
  type PlannedAction,
} from '../../model/conversion-map.js';
import { sameJson } from '../../model/json.js';
import type { PieceState } from '../../model/piece.js';

/** The other pieces the map reads. */
interface OtherInputs {
  readonly list: OtherInput<CapabilityListState>;
  readonly circles: OtherInput<CircleModelState>;
  readonly plan: OtherInput<ActionPlanState>;
}

/** What other pieces tell: of values what they are called, of steps whether they are in the plan. Worked out once for each of their states. */
export class Elsewhere {
  readonly #inputs: OtherInputs;
  /** The steps made here, each with the plan of that moment: until another one comes these are on their way, not gone. */
  readonly #onTheWay = new Map<string, ActionPlanState | undefined>();
  #from: readonly unknown[] = [];
  #offered: readonly OfferedValue[] = [];
  #known: KnownElsewhere = {};
  #planned: ReadonlyMap<string, PlannedAction> = new Map();

  constructor(inputs: OtherInputs) {
    this.#inputs = inputs;
  }

  /** A step was made here: a plan hears of it now. */
  sent(step: string): void {
    this.#onTheWay.set(step, known(this.#inputs.plan));
    this.#from = [];
  }

  /** The values to choose from. */
  get offered(): readonly OfferedValue[] {
    this.#read();
    return this.#offered;
  }

  /** What is known, to tell what is gone. */
  get known(): KnownElsewhere {
    this.#read();
    return this.#known;
  }

  /** The action in the plan; nothing where it is not there, or no plan is known. */
  planned(step: string): PlannedAction | undefined {
    this.#read();
    return this.#planned.get(step);
  }

  /** Whether a step is still on its way to a plan that is known. */
  isOnTheWay(step: string): boolean {
    return this.#onTheWay.has(step);
  }

  #read(): void {
    const { list, circles, plan } = this.#inputs;
    const from = [known(list), known(circles), known(plan)] as const;
    if (from.every((state, at) => state === this.#from[at]) && this.#from.length > 0) return;
    this.#from = from;
    const sources = { list: from[0], circles: from[1] };
    this.#offered = offeredValues(sources);
    this.#planned = plannedActions(from[2]);
    for (const [step, then] of this.#onTheWay)
      if (this.#planned.has(step) || from[2] !== then) this.#onTheWay.delete(step);
    this.#known = {
      ownValues: ownValueIds({
        list: isThere(list, emptyList) ? sources.list : undefined,
        circles: isThere(circles, emptyCircles) ? sources.circles : undefined,
      }),
      actions: from[2] && new Set([...this.#planned.keys(), ...this.#onTheWay.keys()]),
    };
  }
}

/** What is known of a piece: nothing where there is none, or where it was written by a later version. */
function known<S extends PieceState>({ given, place, untouched, state }: OtherInput<S>): S | undefined {
  return (given || place) && !untouched ? state : undefined;
}

/** Whether there is another piece to know of: a trajectory may have no such part, or one that the client does not share. */
function isThere<S extends PieceState>({ given, state }: OtherInput<S>, empty: () => S): boolean {
  return given || !sameJson(state, empty());
}
