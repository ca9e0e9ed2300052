/** @param {number[]} numbers @param {number} part from 0 (smallest) to 1 (largest) */
function quantile(numbers, part) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** @param {number[]} numbers */
export const median = (numbers) => quantile(numbers, 0.5);

/**
 * Compares two series round by round, so that what slows down a whole round (other work on the machine) falls out.
 * @param {number[]} series @param {number[]} base
 */
export function ratio(series, base) {
  const ratios = series.map((number, round) => number / (base[round] ?? NaN));
  return { median: median(ratios), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) };
}
