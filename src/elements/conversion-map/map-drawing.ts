import { html, type TemplateResult } from 'lit';
import type { Entries } from '../../kit/entries.js';
import type { Shown, Words } from '../../kit/words.js';
import type { ContextLevel, Factor, FactorPlace, FactorSort, Voice } from '../../model/conversion-map.js';
import type { ValueId } from '../../model/work-values.js';
import { nameKind, type NamedValue } from './conversion-map.view.js';
import type { MapScreen } from './map-screen.js';

/** What a person can ask of the map, besides writing. */
export interface MapActions {
  choose(value: ValueId, chosen: boolean): void;
  /** Shows or hides the values to choose from. */
  showChoice(isShown: boolean): void;
  /** Opens and closes a value. */
  open(value: ValueId, isOpen: boolean): void;
  /** Shows and hides more choices of a factor. */
  showMore(factor: string): void;
  place(factor: string, place: FactorPlace): void;
  sort(factor: string, sort: FactorSort | null): void;
  context(factor: string, context: ContextLevel | null): void;
  /** Shows the field for a step. */
  askStep(factor: string): void;
  makeStep(factor: string): void;
  takeBackStep(factor: string): void;
  undo(): void;
  redo(): void;
}

/** What became of the step of a factor. */
export interface StepView {
  readonly place: 'in-plan' | 'on-the-way' | 'gone';
  /** Its words in the plan, or those of the idea; empty where there are none yet, nothing where nobody knows. */
  readonly label: string | undefined;
}

/** What all templates of the map write and draw with. */
export interface Drawing {
  readonly words: Words;
  readonly voice: Voice;
  readonly disabled: boolean;
  readonly level: number;
  readonly isForProfessional: boolean;
  readonly screen: MapScreen;
  readonly entries: Entries;
  readonly actions: MapActions;
  /** The step of a factor; nothing where there is none. */
  readonly stepOf: (factor: Factor) => StepView | undefined;
}

/** The name of a value, for a template. */
export function valueName(words: Words, value: NamedValue): Shown {
  switch (nameKind(value)) {
    case 'known':
      return words.t(`value.${value.id}`);
    case 'own':
      return ownWords(value.label ?? '');
    case 'unnamed':
      return words.t('value.unnamed');
  }
}

/** The name of a value as plain text. */
export function plainValueName(words: Words, value: NamedValue): string {
  switch (nameKind(value)) {
    case 'known':
      return words.plain(`value.${value.id}`);
    case 'own':
      return value.label ?? '';
    case 'unnamed':
      return words.plain('value.unnamed');
  }
}

/** Words of a person, in their own direction. */
export function ownWords(label: string): TemplateResult {
  return html`<span dir="auto">${label}</span>`;
}
