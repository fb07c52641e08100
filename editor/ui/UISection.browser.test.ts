import { expect, it } from 'vitest';
import { UIInput } from './fields.ts';
import { keys, mouse, on, place, tap } from './testHand.ts';
import { UISection } from './UISection.ts';

it('folds and unfolds by mouse, finger and keyboard, and tells it each time', async () => {
  const told: boolean[] = [];
  const section = new UISection('Shadow').add(new UIInput('1')).onToggle((open) => told.push(open));
  place(section);
  const head = section.dom.querySelector<HTMLElement>('.head')!;
  expect(head.getAttribute('aria-expanded')).toBe('true');
  await mouse.click(on(head));
  expect(section.body.dom.getBoundingClientRect().height).toBe(0);
  await tap(on(head));
  expect(section.body.dom.getBoundingClientRect().height).toBeGreaterThan(10);
  head.focus();
  await keys('{Enter}');
  expect(told).toEqual([false, true, false]);
  expect(head.getAttribute('aria-expanded')).toBe('false');
  await keys('{Tab}');
  expect(document.activeElement).not.toBe(section.dom.querySelector('input'));
});

it('is opened by a program without telling, and cleared below its heading only', () => {
  const told: boolean[] = [];
  const section = new UISection('Shadow', false).add(new UIInput()).onToggle((open) => told.push(open));
  place(section);
  expect(section.setOpen(true).open).toBe(true);
  section.clear();
  expect(section.dom.querySelector('input')).toBeNull();
  expect(section.dom.textContent).toBe('Shadow');
  expect(told).toEqual([]);
});
