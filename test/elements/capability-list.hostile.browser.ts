import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CapabilityListElement } from '../../src/elements/capability-list/capability-list.element.js';
import {
  all,
  button,
  chosen,
  click,
  drawn,
  focusedText,
  hasButton,
  listState,
  note,
  one,
  openList,
  openSteps,
  press,
  radio,
  textOf,
  type,
  words,
} from './support.js';

const MARKUP = [
  '<img src=x onerror="window.hacked = true">',
  '<script>window.hacked = true</script>',
  '"><svg onload=window.hacked=true>',
  '${window.hacked = true}',
  '{label} {count} $& <!-- ?lit$ -->',
  'javascript:window.hacked=true',
  '</textarea><b>dik</b>',
  '‮omgekeerd‬ \u0000 \ud800',
  `lang${'heellangwoord'.repeat(40)}`,
];

const hostile = (text: string) =>
  listState({
    ownValues: [{ id: 'own-1', label: text }],
    notes: { 'own-1': { client: text, professional: text } },
  });

describe('hostile words in <capability-list>', () => {
  for (const text of MARKUP) {
    it(`shows ${text.slice(0, 30)} as text everywhere`, async () => {
      for (const settings of [
        { layout: 'page' },
        { layout: 'steps', current: 'own-1' },
        { layout: 'steps', current: 'check' },
        { readonly: true },
      ] as const) {
        const list = await openList({ state: hostile(text), width: '20rem', ...settings });
        const headings = all(list, 'h3').map((heading) => heading.textContent.trim());
        expect(headings).to.include(text.trim());
        expect(all(list, 'img, script, b, [onload], [onerror], a')).to.have.length(0);
        expect(list.state).to.deep.equal(hostile(text));
        const { scrollWidth, clientWidth } = one(list, '.root');
        expect(scrollWidth, 'nothing sticks out').to.be.at.most(clientWidth);
      }
      expect(window).not.to.have.property('hacked');
    });
  }

  it('takes markup that is typed, and says it aloud as text', async () => {
    const list = await openSteps({ current: 'own-values' });
    await type(one(list, '#own-label'), MARKUP[0]!);
    await press(list, 'Enter');
    expect(list.state.ownValues[0]!.label).to.equal(MARKUP[0]);
    expect(all(list, 'img')).to.have.length(0);
    expect(one(list, '[role="status"]').textContent).to.equal(words('own.added', { label: MARKUP[0]! }));
    await type(note(list, list.current), MARKUP[1]!);
    expect(list.state.notes[list.current]?.client).to.equal(MARKUP[1]);
  });

  it('gives a value without a name one that can be pointed at', async () => {
    const list = await openSteps({
      state: listState({ ownValues: [{ id: 'a', label: '  ' }] }),
      current: 'a',
    });
    expect(textOf(list, '#name-a')).to.equal(words('own.unnamed'));
    expect(hasButton(list, words('own.unnamed'))).to.equal(true);
  });

  it('works with ids that mean something to CSS, HTML or JavaScript', async () => {
    for (const id of ['toString', 'valueOf', 'a.b:c-d', 'name-start', '0', 'hasOwnProperty.x']) {
      const list = await openSteps({ state: listState({ ownValues: [{ id, label: 'Rust' }] }), current: id });
      expect(list.current).to.equal(id);
      await click(list, radio(list, `${id}.importance`, 4));
      expect(list.state.answers).to.deep.equal({ [id]: { importance: 4 } });
      await type(note(list, id), 'x');
      expect(list.state.notes).to.deep.equal({ [id]: { client: 'x' } });
      await click(list, button(list, words('own.remove')));
      expect(list.state).to.deep.equal(listState());
    }
  });
});

describe('a thousand own values in <capability-list>', () => {
  const MANY = listState({
    ownValues: Array.from({ length: 1000 }, (_, index) => ({ id: `v${index}`, label: `Waarde ${index}` })),
  });
  const last = 'v999';

  it('are answered and taken back at the pace of a list without them', async function () {
    this.timeout(30_000);
    const pace = async (list: CapabilityListElement): Promise<number> => {
      const start = performance.now();
      for (let turn = 0; turn < 5; turn += 1) {
        radio(list, 'income.importance', 4).click();
        await drawn(list);
        list.getBoundingClientRect();
        list.undo();
        await drawn(list);
        list.getBoundingClientRect();
      }
      return performance.now() - start;
    };
    const few = await openList({ state: listState(), layout: 'page' });
    const many = await openList({ state: MANY, layout: 'page' });
    const paces: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      const one = await pace(few);
      paces.push((await pace(many)) / one);
    }
    expect(Math.min(...paces)).to.be.below(20);
    expect(all(many, '[part="place"]').length, 'not a thousand pictograms at once').to.be.below(100);
  });

  it('can be reached by the button for more, in the end all of them', async function () {
    this.timeout(60_000);
    const list = await openSteps({ state: MANY, current: 'use-skills' });
    list.layout = 'page';
    await drawn(list);
    await click(list, button(list, words('navigation.more')));
    expect(focusedText(list), 'goes to the first of what came').to.equal('Waarde 33');
    let clicks = 1;
    while (hasButton(list, words('navigation.more')) && clicks < 40) {
      button(list, words('navigation.more')).click();
      await list.updateComplete;
      clicks += 1;
    }
    expect(clicks).to.be.below(40);
    expect(all(list, `#value-${last}`)).to.have.length(1);
  });

  it('can be reached one by one in steps, and from the check page at once', async () => {
    const list = await openSteps({ state: MANY, current: 'v998' });
    await click(list, button(list, words('navigation.next')));
    expect(list.current).to.equal(last);
    await click(list, radio(list, `${last}.achieved`, 2));
    expect(chosen(list, `${last}.achieved`)).to.equal('2');
    await click(list, button(list, words('navigation.next')));
    await click(list, button(list, words('navigation.check'), '[part="steps"]'));
    const sections = all(list, '.as-text');
    expect(sections).to.have.length(1007);
    await click(list, sections.at(-500)!.querySelector('button')!);
    expect(list.current).to.equal('v500');
  });

  it('stay where the client was working: a value beyond the first does not vanish while it is left', async () => {
    const list = await openList({ state: MANY, layout: 'page', current: 'v500' });
    expect(all(list, '#value-v500')).to.have.length(1);
    radio(list, 'v500.importance', 1).focus();
    await sendKeys({ press: 'Tab' });
    radio(list, 'income.importance', 1).focus();
    await drawn(list);
    expect(all(list, '#value-v500')).to.have.length(1);
  });
});
