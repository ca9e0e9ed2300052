import type * as Library from './docx-library.js';

/** Loads what makes documents for a word processor, once it is asked for. */
export const loadDocx = (): Promise<typeof Library> => import('./docx-library.js');
