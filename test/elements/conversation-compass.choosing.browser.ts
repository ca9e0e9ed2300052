// The client chooses where to begin, goes in any order, and finishes whenever they like.
import { expect } from '@open-wc/testing';
import { check, keepTidy, settled } from '../suites/bed.js';
import {
  all,
  find,
  focusedId,
  openCompass,
  place,
  press,
  said,
  states,
  textOf,
  toldBy,
  words,
} from './conversation-compass.support.js';

const { closed, empty, full, half } = states;

/** The subjects that have a fold in the picture. */
const folded = (element: Element): string[] =>
  all(element, '.petal')
    .filter((petal) => petal.querySelector('.flap'))
    .map(({ id }) => id.replace('place-', ''));

describe('<conversation-compass>: beginning', () => {
  keepTidy();

  check('nothing is chosen, and it says that there is no right order', async () => {
    const element = await openCompass({ state: empty });
    expect(element.current).to.equal(undefined);
    for (const petal of all(element, '.picture button')) {
      expect(petal.getAttribute('aria-expanded')).to.equal('false');
      expect(petal.hasAttribute('aria-current')).to.equal(false);
    }
    expect(folded(element)).to.deep.equal([]);
    expect(textOf(element)).to.contain('Er is geen juiste volgorde');
    expect(textOf(element, '.picture')).to.not.match(/\d/);
    expect(element.state).to.deep.equal(empty);
  });

  check('three petals of one size, and no two words for one thing', async () => {
    const element = await openCompass({ state: empty });
    const sizes = all(element, '.petal').map((petal) => {
      const { width, height } = petal.getBoundingClientRect();
      return [Math.round(width), Math.round(height)].join();
    });
    expect(new Set(sizes).size).to.equal(1);
    expect(all(element, '.picture .place-name').map(({ innerText }) => innerText)).to.deep.equal(
      ['subject.experiences', 'subject.needs', 'subject.future', 'ours'].map((id) => words(id)),
    );
  });

  for (const first of ['experiences', 'needs', 'future'] as const)
    check(`with ${first}: it opens, and that is where they begin`, async () => {
      const element = await openCompass({ state: empty });
      const told = toldBy(element);
      await press(element, `#place-${first}`);
      expect(element.state).to.deep.equal({ ...empty, start: first });
      expect(told).to.deep.equal([
        { type: 'change', change: { type: 'start', subject: first } },
        { type: 'move', current: first },
      ]);
      expect(focusedId()).to.equal(`name-${first}`);
      expect(said(element)).to.equal(words('start.chosen', { subject: words(`subject.${first}`) }));
      expect(textOf(element, '#panel')).to.contain(words(`subject.${first}.meaning`));
      expect(textOf(element, '#panel')).to.contain(words('start.here'));
      expect(place(element, first).getAttribute('aria-expanded')).to.equal('true');
      expect(place(element, first).getAttribute('aria-current')).to.equal('true');
    });

  check('looking at others afterwards changes nothing, and the beginning can be chosen again', async () => {
    const element = await openCompass({ state: empty });
    await press(element, '#place-needs');
    const told = toldBy(element);
    await press(element, '#place-future');
    await press(element, '#place-ours');
    expect(element.state.start).to.equal('needs');
    expect(told).to.deep.equal([
      { type: 'move', current: 'future' },
      { type: 'move', current: 'ours' },
    ]);
    await press(element, '#place-future');
    await press(element, '#begin');
    expect(element.state.start).to.equal('future');
    expect(focusedId()).to.equal('name-future');
    expect(all(element, '#begin')).to.have.length(0);
    element.undo();
    element.undo();
    expect(element.state).to.deep.equal(empty);
  });

  check('the heart explains what their conversation is, and is no beginning', async () => {
    const element = await openCompass({ state: empty });
    const told = toldBy(element);
    await press(element, '#place-ours');
    expect(element.state).to.deep.equal(empty);
    expect(told).to.deep.equal([{ type: 'move', current: 'ours' }]);
    for (const theme of ['direction', 'openness', 'seen', 'conversation'])
      for (const id of [`theme.${theme}`, `theme.${theme}.meaning`])
        expect(textOf(element, '#panel')).to.contain(words(id));
    expect(all(element, '#panel input, #panel textarea')).to.have.length(0);
  });
});

