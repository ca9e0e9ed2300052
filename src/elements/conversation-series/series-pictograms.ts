import type { TemplateResult } from 'lit';
import { drawing } from '../../kit/pictograms.js';
import type { ConversationForm, GoalOutcome } from '../../model/conversation-series.js';

/** One drawing for each, on a grid of 24 units for round strokes of 2. */
const PATHS: Readonly<Record<ConversationForm | GoalOutcome | 'goal', string>> = {
  // Two people at one table.
  'face-to-face':
    'M8 5.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM20 5.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM2 20v-6a4 4 0 0 1 7-2.5M22 20v-6a4 4 0 0 0-7-2.5M7 15h10M12 15v5M9.5 20h5',
  video: 'M4 6h10a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2zM16 11l6-4v10l-6-4',
  phone:
    'M6.5 3h2.6l1.7 4.6-2.2 1.6a12 12 0 0 0 6.2 6.2l1.6-2.2L21 14.9v2.6a3 3 0 0 1-3.2 3A17 17 0 0 1 3.5 6.2 3 3 0 0 1 6.5 3z',
  // A flag on a hill.
  reached: 'M2 20c4-6 8-8 11-8s6 2 9 8zM12 12V3l7 2.5L12 8',
  // On the way up the same hill.
  partly: 'M2 20c4-6 8-8 11-8s6 2 9 8zM5.5 10.5h.01M9 7.5h.01M12.5 5h.01',
  // A way with a bend.
  different: 'M5 21v-7a4 4 0 0 1 4-4h10M15 6l4 4-4 4',
  // Put away in a box.
  dropped: 'M3 5h18v4H3zM5 9v9a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V9M10 13h4',
  // A point to go to.
  goal: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM12 12h.01',
};

/** The drawing of a form of conversation, of how it went with a goal, or of a goal itself. */
export function seriesPictogram(name: ConversationForm | GoalOutcome | 'goal'): TemplateResult {
  return drawing(PATHS[name], name === 'different' || name === 'video');
}
