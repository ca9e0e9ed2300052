import type { StepStanding } from '../../model/action-plan.js';
import type { PlanPanel } from './plan-screen.js';

/** Drawings only the plan needs, on the grid of `src/kit/pictograms.ts`. */

/** Two columns of dots: here it can be picked up. */
export const GRIP = 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01';
/** A sheet of a calendar. */
export const CALENDAR =
  'M5 5h14a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM4 10h16M8 3v4M16 3v4M8 14h.01M12 14h.01M16 14h.01';
/** A hand that takes something. */
export const TAKE =
  'M4 14h3l4 1.5h3.5a1.5 1.5 0 0 1 0 3H10M14.5 17l4-2.3a1.7 1.7 0 0 1 1.8 2.9L15 21H4M12 3v7M9 7l3 3 3-3';
/** A printer. */
export const PRINT =
  'M7 8V3h10v5M7 17H4a1 1 0 0 1-1-1v-6a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v6a1 1 0 0 1-1 1h-3M7 14h10v7H7z';
/** A lamp. */
export const HINT = 'M9 18h6M10 21h4M8.5 15.5c0-2-2.5-3-2.5-6.5a6 6 0 0 1 12 0c0 3.5-2.5 4.5-2.5 6.5z';
/** Looking back, and arrows up and down. */
export const PANEL_PATHS: { readonly [panel in PlanPanel]: string } = {
  edit: 'M4 20l1-5L16 4a2 2 0 0 1 2.8 0L20 5.2A2 2 0 0 1 20 8L9 19zM13.5 6.5l4 4',
  check:
    'M6 4h12a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3h-5l-5 4v-4H6a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3zM8 10.5h.01M12 10.5h.01M16 10.5h.01',
  place: 'M8 20V4M4 8l4-4 4 4M16 4v16M12 16l4 4 4-4',
};
export const EARLIER = 'M12 20V5M6 11l6-6 6 6';
export const LATER = 'M12 4v15M6 13l6 6 6-6';

/** A cup to stand still at, hands that agree, a lamp, a leaf that was let go. */
export const STANDING_PATHS: { readonly [standing in StepStanding]: string } = {
  done: 'M4 10h13v5a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5zM17 11h1a2.5 2.5 0 0 1 0 5h-1M8 6C7 5 9 4 8 3M13 6c-1-1 1-2 0-3',
  agreed:
    'M2 8l4-2 5 2 2-1.5L18 6l4 2v7h-2l-6 5-3-1.5L6 15H2zM11 8l-2.5 3.5a1.5 1.5 0 0 0 2.3 1.8L13 11l6 4.5',
  idea: HINT,
  dropped: 'M20 4C11 4 5 8 5 14c0 1.5.5 3 1.5 3.5C13 19 19 13 20 4zM4 21c1-4 4-8 9-10.5',
};
