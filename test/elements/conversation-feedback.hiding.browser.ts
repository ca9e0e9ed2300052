// A portal that hides words leaves no control without a name, and nothing that was filled in out of sight.
import { expect } from '@open-wc/testing';
import { registerContent } from '../../src/content/registry.js';
import { conversationFeedbackStates } from '../fixtures/conversation-feedback.js';
import { check, keepTidy } from '../suites/bed.js';
import { deepElements, find, wordsOf } from '../suites/dom.js';
import { field, open, shareBox, TAG, words } from './conversation-feedback.support.js';

const { empty, full } = conversationFeedbackStates;

/** A language of a portal that hides some of the words. */
function hiding(name: string, ...ids: string[]): string {
  const lang = `nl-x-${name}`;
  registerContent(lang, { piece: TAG, items: ids.map((id) => ({ id, source: 'Gemeente X', hidden: true })) });
  return lang;
}

const values = (element: Element, question: string): string[] =>
  deepElements(element)
    .filter((found) => found.matches(`input[name="${question}.choice"]`))
    .map((found) => (found as HTMLInputElement).value);

describe('<conversation-feedback> with hidden words', () => {
  keepTidy();

  check('asks no question, offers no choice and has no button without words', async () => {
    const lang = hiding(
      'leeg',
      'question.seen',
      'choice.usefulness.a-little',
      'check-in.different',
      'note.next-time',
    );
    for (const attributes of [{ lang }, { lang, voice: 'professional' }] as Record<string, string>[]) {
      const element = await open({ state: empty, attributes });
      const headings = deepElements(element).filter((found) => found.matches('h2, h3, button, label'));
      for (const heading of headings) expect(heading.textContent.trim(), heading.outerHTML).to.not.equal('');
      expect(deepElements(element).some((found) => found.id === 'question-seen')).to.equal(false);
      await expect(element).to.be.accessible();
    }
    const element = await open({ state: empty, attributes: { lang } });
    expect(values(element, 'usefulness')).to.deep.equal(['helps-on', 'not-yet']);
    expect(element.shadowRoot!.querySelector('#check-in-different')).to.equal(null);
    expect(element.shadowRoot!.querySelector('[name="next-time.note"]')).to.equal(null);
  });

  check('shows what was filled in before under what is left of the words', async () => {
    const lang = hiding('later', 'question.seen', 'note.seen', 'of-client.seen', 'check-in.pause');
    for (const attributes of [{ lang }, { lang, readonly: '' }, { lang, voice: 'professional' }] as Record<
      string,
      string
    >[]) {
      const element = await open({ state: full, attributes });
      const section = find(element, '#question-seen').closest('section')!;
      expect(section.querySelector('h3')!.textContent.trim()).to.equal(words('others'));
      expect(section.textContent + [...section.querySelectorAll('textarea')].map(({ value }) => value).join())
        .to.contain(full.notes.seen.client)
        .and.contain(full.notes.seen.professional);
      await expect(element).to.be.accessible();
    }
    const element = await open({ state: full, attributes: { lang } });
    expect(field(element, 'seen').labels[0]!.textContent.trim()).to.equal(words('others'));
    expect(wordsOf(element)).to.contain(words('check-in.continue'));
  });

  check('a choice to share that is hidden is not asked, and can be taken back', async () => {
    const lang = hiding('niet-delen', 'sharing.choice');
    const element = await open({ state: empty, attributes: { lang } });
    expect(element.shadowRoot!.querySelector('[name="shared"]')).to.equal(null);
    const shared = await open({ state: full, attributes: { lang } });
    expect(shareBox(shared).labels![0]!.textContent.trim()).to.equal(words('sharing.on'));
    shareBox(shared).click();
    expect(shared.state.shared).to.equal(false);
  });
});
