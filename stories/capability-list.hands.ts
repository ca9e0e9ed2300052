import type { CapabilityListElement, Layout } from '../src/index.js';
import { inside, pieceIn, type PieceArgs, type PieceOptions, type Told } from './piece.js';

/** What a story sets on `<capability-list>`, and what it is told. */
export interface ListArgs extends PieceArgs {
  layout?: Layout;
  current?: string;
  onCapabilityListChange?: Told;
  onCapabilityListFinish?: Told;
  onCapabilityListMove?: Told;
  onCapabilityListProblem?: Told;
}

export const listPiece: PieceOptions = {
  tag: 'capability-list',
  attributes: { layout: [undefined, 'steps', 'page'] },
  properties: ['current'],
  events: { change: ['change', 'state'], finish: ['state'], move: ['current'], problem: ['problems'] },
};

/** The list of a story, once it is drawn. */
export const listIn = (canvas: HTMLElement): Promise<CapabilityListElement> =>
  pieceIn(canvas, 'capability-list');

/** A radio button of the list. */
export const answer = (list: HTMLElement, question: string, value: string): HTMLInputElement =>
  inside(list, `input[name="${question}"][value="${value}"]`) as HTMLInputElement;
