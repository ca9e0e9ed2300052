// Looking back at the end: choices in words, own words, and leaving it.
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { FEEDBACK_CHOICES, FEEDBACK_QUESTIONS } from '../../src/model/conversation-feedback.js';
import { conversationFeedbackStates } from '../fixtures/conversation-feedback.js';
import { check, keepTidy, listen, settled, takeWarnings } from '../suites/bed.js';
import { announced, deepElements, find, focused, wordsOf } from '../suites/dom.js';
import { byKeys, byMouse, fill } from '../suites/user.js';
import type { KitElement } from '../suites/spec.js';
import { field, open, pressed, radio, shareBox, TAG, words } from './conversation-feedback.support.js';

const { badCells, empty, full, half, kept, unknownKeys } = conversationFeedbackStates;
const kit = (element: HTMLElement): KitElement => element as unknown as KitElement;

describe('<conversation-feedback> at the end', () => {
  keepTidy();

  check('arrows go between the choices, and Tab leaves them', async () => {
    const element = await open({ attributes: { mode: 'closing' } });
    radio(element, 'experience', 'at-ease').focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(element.state.choices).to.deep.equal({ experience: 'tense' });
    await sendKeys({ press: 'ArrowRight' });
    expect(element.state.choices).to.deep.equal({ experience: 'both' });
    await sendKeys({ press: 'ArrowDown' });
    expect(element.state.choices).to.deep.equal({ experience: 'at-ease' });
    await settled(element);
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(find(element, '#clear-experience'));
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(field(element, 'experience'));
  });

  check('a choice that is taken back leaves focus at its question', async () => {
    const element = await open({ state: full });
    await byMouse('#clear-seen')(kit(element));
    expect(element.state.choices).to.not.have.property('seen');
    expect(focused()).to.equal(radio(element, 'seen', 'seen'));
    expect(radio(element, 'seen', 'at-times').checked).to.equal(false);
    expect(announced(element)).to.equal(words('choice.cleared'));
    await byKeys('input[name="next-time.choice"]:checked', 'Delete')(kit(element));
    expect(focused()).to.equal(radio(element, 'next-time', 'otherwise'));
    expect(element.state.choices).to.deep.equal({ experience: 'both', usefulness: 'helps-on' });
  });

  check('every choice is said in its own words, and no choice stands out', async () => {
    await sendMouse({ type: 'move', position: [1200, 780] });
    const element = await open();
    for (const question of FEEDBACK_QUESTIONS) {
      const looks = FEEDBACK_CHOICES[question].map((choice) => {
        const label = radio(element, question, choice).closest('label')!;
        const { color, backgroundColor, borderColor, fontWeight } = getComputedStyle(label);
        const { width, height } = label.getBoundingClientRect();
        return [
          color,
          backgroundColor,
          borderColor,
          fontWeight,
          Math.round(width),
          Math.round(height),
        ].join();
      });
      expect(new Set(looks).size, question).to.equal(1);
      for (const choice of FEEDBACK_CHOICES[question]) {
        await pressed(element, radio(element, question, choice));
        expect(announced(element)).to.equal(`Gekozen: ${words(`choice.${question}.${choice}`)}.`);
      }
    }
    expect(wordsOf(element)).to.not.match(/\d/);
  });

  check('nothing filled in is a finished state: nothing asks for more', async () => {
    const element = await open({ state: empty });
    expect(element.checkValidity()).to.equal(true);
    expect(
      deepElements(element).filter((found) => found.matches('[aria-invalid], [required], [aria-required]')),
    ).to.deep.equal([]);
    expect(element.problems).to.deep.equal([]);
  });

  check('sharing is off at first, says what it is now, and is taken back as it came', async () => {
    const element = await open({ state: empty });
    expect(shareBox(element).checked).to.equal(false);
    expect(wordsOf(element)).to.contain(words('sharing.off'));
    await pressed(element, shareBox(element));
    expect(wordsOf(element)).to.contain(words('sharing.on'));
    expect(element.state.shared).to.equal(true);
    element.undo();
    await settled(element);
    expect(shareBox(element).checked).to.equal(false);
    expect(element.state).to.deep.equal(empty);
  });

  check('what a portal does not take, is not shown as if it did', async () => {
    const element = await open({ state: kept });
    element.addEventListener(`${TAG}-change`, () => {
      element.state = kept as never;
    });
    await pressed(element, shareBox(element));
    expect([element.state.shared, shareBox(element).checked]).to.deep.equal([false, false]);
    await pressed(element, radio(element, 'seen', 'seen'));
    expect(radio(element, 'seen', 'at-times').checked).to.equal(true);
    fill(field(element, 'seen'), 'Anders.');
    await settled(element);
    expect(field(element, 'seen').value).to.equal(kept.notes.seen.client);
  });

  check('another language half-way keeps choices, words, focus and sharing', async () => {
    const element = await open({ state: half });
    radio(element, 'seen', 'not-yet').click();
    const here = field(element, 'seen');
    here.focus();
    await sendKeys({ type: 'Je keek' });
    const { state } = element;
    for (const lang of ['en', 'nl-x-u', 'ar', 'nl']) {
      element.lang = lang;
      await settled(element);
      expect(focused()).to.equal(here);
      expect(element.state).to.equal(state);
      expect(radio(element, 'seen', 'not-yet').checked).to.equal(true);
      expect(shareBox(element).checked).to.equal(true);
    }
    await sendKeys({ type: ' me aan' });
    expect(element.state.notes['seen']).to.deep.equal({ client: 'Je keek me aan' });
  });

  check('what was written about questions of others is in sight of who shares it', async () => {
    for (const attributes of [{}, { readonly: '' }] as Record<string, string>[]) {
      const element = await open({ state: unknownKeys, attributes });
      expect(wordsOf(element)).to.contain('De koffie was heet.');
    }
    const element = await open({ state: unknownKeys, attributes: { voice: 'professional' } });
    expect(wordsOf(element)).to.not.contain('De koffie was heet.');
  });

  check('what cannot be read is named by its question, and the rest is kept', async () => {
    const element = await open({ state: badCells });
    const notice = find(element, '[part~="notice"]').textContent;
    for (const question of ['usefulness', 'seen', 'next-time'])
      expect(notice).to.contain(words(`question.${question}`));
    expect(radio(element, 'experience', 'tense').checked).to.equal(true);
    expect(shareBox(element).checked).to.equal(false);
    takeWarnings();
  });

  check('read-only tells the client whether it is shared', async () => {
    for (const [state, id] of [
      [full, 'sharing.on'],
      [kept, 'sharing.off'],
    ] as const) {
      const element = await open({ state, attributes: { readonly: '' } });
      expect(wordsOf(element)).to.contain(words(id));
      expect(wordsOf(element)).to.not.contain(words('check-in.help'));
    }
  });

  check('focus() goes to the first thing to fill in, in every mode', async () => {
    for (const [mode, selector] of [
      ['both', '#check-in-pause'],
      ['check-in', '#check-in-pause'],
      ['closing', 'input[name="experience.choice"]'],
    ] as const) {
      const element = await open({ attributes: { mode } });
      element.focus();
      expect(focused()).to.equal(find(element, selector));
      element.remove();
    }
    const element = await open({ attributes: { readonly: '' } });
    element.focus();
    expect(focused()).to.equal(find(element, '.title'));
  });

  check('no words of anybody are in what is told to a page', async () => {
    const told = listen(`${TAG}-change`) as (Event & { change: object })[];
    const element = await open();
    for (const question of FEEDBACK_QUESTIONS) fill(field(element, question), 'geheim');
    expect(told).to.have.length(4);
    expect(JSON.stringify(told.map(({ change }) => change))).to.not.contain('geheim');
  });
});

