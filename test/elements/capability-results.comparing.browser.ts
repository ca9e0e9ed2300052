import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { CapabilityResultsElement } from '../../src/elements/capability-results/capability-results.element.js';
import type { Scoring } from '../../src/model/capability-scoring.js';
import {
  all,
  drawn,
  FULL,
  HALF,
  listState,
  one,
  openResults,
  resultWords as words,
  textOf,
} from './support.js';

const THEN = listState({
  answers: {
    'use-skills': { importance: 3, enabled: 2, achieved: 4 },
    income: { importance: 5, enabled: 5, achieved: 'unsure' },
    contacts: { importance: 4, enabled: 4 },
    decisions: { importance: 4 },
    contribute: { enabled: 2 },
  },
  ownValues: [
    { id: 'stays', label: 'Rust' },
    { id: 'goes', label: 'Buiten zijn' },
  ],
});
const NOW = listState({
  answers: {
    'use-skills': { importance: 5, enabled: 4, achieved: 3 },
    income: { importance: 4, enabled: 5, achieved: 4 },
    contacts: { importance: 4, enabled: 'unsure' },
    decisions: { importance: 4 },
    contribute: { enabled: 3 },
  },
  ownValues: [
    { id: 'stays', label: 'Rust' },
    { id: 'comes', label: 'Dieren' },
  ],
});

const textIn = (node: HTMLElement): string => node.innerText.replace(/\s+/g, ' ').trim();
const changes = (results: CapabilityResultsElement): string[] => all(results, '.changes li').map(textIn);
const compare = (settings: Parameters<typeof openResults>[0] = {}) =>
  openResults({ state: NOW, earlier: THEN, ...settings });

describe('<capability-results> beside an earlier list', () => {
  it('tells in words what changed: what grew first, then the rest, what came and what went', async () => {
    expect(changes(await compare())).to.deep.equal([
      `${words('value.use-skills')} Dit is nu belangrijker voor je. Er is nu meer ruimte voor. Dit lukt nu minder goed.`,
      `${words('value.contribute')} Er is nu meer ruimte voor.`,
      `${words('value.contacts')} Of er ruimte voor is, staat nu weer open.`,
      `${words('value.income')} Dit is nu minder belangrijk voor je. Je hebt nu ingevuld of het lukt.`,
      'Dieren Deze waarde is nieuw in de lijst.',
      'Deze waarde staat niet meer in de lijst: Buiten zijn.',
    ]);
  });

  it('tells a professional the same about the client', async () => {
    const said = changes(await compare({ audience: 'professional' })).join(' ');
    expect(said).to.include('Dit is nu belangrijker voor de cliënt.');
    expect(said).to.include('De cliënt heeft nu ingevuld of het lukt.');
    expect(said).not.to.match(/voor je\b|Je hebt/);
  });

  it('tells it after the groups, and says so calmly when nothing changed', async () => {
    const same = await openResults({ state: HALF, earlier: HALF });
    expect(textOf(same, '.changes')).to.equal(`${words('change.heading')} ${words('change.none')}`);
    const headings = all(same, 'h3').map((heading) => heading.innerText.trim());
    expect(headings.indexOf(words('change.heading'))).to.be.above(headings.indexOf(words('group.attention')));
    expect(all(same, '.then, path.earlier')).to.have.length(0);
  });

  it('shows in words and in the picture where each answer was', async () => {
    const results = await compare();
    const track = (question: number): HTMLElement =>
      all(results, '[aria-labelledby="name-use-skills"] .track')[question]!;
    expect(textIn(track(0))).to.include(words('then', { answer: 'Een beetje belangrijk' }));
    expect(textIn(track(2))).to.include(words('then', { answer: 'Lukt goed' }));
    const mark = (question: number) => track(question).querySelector<SVGGraphicsElement>('path.earlier');
    const step = (question: number, number: number) => track(question).querySelectorAll('rect')[number - 1]!;
    for (const [question, number] of [
      [0, 3],
      [1, 2],
      [2, 4],
    ] as const) {
      const [a, b] = [
        mark(question)!.getBoundingClientRect(),
        step(question, number).getBoundingClientRect(),
      ];
      expect(a.x + a.width / 2, 'the mark stands under the step').to.be.closeTo(b.x + b.width / 2, 1);
    }
    const income = all(results, '[aria-labelledby="name-income"] .track');
    expect(income[1]!.querySelector('.then, path.earlier'), 'unchanged').to.equal(null);
    expect(textIn(income[2]!)).to.include(words('then', { answer: words('answer.unsure') }));
    expect(income[2]!.querySelector('path.earlier'), '"not sure" is no place on the track').to.equal(null);
  });

  it('takes the earlier list by attribute, property or child script, before or after', async () => {
    const json = JSON.stringify(THEN);
    const expected = changes(await compare());
    const byAttribute = await openResults({ state: NOW });
    byAttribute.setAttribute('earlier', json);
    const byText = await openResults({ state: NOW });
    byText.earlier = json;
    const byScript = await fixture<CapabilityResultsElement>(html`<capability-results></capability-results>`);
    const script = (text: string, name?: string): HTMLElement => {
      const element = document.createElement('script');
      element.type = 'application/json';
      if (name) element.dataset['for'] = name;
      element.textContent = text;
      return element;
    };
    byScript.append(script(json, 'earlier'), script(JSON.stringify(NOW)));
    for (const results of [byAttribute, byText, byScript]) {
      await drawn(results);
      await drawn(results);
      expect(changes(results)).to.deep.equal(expected);
      expect(results.earlier).to.deep.equal(THEN);
      expect(results.state).to.deep.equal(NOW);
    }
  });

  it('has no earlier list until it is given one, and keeps the last good one', async () => {
    const results = await openResults({ state: NOW });
    expect(results.earlier).to.equal(undefined);
    expect(all(results, '.changes')).to.have.length(0);
    results.earlier = THEN;
    results.earlier = '{';
    await drawn(results);
    expect(results.earlier).to.deep.equal(THEN);
    expect(changes(results)).to.have.length(6);
    expect(results.problems.map(({ code }) => code)).to.deep.equal(['malformed-json']);
  });
});

