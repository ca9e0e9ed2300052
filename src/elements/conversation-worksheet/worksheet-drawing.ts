import type { OwnEntries } from '../../kit/own-entries.js';
import type { Words } from '../../kit/words.js';
import {
  cellOf,
  THEMES,
  type QuestionId,
  type Subject,
  type Theme,
  type Voice,
} from '../../model/conversation-worksheet.js';
import type { QuestionView } from './conversation-worksheet.view.js';
import type { WorksheetPaper, WorksheetScreen } from './worksheet-screen.js';

/** What a person can ask of the worksheet, besides writing and marking. */
export interface WorksheetActions {
  chooseSubject(subject: Subject): void;
  chooseTheme(theme: Theme): void;
  chooseAll(): void;
  /** The choices were folded out, or away. */
  showChoices(isShown: boolean): void;
  /** Opens and closes a room, where there is place for one. */
  open(subject: Subject): void;
  /** Makes place to add a question in a room; nothing closes it. */
  startAdding(subject: Subject | undefined): void;
  chooseAddingTheme(theme: Theme | undefined): void;
  print(sheet: WorksheetPaper): void;
  undo(): void;
  redo(): void;
}

/** What all templates of the worksheet write and draw with. */
export interface Drawing {
  readonly words: Words;
  readonly voice: Voice;
  readonly disabled: boolean;
  readonly level: number;
  readonly narrow: boolean;
  readonly screen: WorksheetScreen;
  readonly own: OwnEntries;
  readonly actions: WorksheetActions;
}

/** The words of a question: those of a content pack, or a person's own. */
export function questionWords(words: Words, { id, label }: QuestionView): unknown {
  return label ?? words.t(`question.${id}`);
}

/** The themes that the content packs have words for: one that a portal hides is not there, with all its questions. */
export function themesWithWords(words: Words): readonly Theme[] {
  return THEMES.filter((theme) => words.has(`theme.${theme}`));
}

/** Whether the content packs have words for a question, and for its theme. */
export function hasWords(words: Words, id: QuestionId): boolean {
  const theme = cellOf(id)?.theme;
  return words.has(`question.${id}`) && (theme === undefined || words.has(`theme.${theme}`));
}