/** What a screen reader is told, without the labels that only repeat a name. */
async function told(part: string): Promise<string> {
  const lines = (
    await executeServerCommand<string, unknown>('aria-snapshot', { selector: `${TAG} ${part}` })
  ).split('\n');
  return lines
    .filter(
      (line, at) => !line.includes('- text:') || !lines[at - 1]?.includes(`"${line.split('- text: ')[1]}"`),
    )
    .map((line) => line.replace(/ \[level=\d\]/, ''))
    .join('\n');
}

const yaml = (text: string): string => {
  const lines = text.split('\n').filter((line) => line.trim());
  const indent = lines[0]?.search(/\S/) ?? 0;
  return lines.map((line) => line.slice(indent)).join('\n');
};

describe('<conversation-feedback> to a screen reader', () => {
  keepTidy();

  check('three buttons in a named group, with what is chosen now', async () => {
    const element = await open({ attributes: { mode: 'check-in' } });
    await pressed(element, find(element, '#check-in-pause'));
    expect(await told('[part="root"]')).to.equal(
      yaml(`
        - heading "Hoe wil je nu verder?"
        - paragraph: Dit kan op elk moment. Laat je keuze aan de ander zien.
        - group "Hoe wil je nu verder?":
          - button "Pauze"
          - button "Doorgaan"
          - button "Anders"
        - paragraph: Pauze
        - paragraph: Neem de tijd. Het gesprek gaat verder als jij dat wilt.
        - button "Laatste keuze terugnemen"
      `),
    );
    element.remove();
  });

  check('a question is a region and a group, with radio buttons and a field', async () => {
    const element = await open({ state: half, attributes: { mode: 'closing' } });
    expect(await told('[part="question"]:nth-of-type(2)')).to.equal(
      yaml(`
        - region "Had je iets aan dit gesprek?":
          - heading "Had je iets aan dit gesprek?"
          - group "Had je iets aan dit gesprek?":
            - radio "Ja, hier kan ik mee verder"
            - radio "Een beetje" [checked]
            - radio "Nee, nog niet"
          - button "Keuze weghalen"
          - text: Wat maakte het gesprek nuttig voor je?
          - textbox "Wat maakte het gesprek nuttig voor je?": Ik weet nu met wie ik eerst ga bellen.
      `),
    );
    element.remove();
  });

  check('sharing says who reads it, as a description of the box', async () => {
    const element = await open({ state: empty, attributes: { mode: 'closing' } });
    const box = shareBox(element);
    const described = find(element, `#${box.getAttribute('aria-describedby')!}`);
    expect(described.textContent.trim()).to.equal(
      'Deel je dit? Dan leest degene met wie je praat alles wat je hier invult. Deel je het niet? Dan blijft het van jou.',
    );
    expect(box.closest('label')!.textContent.trim()).to.equal(words('sharing.choice'));
  });
});
