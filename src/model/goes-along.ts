import { conversations } from './conversations.js';
import { entriesIn, valuesNamed } from './handed-links.js';
import { ownValues, type Parts } from './own-values.js';

/**
 * The other parts of which something stands in a part as well, and goes along with whom that part is shared: own values, by what carries them
 * and by what is about them; conversations; and in a plan the words of steps that came of a map.
 * @param part its key in `parts`
 */
export function goesAlong(parts: Parts, part: string): readonly string[] {
  return [
    ...new Set([
      ...ownValues.sharedBy(parts, part),
      ...conversations.sharedBy(parts, part),
      ...withValuesOf(parts, part),
      ...withFactorsOf(parts, part),
    ]),
  ];
}

/** Where the own values stand that a map or a plan is about. */
function withValuesOf(parts: Parts, part: string): readonly string[] {
  const named = new Set(valuesNamed(parts[part]));
  return named.size === 0
    ? []
    : Object.keys(parts).filter((other) => {
        const { [other]: state } = parts;
        const carried = state ? ownValues.allIn({ [other]: state }) : [];
        return other !== part && carried.some(({ id }) => named.has(id));
      });
}

/** The maps of which a factor became a goal or a step in a plan. */
function withFactorsOf(parts: Parts, part: string): readonly string[] {
  const plan = parts[part];
  if (plan?.kind !== 'action-plan') return [];
  const factors = new Set(
    ['goals', 'actions'].flatMap((list) => entriesIn(plan, list)).map(({ factor }) => factor),
  );
  return Object.keys(parts).filter(
    (other) =>
      parts[other]?.kind === 'conversion-map' &&
      entriesIn(parts[other], 'factors').some(({ id }) => id !== undefined && factors.has(id)),
  );
}
