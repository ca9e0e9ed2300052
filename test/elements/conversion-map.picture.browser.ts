// The picture: flows that meet what they flow through, at every width, and a text that says the same.
import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { planOfMap, listOfMap } from '../fixtures/conversion-map.js';
import { check, keepTidy, plainPage, settled } from '../suites/bed.js';
import { all, EMPTY, FULL, HALF, LONG, one, onPaper, openMap, words } from './conversion-map.support.js';

type Map = Awaited<ReturnType<typeof openMap>>;

const shown = (map: Map, selector: string): HTMLElement[] =>
  all(map, selector).filter((found) => found.checkVisibility());

/** Where the middle strand or the band of each flow begins and ends, on the screen. */
function endsOf(svg: SVGSVGElement, effect: string): { from: DOMPoint; to: DOMPoint }[] {
  const paths = [...svg.querySelectorAll('path')];
  const matrix = svg.getScreenCTM()!;
  const at = (x: number, y: number): DOMPoint => new DOMPoint(x, y).matrixTransform(matrix);
  if (effect === 'helps')
    return paths.map((path) => {
      const box = path.getBBox();
      const edge = (x: number): number => {
        const points = Array.from({ length: 401 }, (_none, index) =>
          path.getPointAtLength((path.getTotalLength() * index) / 400),
        ).filter((point) => Math.abs(point.x - x) < 0.5);
        const ys = points.map(({ y }) => y);
        return (Math.min(...ys) + Math.max(...ys)) / 2;
      };
      return { from: at(box.x, edge(box.x)), to: at(box.x + box.width, edge(box.x + box.width)) };
    });
  return paths
    .filter((_path, index) => index % 3 === 1)
    .map((path) => {
      const [start, end] = [path.getPointAtLength(0), path.getPointAtLength(path.getTotalLength())];
      return { from: at(start.x, start.y), to: at(end.x, end.y) };
    });
}

