// On paper: one sheet of A4, empty or filled.
import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import { check, keepTidy, plainPage, settled } from '../suites/bed.js';
import {
  all,
  EMPTY,
  FULL,
  focusedIn,
  one,
  onPaper,
  openWorksheet,
  press,
  textOf,
  watchPrinting,
  words,
} from './conversation-worksheet.support.js';

type Worksheet = Awaited<ReturnType<typeof openWorksheet>>;

/** How many sheets of A4 the page fills, with the widest margins a browser has by itself. */
async function sheetsOfPaper(): Promise<number> {
  const inches = 0.5;
  const { data } = await executeServerCommand<{ data: string }, object>('devtools', {
    method: 'Page.printToPDF',
    params: {
      paperWidth: 8.27,
      paperHeight: 11.69,
      marginTop: inches,
      marginBottom: inches,
      marginLeft: inches,
      marginRight: inches,
    },
  });
  return atob(data).match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** All in a sheet that has words, with the size of its letters in points. */
const letterSizes = (element: Worksheet): number[] =>
  all(element, '.paper *')
    .filter((found) => [...found.childNodes].some((node) => node instanceof Text && node.data.trim()))
    .filter((found) => found.checkVisibility())
    .map((found) => parseFloat(getComputedStyle(found).fontSize) * 0.75);

describe('<conversation-worksheet> on paper', () => {
  keepTidy();
  afterEach(plainPage);

  for (const lang of ['nl', 'nl-x-u', 'en'])
    check(`empty is one sheet of A4 with all questions and lines to write on (${lang})`, async function () {
      this.timeout(30_000);
      const element = await openWorksheet({ state: FULL, paper: 'empty', lang, width: '100%' });
      await onPaper(element);
      expect(all(element, '.paper .sheet-room')).to.have.length(3);
      expect(all(element, '.paper li.question')).to.have.length(37);
      expect(all(element, '.paper .line').filter((line) => line.checkVisibility())).to.have.length(10);
      const printed = textOf(element, '.paper');
      for (const { client, professional } of Object.values(FULL.notes)) {
        expect(printed).not.to.contain(client);
        expect(printed).not.to.contain(professional);
      }
      expect(all(element, '.paper .asked, .paper .marked')).to.have.length(0);
      expect(printed, 'own questions come along').to.contain(FULL.ownQuestions[1]!.label);
      expect(await sheetsOfPaper()).to.equal(1);
    });

  for (const lang of ['nl', 'nl-x-u', 'en'])
    check(`filled with ordinary notes is one sheet as well (${lang})`, async function () {
      this.timeout(30_000);
      const element = await openWorksheet({ state: FULL, lang, width: '100%' });
      await onPaper(element);
      const printed = textOf(element, '.paper');
      for (const { client, professional } of Object.values(FULL.notes)) {
        expect(printed).to.contain(client);
        expect(printed).to.contain(professional);
      }
      expect(all(element, '.paper .marked')).to.have.length(FULL.asked.length);
      expect(await sheetsOfPaper()).to.equal(1);
    });

  check('long notes flow on over more sheets, to the last word', async function () {
    this.timeout(30_000);
    const long = Array.from({ length: 90 }, (_none, at) => `Regel ${at}: rust, tijd, en iemand die belt.`);
    const notes = { ...FULL.notes, needs: { client: `${long.join('\n')}\nHet laatste woord.` } };
    const element = await openWorksheet({ state: { ...FULL, notes }, width: '100%' });
    await onPaper(element);
    expect(textOf(element, '.paper')).to.contain('Het laatste woord.');
    const quote = one(element, '.paper .sheet-room:nth-of-type(2) blockquote');
    for (let at: HTMLElement | null = quote; at; at = at.parentElement) {
      expect(getComputedStyle(at).overflow).to.equal('visible');
      expect(getComputedStyle(at).maxBlockSize).to.equal('none');
    }
    expect(await sheetsOfPaper()).to.be.greaterThan(1);
  });

  check('own questions take the place of lines, and leave two', async () => {
    const own = (length: number): object[] =>
      Array.from({ length }, (_none, at) => ({ id: `own-${at}`, label: `Vraag ${at}?`, subject: 'needs' }));
    for (const [length, lines] of [
      [0, 4],
      [1, 3],
      [9, 2],
    ] as const) {
      const element = await openWorksheet({ state: { ...EMPTY, ownQuestions: own(length) } });
      await onPaper(element);
      const [, needs] = all(element, '.paper .sheet-room');
      expect(needs!.querySelectorAll('.line'), `with ${length}`).to.have.length(lines);
      await emulateMedia({ media: 'screen' });
      element.remove();
    }
  });

  check('no letter is smaller than 9 points', async () => {
    for (const paper of ['filled', 'empty'] as const) {
      const element = await openWorksheet({ state: FULL, paper });
      await onPaper(element);
      const sizes = letterSizes(element);
      expect(sizes.length).to.be.greaterThan(40);
      expect(Math.min(...sizes)).to.be.at.least(8.99);
      await emulateMedia({ media: 'screen' });
      element.remove();
    }
  });

  check('what a person looks at makes no difference on paper, what the portal shows does', async () => {
    const element = await openWorksheet({ state: FULL });
    await press(element, '#subject-needs');
    await onPaper(element);
    expect(all(element, '.paper .sheet-room')).to.have.length(3);
    element.subject = 'future';
    await settled(element);
    expect(all(element, '.paper .sheet-room')).to.have.length(1);
  });

  check('a room without notes has lines, in a filled one too', async () => {
    const element = await openWorksheet({ state: { ...EMPTY, notes: { needs: { client: 'Rust.' } } } });
    await onPaper(element);
    const lines = all(element, '.paper .sheet-room').map((room) => room.querySelectorAll('.line').length);
    expect(lines).to.deep.equal([4, 0, 4]);
    expect(textOf(element, '.paper')).not.to.contain(words('not-filled-in'));
  });
});

describe('the buttons that print <conversation-worksheet>', () => {
  keepTidy();

  check('draw what was asked for, print it once, and leave all as it was', async () => {
    const element = await openWorksheet({ state: FULL });
    const printed: string[] = [];
    watchPrinting(() => {
      const isEmpty = all(element, '.paper .line').length === 10;
      printed.push(isEmpty ? 'empty' : all(element, '.paper blockquote').length === 6 ? 'filled' : 'nothing');
    });
    await press(element, '[part="paper"] summary');
    for (const sheet of ['empty', 'filled', 'empty']) {
      await press(element, `#print-${sheet}`);
      expect(focusedIn(element)?.id).to.equal(`print-${sheet}`);
      expect(all(element, '.paper'), 'nothing of it stays').to.have.length(0);
    }
    expect(printed).to.deep.equal(['empty', 'filled', 'empty']);
    await onPaper(element);
    expect(all(element, '.paper .line'), 'the browser prints the usual one').to.have.length(0);
    await plainPage();
    expect(element.state).to.deep.equal(FULL);
  });
});
