import { isSubject, isTheme, SUBJECTS, THEMES, type Subject, type Theme } from './conversation-subjects.js';
import { cellOf, type QuestionId } from './conversation-worksheet-questions.js';
import { QUESTION_ID } from './ids.js';
import { isObject, own, pointer, type JsonObject, type Report } from './json.js';
import {
  noteShape,
  parsePiece,
  VOICES,
  type Note,
  type ParseResult,
  type PieceDefinition,
  type Voice,
} from './piece.js';
import { byKey, listOf, oneOf, record, text, textLike, type Shape } from './shape.js';

export * from './conversation-subjects.js';
export * from './conversation-worksheet-actions.js';
export * from './conversation-worksheet-questions.js';
export type { Note, ParseResult, Problem, Voice } from './piece.js';

/** A question that a person added. */
export interface OwnQuestion {
  readonly id: QuestionId;
  /** The question, in the person's own words. */
  readonly label: string;
  readonly subject: Subject;
  readonly theme?: Theme | undefined;
  /** Who added it, and alone can change and remove it; not there, both can. */
  readonly voice?: Voice | undefined;
}

/**
 * What two people made of the *Werkblad*: plain JSON, to keep where the portal likes. Free text is in `notes` and in the labels of
 * `ownQuestions` only.
 */
export interface ConversationWorksheetState {
  readonly kind: 'conversation-worksheet';
  readonly version: 1;
  /** The questions that were asked, in the order in which they were marked. Ids this version does not know are kept. */
  readonly asked: readonly QuestionId[];
  readonly ownQuestions: readonly OwnQuestion[];
  /** What each voice wrote, by subject. */
  readonly notes: { readonly [subject: string]: Note };
}

/** The shape of the state; `dist/schemas/conversation-worksheet.schema.json` is made from it. */
export const conversationWorksheetShape: Shape<ConversationWorksheetState> =
  record<ConversationWorksheetState>(
    {
      kind: oneOf(['conversation-worksheet']),
      version: oneOf([1]),
      asked: listOf(textLike(QUESTION_ID)),
      ownQuestions: listOf(
        record<OwnQuestion>(
          {
            id: textLike(QUESTION_ID),
            label: text,
            subject: oneOf(SUBJECTS),
            theme: oneOf(THEMES),
            voice: oneOf(VOICES),
          },
          { required: ['id', 'label', 'subject'] },
        ),
      ),
      notes: byKey(noteShape),
    },
    { required: ['kind', 'version'], defaults: empty },
  );

/** A worksheet on which nothing is written. */
export function empty(): ConversationWorksheetState {
  return { kind: 'conversation-worksheet', version: 1, asked: [], ownQuestions: [], notes: {} };
}

/** How a `conversation-worksheet` state is read. */
export const conversationWorksheetPiece: PieceDefinition<ConversationWorksheetState> = {
  kind: 'conversation-worksheet',
  version: 1,
  migrations: [],
  shape: conversationWorksheetShape,
  empty,
  repair,
  inspect,
};

/** Reads any input (JSON text or an object). Never throws; bad cells are dropped one by one and reported, unknown keys are kept. */
export function parse(input: unknown): ParseResult<ConversationWorksheetState> {
  return parsePiece(conversationWorksheetPiece, input);
}

/** All that is about lists is repaired here, where a place in a list is still what it was in the input. */
function repair(state: JsonObject, report: Report): void {
  const { ownQuestions, asked } = state;
  const renamed = new Map<string, string>();
  if (Array.isArray(ownQuestions)) state['ownQuestions'] = repairedQuestions(ownQuestions, renamed, report);
  if (Array.isArray(asked)) state['asked'] = repairedAsked(asked, renamed, report);
}

/**
 * Gives questions without a usable id of their own a new one, and questions about no subject the first, so that the words are not lost.
 * @param renamed takes in ids that no question can have, and what stands for them
 */
function repairedQuestions(
  given: readonly unknown[],
  renamed: Map<string, string>,
  report: Report,
): JsonObject[] {
  const inUse = new Set(given.map((question) => (isObject(question) ? question['id'] : undefined)));
  const taken = new Set<string>();
  const newId = (index: number): string => {
    let number = index + 1;
    while (inUse.has(`own-${number}`) || taken.has(`own-${number}`)) number += given.length;
    return `own-${number}`;
  };
  return given.flatMap((question, index) => {
    const path = pointer('/ownQuestions', index);
    if (!isObject(question)) {
      report(path, 'bad-value', question);
      return [];
    }
    const { id, label, subject } = question;
    if (typeof label !== 'string' || !label.trim()) {
      report(pointer(path, 'label'), 'bad-value', label);
      return [];
    }
    if (!isSubject(subject)) {
      report(pointer(path, 'subject'), 'bad-value', subject);
      question['subject'] = SUBJECTS[0];
    }
    const leaveOut = (key: 'theme' | 'voice', isRight: (value: unknown) => boolean): void => {
      if (question[key] === undefined || isRight(question[key])) return;
      report(pointer(path, key), 'bad-value', question[key]);
      delete question[key];
    };
    leaveOut('theme', isTheme);
    leaveOut('voice', isVoice);
    const usable = typeof id === 'string' && QUESTION_ID.test(id);
    if (!usable || taken.has(id) || cellOf(id)) {
      report(pointer(path, 'id'), usable ? 'duplicate' : 'bad-id', id);
      question['id'] = newId(index);
      if (!usable && typeof id === 'string' && !renamed.has(id)) renamed.set(id, question['id']);
    }
    taken.add(question['id'] as string);
    return [question];
  });
}

const isVoice = (value: unknown): boolean => (VOICES as readonly unknown[]).includes(value);

function repairedAsked(
  given: readonly unknown[],
  renamed: ReadonlyMap<string, string>,
  report: Report,
): string[] {
  const asked = new Set<string>();
  given.forEach((one, index) => {
    const path = pointer('/asked', index);
    const id = typeof one === 'string' ? (renamed.get(one) ?? one) : undefined;
    if (id === undefined || !QUESTION_ID.test(id)) report(path, 'bad-value', one);
    else if (asked.has(id)) report(path, 'duplicate', one);
    else asked.add(id);
  });
  return [...asked];
}

/** Says which notes are about no subject. They are kept: another version may know it. */
function inspect({ notes }: ConversationWorksheetState, report: Report): void {
  for (const id of Object.keys(notes)) if (!isSubject(id)) report(pointer('/notes', id), 'unknown-value', id);
}

/** A note as a building block for a report, or for feedback to the client. */
export interface ReportNote {
  readonly subject: Subject;
  readonly voice: Voice;
  /** What that voice wrote, exactly. */
  readonly text: string;
}

/**
 * The notes as building blocks for a report and for direct feedback to the client: by subject, in each the client first, quoted exactly.
 * A note of white space only is left out. Share what comes of it with both: it is what both wrote.
 * Source: method K-worksheet.
 * @example notesForReport(worksheet.state).map(({ subject, voice, text }) => …)
 */
export function notesForReport(state: ConversationWorksheetState): readonly ReportNote[] {
  return SUBJECTS.flatMap((subject) =>
    VOICES.flatMap((voice) => {
      const words = own(state.notes, subject)?.[voice];
      return words?.trim() ? [{ subject, voice, text: words }] : [];
    }),
  );
}
