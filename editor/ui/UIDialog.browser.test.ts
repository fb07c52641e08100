import { afterEach, expect, it } from 'vitest';
import { UIInput } from './fields.ts';
import { keys, mouse, on, place, tap } from './testHand.ts';
import { UIButton } from './UIButton.ts';
import { ask, UIDialog } from './UIDialog.ts';

afterEach(() => {
  for (const dialog of document.querySelectorAll('dialog')) dialog.remove();
});

function opened(): { dialog: UIDialog; told: string[] } {
  const told: string[] = [];
  const dialog = new UIDialog('Units', 'Close it').onClose(() => told.push('closed'));
  dialog.body.add(new UIInput('mm'));
  return { dialog: dialog.addButtons(new UIButton('Apply')).open(), told };
}

it('closes by its cross, by Escape and by a press beside it, not by one inside, and leaves the page', async () => {
  const { dialog, told } = opened();
  await mouse.click(on(dialog.body));
  expect(told).toEqual([]);
  await mouse.click(on(dialog.dom.querySelector('.head button')!));
  expect(told).toEqual(['closed']);
  expect(dialog.dom.isConnected).toBe(false);
  const second = opened();
  await keys('{Escape}');
  expect(second.told).toEqual(['closed']);
  const third = opened();
  await tap({ x: 5, y: 5 });
  expect(third.told).toEqual(['closed']);
});

it('keeps the focus in itself, the page behind out of reach, and its keys from the editor', async () => {
  const outside = new UIButton('Behind');
  const told: string[] = [];
  outside.onClick(() => told.push('behind'));
  place(outside);
  const { dialog } = opened();
  for (let press = 0; press < 4; press++) {
    await keys('{Tab}');
    expect(document.activeElement === document.body || dialog.dom.contains(document.activeElement)).toBe(true);
  }
  const heard: string[] = [];
  document.body.addEventListener('keydown', (event) => heard.push(event.key), { once: true });
  dialog.dom.querySelector<HTMLElement>('.foot button')?.focus();
  await keys('x');
  expect(heard).toEqual([]);
  outside.focus();
  expect(document.activeElement).not.toBe(outside.dom);
  expect(dialog.dom.getAttribute('aria-labelledby')).toBe(dialog.dom.querySelector('h2')?.id);
  await keys('{Escape}');
  expect(told).toEqual([]);
});

it('a question is answered by its verb, and by nothing else', async () => {
  const question = { title: 'Leave', sentence: '<i>It</i> is not kept.', confirm: 'Leave it', cancel: 'Stay', danger: true };
  const yes = ask(question);
  const confirm = document.querySelector<HTMLElement>('[data-testid=confirm]')!;
  expect(document.activeElement).toBe(confirm);
  expect(document.querySelector('dialog .body')?.textContent).toBe('<i>It</i> is not kept.');
  await keys('{Enter}');
  expect(await yes).toBe(true);
  const no = ask(question);
  await mouse.click(on(document.querySelector('dialog .foot button')!));
  expect(await no).toBe(false);
  const escaped = ask(question);
  await keys('{Escape}');
  expect(await escaped).toBe(false);
});
