import type { TemplateResult } from 'lit';
import { drawing } from '../../kit/pictograms.js';

/** On a grid of 24 units, for round strokes of 2. */
const PATHS = {
  /** A bag with what one takes along. */
  resources:
    'M7 21a2 2 0 0 1-2-2v-7a7 7 0 0 1 14 0v7a2 2 0 0 1-2 2zM9 5.6V4a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v1.6M8.5 21v-5h7v5M9.5 11h5',
  person: 'M16 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM4 21v-.5a7.5 7.5 0 0 1 15 0v.5',
  'work-context': 'M4 21V10l8-6 8 6v11M2 21h20M10 21v-6h4v6',
  /** Water that runs. */
  helps: 'M3 8c3-3 6-3 9 0s6 3 9 0M3 16c3-3 6-3 9 0s6 3 9 0',
  /** A stone that lies in it. */
  hinders: 'M3 19c0-7 3-12 8-12 4.5 0 6 3 7.5 5s2.5 4 2.5 7zM9.5 11c-1 .6-1.8 1.6-2.2 3',
  step: 'M3 20h5v-5h5v-5h5V5h3',
} as const;

/** A drawing of the map. */
export function mapPictogram(name: keyof typeof PATHS): TemplateResult {
  return drawing(PATHS[name], name === 'step');
}
