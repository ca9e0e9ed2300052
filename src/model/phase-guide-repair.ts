import { isDay } from './day.js';
import { isPhase, PHASES } from './conversation-phases.js';
import { QUESTION_ID, VALUE_ID } from './ids.js';
import { isObject, pointer, type Json, type JsonObject, type Report } from './json.js';
import { findsValues, phaseQuestion } from './phase-guide-questions.js';
import { conversationShape, type PhaseGuideState } from './phase-guide-state.js';
import { repairedIds } from './repaired-ids.js';
import { repairedEntries } from './voiced-entries.js';
import { WORK_VALUES } from './work-values.js';

/** All that is about lists is repaired here, where a place in a list is still what it was in the input. */
export function repair(state: JsonObject, report: Report): void {
  const { conversations, hidden, ownQuestions, ownValues } = state;
  if (Array.isArray(conversations)) state['conversations'] = repairedConversations(conversations, report);
  if (Array.isArray(hidden)) state['hidden'] = eachOnce(hidden, '/hidden', report);
  if (Array.isArray(ownQuestions)) state['ownQuestions'] = repairedQuestions(ownQuestions, report);
  if (Array.isArray(ownValues)) state['ownValues'] = repairedValues(ownValues, report);
}

/** Ids of a list, each once. */
function eachOnce(given: readonly Json[], path: string, report: Report): string[] {
  const ids = new Set<string>();
  given.forEach((id, index) => {
    if (typeof id !== 'string' || !QUESTION_ID.test(id)) report(pointer(path, index), 'bad-value', id);
    else if (ids.has(id)) report(pointer(path, index), 'duplicate', id);
    else ids.add(id);
  });
  return [...ids];
}

function repairedConversations(given: readonly Json[], report: Report): Json[] {
  const idOf = repairedIds(given, QUESTION_ID, new Set());
  return given.flatMap((conversation, index) => {
    const path = pointer('/conversations', index);
    if (!isObject(conversation)) {
      report(path, 'bad-value', conversation);
      return [];
    }
    const { id, date, phases } = conversation;
    conversation['id'] = idOf(id, index, pointer(path, 'id'), report);
    if (date !== undefined && !isDay(date)) {
      report(pointer(path, 'date'), 'bad-value', date);
      delete conversation['date'];
    }
    if (isObject(phases)) repairPhases(phases, pointer(path, 'phases'), report);
    const read = conversationShape.read(conversation, path, report);
    return read ? [read as unknown as JsonObject] : [];
  });
}

function repairPhases(phases: JsonObject, path: string, report: Report): void {
  for (const [phase, record] of Object.entries(phases)) {
    if (!isPhase(phase)) report(pointer(path, phase), 'unknown-value', phase);
    const asked = isObject(record) ? record['asked'] : undefined;
    if (Array.isArray(asked))
      (record as JsonObject)['asked'] = eachOnce(asked, pointer(pointer(path, phase), 'asked'), report);
  }
}

/** A question of no phase stands in the first, and one with the id of the kit's gets another one: the words are not lost. */
function repairedQuestions(given: readonly Json[], report: Report): Json[] {
  given.forEach((question, index) => {
    if (!isObject(question)) return;
    const { label, phase } = question;
    if (isPhase(phase) || typeof label !== 'string' || !label.trim()) return;
    report(pointer(pointer('/ownQuestions', index), 'phase'), 'bad-value', phase);
    question['phase'] = PHASES[0];
  });
  const taken = new Set(
    given.flatMap((one) => {
      const id = isObject(one) ? one['id'] : undefined;
      return typeof id === 'string' && phaseQuestion(id) ? [id] : [];
    }),
  );
  return repairedEntries(given, '/ownQuestions', report, { taken });
}

function repairedValues(given: readonly Json[], report: Report): Json[] {
  const idOf = repairedIds(given, VALUE_ID, new Set<string>(WORK_VALUES));
  return given.flatMap((value, index) => {
    const path = pointer('/ownValues', index);
    if (!isObject(value)) {
      report(path, 'bad-value', value);
      return [];
    }
    const { id, label } = value;
    if (typeof label !== 'string') {
      if (label !== undefined) report(pointer(path, 'label'), 'bad-value', label);
      value['label'] = '';
    }
    value['id'] = idOf(id, index, pointer(path, 'id'), report);
    return [value];
  });
}

/** Says what belongs to nothing this version knows. It is kept: another version may know it. */
export function inspect(state: PhaseGuideState, report: Report): void {
  const { conversations, current, wordings, answers, ownQuestions } = state;
  if (current && conversations.every(({ id }) => id !== current.conversation))
    report('/current/conversation', 'unknown-value', current.conversation);
  const own = new Set(ownQuestions.map(({ id }) => id));
  for (const id of Object.keys(wordings))
    if (!phaseQuestion(id) && !own.has(id)) report(pointer('/wordings', id), 'unknown-value', id);
  for (const id of Object.keys(answers))
    if (!findsValues(id)) report(pointer('/answers', id), 'unknown-value', id);
}
