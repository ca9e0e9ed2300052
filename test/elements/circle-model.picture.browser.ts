import { expect } from '@open-wc/testing';
import type { CircleModelElement } from '../../src/elements/circle-model/circle-model.element.js';
import { PLACES, RINGS, type Ring } from '../../src/model/circle-model.js';
import { WORK_VALUES } from '../../src/model/work-values.js';
import { choose, circlesState, FIFTY, FULL, HALF, MANY, openCircles } from './circle-support.js';
import { all, drawn, one } from './support.js';

/** So MANY of the seven in each ring, inner first. */
const laid = (inner: number, middle: number, outer: number) =>
  circlesState({
    rings: {
      inner: WORK_VALUES.slice(0, inner),
      middle: WORK_VALUES.slice(inner, inner + middle),
      outer: WORK_VALUES.slice(inner + middle, inner + middle + outer),
    },
  });

const cardsOf = (element: CircleModelElement, ring: Ring): HTMLElement[] =>
  all(element, `.ring.${ring} .card`);

function overlaps(boxes: readonly { name: string; box: DOMRect }[]): string[] {
  return boxes.flatMap(({ name, box: one }, at) =>
    boxes
      .slice(at + 1)
      .filter(
        ({ box: other }) =>
          one.left < other.right - 0.5 &&
          other.left < one.right - 0.5 &&
          one.top < other.bottom - 0.5 &&
          other.top < one.bottom - 0.5,
      )
      .map((other) => `${name} and ${other.name}`),
  );
}

/** Everything that is not as a person should see it. */
function faultsIn(element: CircleModelElement): string[] {
  const faults: string[] = [];
  const things = all(element, '.picture .card, .picture .ring-name').map((thing) => ({
    name: thing.innerText.trim(),
    box: thing.getBoundingClientRect(),
  }));
  faults.push(...overlaps(things).map((both) => `${both} overlap`));
  faults.push(...overlaps(cards(element, '.tray .card')).map((both) => `${both} overlap in the tray`));
  for (const part of all(element, '.face, .card-name')) {
    // A mark may lie on the edge of its card; words never do.
    const isCut = part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1;
    if (part.matches('.card-name') && isCut)
      faults.push(`cut off: ${part.className} “${part.innerText.trim()}”`);
    const { top, bottom, left, right } = part.closest('.card')!.getBoundingClientRect();
    const box = part.getBoundingClientRect();
    if (box.top < top - 1 || box.bottom > bottom + 1 || box.left < left - 1 || box.right > right + 1)
      faults.push(`sticks out of its card: “${part.innerText.trim()}”`);
  }
  const stage = one(element, '.stage').getBoundingClientRect();
  for (const { name, box } of things)
    if (box.left < stage.left - 9 || box.right > stage.right + 9) faults.push(`outside the picture: ${name}`);
  return faults;
}

const cards = (element: CircleModelElement, selector: string): { name: string; box: DOMRect }[] =>
  all(element, selector).map((card) => ({ name: card.innerText.trim(), box: card.getBoundingClientRect() }));

/** The cards whose middle does not lie in their own circle. */
function strays(element: CircleModelElement): string[] {
  const disc = (ring: Ring): { x: number; y: number; radius: number } => {
    const { left, top, width } = one(element, `.disc.${ring}`).getBoundingClientRect();
    return { x: left + width / 2, y: top + width / 2, radius: width / 2 };
  };
  return RINGS.flatMap((ring, at) =>
    cardsOf(element, ring)
      .filter((card) => {
        const { left, top, width, height } = card.getBoundingClientRect();
        const { x, y, radius } = disc(ring);
        const distance = Math.hypot(left + width / 2 - x, top + height / 2 - y);
        return distance > radius || (at > 0 && distance < disc(RINGS[at - 1]!).radius);
      })
      .map((card) => `${card.innerText.trim()} in ${ring}`),
  );
}

const isRound = (element: CircleModelElement): boolean =>
  one(element, '.picture').classList.contains('round') &&
  getComputedStyle(one(element, '.disc.inner')).display === 'block';

const settle = (element: CircleModelElement): void => {
  for (const animation of all(element, '.card').flatMap((card) => card.getAnimations())) animation.finish();
};

const positions = (element: CircleModelElement): string[] => {
  settle(element);
  const { left, top } = one(element, '.picture').getBoundingClientRect();
  return all(element, '.picture .card, .disc, .ring-name')
    .filter((thing) => thing.checkVisibility())
    .map((thing) => {
      const box = thing.getBoundingClientRect();
      const numbers = [box.left - left, box.top - top, box.width, box.height].map(Math.round);
      return `${thing.dataset['card'] ?? thing.className} ${numbers.join(' ')}`;
    });
};

const resize = async (element: CircleModelElement, width: string): Promise<void> => {
  element.parentElement!.style.inlineSize = width;
  for (let time = 0; time < 3; time += 1) await drawn(element);
};

