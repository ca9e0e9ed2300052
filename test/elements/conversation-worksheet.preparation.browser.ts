// What the client prepared: shared answers are quoted, and what the client keeps is nowhere.
import '../../src/elements/trajectory-provider/trajectory-provider.define.js';
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { preparation } from '../fixtures/conversation-worksheet.js';
import { bed, check, keepTidy, listen, plainPage, settled, takeWarnings } from '../suites/bed.js';
import {
  all,
  ariaOf,
  HALF,
  one,
  onPaper,
  openWorksheet,
  press,
  textOf,
  words,
} from './conversation-worksheet.support.js';

type Worksheet = Awaited<ReturnType<typeof openWorksheet>>;

const { answers } = preparation;
const SHARED = [answers['talk-about'], answers.needs];
const KEPT = [answers['how-are-you'], answers.ask];

const quoted = (element: Worksheet): string[] =>
  all(element, '[part="preparation"] blockquote').map(({ textContent }) => textContent);

/** Nothing of it is anywhere in what is drawn: no text, no attribute, no field. */
function expectNothingKept(element: Worksheet): void {
  const drawn = `${element.shadowRoot!.textContent} ${element.shadowRoot!.innerHTML}`;
  for (const words of KEPT) for (const part of words.split(': ')) expect(drawn).not.to.contain(part);
}

describe('a preparation in <conversation-worksheet>', () => {
  keepTidy();
  afterEach(plainPage);

  for (const [way, give] of Object.entries({
    property: (element: Worksheet): void => {
      element.preparation = preparation;
    },
    text: (element: Worksheet): void => {
      element.preparation = JSON.stringify(preparation);
    },
    attribute: (element: Worksheet): void => {
      element.setAttribute('preparation', JSON.stringify(preparation));
    },
    script: (element: Worksheet): void => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.dataset['for'] = 'preparation';
      script.textContent = JSON.stringify(preparation);
      element.append(script);
    },
  }))
    check(`by ${way}: shared answers are quoted exactly, under their question`, async () => {
      const element = await openWorksheet({ state: HALF });
      expect(all(element, '[part="preparation"]')).to.have.length(0);
      give(element);
      await settled(element);
      expect(quoted(element)).to.deep.equal(SHARED);
      expect(textOf(element, '[part="preparation"]')).to.contain(words('preparation.question.talk-about'));
      expect(element.state, 'it is no part of its own state').to.deep.equal(HALF);
      for (const text of SHARED) expect(element.value).not.to.contain(text);
      expectNothingKept(element);
    });

  check('what the client keeps is not drawn: read-only, on paper, for a professional, nor told', async () => {
    const element = await openWorksheet({ state: HALF, preparation });
    expectNothingKept(element);
    expect((await ariaOf('')).join(' ')).not.to.contain(KEPT[1]);
    element.audience = 'professional';
    element.voice = 'professional';
    await settled(element);
    expectNothingKept(element);
    await onPaper(element);
    expectNothingKept(element);
    expect(textOf(element, '.paper'), 'what is shared is on paper too').to.contain(SHARED[0]);
    await emulateMedia({ media: 'screen' });
    element.readonly = true;
    await settled(element);
    expectNothingKept(element);
    expect(textOf(element)).to.contain(SHARED[0]);
  });

  check('goes along with what the client shares later on, and with what is taken back', async () => {
    const element = await openWorksheet({ state: HALF, preparation });
    element.preparation = { ...preparation, shared: ['needs'] };
    await settled(element);
    expect(quoted(element)).to.deep.equal([answers.needs]);
    expect(element.shadowRoot!.innerHTML).not.to.contain(answers['talk-about']);
    element.preparation = { ...preparation, shared: [] };
    await settled(element);
    expect(all(element, '[part="preparation"]')).to.have.length(0);
    element.preparation = preparation;
    await settled(element);
    element.preparation = null;
    await settled(element);
    expect(all(element, '[part="preparation"]')).to.have.length(0);
    expect(element.preparation).to.equal(undefined);
  });

  check('of a later version nothing is shown: what sharing means there is not known', async () => {
    const element = await openWorksheet({ state: HALF, preparation: { ...preparation, version: 2 } });
    expect(all(element, '[part="preparation"]')).to.have.length(0);
    expect(element.preparation).to.deep.equal({ ...preparation, version: 2 });
    expect(takeWarnings()).to.have.length(1);
  });

  check('that cannot be read is told, and costs the worksheet nothing', async () => {
    const events = listen('conversation-worksheet-problem');
    const element = await openWorksheet({ state: HALF });
    element.preparation = '{';
    await settled(element);
    expect(events).to.have.length(1);
    expect(takeWarnings()).to.have.length(1);
    expect(element.state).to.deep.equal(HALF);
    expect(all(element, '[part="notice"]')).to.have.length(1);
  });

  check('in a trajectory comes from its part, and follows it', async () => {
    const provider = document.createElement('trajectory-provider');
    const element = document.createElement('conversation-worksheet');
    provider.state = {
      kind: 'trajectory',
      version: 1,
      parts: { 'preparation-questions': preparation, 'conversation-worksheet': HALF },
    };
    provider.append(element);
    bed().append(provider);
    await settled(element);
    expect(quoted(element)).to.deep.equal(SHARED);
    expectNothingKept(element);
    provider.state = {
      ...provider.state,
      parts: { ...provider.state.parts, 'preparation-questions': { ...preparation, shared: [] } },
    };
    await settled(element);
    expect(all(element, '[part="preparation"]')).to.have.length(0);
  });
});

