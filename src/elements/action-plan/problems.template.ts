import type { nothing, TemplateResult } from 'lit';
import { problemNotice, type NoticeInput } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import type { Problem } from '../../model/action-plan.js';
import { placeOfPointer } from './action-plan.view.js';

/** What came in as `state`. */
interface PlanInput extends NoticeInput {
  readonly problems: readonly Problem[];
}

/**
 * Tells calmly what could not be read, with the part of the plan it is about.
 * @param problems of all that came in, those of `input` first: a list and a map have parts of their own
 */
export function planProblems(
  words: Words,
  input: PlanInput,
  problems: readonly Problem[],
): TemplateResult | typeof nothing {
  const named = problems.map((problem, at) => ({
    ...problem,
    path: at < input.problems.length ? placeWords(words, problem.path) : '',
  }));
  return problemNotice(words, input, named, (name) => name);
}

function placeWords(words: Words, path: string): string {
  const place = placeOfPointer(path);
  return place ? words.plain(`${place}.name`) : '';
}
