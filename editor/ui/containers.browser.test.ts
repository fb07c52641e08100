import { expect, it } from 'vitest';
import { labelledRow, UIDiv, UIText } from './containers.ts';
import { UIInput } from './fields.ts';
import { mouse, on, place } from './testHand.ts';
import { UIButton } from './UIButton.ts';
import { UINumber } from './UINumber.ts';

it('a row names its fields, and leaves a name that a field has', () => {
  const own = new UIInput().setLabel('First');
  const [number, text] = [new UINumber(), new UIInput()];
  const row = labelledRow('Size <b>', number, text, own);
  place(row);
  const label = row.dom.querySelector<HTMLElement>('.Label')!;
  expect([label.textContent, label.title, row.dom.querySelector('b')]).toEqual(['Size <b>', 'Size <b>', null]);
  expect([number.input, text.dom].map((field) => field.getAttribute('aria-labelledby'))).toEqual([label.id, label.id]);
  expect(own.dom.hasAttribute('aria-labelledby')).toBe(false);
});

it('what is hidden is neither seen nor hit, and children come and go', async () => {
  const told: string[] = [];
  const button = new UIButton('Go').onClick(() => told.push('gone'));
  const text = new UIText('one').setMuted();
  const box = new UIDiv().add(text, button);
  place(box);
  const where = on(button);
  box.setHidden(true);
  await mouse.click(where);
  expect([told, box.isHidden(), text.dom.checkVisibility()]).toEqual([[], true, false]);
  box.setHidden(false);
  await mouse.click(where);
  expect(told).toEqual(['gone']);
  expect(box.remove(button).dom.childElementCount).toBe(1);
  expect(text.setValue('two').getValue()).toBe('two');
  expect(box.clear().dom.childElementCount).toBe(0);
});
