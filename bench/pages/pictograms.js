/** One path for each value, on a grid of 24 units, about as detailed as the kit's own drawings. */
export const pictograms = {
  'use-skills': 'M14 4a5 5 0 0 0-5 7l-6 6 4 4 6-6a5 5 0 0 0 7-5l-3 3-4-1-1-4 3-3zM6 18h.01',
  'develop-skills': 'M12 21v-9M12 15c-5 0-7-3-7-7 5 0 7 3 7 7zM12 12c0-5 3-8 8-8 0 5-3 8-8 8zM8 21h8',
  decisions: 'M4 5h16v10h-8l-5 4v-4H4zM8 10l3 3 5-5',
  contacts:
    'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM16 11a3 3 0 1 0 0-6M2 20c0-4 3-6 6-6s6 2 6 6M16 14c3 0 6 2 6 6',
  'own-goals': 'M5 21V4M5 4h13l-3 4 3 4H5M12 21h8',
  income: 'M3 7h18v11H3zM12 15a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM6 10v.01M18 15v.01',
  contribute: 'M12 20C6 16 3 13 3 9a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1c0 4-3 7-9 11zM12 8v6M9 11h6',
};