describe('the figures for a professional', () => {
  const details = (results: CapabilityResultsElement): HTMLDetailsElement => one(results, 'details.figures');
  const rows = (results: CapabilityResultsElement): string[][] =>
    all(results, 'tr').map((row) => [...row.children].map((cell) => textIn(cell as HTMLElement)));
  async function opened(settings: Parameters<typeof openResults>[0]): Promise<CapabilityResultsElement> {
    const results = await openResults({ audience: 'professional', ...settings });
    details(results).open = true;
    return results;
  }

  it('are not there for a client, and closed until a professional opens them on purpose', async () => {
    expect(all(await openResults({ state: FULL }), 'details, table')).to.have.length(0);
    const results = await openResults({ state: FULL, audience: 'professional' });
    expect(details(results).open).to.equal(false);
    expect(one(results, 'table').checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
    expect(one(results, 'summary').textContent.trim()).to.equal('Cijfers bekijken');
  });

  it('tell the size of the set, and what it may still become while answers are open', async () => {
    expect(textOf(await opened({ state: FULL }), '.set-size')).to.equal(
      'In de capabilityset: 2 van de 7 waarden',
    );
    expect(textOf(await opened({ state: HALF }), '.set-size')).to.equal(
      'In de capabilityset: 1 van de 7 waarden, misschien meer (hoogstens 5)',
    );
    expect(textOf(await opened({}), '.set-size')).to.equal(
      'In de capabilityset: 0 van de 7 waarden, misschien meer (hoogstens 7)',
    );
  });

  it('give answers, gaps and means where they are known, and say "open" where not', async () => {
    const [head, skills, , decisions, contacts, , income, ...rest] = rows(await opened({ state: HALF }));
    expect(head).to.deep.equal([
      'Waarde',
      'Hoe belangrijk',
      'Hoeveel ruimte',
      'Of het lukt',
      'Belangrijk min ruimte',
      'Belangrijk min lukt',
      'In de set',
    ]);
    expect(skills!.slice(1)).to.deep.equal(['5', '4', '4', '+1', '+1', 'ja']);
    expect(decisions!.slice(1)).to.deep.equal(['2', 'open', 'open', 'open', 'open', 'nee']);
    expect(contacts!.slice(1)).to.deep.equal(['4', '2', 'open', '+2', 'open', 'nee']);
    expect(income!.slice(1)).to.deep.equal(['open', 'open', 'open', 'open', 'open', 'nog open']);
    expect(rest.at(-2)![0]).to.equal('Buiten werken');
    expect(rest.at(-1)).to.deep.equal([
      'Gemiddelde',
      '3,7 over 3 waarden',
      '3 over 2 waarden',
      '4 over 1 waarde',
      '1,5 over 2 waarden',
      '1 over 1 waarde',
      '',
    ]);
  });

  it('say what they are not: no measure of a person, and not validated', async () => {
    const text = textOf(await opened({ state: HALF }), 'details');
    expect(text).to.include(words('figures.note')).and.to.include(words('figures.validated'));
  });

  it('follow a rule that the organisation hands in', async () => {
    const nobody: Scoring = { cutOff: 4, membership: () => 'no' };
    const results = await opened({ state: FULL, scoring: nobody });
    expect(textOf(results, '.set-size')).to.equal('In de capabilityset: 0 van de 7 waarden');
    expect(
      rows(results)
        .slice(1, -1)
        .map((row) => row.at(-1)),
    ).to.deep.equal(Array(8).fill('nee'));
  });

  it('can be scrolled by keyboard where they are wider than the page', async () => {
    const results = await opened({ state: FULL, width: '20rem' });
    const region = one(results, '.table');
    expect(region.scrollWidth).to.be.above(region.clientWidth);
    expect(region.tabIndex).to.equal(0);
    expect(one(results, '.root').scrollWidth).to.be.at.most(one(results, '.root').clientWidth);
  });
});
