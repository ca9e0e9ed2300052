// Point 11: everything by keyboard and by a single pointer, with focus that is always seen, in names a screen reader can use.
import { emulateMedia, sendKeys, type Media } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { bed, check, mount, plainPage, settled, takeWarnings } from './bed.js';
import { announcersOf, controlsOf, deepElements, focused, holds, isDrawn, piecesOf } from './dom.js';
import { editsOf, sightsOf, takesState, usual } from './sights.js';
import type { AnySpec, KitElement, Setup } from './spec.js';

/** What a person presses: of a field in a label, the label. */
const areaOf = (control: HTMLElement): HTMLElement => control.closest('label') ?? control;

export function accessSuite(spec: AnySpec): void {
  const answers = takesState(spec) ? spec.answers : undefined;

  /** All that can be seen, in each state. */
  const sights = sightsOf(spec, ['empty', 'half', 'full']);
  const seldom: Setup[] = takesState(spec)
    ? [usual(spec, answers && { readonly: '' }), { state: spec.badCells.input }, { state: spec.states.newer }]
    : [];

  afterEach(plainPage);

  describe('axe', () => {
    async function expectAccessible(setups: readonly Setup[]): Promise<void> {
      for (const setup of setups) {
        const place = bed();
        place.style.backgroundColor = 'Canvas';
        const element = await mount(spec, setup, place);
        for (const found of deepElements(element))
          if (found.matches('details')) found.toggleAttribute('open', true);
        await settled(element);
        await expect(element).to.be.accessible();
        takeWarnings();
        place.remove();
      }
    }

    const shown = sights.map(([, setup]) => setup);

    const MEDIA = {
      light: {},
      dark: { colorScheme: 'dark' },
      'forced colours': { forcedColors: 'active' },
      'more contrast': { contrast: 'more' },
    } as const;
    for (const [name, media] of Object.entries(MEDIA))
      check(`finds nothing in ${name}`, async function () {
        this.timeout(120_000);
        await emulateMedia(media as Media);
        document.documentElement.style.colorScheme = 'light dark';
        await expectAccessible(
          name === 'light'
            ? [...shown, ...seldom]
            : [...shown.slice(0, 2), ...seldom, ...shown.slice(2).slice(-2)],
        );
        await emulateMedia({
          colorScheme: 'light',
          forcedColors: 'none',
          contrast: 'no-preference',
        } as never);
      });

    if (answers)
      check('finds nothing where a form asked for an answer, and when disabled', async function () {
        this.timeout(60_000);
        const element = await mount(spec, { attributes: { required: '' } });
        (element as unknown as { reportValidity(): boolean }).reportValidity();
        await settled(element);
        await expect(element).to.be.accessible();
        await expectAccessible([usual(spec, { disabled: '' })]);
      });
  });

  describe('by keyboard', () => {
    const filled = sights.filter(([sight]) => !sight.endsWith('empty'));
    const MEDIA = { 'with our colours': {}, 'in forced colours': { forcedColors: 'active' } } as const;
    for (const [colours, media] of Object.entries(MEDIA))
      for (const [name, setup] of filled)
        check(
          `Tab comes by every control and out again, with focus that is seen (${name}, ${colours})`,
          async function () {
            this.timeout(60_000);
            await emulateMedia(media);
            await expectTabbable(spec, setup);
          },
        );
  });

  if (editsOf(spec) && takesState(spec))
    describe('focus is not lost', () => {
      const NEWS: Record<string, (element: KitElement) => void> = {
        'another state': (element) => (element.state = spec.states.full),
        'a state that cannot be read': (element) => (element.state = '{'),
        'another language': (element) => (element.lang = 'en'),
        ...(answers && { 'read-only': (element: KitElement) => element.setAttribute('readonly', '') }),
      };
      for (const [news, bring] of Object.entries(NEWS))
        check(`by ${news}`, async () => {
          for (const attributes of spec.looks)
            for (const part of [0, 0.5, 0.99]) {
              const element = await mount(spec, usual(spec, attributes));
              const stops = controlsOf(element).filter(isTabStop);
              const stop = stops[Math.floor(part * stops.length)]!;
              stop.focus();
              expect(focused()).to.equal(stop);
              bring(element);
              await settled(element);
              const lost = `lost from ${stop.outerHTML.slice(0, 120)}`;
              expect(holds(element, focused()), lost).to.equal(true);
              takeWarnings();
              element.remove();
            }
        });
    });

  describe('by pointer', () => {
    for (const [name, setup] of sights)
      check(`targets are large enough (${name})`, async () => {
        const element = await mount(spec, setup);
        const small = controlsOf(element)
          .filter((control) => !control.matches('[tabindex]'))
          .map((control) => {
            const { width, height } = areaOf(control).getBoundingClientRect();
            return {
              control: control.outerHTML.slice(0, 100),
              width: Math.round(width),
              height: Math.round(height),
            };
          })
          .filter(({ width, height }) => width < 44 || height < 44);
        expect(small).to.deep.equal([]);
      });
  });

  describe('by screen reader', () => {
    check('there is one polite place for announcements, empty at first', async () => {
      const element = await mount(spec, usual(spec));
      const regions = deepElements(element).filter((found) => found.matches('[role="status"], [aria-live]'));
      expect(regions).to.deep.equal(announcersOf(element));
      expect(regions.map((region) => (region.getRootNode() as ShadowRoot).host)).to.have.members(
        piecesOf(element),
      );
      expect(regions.map(({ textContent }) => textContent).join('')).to.equal('');
    });

    check('every id that is referred to is there, once', async () => {
      for (const [, setup] of sights) {
        const element = await mount(spec, setup);
        for (const { shadowRoot } of piecesOf(element)) {
          const elements = [...shadowRoot!.querySelectorAll('*')];
          const ids = elements.map(({ id }) => id).filter(Boolean);
          expect(new Set(ids).size).to.equal(ids.length);
          const referred = elements.flatMap((found) =>
            ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap(
              (name) => found.getAttribute(name)?.split(/\s+/) ?? [],
            ),
          );
          expect(referred.filter((id) => !ids.includes(id))).to.deep.equal([]);
        }
      }
    });

    // A heading inside a piece that stands in it has the level of that piece.
    const headed = spec.inside ? [] : spec.looks;
    check('headings follow one another from the level the portal gives', async () => {
      for (const look of headed)
        for (const start of [1, 4]) {
          const element = await mount(spec, usual(spec, { ...look, 'heading-level': `${start}` }));
          const levels = deepElements(element)
            .filter((found) => found.matches('h1, h2, h3, h4, h5, h6, [role="heading"]'))
            .map((found) => Number(found.getAttribute('aria-level') ?? found.localName.slice(1)));
          expect(levels[0]).to.equal(start);
          for (const [index, level] of levels.entries())
            expect(level - (levels[index - 1] ?? level)).to.be.at.most(1);
        }
    });

    check('pictures beside words are silent', async () => {
      for (const [, setup] of sights) {
        const element = await mount(spec, setup);
        const loud = deepElements(element).filter((found) =>
          found.matches('svg:not([aria-hidden="true"], [role="img"][aria-label])'),
        );
        expect(loud).to.deep.equal([]);
      }
    });
  });
}

