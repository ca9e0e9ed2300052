// What there is to see of an element, with or without a state.
import type { AnySpec, EditsSpec, ElementSpec, NoteSpec, Setup, State } from './spec.js';

export const takesState = (spec: AnySpec): spec is ElementSpec => 'states' in spec;

/** One of the states of an element; nothing where it takes none. */
export const stateOf = (spec: AnySpec, name: keyof ElementSpec['states']): State | undefined =>
  takesState(spec) ? spec.states[name] : undefined;

/** What a person can change, where there is something. */
export const editsOf = (spec: AnySpec): EditsSpec | undefined =>
  takesState(spec) ? (spec.answers ?? spec.passesOn) : undefined;

/** Its fields per voice. */
export const notesOf = (edits: EditsSpec | undefined): readonly NoteSpec[] =>
  edits?.note === undefined ? [] : [edits.note].flat();

/** The type of one of its events. */
export const eventType = ({ events, elementClass }: AnySpec, what: 'change' | 'problem'): string =>
  `${events ?? elementClass.tag}-${what}`;

/** An element as it usually is: half filled in. */
export const usual = (spec: AnySpec, attributes: Readonly<Record<string, string>> = {}): Setup =>
  setupOf(stateOf(spec, 'half'), attributes);

/** What there is to see, with a name for it. */
export type Sight = readonly [name: string, setup: Setup];

/** Each look of an element in each of the states; each look once where it takes none. */
export const sightsOf = (spec: AnySpec, names: readonly (keyof ElementSpec['states'])[]): Sight[] =>
  spec.looks.flatMap((attributes, index): Sight[] => {
    const look = `look ${index + 1}`;
    if (!takesState(spec)) return [[look, { attributes }]];
    return names.map((name) => [`${look}, ${name}`, setupOf(spec.states[name], attributes)]);
  });

const setupOf = (state: State | undefined, attributes: Readonly<Record<string, string>>): Setup => ({
  attributes,
  ...(state && { state }),
});
