// Writing on the map: in five places, in two voices, and nothing that is typed gets lost.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { check, keepTidy, settled, takeWarnings } from '../suites/bed.js';
import {
  all,
  ariaOf,
  changesOf,
  EMPTY,
  factorOf,
  focusedIn,
  FULL,
  HALF,
  one,
  openMap,
  press,
  said,
  textOf,
  words,
} from './conversion-map.support.js';

const open = (place: string): string => `[id="open-contacts.${place}"]`;
const field = (place: string): string => `[id="new-contacts.${place}"]`;

describe('<conversion-map>: writing', () => {
  keepTidy();

  check(
    'begins with nothing but values to choose from; the first one opens, without anything to fill in',
    async () => {
      const map = await openMap({ state: EMPTY });
      expect(all(map, '[part~="value"]')).to.deep.equal([]);
      await press(map, 'input[name="chosen.income"]');
      expect(said(map)).to.equal(words('chosen.on', { value: words('value.income') }));
      expect(all(map, '[part~="value"] :is(input, textarea)')).to.deep.equal([]);
      expect(all(map, '[part~="picture"]'), 'no picture of nothing').to.deep.equal([]);
      expect(textOf(map, '.helps-person')).to.contain(words('place.helps-person.hint'));
      const groups = all(map, '[part~="group-name"]').map(({ innerText }) => innerText.trim());
      expect(groups).to.deep.equal(
        ['resources', 'helps-person', 'helps-work-context', 'hinders-person', 'hinders-work-context'].map(
          (id) => words(`place.${id}`),
        ),
      );
    },
  );

  check('in all five places, by keyboard alone', async () => {
    const map = await openMap({ state: { ...EMPTY, values: ['contacts'] } });
    for (const place of [
      'resources',
      'helps-person',
      'helps-work-context',
      'hinders-person',
      'hinders-work-context',
    ]) {
      one(map, open(place)).focus();
      await sendKeys({ press: 'Enter' });
      await settled(map);
      expect(focusedIn(map)).to.equal(one(map, field(place)));
      await sendKeys({ type: `Bij ${place}` });
      await sendKeys({ press: 'Enter' });
      await settled(map);
      expect(focusedIn(map)).to.equal(one(map, field(place)));
      expect(one<HTMLInputElement>(map, field(place)).value).to.equal('');
      expect(said(map)).to.equal(words('added', { label: `Bij ${place}` }));
    }
    expect(map.state.resources.map(({ label }) => label)).to.deep.equal(['Bij resources']);
    expect(map.state.factors.map(({ label, effect, level }) => [label, `${effect}-${level}`])).to.deep.equal(
      ['helps-person', 'helps-work-context', 'hinders-person', 'hinders-work-context'].map((place) => [
        `Bij ${place}`,
        place,
      ]),
    );
  });

  check('what is typed but not added is kept when another value opens', async () => {
    const map = await openMap({ state: HALF });
    const told = changesOf(map);
    await press(map, open('helps-person'));
    await sendKeys({ type: 'Ik lach graag' });
    await press(map, '#open-use-skills');
    expect(told.map(({ change }) => change.type)).to.deep.equal(['add-factor']);
    expect(map.state.factors.at(-1)).to.deep.include({ label: 'Ik lach graag', value: 'contacts' });
    expect(one(map, '#open-use-skills').getAttribute('aria-expanded')).to.equal('true');
  });

  check('what is typed survives another language, another list, and other news', async () => {
    const map = await openMap({ state: HALF });
    await press(map, open('hinders-person'));
    await sendKeys({ type: 'Ik slaap licht' });
    map.lang = 'en';
    map.list = { kind: 'capability-list', version: 1 } as never;
    map.audience = 'professional';
    await settled(map);
    expect(one<HTMLInputElement>(map, field('hinders-person')).value).to.equal('Ik slaap licht');
    expect(focusedIn(map)).to.equal(one(map, field('hinders-person')));
    await sendKeys({ press: 'Enter' });
    expect(map.state.factors.at(-1)).to.deep.include({ label: 'Ik slaap licht', voice: 'client' });
  });

  check('what the client typed stays the client’s when the professional goes on', async () => {
    const map = await openMap({ state: HALF });
    await press(map, open('helps-person'));
    await sendKeys({ type: 'Ik lach graag' });
    map.voice = 'professional';
    await settled(map);
    expect(one<HTMLInputElement>(map, field('helps-person')).value).to.equal('');
    expect(focusedIn(map)).to.equal(one(map, field('helps-person')));
    await sendKeys({ type: 'Een rooster op papier' });
    await sendKeys({ press: 'Enter' });
    expect(map.state.factors.slice(-2).map(({ voice, label }) => `${voice}: ${label}`)).to.deep.equal([
      'client: Ik lach graag',
      'professional: Een rooster op papier',
    ]);
  });

  for (const [voice, others] of [
    ['client', ['own-coach', 'own-buddy', 'own-tired']],
    ['professional', ['own-listen', 'own-tea', 'own-noise']],
  ] as const)
    check(`the ${voice} changes and removes own words only, and does all else with all`, async () => {
      const map = await openMap({ state: FULL, voice });
      const opened = all(map, '[id^="more-"]').map(({ id }) => id.slice('more-'.length));
      const [mine, renamed]: [string[], string[]] = [[], []];
      for (const id of opened) {
        await press(map, `#more-${id}`);
        mine.push(...all(map, '[id^="remove-"]').map((found) => found.id.slice('remove-'.length)));
        renamed.push(...all(map, '[id^="rename-"]').map((found) => found.id.slice('rename-'.length)));
      }
      for (const id of others) expect(renamed).to.not.include(id);
      const other = voice === 'client' ? 'professional' : 'client';
      const isKept = (id: string): boolean =>
        map.state.factors.some((factor) => factor.id === id && Boolean(factor.idea?.[other]));
      expect(mine, 'that the other wrote about stays').to.deep.equal(renamed.filter((id) => !isKept(id)));
      const entries = [...map.state.resources, ...map.state.factors];
      expect(renamed).to.have.members(
        entries.filter((entry) => entry.value === 'contacts' && entry.voice === voice).map(({ id }) => id),
      );
      const factors = map.state.factors.filter(({ value }) => value === 'contacts');
      expect(opened).to.include.members(factors.map(({ id }) => id));
      for (const id of others) expect(opened.includes(id)).to.equal(factors.some((one) => one.id === id));
    });

  check('what lost its words keeps what somebody wrote about it, and has a name', async () => {
    const noise = HALF.factors.find(({ id }) => id === 'own-noise');
    const map = await openMap({ state: { ...HALF, factors: [{ ...noise, label: 7 }] } });
    expect(takeWarnings()).to.have.length(1);
    expect(one(map, '[data-entry="own-noise"] .entry-words').innerText).to.equal('Zonder woorden');
    expect(factorOf(map, 'own-noise').idea).to.deep.equal(noise?.idea);
  });

  check('the client’s own stand first, each with whose it is', async () => {
    const map = await openMap({ state: HALF });
    const items = all(map, '.helps-work-context [part~="entry"]').map((item) => [
      one(map, `[data-entry="${item.dataset['entry']}"] .entry-words`).innerText,
      item.querySelector<HTMLElement>('.marks')!.innerText.trim(),
    ]);
    expect(items).to.deep.equal([
      ['Samen thee drinken in de pauze', 'Van jou'],
      ['Een vaste collega als maatje', 'Idee van de professional'],
    ]);
  });

  check('the levels of the work context are the professional’s: a client sees them nowhere', async () => {
    const level = words('context.3');
    for (const readonly of [false, true]) {
      const map = await openMap({ state: FULL, readonly });
      if (!readonly) await press(map, '#more-own-noise');
      expect(map.renderRoot.textContent).to.not.contain(level);
      map.audience = 'professional';
      await settled(map);
      expect(textOf(map, readonly ? '.as-text' : '[data-entry="own-noise"]')).to.contain(level);
    }
  });

  check('a level is only asked of what lies in the work context', async () => {
    const map = await openMap({ state: FULL, audience: 'professional', voice: 'professional' });
    await press(map, '#more-own-tired');
    expect(all(map, 'select').map(({ name }: HTMLElement & { name?: string }) => name)).to.deep.equal([
      'place.own-tired',
      'sort.own-tired',
    ]);
  });

  check('what hinders can help: it moves with its words, its idea and focus', async () => {
    const map = await openMap({ state: FULL });
    await press(map, '#more-own-noise');
    const select = one<HTMLSelectElement>(map, 'select[name="place.own-noise"]');
    select.focus();
    select.value = 'helps-person';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(map);
    expect(all(map, '.helps-person [data-entry="own-noise"]')).to.have.length(1);
    expect(factorOf(map, 'own-noise').idea).to.deep.equal(
      FULL.factors.find(({ id }) => id === 'own-noise')?.idea,
    );
    expect(focusedIn(map)).to.equal(one(map, 'select[name="place.own-noise"]'));
    expect(said(map)).to.equal(words('choice.made', { choice: words('place.helps-person') }));
  });

  check(
    'a value that is let go of keeps what was written; the choice says so, and undo opens it again',
    async () => {
      const map = await openMap({ state: HALF });
      await press(map, '#choose');
      await press(map, 'input[name="chosen.contacts"]');
      expect(map.state.factors).to.deep.equal(HALF.factors);
      expect(textOf(map, 'label:has(input[name="chosen.contacts"])')).to.contain(words('value.kept'));
      expect(textOf(map)).to.not.contain('lawaai');
      map.undo();
      await settled(map);
      expect(map.state).to.deep.equal(HALF);
      expect(textOf(map)).to.contain('lawaai');
    },
  );

  check('what a person opened to choose from stays open, whatever is drawn in the same moment', async () => {
    const map = await openMap({ state: HALF });
    await press(map, '#more-own-noise');
    one(map, '#choose').click();
    one(map, '#remove-own-noise').click();
    await settled(map);
    expect(one<HTMLDetailsElement>(map, 'details.choose').open).to.equal(true);
    await press(map, '#choose');
    expect(one<HTMLDetailsElement>(map, 'details.choose').open).to.equal(false);
    expect(all(map, 'input[name^="chosen."]')).to.deep.equal([]);
  });

  check('undo shows what it brings back, also in a value that was closed', async () => {
    const map = await openMap({ state: FULL });
    await press(map, '#more-own-tea');
    await press(map, '#remove-own-tea');
    await press(map, '#open-use-skills');
    map.undo();
    await settled(map);
    expect(all(map, '[data-entry="own-tea"]')).to.have.length(1);
  });

  check('a portal that does not take a change is obeyed by what is shown', async () => {
    const map = await openMap({ state: HALF });
    map.addEventListener('conversion-map-change', () => {
      map.state = HALF as never;
    });
    await press(map, '#choose');
    await press(map, 'input[name="chosen.income"]');
    expect(one<HTMLInputElement>(map, 'input[name="chosen.income"]').checked).to.equal(false);
    const idea = one<HTMLTextAreaElement>(map, 'textarea[name="idea.own-noise"]');
    idea.focus();
    await sendKeys({ type: 'x' });
    await settled(map);
    expect(one<HTMLTextAreaElement>(map, 'textarea[name="idea.own-noise"]').value).to.equal(
      HALF.factors[2]!.idea!.client,
    );
  });

  check('a screen reader hears values, groups and lists, and whose each thing is', async () => {
    await openMap({ state: HALF });
    const told = (await ariaOf('[part~="values"]')).map((line) => line.trim().replaceAll("'", ''));
    const about = (id: string): string[] => [`- group "${words(id)}":`, `- heading "${words(id)}"`];
    expect(told).to.include.members([
      `- region "${words('value.contacts')}":`,
      `- heading "${words('value.contacts')}":`,
      `- button "${words('value.contacts')}" [expanded]`,
      `- button "${words('value.use-skills')}"`,
      ...about('place.resources'),
      ...about('place.hinders-work-context'),
      '- paragraph: Het is druk en er is veel lawaai',
      '- paragraph: Van jou',
      '- paragraph: Idee van de professional',
      `- textbox "${words('idea.client')} Het is druk en er is veel lawaai": Vragen of ik eerst op een rustige plek kan zitten`,
      `- button "${words('step.make')} Het is druk en er is veel lawaai": ${words('step.make')}`,
      `- button "${words('step.take-back')} Ik durf niet zo snel iets te zeggen": ${words('step.take-back')}`,
    ]);
    expect(told.filter((line) => line.includes('img'))).to.deep.equal([]);
  });

  check('400 factors over eight values: only those of the open value are drawn', async () => {
    const values = Array.from({ length: 8 }, (_none, index) => `own-value-${index}`);
    const factors = Array.from({ length: 400 }, (_none, index) => ({
      id: `own-${index}`,
      voice: 'client',
      label: `Factor ${index}`,
      value: values[index % 8]!,
      effect: index % 3 ? 'helps' : 'hinders',
      level: index % 2 ? 'person' : 'work-context',
    }));
    const map = await openMap({ state: { ...EMPTY, values, factors } });
    expect(all(map, '[part~="entry"]')).to.have.length(50);
    expect(all(map, '.box')).to.have.length(12);
    await press(map, '#open-own-value-3');
    expect(
      all(map, '[part~="entry"]').map(({ dataset }) => Number(dataset['entry']!.slice(4)) % 8),
    ).to.deep.equal(Array.from({ length: 50 }, () => 3));
  });
});
