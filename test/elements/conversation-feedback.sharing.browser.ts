// What the client does not share, a professional finds nowhere.
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import en from '../../content/en/conversation-feedback.json' with { type: 'json' };
import formal from '../../content/nl-x-u/conversation-feedback.json' with { type: 'json' };
import nl from '../../content/nl/conversation-feedback.json' with { type: 'json' };
import type { TrajectoryProviderElement } from '../../src/elements/trajectory-provider/trajectory-provider.element.js';
import { sharedTrajectory } from '../../src/model/trajectory-share.js';
import { empty as emptyTrajectory } from '../../src/model/trajectory.js';
import { conversationFeedbackStates } from '../fixtures/conversation-feedback.js';
import { bed, check, keepTidy, listen, plainPage, settled, takeWarnings } from '../suites/bed.js';
import { announced, deepElements, find } from '../suites/dom.js';
import { byKeys, fill } from '../suites/user.js';
import type { KitElement, State } from '../suites/spec.js';
import {
  button,
  everythingIn,
  field,
  open,
  pressed,
  radio,
  shareBox,
  TAG,
  words,
} from './conversation-feedback.support.js';

const { full, kept, newer } = conversationFeedbackStates;

/** Words of the client that are found nowhere else. */
const SECRETS = Object.values(kept.notes).map(({ client }) => client.split('\n')[0]!);

/** The words, in each language, of all a client can choose or ask for. */
const CHOSEN = [nl, en, formal].flatMap(({ items }) =>
  items
    .filter(({ id }) => /^choice\.\w[\w-]*\.\w|^check-in\.(pause|continue|different)(\.now)?$/.test(id))
    .map(({ text }) => text as string),
);

/** Short words may be part of others: only as the words of one element. */
const isShown = (element: Element, text: string): boolean =>
  deepElements(element).some((found) => found.children.length === 0 && found.textContent.trim() === text);

function expectNothingOfTheClient(element: Element, when: string): void {
  const all = everythingIn(element);
  for (const secret of SECRETS) expect(all.includes(secret), `${when}: ${secret}`).to.equal(false);
  for (const text of CHOSEN) expect(isShown(element, text), `${when}: ${text}`).to.equal(false);
  expect(announced(element), when).to.not.match(/Pauze|Gekozen|Neem de tijd/);
  const controls = deepElements(element).filter((found) =>
    found.matches('input, [part~="check-in-choice"], [part~="undo"], [part~="redo"]'),
  );
  expect(controls, when).to.deep.equal([]);
}

const LOOKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'the audience is the professional': { audience: 'professional' },
  'the voice is the professional’s': { voice: 'professional' },
  both: { audience: 'professional', voice: 'professional' },
};

const MORE: readonly Readonly<Record<string, string>>[] = [
  {},
  { readonly: '' },
  { disabled: '' },
  { mode: 'closing' },
  { mode: 'check-in' },
];

