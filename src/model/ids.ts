/**
 * What the id of a value or a card can be, so that a value a client adds in one piece can be a card in another. Leaves out
 * the keys that no state can hold (see `plainJson`), as what is filled in there would get lost, and the names of the places
 * in the list that are no value.
 */
export const VALUE_ID = /^(?!(?:constructor|prototype|start|check|own-values)$)[A-Za-z0-9][\w.:-]{0,127}$/;

/** What the id of a question can be: a key that a state can hold. */
export const QUESTION_ID = /^(?!(?:constructor|prototype)$)[A-Za-z0-9][\w.:-]{0,127}$/;
