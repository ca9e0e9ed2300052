// The picture at every size: whole words, inside their petal; below each other where that does not fit.
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { check, keepTidy, plainPage } from '../suites/bed.js';
import { all, find, openCompass, place, press, settled, states } from './conversation-compass.support.js';

const { empty, full } = states;

/** The words of a text that stand on more than one line. */
function brokenWords(text: Element): string[] {
  const broken: string[] = [];
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const { 0: word, index } of (node as Text).data.matchAll(/\S+/g)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (range.getClientRects().length > 1) broken.push(word);
    }
  return broken;
}

/** The corners of what is written in a petal that lie outside its paper. */
function outside(petal: Element): string[] {
  const shape = petal.querySelector<SVGPathElement>('.shape')!;
  const toShape = shape.getScreenCTM()!.inverse();
  return [...petal.querySelectorAll('.place-name, .talked-short')].flatMap((words) => {
    const range = new Range();
    range.selectNodeContents(words);
    return [...range.getClientRects()].flatMap(({ left, right, top, bottom }) => {
      // A line is higher than its letters.
      const [from, to] = [top + (bottom - top) * 0.25, bottom - (bottom - top) * 0.25];
      return [
        [left, from],
        [right, from],
        [left, to],
        [right, to],
      ]
        .filter(([x, y]) => !shape.isPointInFill(new DOMPoint(x, y).matrixTransform(toShape)))
        .map(([x, y]) => `${words.textContent}: ${x},${y}`);
    });
  });
}

function middleOf(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** A picture of a part of the page, to compare. */
async function pictureOf({
  x,
  y,
  width,
  height,
}: Record<'x' | 'y' | 'width' | 'height', number>): Promise<string> {
  const { data } = await executeServerCommand<{ data: string }, object>('devtools', {
    method: 'Page.captureScreenshot',
    params: { clip: { x: x + scrollX, y: y + scrollY, width, height, scale: 1 } },
  });
  return data;
}

const isCircle = (element: Element): boolean =>
  getComputedStyle(find(element, '.picture')).borderRadius === '50%';

describe('the picture of <conversation-compass>', () => {
  keepTidy();

  afterEach(async () => {
    await plainPage();
    document.body.style.margin = '';
  });

  for (const lang of ['nl', 'nl-x-u', 'en'])
    for (const width of [320, 360, 412, 600, 768, 1024, 1280, 1600])
      check(`${width} px, ${lang}: a circle with whole words inside the petals`, async () => {
        await setViewport({ width, height: 800 });
        document.body.style.margin = '0';
        const element = await openCompass({ state: full, lang, width: '100%' });
        expect(isCircle(element)).to.equal(true);
        expect(all(element, '.place-name, .talked-short').flatMap(brokenWords)).to.deep.equal([]);
        expect(all(element, '.petal').flatMap(outside)).to.deep.equal([]);
        const { left, right, width: heart } = find(element, '.heart').getBoundingClientRect();
        const range = new Range();
        range.selectNodeContents(find(element, '.heart .place-name'));
        for (const line of range.getClientRects()) {
          expect(line.left).to.be.greaterThan(left);
          expect(line.right).to.be.lessThan(right);
        }
        expect(heart).to.be.greaterThan(80);
      });

  check('with large letters on a phone: below each other, whole words, with the fold', async () => {
    await setViewport({ width: 320, height: 800 });
    document.documentElement.style.fontSize = '200%';
    const element = await openCompass({ state: full, width: '100%' });
    expect(isCircle(element)).to.equal(false);
    const tops = all(element, '.picture button').map((one) => one.getBoundingClientRect().top);
    expect([...tops].sort((a, b) => a - b)).to.deep.equal(tops);
    expect(new Set(tops).size).to.equal(4);
    expect(getComputedStyle(place(element, 'needs'), '::after').content).to.equal('""');
  });

  check(
    'a press anywhere on a petal opens it, also beside the words; between them opens nothing',
    async () => {
      const element = await openCompass({ state: empty });
      const { left, top, width } = find(element, '.picture').getBoundingClientRect();
      const at = (x: number, y: number): Element | null | undefined =>
        element
          .shadowRoot!.elementFromPoint(left + (x / 400) * width, top + (y / 400) * width)
          ?.closest('button');
      expect(at(200, 20)?.id).to.equal('place-needs');
      expect(at(90, 80)?.id).to.equal('place-needs');
      expect(at(25, 180)?.id).to.equal('place-experiences');
      expect(at(180, 370)?.id).to.equal('place-experiences');
      expect(at(375, 180)?.id).to.equal('place-future');
      expect(at(220, 370)?.id).to.equal('place-future');
      expect(at(200, 200)?.id).to.equal('place-ours');
      expect(at(6, 6)).to.not.be.ok;
      expect(at(200, 330)).to.not.be.ok;
    },
  );

  check('focus is seen on every place, on the side away from the heart as well', async () => {
    await setViewport({ width: 1280, height: 800 });
    const element = await openCompass({ state: full });
    find(element, '.picture').scrollIntoView({ block: 'center' });
    const heart = middleOf(find(element, '.heart'));
    for (const id of ['experiences', 'needs', 'future', 'ours']) {
      const button = place(element, id);
      const { left, top, width, height } = button.getBoundingClientRect();
      const below = middleOf(button).y >= heart.y;
      // Half of the box, with what is drawn around it.
      const clip = {
        x: left - 6,
        y: below ? top + height / 2 : top - 6,
        width: width + 12,
        height: height / 2 + 6,
      };
      const before = await pictureOf(clip);
      await sendKeys({ press: 'Tab' });
      button.focus();
      expect(button.matches(':focus-visible'), id).to.equal(true);
      expect(await pictureOf(clip), id).to.not.equal(before);
      button.blur();
    }
  });

  check('wide, the open place stands beside the picture; narrow, below it', async () => {
    const element = await openCompass({ state: full, width: '70rem' });
    await press(element, '#place-needs');
    const rects = (): DOMRect[] =>
      ['.picture', '.panel'].map((selector) => find(element, selector).getBoundingClientRect());
    const [picture, panel] = rects() as [DOMRect, DOMRect];
    expect(panel.left).to.be.greaterThan(picture.right);
    expect(Math.abs(panel.top - picture.top)).to.be.lessThan(2);
    (element.parentElement as HTMLElement).style.inlineSize = '40rem';
    await settled(element);
    const [above, below] = rects() as [DOMRect, DOMRect];
    expect(below.top).to.be.greaterThan(above.bottom);
  });

  check('right to left the picture is mirrored, with the words in it', async () => {
    const element = await openCompass({ state: full, lang: 'ar' });
    const x = (id: string): number => place(element, id).getBoundingClientRect().left;
    expect(x('experiences')).to.be.greaterThan(x('future'));
    expect(all(element, '.petal').flatMap(outside)).to.deep.equal([]);
  });
});
