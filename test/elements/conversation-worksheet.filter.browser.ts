// Choosing what to look at: by subject, by theme, by both, by a person or by the portal.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { registerContent } from '../../src/content/registry.js';
import { check, keepTidy, settled } from '../suites/bed.js';
import {
  all,
  changesOf,
  EMPTY,
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

const OURS = 35;
const pressed = (element: Parameters<typeof all>[0]): string[] =>
  all(element, '[aria-pressed="true"]').map(({ id }) => id);

describe('looking at a part of <conversation-worksheet>', () => {
  keepTidy();

  check('begins with all, and nothing chosen', async () => {
    const element = await openWorksheet({ state: EMPTY });
    expect(pressed(element)).to.deep.equal([]);
    expect(questionsIn(element)).to.have.length(OURS);
    expect(textOf(element, '[part="shown"]')).to.equal(words('shown', { count: OURS }));
    expect(all(element, '#show-all')).to.have.length(0);
  });

  check('one subject, then one theme of it, then all again', async () => {
    const element = await openWorksheet({ state: HALF });
    const told = changesOf(element);
    await press(element, '#subject-needs');
    const subject = words('subject.needs');
    expect(questionsIn(element).every((id) => id.startsWith('needs-') || id === 'own-quiet')).to.equal(true);
    expect(textOf(element, '[part="shown"]')).to.contain(words('shown.subject', { count: 13, subject }));
    expect(said(element)).to.equal(words('shown.subject', { count: 13, subject }));
    expect(focusedIn(element)?.id).to.equal('subject-needs');
    await press(element, '#theme-direction');
    const both = words('shown.both', { count: 4, subject, theme: words('theme.direction') });
    expect(questionsIn(element)).to.deep.equal([
      'needs-direction-1',
      'needs-direction-2',
      'needs-direction-3',
      'own-quiet',
    ]);
    expect(said(element)).to.equal(both);
    expect(textOf(element, '[part="shown"]')).to.contain(words('theme.direction.meaning'));
    await press(element, '#show-all');
    expect(questionsIn(element)).to.have.length(OURS + 1);
    expect(said(element)).to.equal(words('shown', { count: OURS + 1 }));
    expect(focusedIn(element)?.id, 'focus is not lost').to.equal('subject-experiences');
    expect(told, 'looking changes nothing').to.deep.equal([]);
  });

  check('pressed again it is all again, by keyboard as well', async () => {
    const element = await openWorksheet({ state: HALF });
    one(element, '#theme-seen').focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(pressed(element)).to.deep.equal(['theme-seen']);
    expect(questionsIn(element).map((id) => id.split('-')[1])).to.deep.equal(Array(9).fill('seen'));
    await sendKeys({ press: 'Space' });
    await settled(element);
    expect(pressed(element)).to.deep.equal([]);
    expect(focusedIn(element)?.id).to.equal('theme-seen');
  });

  check('the portal chooses, a person looks on, and the portal chooses anew', async () => {
    const element = await openWorksheet({ state: HALF, subject: 'future', theme: 'seen' });
    expect(pressed(element)).to.deep.equal(['subject-future', 'theme-seen']);
    expect(questionsIn(element)).to.deep.equal(['future-seen-1', 'future-seen-2', 'future-seen-3']);
    await press(element, '#subject-needs');
    await press(element, '#theme-seen');
    expect(questionsIn(element)).to.have.length(13);
    expect(element.getAttribute('subject'), 'what the portal said stays as it is').to.equal('future');
    element.setAttribute('subject', 'experiences');
    await settled(element);
    expect(pressed(element)).to.deep.equal(['subject-experiences', 'theme-seen']);
    element.removeAttribute('subject');
    element.theme = null;
    await settled(element);
    expect(questionsIn(element)).to.have.length(OURS + 1);
  });

  check('a step back brings in sight what it is about, whatever is looked at', async () => {
    const element = await openWorksheet({ state: HALF });
    await press(element, 'input[name="asked.needs-direction-2"]');
    await press(element, '#theme-seen');
    element.undo();
    await settled(element);
    expect(element.state).to.deep.equal(HALF);
    expect(questionsIn(element)).to.include('needs-direction-2');
    await press(element, '#theme-direction');
    element.redo();
    await settled(element);
    expect(pressed(element), 'what it is about is there already').to.deep.equal(['theme-direction']);
    await press(element, '#subject-future');
    await press(element, '#theme-openness');
    element.undo();
    await settled(element);
    expect(pressed(element)).to.deep.equal(['subject-needs']);
  });

  check('a theme that a portal hides is nowhere: no choice, no heading, no question', async () => {
    registerContent('nl-x-hidden', {
      piece: 'conversation-subjects',
      items: [{ id: 'theme.direction', source: 'Gemeente Zonnedael', hidden: true }],
    });
    const element = await openWorksheet({ state: FULL, lang: 'nl-x-hidden', theme: 'direction' });
    expect(all(element, '#theme-direction')).to.have.length(0);
    expect(pressed(element), 'so nobody can look at it alone').to.deep.equal([]);
    for (const name of all(element, '.theme-name')) expect(name.innerText.trim()).not.to.equal('');
    expect(questionsIn(element).some((id) => id.includes('direction'))).to.equal(false);
    const asked = FULL.asked.filter((id) => id.includes('direction')).length;
    expect(textOf(element), 'what was asked counts').to.contain(words('asked.others', { count: asked }));
    expect(questionsIn(element), 'an own question stays').to.include('own-quiet');
    await press(element, '#add-needs');
    const options = all<HTMLOptionElement>(element, '#own-theme option');
    expect(options.map(({ value }) => value)).to.deep.equal(['', 'openness', 'seen', 'conversation']);
    element.lang = 'nl';
    await settled(element);
    expect(pressed(element)).to.deep.equal(['theme-direction']);
  });

  check('what is no subject and no theme is all', async () => {
    const element = await openWorksheet({
      state: EMPTY,
      subject: 'holidays' as never,
      theme: 'seen2' as never,
    });
    expect(questionsIn(element)).to.have.length(OURS);
  });

  check('read-only shows what the portal chose, whatever a person looked at', async () => {
    const element = await openWorksheet({ state: FULL, subject: 'needs' });
    await press(element, '#subject-future');
    element.readonly = true;
    await settled(element);
    expect(all(element, '.sheet-room .subject-name').map(({ innerText }) => innerText)).to.deep.equal([
      words('subject.needs'),
    ]);
    element.subject = null;
    await settled(element);
    expect(all(element, '.sheet-room')).to.have.length(3);
    for (const note of Object.values(FULL.notes)) {
      expect(textOf(element)).to.contain(note.client);
      expect(textOf(element)).to.contain(note.professional);
    }
  });

  check('another language keeps what is looked at', async () => {
    const element = await openWorksheet({ state: HALF });
    await press(element, '#theme-seen');
    element.lang = 'en';
    await settled(element);
    expect(pressed(element)).to.deep.equal(['theme-seen']);
    expect(questionsIn(element)).to.have.length(9);
    expect(textOf(element, '[part="shown"]')).to.contain('9 questions');
  });
});
