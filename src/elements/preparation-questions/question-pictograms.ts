import type { TemplateResult } from 'lit';
import { subjectPictogram } from '../../kit/conversation-pictograms.js';
import { drawing, pictogram } from '../../kit/pictograms.js';
import type { Shareable } from '../../model/preparation-questions.js';

/** On a grid of 24 units, for round strokes of 2. */
const PATHS = {
  // A cup of tea, with time for it.
  'how-are-you':
    'M5 9h11v6a5 5 0 0 1-5 5h-1a5 5 0 0 1-5-5zM16 10.5h1.500a2.5 2.5 0 0 1 0 5H16M8.500 6c-1-1 1-2 0-3M12.500 6c-1-1 1-2 0-3',
  // A plant: one leaf is there, one still unfolds.
  'what-works': 'M12 21V9M12 12c0-4-3-6-8-6 0 4 3 6 8 6zM12 9c0-3 2-5 6-5 0 3-2 5-6 5zM7 21h10',
  // Someone asks something.
  ask: 'M6 4h12a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3h-5l-5 4v-4H6a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3zM10 8.500a2 2 0 1 1 3 1.700q-1 .6-1 1.300M12 14h.01',
  // A lock.
  kept: 'M6.500 11h11a1.500 1.500 0 0 1 1.500 1.500v6a1.500 1.500 0 0 1-1.500 1.500h-11A1.500 1.500 0 0 1 5 18.500v-6A1.500 1.500 0 0 1 6.500 11zM8 11V8a4 4 0 0 1 8 0v3M12 15v1.500',
} as const;

/** One drawing for each question, and for who comes along. */
export function questionPictogram(id: Shareable): TemplateResult {
  switch (id) {
    case 'talk-about':
      return pictogram('discuss');
    case 'needs':
      return subjectPictogram('needs');
    case 'reach':
      return pictogram('own-goals');
    case 'company':
      return pictogram('contacts');
    case 'ask':
      return drawing(PATHS.ask, false);
    default:
      return drawing(PATHS[id]);
  }
}

/** Two people at one table where it is taken along; a lock where it is kept. */
export function sharePictogram(isShared: boolean): TemplateResult {
  return isShared ? subjectPictogram('ours') : drawing(PATHS.kept);
}
