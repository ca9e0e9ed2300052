import type { TemplateResult } from 'lit';
import type { Subject, Theme } from '../model/conversation-subjects.js';
import { drawing } from './pictograms.js';

/** One drawing for each subject, each theme and *Ons gesprek*, on a grid of 24 units for round strokes of 2. */
const PATHS: Readonly<Record<Subject | Theme | 'ours', string>> = {
  // A way that was gone, from one place to the next.
  experiences:
    'M7 19a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM22 5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM7 19h9a3.5 3.5 0 0 0 0-7H8a3.5 3.5 0 0 1 0-7h9',
  // An open hand with a young plant in it.
  needs:
    'M12 10C8 10 6.5 7 6.5 3.5c4 0 5.5 3 5.5 6.5zM12 9c0-3 2-5 5.5-5 0 3.5-2 5-5.5 5v4M3 14h4l5 2h3a1.5 1.5 0 0 1 0 3h-4M16 18l4-2.5a1.7 1.7 0 0 1 1.6 3L16 22H3',
  // The sun comes up.
  future: 'M2 19h20M6.5 19a5.5 5.5 0 0 1 11 0M12 5v4M3.5 9.5 6.5 12M20.5 9.5l-3 2.5',
  // A map.
  direction: 'M9 4 3 6.5V20l6-2.5 6 2.5 6-2.5V4l-6 2.5zM9 4v13.5M15 6.5V20',
  // A window that stands open.
  openness: 'M8 5h8v14H8zM8 5 3 2.5v19L8 19M16 5l5-2.5v19L16 19M8 12h8',
  // An eye and an ear.
  seen: 'M1.5 7c3.2-4.7 9.8-4.7 13 0-3.2 4.7-9.8 4.7-13 0zM9 7a1 1 0 1 1-2 0 1 1 0 0 1 2 0zM13 15.5a4.5 4.5 0 1 1 9 0c0 2.5-2.5 2.5-2.5 4.3a2 2 0 0 1-3.5 1.2M17.5 15.5h.01',
  // Two people's words that overlap.
  conversation:
    'M4 3h9a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H8l-3 3v-3H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM19 9h1a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-1v3l-3-3h-4a2 2 0 0 1-2-2',
  // Two people at one table.
  ours: 'M8 5.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM20 5.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM2 20v-6a4 4 0 0 1 7-2.5M22 20v-6a4 4 0 0 0-7-2.5M7 15h10M12 15v5M9.5 20h5',
};

/** The drawing of a subject or a theme; `ours` is that of *Ons gesprek*. */
export function subjectPictogram(id: Subject | Theme | 'ours'): TemplateResult {
  return drawing(PATHS[id], id === 'experiences');
}
