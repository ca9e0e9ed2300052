// Who dictates or types an answer anew has it empty for a moment: what was shared stays so, what is left empty does not.
import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { preparationQuestionsStates } from '../fixtures/preparation-questions.js';
import { check, keepTidy, listen, settled } from '../suites/bed.js';
import { find } from '../suites/dom.js';
import { field, mark, markOf, open, press, TAG, textOf, write } from './preparation-questions.support.js';

const { half, empty } = preparationQuestionsStates;
const said = (element: Element): string => find(element, '[role="status"]').innerText.trim();

describe('<preparation-questions> while an answer is typed anew', () => {
  keepTidy();

  check('it is shared as before once there is something again, and one step takes it back', async () => {
    const element = await open({ state: half });
    const changes = listen(`${TAG}-change`) as (Event & { change: object })[];
    field(element, 'talk-about').focus();
    for (const words of ['', ' ', 'Over mijn rooster.']) await write(element, 'talk-about', words);
    expect(element.state.shared).to.deep.equal(['talk-about']);
    expect(mark(element, 'talk-about').checked).to.equal(true);
    expect(said(element)).to.equal('');
    const told = { type: 'answer', question: 'talk-about' };
    expect(changes.map(({ change }) => change)).to.deep.equal([told, told, told]);
    element.undo();
    expect(element.state).to.deep.equal(half);
  });

  check('by keyboard: all selected, typed over', async () => {
    const element = await open({ state: half });
    field(element, 'talk-about').focus();
    await sendKeys({ press: 'Control+a' });
    await sendKeys({ press: 'Delete' });
    await settled(element);
    expect(markOf(element, 'talk-about')).to.equal(null);
    await sendKeys({ type: 'Anders.' });
    await settled(element);
    expect([element.state.answers['talk-about'], element.state.shared]).to.deep.equal([
      'Anders.',
      ['talk-about'],
    ]);
  });

  check('who leaves it empty keeps what is written there later, and hears so', async () => {
    const element = await open({ state: empty });
    await write(element, 'ask', 'Hoe lang duurt het?');
    await press(element, 'input[name="share.ask"]');
    expect(said(element)).to.equal(textOf('share.on'));
    field(element, 'ask').focus();
    await write(element, 'ask', '');
    expect(element.state.shared).to.deep.equal([]);
    field(element, 'reach').focus();
    expect(said(element)).to.equal(textOf('share.off'));
    field(element, 'ask').focus();
    await write(element, 'ask', 'Toch iets anders.');
    expect(element.state.shared).to.deep.equal([]);
    expect(mark(element, 'ask').checked).to.equal(false);
  });

  check('of another client’s state nothing is shared that the last one shared', async () => {
    const element = await open({ state: half });
    field(element, 'talk-about').focus();
    await write(element, 'talk-about', '');
    element.state = { ...half, answers: {}, shared: [], finished: false } as never;
    await settled(element);
    await write(element, 'talk-about', 'Van een ander.');
    expect(element.state.shared).to.deep.equal([]);
  });
});
