import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { CircleModelElement } from '../../src/elements/circle-model/circle-model.element.js';
import { BLANK_CODES, cardCodes, RINGS, type Ring } from '../../src/model/circle-model.js';
import { WORK_VALUES } from '../../src/model/work-values.js';
import { circleModelStates } from '../fixtures/circle-model.js';
import { changesOf, circlesState, HALF, namesIn, openCircles, words } from './circle-support.js';
import {
  all,
  announcementsOf,
  button,
  click,
  drawn,
  expectFocus,
  focused,
  focusedText,
  one,
  press,
  textOf,
  type,
} from './support.js';

const { full } = circleModelStates;

const codes = (element: CircleModelElement, ring: Ring): HTMLInputElement => one(element, `#codes-${ring}`);
const lay = (element: CircleModelElement): Promise<void> =>
  click(element, button(element, words('paper.entry.lay')));

async function openPaper(settings: Parameters<typeof openCircles>[0] = {}): Promise<CircleModelElement> {
  const element = await openCircles(settings);
  await click(element, one(element, '[part="paper"] summary'));
  return element;
}

describe('bringing paper to the screen in <circle-model>', () => {
  it('lays the cards by their codes, as one change that is taken back as one', async () => {
    const element = await openPaper({ state: circlesState() });
    const told = changesOf(element);
    const { said } = announcementsOf(element);
    await type(codes(element, 'inner'), 'f a');
    await type(codes(element, 'middle'), 'D');
    await type(codes(element, 'outer'), 'BC');
    expect(told, 'nothing while typing').to.deep.equal([]);
    await lay(element);
    const rings = {
      inner: ['income', 'use-skills'],
      middle: ['contacts'],
      outer: ['develop-skills', 'decisions'],
    };
    expect(element.state.rings).to.deep.equal(rings);
    expect(told.map(({ change }) => change)).to.deep.equal([{ type: 'place', rings }]);
    expect(said).to.deep.equal([words('paper.entry.done', { count: 5 })]);
    expect(namesIn(element, 'inner')).to.deep.equal([words('value.income'), words('value.use-skills')]);
    expect(
      RINGS.map((ring) => codes(element, ring).value),
      'ready for the next',
    ).to.deep.equal(['', '', '']);
    expect(focused(element) === null, 'focus is not lost').to.equal(false);
    element.undo();
    expect(element.state).to.deep.equal(circlesState());
    element.redo();
    expect(element.state.rings).to.deep.equal(rings);
  });

  it('lays with Enter, and leaves what it does not name where it is', async () => {
    const element = await openPaper({ state: HALF });
    await type(codes(element, 'outer'), 'A');
    await press(element, 'Enter');
    expect(element.state.rings).to.deep.equal({
      inner: ['contacts'],
      middle: ['develop-skills'],
      outer: ['own-goals', 'use-skills'],
    });
    expect(element.state.mostImportant).to.deep.equal(HALF.mostImportant);
  });

  it('finds a card of the client’s own by the code that is printed on it', async () => {
    const element = await openPaper({ state: HALF });
    await type(codes(element, 'inner'), cardCodes(HALF).get('own-outside')!.toLowerCase());
    await press(element, 'Enter');
    expect(element.state.rings.inner).to.deep.equal(['contacts', 'use-skills', 'own-outside']);
  });

  it('says which codes it does not know, and which are there twice, while typing', async () => {
    const element = await openPaper({ state: circlesState() });
    await type(codes(element, 'inner'), 'A X9 ZZ');
    expect(textOf(element, '#entry-message')).to.equal(words('paper.entry.unknown', { codes: 'X9 en ZZ' }));
    await type(codes(element, 'middle'), 'A');
    expect(textOf(element, '#entry-message')).to.include(words('paper.entry.twice', { codes: 'A' }));
    expect(codes(element, 'inner').getAttribute('aria-describedby')!.split(' ')).to.include('entry-message');
    await press(element, 'Backspace');
    expect(textOf(element, '#entry-message')).not.to.include('A meer');
    await press(element, 'Enter');
    expect(element.state.rings.inner, 'what is clear is laid').to.deep.equal(['use-skills']);
  });

  it('keeps what was not laid in its field, with its message, and goes on there', async () => {
    const element = await openPaper({ state: circlesState() });
    const { said } = announcementsOf(element);
    await type(codes(element, 'inner'), 'A X9');
    await type(codes(element, 'middle'), 'C ZZ 3');
    await type(codes(element, 'outer'), '2 D');
    await type(one(element, 'input[name="blank-2"]'), 'Rust');
    await lay(element);
    expect(element.state.rings).to.deep.equal({
      inner: ['use-skills'],
      middle: ['decisions'],
      outer: ['contacts', element.state.cards.at(-1)!.id],
    });
    expect(said).to.deep.equal([words('paper.entry.done', { count: 4 })]);
    expect(RINGS.map((ring) => codes(element, ring).value)).to.deep.equal(['X9', 'ZZ 3', '']);
    expect(textOf(element, '#entry-message')).to.equal(words('paper.entry.unknown', { codes: 'X9 en ZZ' }));
    expectFocus(element, codes(element, 'inner'));
    await press(element, 'Control+a');
    await sendKeys({ type: 'B' });
    await lay(element);
    expect(element.state.rings.inner).to.deep.equal(['use-skills', 'develop-skills']);
    expectFocus(element, codes(element, 'middle'));
  });

  it('goes on at the blank card that has no words yet', async () => {
    const element = await openPaper({ state: circlesState() });
    await type(codes(element, 'inner'), 'A 3');
    await lay(element);
    expect(codes(element, 'inner').value).to.equal('3');
    expectFocus(element, one(element, 'input[name="blank-3"]'));
    await sendKeys({ type: 'Rust' });
    await press(element, 'Enter');
    expect(element.state.cards.at(-1)!.label).to.equal('Rust');
    expect(element.state.rings.inner).to.have.length(2);
    expect(codes(element, 'inner').value).to.equal('');
  });

  it('a code typed twice counts where it stood first', async () => {
    const element = await openPaper({ state: circlesState() });
    await type(codes(element, 'outer'), 'A');
    await type(codes(element, 'inner'), 'A');
    await lay(element);
    expect(element.state.rings).to.deep.equal({ inner: ['use-skills'], middle: [], outer: [] });
  });

  it('asks what stands on a blank card, and makes it one of the client’s own', async () => {
    const element = await openPaper({ state: circlesState() });
    const told = changesOf(element);
    await type(codes(element, 'middle'), '2 F');
    expect(textOf(element, '.entry')).to.include(words('paper.entry.words', { code: '2' }));
    await type(one(element, 'input[name="blank-2"]'), ' Vroeg klaar ');
    await lay(element);
    const { id, label } = element.state.cards.at(-1)!;
    expect(label).to.equal('Vroeg klaar');
    expect(element.state.rings.middle).to.deep.equal(['income', id]);
    expect(told).to.have.length(1);
    expect(JSON.stringify(told[0]!.change)).not.to.include('Vroeg');
    element.undo();
    expect(element.state, 'card and place at once').to.deep.equal(circlesState());
  });

  it('leaves a blank card without words out, and says kindly when there is nothing to lay', async () => {
    const element = await openPaper({ state: circlesState() });
    const told = changesOf(element);
    await lay(element);
    expect(textOf(element, '#entry-message')).to.equal(words('paper.entry.nothing'));
    expect(focused(element) === codes(element, 'inner')).to.equal(true);
    await type(codes(element, 'inner'), '1');
    expect(textOf(element, '#entry-message'), 'once something is typed it is gone').to.equal('');
    await lay(element);
    expect(told).to.deep.equal([]);
    expect(codes(element, 'inner').value, 'what was typed is not lost').to.equal('1');
  });

  it('keeps what is typed when it is drawn anew in another language', async () => {
    await import('../../src/content/en.js');
    const element = await openPaper({ state: circlesState() });
    await type(codes(element, 'inner'), 'A 1');
    await type(one(element, 'input[name="blank-1"]'), 'Half');
    element.lang = 'en';
    await drawn(element);
    expect(codes(element, 'inner').value).to.equal('A 1');
    expect((focused(element) as HTMLInputElement).value).to.equal('Half');
  });
});

