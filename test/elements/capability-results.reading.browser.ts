import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { CapabilityResultsElement } from '../../src/elements/capability-results/capability-results.element.js';
import type { ValueAnswers } from '../../src/model/capability-answers.js';
import { scoring } from '../../src/model/capability-scoring.js';
import {
  all,
  drawn,
  eventsOf,
  FULL,
  HALF,
  listState,
  one,
  openResults,
  outline,
  resultWords as words,
  textOf,
} from './support.js';

const sentences = (results: CapabilityResultsElement): Record<string, string> =>
  Object.fromEntries(
    all(results, 'article').map((article) => [
      article.querySelector('h4')!.innerText.trim(),
      article.querySelector<HTMLElement>('.sentence')!.innerText.trim(),
    ]),
  );
const article = (results: CapabilityResultsElement, id: string): HTMLElement =>
  one(results, `article[aria-labelledby="name-${id}"]`);
const textIn = (node: HTMLElement): string => node.innerText.replace(/\s+/g, ' ').trim();

describe('<capability-results>: the order', () => {
  it('tells what goes well first, then what asks for attention, then what matters less, then what is open', async () => {
    const results = await openResults({ state: HALF });
    expect(outline(results)).to.deep.equal([
      `2 ${words('title')}`,
      '3 Wat al goed gaat',
      `4 ${words('value.use-skills')}`,
      '3 Wat aandacht verdient',
      `4 ${words('value.contacts')}`,
      '3 Wat nu minder belangrijk is',
      `4 ${words('value.decisions')}`,
      '3 Wat nog open is',
      ...['develop-skills', 'own-goals', 'income', 'contribute'].map((id) => `4 ${words(`value.${id}`)}`),
      '4 Buiten werken',
      '3 Hier wil je over praten',
    ]);
  });

  it('leaves out groups in which there is nothing', async () => {
    const results = await openResults({ state: FULL });
    expect(textOf(results)).not.to.include(words('group.open'));
  });

  it('fits its headings under the heading of the page', async () => {
    const results = await openResults({ state: HALF, headingLevel: 3 });
    expect(outline(results).map((line) => line[0])).to.include.members(['3', '4', '5']);
    expect(outline(results)[0]).to.match(/^3/);
  });

  it('invites where nothing was filled in, without a list of what is missing', async () => {
    for (const settings of [{}, { state: listState() }, { state: listState({ situation: 'employed' }) }]) {
      const results = await openResults(settings);
      expect(textOf(results)).to.equal(`${words('title')} ${words('empty')}`);
    }
  });

  it('counts a note, a mark or an own value as something filled in', async () => {
    for (const state of [
      listState({ notes: { income: { client: 'Genoeg' } } }),
      listState({ discuss: ['income'] }),
      listState({ ownValues: [{ id: 'a', label: 'Rust' }] }),
    ]) {
      expect(textOf(await openResults({ state }))).not.to.include(words('empty'));
    }
  });
});

