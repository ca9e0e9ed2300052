/** Runs inside the measured page; see docs/bench-circles.md for what each number means. */
import { stateOf } from './cards.js';
import { choose, hold, layIn } from './hand.js';
import { collectGarbage, middle, painted, pause, smallestFrame } from '../timing.js';

const subject = /** @type {any} */ (globalThis).subject;
/** From here to there and back. */
const [HERE, THERE] = ['inner', 'middle'];

/** The two cards that lie next to each other where the rings meet. */
function neighbours(state) {
  return { card: state.rings[HERE].at(-1), over: state.rings[THERE][0] };
}

async function create(count) {
  const handle = subject.create(document.body, stateOf(count));
  await subject.settled(handle);
  await painted();
  return handle;
}

/** On a page that has shown nothing of the subject yet, when the browser is done with opening it. */
export async function measureFirst(count) {
  const state = stateOf(count);
  await pause(700);
  collectGarbage();
  const start = performance.now();
  const handle = subject.create(document.body, state);
  await subject.settled(handle);
  subject.card(handle, state.cards.at(-1).id).getBoundingClientRect();
  return (await painted()) - start;
}

/** Lets `act` move a card, and tells when the event came and when the frame that shows it was produced. */
async function timed(handle, card, to, act) {
  let heard = NaN;
  let count = 0;
  const stop = subject.onMove(handle, () => {
    heard = performance.now();
    count += 1;
  });
  await pause(15);
  const start = performance.now();
  act();
  await subject.settled(handle);
  const end = await painted();
  stop();
  if (count !== 1 || subject.placeOf(handle, card) !== to) {
    throw new Error(
      `${subject.name}: ${count} events for one move, ${card} is in ${subject.placeOf(handle, card)}`,
    );
  }
  return { event: heard - start, painted: end - start };
}

async function click(handle, card, to) {
  await choose(handle, card);
  await painted();
  return timed(handle, card, to, () => layIn(handle, to));
}

async function drag(handle, { card, over }) {
  const letGo = await hold(handle, card, { over, place: THERE });
  return timed(handle, card, THERE, letGo);
}

/** The first move on a new table apart from those that follow. @param {{event: number, painted: number}[][]} tables */
function summed(tables) {
  const later = tables.flatMap(([, ...rest]) => rest);
  return {
    first: middle(tables.map(([first]) => first.painted)),
    event: middle(later.map(({ event }) => event)),
    painted: middle(later.map(({ painted: time }) => time)),
  };
}

async function onNewTables(count, tables, work) {
  const all = [];
  for (let table = 0; table < tables; table++) {
    const handle = await create(count);
    all.push(await work(handle));
    subject.destroy(handle);
    collectGarbage();
  }
  return summed(all);
}

/** There and back, a few times. */
async function clicks(handle, count, times) {
  const { card } = neighbours(stateOf(count));
  const all = [];
  for (let turn = 0; turn < times; turn++) all.push(await click(handle, card, turn % 2 ? HERE : THERE));
  return all;
}

/** There each time; back by applying the state from the start, so that both rings are in view. */
async function drags(handle, count, times) {
  const all = [];
  for (let turn = 0; turn < times; turn++) {
    all.push(await drag(handle, neighbours(stateOf(count))));
    subject.apply(handle, stateOf(count));
    await subject.settled(handle);
    await painted();
  }
  return all;
}

/** What the subject makes of this many cards, where that differs. */
async function drawnAs(count) {
  const handle = await create(count);
  const drawn = subject.drawnAs?.(handle);
  subject.destroy(handle);
  return drawn;
}

/** On a page that is otherwise empty. */
export async function measureMoves({ counts, tables, moves }) {
  const smallest = await smallestFrame();
  const results = {};
  for (const count of counts) {
    results[count] = {
      drag: await onNewTables(count, tables, (handle) => drags(handle, count, moves)),
      ...(!subject.onlyDrags && {
        click: await onNewTables(count, tables, (handle) => clicks(handle, count, moves)),
      }),
    };
  }
  const drawn = {};
  for (const count of counts) drawn[count] = await drawnAs(count);
  return { smallest, drawn, move: results };
}

let table;

/** For what is measured from outside the page. */
export async function lay(count) {
  table = await create(count);
  await pause(300);
}

/** A card goes there and back, in the quickest way the subject knows. */
export async function moveOften(times) {
  const state = stateOf(7);
  let events = 0;
  const stop = subject.onMove(table, () => (events += 1));
  for (let turn = 0; turn < times; turn++) {
    const there = subject.placeOf(table, state.rings[HERE][0]) === HERE;
    await moveOnce(state, there ? THERE : HERE);
    if (turn % 50 === 49) await painted();
  }
  stop();
  if (events !== times) throw new Error(`${subject.name}: ${events} events for ${times} moves`);
  await pause(300);
}

async function moveOnce(state, to) {
  const card = state.rings[HERE][0];
  if (subject.onlyDrags) {
    (await hold(table, card, { over: state.rings[to].at(-1), place: to }))();
  } else {
    await choose(table, card);
    layIn(table, to);
  }
  await subject.settled(table);
}

/** What a portal does when it shows someone else's: what was kept for undoing is not needed any more. */
export async function replace() {
  const { apply, settled } = subject;
  apply(table, stateOf(7));
  await settled(table);
  await pause(300);
}

/** Brings the table into view, and tells where it and a card lie. */
export function look() {
  const state = stateOf(7);
  const box = subject.table(table).getBoundingClientRect();
  scrollBy({ top: box.top + Math.min(box.height, innerHeight) / 2 - innerHeight / 2, behavior: 'instant' });
  const rect = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { left, top, width, height };
  };
  return { table: rect(subject.table(table)), card: rect(subject.card(table, state.rings.middle[0])) };
}

export const isHeld = () => subject.isHeld(table);

let frames;

export function countFrames() {
  const times = [];
  frames = { times, going: true };
  const next = (time) => {
    times.push(time);
    if (frames.going) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

/** @returns {number[]} how long each frame took, in milliseconds */
export function frameTimes() {
  frames.going = false;
  return frames.times.slice(1).map((time, at) => time - frames.times[at]);
}