/** Goes through an element with Tab, from a button before it to a button after it. */
async function expectTabbable(spec: AnySpec, setup: Setup): Promise<void> {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  const place = bed();
  place.append(before);
  const element = await mount(spec, setup, place);
  place.append(after);
  const left = new Set(controlsOf(element).filter(isTabStop));
  before.focus();
  for (let stop = 0; stop < 200 && focused() !== after; stop += 1) {
    await sendKeys({ press: 'Tab' });
    const active = focused();
    if (!(active instanceof HTMLElement) || !holds(element, active)) continue;
    for (const control of sameGroup(active, left)) left.delete(control);
    expect(active.matches(STOPS), `a control or a named region: ${active.outerHTML.slice(0, 120)}`).to.equal(
      true,
    );
    expect(hasOutline(active), `an outline on ${active.outerHTML.slice(0, 120)}`).to.equal(true);
    expect(isInView(active), `in view: ${active.outerHTML.slice(0, 120)}`).to.equal(true);
  }
  expect(focused()).to.equal(after);
  expect([...left].map((control) => control.outerHTML.slice(0, 120))).to.deep.equal([]);
  await sendKeys({ press: 'Shift+Tab' });
  expect(focused() === before || holds(element, focused())).to.equal(true);
}

/** What Tab may stop at. */
const STOPS = 'button, input, select, textarea, summary, a[href], [role="region"][aria-label]';

/** Where arrow keys go between things, so that Tab comes by one of them. */
const ARROWS = '[role="toolbar"], [role="tablist"], [role="listbox"], [role="menu"], [role="grid"]';

function isTabStop(control: HTMLElement): boolean {
  const byArrows = control.tabIndex < 0 && control.closest(ARROWS) !== null;
  return !control.matches(':disabled') && !byArrows && isDrawn(control);
}

/** Of radio buttons with one name Tab stops at one. */
function sameGroup(control: HTMLElement, others: Iterable<HTMLElement>): HTMLElement[] {
  if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return [control];
  return [...others].filter(
    (other) => other instanceof HTMLInputElement && other.type === 'radio' && other.name === control.name,
  );
}

/** Whether an outline stands around what has focus, or around its label. */
function hasOutline(control: HTMLElement): boolean {
  return [control, areaOf(control)].some((area) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(area);
    return (
      outlineStyle !== 'none' &&
      parseFloat(outlineWidth) >= 2 &&
      !/^rgba\(.*, 0\)$|transparent/.test(outlineColor)
    );
  });
}

function isInView(control: HTMLElement): boolean {
  const { top, bottom, left, right } = areaOf(control).getBoundingClientRect();
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
}
