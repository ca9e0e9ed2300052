// At a phone, on a table, beside each other: where things lie, and what opens.
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { check, keepTidy, plainPage, settled } from '../suites/bed.js';
import { fill } from '../suites/user.js';
import {
  all,
  EMPTY,
  focusedIn,
  FULL,
  HALF,
  one,
  openWorksheet,
  press,
  questionsIn,
  textOf,
  words,
} from './conversation-worksheet.support.js';

const PHONE = '20rem';

const expanded = (element: Parameters<typeof all>[0]): (string | null)[] =>
  all(element, '.opener').map((opener) => opener.getAttribute('aria-expanded'));

describe('<conversation-worksheet> on a phone', () => {
  keepTidy();
  afterEach(plainPage);

  check('begins with three rooms, none of them open', async () => {
    const element = await openWorksheet({ state: HALF, width: PHONE });
    expect(expanded(element)).to.deep.equal(['false', 'false', 'false']);
    expect(questionsIn(element)).to.deep.equal([]);
    expect(all(element, 'textarea')).to.have.length(0);
    const room = one(element, '#name-experiences').closest<HTMLElement>('.room')!;
    expect(room.innerText, 'that there are notes').to.contain(words('note.some'));
  });

  check('one room is open at a time, by press and by key, and focus stays on its name', async () => {
    const element = await openWorksheet({ state: HALF, width: PHONE });
    await press(element, '#open-needs');
    expect(expanded(element)).to.deep.equal(['false', 'true', 'false']);
    expect(questionsIn(element).every((id) => id.startsWith('needs-') || id === 'own-quiet')).to.equal(true);
    expect(focusedIn(element)?.id).to.equal('open-needs');
    one(element, '#open-future').focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(expanded(element)).to.deep.equal(['false', 'false', 'true']);
    expect(focusedIn(element)?.id).to.equal('open-future');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(expanded(element)).to.deep.equal(['false', 'false', 'false']);
  });

  check('one theme shows all three rooms, one subject its room', async () => {
    const element = await openWorksheet({ state: HALF, width: PHONE, theme: 'seen' });
    expect(all(element, '.opener')).to.have.length(0);
    expect(questionsIn(element)).to.have.length(9);
    element.theme = null;
    element.subject = 'future';
    await settled(element);
    expect(all(element, '.opener')).to.have.length(0);
    expect(questionsIn(element)).to.have.length(12);
  });

  check('undo opens the room it is about', async () => {
    const element = await openWorksheet({ state: HALF, width: PHONE });
    await press(element, '#open-needs');
    await press(element, 'input[name="asked.needs-seen-1"]');
    await press(element, '#open-future');
    await press(element, '[part~="undo"]');
    expect(element.state).to.deep.equal(HALF);
    expect(expanded(element)).to.deep.equal(['false', 'true', 'false']);
  });

  check('all rooms closed, a form that needs an answer leads to the first room', async () => {
    const element = await openWorksheet({ state: EMPTY, width: PHONE, required: true });
    const form = document.createElement('form');
    element.replaceWith(form);
    form.append(element);
    await settled(element);
    form.requestSubmit();
    expect(focusedIn(element)?.id).to.equal('open-experiences');
  });

  check('`focus()` goes to the first room, and to the first question once a room is open', async () => {
    const element = await openWorksheet({ state: EMPTY, width: PHONE });
    element.focus();
    expect(focusedIn(element)?.id).to.equal('open-experiences');
    await press(element, '#open-needs');
    element.focus();
    expect((focusedIn(element) as HTMLInputElement).name).to.equal('asked.needs-direction-1');
  });

  check('the choices what to look at are folded away, and focus goes back to where they are', async () => {
    const element = await openWorksheet({ state: HALF, width: PHONE });
    expect(all(element, '.choice')).to.have.length(0);
    await press(element, '.filter summary');
    await settled(element);
    await press(element, '#theme-seen');
    expect(questionsIn(element)).to.have.length(9);
    await press(element, '#show-all');
    expect(focusedIn(element)).to.equal(one(element, '.filter summary'));
    expect(one<HTMLDetailsElement>(element, '.filter details').open).to.equal(true);
    await press(element, '.filter summary');
    await settled(element);
    expect(all(element, '.choice')).to.have.length(0);
  });

  check('turning the phone leaves the room open in which a person writes', async () => {
    const element = await openWorksheet({ state: HALF });
    one(element, 'textarea[name="note.future"]').focus();
    element.parentElement!.style.inlineSize = PHONE;
    for (let time = 0; time < 3; time += 1) await settled(element);
    expect(expanded(element)).to.deep.equal(['false', 'false', 'true']);
    expect((focusedIn(element) as HTMLTextAreaElement).name).to.equal('note.future');
  });

  check('and the one in which a question is being added', async () => {
    const element = await openWorksheet({ state: HALF });
    await press(element, '#add-needs');
    fill(one(element, '#own-label'), 'Wie helpt');
    (document.activeElement as HTMLElement).blur();
    element.parentElement!.style.inlineSize = PHONE;
    for (let time = 0; time < 3; time += 1) await settled(element);
    expect(expanded(element)).to.deep.equal(['false', 'true', 'false']);
    expect(one<HTMLInputElement>(element, '#own-label').value).to.equal('Wie helpt');
  });

  check('what is typed stays when the page gets wider and narrower', async () => {
    const element = await openWorksheet({ state: HALF, width: PHONE });
    await press(element, '#open-needs');
    fill(one(element, 'textarea[name="note.needs"]'), 'Rust en tijd.');
    await settled(element);
    for (const width of ['75rem', PHONE]) {
      element.parentElement!.style.inlineSize = width;
      for (let time = 0; time < 3; time += 1) await settled(element);
      expect(one<HTMLTextAreaElement>(element, 'textarea[name="note.needs"]').value).to.equal(
        'Rust en tijd.',
      );
    }
    expect(expanded(element)).to.deep.equal(['false', 'true', 'false']);
  });
});

