// What a client keeps is nowhere on a page that somebody else reads. Two locks: the element shows a professional nothing of it, and
// `sharedTrajectory` hands a professional's page nothing of it.
import { emulateMedia } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  PREPARATION_QUESTIONS,
  sharedTrajectory,
  type PreparationQuestionsElement,
  type TrajectoryState,
} from '../../src/index.js';
import { preparationQuestionsStates } from '../fixtures/preparation-questions.js';
import { bed, check, keepTidy, listen, plainPage, settled, takeWarnings, TRIES } from '../suites/bed.js';
import { controlsOf, find, wordsOf } from '../suites/dom.js';
import {
  everythingIn,
  field,
  mark,
  markOf,
  open,
  press,
  TAG,
  textOf,
  write,
} from './preparation-questions.support.js';

const { badCells, empty, finished, full, half, newer } = preparationQuestionsStates;

const SECRET = '⟦kept⟧';

/** Every answer of the client tells whether it is shared. */
const secretive = (shared: readonly string[], more: object = {}): object => ({
  ...empty,
  answers: Object.fromEntries(
    PREPARATION_QUESTIONS.map((id) => [id, shared.includes(id) ? `Gedeeld: ${id}` : `${SECRET} ${id}`]),
  ),
  company: { who: 'someone', note: shared.includes('company') ? 'mijn zus' : SECRET },
  shared,
  ...more,
});

type Reader = Partial<PreparationQuestionsElement>;
const READERS: Readonly<Record<string, Reader>> = {
  'audience professional': { audience: 'professional' },
  'voice professional': { voice: 'professional' },
  'both, read-only': { audience: 'professional', voice: 'professional', readonly: true },
  'disabled and required': { audience: 'professional', disabled: true, required: true },
};

