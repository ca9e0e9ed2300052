import type { Entries } from '../../kit/entries.js';
import type { Shown, Words } from '../../kit/words.js';
import type { CapabilityListState } from '../../model/capability-list.js';
import type { CircleModelState, Ring } from '../../model/circle-model.js';
import { isWorkValue } from '../../model/work-values.js';
import type {
  Conversation,
  FindingTopic,
  Note,
  Phase,
  PhaseGuideState,
  PhaseTopic,
  QuestionId,
  Voice,
} from '../../model/phase-guide.js';
import type { GuideScreen } from './guide-screen.js';

/** What a person can ask of the guide, besides writing and marking. */
export interface GuideActions {
  go(phase: Phase): void;
  addConversation(): void;
  chooseConversation(id: string): void;
  removeConversation(id: string): void;
  chooseTopic(topic: PhaseTopic): void;
  chooseRing(ring: Ring): void;
  /** Takes a card in hand; nothing puts it back. */
  takeCard(card: string | undefined): void;
  chooseAll(): void;
  /** Opens what more can be done with a question, or closes it. */
  showMore(question: QuestionId): void;
  copy(question: QuestionId, text: string): void;
  hide(question: QuestionId, hidden: boolean): void;
  showConversation(show: boolean): void;
  showHidden(show: boolean): void;
  showEarlier(show: boolean): void;
  /** Another question of those that come one at a time. */
  turn(topic: FindingTopic, question: QuestionId): void;
  makeValue(answer: string): void;
  toPath(): void;
  print(sheet: 'phase' | 'all'): void;
  undo(): void;
  redo(): void;
}

/** What all templates of the guide write and draw with. */
export interface Drawing {
  readonly words: Words;
  readonly state: PhaseGuideState;
  readonly voice: Voice;
  readonly isForProfessional: boolean;
  readonly disabled: boolean;
  readonly level: number;
  readonly screen: GuideScreen;
  readonly entries: Entries;
  readonly actions: GuideActions;
  /** The circles, where there are any around. */
  readonly circles: CircleModelState | undefined;
  /** The filled-in list, where there is one around. */
  readonly list: CapabilityListState | undefined;
}

/** A question in words: those of who types come first, then those of the other, then those of the kit. */
export function questionWords(
  words: Words,
  voice: Voice,
  {
    id,
    label,
    wording,
  }: { readonly id: QuestionId; readonly label?: string; readonly wording: Note | undefined },
): { readonly text: string | undefined; readonly shown: unknown } {
  const other = voice === 'client' ? 'professional' : 'client';
  const text = label ?? [wording?.[voice], wording?.[other]].find((said) => said?.trim());
  return { text, shown: text ?? words.t(`question.${id}`) };
}

/** The same as plain text, to copy. */
export function plainQuestion(
  words: Words,
  voice: Voice,
  question: { readonly id: QuestionId; readonly label?: string; readonly wording: Note | undefined },
): string {
  return questionWords(words, voice, question).text ?? words.plain(`question.${question.id}`);
}

/** Whether the content packs have words for a question. */
export function hasWords(words: Words, id: QuestionId): boolean {
  return words.has(`question.${id}`);
}

/** The name of a value: one of the seven, or the client's own words; nothing where it is not there any more. */
export function valueName(
  words: Words,
  id: string,
  labels: readonly { readonly id: string; readonly label?: string }[],
): string | undefined {
  if (isWorkValue(id)) return words.plain(`value.${id}`);
  return labels.find((one) => one.id === id)?.label;
}

/** What a conversation is called: by its day, or else by its place among the others. */
export function conversationWords(
  words: Words,
  all: readonly Conversation[],
  { id, date }: Conversation,
): Shown {
  if (date !== undefined) return words.t('conversation.dated', { date: dayIn(words, date) });
  return words.t('conversation', { number: placeOf(all, id) });
}

/** The same as plain text. */
export function conversationName(
  words: Words,
  all: readonly Conversation[],
  { id, date }: Conversation,
): string {
  if (date !== undefined) return words.plain('conversation.dated', { date: dayIn(words, date) });
  return words.plain('conversation', { number: placeOf(all, id) });
}

const placeOf = (all: readonly Conversation[], id: string): number =>
  all.findIndex((one) => one.id === id) + 1;

const days = new Map<string, Intl.DateTimeFormat>();

/** A day the way the language writes it; our English is British. The first formatter takes a browser tens of milliseconds. */
function dayIn(words: Words, date: string): string {
  const tag = words.otherLang ?? words.lang;
  let format = days.get(tag);
  if (!format) days.set(tag, (format = dayFormat(/^en\b/i.test(tag) ? 'en-GB' : tag)));
  return format.format(new Date(`${date}T00:00:00Z`));
}

function dayFormat(tag: string): Intl.DateTimeFormat {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(tag, options);
  } catch {
    return new Intl.DateTimeFormat('nl', options);
  }
}
