import { expect, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import { type Point } from '../../src/kit/drag-controller.js';
import {
  frame,
  wait,
  frames,
  work,
  HOLD,
  middleOf,
  startOf,
  by,
  put,
  inLongPage,
  mouseTo,
  mouseDown,
  mouseUp,
  holdByMouse,
  pen,
  touch,
  isClose,
  expectUnder,
  atTheTop,
} from './drag.js';

describe('DragController', () => {
  atTheTop();

  describe('by mouse', () => {
    it('lifts, moves along and drops where the pointer is let go, and leaves no styles', async () => {
      const table = await put();
      const start = await holdByMouse(table);
      expectUnder(table.card, by(start, 60, 40));
      expect(table.at).to.deep.equal(by(start, 60, 40));
      let dropped: Point | undefined;
      let dragging: HTMLElement | undefined = table.card;
      table.hooks = {
        drop: (item) => {
          dropped = middleOf(item);
          dragging = table.drag.dragging;
        },
      };
      await mouseUp();
      expect(table.story).to.equal('lift drop');
      expect(table.at).to.deep.equal(by(start, 60, 40));
      expect(isClose(dropped!.x, start.x + 60), 'still there while the host hears of it').to.equal(true);
      expect(dragging).to.equal(undefined);
      expect(table.card.getAttribute('style')).to.equal(null);
      expectUnder(table.card, start);
    });

    it('starts after 4 pixels, and not before', async () => {
      const table = await put();
      const start = startOf(table);
      await mouseTo(start);
      await mouseDown();
      await mouseTo(by(start, 3, 0));
      expect(table.story).to.equal('');
      await mouseTo(by(start, 4, 0));
      expect(table.story).to.equal('lift');
      await mouseUp();
    });

    it('is an ordinary click without moving', async () => {
      const table = await put();
      const { x, y } = startOf(table);
      await sendMouse({ type: 'click', position: [x, y] });
      await mouseDown();
      await wait(HOLD);
      await mouseUp();
      expect(table.clicks).to.equal(2);
      expect(table.told).to.deep.equal([]);
    });

    it('swallows the click that comes with letting go, and only that one', async () => {
      const table = await put();
      let heard = 0;
      const hear = (): number => (heard += 1);
      document.body.addEventListener('click', hear);
      const start = await holdByMouse(table);
      await mouseTo(start);
      await mouseUp();
      expect([table.story, table.clicks, heard].join()).to.equal('lift drop,0,0');
      await mouseDown();
      await mouseUp();
      expect([table.clicks, heard].join()).to.equal('1,1');
      document.body.removeEventListener('click', hear);
    });

    it('leaves the clicks of scripts alone while it drops', async () => {
      const table = await put();
      table.hooks = { drop: (item) => item.click() };
      await holdByMouse(table);
      await mouseUp();
      expect(table.clicks).to.equal(1);
    });

    for (const button of ['middle', 'right'] as const) {
      it(`never drags with the ${button} button`, async () => {
        const table = await put();
        const start = startOf(table);
        await mouseTo(start);
        await mouseDown(button);
        await mouseTo(by(start, 50, 50));
        await wait(HOLD);
        await mouseUp(button);
        expect(table.told).to.deep.equal([]);
      });
    }

    for (const key of ['Shift', 'Control', 'Alt', 'Meta']) {
      it(`drags while ${key} is down`, async () => {
        const table = await put();
        await sendKeys({ down: key });
        await holdByMouse(table);
        await mouseUp();
        await sendKeys({ up: key });
        expect(table.story).to.equal('lift drop');
      });
    }

    it('drags nothing that the host does not find', async () => {
      const table = await put();
      table.inside = html`<button>open</button>`;
      table.requestUpdate();
      await table.updateComplete;
      const { x, y } = middleOf(table.renderRoot.querySelector('button')!);
      const start = { x: Math.round(x), y: Math.round(y) };
      await executeServerCommand('mouse-drag', { points: [start, by(start, 60, 60)] });
      expect(table.told).to.deep.equal([]);
    });

    it('drags a card with a link or selected words in it, and selects nothing', async () => {
      const table = await put();
      table.inside = html`<a href="#there">a link in the middle of a card</a>`;
      table.requestUpdate();
      await table.updateComplete;
      const start = startOf(table);
      getSelection()!.selectAllChildren(table.card);
      await executeServerCommand('mouse-drag', { points: [start, by(start, 60, 40)] });
      expect(table.story).to.equal('lift drop');
      getSelection()!.removeAllRanges();
      await executeServerCommand('mouse-drag', { points: [start, by(start, 60, 40)] });
      expect(getSelection()!.toString()).to.equal('');
      expect(location.hash).to.equal('');
    });

    it('selects no words on its way', async () => {
      const table = await put();
      table.inside = html`the words of a card that go on for three lines`;
      table.requestUpdate();
      await table.updateComplete;
      const start = startOf(table);
      await mouseTo(start);
      await mouseDown();
      for (const way of [10, 30, 50]) await mouseTo(by(start, -way, -way));
      expect(getSelection()!.toString()).to.equal('');
      await mouseUp();
      expect(table.story).to.equal('lift drop');
      expect(getComputedStyle(table.card).userSelect, 'other times words can be selected').to.equal('auto');
    });

    it('tells of one place per frame', async () => {
      const table = await put();
      const start = await holdByMouse(table);
      table.told = [];
      await frame();
      for (let way = 1; way <= 20; way += 1)
        dispatchEvent(
          new PointerEvent('pointermove', {
            pointerId: 1,
            pointerType: 'mouse',
            buttons: 1,
            clientX: start.x + way,
            clientY: start.y,
          }),
        );
      await frames();
      expect(table.told).to.deep.equal(['over']);
      expect(table.at).to.deep.equal(by(start, 20, 0));
      await mouseUp();
    });
  });

  describe('by finger', () => {
    it('is an ordinary tap without holding', async () => {
      const table = await put();
      await executeServerCommand('touch-drag', { points: [startOf(table)] });
      await frames();
      expect(table.clicks).to.equal(1);
      expect(table.told).to.deep.equal([]);
    });

    it('scrolls the page with a swipe over a card, and lifts nothing', async () => {
      const table = await put(inLongPage);
      const start = startOf(table);
      await executeServerCommand('touch-drag', { points: [start, by(start, 0, -40)] });
      await wait(HOLD);
      expect(scrollY).to.be.greaterThan(5);
      expect(table.told).to.deep.equal([]);
    });

    it('lifts after holding still, follows and drops, and does not scroll', async () => {
      const table = await put(inLongPage);
      const start = startOf(table);
      await touch('touchStart', start);
      await wait(HOLD);
      expect(table.story).to.equal('lift');
      for (const down of [10, 30, 60]) await touch('touchMove', by(start, 20, down));
      await frames();
      expectUnder(table.card, by(start, 20, 60));
      await touch('touchEnd');
      expect(table.story).to.equal('lift drop');
      expect(table.at).to.deep.equal(by(start, 20, 60));
      expect(scrollY).to.equal(0);
      expect(table.clicks).to.equal(0);
    });

    for (const busy of [0, 60]) {
      it(`ends without a click when it is put back, and dropping takes ${busy} ms`, async () => {
        const table = await put();
        table.hooks = { drop: () => work(busy) };
        const start = startOf(table);
        for (let time = 0; time < 2; time += 1) {
          await executeServerCommand('touch-drag', { points: [start], holdMs: 300 });
          await wait(100);
        }
        expect([table.story, table.clicks].join()).to.equal('lift drop lift drop,0');
        // A tap that a busy machine stretched until it holds still is no tap.
        let before: string;
        do {
          before = table.story;
          await executeServerCommand('touch-drag', { points: [start] });
          await wait(100);
        } while (table.story !== before);
        expect(table.clicks, 'a tap right after it is one').to.equal(1);
      });
    }

    it('goes on, and does not scroll, when what the finger touched is drawn anew', async () => {
      const table = await put(inLongPage);
      const start = startOf(table);
      table.inside = html`<i>words that are touched and then replaced by others</i>`;
      table.requestUpdate();
      await table.updateComplete;
      table.hooks = {
        lift: () => {
          table.inside = html`<b>others</b>`;
          table.requestUpdate();
        },
      };
      await touch('touchStart', start);
      await wait(HOLD);
      for (const down of [20, 40, 60]) await touch('touchMove', by(start, 0, down));
      await frames();
      expect(table.renderRoot.querySelector('i') === null).to.equal(true);
      expectUnder(table.card, by(start, 0, 60));
      await touch('touchEnd');
      expect(table.story).to.equal('lift drop');
      expect(scrollY).to.equal(0);
    });

    it('is put back by a second finger, and drops nothing afterwards', async () => {
      const table = await put(inLongPage);
      const start = startOf(table);
      await touch('touchStart', start);
      await wait(HOLD);
      await touch('touchStart', start, by(start, 80, 0));
      expect(table.story).to.equal('lift cancel');
      for (const down of [20, 60]) await touch('touchMove', by(start, 0, -down), by(start, 80, -down));
      await touch('touchEnd');
      expect(table.story).to.equal('lift cancel');
      await executeServerCommand('touch-drag', { points: [start], holdMs: HOLD });
      expect(table.story, 'and the next time it can be lifted again').to.equal('lift cancel lift drop');
    });

    it('shows no menu of the browser once it is lifted', async () => {
      const table = await put();
      const asks = (): boolean =>
        table.card.dispatchEvent(
          new MouseEvent('contextmenu', { bubbles: true, composed: true, cancelable: true }),
        );
      expect(asks()).to.equal(true);
      await touch('touchStart', startOf(table));
      await wait(HOLD);
      expect(asks()).to.equal(false);
      await touch('touchEnd');
      expect(asks()).to.equal(true);
    });
  });

  describe('by pen', () => {
    it('lifts after holding still, and drops', async () => {
      const table = await put();
      const start = startOf(table);
      await pen('mousePressed', start);
      await wait(HOLD);
      await pen('mouseMoved', by(start, 50, 30));
      await frames();
      expectUnder(table.card, by(start, 50, 30));
      await pen('mouseReleased', by(start, 50, 30), 0);
      expect([table.story, table.clicks].join()).to.equal('lift drop,0');
    });

    it('lifts nothing when it moves at once', async () => {
      const table = await put();
      const start = startOf(table);
      await pen('mousePressed', start);
      await pen('mouseMoved', by(start, 50, 30));
      await wait(HOLD);
      await pen('mouseReleased', by(start, 50, 30), 0);
      expect(table.told).to.deep.equal([]);
    });
  });
});