describe('<conversation-compass>: talking', () => {
  keepTidy();

  check('in the order they say so, with a fold for each, told in words', async () => {
    const element = await openCompass({ state: empty });
    for (const subject of ['future', 'experiences', 'needs']) {
      await press(element, `#place-${subject}`);
      await press(element, `[name="${subject}.talk"]`);
    }
    expect(element.state.order).to.deep.equal(['future', 'experiences', 'needs']);
    expect(folded(element)).to.have.members(['experiences', 'needs', 'future']);
    expect(place(element, 'needs').innerText).to.contain(words('talked.short'));
    expect(said(element)).to.equal(words('talked.on', { subject: words('subject.needs') }));
    await press(element, '#back');
    expect(textOf(element, '.invitation')).to.contain(
      'Tot nu toe besproken: ‘Jouw toekomst’, ‘Jouw ervaringen’ en ‘Jouw behoeften’.',
    );
  });

  check('it is taken back as easily', async () => {
    const element = await openCompass({ state: half, current: 'needs' });
    await press(element, '[name="needs.talk"]');
    expect(element.state).to.deep.equal({ ...half, order: [] });
    expect(folded(element)).to.deep.equal([]);
    expect(place(element, 'needs').innerText).to.not.contain(words('talked.short'));
  });

  check('a theme that came up folds the petal of its subject, of no other', async () => {
    const element = await openCompass({ state: empty, current: 'future' });
    await press(element, '[name="future.theme.openness"]');
    expect(element.state).to.deep.equal({
      ...empty,
      start: 'future',
      order: ['future'],
      themes: { future: { openness: true } },
    });
    expect(folded(element)).to.deep.equal(['future']);
    expect(find<HTMLInputElement>(element, '[name="future.talk"]').checked).to.equal(true);
    await press(element, '#place-needs');
    expect(all<HTMLInputElement>(element, '#panel input:checked')).to.deep.equal([]);
  });

  check('words of one subject never come up with another', async () => {
    const element = await openCompass({ state: full, current: 'needs' });
    await press(element, '#place-future');
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.equal(full.notes.future.client);
    expect(textOf(element, '#panel')).to.not.contain(full.notes.needs.professional);
  });

  check('an open place closes when pressed again, with focus on it', async () => {
    const element = await openCompass({ state: half, current: 'needs' });
    const told = toldBy(element);
    place(element, 'needs').focus();
    await press(element, '#place-needs');
    expect(told).to.deep.equal([{ type: 'move', current: undefined }]);
    expect(element.current).to.equal(undefined);
    expect(focusedId()).to.equal('place-needs');
    expect(all(element, '#panel')).to.have.length(0);
  });

  check('“back to the compass” leads to the petal it came from', async () => {
    const element = await openCompass({ state: half, current: 'experiences' });
    await press(element, '#back');
    expect(focusedId()).to.equal('place-experiences');
    expect(element.current).to.equal(undefined);
  });

  check('a step back shows the subject it is about', async () => {
    const element = await openCompass({ state: half, current: 'needs' });
    await press(element, '[name="needs.theme.direction"]');
    await press(element, '#place-future');
    const told = toldBy(element);
    element.undo();
    await settled(element);
    expect(element.current).to.equal('needs');
    expect(element.state).to.deep.equal(half);
    expect(told.map(({ type }) => type)).to.deep.equal(['change', 'move']);
    expect(told[1]).to.deep.equal({ type: 'move', current: 'needs' });
  });
});

