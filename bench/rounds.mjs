/**
 * Measures all subjects one after the other in every round, each round starting with another one, so that what slows the machine
 * down for a while slows all of them down.
 * @param {string[]} subjects @param {number} rounds @param {(name: string, round: number) => Promise<any>} measure
 */
export async function inRounds(subjects, rounds, measure) {
  /** @type {Record<string, any[]>} */
  const results = Object.fromEntries(subjects.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const turn = round % subjects.length;
    for (const name of [...subjects.slice(turn), ...subjects.slice(0, turn)]) {
      results[name]?.push(await measure(name, round));
    }
    process.stderr.write(`round ${round + 1} of ${rounds}\n`);
  }
  return results;
}
