/**
 * Runs inside the measured page. The page's own script has set `globalThis.subject`; see docs/bench.md for what each
 * number means.
 */
import { ANSWERS, QUESTIONS, STATE_A, STATE_B, VALUE_IDS } from './states.js';
import { collectGarbage, middle, painted, pause, smallestFrame } from './timing.js';

const subject = /** @type {any} */ (globalThis).subject;

/** Style and layout of the whole subject, now: the host's own box and that of its very last control. */
function layout(handle) {
  subject.element(handle).getBoundingClientRect();
  subject.radio(handle, VALUE_IDS.at(-1), QUESTIONS.at(-1), ANSWERS.at(-1)).getBoundingClientRect();
}

/**
 * Does `work`, then waits until it is laid out and until it is painted. Starts when the browser has nothing left to do
 * for the frame before.
 */
async function timed(handle, work) {
  await pause(15);
  const start = performance.now();
  work();
  await subject.settled(handle());
  layout(handle());
  const laidOut = performance.now();
  return { layout: laidOut - start, painted: (await painted()) - start };
}

async function firstRender(container) {
  let handle;
  const times = await timed(
    () => handle,
    () => (handle = subject.create(container)),
  );
  return { handle, times };
}

/** Every question answered once, as a client would: in view, each with an answer it did not have. */
async function answerAll(handle) {
  const times = { event: [], layout: [], painted: [] };
  let heard = 0;
  let count = 0;
  const stop = subject.onAnswer(handle, () => {
    heard = performance.now();
    count += 1;
  });
  let turn = 0;
  for (const value of VALUE_IDS) {
    for (const question of QUESTIONS) {
      const radio = subject.radio(handle, value, question, ANSWERS[turn++ % ANSWERS.length]);
      radio.scrollIntoView({ block: 'center' });
      await painted();
      let start = 0;
      const one = await timed(
        () => handle,
        () => {
          start = performance.now();
          radio.click();
        },
      );
      times.event.push(heard - start);
      times.layout.push(one.layout);
      times.painted.push(one.painted);
    }
  }
  stop();
  if (count !== turn) throw new Error(`${subject.name}: ${count} events for ${turn} answers`);
  return { event: middle(times.event), layout: middle(times.layout), painted: middle(times.painted) };
}

async function applyStates(handle, times) {
  const all = { layout: [], painted: [] };
  for (let turn = 0; turn < times; turn++) {
    const state = structuredClone(turn % 2 ? STATE_B : STATE_A);
    const one = await timed(
      () => handle,
      () => subject.apply(handle, state),
    );
    all.layout.push(one.layout);
    all.painted.push(one.painted);
  }
  return { layout: middle(all.layout), painted: middle(all.painted) };
}

async function manyInstances(container, count) {
  const start = performance.now();
  const handles = Array.from({ length: count }, () => subject.create(container));
  for (const handle of handles) await subject.settled(handle);
  handles.forEach(layout);
  const end = performance.now();
  for (const handle of handles) subject.destroy(handle);
  return end - start;
}

/** On a page that has shown nothing of the subject yet, when the browser is done with opening it (a spare process, its caches). */
export async function measureFirst() {
  await pause(700);
  collectGarbage();
  return (await firstRender(document.body)).times;
}

/** On another fresh page. */
export async function measureAnswers() {
  const { handle } = await firstRender(document.body);
  collectGarbage();
  return answerAll(handle);
}

/** And on another one. */
export async function measureUse({ applications, instances }) {
  const smallest = await smallestFrame();
  const { handle } = await firstRender(document.body);
  collectGarbage();
  const apply = await applyStates(handle, applications);
  subject.destroy(handle);
  collectGarbage();
  await pause(20);
  return { smallest, apply, many: await manyInstances(document.body, instances) };
}
