// The contract of the design, held by every element: points 1–11 of "The element contract".
import '../../src/content/en.js';
import '../../src/content/nl-x-u.js';
import { keepTidy } from './bed.js';
import type { ElementSpec } from './spec.js';
import { accessSuite } from './access.js';
import { appearanceSuite } from './appearance.js';
import { eventsSuite } from './events.js';
import { formsSuite } from './forms.js';
import { languageSuite } from './language.js';
import { lifetimeSuite } from './lifetime.js';
import { problemsSuite } from './problems.js';
import { readOnlySuite } from './read-only-and-voices.js';
import { registrationSuite } from './registration.js';
import { stateInSuite } from './state-in.js';
import { strictHostSuite } from './strict-host.js';
import { translationSuite } from './translation.js';
import { undoSuite } from './undo.js';

const SUITES: Record<string, (spec: ElementSpec) => void> = {
  'state in and out': stateInSuite,
  problems: problemsSuite,
  changes: eventsSuite,
  'undo and redo': undoSuite,
  forms: formsSuite,
  'read-only and voices': readOnlySuite,
  language: languageSuite,
  registration: registrationSuite,
  'strict hosts': strictHostSuite,
  lifetime: lifetimeSuite,
  translation: translationSuite,
  access: accessSuite,
  appearance: appearanceSuite,
};

/** Runs the whole contract over one element. */
export function contractSuite(spec: ElementSpec): void {
  // Before a second copy of the kit takes the tag.
  spec.elementClass.define();
  describe(`<${spec.elementClass.tag}>`, () => {
    keepTidy();
    for (const [name, suite] of Object.entries(SUITES)) describe(name, () => suite(spec));
  });
}
