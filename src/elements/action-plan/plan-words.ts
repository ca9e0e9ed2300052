import { html } from 'lit';
import { directionOf } from '../../content/locale.js';
import type { Shown, Words } from '../../kit/words.js';
import {
  isConversationGone,
  isFactorGone,
  isValueGone,
  type Doer,
  type KnownLinks,
  type PlanStep,
  type StepStanding,
} from '../../model/action-plan.js';
import { isWorkValue, type ValueId } from '../../model/work-values.js';

/** What a step is called; one without words has a name of ours. */
export function nameOfStep(words: Words, { label }: Pick<PlanStep, 'label'>): string {
  return label.trim() || words.plain('step.unnamed');
}

/** The work value something belongs to. */
export function valueWords(words: Words, id: ValueId, known: KnownLinks): Shown {
  const own = ownLabel(id, known);
  return own === undefined ? words.t(valueTextId(id, known)) : html`<bdi dir="auto">${own}</bdi>`;
}

/** The same as plain text. */
export function plainValueWords(words: Words, id: ValueId, known: KnownLinks): string {
  return ownLabel(id, known) ?? words.plain(valueTextId(id, known));
}

function ownLabel(id: ValueId, { ownValues }: KnownLinks): string | undefined {
  return isWorkValue(id) ? undefined : ownValues?.get(id);
}

function valueTextId(id: ValueId, known: KnownLinks): string {
  if (isWorkValue(id)) return `value.${id}`;
  return isValueGone(id, known) ? 'value.gone' : 'value.own';
}

/** The factor something came of, in plain text. */
export function plainFactorWords(words: Words, id: string, known: KnownLinks): string {
  return known.factors?.get(id)?.label ?? words.plain(factorTextId(id, known));
}

/** The factor something came of: in the words of who wrote it. */
export function factorWords(words: Words, id: string, known: KnownLinks): Shown {
  const label = known.factors?.get(id)?.label;
  return label === undefined ? words.t(factorTextId(id, known)) : html`<q dir="auto">${label}</q>`;
}

function factorTextId(id: string, known: KnownLinks): string {
  return isFactorGone(id, known) ? 'factor.gone' : 'factor.other';
}

/** The conversation a goal was set in: by its day, or else by its place among the others. Nothing where no conversations are known. */
export function conversationWords(words: Words, id: string, known: KnownLinks): Shown | undefined {
  const { date, number } = known.conversations?.get(id) ?? {};
  if (date !== undefined) return words.t('conversation.dated', { date: dayIn(words, date) });
  if (number !== undefined) return words.t('conversation', { number });
  return isConversationGone(id, known) ? words.t('conversation.gone') : undefined;
}

/** Who does it, as a sentence of plain text. */
export function plainDoersSentence(words: Words, who: readonly Doer[]): string {
  const [doer, ...others] = who;
  if (doer === undefined) return '';
  return others.length === 0
    ? words.plain(`does.${doer}`)
    : words.plain('does.together', { who: doersTogether(words, who) });
}

/** Who does it, or did it once it worked out, as a sentence. What was let go, nobody does. */
export function doersSentence(words: Words, who: readonly Doer[], standing: StepStanding): Shown {
  const [doer, ...others] = who;
  if (doer === undefined || standing === 'dropped') return '';
  const isDone = standing === 'done';
  if (others.length === 0) return isDone ? words.t(`did.${doer}`) : words.t(`does.${doer}`);
  const together = { who: doersTogether(words, who) };
  return isDone ? words.t('did.together', together) : words.t('does.together', together);
}

/** All who do it, as the beginning of a sentence. */
export function doersTogether(words: Words, who: readonly Doer[]): string {
  const locale = localeOf(words);
  const list = new Intl.ListFormat(locale).format(who.map((doer) => words.plain(`who.${doer}`)));
  return list.charAt(0).toLocaleUpperCase(locale) + list.slice(1);
}

/** What `Intl` makes of a moment is in the language of the words. */
export function inLanguageOf(words: Words, text: string): Shown {
  const { otherLang } = words;
  return otherLang ? html`<span lang=${otherLang} dir=${directionOf(otherLang)}>${text}</span>` : text;
}

const DAY: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
const MONTH: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric' };

/** A day in words: `vrijdag 4 december 2026`. */
export const dayIn = (words: Words, day: string): string => written(words, DAY, day);
/** A month in words, as a heading: `December 2026`. */
export function monthIn(words: Words, month: string): string {
  const text = written(words, MONTH, `${month}-01`);
  return text.charAt(0).toLocaleUpperCase(localeOf(words)) + text.slice(1);
}

/** What writes days takes a browser long to make: it is kept. */
const formats = new Map<string, Intl.DateTimeFormat>();

function written(words: Words, options: Intl.DateTimeFormatOptions, day: string): string {
  const locale = localeOf(words);
  const key = `${locale} ${options.weekday ?? ''}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })));
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** The kit's English is British, and a portal may write tags that `Intl` does not know. */
function localeOf({ otherLang, lang }: Words): string {
  const tag = (otherLang ?? lang).replaceAll('_', '-');
  if (tag.toLowerCase() === 'en') return 'en-GB';
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'nl';
  } catch {
    return 'nl';
  }
}
