/** Two complete states with nothing in common, so that applying one over the other changes every answer. */

export const VALUE_IDS = [
  'use-skills',
  'develop-skills',
  'decisions',
  'contacts',
  'own-goals',
  'income',
  'contribute',
];
export const QUESTIONS = ['importance', 'enabled', 'achieved'];
export const ANSWERS = ['1', '2', '3', '4', '5', 'unsure'];

/** @param {number} index which of the six answers */
const answerAt = (index) => {
  const answer = ANSWERS[index % ANSWERS.length];
  return answer === undefined || answer === 'unsure' ? 'unsure' : Number(answer);
};

/** @param {(value: number, question: number) => number} pick @param {string} words @param {string[]} discuss */
function fullState(pick, words, discuss) {
  /** @type {Record<string, Record<string, number | string>>} */
  const answers = {};
  /** @type {Record<string, {client: string}>} */
  const notes = {};
  VALUE_IDS.forEach((id, value) => {
    answers[id] = Object.fromEntries(
      QUESTIONS.map((question, index) => [question, answerAt(pick(value, index))]),
    );
    notes[id] = { client: `${words} ${value + 1}` };
  });
  return {
    kind: 'capability-list',
    version: 1,
    answers,
    ownValues: [],
    notes,
    discuss,
    finished: false,
  };
}

export const EMPTY_STATE = {
  kind: 'capability-list',
  version: 1,
  answers: {},
  ownValues: [],
  notes: {},
  discuss: [],
  finished: false,
};

export const STATE_A = fullState((value, question) => value + question, 'Dit wil ik graag vertellen', [
  'use-skills',
  'contacts',
  'income',
]);

export const STATE_B = fullState((value, question) => value + question + 3, 'Hier denk ik nog over na', [
  'develop-skills',
  'own-goals',
]);
