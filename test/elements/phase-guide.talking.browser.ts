// A conversation with the guide, as two people see it.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { PHASES, questionsOfPhase } from '../../src/model/phase-guide.js';
import { busyGuide } from '../fixtures/phase-guide.js';
import { check, cleaning, keepTidy, settled, takeWarnings } from '../suites/bed.js';
import {
  all,
  changesOf,
  EMPTY,
  focusedIn,
  FULL,
  HALF,
  one,
  openGuide,
  press,
  questionsIn,
  said,
  textOf,
  words,
  write,
} from './phase-guide.support.js';

describe('<phase-guide>: the phases', () => {
  keepTidy();

  check('every phase is one step away from every other', async () => {
    const element = await openGuide({ state: HALF });
    for (const phase of ['closing', 'opening', 'actions', 'present', 'needed', 'develop']) {
      await press(element, `#stone-${phase}`);
      expect(textOf(element, '#name-phase')).to.equal(words(`phase.${phase}`));
      expect(textOf(element, '.goal')).to.equal(words(`goal.${phase}`));
      expect(all(element, '[aria-current]').map(({ id }) => id)).to.deep.equal([`stone-${phase}`]);
      expect(focusedIn(element)).to.equal(`stone-${phase}`);
      expect(said(element)).to.equal(words('path.said', { phase: words(`phase.${phase}`) }));
    }
  });

  check('shows all 58 questions of the method, those that find values one at a time', async () => {
    const element = await openGuide({ state: EMPTY });
    const seen = new Set<string>();
    for (const phase of PHASES) {
      await press(element, `#stone-${phase}`);
      for (const id of questionsIn(element)) seen.add(id);
      for (const topic of phase === 'opening' ? ['discover', 'ladder'] : [])
        for (const _turn of questionsOfPhase('opening')) {
          // Where it leads to follows on an answer, or on a choice.
          if (topic === 'ladder' && all(element, '#next-ladder').length === 0) {
            await press(element, '#topic-ladder');
            for (const id of questionsIn(element)) seen.add(id);
          }
          one(element, `#next-${topic}`).click();
          await settled(element);
          for (const id of questionsIn(element)) seen.add(id);
        }
    }
    expect(seen.size).to.equal(58);
  });

  check('the first thing that is done begins a conversation, and what follows is in the same', async () => {
    const element = await openGuide({ state: EMPTY });
    expect(element.state.conversations).to.deep.equal([]);
    await press(element, 'input[name="asked.opening-raise"]');
    await write(element, 'note.opening', 'Koffie.');
    await press(element, '#stone-closing');
    expect(element.state.conversations).to.have.length(1);
    expect(element.state.conversations[0]?.phases).to.deep.equal({
      opening: { visited: true, asked: ['opening-raise'], notes: { client: 'Koffie.' } },
      closing: { visited: true },
    });
  });

  check(
    'a new conversation opens with the opening; phases say that they were visited, and no more',
    async () => {
      const element = await openGuide({ state: FULL });
      await press(element, '#show-conversation');
      await press(element, '#new-conversation');
      expect(element.state.current?.phase).to.equal('opening');
      const marks = PHASES.map((phase) =>
        all(element, `#stone-${phase} .stone-mark`).map((mark) => mark.innerText),
      );
      expect(marks).to.deep.equal(PHASES.map(() => [words('path.earlier')]));
      expect(textOf(element, '.groups')).to.include(words('asked.earlier'));
      expect(all(element, '.asked:not(.earlier)')).to.deep.equal([]);
      await press(element, '#show-earlier');
      expect(all(element, '.earlier-name').map((name) => name.innerText)).to.deep.equal([
        'Gesprek van 12 mei 2026',
        'Gesprek van 3 maart 2026',
      ]);
    },
  );

  check('a phase that is opened again says so, whatever was before', async () => {
    const element = await openGuide({ state: FULL });
    await press(element, '#show-conversation');
    await press(element, '#new-conversation');
    await press(element, '#stone-closing');
    await press(element, '#stone-opening');
    expect(textOf(element, '#stone-closing .stone-mark')).to.equal(words('path.visited'));
    expect(textOf(element, '#stone-present .stone-mark')).to.equal(words('path.earlier'));
  });

  check('a conversation without a day has its place for a name, and gets a day', async () => {
    const element = await openGuide({ state: FULL });
    await press(element, '#show-conversation');
    const names = all<HTMLOptionElement>(element, 'option').map(({ text }) => text.trim());
    expect(names).to.deep.equal(['Gesprek van 3 maart 2026', 'Gesprek 2', 'Gesprek van 12 mei 2026']);
    const select = one<HTMLSelectElement>(element, 'select');
    select.value = 'talk-2';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
    expect(textOf(element, '#show-conversation')).to.equal('Gesprek 2');
    const day = one<HTMLInputElement>(element, '[name="date"]');
    day.value = '2026-04-01';
    day.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
    expect(textOf(element, '#show-conversation')).to.equal('Gesprek van 1 april 2026');
    element.lang = 'en';
    await settled(element);
    expect(textOf(element, '#show-conversation')).to.equal('Conversation on 1 April 2026');
    expect(textOf(element, '#show-conversation')).not.to.include('talk-2');
  });

  check('a part of a day is no day: nothing changes and nothing that is typed is taken away', async () => {
    const element = await openGuide({ state: HALF });
    await press(element, '#show-conversation');
    const told = changesOf(element);
    const day = one<HTMLInputElement>(element, '[name="date"]');
    day.focus();
    await sendKeys({ press: 'Backspace' });
    await settled(element);
    expect(told).to.deep.equal([]);
    await sendKeys({ type: '05052027' });
    await settled(element);
    expect(element.state.conversations[1]?.date).to.equal('2027-05-05');
    expect(told.map(({ state }) => state.conversations[1]?.date?.slice(0, 4))).to.deep.equal([
      '2026',
      '2027',
    ]);
  });

  check('typing goes on through another language', async () => {
    const element = await openGuide({ state: HALF });
    const field = one<HTMLTextAreaElement>(element, '[name="note.opening"]');
    field.focus();
    await write(element, 'note.opening', 'Half');
    await press(element, '#open-opening');
    one(element, '#new-opening').focus();
    await write(element, 'new.opening', 'Mag ik');
    for (const lang of ['en', 'nl-x-u', 'fr']) {
      element.lang = lang;
      await settled(element);
      expect(one<HTMLInputElement>(element, '#new-opening').value).to.equal('Mag ik');
      expect(one<HTMLTextAreaElement>(element, '[name="note.opening"]').value).to.equal('Half');
      expect(focusedIn(element)).to.equal('new-opening');
    }
  });

  check('40 conversations with 400 questions asked draw no more than the open phase', async () => {
    const few = await openGuide({ state: busyGuide(0.05) });
    const many = await openGuide({ state: busyGuide(1) });
    const size = (element: typeof few): number => element.renderRoot.querySelectorAll('*').length;
    expect(size(many)).to.equal(size(few));
  });
});

