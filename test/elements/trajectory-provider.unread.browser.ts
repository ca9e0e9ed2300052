// What cannot be read of a part is told once, by its own piece: others that read along repeat nothing of it.
import '../../src/define.js';
import { expect } from '@open-wc/testing';
import { bed, check, keepTidy, takeWarnings } from '../suites/bed.js';
import { drawn } from './trajectory-provider.support.js';

const PIECES = ['preparation-questions', 'conversation-compass', 'conversation-worksheet'] as const;

describe('an unreadable cell of a part in <trajectory-provider>', () => {
  keepTidy();

  for (const withOwn of [true, false])
    check(
      withOwn ? 'is told by its own piece alone' : 'is told by nobody where its own piece is not there',
      async () => {
        const provider = document.createElement('trajectory-provider');
        provider.state = {
          kind: 'trajectory',
          version: 1,
          parts: {
            'preparation-questions': {
              kind: 'preparation-questions',
              version: 1,
              answers: { ask: ['mijn geheim'] },
              shared: [],
            },
          },
        } as never;
        const tags = PIECES.filter((tag) => withOwn || tag !== 'preparation-questions');
        provider.innerHTML = tags.map((tag) => `<${tag}></${tag}>`).join('');
        const told: string[] = [];
        for (const tag of PIECES)
          provider.addEventListener(`${tag}-problem`, ({ problems }) => {
            told.push(`${tag}: ${problems.map(({ path }) => path).join()}`);
          });
        bed().append(provider);
        await drawn(provider);
        expect(told).to.deep.equal(withOwn ? ['preparation-questions: /answers/ask'] : []);
        expect(takeWarnings()).to.have.length(told.length);
        for (const tag of tags.filter((one) => one !== 'preparation-questions')) {
          const piece = provider.querySelector(tag)!;
          expect(piece.problems).to.deep.equal([]);
          expect(piece.shadowRoot!.querySelector('[part~="notice"]')).to.equal(null);
        }
      },
    );

  check('that the portal hands in itself is told where it is handed in', async () => {
    const provider = document.createElement('trajectory-provider');
    provider.innerHTML = '<conversation-compass></conversation-compass>';
    bed().append(provider);
    await drawn(provider);
    const compass = provider.querySelector('conversation-compass')!;
    compass.preparation = '{';
    await drawn(provider);
    expect(compass.problems.map(({ code }) => code)).to.deep.equal(['malformed-json']);
    expect(takeWarnings()).to.have.length(1);
  });
});