describe('<preparation-questions> for a professional', () => {
  keepTidy();
  afterEach(plainPage);

  for (const [name, reader] of Object.entries(READERS)) {
    check(`${name}: shows what is shared, as text`, async () => {
      const element = await open({ ...reader, state: full });
      const words = wordsOf(element);
      for (const id of ['talk-about', 'what-works', 'reach'] as const)
        expect(words).to.contain(full.answers[id]);
      expect(words).to.contain('mijn zus');
      expect(controlsOf(element)).to.deep.equal([]);
    });

    check(`${name}: whatever is kept is nowhere in the page, on screen and on paper`, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.subarray([...PREPARATION_QUESTIONS, 'company']),
          fc.boolean(),
          async (shared, isFinished) => {
            const element = await open({ ...reader, state: secretive(shared, { finished: isFinished }) });
            expect(everythingIn(element)).to.not.contain(SECRET);
            const shown = PREPARATION_QUESTIONS.filter((id) => wordsOf(element).includes(`Gedeeld: ${id}`));
            expect(shown).to.deep.equal(PREPARATION_QUESTIONS.filter((id) => shared.includes(id)));
            await emulateMedia({ media: 'print' });
            dispatchEvent(new Event('beforeprint'));
            await settled(element);
            expect(everythingIn(element)).to.not.contain(SECRET);
            await emulateMedia({ media: 'screen' });
            await settled(element);
            element.remove();
          },
        ),
        TRIES,
      );
    });
  }

  check('tells neither that something is kept, nor which question has an answer', async () => {
    const nothing = await open({ audience: 'professional', state: empty });
    const kept = await open({ audience: 'professional', state: secretive([]) });
    expect(everythingIn(kept)).to.equal(everythingIn(nothing));
    expect(wordsOf(kept)).to.contain(textOf('nothing-shared'));
  });

  check('a client’s page becomes a professional’s, and back: nothing is left behind', async () => {
    const element = await open({ state: secretive(['ask']) });
    await press(element, 'input[name="share.ask"]');
    await press(element, 'input[name="share.ask"]');
    expect(everythingIn(element)).to.contain(SECRET);
    for (const reader of [{ audience: 'professional' }, { voice: 'professional' }] as const) {
      Object.assign(element, { audience: 'client', voice: 'client' }, reader);
      await settled(element);
      expect(everythingIn(element)).to.not.contain(SECRET);
      expect(wordsOf(element)).to.contain('Gedeeld: ask');
    }
    Object.assign(element, { audience: 'client', voice: 'client' });
    await settled(element);
    expect(field(element, 'needs').value).to.equal(`${SECRET} needs`);
  });

  for (const reader of [{ audience: 'professional' }, { voice: 'professional' }] as const)
    check(`nothing that was said of a choice stays behind for ${JSON.stringify(reader)}`, async () => {
      const element = await open({ state: empty });
      await press(element, 'input[name="company"][value="someone"]');
      expect(everythingIn(element)).to.contain(textOf('company.chosen.someone'));
      Object.assign(element, reader);
      await settled(element);
      expect(everythingIn(element)).to.not.contain(textOf('company.chosen.someone'));
      expect(find(element, '[role="status"]').textContent).to.equal('');
    });

  check('nothing is written, undone or told by a professional', async () => {
    const element = await open({ state: half });
    await write(element, 'ask', 'Hoe lang duurt het?');
    const { state } = element;
    const changes = listen(`${TAG}-change`);
    element.voice = 'professional';
    await settled(element);
    element.undo();
    element.redo();
    expect(element.state).to.equal(state);
    expect(changes).to.have.length(0);
    element.voice = 'client';
    await settled(element);
    element.undo();
    expect(element.state).to.deep.equal(half);
  });

  check('of a state by a later version nothing is shown: what sharing means there is not known', async () => {
    const element = await open({ audience: 'professional', state: newer });
    for (const answer of Object.values(newer.answers)) expect(everythingIn(element)).to.not.contain(answer);
    expect(element.state).to.deep.equal(newer);
    takeWarnings();
  });

  check('a notice does not tell about which answer it is', async () => {
    const place = 'Hoe het nu met me gaat';
    const client = await open({ state: badCells });
    expect(wordsOf(client)).to.contain(place);
    const professional = await open({ audience: 'professional', state: badCells });
    expect(wordsOf(professional)).to.not.contain(place);
    expect(find(professional, '[part~="notice"]')).to.exist;
    takeWarnings();
  });

  for (const width of [320, 1280])
    check(`fits, and axe finds nothing, at ${width} px`, async () => {
      const place = bed();
      place.style.inlineSize = `${width}px`;
      for (const state of [empty, full, preparationQuestionsStates.longWords]) {
        const element = await open({ audience: 'professional', state });
        place.append(element);
        await settled(element);
        expect(element.scrollWidth).to.be.at.most(width);
        await expect(element).to.be.accessible();
      }
    });

  check('in words for a professional, in each language, also where only the voice tells so', async () => {
    for (const reader of [{ audience: 'professional' }, { voice: 'professional' }] as const)
      for (const lang of ['nl', 'en'] as const) {
        const element = await open({ ...reader, lang, state: full });
        const words = wordsOf(element);
        expect(words).to.contain(textOf('title.professional', lang));
        expect(words).to.contain(textOf('company.chosen.someone.professional', lang));
      }
  });
});

describe('<preparation-questions> read-only', () => {
  keepTidy();

  check('a client reads back everything, with what becomes of each', async () => {
    const element = await open({ readonly: true, state: half });
    const sections = [...element.shadowRoot!.querySelectorAll('section.as-text')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' '),
    );
    expect(sections).to.have.length(2);
    expect(sections[0]).to.contain('Over weer beginnen').and.contain(textOf('taken-along'));
    expect(sections[1]).to.contain('Ik slaap').and.contain(textOf('share.off'));
  });
});

