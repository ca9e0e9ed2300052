/** Clocks for use inside the measured page. See docs/bench.md for what each number means. */
const { port1, port2 } = new MessageChannel();

/** Resolves in the first task after the frame that shows everything done so far. */
export function painted() {
  return new Promise((resolve) => {
    port1.onmessage = () => resolve(performance.now());
    requestAnimationFrame(() => port2.postMessage(null));
  });
}

export const collectGarbage = () => /** @type {any} */ (globalThis).gc?.();
export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function middle(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** What "painted" costs when next to nothing changes. */
export async function smallestFrame() {
  const heading = document.querySelector('h1');
  const times = [];
  for (let turn = 0; turn < 9; turn++) {
    await pause(15);
    const start = performance.now();
    heading.textContent = `Mijn portaal ${turn}`;
    times.push((await painted()) - start);
  }
  return middle(times);
}