describe('the round picture of <circle-model>', () => {
  for (const width of [600, 768, 1280])
    describe(`${width} px wide`, () => {
      const SEVEN = [
        [0, 0, 0],
        [1, 0, 0],
        [7, 0, 0],
        [0, 7, 0],
        [0, 0, 7],
        [3, 2, 2],
        [2, 3, 2],
        [1, 1, 5],
        [4, 3, 0],
      ] as const;
      it('shows seven cards whole, apart, each in its own circle, however they are divided', async function () {
        this.timeout(30_000);
        const element = await openCircles({ width: `${width}px` });
        for (const [inner, middle, outer] of SEVEN) {
          element.state = laid(inner, middle, outer);
          for (let time = 0; time < 3; time += 1) await drawn(element);
          const what = `${inner} ${middle} ${outer}`;
          settle(element);
          expect(isRound(element), what).to.equal(true);
          expect(faultsIn(element), what).to.deep.equal([]);
          expect(strays(element), what).to.deep.equal([]);
        }
      });

      it('shows nine cards with one that matters most in each circle', async () => {
        const element = await openCircles({ width: `${width}px`, state: FULL });
        expect(isRound(element)).to.equal(true);
        expect([...faultsIn(element), ...strays(element)]).to.deep.equal([]);
      });
    });

  it('shows 24 cards at 768 px', async () => {
    const element = await openCircles({ width: '768px', state: MANY });
    expect(all(element, '.picture .card')).to.have.length(24);
    expect(isRound(element)).to.equal(true);
    expect([...faultsIn(element), ...strays(element)]).to.deep.equal([]);
    for (const face of all(element, '.picture .face')) {
      const { width, height } = face.getBoundingClientRect();
      expect(Math.min(width, height), face.innerText).to.be.at.least(44);
    }
  });

  it('shows 24 cards at 1280 px, and when half of them lie in one circle', async () => {
    const element = await openCircles({ width: '1280px', state: MANY });
    expect([...faultsIn(element), ...strays(element)]).to.deep.equal([]);
    const ids = MANY.cards.map(({ id }) => id);
    element.state = {
      ...MANY,
      rings: { inner: ids.slice(0, 4), middle: ids.slice(4, 12), outer: ids.slice(12) },
    };
    await resize(element, '1280px');
    settle(element);
    expect(isRound(element)).to.equal(true);
    expect([...faultsIn(element), ...strays(element)]).to.deep.equal([]);
  });

  it('gives each card the height its own words need', async () => {
    const element = await openCircles({ width: '768px', state: MANY });
    const heights = all(element, '.picture .card').map((card) => card.offsetHeight);
    expect(Math.max(...heights) - Math.min(...heights)).to.be.at.least(20);
    for (const card of all(element, '.picture .card')) {
      const height = card.offsetHeight;
      card.style.setProperty('--_height', '0px');
      expect(height - Math.max(48, card.offsetHeight), card.innerText).to.be.within(0, 1);
      card.style.setProperty('--_height', `${height}px`);
    }
  });

  it('makes room where cards turn out to be higher than reckoned', async () => {
    const element = await openCircles({});
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.card-name { letter-spacing: 0.05em; line-height: 1.5; }');
    element.shadowRoot!.adoptedStyleSheets.push(sheet);
    element.state = FULL;
    await resize(element, '75rem');
    settle(element);
    expect(isRound(element)).to.equal(true);
    expect([...faultsIn(element), ...strays(element)]).to.deep.equal([]);
  });

  it('makes room when the page gets other or larger letters', async () => {
    const element = await openCircles({ state: FULL });
    for (const [name, value] of [
      ['--gesprekskit-font', 'monospace'],
      ['font-size', '115%'],
    ] as const) {
      const target = name === 'font-size' ? document.documentElement : element;
      const before = one(element, '.card').offsetHeight;
      target.style.setProperty(name, value);
      await resize(element, '75rem');
      settle(element);
      const after = [one(element, '.card').offsetHeight, ...faultsIn(element)];
      target.style.removeProperty(name);
      expect(after.slice(1), name).to.deep.equal([]);
      expect(after[0], name).to.not.equal(before);
    }
  });

  it('keeps the circles and the size of the cards while cards go from one to the other', async () => {
    const element = await openCircles({ state: laid(2, 2, 2) });
    const sizes = (): string[] => [
      ...all(element, '.disc').map(({ offsetWidth }) => `circle ${offsetWidth}`),
      ...new Set(all(element, '.picture .card').map(({ offsetWidth }) => `card ${offsetWidth}`)),
    ];
    const before = sizes();
    for (const [inner, middle, outer] of [
      [3, 2, 2],
      [2, 3, 1],
      [1, 2, 4],
      [0, 3, 3],
    ] as const) {
      element.state = laid(inner, middle, outer);
      await resize(element, '75rem');
      expect(sizes(), `${inner} ${middle} ${outer}`).to.deep.equal(before);
    }
  });

  it('does not look at the page again for what it knows', async () => {
    const element = await openCircles({ state: laid(2, 2, 2) });
    element.state = laid(2, 3, 1);
    await resize(element, '75rem');
    const looked: string[] = [];
    const { offsetHeight, clientWidth } = {
      offsetHeight: Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'offsetHeight')!,
      clientWidth: Object.getOwnPropertyDescriptor(Element.prototype, 'clientWidth')!,
    };
    const spy = (name: string, { get, ...rest }: PropertyDescriptor): PropertyDescriptor => ({
      ...rest,
      get(this: Element) {
        looked.push(`${name} of ${this.className}`);
        return get!.call(this) as unknown;
      },
    });
    try {
      Object.defineProperty(HTMLElement.prototype, 'offsetHeight', spy('offsetHeight', offsetHeight));
      Object.defineProperty(Element.prototype, 'clientWidth', spy('clientWidth', clientWidth));
      element.state = laid(2, 2, 2);
      await element.updateComplete;
      element.state = laid(2, 3, 1);
      await element.updateComplete;
    } finally {
      Object.defineProperty(HTMLElement.prototype, 'offsetHeight', offsetHeight);
      Object.defineProperty(Element.prototype, 'clientWidth', clientWidth);
    }
    expect(looked).to.deep.equal([]);
  });

  it('is made of true circles around one middle, the inner one strongest', async () => {
    const element = await openCircles({ state: HALF });
    const discs = RINGS.map((ring) => one(element, `.disc.${ring}`));
    const boxes = discs.map((disc) => disc.getBoundingClientRect());
    for (const { width, height } of boxes) expect(Math.abs(width - height)).to.be.below(1);
    const middles = boxes.map(({ left, right, top, bottom }) => [(left + right) / 2, (top + bottom) / 2]);
    for (const [x, y] of middles) {
      expect(Math.abs(x! - middles[0]![0]!)).to.be.below(1);
      expect(Math.abs(y! - middles[0]![1]!)).to.be.below(1);
    }
    expect(boxes.map(({ width }) => width)).to.deep.equal(
      [...boxes.map(({ width }) => width)].sort((a, b) => a - b),
    );
    expect(boxes[2]!.width, 'as wide as there is room, up to 720 px').to.be.closeTo(720, 2);
    const tints = discs.map((disc) => {
      const [red = 0] = (getComputedStyle(disc).backgroundColor.match(/\d+(\.\d+)?/g) ?? []).map(Number);
      return Math.round(red > 1 ? red : red * 255);
    });
    for (const [at, red] of [185, 216, 238].entries())
      expect(tints[at], 'how much red is in #b9dfdb, #d8eeeb and #eef7f5').to.be.closeTo(red, 1);
  });

  it('has each ring name along the top of its own ring', async () => {
    const element = await openCircles({ state: HALF });
    for (const [at, ring] of RINGS.entries()) {
      const name = one(element, `#ring-${ring}`).getBoundingClientRect();
      const disc = one(element, `.disc.${ring}`).getBoundingClientRect();
      expect((name.left + name.right) / 2).to.be.closeTo((disc.left + disc.right) / 2, 2);
      expect(name.top, ring).to.be.at.least(disc.top - 1);
      if (at > 0) {
        const inside = one(element, `.disc.${RINGS[at - 1]!}`).getBoundingClientRect();
        expect(name.bottom, ring).to.be.at.most(inside.top + 2);
      }
    }
  });

  it('is the same for the same state, on another day and after other states', async () => {
    const element = await openCircles({ width: '768px', state: MANY });
    const before = positions(element);
    const again = await openCircles({ width: '768px', state: HALF });
    again.state = FULL;
    await resize(again, '600px');
    again.state = MANY;
    await resize(again, '768px');
    expect(positions(again)).to.deep.equal(before);
  });

  it('comes back to the same after a card went and came back', async () => {
    const element = await openCircles({ state: HALF });
    const before = positions(element);
    await choose(element, 'own-goals', 'move.inner');
    element.undo();
    await resize(element, '75rem');
    expect(positions(element)).to.deep.equal(before);
  });

  it('shows 50 cards as areas in one another, whole and apart, and all can be reached', async () => {
    for (const width of [768, 1280]) {
      const element = await openCircles({ width: `${width}px`, state: FIFTY });
      expect(isRound(element)).to.equal(false);
      expect(all(element, '.table .card')).to.have.length(50);
      expect(faultsIn(element)).to.deep.equal([]);
      await choose(element, 'own-43', 'move.inner');
      expect(element.state.rings.inner.at(-1)).to.equal('own-43');
    }
  });

  it('has all places in reading order: from the inside out, the tray last', async () => {
    const element = await openCircles({ state: HALF });
    expect(
      all(element, '.table section').map((section) => section.getAttribute('aria-labelledby')),
    ).to.deep.equal(PLACES.map((place) => `ring-${place}`));
  });
});
