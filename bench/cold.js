/** Stands in the page itself, so that nothing but the subject has to be loaded. */
async function loadAndPaint() {
  const { subject } = /** @type {any} */ (globalThis);
  const handle = subject.create(document.body);
  await subject.settled(handle);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const painted = performance.now();
  const requests = performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.includes(`/${subject.name}.`))
    .map(({ startTime }) => startTime);
  return painted - Math.min(...requests);
}

globalThis.loaded = loadAndPaint();
