import type { nothing, TemplateResult } from 'lit';
import { problemNotice, type NoticeInput } from '../../kit/templates.js';
import type { Words } from '../../kit/words.js';
import type { Problem } from '../../model/conversation-worksheet.js';
import { placeOfPointer } from './conversation-worksheet.view.js';

/** What came in as `state`. */
interface WorksheetInput extends NoticeInput {
  readonly problems: readonly Problem[];
}

/**
 * Tells calmly what could not be read, with the part of the worksheet it is about.
 * @param problems of all that came in, those of `input` first: a preparation has parts of its own
 */
export function worksheetProblems(
  words: Words,
  input: WorksheetInput,
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
  if (place === 'own') return words.plain('own.heading');
  return place === 'asked' ? words.plain('asked.heading') : words.plain(`subject.${place}`);
}
