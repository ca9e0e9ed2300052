// A professional composes a letter: what is written, filled in and chosen shows in the letter, and reads back in words.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import own from '../../content/nl/invitation-letter.json' with { type: 'json' };
import polite from '../../content/nl-x-u/invitation-letter.json' with { type: 'json' };
import questions from '../../content/nl/preparation-questions.json' with { type: 'json' };
import { registerContent } from '../../src/content/registry.js';
import { invitationLetterStates } from '../fixtures/invitation-letter.js';
import {
  click,
  drawn,
  has,
  letterShown,
  listenTo,
  one,
  openLetter,
  type,
  wordsIn,
} from './invitation-letter.support.js';

const { empty, full, half } = invitationLetterStates;

const textOf = (pack: { items: { id: string; text: unknown }[] }, id: string): string =>
  String(pack.items.find((item) => item.id === id)?.text);
const word = (id: string): string => textOf(own, id);
const inform = 'textarea[name="paragraph.inform"]';

const valueOf = (element: HTMLElement, selector: string): string =>
  one<HTMLInputElement>(element, selector).value;

describe('composing a letter', () => {
  it('begins with the draft in its fields and in the letter', async () => {
    const element = await openLetter();
    for (const point of ['inform', 'empathise', 'approachable', 'expectations', 'prepare']) {
      expect(valueOf(element, `textarea[name="paragraph.${point}"]`)).to.equal(word(`letter.${point}`));
      expect(letterShown(element)).to.contain(word(`letter.${point}`));
    }
    expect(element.state).to.deep.equal(empty);
  });

  it('what is typed stands in the letter at once, and only that is kept', async () => {
    const element = await openLetter();
    await type(element, inform, 'Kom langs.');
    expect(letterShown(element)).to.contain('Kom langs.').and.not.contain(word('letter.inform'));
    expect(element.state.paragraphs).to.deep.equal({ inform: 'Kom langs.' });
  });

  it('who types the draft again has the draft again, and can take it from a button', async () => {
    const element = await openLetter();
    const { changes } = listenTo(element);
    const field = one<HTMLTextAreaElement>(element, inform);
    const draft = field.value;
    field.focus();
    field.setSelectionRange(draft.length, draft.length);
    await sendKeys({ type: 'x' });
    await drawn(element);
    expect(has(element, '#draft-inform')).to.equal(true);
    await sendKeys({ press: 'Backspace' });
    await drawn(element);
    expect(element.state.paragraphs).to.deep.equal({});
    expect(has(element, '#draft-inform')).to.equal(false);
    await sendKeys({ type: 'y' });
    await drawn(element);
    one(element, '#draft-inform').focus();
    await sendKeys({ press: 'Enter' });
    await drawn(element);
    expect(element.state.paragraphs).to.deep.equal({});
    expect(valueOf(element, inform)).to.equal(draft);
    expect(element.shadowRoot?.activeElement, 'focus').to.equal(field);
    expect(changes.map(({ change }) => change.type)).to.deep.equal([
      'paragraph',
      'draft',
      'paragraph',
      'draft',
    ]);
    element.undo();
    element.undo();
    expect(element.state).to.deep.equal(empty);
  });

  it('an emptied paragraph is left out, and says so', async () => {
    const element = await openLetter();
    const field = one<HTMLTextAreaElement>(element, inform);
    field.focus();
    field.select();
    await sendKeys({ press: 'Backspace' });
    await drawn(element);
    expect(element.state.paragraphs).to.deep.equal({ inform: '' });
    expect(letterShown(element)).not.to.contain(word('letter.inform'));
    expect(wordsIn(element, '[part~="point"]')).to.contain(word('paragraph.left-out'));
    expect(wordsIn(element, '[part~="check"]')).to.contain(word('gap.text'));
  });

  it('fields stand where they belong, with room where they are open', async () => {
    const element = await openLetter({ state: half });
    expect(letterShown(element)).to.contain('dinsdag 17 maart 2026').and.contain('10:30 uur');
    const rooms = (): number => element.shadowRoot?.querySelectorAll('.blank').length ?? 0;
    const before = rooms();
    await type(element, 'input[name="field.place"]', 'Stationsplein 1');
    expect(letterShown(element)).to.contain('Stationsplein 1');
    expect(rooms()).to.equal(before - 1);
    await type(element, 'input[name="field.company"]', 'een vriend');
    expect(letterShown(element)).to.contain(
      textOf(polite, 'letter.company').replace('{company}', 'een vriend'),
    );
  });

  it('what comes along is told in the letter and shown behind it', async () => {
    const element = await openLetter({ state: empty });
    expect(element.shadowRoot?.querySelectorAll('[part~="sheet"]')).to.have.length(1);
    await click(element, 'input[name="strip"]');
    await click(element, 'input[name="question.ask"]');
    await click(element, 'input[name="question.talk-about"]');
    expect(letterShown(element)).to.contain(word('letter.strip')).and.contain(word('letter.questions'));
    expect(element.shadowRoot?.querySelectorAll('[part~="sheet"]')).to.have.length(3);
    expect(element.shadowRoot?.querySelectorAll('[part~="sheet"] svg[role="img"]')).to.have.length(4);
    expect(
      [...(element.shadowRoot?.querySelectorAll('[part~="sheet"] li') ?? [])].map((li) => li.textContent),
    ).to.deep.equal([textOf(questions, 'question.talk-about'), textOf(questions, 'question.ask')]);
    expect(element.state.questions).to.deep.equal(['ask', 'talk-about']);
  });

  it('speaks to the client as was chosen, whatever the page says', async () => {
    for (const lang of ['nl', 'nl-x-u']) {
      const element = await openLetter({ state: { ...empty, address: 'informal' }, lang });
      const page = valueOf(element, inform);
      expect(page).to.equal(word('letter.inform'));
      await click(element, 'input[name="address"][value="formal"]');
      expect(valueOf(element, inform)).to.equal(textOf(polite, 'letter.inform'));
      expect(letterShown(element)).to.contain(textOf(polite, 'letter.contact'));
      await click(element, 'input[name="address"][value="informal"]');
      expect(letterShown(element)).to.contain(word('letter.contact'));
    }
  });

  it('new, speaks as the page does, and keeps that with the first change', async () => {
    const formal = 'input[name="address"][value="formal"]';
    const checked = (element: HTMLElement): boolean => one<HTMLInputElement>(element, formal).checked;
    const element = await openLetter({ lang: 'nl-x-u' });
    expect(checked(element)).to.equal(true);
    expect(valueOf(element, inform)).to.equal(textOf(polite, 'letter.inform'));
    expect(element.state).to.not.have.property('address');
    element.lang = 'nl';
    await drawn(element);
    expect(valueOf(element, inform), 'nothing was done in it').to.equal(word('letter.inform'));
    element.lang = 'nl-x-u';
    await drawn(element);
    await type(element, 'input[name="field.place"]', 'Hier');
    expect(element.state.address).to.equal('formal');
    element.lang = 'nl';
    await drawn(element);
    expect(checked(element)).to.equal(true);
    expect(valueOf(element, inform)).to.equal(textOf(polite, 'letter.inform'));
    element.undo();
    await drawn(element);
    expect(element.state).to.not.have.property('address');
    const plain = await openLetter({});
    await click(plain, formal);
    expect([checked(plain), plain.state.address]).to.deep.equal([true, 'formal']);
  });

  it('a point whose draft a portal hides reads back as missing', async () => {
    registerContent('nl-x-zonder', {
      piece: 'invitation-letter',
      items: [{ id: 'letter.empathise', source: 'Gemeente X', hidden: true }],
    });
    const element = await openLetter({ state: full, lang: 'nl-x-zonder' });
    element.state = { ...full, paragraphs: {} } as never;
    await drawn(element);
    const reading = (): string => one(element, '#go-empathise').closest('li')!.textContent;
    expect(reading()).to.contain(word('gap.text')).and.not.contain(word('check.present'));
    await type(element, '#paragraph-empathise', 'Dat mag.');
    expect(reading()).to.contain(word('check.present'));
  });

  it('does not ask for a form of address in a language with one', async () => {
    const element = await openLetter({ state: half, lang: 'en' });
    expect(has(element, 'input[name="address"]')).to.equal(false);
    expect(letterShown(element)).to.contain('Tuesday');
  });

  it('reads back in words, without a mark, a colour or anything in the way', async () => {
    const element = await openLetter({ state: empty });
    const readings = (): string[] =>
      [...(element.shadowRoot?.querySelectorAll('[part~="check-item"]') ?? [])].map((item) =>
        item.textContent.replace(/\s+/g, ' ').trim(),
      );
    expect(readings()[0]).to.contain('de datum, de tijd en de plaats');
    expect(readings()[1]).to.contain(word('check.present'));
    element.state = full as never;
    await drawn(element);
    for (const reading of readings()) expect(reading).to.contain(word('check.present'));
    element.state = empty as never;
    await drawn(element);
    const colours = [...(element.shadowRoot?.querySelectorAll('[part~="check-item"] > span') ?? [])].map(
      (item) => getComputedStyle(item).color,
    );
    expect(new Set(colours).size, 'missing and present look alike').to.equal(1);
    for (const output of element.shadowRoot?.querySelectorAll<HTMLButtonElement>('[part~="output"]') ?? [])
      expect(output.disabled).to.equal(false);
    await click(element, '#go-prepare');
    expect(element.shadowRoot?.activeElement?.id).to.equal('point-prepare');
  });

  it('a browser’s own fields for day and time give what is kept', async () => {
    const element = await openLetter({ state: empty });
    for (const [name, value] of [
      ['date', '2026-03-17'],
      ['time', '09:05'],
    ] as const) {
      const field = one<HTMLInputElement>(element, `input[name="field.${name}"]`);
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await drawn(element);
    }
    expect(element.state.fields).to.deep.equal({ date: '2026-03-17', time: '09:05' });
    element.undo();
    element.undo();
    await drawn(element);
    expect(valueOf(element, 'input[name="field.date"]')).to.equal('');
  });

  it('typing in one field is one step back', async () => {
    const element = await openLetter({ state: empty });
    await type(element, 'input[name="field.phone"]', '030 1234567');
    await type(element, 'input[name="field.email"]', 'a@b.example');
    element.undo();
    expect(element.state.fields).to.deep.equal({ phone: '030 1234567' });
    element.undo();
    expect(element.state).to.deep.equal(empty);
  });

  it('fields show what the portal made of a change', async () => {
    const element = await openLetter({ state: empty });
    element.addEventListener('invitation-letter-change', () => {
      element.state = { ...half } as never;
    });
    await type(element, 'input[name="field.place"]', 'x');
    expect(valueOf(element, 'input[name="field.place"]')).to.equal('');
    await click(element, 'input[name="strip"]');
    expect(one<HTMLInputElement>(element, 'input[name="strip"]').checked).to.equal(false);
  });
});

