import { expect, it } from 'vitest';
import { on, place } from './testHand.ts';
import { UIProgress } from './UIProgress.ts';

it('fills in proportion, stays within its ends, and tells how far it is', () => {
  const bar = new UIProgress(0.25);
  place(bar, 200);
  const fill = bar.dom.querySelector<HTMLElement>('.fill')!;
  fill.style.transition = 'none';
  expect(on(fill, 1).x - on(bar, 0).x).toBeCloseTo(50, 0);
  expect(bar.dom.getAttribute('aria-valuenow')).toBe('25');
  expect(bar.setValue(7).getValue()).toBe(1);
  expect(bar.setValue(-1).getValue()).toBe(0);
});

it('of unknown length says no number, until there is one', () => {
  const bar = new UIProgress().setIndeterminate();
  place(bar);
  expect(bar.dom.hasAttribute('aria-valuenow')).toBe(false);
  expect(getComputedStyle(bar.dom.querySelector('.fill')!).animationName).not.toBe('none');
  bar.setValue(0.5);
  expect(bar.dom.getAttribute('aria-valuenow')).toBe('50');
  expect(bar.dom.classList.contains('indeterminate')).toBe(false);
});
