import { cdp, userEvent } from 'vitest/browser';
import { UIElement } from './UIElement.ts';
import '../css/main.css';

/**
 * The hand of an artist, for tests in a browser: mouse, finger and keys as the browser gets them from the machine, so that capture,
 * focus, `touch-action` and default actions are all its own. Points are CSS pixels of the test's frame.
 */
export interface Point {
  x: number;
  y: number;
}

type Held = readonly ('Alt' | 'Control' | 'Meta' | 'Shift')[];
type Button = 'left' | 'right';

const HELD_BITS = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/** Puts a widget on the otherwise empty page. @param width of the panel around it, in pixels */
export function place(widget: UIElement, width = 240): HTMLElement {
  const panel = document.createElement('div');
  panel.style.cssText = `position: absolute; left: 40px; top: 40px; width: ${width}px`;
  panel.append(widget.dom);
  document.body.replaceChildren(panel);
  return panel;
}

/** A point of an element, as shares of its width and height. */
export function on(target: UIElement | Element, shareX = 0.5, shareY = 0.5): Point {
  const box = (target instanceof UIElement ? target.dom : target).getBoundingClientRect();
  return { x: box.left + box.width * shareX, y: box.top + box.height * shareY };
}

/** In the whole page, which the browser counts from. */
function inPage({ x, y }: Point): Point {
  const frame = window.frameElement?.getBoundingClientRect();
  return { x: x + (frame?.left ?? 0), y: y + (frame?.top ?? 0) };
}

function bits(held: Held): number {
  return held.reduce((sum, key) => sum | HELD_BITS[key], 0);
}

class Mouse {
  #at: Point = { x: 0, y: 0 };
  #down: Button | 'none' = 'none';

  async moveTo(point: Point, held: Held = []): Promise<void> {
    this.#at = point;
    await this.#send('mouseMoved', this.#down, 0, held);
  }

  async press(point: Point, { button = 'left' as Button, held = [] as Held, count = 1 } = {}): Promise<void> {
    await this.moveTo(point, held);
    this.#down = button;
    await this.#send('mousePressed', button, count, held);
  }

  async release(held: Held = [], count = 1): Promise<void> {
    const button = this.#down;
    this.#down = 'none';
    await this.#send('mouseReleased', button, count, held);
  }

  async click(point: Point, options: { button?: Button; held?: Held; count?: number } = {}): Promise<void> {
    await this.press(point, options);
    await this.release(options.held, options.count);
  }

  async doubleClick(point: Point): Promise<void> {
    await this.click(point);
    await this.click(point, { count: 2 });
  }

  #send(type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', button: Button | 'none', clickCount: number, held: Held): Promise<unknown> {
    return cdp().send('Input.dispatchMouseEvent', { type, ...inPage(this.#at), button, clickCount, modifiers: bits(held) });
  }
}

export const mouse = new Mouse();

/** Puts a finger down, moves it along some points and lifts it. */
export async function swipe(...points: readonly Point[]): Promise<void> {
  for (const [at, point] of points.entries()) {
    await cdp().send('Input.dispatchTouchEvent', { type: at === 0 ? 'touchStart' : 'touchMove', touchPoints: [inPage(point)] });
  }
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

export async function tap(point: Point): Promise<void> {
  await swipe(point);
}

/** Presses keys, in Testing Library's way of writing them: `12{Enter}`, `{Shift>}{ArrowUp}{/Shift}`. */
export async function keys(text: string): Promise<void> {
  await userEvent.keyboard(text);
}

/** Until the browser has drawn what was changed, and has told its observers. */
export async function drawn(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
