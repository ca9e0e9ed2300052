import { expect } from '@open-wc/testing';
import type { CapabilityListElement } from '../../src/elements/capability-list/capability-list.element.js';
import {
  all,
  announcementsOf,
  button,
  click,
  drawn,
  eventsOf,
  focused,
  FULL,
  HALF,
  listState,
  one,
  openList,
  openSteps,
  pictogramOf,
  press,
  radio,
  type,
  words,
  expectFocus,
} from './support.js';

const OWN = listState({ ownValues: [{ id: 'own-1', label: 'Rust' }] });

interface Act {
  readonly name: string;
  readonly from?: Parameters<typeof openSteps>[0];
  readonly act: (list: CapabilityListElement) => Promise<void>;
  readonly says: string;
}

const mark = (list: CapabilityListElement): HTMLElement => one(list, 'input[type="checkbox"]');

/** Everything a client can do that is one change, and what a screen reader then says. */
const ACTS: Act[] = [
  {
    name: 'an answer',
    from: { current: 'contacts' },
    act: (list) => click(list, radio(list, 'contacts.enabled', 2)),
    says: 'Hoeveel ruimte: Bijna geen ruimte',
  },
  {
    name: 'not sure',
    from: { current: 'contacts' },
    act: (list) => click(list, radio(list, 'contacts.importance', 'unsure')),
    says: 'Hoe belangrijk: Weet ik (nog) niet',
  },
  {
    name: 'taking an answer back by keyboard',
    from: { state: HALF, current: 'contacts' },
    act: async (list) => {
      radio(list, 'contacts.importance', 4).focus();
      await press(list, 'Delete');
    },
    says: 'Je antwoord is weggehaald.',
  },
  {
    name: 'wanting to talk about it',
    from: { current: 'contacts' },
    act: (list) => click(list, mark(list)),
    says: 'Je wilt hierover praten.',
  },
  {
    name: 'not wanting to talk about it',
    from: { state: HALF, current: 'contacts' },
    act: (list) => click(list, mark(list)),
    says: 'Je wilt hier nu niet over praten.',
  },
  {
    name: 'the situation',
    from: {},
    act: (list) => click(list, one(list, 'input[value="sick-listed"]')),
    says: 'De vragen gaan over je werk, nu je ziek bent.',
  },
  {
    name: 'taking the situation back',
    from: { state: listState({ situation: 'employed' }), current: 'start' },
    act: async (list) => {
      await click(list, button(list, words('situation.change')));
      await click(list, button(list, words('answer.clear')));
    },
    says: 'Je antwoord is weggehaald.',
  },
  {
    name: 'adding a value',
    from: { current: 'own-values' },
    act: async (list) => {
      await type(one(list, '#own-label'), 'Rust');
      await press(list, 'Enter');
    },
    says: '‘Rust’ staat nu in je lijst.',
  },
  {
    name: 'removing a value',
    from: { state: OWN, current: 'own-1' },
    act: (list) => click(list, button(list, words('own.remove'))),
    says: '‘Rust’ is weggehaald.',
  },
  {
    name: 'being ready',
    from: { state: HALF, current: 'check' },
    act: (list) => click(list, button(list, words('finish'))),
    says: 'Je bent klaar met de lijst',
  },
  {
    name: 'opening the list again',
    from: { state: FULL },
    act: (list) => click(list, button(list, words('reopen'))),
    says: 'De lijst is weer open.',
  },
];

describe('what <capability-list> says to a screen reader', () => {
  for (const { name, from, act, says } of ACTS) {
    it(`says one thing after ${name}, and one after taking it back and doing it again`, async () => {
      const list = await openSteps(from);
      const spoken = announcementsOf(list);
      await act(list);
      expect(spoken.said).to.deep.equal([says]);
      spoken.forget();
      list.undo();
      list.redo();
      expect(spoken.said).to.deep.equal([words('history.undone'), words('history.redone')]);
    });
  }

  it('has one polite live region and no other', async () => {
    for (const settings of [{}, { layout: 'page' }, { state: FULL }, { current: 'own-values' }] as const) {
      const list = await openSteps(settings);
      const live = all(list, '[role="status"], [role="alert"], [aria-live], output');
      expect(live.map((region) => region.getAttribute('role'))).to.deep.equal(['status']);
      expect(live[0]!.textContent).to.equal('');
    }
  });

  it('says the same thing twice when it happens twice', async () => {
    const list = await openSteps({ state: HALF, current: 'contacts' });
    const spoken = announcementsOf(list);
    for (const question of ['importance', 'enabled']) {
      one(list, `input[name="contacts.${question}"]:checked`).focus();
      await press(list, 'Delete');
    }
    expect(spoken.said.map((line) => line.trim())).to.deep.equal(Array(2).fill(words('answer.cleared')));
    expect(spoken.said[0], 'as a change of text, or nothing is heard').not.to.equal(spoken.said[1]);
  });

  it('says nothing when the portal sets a state, a place or a language', async () => {
    const list = await openSteps();
    const spoken = announcementsOf(list);
    list.state = HALF;
    await drawn(list);
    list.current = 'income';
    await drawn(list);
    list.lang = 'nl-x-u';
    await drawn(list);
    expect(spoken.said).to.deep.equal([]);
  });

  it('says nothing about moving: the heading that gets focus is heard already', async () => {
    const list = await openSteps();
    const spoken = announcementsOf(list);
    await click(list, button(list, words('navigation.begin')));
    expect(spoken.said).to.deep.equal([]);
  });

  it('says each change before its event, so that a portal which replaces the state does not silence it', async () => {
    const list = await openSteps({ current: 'contacts' });
    const spoken = announcementsOf(list);
    list.addEventListener('capability-list-change', ({ state }) => {
      list.state = structuredClone<typeof state>(state);
    });
    await click(list, radio(list, 'contacts.enabled', 2));
    expect(spoken.said).to.deep.equal(['Hoeveel ruimte: Bijna geen ruimte']);
  });
});

