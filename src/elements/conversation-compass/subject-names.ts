import type { Words } from '../../kit/words.js';
import type { Subject } from '../../model/conversation-subjects.js';

/** The name of a subject for what is only spoken. */
export function plainNameOf(words: Words, subject: Subject): string {
  return words.plain(`subject.${subject}`);
}

/** Several subjects in a sentence, the way the language puts things side by side. */
export function namesOf(words: Words, subjects: readonly Subject[]): string {
  const names = subjects.map((subject) => `‘${plainNameOf(words, subject)}’`);
  try {
    return new Intl.ListFormat(words.otherLang ?? words.lang).format(names);
  } catch {
    return names.join(', ');
  }
}
