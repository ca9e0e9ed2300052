import type { LetterPoint } from '../../model/invitation-letter.js';

/** One drawing for each point, on a grid of 24 units for round strokes of 2. */
export const POINT_PATHS: { readonly [point in LetterPoint]: string } = {
  // A letter that is opened.
  inform: 'M3 10v10h18V10L12 4zM3 10l9 6 9-6M8 20l4-4 4 4',
  // A heart in a hand.
  empathise:
    'M12 11 8 7a2.830 2.830 0 0 1 4-4 2.830 2.830 0 0 1 4 4zM3 13h3l5 2h2.500a1.500 1.500 0 0 1 0 3H10M15 17l4-2.500a1.700 1.700 0 0 1 2 2.800L15 21H3',
  // A telephone.
  approachable:
    'M5 4h4l2 5-2.500 1.500a11 11 0 0 0 5 5L15 13l5 2v4a1 1 0 0 1-1 1A15 15 0 0 1 4 5a1 1 0 0 1 1-1zM15 4a5 5 0 0 1 5 5M15 8a1 1 0 0 1 1 1',
  // A path with a flag at its end.
  expectations: 'M4 20c8 0-1-8 8-8 4 0 5-2 5-4M17 8V2l5 2-5 2M4 20h.01',
  // A sheet with a pencil.
  prepare: 'M12 21H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1h12a1 1 0 0 1 1 1v6M9 8h6M9 12h4M14 20l1-3 5-5 2 2-5 5z',
};
