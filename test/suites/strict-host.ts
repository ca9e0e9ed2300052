// Point 9: works on a page that allows nothing but its own scripts and styles, and asks nothing of the browser.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { bed, check, cleaning, mount, settled } from './bed.js';
import { deepElements, readingOf } from './dom.js';
import { watchPrivacy } from './privacy.js';
import type { ElementSpec, KitElement } from './spec.js';
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

export function strictHostSuite(spec: ElementSpec): void {
  const { elementClass, states } = spec;
  const { tag } = elementClass;
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
        const body = attributes
          .map(
            (look) =>
              `<${tag} ${look}><script type="application/json">${JSON.stringify(states.half)}</script></${tag}>`,
          )
          .join('');
        const { page, document: strict } = await strictPage(
          { body, ...(policy && { 'trusted-types': policy }) },
          MODULES,
        );
        await page.customElements.whenDefined(tag);
        const elements = [...strict.querySelectorAll(tag)] as unknown as KitElement[];
        expect(elements).to.have.length(spec.looks.length);
        for (const element of elements) {
          await element.updateComplete;
          expect(element.state).to.deep.equal(states.half);
          expect(readingOf(element).words).to.match(/\S/);
          for (const one of fc.sample(act, 30)) {
            perform(element, one);
            await element.updateComplete;
          }
          for (const state of [states.markup, states.newer, '{']) {
            element.state = state;
            await element.updateComplete;
          }
          for (const lang of ['en', 'nl-x-u', 'fr']) {
            element.lang = lang;
            await element.updateComplete;
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
      const element = await mount(spec, { state: states.half, attributes });
      for (const one of fc.sample(act, 40)) {
        perform(element, one);
        await element.updateComplete;
      }
      element.lang = 'en';
      element.state = states.full;
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
    const element = await mount(spec, { state: states.half });
    expect(getComputedStyle(before).cssText).to.equal(plain);
    const height = element.offsetHeight;
    document.adoptedStyleSheets.push(sheet);
    cleaning.push(() => void document.adoptedStyleSheets.pop());
    expect(getComputedStyle(element.shadowRoot!.querySelector('h2')!).outlineWidth).to.not.equal('7px');
    expect(element.offsetHeight).to.equal(height);
    expect(document.head.querySelectorAll('style')).to.have.length(0);
  });

  /** Positions are set from script, as custom properties that a style sheet reads; a template has no styles. */
  const isPlaced = (style: string | null): boolean => /^(?:--[\w-]+: [^;]+;\s?)+$/.test(style ?? '');

  check('has no inline style and no handler in its markup', async () => {
    for (const attributes of spec.looks) {
      const element = await mount(spec, { state: states.half, attributes });
      const odd = deepElements(element).flatMap((found) =>
        found
          .getAttributeNames()
          .filter(
            (name) => (name === 'style' && !isPlaced(found.getAttribute(name))) || name.startsWith('on'),
          ),
      );
      expect(odd).to.deep.equal([]);
    }
  });
}
