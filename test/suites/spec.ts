import type { AnswerElement } from '../../src/kit/answer-element.js';
import type { StateElement } from '../../src/kit/state-element.js';
import type { PieceState, Problem } from '../../src/model/piece.js';

/** An element of the kit, as far as the contract knows it. */
export type KitElement = StateElement<PieceState> & { lang: string };

/** An element that holds answers, as far as the contract knows it. */
export type AnsweringElement = AnswerElement<PieceState, never, { type: string }> & { lang: string };

/** A state as it stands in a file: JSON that starts with its kind and version. */
export type State = PieceState & Record<string, unknown>;

/** The class of an element. */
export interface ElementClass {
  new (): HTMLElement;
  readonly tag: string;
  define(tag?: string, registry?: CustomElementRegistry): CustomElementConstructor;
}

/** How to put an element on the page. */
export interface Setup {
  readonly state?: State;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What a person does first to see what this is about, such as opening a card. */
  readonly open?: (element: KitElement) => Promise<void>;
}

/** One thing a person can do with the element, by each of the ways in which it can be done. */
export interface ChangeSpec extends Setup {
  readonly name: string;
  /** Brings the element so far that the change is one step away. Its own changes do not count. */
  readonly prepare?: (element: KitElement) => Promise<void>;
  /** What `.change` of the one event says, with `own-#` for a random id. */
  readonly change: object;
  /** By mouse, by touch, by keyboard, by a button, by a method: all give the same. */
  readonly ways: Readonly<Record<string, (element: KitElement) => Promise<void> | void>>;
  /** What shows that it is chosen, for those who see no colour of ours. */
  readonly selected?: string;
  /** Nothing is announced: while a person types, a screen reader says the letters. */
  readonly silent?: true;
}

/** A place for words of a person: how to put them in, and where they come out. */
interface WordsSpec extends Setup {
  readonly name: string;
  readonly write: (element: KitElement, words: string) => Promise<void> | void;
  /** The words in the state, with what the element may do to them undone. */
  readonly read: (state: PieceState) => unknown;
  readonly expected?: (words: string) => string;
}

/** A field in which each voice has words of its own. */
export interface NoteSpec extends Setup {
  readonly field: string;
  readonly read: (state: PieceState) => Readonly<Record<string, string>>;
}

/** What a person can change, in an element or in the pieces that stand in it. */
export interface EditsSpec {
  readonly changeEvent: new (...parts: never[]) => Event;
  /** All a person can do, each at least once. */
  readonly changes: readonly ChangeSpec[];
  /** Every kind of field for words, once. */
  readonly words: readonly WordsSpec[];
  /** Fields per voice: one, or several of which two stand beside each other. The state of the first has words of both voices. */
  readonly note?: NoteSpec | readonly NoteSpec[];
}

/** What only an element has that holds answers itself: it takes part in forms, and can be read-only. */
interface AnswersSpec extends EditsSpec {
  /** Whether it can be `required`. */
  readonly required: boolean;
}

/** What the contract suite needs to know of any element. All there is to say of one that takes no state. */
export interface AnySpec {
  readonly elementClass: ElementClass;
  /** Each way the element can look, as attributes. The first is the plain one. */
  readonly looks: readonly Readonly<Record<string, string>>[];
  /** What its events begin with, where that is not the tag. */
  readonly events?: string;
  /**
   * Pieces of the kit, as HTML, that stand in an element with a slot and without a look of its own: what a person sees and does, is
   * looked for in these.
   */
  readonly inside?: string;
}

/** All the contract suite needs to know of one element that takes a state. */
export interface ElementSpec extends AnySpec {
  readonly problemEvent: new (problems: readonly Problem[]) => Event;
  readonly states: {
    readonly empty: State;
    readonly half: State;
    readonly full: State;
    /** With keys the kit does not know, at every level. */
    readonly unknownKeys: State;
    /** Written by a later version. */
    readonly newer: State;
    /** With markup and scripts in every text. */
    readonly markup: State;
    readonly longWords: State;
  };
  /** States a person could never make by hand: all of them, or a share (1 is all). */
  readonly huge: Readonly<Record<string, (share: number) => State>>;
  readonly badCells: {
    readonly input: State;
    /** What is left of it, as a part of the state. */
    readonly left: object;
    /** `code path` of each problem, in any order. */
    readonly problems: readonly string[];
  };
  /** Other states it takes, besides `state`: the names of their properties. */
  readonly otherInputs: readonly string[];
  /** Of an element in which a person fills something in. */
  readonly answers?: AnswersSpec;
  /** Of an element that is no field itself, and passes on what a person changes in the pieces inside it. */
  readonly passesOn?: EditsSpec;
}
