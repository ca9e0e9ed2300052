import { InvitationLetterElement } from './invitation-letter.element.js';

InvitationLetterElement.define();

// So that the types of its tag and events come along with registering it.
export type * from './invitation-letter.element.js';
