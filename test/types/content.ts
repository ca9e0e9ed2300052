// What a portal developer may count on in TypeScript when bringing texts. Checked by tsc, never run.
import { expectTypeOf } from 'vitest';
import {
  registerContent,
  type ContentItem,
  type ContentPack,
  type ContentProblem,
  type ContentText,
} from '../../src/index.js';
import type * as registry from '../../src/content/registry.js';

expectTypeOf(registerContent('nl', { piece: 'capability-list', items: [] })).toEqualTypeOf<
  ContentProblem[]
>();
expectTypeOf(registerContent).toEqualTypeOf<typeof registry.registerContent>();

const item: ContentItem = { id: 'title', source: 'Gemeente X', text: 'Wat vind jij belangrijk?' };
const pack: ContentPack = {
  piece: 'capability-list',
  items: [item, { id: 'intro.purpose', source: 'Gemeente X', hidden: true }],
};
registerContent('nl-x-u', pack);
registerContent('en-GB', [pack, pack] as const);

export const texts: ContentText[] = [
  'one line',
  ['two', 'lines'],
  { one: '{count} line', other: '{count} lines' },
];

// @ts-expect-error a text without a source cannot be traced
export const untraceable: ContentItem = { id: 'title', text: 'x' };
// @ts-expect-error a plural without its general form
export const halfPlural: ContentText = { one: 'x' };
// @ts-expect-error words are text
registerContent('nl', { piece: 'capability-list', items: [{ id: 'title', source: 'x', text: 3 }] });
// @ts-expect-error a language comes first
registerContent(pack);
