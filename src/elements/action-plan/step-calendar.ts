import { calendarFile } from '../../export/calendar.js';
import type { Words } from '../../kit/words.js';
import type { ActionPlanState, PlanStep } from '../../model/action-plan.js';
import { nameOfStep } from './plan-words.js';

/**
 * The file for a calendar of a step with a day: the step, and its goal. Who does it and with whose help stays out of it, as that may be
 * the name of a person. Nothing for a step without a day.
 * @param made when the file is made
 */
export function stepCalendar(
  words: Words,
  { goals }: ActionPlanState,
  step: PlanStep,
  made: Date,
): { readonly name: string; readonly text: string } | undefined {
  const day = step.when?.date;
  if (day === undefined) return undefined;
  const goal = goals.find(({ id }) => id === step.goal);
  return {
    name: `${words.plain('calendar.file')}-${day}.ics`,
    text: calendarFile({
      uid: `${step.id}.action-plan@gesprekskit`,
      day,
      title: nameOfStep(words, step),
      ...(goal && { about: words.plain('calendar.about', { goal: goal.label }) }),
      made,
    }),
  };
}
