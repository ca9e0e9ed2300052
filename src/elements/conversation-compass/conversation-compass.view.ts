import {
  isSubject,
  noteOf,
  SUBJECTS,
  THEMES,
  themesTalked,
  untouched,
  type ConversationCompassState,
  type Subject,
  type Theme,
} from '../../model/conversation-compass.js';
import type { Note } from '../../model/piece.js';

/** What can be open in the compass: a subject, or the heart, *Ons gesprek*. */
export type CompassPlace = Subject | 'ours';

/** The place a portal asks for; nothing where there is no such place. */
export function placeOf(asked: unknown): CompassPlace | undefined {
  return asked === 'ours' || isSubject(asked) ? asked : undefined;
}

/** One theme with one subject. */
interface ThemeView {
  readonly id: Theme;
  readonly isTalked: boolean;
}

/** One subject, with all there is to say about it. */
export interface SubjectView {
  readonly id: Subject;
  readonly isTalked: boolean;
  /** Whether the client chose to begin here. */
  readonly isStart: boolean;
  /** Whether the client can still choose to begin here: nothing else was talked about. */
  readonly canStart: boolean;
  readonly themes: readonly ThemeView[];
  readonly note: Note;
  /** Whether anything is to be seen of it. */
  readonly isTouched: boolean;
}

/**
 * The three subjects.
 * @param themes those that are drawn
 */
export function subjectViews(
  state: ConversationCompassState,
  themes: readonly Theme[] = THEMES,
): SubjectView[] {
  const { start, order } = state;
  const open = untouched(state);
  return SUBJECTS.map((id) => {
    const talked = themesTalked(state, id);
    return {
      id,
      isTalked: order.includes(id),
      isStart: start === id,
      canStart: start !== id && order.length === 0,
      themes: themes.map((theme) => ({ id: theme, isTalked: talked.includes(theme) })),
      note: noteOf(state, id),
      isTouched: !open.includes(id),
    };
  });
}

/** Whether anything at all was done. */
export function isFilledIn(state: ConversationCompassState): boolean {
  return state.start !== undefined || state.closed || untouched(state).length < SUBJECTS.length;
}

/** What a check box or a field stands for, from its name. */
export type FieldName =
  | { readonly kind: 'note' | 'talk'; readonly subject: Subject }
  | { readonly kind: 'theme'; readonly subject: Subject; readonly theme: Theme };

/** Reads the name of a field: `needs.note`, `needs.talk`, `needs.theme.seen`. */
export function fieldOfName(name: string): FieldName | undefined {
  const [subject, kind, id, ...rest] = name.split('.');
  if (!isSubject(subject) || rest.length > 0) return undefined;
  if (id === undefined) return kind === 'note' || kind === 'talk' ? { kind, subject } : undefined;
  const theme = THEMES.find((one) => one === id);
  return kind === 'theme' && theme ? { kind, subject, theme } : undefined;
}

/** The subject a problem is about, as far as there is one. */
export function subjectOfProblem(path: string): Subject | undefined {
  const [, part, key] = path.split('/');
  return (part === 'notes' || part === 'themes') && isSubject(key) ? key : undefined;
}