describe('<capability-results>: the words', () => {
  /** The words of the design for each way in which the answers to the three questions can stand. */
  const SAID: [ValueAnswers, string][] = [
    [{ importance: 4, enabled: 4, achieved: 4 }, 'Dit is belangrijk voor je, en het lukt.'],
    [
      { importance: 4, enabled: 3, achieved: 3 },
      'Dit is belangrijk voor je. Er is nog niet veel ruimte voor.',
    ],
    [{ importance: 5, enabled: 2 }, 'Dit is belangrijk voor je. Er is nog niet veel ruimte voor.'],
    [
      { importance: 5, enabled: 4, achieved: 3 },
      'Dit is belangrijk voor je, en er is ruimte voor. Het lukt nog niet helemaal.',
    ],
    [
      { importance: 5, enabled: 3, achieved: 4 },
      'Dit is belangrijk voor je. Het lukt, ook al is er niet veel ruimte voor.',
    ],
    [{ importance: 4 }, 'Dit is belangrijk voor je. Een deel van de vragen staat nog open.'],
    [
      { importance: 4, enabled: 5, achieved: 'unsure' },
      'Dit is belangrijk voor je. Een deel van de vragen staat nog open.',
    ],
    [{ importance: 3, enabled: 1, achieved: 1 }, 'Dit is nu minder belangrijk voor je.'],
    [{ importance: 'unsure' }, 'Het is nog niet duidelijk hoe belangrijk dit is.'],
    [{ enabled: 1, achieved: 1 }, 'Het is nog niet duidelijk hoe belangrijk dit is.'],
    [{}, 'Dit is nog niet ingevuld.'],
  ];

  for (const [answers, sentence] of SAID) {
    it(`says of ${JSON.stringify(answers)}: ${sentence}`, async () => {
      const results = await openResults({
        state: listState({ answers: { income: answers }, discuss: ['income'] }),
      });
      expect(sentences(results)[words('value.income')]).to.equal(sentence);
    });
  }

  it('says it of own values in the same way', async () => {
    const results = await openResults({ state: FULL });
    expect(sentences(results)['Buiten werken']).to.equal('Dit is belangrijk voor je, en het lukt.');
  });

  it('shows a client no figure, no share, no verdict', async () => {
    const results = await openResults({ state: FULL });
    expect(textOf(results)).not.to.match(/\d|%|onvoldoende|laag|fout|capabilityset|score/i);
    expect(all(results, 'details, table, progress, meter')).to.have.length(0);
  });

  it('speaks about the client to a professional', async () => {
    const results = await openResults({ state: HALF, audience: 'professional' });
    expect(textOf(results)).to.include('Dit is belangrijk voor de cliënt, en het lukt.');
    expect(textOf(results)).to.include('Hier wil de cliënt over praten');
    expect(textOf(results)).not.to.match(/voor je\b|wil je\b/);
  });

  it('judges by the cut-off it is given, live', async () => {
    const results = await openResults({ state: FULL });
    results.scoring = scoring(5);
    await drawn(results);
    expect(sentences(results)[words('value.use-skills')]).to.equal('Dit is belangrijk voor je, en het lukt.');
    expect(sentences(results)[words('value.contacts')]).to.equal('Dit is nu minder belangrijk voor je.');
  });
});

describe('<capability-results>: the picture', () => {
  const steps = (track: Element): string =>
    [...track.querySelectorAll('rect')]
      .map(({ classList }) => (classList.contains('on') ? '●' : '○'))
      .join('');

  it('has three tracks of five steps per value, and says the same in words', async () => {
    const results = await openResults({ state: HALF });
    const tracks = [...article(results, 'contacts').querySelectorAll<HTMLElement>('.track')];
    expect(tracks.map(textIn)).to.deep.equal([
      'Hoe belangrijk Belangrijk',
      'Hoeveel ruimte Bijna geen ruimte',
      'Of het lukt Weet ik (nog) niet',
    ]);
    expect(tracks.map(steps)).to.deep.equal(['●●●●○', '●●○○○', '○○○○○']);
    for (const svg of all(results, 'svg')) expect(svg.getAttribute('aria-hidden')).to.equal('true');
  });

  it('draws one hue, and tells open from none by its line, not by colour alone', async () => {
    const results = await openResults({ state: HALF });
    const [important, , unsure] = [...article(results, 'contacts').querySelectorAll('.track')];
    const look = (track: Element | undefined) => getComputedStyle(track!.querySelector('rect')!);
    expect(look(important).strokeDasharray).to.equal('none');
    expect(look(unsure).strokeDasharray).not.to.equal('none');
    expect(look(important).stroke).to.equal(look(unsure).stroke);
    const colours = new Set(all(results, 'rect').map((step) => getComputedStyle(step).stroke));
    expect(colours.size).to.equal(1);
  });

  it('is left out where nothing at all was answered', async () => {
    const results = await openResults({ state: HALF });
    expect(article(results, 'own-goals').querySelector('.tracks')).to.equal(null);
  });

  it('stays visible on paper and in forced colours', async () => {
    const results = await openResults({ state: HALF });
    try {
      for (const media of [{ media: 'print' }, { media: 'screen', forcedColors: 'active' }] as const) {
        await emulateMedia(media);
        const rect = article(results, 'contacts').querySelector('rect.on')!;
        expect(getComputedStyle(rect).fill).not.to.match(/none|rgba\(.*, 0\)/);
        expect(rect.checkVisibility()).to.equal(true);
        expect(textOf(results)).to.include('Dit is belangrijk voor je, en het lukt.');
      }
    } finally {
      await emulateMedia({ media: 'screen', forcedColors: 'none' });
    }
  });
});

