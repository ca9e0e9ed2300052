// A step goes within and between goals: by button, by list, and by dragging it. Whichever way, the page is told the same.
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { check, keepTidy, plainPage, settled, takeWarnings } from '../suites/bed.js';
import {
  changesOf,
  choose,
  drag,
  EMPTY,
  focusedIn,
  FULL,
  openPlace,
  openPlan,
  orderOf,
  press,
  said,
  shownIn,
  stepOf,
  words,
} from './action-plan.support.js';

/** So high that all of it can be reached without scrolling. */
const HIGH = { width: 1280, height: 3600 };

describe('moving a step in <action-plan>', () => {
  keepTidy();
  beforeEach(() => setViewport(HIGH));
  afterEach(plainPage);

  const WAYS: Record<string, (element: Awaited<ReturnType<typeof openPlan>>) => Promise<void>> = {
    button: async (element) => {
      await openPlace(element, 'own-coffee');
      await press(element, '#earlier-own-coffee');
    },
    mouse: (element) => drag(element, 'own-coffee', 'own-library', 'above'),
    finger: (element) => drag(element, 'own-coffee', 'own-library', 'above', 'touch'),
  };
  for (const [way, act] of Object.entries(WAYS))
    check(`earlier by ${way}: the same is told, and said where it stands`, async () => {
      const element = await openPlan({ state: FULL });
      const told = changesOf(element);
      await act(element);
      expect(told).to.deep.equal([
        { type: 'move-step', step: 'own-coffee', goal: 'own-people', before: 'own-library' },
      ]);
      const placed = {
        label: 'Koffie drinken met een oud-collega',
        count: 1,
        goal: 'Weer onder de mensen komen',
      };
      expect(said(element)).to.equal(words('moved.goal', placed));
      expect(shownIn(element).slice(0, 3)).to.deep.equal([
        'done own-walk',
        'agreed own-coffee',
        'agreed own-library',
      ]);
      element.undo();
      expect(element.state).to.deep.equal(FULL);
    });

  for (const [way, act] of Object.entries({
    list: async (element: Awaited<ReturnType<typeof openPlan>>) => {
      await openPlace(element, 'own-coffee');
      await choose(element, 'goal.own-coffee', 'own-wood');
    },
    mouse: (element: Awaited<ReturnType<typeof openPlan>>) =>
      drag(element, 'own-coffee', 'own-workshop', 'under'),
  }))
    check(`to another goal by ${way}`, async () => {
      const element = await openPlan({ state: FULL });
      const told = changesOf(element);
      await act(element);
      expect(told).to.deep.equal([{ type: 'move-step', step: 'own-coffee', goal: 'own-wood', before: null }]);
      expect(orderOf(element, 'own-people')).not.to.include('own-coffee');
      expect(shownIn(element).filter((step) => step.startsWith('agreed'))).to.deep.equal([
        'agreed own-library',
        'agreed own-workshop',
        'agreed own-coffee',
        'agreed own-talk',
      ]);
    });

  check('between two steps of another goal, where it is let go', async () => {
    const element = await openPlan({ state: FULL });
    await drag(element, 'own-workshop', 'own-coffee', 'above');
    expect(orderOf(element, 'own-people')).to.deep.equal([
      'own-walk',
      'own-library',
      'own-workshop',
      'own-coffee',
      'own-visit',
      'own-party',
    ]);
  });

  check('let go where it lay, or outside, changes nothing and says so', async () => {
    const element = await openPlan({ state: FULL });
    const told = changesOf(element);
    const back = words('put-back', { label: 'Koffie drinken met een oud-collega' });
    await drag(element, 'own-coffee', 'own-coffee', 'under');
    expect(said(element)).to.equal(back);
    await drag(element, 'own-coffee', { x: 1270, y: 10 });
    expect(said(element)).to.equal(back);
    expect(told).to.deep.equal([]);
    expect(element.state).to.deep.equal(FULL);
  });

  check('an idea stays an idea among agreements', async () => {
    const element = await openPlan({ state: FULL });
    await drag(element, 'own-tools', 'own-library', 'above');
    expect(stepOf(element, 'own-tools')).to.include({ goal: 'own-people' }).and.not.have.property('who');
    expect(shownIn(element)).to.include('idea own-tools');
  });

  check('focus stays on the button; at the end it says so', async () => {
    const element = await openPlan({ state: FULL });
    const told = changesOf(element);
    await openPlace(element, 'own-library');
    await press(element, '#later-own-library');
    expect(focusedIn(element)).to.equal('later-own-library');
    await press(element, '#later-own-library');
    expect(said(element)).to.equal(words('later.none'));
    expect(focusedIn(element)).to.equal('later-own-library');
    expect(told).to.have.length(1);
    await press(element, '#earlier-own-library');
    await press(element, '#earlier-own-library');
    expect(said(element)).to.equal(words('earlier.none'));
    expect(element.state).to.deep.equal(FULL);
  });

  check('a step of a goal that is gone keeps it when it moves among steps of no goal', async () => {
    const actions = ['a', 'b'].map((id) => ({
      id,
      voice: 'client',
      label: id,
      goal: 'gone',
      who: ['client'],
    }));
    const element = await openPlan({ state: { ...EMPTY, actions } });
    takeWarnings();
    await drag(element, 'b', 'a', 'above');
    expect(element.state.actions.map(({ id, goal }) => `${id} ${goal}`)).to.deep.equal(['b gone', 'a gone']);
  });

  check('nothing is dragged by another view, or where nothing can be changed', async () => {
    for (const settings of [{ sort: 'who' as const }, { disabled: true }, { readonly: true }]) {
      const element = await openPlan({ state: FULL, ...settings });
      const told = changesOf(element);
      const root = settings.readonly ? '.as-text' : '.screen';
      const [from, to] = ['own-coffee', 'own-library'].map((id) =>
        element.renderRoot.querySelector(`${root} [data-step="${id}"]`)!.getBoundingClientRect(),
      );
      const name = document.elementFromPoint(from!.left + 30, from!.top + 24);
      expect(name).to.equal(element);
      await executeServerCommand('mouse-drag', {
        points: [
          { x: Math.round(from!.left + 30), y: Math.round(from!.top + 24) },
          { x: Math.round(to!.left + 30), y: Math.round(to!.top + 4) },
        ],
      });
      await settled(element);
      expect(told).to.deep.equal([]);
      element.remove();
    }
  });
});