describe('<conversation-feedback> that is not shared', () => {
  keepTidy();
  afterEach(plainPage);

  for (const [name, look] of Object.entries(LOOKS)) {
    for (const more of MORE)
      check(`shows nothing of the client when ${name} ${JSON.stringify(more)}`, async () => {
        for (const lang of ['nl', 'nl-x-u', 'en']) {
          const element = await open({ state: kept, attributes: { ...look, ...more, lang } });
          expectNothingOfTheClient(element, lang);
        }
      });

    check(`is not on paper when ${name}`, async () => {
      for (const readonly of [false, true]) {
        const element = await open({ state: kept, attributes: look });
        element.readonly = readonly;
        await emulateMedia({ media: 'print' });
        await settled(element);
        expectNothingOfTheClient(element, 'on paper');
        await emulateMedia({ media: 'screen' });
        await settled(element);
        expectNothingOfTheClient(element, 'after paper');
      }
    });

    check(`is not told to a screen reader when ${name}`, async () => {
      const element = await open({ state: kept, attributes: look });
      const told = await executeServerCommand<string, unknown>('aria-snapshot', { selector: TAG });
      for (const secret of SECRETS) expect(told).to.not.contain(secret);
      expect(told).to.contain(words('kept'));
      element.remove();
    });

    check(`is gone from a page that was the client’s, once ${name}`, async () => {
      const element = await open({ state: kept });
      expect(everythingIn(element)).to.contain(SECRETS[0]);
      await pressed(element, radio(element, 'seen', 'not-yet'));
      await pressed(element, button(element, 'pause'));
      fill(field(element, 'usefulness'), `${SECRETS[1]!} Nog iets.`);
      for (const [attribute, value] of Object.entries(look)) element.setAttribute(attribute, value);
      await settled(element);
      expectNothingOfTheClient(element, 'after');
      for (const attribute of Object.keys(look)) element.removeAttribute(attribute);
      await settled(element);
      expect(field(element, 'usefulness').value).to.contain('Nog iets.');
      expect(radio(element, 'seen', 'not-yet').checked).to.equal(true);
    });

    check(`is gone once the client no longer shares it, when ${name}`, async () => {
      const element = await open({ state: full, attributes: look });
      expect(everythingIn(element)).to.contain(SECRETS[0]);
      expect(isShown(element, words('choice.seen.at-times'))).to.equal(true);
      element.state = kept as never;
      await settled(element);
      expectNothingOfTheClient(element, 'after');
    });

    check(`stays hidden with an input that is partly or wholly unreadable, when ${name}`, async () => {
      const element = await open({ attributes: look });
      for (const shared of ['true', 1, null, [true]]) {
        element.state = { ...kept, shared } as never;
        await settled(element);
        expectNothingOfTheClient(element, JSON.stringify(shared));
      }
      element.state = '{';
      await settled(element);
      expectNothingOfTheClient(element, 'half a text');
      element.state = { ...kept, version: 2, shared: true } as never;
      await settled(element);
      expectNothingOfTheClient(element, 'a later version');
      takeWarnings();
    });
  }

  check('what cannot be read tells a professional of no question', async () => {
    const state = { ...kept, choices: { ...kept.choices, seen: 'geheim' } };
    const notice = (element: Element): string => find(element, '[part~="notice"]').textContent;
    expect(notice(await open({ state }))).to.contain(words('question.seen'));
    for (const attributes of Object.values(LOOKS)) {
      const told = notice(await open({ state, attributes }));
      for (const { id, text } of nl.items)
        if (/^(question|of-client)\./.test(id)) expect(told).to.not.contain(text);
    }
    takeWarnings();
  });

  check('a professional takes no step back or forth over what the client did', async () => {
    const element = await open({ state: kept });
    await pressed(element, shareBox(element));
    await pressed(element, radio(element, 'seen', 'not-yet'));
    element.undo();
    expect([element.canUndo, element.canRedo]).to.deep.equal([true, true]);
    const { state } = element;
    const changes = listen(`${TAG}-change`);
    for (const look of Object.values(LOOKS)) {
      for (const [attribute, value] of Object.entries(look)) element.setAttribute(attribute, value);
      await settled(element);
      expect([element.canUndo, element.canRedo]).to.deep.equal([false, false]);
      element.undo();
      element.redo();
      expect(element.state).to.equal(state);
      expect(changes).to.deep.equal([]);
    }
    for (const attribute of ['audience', 'voice']) element.removeAttribute(attribute);
    element.undo();
    expect(element.state.shared, 'the client still can').to.equal(false);
  });

  check('a professional takes back and does again their own words, and not what lies before', async () => {
    const element = await open({ state: kept });
    await pressed(element, shareBox(element));
    element.voice = 'professional';
    await settled(element);
    const { state } = element;
    for (const [question, text] of [
      ['seen', 'Stil zijn.'],
      ['next-time', 'Meer tijd.'],
    ] as const)
      fill(field(element, question), text);
    const { state: written } = element;
    for (let step = 0; step < 4; step += 1) element.undo();
    expect(element.state).to.deep.equal(state);
    expect(element.canUndo).to.equal(false);
    for (let step = 0; step < 4; step += 1) element.redo();
    expect(element.state).to.deep.equal(written);
  });

  check('a later version is shown to the client, with no promise who reads it', async () => {
    const element = await open({ state: newer });
    const shown = everythingIn(element);
    expect(shown).to.contain('Je keek me aan.');
    for (const id of ['sharing.on', 'sharing.off']) expect(shown).to.not.contain(words(id));
    takeWarnings();
  });

  check('the professional still writes, and neither alters nor reads the client’s', async () => {
    const element = await open({ state: kept, attributes: { voice: 'professional' } });
    expect(field(element, 'seen').value).to.equal('Even niets zeggen hielp.');
    const told = listen(`${TAG}-change`) as (Event & { change: object })[];
    fill(field(element, 'seen'), 'Stil zijn.');
    await settled(element);
    expect(element.state).to.deep.equal({
      ...kept,
      notes: { ...kept.notes, seen: { ...kept.notes.seen, professional: 'Stil zijn.' } },
    });
    expect(told.map(({ change }) => change)).to.deep.equal([
      { type: 'note', question: 'seen', voice: 'professional' },
    ]);
    expectNothingOfTheClient(element, 'after writing');
  });

  check('on a professional’s page nobody types as the client', async () => {
    const element = await open({ state: full, attributes: { audience: 'professional' } });
    const fields = deepElements(element).filter((found) => found.matches('input, textarea, button'));
    expect(fields).to.deep.equal([]);
    await byKeys('[part~="title"]', 'Control+z')(element as unknown as KitElement);
    expect(element.state).to.deep.equal(full);
  });
});

