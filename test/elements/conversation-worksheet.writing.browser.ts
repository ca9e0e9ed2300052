// Marks and notes beside a conversation, and what a portal may do meanwhile.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { notesForReport } from '../../src/model/conversation-worksheet.js';
import { registerContent } from '../../src/content/registry.js';
import { badWorksheet, conversationWorksheetStates } from '../fixtures/conversation-worksheet.js';
import { check, keepTidy, settled, takeWarnings } from '../suites/bed.js';
import { fill } from '../suites/user.js';
import {
  all,
  ariaOf,
  changesOf,
  EMPTY,
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

const { badCells, unknownKeys } = conversationWorksheetStates;

describe('marks and notes in <conversation-worksheet>', () => {
  keepTidy();

  check('a mark is a word as well as a filled balloon, and goes as it came', async () => {
    const element = await openWorksheet({ state: EMPTY });
    const label = one(element, 'input[name="asked.needs-seen-1"]').closest<HTMLElement>('label')!;
    const balloon = label.querySelector('svg')!;
    const open = getComputedStyle(balloon).fill;
    expect(label.querySelector('.asked')).to.equal(null);
    await press(element, 'input[name="asked.needs-seen-1"]');
    expect(label.querySelector<HTMLElement>('.asked')?.innerText).to.equal(words('asked'));
    expect(getComputedStyle(balloon).fill).not.to.equal(open);
    expect(said(element)).to.equal(words('asked.on'));
    await press(element, 'input[name="asked.needs-seen-1"]');
    expect(element.state).to.deep.equal(EMPTY);
    expect(said(element)).to.equal(words('asked.off'));
  });

  check('a portal that keeps its own state wins: the mark shows what is so', async () => {
    const element = await openWorksheet({ state: HALF });
    element.addEventListener('conversation-worksheet-change', () => {
      element.state = { ...HALF, 'x-refused': true } as never;
    });
    await press(element, 'input[name="asked.needs-seen-1"]');
    await settled(element);
    expect(one<HTMLInputElement>(element, 'input[name="asked.needs-seen-1"]').checked).to.equal(false);
    const field = one<HTMLTextAreaElement>(element, 'textarea[name="note.needs"]');
    fill(field, 'Dit wordt niet bewaard.');
    await settled(element);
    expect(one<HTMLTextAreaElement>(element, 'textarea[name="note.needs"]').value).to.equal('');
  });

  check('what both wrote comes out for the report, in order and exact', async () => {
    const element = await openWorksheet({ state: EMPTY });
    one(element, 'textarea[name="note.future"]').focus();
    await sendKeys({ type: '  Iets met planten. ' });
    element.voice = 'professional';
    await settled(element);
    one(element, 'textarea[name="note.experiences"]').focus();
    await sendKeys({ type: 'Vertelt met plezier.' });
    await settled(element);
    expect(notesForReport(element.state)).to.deep.equal([
      { subject: 'experiences', voice: 'professional', text: 'Vertelt met plezier.' },
      { subject: 'future', voice: 'client', text: '  Iets met planten. ' },
    ]);
  });

  check('words of one run are one step back, and each subject by itself', async () => {
    const element = await openWorksheet({ state: EMPTY });
    const told = changesOf(element);
    one(element, 'textarea[name="note.needs"]').focus();
    await sendKeys({ type: 'Rust' });
    one(element, 'textarea[name="note.future"]').focus();
    await sendKeys({ type: 'Groen' });
    expect(told).to.have.length(9);
    element.undo();
    expect(element.state.notes).to.deep.equal({ needs: { client: 'Rust' } });
    element.undo();
    expect(element.state).to.deep.equal(EMPTY);
  });

  check('bad cells are told by the part they are about', async () => {
    const element = await openWorksheet({ state: badCells });
    expect(element.state).to.deep.include(badWorksheet.left);
    const shown = all(element, '[part="notice"] b').map(({ textContent }) => textContent);
    expect([...new Set(shown)]).to.have.members([words('own.heading'), words('asked.heading')]);
    expect(one(element, '[part="notice"]').textContent).to.contain(words('problem.bad-id'));
    expect(takeWarnings()).to.have.length(1);
  });

  check(
    'questions of another portal are counted, kept, and shown once there are words for them',
    async () => {
      const element = await openWorksheet({ state: unknownKeys, lang: 'nl-x-zonnedael' });
      expect(textOf(element)).to.contain(words('asked.others', { count: 2 }));
      registerContent('nl-x-zonnedael', {
        piece: 'conversation-worksheet',
        items: [
          { id: 'question.needs-seen-4', source: 'Gemeente Zonnedael', text: 'Wie kent jou goed?' },
          { id: 'question.needs-seen-1', source: 'Gemeente Zonnedael', hidden: true },
          { id: 'question.needs-seen-zonnedael', source: 'Gemeente Zonnedael', text: 'Wat nog meer?' },
        ],
      });
      await settled(element);
      expect(questionsIn(element)).to.include('needs-seen-4').and.not.to.include('needs-seen-1');
      expect(textOf(element)).to.contain('Wie kent jou goed?');
      await press(element, 'input[name="asked.needs-seen-4"]');
      expect(element.state.asked).to.deep.equal([...unknownKeys.asked, 'needs-seen-4']);
    },
  );

  check('a full one is read out as rooms with themes, questions and notes', async () => {
    const element = await openWorksheet({ state: FULL, subject: 'needs', theme: 'direction' });
    expect(await ariaOf('.room')).to.deep.equal(
      `- region "Jouw behoeften":
  - heading "Jouw behoeften"
  - paragraph: ${words('subject.needs.meaning')}
  - heading "Richting en kader"
  - list:
    - listitem:
      - checkbox "Wat heb je nodig om verder te gaan met werk? gevraagd" [checked]
      - text: Wat heb je nodig om verder te gaan met werk? gevraagd
    - listitem:
      - checkbox "Waarmee kan dit gesprek je helpen? gevraagd"
      - text: Waarmee kan dit gesprek je helpen? gevraagd
    - listitem:
      - checkbox "Wat wil je weten over wat hierna komt? gevraagd"
      - text: Wat wil je weten over wat hierna komt? gevraagd
    - listitem:
      - checkbox "Kan ik ook op een rustige plek werken? gevraagd" [checked]
      - text: Kan ik ook op een rustige plek werken? gevraagd
      - button "Veranderen Kan ik ook op een rustige plek werken?": Veranderen
      - button "Weghalen Kan ik ook op een rustige plek werken?": Weghalen
  - button "Eigen vraag toevoegen Jouw behoeften": Eigen vraag toevoegen
  - figure "Notitie van de professional":
    - text: Notitie van de professional
    - blockquote: "Samen gekeken wat rust geeft: vaste dagen, korte reistijd."
  - text: Notities bij ‘Jouw behoeften’
  - textbox "Notities bij ‘Jouw behoeften’": Rust in mijn hoofd. Eerst een paar uur per dag, en iemand die ik kan bellen.
  - paragraph: ${words('note.together')}`.split('\n'),
    );
    expect(one(element, '.filter [aria-pressed="true"]').id).to.equal('subject-needs');
  });
});
