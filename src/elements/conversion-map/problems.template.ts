import type { nothing, TemplateResult } from 'lit';
import { problemNotice, type NoticeInput } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import type { Problem } from '../../model/conversion-map.js';
import { partOfPointer } from './conversion-map.view.js';

/** What came in as `state`. */
interface MapInput extends NoticeInput {
  readonly problems: readonly Problem[];
}

/**
 * Tells calmly what could not be read, with the part of the map it is about.
 * @param problems of all that came in, those of `input` first: other pieces have parts of their own
 */
export function mapProblems(
  words: Words,
  input: MapInput,
  problems: readonly Problem[],
): TemplateResult | typeof nothing {
  const named = problems.map((problem, at) => ({
    ...problem,
    path: at < input.problems.length ? placeWords(words, problem.path) : '',
  }));
  return problemNotice(words, input, named, (name) => name);
}

function placeWords(words: Words, path: string): string {
  switch (partOfPointer(path)) {
    case 'values':
      return words.plain('choose');
    case 'resources':
      return words.plain('place.resources');
    case 'factors':
      return words.plain('title');
    case undefined:
      return '';
  }
}