describe('<conversation-feedback> of two at one table', () => {
  keepTidy();

  interface Table {
    readonly provider: TrajectoryProviderElement;
    readonly client: HTMLElementTagNameMap[typeof TAG];
    readonly professional: HTMLElementTagNameMap[typeof TAG];
  }

  /** One trajectory, with a place for each of the two. */
  async function table(feedback?: State): Promise<Table> {
    const provider = document.createElement('trajectory-provider');
    provider.chooseShare = true;
    if (feedback) provider.state = { ...emptyTrajectory(), parts: { [TAG]: feedback } };
    const [client, professional] = [document.createElement(TAG), document.createElement(TAG)];
    professional.setAttribute('audience', 'professional');
    professional.setAttribute('voice', 'professional');
    provider.append(client, professional);
    bed().append(provider);
    for (const element of [provider, client, professional]) await settled(element);
    return { provider, client, professional };
  }

  const both = async ({ client, professional }: Table): Promise<void> => {
    await settled(client);
    await settled(professional);
  };

  check('nothing comes over before the client shares, all comes over then, and nothing stays', async () => {
    const here = await table();
    const { provider, client, professional } = here;
    const secret = 'Ik durfde eindelijk iets te zeggen.';
    fill(field(client, 'experience'), secret);
    await pressed(client, radio(client, 'usefulness', 'a-little'));
    await pressed(client, button(client, 'different'));
    await both(here);
    const forOthers = (): unknown => sharedTrajectory(provider.state, 'conversation').parts[TAG];
    expect(everythingIn(professional)).to.not.contain(secret);
    expectNothingOfTheClient(professional, 'before');
    expect(forOthers()).to.equal(undefined);

    await pressed(client, shareBox(client));
    await both(here);
    expect(announced(client)).to.equal(words('sharing.on'));
    const shown = everythingIn(professional);
    expect(shown).to.contain(secret);
    for (const id of ['choice.usefulness.a-little', 'check-in.different'])
      expect(isShown(professional, words(id)), id).to.equal(true);
    expect(forOthers()).to.deep.equal(client.state);

    await pressed(client, shareBox(client));
    await both(here);
    expect(announced(client)).to.equal(words('sharing.off'));
    expect(everythingIn(professional)).to.not.contain(secret);
    expectNothingOfTheClient(professional, 'after');
    expect(forOthers()).to.equal(undefined);
  });

  check('a professional who goes a step back, does not bring sharing back', async () => {
    const here = await table(full);
    const { client, professional } = here;
    await pressed(client, shareBox(client));
    await both(here);
    expect(client.state.shared).to.equal(false);
    for (const keys of ['Control+z', 'Control+z', 'Control+y', 'Control+Shift+Z']) {
      await byKeys('[part~="title"]', keys)(professional as unknown as KitElement);
      await both(here);
      expect(client.state.shared, keys).to.equal(false);
      expectNothingOfTheClient(professional, keys);
    }
    expect(client.canUndo, 'the client still can').to.equal(true);
  });

  check('what each wrote reaches the other as their words, and the client always reads along', async () => {
    const here = await table(kept);
    const { client, professional } = here;
    fill(field(professional, 'seen'), 'Ik vond het mooi.');
    await both(here);
    expect(client.state.notes['seen']).to.deep.equal({
      client: kept.notes.seen.client,
      professional: 'Ik vond het mooi.',
    });
    expect(everythingIn(client)).to.contain('Ik vond het mooi.');
    expect(client.state.shared).to.equal(false);
  });

  check('whether it may go into the file is asked of who shares, beside that', async () => {
    const here = await table(kept);
    const { provider, client, professional } = here;
    const fileBoxes = (element: Element): Element[] =>
      deepElements(element).filter((found) => found.matches('[part~="share"] input'));
    expect([client, professional].map((element) => fileBoxes(element).length)).to.deep.equal([0, 0]);
    await pressed(client, shareBox(client));
    await both(here);
    const [box] = fileBoxes(client) as [HTMLInputElement];
    expect(box.closest('[part~="sharing"]')).to.not.equal(null);
    expect(box.checked).to.equal(false);
    expect(fileBoxes(professional)).to.deep.equal([]);
    expect(sharedTrajectory(provider.state, 'file').parts).to.deep.equal({});
    const changes = listen(`${TAG}-change`);
    await pressed(client, box);
    expect(changes, 'the choice is of the trajectory, not of the piece').to.deep.equal([]);
    expect(Object.keys(sharedTrajectory(provider.state, 'file').parts)).to.deep.equal([TAG]);
    await pressed(client, shareBox(client));
    await both(here);
    expect(fileBoxes(client)).to.deep.equal([]);
    expect(sharedTrajectory(provider.state, 'file').parts).to.deep.equal({});
    expect(announced(client)).to.equal(words('sharing.off'));

    await pressed(client, shareBox(client));
    await both(here);
    expect(client.state.shared).to.equal(true);
    expect(sharedTrajectory(provider.state, 'file').parts, 'the file is asked anew').to.deep.equal({});
    expect((fileBoxes(client) as [HTMLInputElement])[0].checked).to.equal(false);
  });
});
