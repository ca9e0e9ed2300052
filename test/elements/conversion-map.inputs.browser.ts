// What other pieces tell: the client's values, what matters, and what is gone.
import '../../src/elements/trajectory-provider/trajectory-provider.define.js';
import { expect } from '@open-wc/testing';
import { circlesOfMap, listOfMap, planOfMap } from '../fixtures/conversion-map.js';
import { bed, check, keepTidy, settled, takeWarnings } from '../suites/bed.js';
import {
  all,
  EMPTY,
  FULL,
  HALF,
  one,
  openMap,
  press,
  problemsOf,
  textOf,
  words,
} from './conversion-map.support.js';

type Map = Awaited<ReturnType<typeof openMap>>;

const offered = (map: Map): string[] =>
  all<HTMLInputElement>(map, 'input[name^="chosen."]').map(({ name }) => name.slice('chosen.'.length));

function script(name: string, state: object): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.dataset['for'] = name;
  element.textContent = JSON.stringify(state);
  return element;
}

describe('<conversion-map>: what other pieces tell', () => {
  keepTidy();

  for (const [way, give] of Object.entries({
    property: (map: Map) => Object.assign(map, { list: listOfMap, circles: circlesOfMap, plan: planOfMap }),
    attribute: (map: Map) => {
      map.setAttribute('list', JSON.stringify(listOfMap));
      map.setAttribute('circles', JSON.stringify(circlesOfMap));
      map.setAttribute('plan', JSON.stringify(planOfMap));
    },
    script: (map: Map) => {
      map.append(script('list', listOfMap), script('circles', circlesOfMap), script('plan', planOfMap));
    },
  }))
    check(`comes by ${way}`, async () => {
      const map = await openMap({ state: HALF });
      give(map);
      await settled(map);
      await press(map, '#choose');
      expect(offered(map).slice(0, 5)).to.deep.equal([
        'develop-skills',
        'contacts',
        'income',
        'own-outdoors',
        'own-garden',
      ]);
      expect(textOf(map, '[part~="choose"]')).to.contain('Werken met planten');
      expect(textOf(map)).to.contain('Elke ochtend één collega groeten');
      expect(map.list).to.deep.equal(listOfMap);
      expect(map.circles).to.deep.equal(circlesOfMap);
      expect(map.state).to.deep.equal(HALF);
    });

  check('what the client marked comes first, with why; nothing is chosen for the client', async () => {
    const map = await openMap({ state: EMPTY, list: listOfMap, circles: circlesOfMap });
    const about = (value: string): string =>
      one(map, `label:has(input[name="chosen.${value}"])`).innerText.replace(/\s+/g, ' ').trim();
    expect(about('contacts')).to.equal(
      [words('value.contacts'), words('reason.important'), words('reason.discuss')].join(' '),
    );
    expect(about('own-garden')).to.equal(`Werken met planten ${words('reason.middle')}`);
    expect(about('decisions')).to.equal(words('value.decisions'));
    expect(all(map, ':checked')).to.deep.equal([]);
  });

  check('an own value has the client’s words: where it is chosen, opened, and in its picture', async () => {
    const map = await openMap({ state: FULL, list: listOfMap, about: 'own-outdoors' });
    expect(textOf(map, '[part~="picture-value"]')).to.equal('Buiten zijn');
    expect(textOf(map, '#open-own-outdoors')).to.equal('Buiten zijn');
  });

  check('an own value that nobody knows is not gone: it has no name here', async () => {
    const map = await openMap({ state: FULL });
    expect(textOf(map, '#open-own-outdoors')).to.equal(words('value.unnamed'));
    expect(textOf(map)).to.not.contain(words('value.gone'));
    expect(map.problems).to.deep.equal([]);
  });

  check('one that is in no list any more is kept, told where it stands, and reported once', async () => {
    const map = await openMap({ state: FULL, list: listOfMap });
    const problems = problemsOf(map);
    map.list = { ...listOfMap, ownValues: [], answers: {}, discuss: [] };
    await settled(map);
    await press(map, '#open-own-outdoors');
    expect(textOf(map, '[part~="value"]:has(#open-own-outdoors)'))
      .to.contain(words('value.gone'))
      .and.contain('Buiten slaap ik beter');
    await press(map, '#open-contacts');
    expect(
      problems.flatMap((event) => event.problems.map(({ code, path }) => `${code} ${path}`)),
    ).to.deep.equal(['unknown-value /values/2']);
    expect(map.state).to.deep.equal(FULL);
    expect(takeWarnings()).to.have.length(1);
  });

  check('a list by a later version is not taken for one without own values', async () => {
    const map = await openMap({ state: FULL });
    map.list = { ...listOfMap, version: 9, ownValues: [] } as never;
    await settled(map);
    expect(map.problems.map(({ code }) => code)).to.deep.equal(['newer-version']);
    expect(textOf(map)).to.not.contain(words('value.gone'));
    takeWarnings();
  });

  check('what cannot be read of one is told, and costs the map nothing', async () => {
    for (const name of ['list', 'circles', 'plan'] as const) {
      const map = await openMap({ state: FULL });
      const problems = problemsOf(map);
      map[name] = '{';
      await settled(map);
      expect(problems.map((event) => event.problems.map(({ code }) => code))).to.deep.equal([
        ['malformed-json'],
      ]);
      expect(all(map, '[part~="notice"]')).to.have.length(1);
      expect(map.state).to.deep.equal(FULL);
      expect(takeWarnings()).to.have.length(1);
    }
  });

  check('in a trajectory all comes by itself, and what is written goes back into it', async () => {
    const provider = document.createElement('trajectory-provider');
    provider.state = {
      kind: 'trajectory',
      version: 1,
      purpose: 'reintegration-guidance',
      parts: { 'capability-list': listOfMap, 'conversion-map': FULL, 'action-plan': planOfMap },
      share: {},
    } as never;
    const map = document.createElement('conversion-map');
    provider.append(map);
    bed().append(provider);
    await settled(map);
    expect(map.state).to.deep.equal(FULL);
    expect(textOf(map, '#open-own-outdoors')).to.equal('Buiten zijn');
    expect(textOf(map, '[data-entry="own-doubt"]')).to.contain('Elke ochtend één collega groeten');
    await press(map, '#more-own-bus');
    await press(map, '#remove-own-bus');
    const { parts } = provider.state as unknown as { parts: Record<string, { factors: { id: string }[] }> };
    expect(parts['conversion-map']!.factors.map(({ id }) => id)).to.not.include('own-bus');
    map.undo();
    expect(map.state).to.deep.equal(FULL);
    expect(map.problems).to.deep.equal([]);
  });
});
