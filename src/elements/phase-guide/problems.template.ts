import type { nothing, TemplateResult } from 'lit';
import { problemNotice, type NoticeInput } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import type { Problem } from '../../model/phase-guide.js';
import { placeOfPointer } from './phase-guide.view.js';

/** What came in as `state`. */
interface GuideInput extends NoticeInput {
  readonly problems: readonly Problem[];
}

/**
 * Tells calmly what could not be read, with the part of the guide it is about.
 * @param problems of all that came in, those of `input` first: circles and list have parts of their own
 */
export function guideProblems(
  words: Words,
  input: GuideInput,
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
  switch (place) {
    case undefined:
      return '';
    case 'conversations':
      return words.plain('conversation.all');
    case 'questions':
      return words.plain('topic.own');
    case 'values':
      return words.plain('value.heading');
    default:
      return words.plain(`phase.${place}`);
  }
}
