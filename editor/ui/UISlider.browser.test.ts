import { expect, it } from 'vitest';
import { keys, mouse, on, place, swipe } from './testHand.ts';
import { UISlider } from './UISlider.ts';

function slider(): { widget: UISlider; told: (number | string)[] } {
  const told: (number | string)[] = [];
  const widget = new UISlider(20, 0, 100).setLabel('Height').setTestId('height');
  widget
    .onGestureStart(() => told.push('('))
    .onGestureEnd(() => told.push(')'))
    .onChange(() => told.push(widget.getValue()));
  place(widget);
  return { widget, told };
}

it('is dragged by the mouse as one gesture; number and filling follow', async () => {
  const { widget, told } = slider();
  await mouse.press(on(widget.range, 0.2));
  await mouse.moveTo(on(widget.range, 0.5));
  const halfway = widget.getValue();
  expect(halfway).toBeGreaterThan(45);
  expect(halfway).toBeLessThan(55);
  expect(Number(widget.number.input.value)).toBeCloseTo(halfway, 3);
  expect(Number.parseFloat(widget.range.style.getPropertyValue('--fill'))).toBeCloseTo(halfway, 1);
  await mouse.moveTo(on(widget.range, 2));
  await mouse.release();
  expect(widget.getValue()).toBe(100);
  expect(told.filter((entry) => entry === '(')).toHaveLength(1);
  expect([told[0], told.at(-1)]).toEqual(['(', ')']);
});

it('is dragged by a finger', async () => {
  const { widget, told } = slider();
  await swipe(on(widget.range, 0.2), on(widget.range, 0.4), on(widget.range, 0.6), on(widget.range, 0.8));
  expect(widget.getValue()).toBeGreaterThan(70);
  expect([told[0], told.at(-1)]).toEqual(['(', ')']);
});

it('is stepped by the arrow keys, which no shortcut of the editor hears', async () => {
  const { widget, told } = slider();
  const heard: string[] = [];
  widget.dom.parentElement!.addEventListener('keydown', (event) => heard.push(event.key));
  widget.setStep(5);
  widget.range.focus();
  await keys('{ArrowRight}{ArrowRight}{End}');
  expect(told).toEqual(['(', 25, ')', '(', 30, ')', '(', 100, ')']);
  expect(heard).toEqual([]);
});

it('lets typing go beyond what dragging reaches, as far as the hard range', async () => {
  const { widget, told } = slider();
  widget.setRange(0, 100, 0, 400);
  await mouse.click(on(widget.number));
  await keys('250{Enter}');
  expect(widget.getValue()).toBe(250);
  expect(widget.range.value).toBe('100');
  await keys('900{Enter}');
  expect(widget.getValue()).toBe(400);
  expect(told).toEqual(['(', 250, ')', '(', 400, ')']);
});

it('whole numbers stay whole, a value from outside moves the handle, and disabled it does nothing', async () => {
  const { widget, told } = slider();
  widget.setInteger().setValue(40);
  expect(widget.range.value).toBe('40');
  await mouse.press(on(widget.range, 0.4));
  await mouse.moveTo(on(widget.range, 0.613));
  await mouse.release();
  expect(Number.isInteger(widget.getValue())).toBe(true);
  told.length = 0;
  widget.setDisabled(true);
  await mouse.click(on(widget.range, 0.1));
  await mouse.click(on(widget.number));
  await keys('5{Enter}');
  expect(told).toEqual([]);
});

it('its two parts are found by name and by id', () => {
  const { widget } = slider();
  expect(widget.range.getAttribute('aria-label')).toBe('Height');
  expect(widget.number.input.getAttribute('aria-label')).toBe('Height');
  expect([widget.range.dataset.testid, widget.number.input.dataset.testid]).toEqual(['height-range', 'height']);
});
