import type { OtherInput, StateInput } from '../../kit/state-input.js';
import {
  linkedFactors,
  reportGoneLinks,
  type ActionPlanState,
  type KnownLinks,
  type Problem,
} from '../../model/action-plan.js';
import { empty as emptyList, type CapabilityListState } from '../../model/capability-list.js';
import {
  conversationsInOrder,
  empty as emptySeries,
  type ConversationSeriesState,
} from '../../model/conversation-series.js';
import { empty as emptyMap, type ConversionMapState } from '../../model/conversion-map.js';
import { sameJson } from '../../model/json.js';
import type { PieceState } from '../../model/piece.js';

/** What the plan knows of a list, a map and a series beside it, and which of its links lead to nothing there. */
export class GoneLinks {
  /** What is known, to show links with. */
  known: KnownLinks = {};
  /** Each link that leads to nothing. */
  problems: readonly Problem[] = [];

  readonly #list: OtherInput<CapabilityListState>;
  readonly #map: OtherInput<ConversionMapState>;
  readonly #series: OtherInput<ConversationSeriesState>;
  /** What was looked at last. */
  #seen: readonly unknown[] = [];
  /** What was told of already. */
  readonly #told = new Set<string>();

  constructor(
    list: OtherInput<CapabilityListState>,
    map: OtherInput<ConversionMapState>,
    series: OtherInput<ConversationSeriesState>,
  ) {
    this.#list = list;
    this.#map = map;
    this.#series = series;
  }

  /** Looks again, where something is not what it was. */
  look(state: ActionPlanState): void {
    const list = isKnown(this.#list, emptyList) ? this.#list.state : undefined;
    const map = isKnown(this.#map, emptyMap) ? this.#map.state : undefined;
    const series = isKnown(this.#series, emptySeries) ? this.#series.state : undefined;
    const seen = [state, list, map, series];
    if (seen.every((one, at) => one === this.#seen[at]) && this.#seen.length > 0) return;
    if (seen.some((one, at) => at > 0 && one !== this.#seen[at]))
      this.known = {
        ownValues: list && new Map(list.ownValues.map(({ id, label }) => [id, label])),
        factors: map && linkedFactors(map),
        conversations:
          series &&
          new Map(conversationsInOrder(series).map(({ id, date }, at) => [id, { date, number: at + 1 }])),
      };
    this.#seen = seen;
    const problems: Problem[] = [];
    reportGoneLinks(state, this.known, (path, code, value) => {
      problems.push({ path, code, message: code, value });
    });
    this.problems = problems;
  }

  /** Another state came in: what leads to nothing is told again. */
  renew(): void {
    this.#told.clear();
  }

  /** What is still to be told; once for each value, factor and conversation. */
  untold(): readonly Problem[] {
    const keyOf = ({ code, value }: Problem): string => `${code} ${JSON.stringify(value)}`;
    const untold = this.problems.filter((problem) => !this.#told.has(keyOf(problem)));
    for (const problem of untold) this.#told.add(keyOf(problem));
    return untold;
  }
}

/** Whether there is another piece to know of: a trajectory may have no such part, and a later version may mean something else. */
function isKnown<S extends PieceState>(
  { given, place, state, untouched }: StateInput<S>,
  empty: () => S,
): boolean {
  return !untouched && (given || (place !== undefined && !isEmpty(state, empty)));
}

/** Worked out once for each state: this is asked at every letter. */
const emptiness = new WeakMap<PieceState, boolean>();

function isEmpty<S extends PieceState>(state: S, empty: () => S): boolean {
  const known = emptiness.get(state) ?? sameJson(state, empty());
  emptiness.set(state, known);
  return known;
}
