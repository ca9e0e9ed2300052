// What is made of a letter by its buttons: the clipboard, the printer, a web page, a document.
import { expect, fixture } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import own from '../../content/nl/invitation-letter.json' with { type: 'json' };
import { letterText } from '../../src/index.js';
import { invitationLetterStates } from '../fixtures/invitation-letter.js';
import {
  click,
  drawn,
  has,
  listenTo,
  one,
  openLetter,
  replaced,
  savedBy,
  type,
  wordsIn,
} from './invitation-letter.support.js';

const { full, half, markup } = invitationLetterStates;
const word = (id: string): string => own.items.find((item) => item.id === id)?.text as string;

const announced = (element: HTMLElement): string => one(element, '[role="status"]').textContent.trim();

/** Waits until something is so. */
async function until(isSo: () => boolean): Promise<void> {
  for (let round = 0; round < 200 && !isSo(); round += 1)
    await new Promise((resolve) => setTimeout(resolve, 25));
  expect(isSo()).to.equal(true);
}

describe('copying', () => {
  it('puts the letter on the clipboard, and tells so', async () => {
    const copied: string[] = [];
    const clipboard = replaced(navigator, 'clipboard', {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    });
    const element = await openLetter({ state: full, recipient: 'mevrouw Jansen' });
    const { exports, changes } = listenTo(element);
    await click(element, '#make-text');
    clipboard.restore();
    expect(copied).to.deep.equal([letterText(element.letter)]);
    expect(copied[0]).to.contain('Beste mevrouw Jansen,');
    expect(exports.map(({ format }) => format)).to.deep.equal(['text']);
    expect(changes).to.deep.equal([]);
    expect(wordsIn(element, '.told')).to.equal(word('made.text'));
    expect(announced(element)).to.equal(word('made.text'));
    await type(element, 'input[name="field.place"]', 'x');
    expect(has(element, '.told'), 'it was about another letter').to.equal(false);
  });

  for (const [why, value] of Object.entries({
    'the browser refuses': { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    'the page has no clipboard': undefined,
  }))
    it(`where ${why}, the text is there to copy by hand`, async () => {
      const clipboard = replaced(navigator, 'clipboard', value);
      const element = await openLetter({ state: half });
      const { exports } = listenTo(element);
      await click(element, '#make-text');
      clipboard.restore();
      await until(() => has(element, '#by-hand'));
      await drawn(element);
      const field = one<HTMLTextAreaElement>(element, '#by-hand');
      expect(field.value).to.equal(letterText(element.letter));
      expect(field.readOnly).to.equal(true);
      expect(element.shadowRoot?.activeElement).to.equal(field);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
      expect(exports).to.deep.equal([]);
      expect(announced(element)).to.equal(word('by-hand'));
      await expect(element).to.be.accessible();
    });
});

describe('printing', () => {
  it('asks the browser once, and on paper there is the letter and nothing else', async () => {
    let asked = 0;
    const printing = replaced(window, 'print', () => (asked += 1));
    const element = await openLetter({ state: full, recipient: 'Sam' });
    const { exports } = listenTo(element);
    await click(element, '#make-print');
    printing.restore();
    expect(asked).to.equal(1);
    expect(exports.map(({ format }) => format)).to.deep.equal(['print']);
    await emulateMedia({ media: 'print' });
    const letter = one(element, '[part~="letter"]');
    const seen = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])].filter(
      (part) => part.checkVisibility() && !part.matches('style'),
    );
    const outside = seen.filter((part) => !letter.contains(part) && !part.contains(letter));
    expect(
      outside.map((part) => part.outerHTML.slice(0, 80)).filter((html) => !html.includes('role="status"')),
    ).to.deep.equal([]);
    expect(getComputedStyle(one(element, '[part~="sheet"] + [part~="sheet"]')).breakBefore).to.equal('page');
    const preview = getComputedStyle(one(element, '[part~="preview"]'));
    expect([preview.overflowY, preview.maxHeight, preview.position]).to.deep.equal([
      'visible',
      'none',
      'static',
    ]);
    await emulateMedia({ media: 'screen' });
  });

  it('leaves room to write by hand where something is open', async () => {
    const element = await openLetter({ state: half });
    await emulateMedia({ media: 'print' });
    const line = one(element, '.blank-line');
    expect(line.checkVisibility()).to.equal(true);
    expect(line.getBoundingClientRect().width).to.be.greaterThan(60);
    await emulateMedia({ media: 'screen' });
    expect(line.checkVisibility()).to.equal(false);
  });
});

describe('a web page', () => {
  it('is a whole page without scripts, that reads as the letter does', async () => {
    const element = await openLetter({ state: markup });
    const saved = await savedBy(() => click(element, '#make-html'));
    const [[name, file] = []] = [...saved];
    expect(name).to.equal('uitnodiging.html');
    const page = new DOMParser().parseFromString((await file?.text()) ?? '', 'text/html');
    expect(page.documentElement.lang).to.equal('nl');
    expect(page.title).to.equal(word('letter.subject'));
    expect(page.querySelectorAll('script, img, link, iframe, [onerror], main b')).to.have.length(0);
    expect(page.querySelectorAll('h1, main')).to.have.length(2);
    expect(page.querySelector('main')?.textContent).to.contain(markup.paragraphs.inform);
  });

  it('can be read by a screen reader and on a phone', async function () {
    this.timeout(20_000);
    const element = await openLetter({ state: full, recipient: 'Sam', sender: 'Bo' });
    const saved = await savedBy(() => element.exportLetter('html'));
    const html = (await [...saved.values()][0]?.text()) ?? '';
    const frame = document.createElement('iframe');
    frame.width = '320';
    frame.height = '600';
    frame.srcdoc = html;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    expect(frame.contentDocument?.documentElement.scrollWidth).to.be.at.most(320);
    frame.remove();
    const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
    const box = await fixture<HTMLElement>('<div></div>');
    if (main) box.append(document.adoptNode(main));
    expect(box.querySelectorAll('svg[role="img"]')).to.have.length(4);
    await expect(box).to.be.accessible();
  });
});

describe('a document for a word processor', () => {
  it('is a zip file, made once it is asked for, and told about on the way', async function () {
    this.timeout(30_000);
    const element = await openLetter({ state: full });
    const { exports } = listenTo(element);
    const saved = await savedBy(async () => {
      one(element, '#make-docx').click();
      await element.updateComplete;
      expect(wordsIn(element, '.told')).to.equal(word('making.docx'));
      one(element, '#make-docx').click();
      await until(() => exports.length > 0);
    });
    await drawn(element);
    expect(
      exports.map(({ format }) => format),
      'twice pressed, once made',
    ).to.deep.equal(['docx']);
    expect([...saved.keys()]).to.deep.equal(['uitnodiging.docx']);
    const file = saved.get('uitnodiging.docx');
    expect(new TextDecoder().decode((await file?.arrayBuffer())?.slice(0, 2))).to.equal('PK');
    expect(wordsIn(element, '.told')).to.equal(word('made.docx'));
  });
});

describe('by method', () => {
  it('makes the same as the buttons, also for a reader; not of what is not understood or not there', async () => {
    const reader = await openLetter({ state: full, audience: 'client' });
    const saved = await savedBy(() => reader.exportLetter('html'));
    expect(saved.size).to.equal(1);
    const newer = await openLetter({ state: invitationLetterStates.newer });
    expect(await newer.exportLetter('html')).to.equal(false);
    const unborn = document.createElement('invitation-letter');
    expect(await unborn.exportLetter('html')).to.equal(false);
  });
});
