// Point 10: narrow, enlarged, in forced colours, without motion, on paper.
import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { bed, check, mount, plainPage, settled } from './bed.js';
import { controlsOf, deepElements, drawnWords, find, focused, isDrawn, textsOf } from './dom.js';
import { editsOf, sightsOf, takesState, usual } from './sights.js';
import type { AnySpec, KitElement } from './spec.js';

export function appearanceSuite(spec: AnySpec): void {
  const shown = sightsOf(spec, ['empty', 'half', 'full', 'longWords']);
  if (takesState(spec) && spec.answers)
    shown.push(['read-only, long words', { state: spec.states.longWords, attributes: { readonly: '' } }]);

  afterEach(plainPage);

  describe('nothing is cut off or sticks out', () => {
    const sizes = [
      { width: 320, text: '100%' },
      { width: 320, text: '200%' },
      { width: 768, text: '100%' },
      { width: 1280, text: '200%' },
    ];
    for (const { width, text } of sizes)
      check(`at ${width} px, text at ${text}`, async function () {
        this.timeout(60_000);
        await setViewport({ width, height: 800 });
        document.documentElement.style.fontSize = text;
        document.body.style.margin = '0';
        const wrong: string[] = [];
        for (const [name, setup] of shown)
          for (const lang of ['nl', 'en']) {
            const place = bed();
            const element = await mount(spec, { ...setup, attributes: { ...setup.attributes, lang } }, place);
            wrong.push(...sticksOut(element).map((what) => `${name}, ${lang}: ${what}`));
            if (document.documentElement.scrollWidth > width)
              wrong.push(`${name}, ${lang}: the page is ${document.documentElement.scrollWidth} wide`);
            place.remove();
          }
        document.body.style.margin = '';
        expect(wrong).to.deep.equal([]);
      });
  });

  describe('in forced colours', () => {
    for (const change of editsOf(spec)?.changes ?? [])
      if (change.selected)
        check(`${change.name} is seen, without colour of its own`, async () => {
          await emulateMedia({ forcedColors: 'active' });
          const element = await mount(spec, change);
          const area = find(element, change.selected!);
          const before = await picture(area);
          await Object.values(change.ways)[0]!(element);
          (focused() as HTMLElement | null)?.blur();
          await settled(element);
          expect(await picture(find(element, change.selected!))).to.not.equal(before);
        });

    check('every button and field has an edge or is underlined', async () => {
      await emulateMedia({ forcedColors: 'active' });
      for (const attributes of spec.looks) {
        const element = await mount(spec, usual(spec, attributes));
        const bare = controlsOf(element).filter(
          (control) => control.matches('button, textarea, input[type="text"]') && !hasEdge(control),
        );
        expect(bare.map((control) => control.outerHTML.slice(0, 120))).to.deep.equal([]);
      }
    });
  });

  check('with reduced motion nothing moves', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    for (const attributes of spec.looks) {
      const element = await mount(spec, usual(spec, attributes));
      for (const found of deepElements(element)) {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(found);
        expect([...new Set(transitionDuration.split(', '))], found.getAttribute('class') ?? '').to.deep.equal(
          ['0s'],
        );
        expect([animationName, scrollBehavior]).to.deep.equal(['none', 'auto']);
      }
    }
  });

  check('on paper: all as text, and nothing to press', async () => {
    for (const attributes of spec.looks) {
      const element = await mount(spec, usual(spec, attributes));
      await emulateMedia({ media: 'print' });
      // Elements hear of it in the next frame, or on a busy machine in the one after.
      for (let time = 0; time < 3; time += 1) await settled(element);
      const pressable = controlsOf(element).filter((control) => !control.matches('summary, [tabindex]'));
      const printed = drawnWords(element);
      await emulateMedia({ media: 'screen' });
      await settled(element);
      expect(pressable.map((control) => control.outerHTML.slice(0, 100))).to.deep.equal([]);
      if (takesState(spec)) for (const text of textsOf(spec.states.half)) expect(printed).to.contain(text);
      expect(printed).to.match(/\S/);
      element.remove();
    }
  });

  check('takes the colours and corners the portal gives', async () => {
    const place = bed();
    const element = await mount(spec, usual(spec), place);
    const root = find(element, '[part~="root"]');
    element.style.setProperty('--gesprekskit-paper', 'rgb(1, 2, 3)');
    element.style.setProperty('--gesprekskit-ink', 'rgb(250, 251, 252)');
    element.style.setProperty('--gesprekskit-corner', '21px');
    expect(getComputedStyle(root).backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(root).color).to.equal('rgb(250, 251, 252)');
    expect(getComputedStyle(root).borderRadius).to.equal('21px');
  });

  check('hidden hides it', async () => {
    const element = await mount(spec, usual(spec));
    const drawn = (): Element[] => [element, ...deepElements(element)].filter(isDrawn);
    expect(drawn().length).to.be.greaterThan(0);
    element.hidden = true;
    expect(drawn()).to.deep.equal([]);
  });
}

/** What is drawn outside the page, or larger than the box that cuts it off. */
function sticksOut(element: KitElement): string[] {
  const width = document.documentElement.clientWidth;
  return deepElements(element)
    .filter((found) => isDrawn(found) && !found.closest('.visually-hidden, [role="status"], svg'))
    .flatMap((found) => {
      const { left, right } = found.getBoundingClientRect();
      const name = `${found.localName}.${found.getAttribute('class') ?? ''} “${found.textContent.trim().slice(0, 20)}”`;
      if (scrolls(found)) return [];
      if (left < -1 || right > width + 1) return [`${name} from ${Math.round(left)} to ${Math.round(right)}`];
      const cut =
        found instanceof HTMLElement &&
        getComputedStyle(found).overflowX !== 'visible' &&
        found.scrollWidth > found.clientWidth + 1;
      return cut && !found.matches('input, textarea') ? [`${name} is cut off`] : [];
    });
}

/** Whether it lies in something that is meant to be scrolled sideways, such as a table. */
function scrolls(found: Element): boolean {
  for (let at: Element | null = found; at; at = at.parentElement)
    if (['auto', 'scroll'].includes(getComputedStyle(at).overflowX) && !at.matches('textarea')) return true;
  return false;
}

/** Whether something of a control is drawn that colours cannot take away: a border, or a line under its words. */
function hasEdge(control: HTMLElement): boolean {
  const { borderTopStyle, borderTopWidth } = getComputedStyle(control);
  if (borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1) return true;
  return [control, ...control.querySelectorAll('*')].some((part) =>
    getComputedStyle(part).textDecorationLine.includes('underline'),
  );
}

/** A picture of a part of the page, to compare. */
async function picture(target: HTMLElement): Promise<string> {
  const area = target.closest('label') ?? target;
  area.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = area.getBoundingClientRect();
  const { data } = await executeServerCommand<{ data: string }, object>('devtools', {
    method: 'Page.captureScreenshot',
    params: { clip: { x: left + scrollX, y: top + scrollY, width, height, scale: 1 } },
  });
  return data;
}
