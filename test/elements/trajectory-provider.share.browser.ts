// The client chooses with whom each part is shared.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import en from '../../content/en/trajectory-provider.json' with { type: 'json' };
import formal from '../../content/nl-x-u/trajectory-provider.json' with { type: 'json' };
import nl from '../../content/nl/trajectory-provider.json' with { type: 'json' };
import half from '../fixtures/state/trajectory/half.json' with { type: 'json' };
import { check, keepTidy, listen } from '../suites/bed.js';
import { find } from '../suites/dom.js';
import {
  asState,
  changes,
  chooseShare,
  CIRCLES,
  drawn,
  LIST,
  open,
  PIECES,
  shareSelects,
} from './trajectory-provider.support.js';

const textOf = ({ items }: { items: { id: string; text: unknown }[] }, id: string): unknown =>
  items.find((item) => item.id === id)?.text;

const GOALS = `<${CIRCLES} id="goals" topic="goals" layout="list"></${CIRCLES}>`;
const labelOf = (piece: Element): string | undefined =>
  shareSelects(piece)[0]?.labels[0]?.querySelector<HTMLElement>('.label')?.innerText;

describe('<trajectory-provider choose-share>', () => {
  keepTidy();

  check('shows one small control in each piece of a client, and none when it is not asked for', async () => {
    const { provider, list, circles, results } = await open(
      { state: asState(half) },
      { inside: PIECES + GOALS },
    );
    const pieces = [list, circles, provider.querySelector('#goals')!];
    for (const piece of [...pieces, results]) expect(shareSelects(piece)).to.have.length(0);
    provider.chooseShare = true;
    await drawn(provider);
    for (const piece of pieces) expect(shareSelects(piece), piece.id || piece.localName).to.have.length(1);
    expect(shareSelects(results)).to.have.length(0);
    expect(shareSelects(list)[0]!.value).to.equal('conversation');
    expect(shareSelects(circles)[0]!.value).to.equal('self');
    expect(provider.getAttribute('choose-share')).to.equal('');
    provider.removeAttribute('choose-share');
    await drawn(provider);
    for (const piece of pieces) expect(shareSelects(piece)).to.have.length(0);
  });

  check('is not for a professional, not for who only reads, and not for a piece outside', async () => {
    const { provider, list, circles } = await open({ chooseShare: true });
    list.audience = 'professional';
    circles.readonly = true;
    await drawn(provider);
    expect([...shareSelects(list), ...shareSelects(circles)]).to.have.length(0);
    list.audience = 'client';
    circles.readonly = false;
    await drawn(provider);
    expect([...shareSelects(list), ...shareSelects(circles)]).to.have.length(2);
    const place = provider.parentElement!;
    place.append(list);
    circles.setAttribute('state', circles.value);
    await drawn(place);
    expect([...shareSelects(list), ...shareSelects(circles)]).to.have.length(0);
  });

  check('what is chosen is in the state, said, and told in one event', async () => {
    const { provider, list, circles } = await open({ state: asState(half), chooseShare: true });
    const told = changes();
    const own = listen(`${CIRCLES}-change`);
    await chooseShare(circles, 'file');
    expect(provider.state).to.deep.equal({ ...half, share: { ...half.share, [CIRCLES]: 'file' } });
    expect(told.map(({ change }) => change)).to.deep.equal([
      { part: CIRCLES, change: { type: 'share', share: 'file' } },
    ]);
    expect(told[0]!.state).to.equal(provider.state);
    expect(own).to.have.length(0);
    expect(find(circles, '[role="status"]').innerText.trim()).to.equal(textOf(nl, 'share.chosen.file'));
    expect(find(list, '[role="status"]').innerText.trim()).to.equal('');
    expect([
      provider.shareOf(CIRCLES),
      provider.shareOf(LIST),
      provider.shareOf('phase-guide'),
    ]).to.deep.equal(['file', 'conversation', 'self']);
    await chooseShare(circles, 'file');
    expect(told).to.have.length(1);
  });

  check('says when own values go along that stand in a part that is shared less', async () => {
    const own = half.parts[LIST].ownValues;
    const both = { ...half, parts: { ...half.parts, [CIRCLES]: { kind: CIRCLES, version: 1, cards: own } } };
    const { list, circles } = await open({ state: asState(both), chooseShare: true });
    const hints = (piece: Element): string[] =>
      [...piece.shadowRoot!.querySelectorAll<HTMLElement>('.share + .hint')].map(
        ({ innerText }) => innerText,
      );
    const text = textOf(nl, 'share.own-values');
    await chooseShare(list, 'self');
    expect([hints(list), hints(circles)], 'shared with nobody').to.deep.equal([[], []]);
    await chooseShare(circles, 'conversation');
    expect([hints(list), hints(circles)]).to.deep.equal([[], [text]]);
    await chooseShare(list, 'conversation');
    expect([hints(list), hints(circles)], 'shared alike').to.deep.equal([[], []]);
    await chooseShare(list, 'file');
    expect([hints(list), hints(circles)]).to.deep.equal([[text], []]);
  });

  check('says so of steps that came of the map, and of conversations, too', async () => {
    const map = {
      kind: 'conversion-map',
      version: 1,
      values: ['contacts'],
      factors: [
        {
          id: 'f1',
          voice: 'client',
          label: 'Druk',
          value: 'contacts',
          effect: 'hinders',
          level: 'person',
          step: 'a1',
        },
      ],
    };
    const plan = {
      kind: 'action-plan',
      version: 1,
      actions: [{ id: 'a1', voice: 'client', label: 'Rust vragen', factor: 'f1', value: 'contacts' }],
    };
    const talks = (kind: string): object => ({
      kind,
      version: 1,
      conversations: [{ id: 'talk-1', phases: {} }],
    });
    const parts = {
      'conversion-map': map,
      'action-plan': plan,
      'phase-guide': talks('phase-guide'),
      'conversation-series': talks('conversation-series'),
    };
    const tags = Object.keys(parts);
    const { provider } = await open(
      { state: asState({ kind: 'trajectory', version: 1, parts }), chooseShare: true },
      { inside: PIECES + tags.map((tag) => `<${tag}></${tag}>`).join('') },
    );
    const hinted = (): string[] =>
      tags.filter((tag) => provider.querySelector(tag)!.shadowRoot!.querySelector('.share + .hint'));
    expect(hinted(), 'shared with nobody').to.deep.equal([]);
    await chooseShare(provider.querySelector('action-plan')!, 'file');
    expect(hinted()).to.deep.equal(['action-plan']);
    await chooseShare(provider.querySelector('conversion-map')!, 'file');
    expect(hinted(), 'shared alike').to.deep.equal([]);
    await chooseShare(provider.querySelector('phase-guide')!, 'conversation');
    expect(hinted()).to.deep.equal(['phase-guide']);
  });

  check('is taken back by the provider, and shown as it is then', async () => {
    const { provider, list } = await open({ state: asState(half), chooseShare: true });
    await chooseShare(list, 'self');
    expect(list.canUndo).to.equal(false);
    provider.undo();
    await drawn(provider);
    expect(provider.state).to.deep.equal(half);
    expect(shareSelects(list)[0]!.value).to.equal('conversation');
    provider.redo();
    await drawn(provider);
    expect(shareSelects(list)[0]!.value).to.equal('self');
    expect(provider.state.share).to.deep.equal({ [LIST]: 'self' });
  });

  check('can be set by a portal that asks in its own way, and takes no other word', async () => {
    const { provider, list } = await open({ state: asState(half), chooseShare: true });
    const told = changes();
    provider.setShare(LIST, 'file');
    await drawn(provider);
    expect(shareSelects(list)[0]!.value).to.equal('file');
    provider.setShare('phase-guide', 'conversation');
    expect(provider.state.share).to.deep.equal({ [LIST]: 'file', 'phase-guide': 'conversation' });
    expect(told).to.have.length(2);
    for (const word of ['everybody', '', undefined]) provider.setShare(LIST, word as never);
    expect(provider.state.share[LIST]).to.equal('file');
    expect(told).to.have.length(2);
  });

  check('speaks the language of the piece, and follows it', async () => {
    const { provider, list, circles } = await open({ chooseShare: true });
    expect([labelOf(list), labelOf(circles)]).to.deep.equal([textOf(nl, 'share'), textOf(nl, 'share')]);
    circles.lang = 'en';
    await drawn(provider);
    expect([labelOf(list), labelOf(circles)]).to.deep.equal([textOf(nl, 'share'), textOf(en, 'share')]);
    const options = [...shareSelects(circles)[0]!.options].map(({ label }) => label.trim());
    expect(options).to.deep.equal(
      ['self', 'conversation', 'file'].map((share) => textOf(en, `share.${share}`)),
    );
    await chooseShare(circles, 'conversation');
    expect(find(circles, '[role="status"]').innerText.trim()).to.equal(
      textOf(en, 'share.chosen.conversation'),
    );
    provider.lang = 'nl-x-u';
    await drawn(provider);
    expect(labelOf(list)).to.equal(textOf(formal, 'share') ?? textOf(nl, 'share'));
  });

  check('says in which language its words are, where that is not the language of the piece', async () => {
    const { provider, list } = await open({ chooseShare: true });
    expect(shareSelects(list)[0]!.hasAttribute('lang')).to.equal(false);
    list.lang = 'fr';
    await drawn(provider);
    expect(shareSelects(list)[0]!.lang).to.equal('nl');
  });

  check('has a name, keeps focus, is large enough, and is accessible', async () => {
    const { provider, list } = await open({ state: asState(half), chooseShare: true });
    const [select] = shareSelects(list);
    select!.scrollIntoView({ block: 'center' });
    select!.focus();
    await chooseShare(list, 'file');
    expect(list.shadowRoot!.activeElement).to.equal(shareSelects(list)[0]);
    expect(select!.getBoundingClientRect().height).to.be.at.least(44);
    const tree = await executeServerCommand<string, object>('aria-snapshot', { selector: LIST });
    expect(tree).to.contain(`combobox "${String(textOf(nl, 'share'))}"`);
    await expect(list).to.be.accessible();
    expect(provider.state.share[LIST]).to.equal('file');
  });
});