describe('<conversion-map>: the picture', () => {
  keepTidy();
  afterEach(plainPage);

  for (const width of [1280, 768])
    for (const [name, state] of Object.entries({ full: FULL, 'long words': LONG }))
      check(
        `at ${width} px every flow meets the middle of its row, whatever its height (${name})`,
        async () => {
          await setViewport({ width, height: 900 });
          const map = await openMap({ state, width: 'auto', list: listOfMap, plan: planOfMap });
          for (const effect of ['helps', 'hinders']) {
            const stream = one(map, `.stream.${effect}`);
            const rows = [...stream.querySelectorAll<HTMLElement>('.row')].map((row) =>
              row.getBoundingClientRect(),
            );
            const [before, after] = stream.querySelectorAll('svg.flow');
            const [into, out] = [before, after].map((svg) => endsOf(svg as SVGSVGElement, effect));
            expect(into).to.have.length(rows.length);
            rows.forEach((row, index) => {
              const middle = row.top + row.height / 2;
              expect(Math.abs(into![index]!.to.y - middle), `into row ${index}`).to.be.lessThan(3);
              expect(Math.abs(out![index]!.from.y - middle), `out of row ${index}`).to.be.lessThan(3);
              expect(Math.abs(into![index]!.to.x - row.left)).to.be.lessThan(3);
              expect(Math.abs(out![index]!.from.x - row.right)).to.be.lessThan(3);
            });
            const [source, goal] = ['.source', '.goal'].map((block) =>
              one(map, block).getBoundingClientRect(),
            );
            for (const { from } of into!) {
              expect(Math.abs(from.x - source!.right)).to.be.lessThan(3);
              expect(from.y).to.be.within(source!.top, source!.bottom);
            }
            for (const { to } of out!) {
              expect(Math.abs(to.x - goal!.left)).to.be.lessThan(3);
              expect(to.y).to.be.within(goal!.top, goal!.bottom);
            }
          }
        },
      );

  check('what helps stands above what hinders, what is on hand left and the value right', async () => {
    const map = await openMap({ state: FULL });
    const [source, helps, hinders, goal] = ['.source', '.helps .rows', '.hinders .rows', '.goal'].map(
      (part) => one(map, part).getBoundingClientRect(),
    );
    expect(helps!.bottom).to.be.lessThan(hinders!.top);
    expect(source!.right).to.be.lessThan(helps!.left);
    expect(helps!.right).to.be.lessThan(goal!.left);
  });

  check('right to left it is mirrored: flows still meet their rows', async () => {
    const map = await openMap({ state: FULL, dir: 'rtl', lang: 'ar' });
    const [source, goal] = ['.source', '.goal'].map((part) => one(map, part).getBoundingClientRect());
    expect(source!.left).to.be.greaterThan(goal!.right);
    const [before] = one(map, '.stream.hinders').querySelectorAll('svg.flow');
    const [first] = endsOf(before as SVGSVGElement, 'hinders');
    const row = one(map, '.stream.hinders .row').getBoundingClientRect();
    expect(Math.abs(first!.to.x - row.right)).to.be.lessThan(3);
    expect(Math.abs(first!.from.x - source!.left)).to.be.lessThan(3);
  });

  check('on a phone it stands below each other, in the same order', async () => {
    const map = await openMap({ state: FULL, width: '300px' });
    expect(shown(map, '.gutter')).to.deep.equal([]);
    const tops = ['.source', '.helps', '.hinders', '.goal'].map((part) =>
      one(map, part).getBoundingClientRect(),
    );
    tops.slice(1).forEach((box, index) => {
      expect(box.top).to.be.at.least(tops[index]!.bottom);
    });
    // The flows run on beside the boxes, from what is on hand to the value.
    const [helps, hinders] = ['.helps', '.hinders'].map((stream) =>
      getComputedStyle(one(map, stream), '::before'),
    );
    expect(parseFloat(helps!.blockSize)).to.be.closeTo(tops[1]!.height, 1);
    expect(hinders!.borderInlineStartStyle).to.equal('dashed');
    expect([tops[1]!.top, tops[2]!.top, tops[3]!.top].map(Math.round)).to.deep.equal(
      tops.slice(0, 3).map(({ bottom }) => Math.round(bottom)),
    );
  });

  check('a sentence of two lines more than usual is read whole, what is on hand as well', async () => {
    const sentence = 'Na een drukke dag is er tijd nodig om bij te komen, het liefst thuis';
    const [entry] = FULL.resources;
    const map = await openMap({
      state: {
        ...FULL,
        resources: [{ ...entry, label: sentence }],
        factors: FULL.factors.map((factor) => ({ ...factor, label: sentence })),
      },
      width: '48rem',
    });
    for (const words of all(map, '.box-words, .source li > span'))
      expect(words.scrollHeight).to.be.at.most(words.clientHeight + 1);
    map.state = LONG as never;
    await settled(map);
    for (const words of all(map, '.box-words, .source li > span'))
      expect(words.clientHeight, 'and never more than six lines').to.be.lessThan(160);
  });

  check('on paper, what is empty has its questions with lines to write on', async () => {
    for (const [state, questions] of [
      [EMPTY, ['choose', 'place.resources.label', 'place.hinders-work-context.label']],
      [{ ...EMPTY, values: ['contacts'] }, ['value.contacts', 'place.helps-person.label']],
    ] as const) {
      const map = await openMap({ state });
      await onPaper(map);
      expect(one(map, '.paper').innerText).to.not.contain(words('not-filled-in'));
      for (const question of questions) expect(one(map, '.paper').innerText).to.contain(words(question));
      expect(shown(map, '.writing-line').length).to.be.greaterThan(9);
      await plainPage();
    }
  });

  check('read-only asks nothing of who reads', async () => {
    for (const state of [EMPTY, FULL]) {
      const map = await openMap({ state, readonly: true });
      expect(map.renderRoot.textContent).to.not.contain('Kies wat voor jou telt');
    }
  });

  check('what helps and what hinders differ in shape, not in hue', async () => {
    const map = await openMap({ state: FULL });
    const dashes = (selector: string): string[] =>
      all(map, selector).map((path) => getComputedStyle(path).strokeDasharray);
    expect(new Set(dashes('.strand:not(.open)'))).to.have.property('size', 1);
    expect(dashes('.strand:not(.open)')[0]).to.not.equal('none');
    expect(dashes('.strand.open')).to.deep.equal(['none', 'none']);
    expect(getComputedStyle(one(map, '.hinders .box')).borderTopStyle).to.equal('dashed');
    expect(getComputedStyle(one(map, '.helps .box')).borderTopStyle).to.equal('solid');
  });

  check('forced colours leave bands, strands and boxes to see', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const map = await openMap({ state: FULL });
    expect(getComputedStyle(one(map, '.gutter .band')).stroke).to.not.equal('none');
    expect(getComputedStyle(one(map, '.strand')).stroke).to.not.equal('none');
    for (const part of ['.source', '.goal', '.helps .box', '.hinders .box'])
      expect(getComputedStyle(one(map, part)).borderTopWidth).to.equal('2px');
  });

  check('all words of the picture stand in the text below it; the picture is silent', async () => {
    for (const readonly of [false, true])
      for (const state of [HALF, FULL]) {
        const map = await openMap({ state, readonly, plan: planOfMap, list: listOfMap });
        for (const picture of all(map, '[part~="picture"]')) {
          expect(picture.getAttribute('aria-hidden')).to.equal('true');
          const text = picture.nextElementSibling!.textContent;
          const said = [...picture.querySelectorAll('li:not(.row, .room), .box-words, .box-step')].map(
            (found) => found.textContent.trim(),
          );
          expect(said.length).to.be.greaterThan(0);
          for (const what of said) expect(text).to.contain(what);
        }
      }
  });

  check('more than five of a kind are told as a number, and all stand in the text', async () => {
    const factors = Array.from({ length: 8 }, (_none, index) => ({
      id: `own-${index}`,
      voice: 'client',
      label: `Ding ${index}`,
      value: 'contacts',
      effect: 'helps',
      level: 'person',
    }));
    const map = await openMap({ state: { ...EMPTY, values: ['contacts'], factors } });
    const rows = all(map, '.stream.helps .row').map(({ innerText }) => innerText.trim());
    expect(rows).to.have.length(6);
    expect(rows.at(-1)).to.equal('En nog 3');
    expect(all(map, '[part~="entry"]')).to.have.length(8);
    expect(all(map, '.stream.helps .rows ~ .gutter path')).to.have.length(6);
  });

  check('nothing flows from what is not there', async () => {
    const map = await openMap({ state: { ...HALF, resources: [] } });
    expect(all(map, '.stream.helps .gutter')).to.have.length(1);
    expect(one(map, '.source').innerText).to.contain(words('value.room'));
  });

  check('on paper every value has its picture and its text, and nothing to press', async () => {
    const map = await openMap({ state: FULL, list: listOfMap });
    await onPaper(map);
    expect(shown(map, '.paper [part~="picture"]')).to.have.length(3);
    expect(shown(map, '.paper [part~="groups"]')).to.have.length(3);
    expect(shown(map, 'button, input, textarea, select, summary')).to.deep.equal([]);
    for (const { label } of [...FULL.resources, ...FULL.factors])
      expect(one(map, '.paper').innerText).to.contain(label);
    await plainPage();
    await settled(map);
    expect(shown(map, '.paper')).to.deep.equal([]);
  });
});
