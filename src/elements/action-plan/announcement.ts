import type { Words } from '../../kit/words.js';
import { siblingsOf, type ActionPlanState, type KnownLinks } from '../../model/action-plan.js';
import type { ActionPlanEventChange } from './action-plan.events.js';
import { dayIn, nameOfStep, plainDoersSentence, plainFactorWords, plainValueWords } from './plan-words.js';

/** What a screen reader says after a change; nothing while someone types. */
export function announcementOf(
  words: Words,
  state: ActionPlanState,
  known: KnownLinks,
  change: ActionPlanEventChange,
): string {
  switch (change.type) {
    case 'add-goal':
    case 'rename-goal': {
      const label = state.goals.find(({ id }) => id === change.goal)?.label ?? '';
      return words.plain(change.type === 'add-goal' ? 'added.goal' : 'renamed', { label });
    }
    case 'add-step':
    case 'rename-step': {
      const label = labelOf(words, state, change.step);
      return words.plain(change.type === 'add-step' ? 'added.step' : 'renamed', { label });
    }
    case 'link-goal':
    case 'link-step':
      return linkWords(words, known, change);
    case 'move-step':
      return movedWords(words, state, change.step);
    case 'who':
      return change.who.length > 0
        ? plainDoersSentence(words, change.who)
        : words.plain('does.nobody', { label: labelOf(words, state, change.step) });
    case 'date':
      return change.date === null
        ? words.plain('date.none')
        : words.plain('said.date', { date: dayIn(words, change.date) });
    case 'outcome':
      return words.plain(`outcome.${change.outcome ?? 'none'}`);
    case 'undo':
    case 'reset':
      return words.plain('history.undone');
    case 'redo':
      return words.plain('history.redone');
    case 'note':
    case 'remove-goal':
    case 'remove-step':
      return '';
  }
}

function labelOf(words: Words, { actions }: ActionPlanState, id: string): string {
  return nameOfStep(words, actions.find((step) => step.id === id) ?? { label: '' });
}

function linkWords(
  words: Words,
  known: KnownLinks,
  { value, factor }: { readonly value?: string | null; readonly factor?: string | null },
): string {
  if (value !== undefined)
    return value === null
      ? words.plain('linked.value.none')
      : words.plain('linked.value', { name: plainValueWords(words, value, known) });
  return factor === undefined || factor === null
    ? words.plain('linked.factor.none')
    : words.plain('linked.factor', { name: plainFactorWords(words, factor, known) });
}

/** Where a step stands now, among those it can change places with. */
function movedWords(words: Words, state: ActionPlanState, id: string): string {
  const step = state.actions.find((one) => one.id === id);
  if (!step) return '';
  const label = nameOfStep(words, step);
  const count = siblingsOf(state, step).indexOf(step) + 1;
  const goal = state.goals.find((one) => one.id === step.goal);
  return goal
    ? words.plain('moved.goal', { label, count, goal: goal.label })
    : words.plain('moved.loose', { label, count });
}
