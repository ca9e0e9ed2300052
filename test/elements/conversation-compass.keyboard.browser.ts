// Everything by keyboard: arrows go between the places the way they lie, Enter opens, focus is never lost.
import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { check, keepTidy } from '../suites/bed.js';
import { find, focusedId, openCompass, place, settled, states } from './conversation-compass.support.js';

const { empty, half } = states;

async function go(element: Element, from: string, ...keys: string[]): Promise<string | undefined> {
  place(element, from).focus();
  for (const key of keys) await sendKeys({ press: key });
  await settled(element);
  return focusedId()?.replace('place-', '');
}

describe('<conversation-compass> by keyboard', () => {
  keepTidy();

  for (const [from, key, to] of [
    ['experiences', 'ArrowRight', 'future'],
    ['experiences', 'ArrowUp', 'ours'],
    ['needs', 'ArrowDown', 'ours'],
    ['needs', 'ArrowLeft', 'experiences'],
    ['needs', 'ArrowRight', 'future'],
    ['future', 'ArrowLeft', 'experiences'],
    ['future', 'ArrowUp', 'ours'],
    ['ours', 'ArrowUp', 'needs'],
    ['ours', 'ArrowLeft', 'experiences'],
    ['ours', 'ArrowRight', 'future'],
    ['needs', 'ArrowUp', 'needs'],
  ] as const)
    check(`in the circle, ${key} from ${from} leads to ${to}`, async () => {
      expect(await go(await openCompass({ state: empty }), from, key)).to.equal(to);
    });

  check('below each other, up and down go through all and stop at the end', async () => {
    const element = await openCompass({ state: empty, width: '16rem' });
    const visited = [];
    for (const presses of [1, 2, 3, 4])
      visited.push(await go(element, 'experiences', ...Array<string>(presses).fill('ArrowDown')));
    expect(visited).to.deep.equal(['needs', 'future', 'ours', 'ours']);
    expect(await go(element, 'ours', 'ArrowUp')).to.equal('future');
    expect(await go(element, 'needs', 'ArrowRight')).to.equal('needs');
  });

  check('right to left, arrows follow what is seen', async () => {
    const element = await openCompass({ state: empty, lang: 'ar' });
    expect(await go(element, 'needs', 'ArrowRight')).to.equal('experiences');
    expect(await go(element, 'experiences', 'ArrowLeft')).to.equal('future');
  });

  check('arrows open nothing; Enter does, and leads to the name of what opened', async () => {
    const element = await openCompass({ state: empty });
    await go(element, 'needs', 'ArrowRight');
    expect(element.current).to.equal(undefined);
    expect(element.state).to.deep.equal(empty);
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(element.current).to.equal('future');
    expect(focusedId()).to.equal('name-future');
  });

  check('arrows in a field stay in the field', async () => {
    const element = await openCompass({ state: half, current: 'needs' });
    const field = find<HTMLTextAreaElement>(element, 'textarea');
    field.focus();
    field.setSelectionRange(3, 3);
    await sendKeys({ press: 'ArrowRight' });
    expect(field.selectionStart).to.equal(4);
    expect(element.shadowRoot!.activeElement).to.equal(field);
  });

  check('a whole conversation without a mouse', async () => {
    const element = await openCompass({ state: empty });
    place(element, 'needs').focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    // From the name of the subject by the themes to the field, the mark, and back.
    for (let stop = 0; stop < 2; stop += 1) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    for (let stop = 0; stop < 3; stop += 1) await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Rust' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(element.state).to.deep.equal({
      ...empty,
      start: 'needs',
      order: ['needs'],
      themes: { needs: { openness: true } },
      notes: { needs: { client: 'Rust' } },
    });
    expect(focusedId()).to.equal('place-needs');
    find(element, '#close').focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(focusedId()).to.equal('offer');
    for (let stop = 0; stop < 3; stop += 1) await sendKeys({ press: 'Tab' });
    expect(focusedId()).to.equal('later');
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(element.state.closed).to.equal(true);
    expect(focusedId()).to.equal('name-closed');
  });

  check('`focus()` goes to the compass: to what is open, else to a petal', async () => {
    const element = await openCompass({ state: half });
    element.focus();
    expect(focusedId()).to.equal('place-experiences');
    element.current = 'needs';
    await settled(element);
    element.focus();
    expect(focusedId()).to.equal('place-needs');
  });
});