describe('<preparation-questions> in a trajectory', () => {
  keepTidy();

  const withPreparation = (state: object): TrajectoryState =>
    ({
      kind: 'trajectory',
      version: 1,
      purpose: 'reintegration-guidance',
      parts: { [TAG]: state },
      share: {},
    }) as unknown as TrajectoryState;

  async function inProvider(
    settings: object,
    state: object = empty,
  ): Promise<{
    provider: HTMLElementTagNameMap['trajectory-provider'];
    element: PreparationQuestionsElement;
  }> {
    const provider = document.createElement('trajectory-provider');
    Object.assign(provider, { state: withPreparation(state) }, settings);
    const element = document.createElement(TAG);
    provider.append(element);
    bed().append(provider);
    await provider.updateComplete;
    await settled(element);
    return { provider, element };
  }

  check('what the client keeps does not reach the page of a professional', async () => {
    const { provider, element } = await inProvider({}, secretive(['talk-about']));
    for (const level of ['conversation', 'file'] as const) {
      const handed = sharedTrajectory(provider.state, level);
      expect(JSON.stringify(handed)).to.not.contain(SECRET);
      const { element: theirs } = await inProvider({ state: handed });
      theirs.audience = 'professional';
      await settled(theirs);
      expect(everythingIn(theirs)).to.not.contain(SECRET);
      expect(wordsOf(theirs).includes('Gedeeld: talk-about')).to.equal(level === 'conversation');
    }
    expect(everythingIn(element)).to.contain(SECRET);
  });

  check('what the client takes back is gone from what is handed over', async () => {
    const { provider, element } = await inProvider({}, half);
    const handed = (): string => JSON.stringify(sharedTrajectory(provider.state, 'conversation'));
    expect(handed()).to.contain('Over weer beginnen');
    await press(element, 'input[name="share.talk-about"]');
    expect(handed()).to.not.contain('Over weer beginnen');
    await press(element, 'input[name="share.talk-about"]');
    expect(handed()).to.contain('Over weer beginnen');
    await write(element, 'talk-about', '');
    await write(element, 'talk-about', 'Toch iets anders.');
    expect(handed()).to.not.contain('Toch iets anders');
  });

  const fileBox = (element: Element): HTMLInputElement =>
    find<HTMLInputElement>(element, '[part~="share"] input[type="checkbox"]');

  check('a check box tells whether what is shared may go into the file, and back', async () => {
    const { provider, element } = await inProvider({ chooseShare: true }, half);
    const own = listen(`${TAG}-change`);
    const told = listen('trajectory-change') as (Event & { change: object })[];
    expect(fileBox(element).checked).to.equal(false);
    for (const [share, said] of [
      ['file', 'Wat de ander hier kan lezen, mag ook in je dossier.'],
      ['conversation', 'Wat de ander hier kan lezen, blijft in het gesprek.'],
      ['file', 'Wat de ander hier kan lezen, mag ook in je dossier.'],
    ] as const) {
      fileBox(element).click();
      await settled(element);
      expect(provider.shareOf(TAG)).to.equal(share);
      expect(fileBox(element).checked).to.equal(share === 'file');
      expect(find(element, '[role="status"]').innerText.trim()).to.equal(said);
      expect(told.at(-1)?.change).to.deep.equal({ part: TAG, change: { type: 'share', share } });
      expect(
        JSON.stringify(sharedTrajectory(provider.state, 'file')).includes('Over weer beginnen'),
      ).to.equal(share === 'file');
    }
    expect(told).to.have.length(3);
    expect(own, 'nothing of the preparation itself changed').to.have.length(0);
    expect(element.state).to.deep.equal(half);
    provider.undo();
    await settled(element);
    expect(fileBox(element).checked).to.equal(false);
  });

  check('that check box is large enough, named, and kept away from who only reads', async () => {
    const { element } = await inProvider({ chooseShare: true }, finished);
    const label = fileBox(element).closest('label')!;
    expect(label.getBoundingClientRect().height).to.be.at.least(44);
    expect(label.innerText.trim()).to.equal('Wat de ander hier kan lezen, mag ook in mijn dossier.');
    fileBox(element).focus();
    expect(getComputedStyle(fileBox(element)).outlineStyle).to.not.equal('none');
    await expect(element).to.be.accessible();
    for (const reader of [{ readonly: true }, { audience: 'professional' }] as const) {
      Object.assign(element, { readonly: false, audience: 'client' }, reader);
      await settled(element);
      expect(element.shadowRoot!.querySelector('[part~="share"]')).to.equal(null);
    }
  });

  check('its own marks go on working beside it', async () => {
    const { provider, element } = await inProvider({ chooseShare: true }, half);
    expect(markOf(element, 'how-are-you')).to.exist;
    mark(element, 'how-are-you').click();
    await settled(element);
    expect(element.state.shared).to.deep.equal(['talk-about', 'how-are-you']);
    expect(provider.state.parts[TAG]).to.deep.equal(element.state);
    expect(provider.shareOf(TAG)).to.equal('self');
  });
});
