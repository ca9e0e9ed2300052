// What a portal sets, hides and takes back.
import { expect } from '@open-wc/testing';
import { registerContent } from '../../src/content/registry.js';
import { check, keepTidy, settled } from '../suites/bed.js';
import {
  all,
  find,
  openCompass,
  press,
  states,
  textOf,
  toldBy,
  words,
} from './conversation-compass.support.js';

const { empty, half } = states;

/** The subjects that have a fold in the picture. */
const folded = (element: Element): string[] =>
  all(element, '.petal')
    .filter((petal) => petal.querySelector('.flap'))
    .map(({ id }) => id.replace('place-', ''));

describe('<conversation-compass>: what a portal sets', () => {
  keepTidy();

  check(
    '`current`, as attribute or property, also before it is drawn; what is no place opens none',
    async () => {
      const element = await openCompass({ state: half, current: 'ours' });
      const told = toldBy(element);
      expect(find(element, '#panel h3').innerText).to.equal(words('ours'));
      for (const [asked, shown] of [
        ['future', 'future'],
        ['elsewhere', undefined],
        ['needs', 'needs'],
      ] as const) {
        element.setAttribute('current', asked);
        await settled(element);
        expect(element.current).to.equal(shown);
      }
      element.current = null;
      await settled(element);
      expect(element.current).to.equal(undefined);
      expect(all(element, '#panel')).to.have.length(0);
      expect(told).to.deep.equal([]);
      expect(element.state).to.deep.equal(half);
    },
  );

  check('disabled: it can be read, and nothing is changed by that', async () => {
    const element = await openCompass({ state: empty });
    element.disabled = true;
    await settled(element);
    await press(element, '#place-needs');
    expect(textOf(element, '#panel')).to.contain(words('subject.needs.meaning'));
    expect(element.state).to.deep.equal(empty);
    expect(all(element, '#begin, #close')).to.have.length(0);
  });

  check('a professional gets a quiet line with each subject and theme; a client none', async () => {
    const element = await openCompass({ state: half, current: 'needs', audience: 'professional' });
    const lines = (): string[] => all(element, '[part="guidance"]').map(({ innerText }) => innerText);
    expect(lines()).to.deep.equal(
      ['needs', 'direction', 'openness', 'seen', 'conversation'].map((id) => words(`guide.${id}`)),
    );
    await press(element, '#place-ours');
    expect(lines()).to.include(words('guide.ours'));
    element.audience = 'client';
    await settled(element);
    expect(lines()).to.deep.equal([]);
  });

  check('a theme that a portal hides is nowhere, and a mark at it is kept', async () => {
    registerContent('nl-x-hidden', {
      piece: 'conversation-subjects',
      items: [{ id: 'theme.seen', source: 'Gemeente Zonnedael', hidden: true }],
    });
    const element = await openCompass({ state: half, current: 'needs', lang: 'nl-x-hidden' });
    expect(all(element, '#panel [part="theme"]')).to.have.length(3);
    for (const name of all(element, '#panel [part="theme"] b'))
      expect(name.innerText.trim()).not.to.equal('');
    await press(element, '[name="needs.theme.direction"]');
    expect(element.state.themes.needs).to.deep.equal({ seen: true, direction: true });
    await press(element, '#place-ours');
    expect(all(element, '#panel [part="theme"]')).to.have.length(3);
    expect(all(element, '.heart .themes-around svg')).to.have.length(3);
    element.readonly = true;
    await settled(element);
    expect(all(element, '.came-up li')).to.have.length(1);
  });

  check('a portal that takes a change back shows what is so', async () => {
    const element = await openCompass({ state: half, current: 'future' });
    element.addEventListener('conversation-compass-change', () => {
      element.state = half as never;
    });
    await press(element, '[name="future.theme.seen"]');
    expect(element.state).to.deep.equal(half);
    expect(find<HTMLInputElement>(element, '[name="future.theme.seen"]').checked).to.equal(false);
    expect(folded(element)).to.deep.equal(['needs']);
  });

  check('a language switch half-way keeps all: place, words, marks', async () => {
    const element = await openCompass({ state: half, current: 'needs' });
    const field = find<HTMLTextAreaElement>(element, 'textarea');
    field.focus();
    element.lang = 'en';
    await settled(element);
    expect(find(element, '#name-needs').innerText).to.equal('Your needs');
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).to.equal(half.notes.needs.client);
    expect(find<HTMLInputElement>(element, '[name="needs.theme.seen"]').checked).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(find(element, 'textarea'));
    expect(element.state).to.deep.equal(half);
  });
});
