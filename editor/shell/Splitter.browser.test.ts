import { expect, it } from 'vitest';
import { drawn, keys, mouse, on, place, swipe } from '../ui/testHand.ts';
import { UIElement } from '../ui/UIElement.ts';
import { createSplitter } from './Splitter.ts';

/** A line across the panel that has an area of 200 pixels, at least 120, beside it. */
function splitter(direction: 'vertical' | 'horizontal', sign: 1 | -1) {
  const told: (number | string)[] = [];
  let size = 200;
  const dom = createSplitter({
    direction,
    sign,
    label: 'Width of the side',
    size: () => size,
    resize: (asked) => {
      size = Math.max(asked, 120);
      told.push(size);
    },
    reset: () => told.push('reset'),
    done: () => told.push('done'),
  });
  place(new UIElement(dom));
  dom.style.cssText = direction === 'vertical' ? 'height: 200px; width: 8px' : 'height: 8px';
  return { dom, told };
}

it('is dragged by the mouse as far as the pointer goes, also beyond it', async () => {
  const { dom, told } = splitter('vertical', 1);
  const { x, y } = on(dom);
  await mouse.press({ x, y });
  expect(dom.classList.contains('dragging')).toBe(true);
  await mouse.moveTo({ x: x + 50, y: y + 200 });
  await mouse.moveTo({ x: x - 300, y });
  await mouse.release();
  await mouse.moveTo({ x: x + 100, y });
  expect(told).toEqual([250, 120, 'done']);
  expect(dom.classList.contains('dragging')).toBe(false);
});

it('of an area at the other side grows the other way, and with a finger', async () => {
  const { dom, told } = splitter('horizontal', -1);
  const { x, y } = on(dom);
  await swipe({ x, y }, { x, y: y - 20 }, { x, y: y - 40 }, { x, y: y - 60 });
  expect(told.at(-1)).toBe('done');
  expect(told.at(-2)).toBe(260);
  dom.focus();
  await keys('{ArrowUp}');
  expect(told.at(-2)).toBe(276);
});

it('is moved by its arrow keys alone, says its value, and is put back by a double click', async () => {
  const { dom, told } = splitter('vertical', 1);
  const heard: string[] = [];
  dom.parentElement!.addEventListener('keydown', (event) => heard.push(event.key));
  dom.focus();
  await keys('{ArrowRight}{ArrowLeft}{ArrowLeft}{ArrowUp}');
  expect(told).toEqual([216, 'done', 200, 'done', 184, 'done']);
  expect(heard).toEqual(['ArrowUp']);
  expect([dom.getAttribute('aria-valuenow'), dom.getAttribute('aria-label')]).toEqual(['184', 'Width of the side']);
  told.length = 0;
  await mouse.doubleClick(on(dom));
  await drawn();
  expect(told.slice(-2)).toEqual(['reset', 'done']);
});
