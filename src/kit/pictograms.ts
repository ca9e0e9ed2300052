import { css, html, type TemplateResult } from 'lit';
import { isWorkValue } from '../model/work-values.js';

/** One path each, drawn on a grid of 24 units for round strokes of 2; a stroke without length is a dot. */
const PATHS = {
  // The work values.
  'use-skills':
    'M20.3 7.2a5 5 0 0 1-6.6 6.3l-6.4 6.4a2.2 2.2 0 0 1-3.1-3.1l6.4-6.4a5 5 0 0 1 6.3-6.6L13.8 6.9l.4 2.9 2.9.4z',
  'develop-skills':
    'M12 20.5c-2.5-1.6-5.5-2-9-2V11c3.5 0 6.5.5 9 2.2 2.5-1.7 5.5-2.2 9-2.2v7.5c-3.5 0-6.5.4-9 2zv-12C12 5.5 9.5 3 6 3c0 3.5 2.5 5.5 6 5.5 0-2 2-3.5 6-3.5 0 3-2.5 4.5-6 4.5',
  decisions: 'M12 2v2M5 4h11l4 3-4 3H5zM12 10v3M19 13H8l-4 3 4 3h11zM12 19v3',
  contacts:
    'M9 5.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM20 5.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM3 21v-5.5a3.5 3.5 0 0 1 7 0q0 2.5 2 2.5t2-2.5a3.5 3.5 0 0 1 7 0V21',
  'own-goals': 'M2 20l7-10 4 5 2.5-3 6.5 8zM9 10V3l7 2.5L9 8',
  income:
    'M18 8V6a2 2 0 0 0-2-2H5.5a2.5 2.5 0 0 0 0 4H19a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6M21 12.5h-4a2 2 0 0 0 0 4h4',
  contribute:
    'M12 11 8 7a2.83 2.83 0 0 1 4-4 2.83 2.83 0 0 1 4 4zM3 13h3l5 2h2.5a1.5 1.5 0 0 1 0 3H10M15 17l4-2.5a1.7 1.7 0 0 1 2 2.8L15 21H3',
  'own-value':
    'M11.5 8.5a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM2 21a6 5 0 0 1 12 0M18 10l-3-3a2.1 2.1 0 0 1 3-3 2.1 2.1 0 0 1 3 3z',

  // Where someone stands in work.
  employed:
    'M5 8h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2zM8 8V6a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2M3 13c6 2.5 12 2.5 18 0',
  'sick-listed':
    'M4.3 13.3l9-9a4.5 4.5 0 0 1 6.4 6.4l-9 9a4.5 4.5 0 0 1-6.4-6.4zM6.6 11l6.4 6.4M11 6.6l6.4 6.4M12 12h.01',
  'between-jobs':
    'M3 14h5a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1zM16 14h5a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1h-5a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1zM5 9.5c1-5.5 10-7 14-1M19.5 3.5v5h-5',

  // What can be done, and what is told.
  undo: 'M8 4 3 9l5 5M3 9h11.5a5.5 5.5 0 0 1 0 11H8',
  redo: 'M16 4l5 5-5 5M21 9H9.5a5.5 5.5 0 0 0 0 11H16',
  add: 'M12 4v16M4 12h16',
  rename: 'M4 20l1-5L16 4a2 2 0 0 1 2.8 0L20 5.2A2 2 0 0 1 20 8L9 19zM13.5 6.5l4 4',
  remove:
    'M4 7h16M9 7V5a2 2 0 0 1 2-2h2a2 2 0 0 1 2 2v2M6 7l.8 12a2 2 0 0 0 2 2h6.4a2 2 0 0 0 2-2L18 7M10 11.5v5M14 11.5v5',
  discuss:
    'M6 4h12a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3h-5l-5 4v-4H6a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3zM8 10.5h.01M12 10.5h.01M16 10.5h.01',
  next: 'M9 5l7 7-7 7',
  previous: 'M15 5l-7 7 7 7',
  start: 'M5 20V5a2 2 0 0 1 2-2h12v17M2 20h3M22 20h-3l-7-3V6l7-3M15.5 11.5h.01',
  check:
    'M6 3h12a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM8 8h.01M12 8h4M8 12h.01M12 12h4M8 16h.01M12 16h4',
  finished:
    'M4 10h13v5a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5zM17 11h1a2.5 2.5 0 0 1 0 5h-1M8 6C7 5 9 4 8 3M13 6c-1-1 1-2 0-3',
  info: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 11.5v5M12 7.5h.01',
  notice:
    'M10.6 3.6a2 2 0 0 1 2.8 0l7 7a2 2 0 0 1 0 2.8l-7 7a2 2 0 0 1-2.8 0l-7-7a2 2 0 0 1 0-2.8zM12 7.5v5M12 16.5h.01',
} as const;

/** The name of one of the kit's line drawings. */
export type PictogramName = keyof typeof PATHS;

/** Drawings with a reading direction. Tools in a hand, such as the pencil, stay as they are. */
const DIRECTIONAL: ReadonlySet<PictogramName> = new Set<PictogramName>([
  'undo',
  'redo',
  'next',
  'previous',
  'start',
  'check',
  'discuss',
  'between-jobs',
]);

/** Mirrors what has a reading direction, and keeps drawings from shrinking in a row. Their size is 1.5em unless set. */
export const pictogramStyles = css`
  .pictogram {
    flex: none;
  }

  .directional:dir(rtl) {
    transform: scaleX(-1);
  }
`;

/**
 * A line drawing in the colour of the text around it. It is hidden from screen readers: the words beside it say it all.
 * It needs no stylesheet, so it stays visible in forced colours and in print.
 * @param name which drawing
 */
export function pictogram(name: PictogramName): TemplateResult {
  return drawing(PATHS[name], DIRECTIONAL.has(name));
}

/**
 * The same for a drawing that only some pieces need, so that the others do not carry it.
 * @param path on a grid of 24 units, for round strokes of 2
 * @param isDirectional whether it has a reading direction
 */
export function drawing(path: string, isDirectional = false): TemplateResult {
  return html`<svg
    class=${isDirectional ? 'pictogram directional' : 'pictogram'}
    part="pictogram"
    viewBox="0 0 24 24"
    width="1.5em"
    height="1.5em"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d=${path}></path>
  </svg>`;
}

/**
 * The drawing of a work value; a value the client added has one of its own.
 * @param id id of the value
 */
export function valuePictogram(id: string): TemplateResult {
  return pictogram(isWorkValue(id) ? id : 'own-value');
}