describe('<circle-model> on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  /** Calls of `print`, which in a test shows nothing. Restored after. */
  async function printed(element: CircleModelElement, name: string): Promise<number> {
    const { print } = window;
    let calls = 0;
    window.print = () => {
      calls += 1;
    };
    await click(element, button(element, words(name)));
    window.print = print;
    return calls;
  }

  it('asks the browser to print once, from a button', async () => {
    const element = await openPaper({ state: full });
    expect(await printed(element, 'paper.print-filled')).to.equal(1);
    expect(await printed(element, 'paper.print-blank')).to.equal(1);
  });

  /** What stands on the page when a script prints: the browser tells before and after, and draws nothing in between. */
  async function onPaper(element: CircleModelElement, ask: () => Promise<void>): Promise<string[]> {
    const { print } = window;
    const seen: string[] = [];
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      for (const selector of ['.sheet', '.cut-cards li', '.table button', '.row', '.written-about'])
        if (all(element, selector).length > 0) seen.push(selector);
      dispatchEvent(new Event('afterprint'));
    };
    await ask();
    window.print = print;
    await drawn(element);
    return seen;
  }

  it('is drawn before it prints, and as it was after', async () => {
    const element = await openPaper({ state: HALF, layout: 'list' });
    const press = (sheets: string) => (): Promise<void> => click(element, one(element, `#print-${sheets}`));
    expect(await onPaper(element, press('blank'))).to.deep.equal([
      '.sheet',
      '.cut-cards li',
      '.written-about',
    ]);
    expect(all(element, '.row'), 'back to the list').to.have.length(8);
    expect(await onPaper(element, press('filled'))).to.deep.equal(['.written-about']);
    expect(await onPaper(element, press('blank'))).to.include('.sheet');
    const byPortal = await onPaper(element, async () => {
      print();
      await drawn(element);
    });
    expect(byPortal, 'empty sheets are printed once').not.to.include('.sheet');
  });

  it('has no cards to cut out that lie alone in the last row', async () => {
    for (const count of [7, 8, 9, 10]) {
      const own = Array.from({ length: count - 7 }, (_, at) => ({ id: `own-${at}`, label: `Kaart ${at}` }));
      const element = await openPaper({ state: circlesState({ cards: [...circlesState().cards, ...own] }) });
      await printed(element, 'paper.print-blank');
      await emulateMedia({ media: 'print' });
      await drawn(element);
      const tops = all(element, '.cut-cards li').map((item) => Math.round(item.getBoundingClientRect().top));
      const row = tops.filter((top) => top === tops[0]).length;
      expect(
        tops.filter((top) => top === tops.at(-1)),
        `${count} cards`,
      ).to.have.length(row);
      expect(tops.length - count, 'and some to write on').to.be.at.least(4);
      await emulateMedia({ media: 'screen' });
      element.remove();
    }
  });

  it('prints the circles as they are laid, with what was written', async () => {
    const element = await openCircles({ state: full });
    await emulateMedia({ media: 'print' });
    await drawn(element);
    await drawn(element);
    const text = textOf(element);
    for (const ring of RINGS) expect(text).to.include(words(`ring.${ring}`));
    expect(namesIn(element, 'inner')).to.deep.equal([
      words('value.contacts'),
      words('value.use-skills'),
      words('value.contribute'),
    ]);
    expect(text).to.include('Samen lachen maakt het werk lichter.').and.to.include('Over drie maanden');
    expect(text).to.include(words('most-important.short'));
    const { width } = one(element, '.picture').getBoundingClientRect();
    expect(width, 'fits A4').to.be.at.most(680);
    expect(
      all(element, 'button, input, select, textarea').filter((one) => one.checkVisibility()),
    ).to.deep.equal([]);
    expect(one(element, '.sheets, .root').innerText).not.to.include(words('paper.cut'));
  });

  it('prints the circles also when the client looks at the list', async () => {
    const element = await openCircles({ state: full, layout: 'list' });
    await emulateMedia({ media: 'print' });
    await drawn(element);
    expect(namesIn(element, 'inner')).to.have.length(3);
    expect(all(element, '.row')).to.deep.equal([]);
  });

  it('prints empty circles, the seven cards with codes A to G, own cards, and blanks', async () => {
    const element = await openPaper({ state: HALF });
    await printed(element, 'paper.print-blank');
    await emulateMedia({ media: 'print' });
    await drawn(element);
    await drawn(element);
    const sheets = all(element, '.sheet');
    expect(sheets).to.have.length(2);
    for (const ring of RINGS) expect(sheets[0]!.textContent).to.include(words(`ring.${ring}`));
    expect(sheets[0]!.querySelectorAll('svg circle')).to.have.length(3);
    const cards = all(element, '.cut-cards li').map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
    const own = cardCodes(HALF).get('own-outside')!;
    expect(cards).to.deep.equal([
      ...WORK_VALUES.map(
        (id, at) => `${words(`value.${id}`)} ${words('paper.code', { code: 'ABCDEFG'[at]! })}`,
      ),
      `Buiten werken ${words('paper.code', { code: own })}`,
      ...BLANK_CODES.slice(0, 4).map(
        (code) => `${words('paper.write-here')} ${words('paper.code', { code })}`,
      ),
    ]);
    expect(textOf(element, '.root'), 'nothing of the filled state').not.to.include('koffie');
    expect(all(element, '.table').filter((one) => one.checkVisibility())).to.deep.equal([]);
  });

  it('shows nothing of the sheets on screen, and prints what lies there the next time', async () => {
    const element = await openPaper({ state: HALF });
    await printed(element, 'paper.print-blank');
    expect(all(element, '.sheets').filter((one) => one.checkVisibility())).to.deep.equal([]);
    expect(textOf(element)).not.to.include(words('paper.cut'));
    await emulateMedia({ media: 'print' });
    await drawn(element);
    await emulateMedia({ media: 'screen' });
    await drawn(element);
    expect(all(element, '.sheets').filter((one) => one.checkVisibility())).to.deep.equal([]);
    expect(namesIn(element, 'inner')).to.deep.equal([words('value.contacts'), words('value.use-skills')]);
    await emulateMedia({ media: 'print' });
    await drawn(element);
    expect(textOf(element)).to.include('koffie').and.not.to.include(words('paper.cut'));
  });

  it('keeps focus and the place by printing', async () => {
    const element = await openPaper({ state: HALF });
    await printed(element, 'paper.print-filled');
    expect(focusedText(element)).to.equal(words('paper.print-filled'));
    expect(one<HTMLDetailsElement>(element, '[part="paper"]').open).to.equal(true);
  });
});
