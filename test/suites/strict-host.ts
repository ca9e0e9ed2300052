// Point 9: works on a page that allows nothing but its own scripts and styles, and asks nothing of the browser.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { bed, check, cleaning, drawn, mount, settled } from './bed.js';
import { deepElements, readingOf } from './dom.js';
import { watchPrivacy } from './privacy.js';
import { takesState, usual } from './sights.js';
import type { AnySpec, KitElement } from './spec.js';
import { act, perform } from './undo.js';

interface StrictWindow extends Window {
  cspViolations: string[];
  pageErrors: string[];
  customElements: CustomElementRegistry;
}

/** Lit says in these which versions of it are on a page. */
const GLOBALS_OF_LIT = [
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];

async function strictPage(
  parameters: Record<string, string>,
  modules: string[],
): Promise<{ page: StrictWindow; document: Document }> {
  const query = new URLSearchParams(parameters);
  for (const module of modules) query.append('module', module);
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '600';
  frame.src = `/__csp__/page.html?${query}`;
  bed().append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  return { page: frame.contentWindow as unknown as StrictWindow, document: frame.contentDocument! };
}

export function strictHostSuite(spec: AnySpec): void {
  const { elementClass, inside = '' } = spec;
  const { tag } = elementClass;
  const states = takesState(spec) ? spec.states : undefined;
  const MODULES = ['/src/define.ts', '/src/content/en.ts', '/src/content/nl-x-u.ts'];

  for (const policy of ['', 'lit-html'])
    check(
      `a strict Content Security Policy with Trusted Types${policy && `, and only the policy ${policy}`}`,
      async function () {
        this.timeout(60_000);
        const attributes = spec.looks.map((look) =>
          Object.entries(look)
            .map(([name, value]) => `${name}='${value}'`)
            .join(' '),
        );
        const script = states
          ? `<script type="application/json">${JSON.stringify(states.half)}</script>`
          : '';
        const body = attributes.map((look) => `<${tag} ${look}>${script}${inside}</${tag}>`).join('');
        const { page, document: strict } = await strictPage(
          { body, ...(policy && { 'trusted-types': policy }) },
          MODULES,
        );
        await page.customElements.whenDefined(tag);
        const elements = [...strict.querySelectorAll(tag)] as unknown as KitElement[];
        expect(elements).to.have.length(spec.looks.length);
        for (const element of elements) {
          await drawn(element);
          if (states) expect(element.state).to.deep.equal(states.half);
          expect(readingOf(element).words).to.match(/\S/);
          for (const one of fc.sample(act, 30)) {
            perform(element, one);
            await drawn(element);
          }
          for (const state of states ? [states.markup, states.newer, '{'] : []) {
            element.state = state;
            await drawn(element);
          }
          for (const lang of ['en', 'nl-x-u', 'fr']) {
            element.lang = lang;
            await drawn(element);
          }
        }
        expect(page.cspViolations).to.deep.equal([]);
        expect(page.pageErrors).to.deep.equal([]);
      },
    );

  check('leaves no global behind, apart from the versions of Lit', async () => {
    const keys = async (modules: string[]): Promise<string[]> => {
      const { page, document: strict } = await strictPage({ body: `<${tag}></${tag}>` }, modules);
      if (modules.length > 0) await page.customElements.whenDefined(tag);
      await (strict.querySelector(tag) as unknown as Partial<KitElement>).updateComplete;
      return Object.keys(page);
    };
    const plain = new Set([...(await keys([])), ...GLOBALS_OF_LIT]);
    expect((await keys(['/src/bundle.ts'])).filter((key) => !plain.has(key))).to.deep.equal([]);
  });

  check('uses no network, storage or cookie, whatever is done', async () => {
    const used = watchPrivacy();
    const resources = performance.getEntriesByType('resource').length;
    for (const attributes of spec.looks) {
      const element = await mount(spec, usual(spec, attributes));
      for (const one of fc.sample(act, 40)) {
        perform(element, one);
        await drawn(element);
      }
      element.lang = 'en';
      if (states) element.state = states.full;
      await settled(element);
      expect(
        deepElements(element).filter((found) =>
          found.matches('img, link, script, style, iframe, [src], [srcset]'),
        ),
      ).to.deep.equal([]);
    }
    expect(used).to.deep.equal([]);
    expect(performance.getEntriesByType('resource').length).to.equal(resources);
  });

  check('lets no style in or out', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { outline: 7px solid red !important; } .root, p, button, h2 { font-size: 99px; display: none }`,
    );
    const before = document.createElement('p');
    before.className = 'root title';
    bed().append(before);
    const plain = getComputedStyle(before).cssText;
    const element = await mount(spec, usual(spec));
    expect(getComputedStyle(before).cssText).to.equal(plain);
    const height = element.offsetHeight;
    document.adoptedStyleSheets.push(sheet);
    cleaning.push(() => void document.adoptedStyleSheets.pop());
    const theirs = deepElements(element).filter(
      (found) => found.getRootNode() instanceof ShadowRoot && getComputedStyle(found).outlineWidth === '7px',
    );
    expect(theirs).to.deep.equal([]);
    expect(element.offsetHeight).to.equal(height);
    expect(document.head.querySelectorAll('style')).to.have.length(0);
  });

  check(
    'has no style and no handler in its markup: only properties of its own, set from script',
    async () => {
      const set = watchStyles();
      for (const attributes of spec.looks) {
        const element = await mount(spec, usual(spec, attributes));
        for (const one of fc.sample(act, 20)) {
          perform(element, one);
          await settled(element);
        }
        const odd = deepElements(element).flatMap((found) => [
          ...found.getAttributeNames().filter((name) => name.startsWith('on')),
          ...stylesOf(found).filter(
            (name) => !name.startsWith('--_') || !set.get(stylesIn(found))?.has(name),
          ),
        ]);
        expect(odd).to.deep.equal([]);
      }
    },
  );
}

const stylesIn = (element: Element): CSSStyleDeclaration => (element as HTMLElement | SVGElement).style;

/** The names of all styles an element has of itself, whoever gave them to it. */
const stylesOf = (element: Element): string[] => [...stylesIn(element)];

/** The names of what is set with `setProperty` from now on, until the test ends, by the styles in which it is set. */
function watchStyles(): WeakMap<CSSStyleDeclaration, Set<string>> {
  const seen = new WeakMap<CSSStyleDeclaration, Set<string>>();
  const { setProperty } = CSSStyleDeclaration.prototype;
  CSSStyleDeclaration.prototype.setProperty = function (name, ...parts) {
    seen.set(this, (seen.get(this) ?? new Set()).add(name));
    setProperty.call(this, name, ...parts);
  };
  cleaning.push(() => {
    CSSStyleDeclaration.prototype.setProperty = setProperty;
  });
  return seen;
}
