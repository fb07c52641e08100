import { describe, expect, it } from 'vitest';
import { drawn, keys, mouse, on, place, swipe, tap } from './testHand.ts';
import { UIInteger, UINumber } from './UINumber.ts';

/** A field and what it tells its owner, in order: `(` and `)` around a gesture, values, and `x` for one that was taken back. */
function field(value = 10): { number: UINumber; told: (number | string)[] } {
  const told: (number | string)[] = [];
  const number = new UINumber(value).setLabel('Width').setUnit('mm');
  number
    .onGestureStart(() => told.push('('))
    .onGestureEnd(() => told.push(')'))
    .onChange(() => told.push(number.getValue()));
  place(number);
  return { number, told };
}

describe('dragged sideways', () => {
  it('scrubs a step for eight pixels, a tenth with Shift, ten with Control, as one gesture', async () => {
    const { number, told } = field();
    const { x, y } = on(number);
    await mouse.press({ x, y });
    await mouse.moveTo({ x: x + 2, y });
    expect(told).toEqual([]);
    await mouse.moveTo({ x: x + 16, y });
    expect(number.getValue()).toBe(12);
    await mouse.moveTo({ x: x + 24, y }, ['Shift']);
    expect(number.getValue()).toBe(12.1);
    await mouse.moveTo({ x: x + 32, y }, ['Control']);
    expect(number.getValue()).toBe(22.1);
    await mouse.release();
    expect(told).toEqual(['(', 12, 12.1, 22.1, ')']);
    expect(document.activeElement).not.toBe(number.input);
  });

  it('takes back with Escape, and tells the owner who wants to do so himself', async () => {
    const { number, told } = field();
    const { x, y } = on(number);
    await mouse.press({ x, y });
    await mouse.moveTo({ x: x + 40, y });
    await keys('{Escape}');
    await mouse.moveTo({ x: x + 80, y });
    await mouse.release();
    expect(told).toEqual(['(', 15, 10, ')']);
    number.onGestureCancel(() => told.push('x'));
    told.length = 0;
    await mouse.press({ x, y });
    await mouse.moveTo({ x: x + 40, y });
    await keys('{Escape}');
    await mouse.release();
    expect(told).toEqual(['(', 15, 'x']);
    expect(number.input.value).toBe('10');
  });
});

it('a finger scrubs sideways, scrolls up and down, and a tap opens the field', async () => {
  const { number, told } = field();
  const { x, y } = on(number);
  await swipe({ x, y }, { x: x + 30, y }, { x: x + 60, y }, { x: x + 80, y });
  expect(told[0]).toBe('(');
  expect(told.at(-1)).toBe(')');
  expect(number.getValue()).toBe(20);
  await tap(on(number));
  expect(document.activeElement).toBe(number.input);
});

it('a finger that moves up or down leaves the number alone and scrolls the panel', async () => {
  const { number, told } = field();
  const panel = number.dom.parentElement!;
  panel.style.height = '60px';
  panel.style.overflowY = 'scroll';
  panel.append(Object.assign(document.createElement('div'), { style: 'height: 900px' }));
  const { x, y } = on(number);
  await swipe({ x, y }, { x, y: y - 20 }, { x, y: y - 40 }, { x: x + 30, y: y - 60 });
  await drawn();
  expect(panel.scrollTop).toBeGreaterThan(20);
  expect(number.getValue()).toBe(10);
  expect(told).toEqual([]);
});

describe('typed', () => {
  it('a click opens the field with its text chosen; Enter gives the sum, the unit and the range their due', async () => {
    const { number, told } = field();
    number.setRange(0, 50);
    await mouse.click(on(number));
    expect(document.activeElement).toBe(number.input);
    await keys('2*3+1.5cm{Enter}');
    expect(number.getValue()).toBe(21);
    await keys('900{Enter}');
    expect(told).toEqual(['(', 21, ')', '(', 50, ')']);
    expect(number.input.value).toBe('50');
    expect(number.input.getAttribute('aria-valuenow')).toBe('50');
    expect(number.input.getAttribute('aria-valuetext')).toBe('50 mm');
  });

  it('leaving commits, Escape does not, and what is no number is not taken', async () => {
    const { number, told } = field();
    await mouse.click(on(number));
    await keys('7{Tab}');
    expect(told).toEqual(['(', 7, ')']);
    await mouse.click(on(number));
    await keys('8{Escape}');
    await mouse.click(on(number));
    await keys('wide{Enter}');
    expect(told).toEqual(['(', 7, ')']);
    expect(number.input.value).toBe('7');
  });

  it('is not written over while somebody types', async () => {
    const { number } = field();
    await mouse.click(on(number));
    await keys('33');
    number.setValue(5);
    expect(number.input.value).toBe('33');
    await keys('{Enter}');
    expect(number.getValue()).toBe(33);
  });

  it('keeps its keys from the editor, save an Escape that it has no use for', async () => {
    const { number } = field();
    const heard: string[] = [];
    number.dom.parentElement!.addEventListener('keydown', (event) => heard.push(event.key));
    await mouse.click(on(number));
    await keys('1{Escape}');
    expect(heard).toEqual([]);
    await mouse.click(on(number));
    await keys('{Escape}');
    expect(heard).toEqual(['Escape']);
  });
});

it('arrow keys step by the nudge, ten times with Shift, a tenth with Control; a run of presses is one gesture', async () => {
  const { number, told } = field();
  await mouse.click(on(number));
  await keys('{ArrowUp>3/}');
  expect(told).toEqual(['(', 11, 12, 13, ')']);
  await keys('{Shift>}{ArrowUp}{/Shift}{Control>}{ArrowDown}{/Control}');
  expect(told.slice(5)).toEqual(['(', 23, ')', '(', 22.9, ')']);
});

it('shows another unit, whole numbers, a bar in proportion, and fewer decimals where three stand in a row', async () => {
  const { number } = field(1234.5678);
  number.setUnit('cm', 0.1).setRange(0, 2000).showBar();
  expect(number.input.value).toBe('123.457');
  expect(number.dom.querySelector<HTMLElement>('.unit')?.textContent).toBe('cm');
  expect(number.dom.querySelector<HTMLElement>('.bar')?.style.width).toMatch(/^61\.7/);
  number.setAxis('x').setUnit('mm');
  expect(number.input.value).toBe('1234.6');
  await mouse.click(on(number));
  expect(number.input.value).toBe('1234.568');
  const whole = new UIInteger(3.7);
  place(whole);
  await mouse.click(on(whole));
  await keys('4.6{Enter}');
  expect(whole.getValue()).toBe(5);
});

it('of several values shows a dash, is not dragged, and gives a typed number to all', async () => {
  const { number, told } = field();
  number.setMixed();
  expect(number.input.value).toBe('—');
  const { x, y } = on(number);
  await mouse.press({ x, y });
  await mouse.moveTo({ x: x + 60, y });
  await mouse.release();
  expect(told).toEqual([]);
  await keys('10{Enter}');
  expect(told).toEqual(['(', 10, ')']);
});

it('disabled, it neither scrubs nor opens', async () => {
  const { number, told } = field();
  number.setDisabled(true);
  const { x, y } = on(number);
  await mouse.press({ x, y });
  await mouse.moveTo({ x: x + 60, y });
  await mouse.release();
  expect(told).toEqual([]);
  expect(document.activeElement).toBe(document.body);
});