describe('a client', () => {
  it('reads the letter, and cannot change it', async () => {
    const element = await openLetter({ state: full, audience: 'client', recipient: 'Sam' });
    expect(letterShown(element)).to.contain('Beste Sam,').and.contain('Stationsplein 1');
    expect(element.shadowRoot?.querySelectorAll('input, textarea, select, button')).to.have.length(0);
    const { state } = element;
    element.undo();
    expect(element.state).to.equal(state);
    await expect(element).to.be.accessible();
  });

  it('without a letter sees that there is none yet', async () => {
    const element = await openLetter({ state: empty, audience: 'client' });
    expect(has(element, '[part~="letter"]')).to.equal(false);
    expect(wordsIn(element, '[part~="root"]')).to.contain(word('nothing-yet'));
  });

  it('in a language without texts, the Dutch letter says that it is Dutch', async () => {
    const element = await openLetter({ state: full, audience: 'client', lang: 'ar' });
    const letter = one(element, '[part~="letter"]');
    expect([letter.lang, letter.dir]).to.deep.equal(['nl', 'ltr']);
  });

  it('who takes the attribute away is a professional again', async () => {
    const element = await openLetter({ state: full, audience: 'client' });
    element.removeAttribute('audience');
    await drawn(element);
    expect(has(element, 'textarea')).to.equal(true);
  });
});
