import {
  QUESTIONS,
  type Answer,
  type CapabilityListState,
  type Question,
} from '../../model/capability-list.js';
import {
  answersOf,
  differences,
  groupOf,
  GROUPS,
  standing,
  type AnswerDifference,
  type Group,
  type Scoring,
  type Standing,
} from '../../model/capability-scoring.js';
import { own } from '../../model/json.js';
import type { Note } from '../../model/piece.js';
import { WORK_VALUES, type ValueId } from '../../model/work-values.js';

/** One question of a value read back: a track of five steps. */
export interface TrackView {
  readonly question: Question;
  readonly answer: Answer | undefined;
  /** The answer of the earlier list, where it was another one. */
  readonly earlier: Answer | undefined;
}

/** One value read back. */
export interface ResultView {
  readonly id: ValueId;
  readonly label: string | undefined;
  /** Which words describe it. `unsure`: answered, but how important it is, is open. */
  readonly words: Standing | 'unsure';
  readonly tracks: readonly TrackView[];
  readonly discuss: boolean;
  readonly note: Note | undefined;
}

/** The values of one group, in the order of the list. */
export interface GroupView {
  readonly group: Group;
  readonly values: readonly ResultView[];
}

/** Reads a list back in groups: what goes well first. Groups without values are left out. */
export function groupViews(
  state: CapabilityListState,
  earlier: CapabilityListState | undefined,
  { cutOff }: Scoring,
): GroupView[] {
  const labelled = [
    ...WORK_VALUES.map((id) => ({ id, label: undefined })),
    ...state.ownValues.map(({ id, label }) => ({ id, label })),
  ];
  const groups = new Map<Group, ResultView[]>(GROUPS.map((group) => [group, []]));
  for (const { id, label } of labelled) {
    const answers = answersOf(state, id);
    const before = earlier && answersOf(earlier, id);
    const words = standing(answers, cutOff);
    groups.get(groupOf(answers, cutOff))?.push({
      id,
      label,
      words: words === 'not-filled-in' && Object.keys(answers).length > 0 ? 'unsure' : words,
      tracks: QUESTIONS.map((question) => ({
        question,
        answer: answers[question],
        earlier: before && before[question] !== answers[question] ? before[question] : undefined,
      })),
      discuss: state.discuss.includes(id),
      note: own(state.notes, id),
    });
  }
  return GROUPS.map((group) => ({ group, values: groups.get(group) ?? [] })).filter(
    ({ values }) => values.length > 0,
  );
}

/** What changed in one value since the earlier list. */
interface ValueChange {
  readonly id: ValueId;
  readonly label: string | undefined;
  readonly isNew: boolean;
  /** All three questions were open, and none of them is now. */
  readonly isFilledIn: boolean;
  readonly differences: readonly AnswerDifference[];
}

/** All that changed since the earlier list: what grew comes first. */
export interface Changes {
  readonly values: readonly ValueChange[];
  /** The client's names of values that are no longer in the list. */
  readonly removed: readonly string[];
}

/** Compares two lists. */
export function changesSince(earlier: CapabilityListState, now: CapabilityListState): Changes {
  const all = differences(earlier, now);
  const before = new Set(earlier.ownValues.map(({ id }) => id));
  const after = new Set(now.ownValues.map(({ id }) => id));
  const labelled = [
    ...WORK_VALUES.map((id) => ({ id, label: undefined, isNew: false })),
    ...now.ownValues.map(({ id, label }) => ({ id, label, isNew: !before.has(id) })),
  ];
  const values = labelled
    .map((value) => {
      const mine = all.filter((difference) => difference.value === value.id);
      const isFilledIn =
        mine.length === QUESTIONS.length && mine.every(({ direction }) => direction === 'new');
      return { ...value, isFilledIn, differences: mine };
    })
    .filter((value) => value.isNew || value.differences.length > 0);
  const grew = ({ differences: list }: ValueChange): boolean =>
    list.some(({ direction, question }) => direction === 'more' && question !== 'importance');
  return {
    values: [...values.filter(grew), ...values.filter((value) => !grew(value))],
    removed: earlier.ownValues.filter(({ id }) => !after.has(id)).map(({ label }) => label),
  };
}