describe('<conversation-compass>: finishing', () => {
  keepTidy();

  check('with all touched it is finished at once', async () => {
    const element = await openCompass({ state: full });
    const told = toldBy(element);
    await press(element, '#close');
    expect(told).to.deep.equal([
      { type: 'change', change: { type: 'close' } },
      { type: 'close', state: { ...full, closed: true } },
    ]);
    expect(focusedId()).to.equal('name-closed');
    expect(textOf(element)).to.contain(full.notes.needs.client);
    expect(all(element, '.picture button')).to.have.length(0);
    expect(element.current).to.equal(undefined);
  });

  check('with one untouched a friendly line offers it once; later finishes', async () => {
    const element = await openCompass({ state: half });
    const told = toldBy(element);
    await press(element, '#close');
    expect(told).to.deep.equal([]);
    expect(focusedId()).to.equal('offer');
    expect(textOf(element, '#offer')).to.contain(words('close.untouched', { subjects: '‘Jouw toekomst’' }));
    expect(all(element, '#offer button').map(({ innerText }) => innerText)).to.deep.equal([
      words('close.now'),
      words('close.later'),
    ]);
    await press(element, '#later');
    expect(told.map(({ type }) => type)).to.deep.equal(['change', 'close']);
    expect(element.state).to.deep.equal({ ...half, closed: true });
    expect(textOf(element)).to.contain(words('closed.later'));
  });

  check('now opens it, and after that it is finished without asking again', async () => {
    const element = await openCompass({ state: half });
    const told = toldBy(element);
    await press(element, '#close');
    await press(element, '#now-future');
    expect(told).to.deep.equal([{ type: 'move', current: 'future' }]);
    expect(focusedId()).to.equal('name-future');
    expect(all(element, '#offer')).to.have.length(0);
    await press(element, '#close');
    expect(element.state.closed).to.equal(true);
    expect(told.slice(1).map(({ type }) => type)).to.deep.equal(['change', 'move', 'close']);
    expect(told[2]).to.deep.equal({ type: 'move', current: undefined });
  });

  check('a place that was open is told to be closed, and to be open again', async () => {
    const element = await openCompass({ state: full, current: 'needs' });
    const told = toldBy(element);
    const moves = (): unknown[] =>
      told.splice(0).flatMap(({ type, current }) => (type === 'move' ? [current] : []));
    await press(element, '#close');
    expect(moves()).to.deep.equal([undefined]);
    await press(element, '#reopen');
    expect(moves()).to.deep.equal(['needs']);
    element.undo();
    expect(moves()).to.deep.equal([undefined]);
    element.undo();
    expect(moves()).to.deep.equal(['needs']);
    element.redo();
    expect(moves()).to.deep.equal([undefined]);
    const form = document.createElement('form');
    element.replaceWith(form);
    form.append(element);
    await settled(element);
    form.reset();
    expect(element.state).to.deep.equal(full);
    expect(moves()).to.deep.equal(['needs']);
  });

  check('with more untouched the client chooses which; none is first', async () => {
    const element = await openCompass({ state: empty });
    await press(element, '#close');
    expect(all(element, '#offer button').map(({ innerText }) => innerText)).to.deep.equal([
      ...['experiences', 'needs', 'future'].map((id) =>
        words('close.now.one', { subject: words(`subject.${id}`) }),
      ),
      words('close.later'),
    ]);
    await press(element, '#now-needs');
    expect(element.state.start).to.equal('needs');
    expect(element.current).to.equal('needs');
  });

  check('is never held up: not by nothing at all', async () => {
    const element = await openCompass({ state: empty });
    await press(element, '#close');
    await press(element, '#later');
    expect(element.state).to.deep.equal({ ...empty, closed: true });
  });

  check('the offer goes when they talk on instead', async () => {
    const element = await openCompass({ state: half });
    await press(element, '#close');
    await press(element, '#place-needs');
    expect(all(element, '#offer')).to.have.length(0);
  });

  check('it is opened again, and then offers again', async () => {
    const element = await openCompass({ state: closed });
    await press(element, '#reopen');
    expect(element.state).to.deep.equal({ ...closed, closed: false });
    expect(focusedId()).to.equal('name-compass');
    expect(said(element)).to.equal(words('reopened'));
    await press(element, '#close');
    expect(all(element, '#offer')).to.have.length(1);
    await press(element, '#later');
    element.undo();
    await settled(element);
    expect(element.state.closed).to.equal(false);
  });

  check('another conversation is offered what it did not touch', async () => {
    const element = await openCompass({ state: half });
    await press(element, '#close');
    await press(element, '#now-future');
    element.state = empty as never;
    await settled(element);
    await press(element, '#close');
    expect(element.state.closed).to.equal(false);
    expect(all(element, '#offer')).to.have.length(1);
  });
});
