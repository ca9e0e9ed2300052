import { BUILT_IN_LOCALE, directionOf, languageOf } from '../../content/locale.js';
import {
  printable,
  type Letter,
  type LetterBlock,
  type LetterFact,
  type LetterPicture,
  type LetterRun,
} from '../../export/letter.js';
import { stripSVG } from '../../kit/strip/strip-svg.js';
import { pictureTexts } from '../../kit/strip/strip-words.js';
import type { InvitationLetterState, LetterPoint } from '../../model/invitation-letter.js';
import { PREPARATION_QUESTIONS } from '../../model/preparation-questions.js';
import { STRIP_PICTURES } from '../../model/strip-pictures.js';
import type { LetterWords } from './letter-words.js';

/** Who the letter is for, and who signs it. They live in the page, never in a state. */
export interface LetterNames {
  readonly recipient: string;
  readonly sender: string;
}

/**
 * The letter as it is read: from state, words and names to plain blocks. Every output is made of these.
 * @param drawn whether the pictures themselves come along: a page draws its own
 */
export function letterOf(
  words: LetterWords,
  state: InvitationLetterState,
  names: LetterNames,
  drawn = true,
): Letter {
  const { strip, questions, fields } = state;
  const chosen = questionsShown(words, questions);
  const company = printable(fields.company ?? '').trim();
  const line = (id: 'strip' | 'questions' | 'company-open'): LetterBlock[] =>
    sentence(words.plain(`letter.${id}`));
  return {
    lang: words.lang,
    dir: directionOf(words.lang),
    blocks: [
      { kind: 'subject', text: words.plain('letter.subject') },
      { kind: 'line', runs: salutation(words, names.recipient) },
      ...paragraph(words, state, 'inform'),
      { kind: 'facts', heading: words.plain('letter.appointment'), facts: appointment(words, state) },
      ...paragraph(words, state, 'empathise'),
      ...paragraph(words, state, 'approachable'),
      ...contact(words, state),
      ...paragraph(words, state, 'expectations'),
      ...(strip ? line('strip') : []),
      ...paragraph(words, state, 'prepare'),
      ...(chosen.length > 0 ? line('questions') : []),
      ...(company ? sentence(words.plain('letter.company', { company })) : line('company-open')),
      ...sentence(words.plain('letter.until')),
      { kind: 'line', runs: [{ text: words.plain('letter.greeting') }] },
      { kind: 'line', runs: [run(words, names.sender)] },
      ...(strip ? [pictures(words, drawn)] : []),
      ...(chosen.length > 0
        ? [
            {
              kind: 'questions' as const,
              heading: words.plain('letter.enclosure.questions'),
              questions: chosen,
            },
          ]
        : []),
    ],
  };
}

/** The text a point has as long as nobody changed it. */
export function draftOf(words: LetterWords, point: LetterPoint): string {
  return words.plain(`letter.${point}`);
}

/** The ids of questions that can come along: those of the kit that have words, then those a portal put in the state. */
export function questionsOffered(words: { has(id: string): boolean }, chosen: readonly string[]): string[] {
  const ids = new Set<string>([...PREPARATION_QUESTIONS, ...chosen]);
  return [...ids].filter((id) => words.has(`question.${id}`));
}

function questionsShown(words: LetterWords, chosen: readonly string[]): string[] {
  return questionsOffered(words, chosen)
    .filter((id) => chosen.includes(id))
    .map((id) => words.plain(`question.${id}`));
}

function sentence(text: string): LetterBlock[] {
  return text ? [{ kind: 'paragraph', text }] : [];
}

function paragraph(
  words: LetterWords,
  { paragraphs }: InvitationLetterState,
  point: LetterPoint,
): LetterBlock[] {
  const text = printable(paragraphs[point] ?? draftOf(words, point));
  return text.trim() ? [{ kind: 'paragraph', text, point }] : [];
}

/** Words, or room for them. */
function run(words: LetterWords, value: string | undefined): LetterRun {
  const text = printable(value ?? '').trim();
  return text ? { text } : { text: words.plain('letter.blank'), isBlank: true };
}

/** Stands where the name goes, and in no text of a content pack. */
const NAME = '\u{f8ff}';

function salutation(words: LetterWords, recipient: string): LetterRun[] {
  const [before = '', after = ''] = words.plain('letter.salutation', { recipient: NAME }).split(NAME);
  return [{ text: before }, run(words, recipient), { text: after }].filter(({ text }) => text);
}

function appointment(words: LetterWords, { fields }: InvitationLetterState): LetterFact[] {
  const { date, time, place, duration } = fields;
  const how = intlLocale(words.lang);
  return [
    {
      name: words.plain('letter.date'),
      value: run(words, date === undefined ? undefined : dayIn(how, date)),
    },
    {
      name: words.plain('letter.time'),
      value: run(
        words,
        time === undefined ? undefined : words.plain('letter.time.value', { time: timeIn(how, time) }),
      ),
    },
    { name: words.plain('letter.place'), value: run(words, place) },
    {
      name: words.plain('letter.duration'),
      value: run(
        words,
        duration === undefined ? undefined : words.plain('letter.duration.value', { count: duration }),
      ),
    },
  ];
}

/** How to reach the professional; with no way yet there is room for one, unless the point was left out. */
function contact(words: LetterWords, { fields, paragraphs }: InvitationLetterState): LetterBlock[] {
  const heading = words.plain('letter.contact');
  const facts = [
    { name: words.plain('letter.phone'), value: run(words, fields.phone) },
    { name: words.plain('letter.email'), value: run(words, fields.email) },
    { name: words.plain('letter.other-contact'), value: run(words, fields.otherContact) },
  ];
  const filled = facts.filter(({ value }) => !value.isBlank);
  if (filled.length > 0) return [{ kind: 'facts', heading, facts: filled }];
  const isLeftOut = paragraphs.approachable !== undefined && !paragraphs.approachable.trim();
  return isLeftOut ? [] : [{ kind: 'facts', heading, facts: facts.slice(0, 1) }];
}

function pictures(words: LetterWords, drawn: boolean): LetterBlock {
  return {
    kind: 'pictures',
    heading: words.plain('letter.enclosure.strip'),
    pictures: STRIP_PICTURES.map((name): LetterPicture => {
      const { name: title, caption, story } = pictureTexts(words, name);
      return {
        name,
        title,
        caption,
        story,
        ...(drawn && { svg: stripSVG(words, { pictures: [name], captions: false }) }),
      };
    }),
  };
}

/** The kit's English is British, and a portal may write tags that `Intl` does not know. */
export function intlLocale(lang: string): string {
  if (lang.toLowerCase() === 'en') return 'en-GB';
  try {
    return Intl.getCanonicalLocales(lang.replaceAll('_', '-'))[0] ?? BUILT_IN_LOCALE;
  } catch {
    return languageOf(lang) === 'en' ? 'en-GB' : BUILT_IN_LOCALE;
  }
}

const DAY: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };

const dayIn = (locale: string, date: string): string => written(locale, DAY, `${date}T00:00:00Z`);
const timeIn = (locale: string, time: string): string => written(locale, TIME, `2000-01-01T${time}:00Z`);

/** What writes days and times takes a browser long to make: it is kept. */
const formats = new Map<string, Intl.DateTimeFormat>();

function written(locale: string, options: Intl.DateTimeFormatOptions, moment: string): string {
  const key = `${locale} ${options.day ? 'day' : 'time'}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })));
  return format.format(new Date(moment));
}
