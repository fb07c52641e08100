import { expect, it } from 'vitest';
import { keys, mouse, on, place, tap } from './testHand.ts';
import { UIButton } from './UIButton.ts';

it('is pressed by mouse, finger, Enter and Space, and not while it is disabled', async () => {
  const told: string[] = [];
  const button = new UIButton('Make').onClick(() => told.push('made'));
  place(button);
  await mouse.click(on(button));
  await tap(on(button));
  button.focus();
  await keys('{Enter}');
  await keys(' ');
  expect(told).toHaveLength(4);
  button.setDisabled(true);
  await mouse.click(on(button));
  await tap(on(button));
  await keys('{Enter}');
  expect(told).toHaveLength(4);
});

it('a press that is let go beside it counts for nothing', async () => {
  const told: string[] = [];
  const button = new UIButton('Make').onClick(() => told.push('made'));
  place(button);
  await mouse.press(on(button));
  await mouse.moveTo({ x: 400, y: 400 });
  await mouse.release();
  expect(told).toEqual([]);
});

it('shows text, an icon or both; one that shows only an icon has a name', () => {
  const button = new UIButton('', 'close').setHint('Close').setKind('danger').setKind('ghost');
  place(button);
  expect([...button.dom.classList].sort()).toEqual(['Button', 'ghost', 'icon']);
  expect(button.dom.querySelectorAll('svg')).toHaveLength(1);
  expect([button.dom.getAttribute('aria-label'), button.dom.title]).toEqual(['Close', 'Close']);
  button.setTextContent('Shut').setTextContent('<b>Shut</b>').setIcon('check').setPressed(true);
  expect(button.getTextContent()).toBe('<b>Shut</b>');
  expect(button.dom.querySelectorAll('svg, b')).toHaveLength(1);
  expect(button.dom.getAttribute('aria-pressed')).toBe('true');
});
