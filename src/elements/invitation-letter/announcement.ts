import type { Words } from '../../kit/words.js';
import type { InvitationLetterEventChange } from './invitation-letter.events.js';
import type { OutputMessage } from './letter-outputs.js';

/** What a screen reader says after a change; nothing while someone types. */
export function announcementOf(words: Words, { type, ...change }: InvitationLetterEventChange): string {
  switch (type) {
    case 'address':
      return words.plain(
        'address' in change && change.address === 'formal'
          ? 'address.chosen.formal'
          : 'address.chosen.informal',
      );
    case 'strip':
      return words.plain('strip' in change && change.strip ? 'strip.on' : 'strip.off');
    case 'question':
      return words.plain('chosen' in change && change.chosen ? 'questions.on' : 'questions.off');
    case 'draft':
      return words.plain('draft.back');
    case 'undo':
    case 'reset':
      return words.plain('history.undone');
    case 'redo':
      return words.plain('history.redone');
    case 'field':
    case 'paragraph':
      return '';
  }
}

/** What is told of an output, as plain text. */
export function toldOf(words: Words, told: OutputMessage): string {
  switch (told.kind) {
    case 'made':
      return words.plain(`made.${told.format}`);
    case 'making':
      return words.plain('making.docx');
    case 'not-made':
      return words.plain('not-made.docx');
    case 'by-hand':
      return words.plain('by-hand');
  }
}
