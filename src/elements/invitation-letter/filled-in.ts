import type { Words } from '../../kit/words.js';
import type { InvitationLetterAction, LetterPoint } from '../../model/invitation-letter.js';
import { fieldOfName, idOfField } from './invitation-letter.view.js';

/** What choosing something in the form asks for: radio buttons, check boxes, a choice from a list. */
export function chosenIn(field: EventTarget | null): InvitationLetterAction | undefined {
  if (field instanceof HTMLSelectElement)
    return { type: 'field', field: 'duration', value: field.value === '' ? undefined : Number(field.value) };
  if (!(field instanceof HTMLInputElement)) return undefined;
  const { name, value, checked } = field;
  if (name === 'address') return { type: 'address', address: value === 'formal' ? 'formal' : 'informal' };
  if (name === 'strip') return { type: 'strip', strip: checked };
  const named = fieldOfName(name);
  return named?.kind === 'question'
    ? { type: 'question', question: named.question, chosen: checked }
    : undefined;
}

/**
 * What typing in a field asks for.
 * @param draftOf the draft of a point: who types that, has the draft again
 */
export function typedIn(
  name: string,
  value: string,
  draftOf: (point: LetterPoint) => string,
): InvitationLetterAction | undefined {
  const named = fieldOfName(name);
  if (named?.kind === 'field') return { type: 'field', field: named.field, value };
  if (named?.kind !== 'paragraph') return undefined;
  const { point } = named;
  return value === draftOf(point) ? { type: 'draft', point } : { type: 'paragraph', point, text: value };
}

/** What a part of the state is called, for what could not be read. */
export function placeOf(words: Words, path: string): string {
  const [, part = '', key = ''] = path.split('/');
  if (part === 'strip') return words.plain('strip');
  if (part === 'questions') return words.plain('questions');
  if (part === 'address') return words.plain('address');
  const named = fieldOfName(`${part.replace(/s$/, '')}.${key}`);
  if (named?.kind === 'paragraph') return words.plain(`point.${named.point}`);
  return named?.kind === 'field' ? words.plain(`field.${idOfField(named.field)}`) : '';
}