describe('<conversation-worksheet> that leaves a trajectory', () => {
  keepTidy();

  check('quotes nothing of it any more', async () => {
    const provider = document.createElement('trajectory-provider');
    const element = document.createElement('conversation-worksheet');
    provider.state = { kind: 'trajectory', version: 1, parts: { 'preparation-questions': preparation } };
    provider.append(element);
    bed().append(provider);
    await settled(element);
    expect(quoted(element)).to.deep.equal(SHARED);
    bed().append(element);
    await settled(element);
    expect(quoted(element)).to.deep.equal([]);
    expect(element.shadowRoot!.innerHTML).not.to.contain(SHARED[0]);
  });
});

describe('<conversation-worksheet> in a trajectory', () => {
  keepTidy();

  check('shows and changes its part, in two places at once, each with its own voice', async () => {
    const provider = document.createElement('trajectory-provider');
    provider.state = { kind: 'trajectory', version: 1, parts: { 'conversation-worksheet': HALF } };
    const [client, professional] = [1, 2].map(() => document.createElement('conversation-worksheet'));
    professional!.voice = 'professional';
    professional!.audience = 'professional';
    provider.append(client!, professional!);
    bed().append(provider);
    await settled(client!);
    await settled(professional!);
    await press(client!, 'input[name="asked.needs-seen-1"]');
    const field = one<HTMLTextAreaElement>(professional!, 'textarea[name="note.experiences"]');
    field.value = 'Vertelt met plezier.';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled(client!);
    const part = provider.state.parts['conversation-worksheet'];
    expect(part).to.deep.equal(client!.state);
    expect(part).to.deep.equal(professional!.state);
    expect(professional!.state.asked).to.include('needs-seen-1');
    expect(client!.state.notes['experiences']).to.deep.equal({
      ...HALF.notes.experiences,
      professional: 'Vertelt met plezier.',
    });
    expect(textOf(client!)).to.contain('Vertelt met plezier.');
    client!.undo();
    client!.undo();
    expect(provider.state.parts['conversation-worksheet']).to.deep.equal(HALF);
  });

  check('the client chooses with whom it is shared, where the portal asks for that', async () => {
    const provider = document.createElement('trajectory-provider');
    provider.chooseShare = true;
    const element = document.createElement('conversation-worksheet');
    provider.append(element);
    bed().append(provider);
    await settled(element);
    expect(all(element, 'select[name="share"]')).to.have.length(1);
    element.audience = 'professional';
    await settled(element);
    expect(all(element, 'select[name="share"]')).to.have.length(0);
  });
});
