import type { nothing, TemplateResult } from 'lit';
import { problemNotice, type NoticeInput } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import { labelOf, type CircleModelState } from '../../model/circle-model.js';
import type { Problem } from '../../model/piece.js';
import { plainNameOf } from './card.template.js';
import { cardOfProblem } from './circle-model.view.js';

/** What came in as `state`. */
interface CirclesInput extends NoticeInput {
  readonly state: CircleModelState;
  readonly problems: readonly Problem[];
}

/**
 * Tells calmly what could not be read, by the name of the card where it is about one.
 * @param problems of all that came in, those of `input` first: earlier circles and the list have cards of their own
 */
export function cardProblems(
  words: Words,
  input: CirclesInput,
  problems: readonly Problem[],
): TemplateResult | typeof nothing {
  const { state } = input;
  const named = problems.map((problem, at) => {
    const id = at < input.problems.length ? cardOfProblem(state, problem) : undefined;
    return {
      ...problem,
      path: id === undefined ? '' : plainNameOf(words, { id, label: labelOf(state, id) }),
    };
  });
  return problemNotice(words, input, named, (name) => name);
}
