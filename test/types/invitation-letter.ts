// What a portal developer may count on in TypeScript. A change here is a visible decision. Checked by tsc, never run.
import { expectTypeOf } from 'vitest';
import type * as docx from 'docx';
import {
  letterDocument,
  letterHTML,
  letterText,
  pointsOf,
  type Address,
  type InvitationLetterChangeEvent,
  type InvitationLetterElement,
  type InvitationLetterExportEvent,
  type InvitationLetterProblemEvent,
  type InvitationLetterState,
  type Letter,
  type LetterFields,
  type LetterFormat,
  type PointReading,
  type Problem,
} from '../../src/index.js';

declare const element: InvitationLetterElement;
declare const library: typeof docx;

// The tag gives the class.
expectTypeOf(document.createElement('invitation-letter')).toEqualTypeOf<InvitationLetterElement>();

// Listeners know their event without a cast: on the element, and anywhere above it in the page.
element.addEventListener('invitation-letter-change', (event) => {
  expectTypeOf(event).toEqualTypeOf<InvitationLetterChangeEvent>();
  expectTypeOf(event.state).toEqualTypeOf<InvitationLetterState>();
});
document.body.addEventListener('invitation-letter-problem', (event) => {
  expectTypeOf(event).toEqualTypeOf<InvitationLetterProblemEvent>();
  expectTypeOf(event.problems).toEqualTypeOf<readonly Problem[]>();
});
document.addEventListener('invitation-letter-export', (event) => {
  expectTypeOf(event).toEqualTypeOf<InvitationLetterExportEvent>();
  expectTypeOf(event.format).toEqualTypeOf<LetterFormat>();
});

expectTypeOf(element.state.address).toEqualTypeOf<Address | undefined>();
expectTypeOf(element.state.fields).toEqualTypeOf<LetterFields>();
expectTypeOf(pointsOf(element.state)).toEqualTypeOf<readonly PointReading[]>();
expectTypeOf(element.letter).toEqualTypeOf<Letter>();
expectTypeOf(letterText(element.letter)).toEqualTypeOf<string>();
expectTypeOf(letterHTML(element.letter)).toEqualTypeOf<string>();
expectTypeOf(letterDocument(library, element.letter)).toEqualTypeOf<docx.Document>();
expectTypeOf(element.exportLetter('docx')).toEqualTypeOf<Promise<boolean>>();

// Names are set, and are no part of the state.
element.recipient = 'mevrouw Jansen';
element.sender = null;
// @ts-expect-error no name in the state
element.state = { kind: 'invitation-letter', version: 1, recipient: 'mevrouw Jansen' };
// @ts-expect-error no name among the fields
element.state = { kind: 'invitation-letter', version: 1, fields: { sender: 'Bo' } };
// @ts-expect-error a state of another kind
element.state = { kind: 'capability-list' };
// @ts-expect-error no such output
void element.exportLetter('pdf');
