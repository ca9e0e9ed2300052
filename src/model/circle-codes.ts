import type { CardId, CircleModelState } from './circle-model.js';
import { isOwnCard, RINGS, type Ring } from './circle-selectors.js';
import { WORK_VALUES } from './work-values.js';

/** On the seven work values, in the order of the method. */
const VALUE_CODES = 'ABCDEFG';

/** On the blank cards of the printed sheet, on which a client writes. */
export const BLANK_CODES = ['1', '2', '3', '4', '5', '6'] as const;

/** No I, O or Q: on paper they are taken for 1 and 0. */
const OWN_LETTERS = 'HJKLMNPRSTUVWXYZ';
/** No 1 or 0, which are taken for I and O. */
const OWN_DIGITS = '23456789';
const OWN_CODES = OWN_LETTERS.length * OWN_DIGITS.length;

/**
 * The short code on each paper card: `A` to `G` on the work values, a letter and a digit (`H3`) on cards of the client's own.
 * The code of an own card follows from its id, so that a printed card is still found after others were added or removed.
 * The limit: there are 128 such codes. Of two cards with the same one, the later in `cards` takes the next that is free,
 * and goes back when the earlier is removed; from the 129th on, codes get a second digit and follow the order of the cards.
 */
export function cardCodes(state: CircleModelState): ReadonlyMap<CardId, string> {
  const codes = new Map<CardId, string>();
  const taken = new Set<number>();
  for (const { id } of state.cards) {
    if (!isOwnCard(state, id)) codes.set(id, VALUE_CODES.charAt(WORK_VALUES.indexOf(id as never)));
    else {
      const slot = freeSlot(id, taken);
      taken.add(slot);
      codes.set(id, codeOf(slot));
    }
  }
  return codes;
}

function freeSlot(id: CardId, taken: ReadonlySet<number>): number {
  if (taken.size >= OWN_CODES) return taken.size;
  let slot = hash(id) % OWN_CODES;
  while (taken.has(slot)) slot = (slot + 1) % OWN_CODES;
  return slot;
}

function codeOf(slot: number): string {
  let digits = '';
  let rest = Math.floor(slot / OWN_LETTERS.length);
  do {
    digits = OWN_DIGITS.charAt(rest % OWN_DIGITS.length) + digits;
    rest = Math.floor(rest / OWN_DIGITS.length);
  } while (rest > 0);
  return OWN_LETTERS.charAt(slot % OWN_LETTERS.length) + digits;
}

/** FNV-1a, 32 bits: the same for the same text everywhere, and spread evenly. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return sum >>> 0;
}

/**
 * The codes in what somebody typed, in capitals and in that order: apart by whatever is no letter or digit, and codes of one
 * character also written together (`ACF`). What is no code of any card is among them too.
 */
export function readCodes(text: string): string[] {
  return text
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((code) => code !== '')
    .flatMap((code) => (/^[A-G1-6]+$/.test(code) ? Array.from(code) : [code]));
}

/** What a person typed per ring after a session on paper. */
export type PaperTexts = { readonly [ring in Ring]: string };

/** What the codes on paper say. Nothing is changed by it: the action `place` is. */
export interface PaperReading {
  /** The cards in each ring, in the order in which they were typed. */
  readonly rings: { readonly [ring in Ring]: readonly CardId[] };
  /** Blank cards: what is written on them is still to be asked. */
  readonly blanks: readonly { readonly code: string; readonly ring: Ring }[];
  /** Codes that are on no card. */
  readonly unknown: readonly string[];
  /** Codes that were typed more than once. The first time counts, in the order inner, middle, outer. */
  readonly twice: readonly string[];
}

/** Reads the codes of a session on paper. */
export function readPaper(state: CircleModelState, texts: PaperTexts): PaperReading {
  const cards = new Map([...cardCodes(state)].map(([id, code]) => [code, id]));
  const rings: { [ring in Ring]: CardId[] } = { inner: [], middle: [], outer: [] };
  const blanks: { code: string; ring: Ring }[] = [];
  const unknown = new Set<string>();
  const read = new Set<string>();
  const twice = new Set<string>();
  for (const ring of RINGS)
    for (const code of readCodes(texts[ring])) {
      const card = cards.get(code);
      const isBlank = (BLANK_CODES as readonly string[]).includes(code);
      if (card === undefined && !isBlank) unknown.add(code);
      else if (read.has(code)) twice.add(code);
      else if (card !== undefined) rings[ring].push(card);
      else blanks.push({ code, ring });
      read.add(code);
    }
  return { rings, blanks, unknown: [...unknown], twice: [...twice] };
}
