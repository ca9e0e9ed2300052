import {
  DOERS,
  OUTCOMES,
  STEP_NOTES,
  type ActionPlanAction,
  type ActionPlanState,
  type Voice,
} from '../../model/action-plan.js';

/** Names of fields: what it is, and of which goal or step. */
const FIELD = /^([a-z]+)\.(.+)$/;

/** A field of a panel, as far as it was chosen in. */
interface Choice {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
}

/** What a person chose in a field of a panel. */
export function actionOfField(
  state: ActionPlanState,
  field: EventTarget | null,
): ActionPlanAction | undefined {
  // A day that is not whole yet is none; nor is one that is far away, such as in the year 2 on the way to 2026.
  if (field instanceof HTMLInputElement)
    return field.validity.valid ? actionOfChoice(state, field) : undefined;
  if (!(field instanceof HTMLSelectElement)) return undefined;
  return actionOfChoice(state, { name: field.name, value: field.value, checked: false });
}

/** What a person chose. */
export function actionOfChoice(
  state: ActionPlanState,
  { name, value, checked }: Choice,
): ActionPlanAction | undefined {
  const [, what, id] = FIELD.exec(name) ?? [];
  if (id === undefined) return undefined;
  const chosen = value || null;
  const link = (links: { value?: string | null; factor?: string | null }): ActionPlanAction =>
    state.goals.some((goal) => goal.id === id)
      ? { type: 'link-goal', goal: id, ...links }
      : { type: 'link-step', step: id, ...links };
  switch (what) {
    case 'who': {
      const { who = [] } = state.actions.find((step) => step.id === id) ?? {};
      const others = who.filter((doer) => doer !== value);
      const doers = checked ? [...others, value] : others;
      return { type: 'who', step: id, who: DOERS.filter((doer) => doers.includes(doer)) };
    }
    case 'date':
      return { type: 'date', step: id, date: chosen };
    case 'outcome':
      return { type: 'outcome', step: id, outcome: OUTCOMES.find((outcome) => outcome === chosen) ?? null };
    case 'goal':
      return { type: 'move-step', step: id, goal: chosen, before: null };
    case 'value':
      return link({ value: chosen });
    case 'factor':
      return link({ factor: chosen });
    default:
      return undefined;
  }
}

/** What a person writes in a field of a panel. */
export function noteOfField(
  field: EventTarget | null,
  voice: Voice,
): Extract<ActionPlanAction, { type: 'note' }> | undefined {
  if (!(field instanceof HTMLTextAreaElement)) return undefined;
  const [, what, step] = FIELD.exec(field.name) ?? [];
  const note = STEP_NOTES.find((one) => one === what);
  return note && step !== undefined ? { type: 'note', step, note, voice, text: field.value } : undefined;
}