describe('focus in <capability-list>', () => {
  it('is never lost, whatever is done by keyboard', async () => {
    const list = await openSteps({ state: OWN, current: 'own-1' });
    const go = async (target: HTMLElement, ...keys: string[]): Promise<void> => {
      target.focus();
      await press(list, ...keys);
      expect(focused(list) === null, `after ${keys.join(', ')}`).to.equal(false);
    };
    await go(radio(list, 'own-1.enabled', 3), 'Space');
    await go(button(list, words('answer.clear')), 'Enter');
    await go(radio(list, 'own-1.enabled', 3), 'Space', 'Delete', 'Control+z', 'Control+z', 'Control+y');
    await go(button(list, words('own.rename')), 'Enter');
    await go(focused(list)!, 'Escape');
    await go(button(list, words('own.rename')), 'Enter');
    await go(focused(list)!, 'x', 'Enter');
    await go(button(list, words('own.remove')), 'Enter', 'Enter');
    await go(button(list, words('navigation.next')), 'Enter');
    await go(button(list, words('navigation.previous')), 'Enter');
    await go(pictogramOf(list, words('navigation.check')), 'Enter');
    await go(button(list, words('finish')), 'Enter');
    await go(button(list, words('reopen')), 'Enter');
    await go(button(list, words('history.undo')), 'Enter', 'Enter', 'Enter', 'Enter', 'Enter');
    await go(button(list, words('history.redo')), 'Enter', 'Enter', 'Enter', 'Enter', 'Enter');
  });

  it('is not lost when a value disappears under it by a key or by the portal', async () => {
    for (const layout of ['steps', 'page'] as const) {
      const list = await openList({ layout, current: 'own-values' });
      await type(one(list, '#own-label'), 'Rust');
      await press(list, 'Enter');
      const { id } = list.state.ownValues[0]!;
      radio(list, `${id}.importance`, 3).focus();
      await press(list, 'Control+z');
      expect(focused(list) === null, 'after undo').to.equal(false);

      await press(list, 'Control+y');
      radio(list, `${id}.importance`, 3).focus();
      list.state = HALF;
      await drawn(list);
      expect(focused(list) === null, 'after another state').to.equal(false);
    }
  });

  it('is not lost when the list becomes read-only or finished while someone is in it', async () => {
    const list = await openSteps({ state: HALF, current: 'contacts' });
    radio(list, 'contacts.enabled', 2).focus();
    list.readonly = true;
    await drawn(list);
    expect(focused(list) === null).to.equal(false);
    list.readonly = false;
    await drawn(list);
    list.state = FULL;
    await drawn(list);
    expect(focused(list) === null).to.equal(false);
  });

  it('stays on an answer while the language, the audience and the voice change', async () => {
    const list = await openSteps({ state: HALF, current: 'contacts' });
    const answer = radio(list, 'contacts.enabled', 2);
    answer.focus();
    for (const settings of [{ lang: 'nl-x-u' }, { audience: 'professional' }, { voice: 'professional' }]) {
      Object.assign(list, settings);
      await drawn(list);
      expectFocus(list, answer);
    }
  });

  it('goes to the first thing to fill in with focus()', async () => {
    const list = await openSteps({ state: HALF, current: 'contacts' });
    list.focus();
    expectFocus(list, radio(list, 'contacts.importance', 1));
    const start = await openSteps();
    start.focus();
    expectFocus(start, one(start, 'input[name="situation"]'));
    const events = eventsOf(start);
    expect(events).to.deep.equal([]);
  });
});
