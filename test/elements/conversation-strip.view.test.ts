import { describe, expect, it } from 'vitest';
import { viewOf } from '../../src/elements/conversation-strip/conversation-strip.view.js';
import { STRIP_PICTURES } from '../../src/model/strip-pictures.js';

describe('what is drawn of conversation-strip', () => {
  it.each(['', '   ', 'nothing we know', 'Needs', 'needs-future', '__proto__'])(
    'is all four where %j names none',
    (list) => {
      expect(viewOf(list)).toEqual({ pictures: STRIP_PICTURES, ours: STRIP_PICTURES, titled: true });
    },
  );

  it.each([
    ['needs', ['needs']],
    ['future experiences', ['experiences', 'future']],
    [' needs,\n our-conversation needs unknown ', ['our-conversation', 'needs']],
  ])('of %j is what it names, once, in the order of the strip', (list, pictures) => {
    expect(viewOf(list).pictures).toEqual(pictures);
  });

  it('is one picture without a title above it', () => {
    expect(viewOf('future').titled).toBe(false);
    expect(viewOf('future needs').titled).toBe(true);
  });

  it('knows which pictures the portal replaced', () => {
    expect(viewOf('future needs', new Set(['needs', 'experiences'])).ours).toEqual(['future']);
  });
});
