import { ConversationStripElement } from '../../../src/index.js';
import type { AnySpec } from '../spec.js';

/** Takes no state: pictures, with or without buttons, all or one. */
export const conversationStripSpec: AnySpec = {
  elementClass: ConversationStripElement,
  looks: [
    {},
    { downloadable: '', printable: '' },
    { pictures: 'needs' },
    { pictures: 'our-conversation future', audience: 'professional' },
  ],
};
