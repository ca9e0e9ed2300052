import { describe, expect, it } from 'vitest';
import { SUBJECTS, THEMES } from '../../src/model/conversation-subjects.js';
import { byKey, dutch, itemsOf, linesOf } from './packs.js';

const IDS = [
  'ours',
  ...SUBJECTS.map((subject) => `subject.${subject}`),
  ...THEMES.map((theme) => `theme.${theme}`),
];

const namesIn = (items: ReturnType<typeof byKey>): unknown[] =>
  IDS.map((id) => items.get(`conversation-subjects:${id}`)?.text);

describe('the terms of the conversation compass', () => {
  it('are those of the method', () => {
    expect(namesIn(dutch())).toEqual([
      'Ons gesprek',
      'Jouw ervaringen',
      'Jouw behoeften',
      'Jouw toekomst',
      'Richting en kader',
      'Onze openheid',
      'Gezien en gehoord',
      'Dit gesprek',
    ]);
    expect(dutch().get('conversation-compass:name')?.text).toBe('Gesprekskompas');
  });

  it('with u: the three that speak of the client, and no other', () => {
    expect(namesIn(byKey('nl-x-u'))).toEqual([
      undefined,
      'Uw ervaringen',
      'Uw behoeften',
      'Uw toekomst',
      ...THEMES.map(() => undefined),
    ]);
  });

  it('have one English name each', () => {
    expect(namesIn(byKey('en'))).toEqual([
      'Our conversation',
      'Your experiences',
      'Your needs',
      'Your future',
      'Direction and framework',
      'Our openness',
      'Seen and heard',
      'This conversation',
    ]);
    expect(byKey('en').get('conversation-compass:name')?.text).toBe('Conversation compass');
  });

  it.each(['nl', 'en'] as const)('%s: each has a meaning and a line for the professional', (locale) => {
    const items = byKey(locale);
    for (const id of IDS) {
      expect(items.has(`conversation-subjects:${id}.meaning`), `${id}.meaning`).toBe(true);
      const [, last = id] = id.split('.');
      expect(items.has(`conversation-compass:guide.${last}`), `guide.${last}`).toBe(true);
    }
  });

  it('the compass never puts the subjects in an order', () => {
    const pattern =
      /\b(eerst(e|ens)?|tweede|derde|ten slotte|volgende (stap|onderwerp)|stap \d|first|second|third|step \d|next step)\b/i;
    const odd = (['nl', 'nl-x-u', 'en'] as const)
      .flatMap(itemsOf)
      .filter(({ piece, item }) => piece === 'conversation-compass' && !item.id.startsWith('guide.'))
      .filter(({ item }) => linesOf(item.text).some((line) => pattern.test(line)));
    expect(odd.map(({ place }) => place)).toEqual([]);
  });

  it.each([
    ['nl', 'geen juiste volgorde'],
    ['nl-x-u', 'geen juiste volgorde'],
    ['en', 'no right order'],
  ] as const)('%s says that there is no right order', (locale, words) => {
    expect(linesOf(byKey(locale).get('conversation-compass:intro')?.text).join(' ')).toContain(words);
  });
});
