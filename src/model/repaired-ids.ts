import { isObject, type Report } from './json.js';

/**
 * Ids for what stands in a list without a usable one of its own, so that what was written is not lost. From one input always the same, also
 * in two parts that are about the same things.
 * @param taken ids that are in use elsewhere; those that are given are added
 * @returns tells the id of one thing in the list: its own, or a new one
 */
export function repairedIds(
  given: readonly unknown[],
  pattern: RegExp,
  taken: Set<string>,
): (id: unknown, index: number, path: string, report: Report) => string {
  const inUse = new Set(given.map((one) => (isObject(one) ? one['id'] : undefined)));
  return (id, index, path, report) => {
    const isUsable = typeof id === 'string' && pattern.test(id);
    let result = isUsable ? id : '';
    if (!isUsable || taken.has(id)) {
      report(path, isUsable ? 'duplicate' : 'bad-id', id);
      let number = index + 1;
      while (taken.has(`own-${number}`) || inUse.has(`own-${number}`)) number += given.length;
      result = `own-${number}`;
    }
    taken.add(result);
    return result;
  };
}
