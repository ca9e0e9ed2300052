import type { nothing, TemplateResult } from 'lit';
import { problemNotice, type NoticeInput } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import type { Problem } from '../../model/conversation-series.js';
import { placeOfPointer } from './conversation-series.view.js';

/** What came in as `state`. */
interface SeriesInput extends NoticeInput {
  readonly problems: readonly Problem[];
}

/**
 * Tells calmly what could not be read, with the part of the series it is about.
 * @param problems of all that came in, those of `input` first: a guide has parts of its own
 */
export function seriesProblems(
  words: Words,
  input: SeriesInput,
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
  if (place === undefined) return '';
  return place === 'referrals' ? words.plain('referrals') : words.plain(`place.${place}`);
}
