// What a portal developer may count on in TypeScript. A change here is a visible decision. Checked by tsc, never run.
import { expectTypeOf } from 'vitest';
import type { ConversationStripElement, StripPicture, StripSVGOptions } from '../../src/index.js';

declare const element: ConversationStripElement;

// The tag gives the class.
expectTypeOf(document.createElement('conversation-strip')).toEqualTypeOf<ConversationStripElement>();

expectTypeOf<StripPicture>().toEqualTypeOf<'our-conversation' | 'experiences' | 'needs' | 'future'>();
expectTypeOf(element.pictures).toEqualTypeOf<string>();
expectTypeOf(element.downloadable).toEqualTypeOf<boolean>();
expectTypeOf(element.toSVG()).toEqualTypeOf<string>();
expectTypeOf(element.toSVG).parameter(0).toEqualTypeOf<StripSVGOptions | undefined>();
element.toSVG({ pictures: ['needs'], captions: false, width: 600 });
// @ts-expect-error a picture that is not there
element.toSVG({ pictures: ['past'] });
// @ts-expect-error it takes no state
element.state;