describe('<phase-guide>: a question', () => {
  keepTidy();

  check('in own words reads as those, and takes the guide’s back when they are taken out', async () => {
    const element = await openGuide({ state: HALF, voice: 'professional' });
    await press(element, '#more-opening-raise');
    await write(element, 'wording.opening-raise', 'Waar zullen we beginnen?');
    expect(textOf(element, '#name-opening-raise')).to.equal('Waar zullen we beginnen?');
    expect(textOf(element, '.question-more')).to.include(words('question.opening-raise'));
    element.voice = 'client';
    await settled(element);
    expect(textOf(element, '#name-opening-raise')).to.equal('Waar zullen we beginnen?');
    await write(element, 'wording.opening-raise', 'Wat wil ik kwijt?');
    expect(textOf(element, '#name-opening-raise')).to.equal('Wat wil ik kwijt?');
    await write(element, 'wording.opening-raise', '  ');
    expect(textOf(element, '#name-opening-raise')).to.equal('Waar zullen we beginnen?');
    await write(element, 'wording.opening-raise', '');
    expect(textOf(element, '#name-opening-raise')).to.equal('Waar zullen we beginnen?');
    expect(element.state.wordings).to.deep.equal({
      'opening-raise': { professional: 'Waar zullen we beginnen?' },
    });
  });

  check('is put away, with the way back in reach', async () => {
    const element = await openGuide({ state: HALF });
    await press(element, '#more-opening-strikes');
    await press(element, '#hide-opening-strikes');
    expect(questionsIn(element)).not.to.include('opening-strikes');
    expect([said(element), focusedIn(element)]).to.deep.equal([words('hide.on'), 'show-hidden']);
    expect(textOf(element, '#show-hidden')).to.equal(words('hide.heading', { count: 2 }));
    await press(element, '#show-hidden');
    await press(element, '#back-opening-strikes');
    expect(questionsIn(element)).to.include('opening-strikes');
    expect(element.shadowRoot?.activeElement?.getAttribute('name')).to.equal('asked.opening-strikes');
  });

  /** A page may have no clipboard, or one that says no. */
  function withClipboard(clipboard: Partial<Clipboard> | undefined): void {
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    cleaning.push(() => delete (navigator as { clipboard?: unknown }).clipboard);
  }

  check('is copied as it is read', async () => {
    const copied: string[] = [];
    withClipboard({ writeText: async (text) => void copied.push(text) });
    const element = await openGuide({ state: FULL });
    const told = changesOf(element);
    for (const id of ['opening-raise', 'opening-strikes', 'own-dog']) {
      await press(element, `#more-${id}`);
      await press(element, `#copy-${id}`);
      expect(said(element)).to.equal(words('copy.done'));
      expect(textOf(element, '.question-more')).to.include(words('copy.done'));
    }
    expect(copied).to.deep.equal([
      'Wat wil ik vandaag kwijt?',
      words('question.opening-strikes'),
      'Mag mijn hond mee naar het werk?',
    ]);
    expect(told).to.deep.equal([]);
  });

  check('what stood there to copy of one client is not there for the next', async () => {
    withClipboard(undefined);
    const element = await openGuide({ state: HALF });
    await press(element, '#show-conversation');
    await press(element, '#more-opening-raise');
    await write(element, 'wording.opening-raise', 'Wat houdt Anna bezig?');
    await press(element, '#copy-opening-raise');
    expect(one<HTMLTextAreaElement>(element, '#by-hand').value).to.equal('Wat houdt Anna bezig?');
    element.state = { ...HALF, ownQuestions: [] } as never;
    await settled(element);
    expect(all(element, '#by-hand')).to.deep.equal([]);
    const fields = all<HTMLTextAreaElement>(element, 'textarea, input');
    expect(fields.filter(({ value }) => value.includes('Anna'))).to.deep.equal([]);
    expect(element.shadowRoot!.textContent).to.not.contain('Anna');
  });

  for (const [what, clipboard] of [
    ['there is no clipboard', undefined],
    ['the browser does not let us', { writeText: () => Promise.reject(new Error('no')) }],
  ] as const)
    check(`stands there to be copied by hand where ${what}`, async () => {
      withClipboard(clipboard);
      const element = await openGuide({ state: HALF });
      await press(element, '#more-opening-strikes');
      await press(element, '#copy-opening-strikes');
      await settled(element);
      const field = one<HTMLTextAreaElement>(element, '#by-hand');
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(
        words('question.opening-strikes'),
      );
      expect([said(element), focusedIn(element)]).to.deep.equal([words('copy.by-hand'), 'by-hand']);
    });

  check('of the other voice is marked as such, and stays as it is', async () => {
    const element = await openGuide({ state: HALF, voice: 'professional', audience: 'professional' });
    expect(textOf(element, '.groups')).to.include('Van de cliënt');
    await press(element, '#more-own-dog');
    expect(all(element, '[id="rename-question.own-dog"], [id="remove-question.own-dog"]')).to.deep.equal([]);
    element.voice = 'client';
    await settled(element);
    await press(element, '[id="remove-question.own-dog"]');
    expect(element.state.ownQuestions).to.deep.equal([]);
    await press(element, '#undo-remove');
    expect(element.state).to.deep.equal(HALF);
  });

  check('that helps to find values has an answer that becomes a value, once', async () => {
    const element = await openGuide({ state: HALF });
    await write(element, 'answer.opening-lottery', '  Een tuin,\n voor de buurt. ');
    await press(element, '#value-of-opening-lottery');
    const [value] = element.state.ownValues;
    expect(value?.label).to.equal('Een tuin, voor de buurt.');
    expect(focusedIn(element)).to.equal(`rename-value.${String(value?.id)}`);
    expect(textOf(element, '.made')).to.equal(words('value.made'));
    await press(element, `[id="rename-value.${String(value?.id)}"]`);
    await write(element, 'new-name', 'Samen tuinieren');
    await press(element, '.own-values .entry-form button:not([type="button"])');
    expect(element.state.ownValues).to.deep.equal([{ id: value?.id, label: 'Samen tuinieren' }]);
    expect(element.state.answers['opening-lottery']?.client).to.equal('  Een tuin,\n voor de buurt. ');
  });

  check('about where it leads waits for something that was said, or for who chooses it', async () => {
    const element = await openGuide({ state: EMPTY });
    expect(all(element, '#next-ladder')).to.deep.equal([]);
    await write(element, 'answer.opening-lottery', 'Een tuin.');
    expect(all(element, '#next-ladder')).to.have.length(1);
    await write(element, 'answer.opening-lottery', '');
    expect(all(element, '#next-ladder')).to.deep.equal([]);
    await press(element, '#topic-ladder');
    expect(all(element, '#next-ladder')).to.have.length(1);
  });

  check(
    'for a professional a value is made beside the client’s words, not beside the own field',
    async () => {
      const element = await openGuide({ state: HALF, voice: 'professional', audience: 'professional' });
      const make = one(element, '#value-of-opening-lottery');
      const [quote, field] = [
        one(element, '.finder blockquote'),
        one(element, '[name="answer.opening-lottery"]'),
      ];
      expect(quote.textContent).to.equal('Een moestuin beginnen voor de buurt.');
      expect(quote.compareDocumentPosition(make)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(make.compareDocumentPosition(field)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(all(element, '.finder .note blockquote')).to.deep.equal([]);
    },
  );

  check('a value without words has a name', async () => {
    const element = await openGuide({ state: { ...EMPTY, ownValues: [{ id: 'own-x', label: '' }] } });
    takeWarnings();
    if (element.state.ownValues.length > 0)
      expect(textOf(element, '.own-value .value')).to.equal(words('value.unnamed'));
  });

  check('about where it leads keeps what was said in sight', async () => {
    const element = await openGuide({ state: HALF });
    await press(element, '#topic-ladder');
    expect(textOf(element, '.finder blockquote')).to.equal('Een moestuin beginnen voor de buurt.');
    expect(questionsIn(element)).to.deep.equal(['opening-to-what-end']);
    await press(element, '#previous-ladder');
    expect(questionsIn(element)).to.deep.equal(['opening-in-order-to']);
    expect(said(element)).to.equal(words('question.opening-in-order-to'));
    expect(focusedIn(element)).to.equal('previous-ladder');
  });
});

describe('<phase-guide>: for whom', () => {
  keepTidy();

  check('a client reads no guidance for professionals', async () => {
    const element = await openGuide({ state: HALF });
    expect(all(element, '[part~="guidance"]')).to.deep.equal([]);
    expect(textOf(element)).not.to.include(words('skill.opening'));
  });

  check('a professional reads framing, a skill in each phase, and football in the opening', async () => {
    const element = await openGuide({ state: HALF, audience: 'professional' });
    const own = questionsIn(element);
    expect(textOf(element, '.guidance')).to.include(words('skill.opening.how'));
    expect(textOf(element, '.guidance')).not.to.include(words('guide.opening').slice(0, 50));
    await press(element, '.guidance summary');
    expect(textOf(element, '.guidance')).to.include(words('guide.opening').slice(0, 50));
    expect(all(element, '.football')).to.have.length(1);
    expect(all(element, '.football details p')).to.have.length(6);
    for (const phase of PHASES) {
      await press(element, `#stone-${phase}`);
      expect(textOf(element, '.skill em')).to.equal(words(`skill.${phase}`));
    }
    expect(all(element, '.football')).to.have.length(0);
    await press(element, '#stone-opening');
    element.audience = 'client';
    await settled(element);
    expect(questionsIn(element)).to.deep.equal(own);
  });

  check('the professional asks what “I” can do, where the client reads of the professional', async () => {
    const element = await openGuide({ state: HALF, audience: 'professional' });
    await press(element, '#stone-actions');
    expect(textOf(element, '#name-actions-professional')).to.equal(
      words('question.actions-professional.professional'),
    );
    element.audience = 'client';
    await settled(element);
    expect(textOf(element, '#name-actions-professional')).to.equal(words('question.actions-professional'));
  });
});