describe('<capability-results>: the words of the client', () => {
  const TYPED = '  eerste  regel\n\n\ttweede <b>regel</b> & “aanhaling” 👩‍🔧 סבא שלי  ';

  it('quotes notes exactly as they were typed, both voices apart', async () => {
    const results = await openResults({
      state: listState({ notes: { income: { client: TYPED, professional: 'Van mij' } } }),
    });
    const quotes = [...article(results, 'income').querySelectorAll<HTMLElement>('blockquote')];
    expect(quotes.map(({ textContent }) => textContent)).to.deep.equal([TYPED, 'Van mij']);
    expect(getComputedStyle(quotes[0]!).whiteSpaceCollapse).to.equal('preserve');
    expect(quotes[0]!.innerText).to.include('eerste  regel\n\n');
    expect(all(results, 'figcaption').map(textIn)).to.deep.equal([
      words('voice.client'),
      words('voice.professional'),
    ]);
    expect(all(results, 'blockquote b')).to.have.length(0);
  });

  it('lets right-to-left words run from right to left', async () => {
    const results = await openResults({ state: listState({ notes: { income: { client: 'העבודה שלי' } } }) });
    expect(getComputedStyle(one(results, 'blockquote')).direction).to.equal('rtl');
    expect(getComputedStyle(one(results, 'article')).direction).to.equal('ltr');
  });

  it('names what the client wants to talk about, at the value and together', async () => {
    const results = await openResults({
      state: { ...HALF, discuss: ['own-outside', 'contacts', 'no-such-value'] },
    });
    expect(textIn(article(results, 'contacts'))).to.include('Hier wil je over praten.');
    expect(all(results, '.to-discuss li').map(textIn)).to.deep.equal([
      'Buiten werken',
      words('value.contacts'),
    ]);
    const none = await openResults({ state: { ...HALF, discuss: [] } });
    expect(all(none, '.to-discuss')).to.have.length(0);
  });

  it('shows markup in names as text, and long words without making the page wider', async () => {
    for (const label of ['<img src=x onerror="hacked=1">', 'heellangwoord'.repeat(30)]) {
      const results = await openResults({
        width: '20rem',
        audience: 'professional',
        earlier: listState({ ownValues: [{ id: 'gone', label }] }),
        state: {
          ...listState({ ownValues: [{ id: 'a', label }], discuss: ['a'], notes: { a: { client: label } } }),
        },
      });
      one<HTMLDetailsElement>(results, 'details').open = true;
      expect(all(results, 'img')).to.have.length(0);
      expect(article(results, 'a').querySelector('h4')!.textContent).to.include(label);
      expect(textOf(results, '.changes')).to.include(label);
      const { scrollWidth, clientWidth } = one(results, '.root');
      expect(scrollWidth).to.be.at.most(clientWidth);
    }
  });

  it('leaves the state of the portal as it is, and tells what it could not read', async () => {
    const results = await openResults({ state: HALF });
    const events = eventsOf(results) as unknown as { type: string; problems: { path: string }[] }[];
    results.state = { ...HALF, answers: { income: { importance: 9, enabled: 4 } } } as unknown as typeof HALF;
    await drawn(results);
    expect(events.map(({ type, problems }) => [type, problems.map(({ path }) => path)])).to.deep.equal([
      ['capability-results-problem', ['/answers/income/importance']],
    ]);
    expect(textIn(article(results, 'income'))).to.include('Veel ruimte');
    expect(textOf(results, '.notice')).to.include('Eén onderdeel konden we niet lezen');
    results.setAttribute('state', '{"kind":');
    await drawn(results);
    expect(textOf(results, '.notice')).to.include(words('problem.heading.unusable'));
    expect(textIn(article(results, 'income')), 'the last good state stays').to.include('Veel ruimte');
  });
});
