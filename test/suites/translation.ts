// Point 11: a translation tool may put every text in `<font>` nodes of its own; the element goes on as if nothing happened.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { check, drawn, mount, settled, takeWarnings, TRIES } from './bed.js';
import { readingOf, textNodes } from './dom.js';
import { withoutRandomIds } from './events.js';
import { editsOf, stateOf, takesState, usual } from './sights.js';
import type { AnySpec, KitElement } from './spec.js';
import { act, perform } from './undo.js';

/** What Google Translate does to a page: every text moves into fresh nodes. */
function translate(element: KitElement): void {
  for (const node of textNodes(element)) {
    if (node.parentElement?.localName === 'font') continue;
    const outer = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    const inner = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    inner.textContent = node.data;
    outer.append(inner);
    node.replaceWith(outer);
  }
}

export function translationSuite(spec: AnySpec): void {
  const states = takesState(spec) ? spec.states : undefined;

  const NEWS: Record<string, (element: KitElement) => void> = {
    ...(states && {
      'another state': (element: KitElement) => (element.state = states.full),
      'an empty state': (element: KitElement) => (element.state = states.empty),
      'a state that cannot be read': (element: KitElement) => (element.state = '{'),
    }),
    'another language': (element) => (element.lang = 'en'),
    'a language without texts': (element) => (element.lang = 'fr'),
    'a professional reads': (element) => element.setAttribute('audience', 'professional'),
    ...(takesState(spec) &&
      spec.answers && {
        'read-only': (element: KitElement) => element.setAttribute('readonly', ''),
        disabled: (element: KitElement) => element.setAttribute('disabled', ''),
        'the other voice': (element: KitElement) => element.setAttribute('voice', 'professional'),
        required: (element: KitElement) => {
          element.state = spec.states.empty;
          element.setAttribute('required', '');
          (element as unknown as { reportValidity(): boolean }).reportValidity();
        },
      }),
  };

  for (const [news, bring] of Object.entries(NEWS))
    check(`after ${news} the right words are there, and again when that is translated too`, async () => {
      for (const attributes of spec.looks) {
        const [plain, translated] = await Promise.all([1, 2].map(() => mount(spec, usual(spec, attributes))));
        translate(translated!);
        bring(plain!);
        bring(translated!);
        await Promise.all([plain!, translated!].map(settled));
        expect(readingOf(translated!)).to.deep.equal(readingOf(plain!));
        translate(translated!);
        const markup = stateOf(spec, 'markup');
        if (markup) for (const element of [plain!, translated!]) element.state = markup;
        await Promise.all([plain!, translated!].map(settled));
        expect(readingOf(translated!)).to.deep.equal(readingOf(plain!));
        takeWarnings();
      }
    });

  if (!editsOf(spec)) return;

  check('whatever is done meanwhile, it ends as it would without', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...spec.looks),
        fc.array(act, { maxLength: 12 }),
        async (attributes, acts) => {
          // One after the other: beside each other they would take focus from each other.
          const endOf = async (before: (element: KitElement) => void): Promise<object> => {
            const element = await mount(spec, usual(spec, attributes));
            for (const one of acts) {
              before(element);
              perform(element, one);
              await drawn(element);
            }
            await settled(element);
            const reading = withoutRandomIds(readingOf(element)) as object;
            element.remove();
            return reading;
          };
          expect(await endOf(translate)).to.deep.equal(await endOf(() => {}));
        },
      ),
      TRIES,
    );
  });
}
