// Questions of a person's own: adding, changing, removing.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { check, keepTidy, settled } from '../suites/bed.js';
import { fill } from '../suites/user.js';
import {
  all,
  changesOf,
  focusedIn,
  FULL,
  HALF,
  one,
  openWorksheet,
  press,
  questionsIn,
  said,
  textOf,
  words,
} from './conversation-worksheet.support.js';

type Worksheet = Awaited<ReturnType<typeof openWorksheet>>;

async function type(element: Worksheet, selector: string, typed: string): Promise<void> {
  one(element, selector).focus();
  await sendKeys({ type: typed });
  await settled(element);
}

const labels = (element: Worksheet): string[] => element.state.ownQuestions.map(({ label }) => label);

describe('an own question in <conversation-worksheet>', () => {
  keepTidy();

  check('is added in its room, says so, and has focus', async () => {
    const element = await openWorksheet({ state: HALF });
    const told = changesOf(element);
    await press(element, '#add-future');
    expect(focusedIn(element)?.id).to.equal('own-label');
    await type(element, '#own-label', '  Wie kan mij helpen? ');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    const added = element.state.ownQuestions.at(-1)!;
    expect(added).to.deep.include({ label: 'Wie kan mij helpen?', subject: 'future' });
    expect(added).not.to.have.property('theme');
    expect(said(element)).to.equal(words('own.added', { label: 'Wie kan mij helpen?' }));
    expect((focusedIn(element) as HTMLInputElement).name).to.equal(`asked.${added.id}`);
    expect(told).to.have.length(1);
    expect(JSON.stringify(told[0]?.change)).not.to.contain('helpen');
    const room = one(element, '#name-future').closest<HTMLElement>('.room')!;
    expect(room.innerText).to.contain(words('own.heading')).and.to.contain('Wie kan mij helpen?');
    expect(all(element, '.own-form'), 'the fields are gone').to.have.length(0);
  });

  check('goes with the theme that is looked at, unless told otherwise', async () => {
    const element = await openWorksheet({ state: HALF, theme: 'seen' });
    await press(element, '#add-future');
    expect(one<HTMLSelectElement>(element, '#own-theme').value).to.equal('seen');
    await type(element, '#own-label', 'Wie ziet mij?');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(element.state.ownQuestions.at(-1)).to.deep.include({ subject: 'future', theme: 'seen' });
    expect(questionsIn(element)).to.include(element.state.ownQuestions.at(-1)!.id);
    await press(element, '#add-future');
    const select = one<HTMLSelectElement>(element, '#own-theme');
    select.value = '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await type(element, '#own-label', 'Wanneer dan?');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(element.state.ownQuestions.at(-1)).not.to.have.property('theme');
    expect(focusedIn(element)?.id, 'what is not shown gets no focus').to.equal('add-future');
  });

  check('without words is asked for beside the field, calmly', async () => {
    const element = await openWorksheet({ state: HALF });
    await press(element, '#add-needs');
    await type(element, '#own-label', '   ');
    await press(element, '.own-form .secondary');
    expect(textOf(element, '#own-message')).to.equal(words('own.write-first'));
    expect(one(element, '#own-label').getAttribute('aria-invalid')).to.equal('true');
    expect(focusedIn(element)?.id).to.equal('own-label');
    expect(element.state).to.deep.equal(HALF);
  });

  for (const [way, leave] of Object.entries({
    Escape: async (): Promise<void> => sendKeys({ press: 'Escape' }),
    'the button': async (element: Worksheet): Promise<void> => press(element, '.own-buttons .quiet'),
  }))
    check(`is let go by ${way}, with focus back where it began`, async () => {
      const element = await openWorksheet({ state: HALF });
      await press(element, '#add-needs');
      await type(element, '#own-label', 'Toch maar niet');
      await leave(element);
      await settled(element);
      expect(all(element, '.own-form')).to.have.length(0);
      expect(element.state).to.deep.equal(HALF);
      expect(focusedIn(element)?.id).to.equal('add-needs');
      await press(element, '#add-needs');
      expect(one<HTMLInputElement>(element, '#own-label').value).to.equal('');
    });

  check('is kept when a person goes on in another room, and the press there counts', async () => {
    const element = await openWorksheet({ state: HALF });
    await press(element, '#add-needs');
    await type(element, '#own-label', 'Mag ik thuis werken?');
    await press(element, '#add-future');
    expect(element.state.ownQuestions.at(-1)).to.deep.include({
      label: 'Mag ik thuis werken?',
      subject: 'needs',
    });
    expect(one(element, '.own-form').closest('.room')).to.equal(
      one(element, '#name-future').closest('.room'),
    );
    expect(one<HTMLInputElement>(element, '#own-label').value).to.equal('');
    expect(labels(element)).to.have.length(2);
  });

  check('that is half typed survives another language and a state from elsewhere', async () => {
    const element = await openWorksheet({ state: HALF });
    await press(element, '#add-needs');
    await type(element, '#own-label', 'Mag ik');
    element.lang = 'en';
    await settled(element);
    expect(one<HTMLInputElement>(element, '#own-label').value).to.equal('Mag ik');
    expect(focusedIn(element)?.id).to.equal('own-label');
    expect(textOf(element, '.own-form')).to.contain('What question would you like to add?');
  });

  check('gets other words, and keeps its mark', async () => {
    const element = await openWorksheet({ state: FULL });
    await press(element, '#rename-own-quiet');
    const field = one<HTMLInputElement>(element, 'input[name="new-label"]');
    expect(focusedIn(element)).to.equal(field);
    fill(field, 'Waar is het stil?');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(labels(element)[0]).to.equal('Waar is het stil?');
    expect(element.state.asked).to.include('own-quiet');
    expect(focusedIn(element)?.id).to.equal('rename-own-quiet');
    await press(element, '#rename-own-quiet');
    await sendKeys({ press: 'Escape' });
    await settled(element);
    expect(labels(element)[0]).to.equal('Waar is het stil?');
  });

  check('is removed with its mark, and the way back stands in the same room', async () => {
    const element = await openWorksheet({ state: FULL });
    await press(element, '#remove-own-quiet');
    const label = FULL.ownQuestions[0]!.label;
    expect(labels(element)).not.to.include(label);
    expect(element.state.asked).not.to.include('own-quiet');
    expect(said(element)).to.equal(words('own.removed', { label }));
    expect(focusedIn(element)?.id).to.equal('undo-remove');
    const notice = one(element, '[part="notice"]');
    expect(notice.closest('.room')).to.equal(one(element, '#name-needs').closest('.room'));
    await press(element, '#undo-remove');
    expect(element.state).to.deep.equal(FULL);
    expect(all(element, '[part="notice"]')).to.have.length(0);
    expect(focusedIn(element), 'focus is not lost').not.to.equal(null);
  });

  check('of one voice is not changed or removed by the other', async () => {
    const element = await openWorksheet({ state: HALF });
    await press(element, '#add-future');
    await type(element, '#own-label', 'Wie kan mij helpen?');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    const { id, voice } = element.state.ownQuestions.at(-1)!;
    expect(voice).to.equal('client');
    const actions = `#rename-${id}, #remove-${id}`;
    expect(all(element, actions)).to.have.length(2);
    element.voice = 'professional';
    await settled(element);
    expect(questionsIn(element)).to.include(id);
    expect(all(element, actions)).to.have.length(0);
    expect(all(element, '#rename-own-quiet'), 'of whom it is not known: of both').to.have.length(1);
  });

  check('of a portal with a strange id can be asked, changed and removed', async () => {
    const state = {
      ...HALF,
      ownQuestions: [{ id: 'zonnedael:vraag.1', label: 'Past dit bij u?', subject: 'needs' }],
    };
    const element = await openWorksheet({ state });
    await press(element, 'input[name="asked.zonnedael:vraag.1"]');
    expect(element.state.asked).to.include('zonnedael:vraag.1');
    await press(element, '#remove-zonnedael\\:vraag\\.1');
    expect(element.state.ownQuestions).to.deep.equal([]);
    expect(element.state.asked).to.deep.equal(HALF.asked);
  });

  check('cannot be changed when disabled or read-only', async () => {
    const element = await openWorksheet({ state: FULL, disabled: true });
    expect(all(element, '.own-actions, [part~="own-questions"], [part="history"]')).to.have.length(0);
    element.disabled = false;
    element.readonly = true;
    await settled(element);
    expect(all(element, 'button, input, textarea, select')).to.have.length(0);
    expect(textOf(element)).to.contain(FULL.ownQuestions[0]!.label);
  });
});
