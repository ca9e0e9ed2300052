// The contract of the design, held by every element: points 1–11 of "The element contract". What an element does not have (a state,
// fields, a form) is not asked of it: see `spec.ts`.
import '../../src/content/en.js';
import '../../src/content/nl-x-u.js';
import { keepTidy } from './bed.js';
import type { AnySpec, ElementSpec } from './spec.js';
import { accessSuite } from './access.js';
import { appearanceSuite } from './appearance.js';
import { eventsSuite } from './events.js';
import { formsSuite } from './forms.js';
import { languageSuite } from './language.js';
import { lifetimeSuite } from './lifetime.js';
import { problemsSuite } from './problems.js';
import { readOnlySuite } from './read-only-and-voices.js';
import { registrationSuite } from './registration.js';
import { takesState } from './sights.js';
import { stateInSuite } from './state-in.js';
import { strictHostSuite } from './strict-host.js';
import { translationSuite } from './translation.js';
import { undoSuite } from './undo.js';

const OF_A_STATE: Record<string, (spec: ElementSpec) => void> = {
  'state in and out': stateInSuite,
  problems: problemsSuite,
  'undo and redo': undoSuite,
  forms: formsSuite,
  'read-only and voices': readOnlySuite,
};

const OF_ALL: Record<string, (spec: AnySpec) => void> = {
  changes: eventsSuite,
  language: languageSuite,
  registration: registrationSuite,
  'strict hosts': strictHostSuite,
  lifetime: lifetimeSuite,
  translation: translationSuite,
  access: accessSuite,
  appearance: appearanceSuite,
};

/** Runs the whole contract over one element. */
export function contractSuite(spec: AnySpec): void {
  // Before a second copy of the kit takes the tag.
  spec.elementClass.define();
  describe(`<${spec.elementClass.tag}>`, () => {
    keepTidy();
    if (takesState(spec))
      for (const [name, suite] of Object.entries(OF_A_STATE)) describe(name, () => suite(spec));
    for (const [name, suite] of Object.entries(OF_ALL)) describe(name, () => suite(spec));
  });
}
