/** Runs inside the page before anything is measured: a subject that does less than the others is not compared. */
import texts from './texts.js';
import { ANSWERS, EMPTY_STATE, QUESTIONS, STATE_A, STATE_B, VALUE_IDS } from './states.js';
import { textOf, tidy } from './text-of.js';

const subject = /** @type {any} */ (globalThis).subject;

function missingTexts(element) {
  const shown = tidy(textOf(element));
  const expected = [
    texts.title,
    ...texts.intro,
    texts.purpose,
    ...texts.values.flatMap(({ name, about, examples }) => [name, about, ...examples]),
    ...Object.values(texts.questions),
    ...Object.values(texts.answers).flatMap(Object.values),
    texts.note,
    texts.discuss,
  ];
  return expected.filter((text) => !shown.includes(tidy(text))).map((text) => `does not show “${text}”`);
}

function differences(handle, state) {
  const problems = [];
  for (const value of VALUE_IDS) {
    for (const question of QUESTIONS) {
      for (const answer of ANSWERS) {
        const radio = subject.radio(handle, value, question, answer);
        const where = `${value} ${question} ${answer}`;
        if (!radio) problems.push(`has no radio for ${where}`);
        else if (radio.getBoundingClientRect().width === 0) problems.push(`does not lay out ${where}`);
        else if (radio.checked !== (String(state.answers[value]?.[question]) === answer)) {
          problems.push(`shows ${where} wrongly`);
        }
      }
    }
    const note = subject.note(handle, value);
    if (note?.value !== (state.notes[value]?.client ?? ''))
      problems.push(`shows the note of ${value} wrongly`);
  }
  return problems;
}

async function applied(handle, state) {
  subject.apply(handle, structuredClone(state));
  await subject.settled(handle);
  return differences(handle, state);
}

async function answering(handle) {
  const problems = [];
  let events = 0;
  const stop = subject.onAnswer(handle, () => (events += 1));
  for (const answer of ['4', '2']) {
    const radio = subject.radio(handle, 'income', 'enabled', answer);
    radio.click();
    if (events !== 1) problems.push(`fires ${events} events for one answer`);
    await subject.settled(handle);
    if (!radio.checked) problems.push('does not show an answer that was given');
    events = 0;
  }
  stop();
  return problems;
}

/** @returns {Promise<string[]>} what this subject does not do */
export async function check() {
  const handle = subject.create(document.body);
  await subject.settled(handle);
  const problems = [...missingTexts(subject.element(handle)), ...differences(handle, EMPTY_STATE)];
  if (problems.length === 0) {
    problems.push(...(await answering(handle)));
    problems.push(...(await applied(handle, STATE_A)), ...(await applied(handle, STATE_B)));
  }
  return problems;
}
