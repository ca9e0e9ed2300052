import { expect, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import {
  type CardTable,
  wait,
  frames,
  HOLD,
  startOf,
  by,
  put,
  inLongPage,
  mouseTo,
  mouseDown,
  mouseUp,
  holdByMouse,
  touch,
  heardAtWindow,
  expectUnder,
  atTheTop,
} from './drag.js';

describe('DragController and what is around it', () => {
  atTheTop();

  describe('changes nothing, and says so once,', () => {
    const pointerEvent = (type: string, pointerId: number): boolean =>
      dispatchEvent(new PointerEvent(type, { pointerId, pointerType: 'mouse', bubbles: true }));

    const ENDS: Record<string, (table: CardTable) => unknown> = {
      'with Escape': () => sendKeys({ press: 'Escape' }),
      'with pointercancel': () => pointerEvent('pointercancel', 1),
      'when the window loses focus': () => dispatchEvent(new Event('blur')),
      'with a second pointer': () => pointerEvent('pointerdown', 99),
      'when the pointer is taken by something else': async (table) => {
        const other = table.parentElement!;
        other.setPointerCapture(1);
        await mouseTo(by(startOf(table), 30, 30));
      },
      'when the button came up unseen': () => pointerEvent('pointermove', 1),
      'when the host says so': (table) => table.drag.cancel(),
      'when the host leaves the page': (table) => table.remove(),
      'when the host is put elsewhere': (table) => table.parentElement!.append(table),
      'when the card is removed': async (table) => {
        table.card.remove();
        await mouseTo({ x: 200, y: 200 });
        await frames();
      },
      'when the pointer is let go outside the window': () =>
        dispatchEvent(
          new PointerEvent('pointerup', { pointerId: 1, pointerType: 'mouse', clientX: -5, clientY: 50 }),
        ),
    };

    for (const [name, end] of Object.entries(ENDS)) {
      it(name, async () => {
        const table = await put();
        const { card } = table;
        const start = await holdByMouse(table);
        await end(table);
        expect(table.story).to.equal('lift cancel');
        expect(table.drag.dragging === undefined).to.equal(true);
        expect(card.style.translate).to.equal('');
        table.told = [];
        await mouseTo(by(start, 10, 10));
        await frames();
        await mouseTo(start);
        await mouseUp();
        expect(table.told, 'nothing comes after').to.deep.equal([]);
        await wait(10);
        expect(await heardAtWindow()).to.not.include.members(['pointermove']);
        expect(card.getAttribute('style')).to.equal(null);
      });
    }

    it('and can be dragged again, by mouse', async () => {
      const table = await put();
      await holdByMouse(table);
      await sendKeys({ press: 'Escape' });
      await mouseUp();
      await holdByMouse(table);
      await mouseUp();
      expect(table.story).to.equal('lift cancel lift drop');
    });

    it('and can be dragged again when nobody saw the button come up', async () => {
      const table = await put();
      const hide = (event: Event): void => event.stopImmediatePropagation();
      addEventListener('pointerup', hide, { capture: true, once: true });
      const start = await holdByMouse(table, 30, 20);
      dispatchEvent(new Event('blur'));
      await mouseUp();
      await mouseDown();
      await mouseTo(by(start, 50, 20));
      await mouseUp();
      expect(table.story).to.equal('lift cancel lift drop');
    });

    it('and Escape is not a click either, and closes nothing around it', async () => {
      const table = await put();
      let escapes = 0;
      const hear = (): number => (escapes += 1);
      document.body.addEventListener('keydown', hear);
      const start = await holdByMouse(table);
      await sendKeys({ press: 'Escape' });
      await mouseTo(start);
      await mouseUp();
      expect([table.clicks, escapes].join()).to.equal('0,0');
      await sendKeys({ press: 'Escape' });
      expect(escapes, 'other times Escape is the page’s').to.equal(1);
      document.body.removeEventListener('keydown', hear);
    });

    it('when a real mouse lets go outside the window', async () => {
      const table = await put();
      await holdByMouse(table);
      await mouseTo({ x: -20, y: 100 });
      await frames();
      expect(table.story, 'it can come back').to.equal('lift');
      await mouseUp();
      expect(table.story).to.equal('lift cancel');
    });

    it('with pointercancel of a finger', async () => {
      const table = await put();
      await touch('touchStart', startOf(table));
      await wait(HOLD);
      await touch('touchCancel');
      await frames();
      expect(table.story).to.equal('lift cancel');
    });
  });

  describe('and the page', () => {
    it('is listened to only during a drag', async () => {
      const before = await heardAtWindow();
      const table = await put();
      expect(await heardAtWindow()).to.deep.equal(before);
      await holdByMouse(table);
      expect(await heardAtWindow()).to.include.members(['pointermove', 'keydown', 'blur']);
      await mouseUp();
      await wait(10);
      expect(await heardAtWindow()).to.deep.equal(before);
      await executeServerCommand('touch-drag', { points: [startOf(table), by(startOf(table), 60, 0)] });
      expect(await heardAtWindow()).to.deep.equal(before);
    });

    it('scrolls by itself near an edge, also when the pointer holds still, with the card under it', async () => {
      const table = await put(inLongPage);
      const start = await holdByMouse(table);
      const bottom = { x: start.x, y: innerHeight - 40 };
      await mouseTo(bottom);
      await frames(40);
      expect(scrollY).to.be.greaterThan(20);
      expect(scrollY, 'gently').to.be.lessThan(600);
      expectUnder(table.card, bottom);
      expect(table.at).to.deep.equal(bottom);
      const far = scrollY;
      await mouseTo({ x: start.x, y: 35 });
      await frames(20);
      expect(scrollY).to.be.lessThan(far);
      expectUnder(table.card, { x: start.x, y: 35 });
      await mouseUp();
    });

    it('stays where it is when a card is lifted near an edge', async () => {
      const table = await put(inLongPage);
      scrollTo({ top: table.offsetTop + 20, behavior: 'instant' });
      await frames();
      const start = startOf(table);
      expect(start.y, 'near the top').to.be.lessThan(64);
      const before = scrollY;
      await holdByMouse(table, 20, 10);
      await frames(20);
      expect(scrollY).to.equal(before);
      await mouseUp();
    });

    it('grows no scroll bar when a card is brought past its end', async () => {
      const table = await put();
      const { scrollHeight, scrollWidth } = document.documentElement;
      const start = await holdByMouse(table);
      await mouseTo({ x: innerWidth - 2, y: innerHeight - 2 });
      await frames(20);
      expect(document.documentElement.scrollHeight).to.equal(scrollHeight);
      expect(document.documentElement.scrollWidth).to.equal(scrollWidth);
      expect(scrollY).to.equal(0);
      await mouseTo(start);
      await frames();
      expectUnder(table.card, start);
      await mouseUp();
    });

    it('may be scrolled by hand meanwhile', async () => {
      const table = await put(inLongPage);
      const start = await holdByMouse(table);
      table.told = [];
      scrollTo({ top: 90, behavior: 'instant' });
      await frames(3);
      expectUnder(table.card, by(start, 60, 40));
      expect(table.told).to.deep.equal(['over']);
      await mouseUp();
    });

    it('scrolls a part of it that scrolls, no further than its end, also in a shadow root', async () => {
      const outer = document.createElement('div');
      const box = document.createElement('div');
      box.style.cssText = 'block-size: 320px; overflow-y: auto; margin-block-start: 80px';
      outer.attachShadow({ mode: 'open' }).append(box);
      const table = await put((inner) => {
        const below = document.createElement('div');
        below.style.blockSize = '250px';
        box.append(inner, below);
        return html`${outer}`;
      });
      const end = box.scrollHeight - box.clientHeight;
      const start = await holdByMouse(table);
      const bottom = { x: start.x, y: Math.round(box.getBoundingClientRect().bottom) - 10 };
      await mouseTo(bottom);
      await frames(10);
      expect(box.scrollTop).to.be.greaterThan(0);
      expectUnder(table.card, bottom);
      await wait(1000);
      expect(box.scrollTop).to.equal(end);
      expectUnder(table.card, bottom);
      box.scrollTop = 40;
      await mouseTo(by(start, 0, 100));
      await frames(3);
      expectUnder(table.card, by(start, 0, 100));
      await mouseUp();
    });
  });

  describe('keeps the card under the pointer', () => {
    const around = (set: (box: HTMLElement) => void) => (table: CardTable) => {
      const box = document.createElement('div');
      set(box);
      box.append(table);
      return html`${box}`;
    };

    const PLACES: Record<string, (table: CardTable) => TemplateResult> = {
      'with zoom': around((box) => box.style.setProperty('zoom', '1.5')),
      'in something scaled': around((box) => {
        box.style.setProperty('transform', 'scale(0.5)');
        box.style.setProperty('transform-origin', '0 0');
      }),
      'from right to left': around((box) => (box.dir = 'rtl')),
      'in nested shadow roots': (table) => {
        const outer = document.createElement('div');
        const inner = document.createElement('div');
        outer.attachShadow({ mode: 'open' }).append(inner);
        inner.attachShadow({ mode: 'closed' }).append(table);
        return html`${outer}`;
      },
    };

    for (const [name, place] of Object.entries(PLACES)) {
      it(name, async () => {
        const table = await put(place);
        const right = name.startsWith('from right') ? -60 : 60;
        const start = await holdByMouse(table, right, 40);
        expectUnder(table.card, by(start, right, 40));
        await mouseUp();
        expect(table.story).to.equal('lift drop');
        expectUnder(table.card, start);
      });
    }

    it('when the host draws it at another place', async () => {
      const table = await put();
      const start = await holdByMouse(table);
      table.card.style.setProperty('margin', '70px');
      table.requestUpdate();
      await table.updateComplete;
      expectUnder(table.card, by(start, 60, 40));
      await mouseUp();
      table.card.removeAttribute('style');
    });
  });

  it('works again for a host that left and came back', async () => {
    const table = await put();
    const parent = table.parentElement!;
    table.remove();
    parent.append(table);
    await holdByMouse(table);
    await mouseUp();
    expect(table.story).to.equal('lift drop');
  });
});
