import type { TemplateResult } from 'lit';
import type { Phase } from '../model/conversation-phases.js';
import { drawing } from './pictograms.js';

/** One drawing for each phase, on a grid of 24 units for round strokes of 2. */
const PATHS: Readonly<Record<Phase, string>> = {
  // A hand that greets.
  opening:
    'M7 13V6.5a1.5 1.5 0 0 1 3 0V11V4.5a1.5 1.5 0 0 1 3 0V11V5.5a1.5 1.5 0 0 1 3 0V12V9a1.5 1.5 0 0 1 3 0v6a6.5 6.5 0 0 1-6.5 6.5c-3 0-4.7-1.5-6-4L3.7 14.6a1.6 1.6 0 0 1 2.6-1.8z',
  // A basket with fruit.
  present:
    'M2 12h20l-2.5 8a1.4 1.4 0 0 1-1.3 1H5.8a1.4 1.4 0 0 1-1.3-1zM4.5 12a7.5 9.5 0 0 1 15 0M8.5 12a3.5 3.5 0 0 1 7 0M9 12l.6 9M15 12l-.6 9',
  // A shoot that becomes a flower.
  develop:
    'M2 21h20M6.5 21v-5M6.5 16c0-2.5-1.5-4-4.5-4 0 2.5 1.5 4 4.5 4zM6.5 16.5c0-2 1.5-3.5 4-3.5M16.5 21V11M16.5 11A4.5 4.5 0 0 1 12 6.5V3l2.5 2 2-3 2 3L21 3v3.5A4.5 4.5 0 0 1 16.5 11z',
  // A key.
  needed:
    'M13 8.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0zM7.5 8.5h.01M11.5 12.5l9 8.5M16 16.7l2.5-2.7M18.7 19.2l2.3-2.5',
  // Somebody takes a step.
  actions:
    'M15 4a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM12.5 9.5v5l4 3V22M12.5 14.5l-1.5 4L7 22M6.5 13.5l2-3 4-1 2.5 3 3 1',
  // A notebook that is closed, with a ribbon where it goes on.
  closing:
    'M7 3h11a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H7a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3zM4 18a3 3 0 0 1 3-3h13M12 3v7l2.5-2 2.5 2V3',
};

/** The drawing of a phase, the same wherever the phase is named. */
export function phasePictogram(phase: Phase): TemplateResult {
  return drawing(PATHS[phase], phase === 'actions');
}