describe('<conversation-worksheet> on a table', () => {
  keepTidy();
  afterEach(plainPage);

  check('at 1280 px the notes of a subject lie beside its questions', async () => {
    const element = await openWorksheet({ state: FULL });
    for (const room of all(element, '.room')) {
      const questions = room.querySelector('.questions')!.getBoundingClientRect();
      const notes = room.querySelector('.notes')!.getBoundingClientRect();
      expect(notes.left).to.be.at.least(questions.right);
      expect(notes.top).to.be.at.most(questions.top + 1);
    }
  });

  check('at 768 px all rooms are open, with two themes beside each other', async () => {
    await setViewport({ width: 768, height: 1024 });
    const element = await openWorksheet({ state: FULL, width: '100%' });
    expect(all(element, '.opener')).to.have.length(0);
    const [first, second] = all(element, '.room .theme').map((theme) => theme.getBoundingClientRect());
    expect(second!.left).to.be.at.least(first!.right);
    expect(second!.top).to.equal(first!.top);
  });

  check('questions and notes are large enough to read across a table', async () => {
    const element = await openWorksheet({ state: FULL });
    for (const selector of ['.question .text', 'textarea', '.quote blockquote'])
      for (const found of all(element, selector))
        expect(parseFloat(getComputedStyle(found).fontSize), selector).to.be.at.least(18);
  });

  check('marking a question moves nothing else', async () => {
    const element = await openWorksheet({ state: EMPTY });
    const places = (): number[] => all(element, '.theme').map((theme) => theme.offsetTop);
    const before = places();
    await press(element, 'input[name="asked.future-openness-1"]');
    expect(places()).to.deep.equal(before);
  });

  check('the professional gets a few lines to keep in mind, the client does not', async () => {
    const element = await openWorksheet({ state: HALF, audience: 'professional' });
    expect(textOf(element, '[part="guidance"]')).to.equal(words('guidance'));
    expect(textOf(element)).to.contain(words('intro.professional'));
    const shown = questionsIn(element);
    element.audience = 'client';
    await settled(element);
    expect(all(element, '[part="guidance"]')).to.have.length(0);
    expect(questionsIn(element), 'the same questions').to.deep.equal(shown);
  });
});
