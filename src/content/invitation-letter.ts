import polite from '../../content/nl-x-u/invitation-letter.json' with { type: 'json' };
import politeQuestions from '../../content/nl-x-u/preparation-questions.json' with { type: 'json' };
import politeStrip from '../../content/nl-x-u/conversation-strip.json' with { type: 'json' };
import politeSubjects from '../../content/nl-x-u/conversation-subjects.json' with { type: 'json' };
import own from '../../content/nl/invitation-letter.json' with { type: 'json' };
import kit from '../../content/nl/kit.json' with { type: 'json' };
import questions from '../../content/nl/preparation-questions.json' with { type: 'json' };
import strip from '../../content/nl/conversation-strip.json' with { type: 'json' };
import subjects from '../../content/nl/conversation-subjects.json' with { type: 'json' };
import { BUILT_IN_LOCALE, languageOf } from './locale.js';
import type { ContentPack, ContentText } from './pack.js';
import { textsFor, type BuiltInContent, type FoundText } from './registry.js';

/** The Dutch texts of `<invitation-letter>`, with those of what can come along. */
export const invitationLetterContent: BuiltInContent = {
  name: 'invitation-letter',
  packs: [own, kit, questions, strip, subjects],
};

/** What a letter that says *u* has instead. It comes along, as a page that says *je* can write such a letter. */
const POLITE: readonly (readonly [plain: ContentPack, polite: ContentPack])[] = [
  [own, polite],
  [questions, politeQuestions],
  [strip, politeStrip],
  [subjects, politeSubjects],
];

const POLITE_LOCALE = `${BUILT_IN_LOCALE}-x-u`;

/**
 * The language tag of a letter: that of the page, where there are texts in it, in the form of address that was chosen, where the language
 * has that form.
 * @param lang language of the page
 */
export function letterLocale(lang: string, address: 'informal' | 'formal'): string {
  const known = textsFor(invitationLetterContent, lang).lang === undefined ? lang : BUILT_IN_LOCALE;
  if (address === 'formal' && hasForms(known)) return `${languageOf(known)}-x-u`;
  return known.replace(/-x-u$/i, '');
}

/** The form of address of a page: that of its language. A letter in which none was chosen speaks as the page around it does. */
export function addressOf(lang: string): 'informal' | 'formal' {
  return /[-_]x[-_]u$/i.test(lang) ? 'formal' : 'informal';
}

/** Whether the language of a letter knows a formal and an informal form. */
export function hasForms(lang: string): boolean {
  const locale = `${languageOf(lang)}-x-u`;
  return (
    locale === POLITE_LOCALE ||
    textsFor(invitationLetterContent, locale).find('letter.inform')?.locale === locale
  );
}

/**
 * A text of a letter. Where the *u* form is not registered, that of the kit stands in for the kit's own *je* form; words of a portal stay.
 * @param locale see `letterLocale`
 */
export function findLetterText(locale: string, id: string): FoundText | undefined {
  const found = textsFor(invitationLetterContent, locale).find(id);
  if (!found || locale !== POLITE_LOCALE || found.locale === POLITE_LOCALE) return found;
  for (const [plain, other] of POLITE) {
    const item = itemOf(other, id);
    if (item && isSame(itemOf(plain, id)?.text, found.item.text))
      return { item, locale: POLITE_LOCALE, lang: undefined };
  }
  return found;
}

const itemOf = (pack: ContentPack, id: string): ContentPack['items'][number] | undefined =>
  pack.items.find((item) => item.id === id);

const isSame = (one: ContentText | undefined, other: ContentText | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
