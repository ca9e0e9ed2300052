import type { Entries } from '../../kit/entries.js';
import type { Words } from '../../kit/words.js';
import type { ConversationSeriesAction, SeriesConversation, Voice } from '../../model/conversation-series.js';
import type { Looking, SeriesScreen } from './series-screen.js';

/** What a person can ask of the series, besides writing. */
export interface SeriesActions {
  perform(action: ConversationSeriesAction): void;
  /** Opens a conversation; pressed again, closes it. */
  toggle(conversation: string): void;
  /** Adds a conversation at the end. @param opens whether it opens as well */
  add(opens: boolean): void;
  remove(conversation: string): void;
  close(conversation: string, closed: boolean): void;
  skipCheck(): void;
  /** Goes to another goal, to say how it went. */
  lookAt(where: Looking, goal: string): void;
  /** Lets people say how it went with the goals of the open conversation. */
  lookBack(): void;
  undo(): void;
  redo(): void;
}

/** What all templates of the series write and draw with. */
export interface Drawing {
  readonly words: Words;
  readonly voice: Voice;
  readonly disabled: boolean;
  readonly level: number;
  readonly screen: SeriesScreen;
  readonly entries: Entries;
  readonly actions: SeriesActions;
}

const DAY: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
};

/** What writes days takes a browser long to make: it is kept. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A day as the language of `words` writes it; the kit's English is British. */
export function dayIn(words: Words, date: string): string {
  const lang = words.otherLang ?? words.lang;
  let format = formats.get(lang);
  if (!format) formats.set(lang, (format = formatFor(lang.toLowerCase() === 'en' ? 'en-GB' : lang)));
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** A portal may write tags that `Intl` does not know. */
function formatFor(lang: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(lang.replaceAll('_', '-'), DAY);
  } catch {
    return new Intl.DateTimeFormat('nl', DAY);
  }
}

/** What a conversation is called: by its place on the line, and its day. */
export function nameOf(words: Words, { date }: Pick<SeriesConversation, 'date'>, number: number): string {
  return date === undefined
    ? words.plain('conversation', { number })
    : words.plain('conversation.dated', { number, date: dayIn(words, date) });
}

/** Where a conversation was removed: the way back stands there. */
export const CONVERSATIONS = 'conversations';
