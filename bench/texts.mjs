import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/main.mjs';
import { ANSWERS, QUESTIONS, VALUE_IDS } from './states.js';

/** @param {string} piece @returns {(id: string) => any} looks up a text of the Dutch content pack */
export function reader(piece) {
  const file = join(root, 'content', 'nl', `${piece}.json`);
  const { items } = JSON.parse(readFileSync(file, 'utf8'));
  const texts = new Map(items.map((/** @type {{id: string, text: unknown}} */ { id, text }) => [id, text]));
  return (id) => {
    if (!texts.has(id)) throw new Error(`The content pack ${piece} has no text with the id ${id}.`);
    return texts.get(id);
  };
}

/** @param {readonly string[]} keys @param {(key: string) => any} value */
export const record = (keys, value) => Object.fromEntries(keys.map((key) => [key, value(key)]));

/** The words of the list, as the kit shows them to someone who has work. */
export function readTexts() {
  const list = reader('capability-list');
  const values = reader('work-values');
  return {
    title: list('title'),
    intro: [...list('intro.light'), list('intro.freedom')],
    purpose: list('intro.purpose'),
    questions: record(QUESTIONS, (question) => list(`question.${question}`)),
    answers: record(QUESTIONS, (question) =>
      record(ANSWERS, (answer) =>
        list(answer === 'unsure' ? 'answer.unsure' : `answer.${question}.${answer}`),
      ),
    ),
    examples: list('examples'),
    note: list('note.client'),
    discuss: list('discuss'),
    values: VALUE_IDS.map((id) => ({
      id,
      name: values(`value.${id}`),
      about: values(`value.${id}.about`),
      examples: values(`value.${id}.examples`),
    })),
  };
}
