import { afterEach, expect, it } from 'vitest';
import { keys, mouse, on, place, tap } from './testHand.ts';
import { UIButton } from './UIButton.ts';
import { UIMenu, type UIMenuEntry } from './UIMenu.ts';

let shown: UIMenu | null = null;
afterEach(() => shown?.close(false));

function menu(told: string[], at?: { x: number; y: number }): UIMenu {
  const choose = (name: string) => () => told.push(name);
  const entries: UIMenuEntry[] = [
    { label: 'Open', shortcut: 'ctrl+o', onSelect: choose('Open') },
    'separator',
    {
      label: 'Export',
      items: () => [
        { label: 'GLB', onSelect: choose('GLB') },
        { label: 'OBJ', onSelect: choose('OBJ') },
      ],
    },
    { label: 'Print', disabled: true, onSelect: choose('Print') },
    { label: 'Grid', checked: true, onSelect: choose('Grid') },
    { label: 'Delete', danger: true, shortcut: 'shift+delete', onSelect: choose('Delete') },
  ];
  const opener = new UIButton('File');
  place(opener);
  opener.focus();
  const options = {
    label: 'File',
    at: at ?? opener.dom,
    onSideways: (step: number) => told.push(`${step}`),
    onClose: () => told.push('closed'),
  };
  shown = new UIMenu(entries, options);
  return shown;
}

const item = (label: string): HTMLElement =>
  [...document.querySelectorAll<HTMLElement>('.MenuItem')].find((row) => row.querySelector('.label')?.textContent === label)!;
const focused = (): string | null => {
  const has = document.activeElement;
  return has instanceof HTMLButtonElement ? (has.querySelector('.label') ?? has).textContent : null;
};

it('is chosen from by the mouse, closes first, and gives the focus back', async () => {
  const told: string[] = [];
  menu(told);
  await mouse.click(on(item('Delete')));
  expect(told).toEqual(['closed', 'Delete']);
  expect(document.querySelector('.Menu')).toBeNull();
  expect(focused()).toBe('File');
});

it('opens a submenu under the pointer and by touch, and closes it over another row', async () => {
  const told: string[] = [];
  menu(told);
  await mouse.moveTo(on(item('Export')));
  expect(item('Export').getAttribute('aria-expanded')).toBe('true');
  await mouse.moveTo(on(item('Grid')));
  expect(item('Export').getAttribute('aria-expanded')).toBe('false');
  expect(document.querySelectorAll('.Menu')).toHaveLength(1);
  await tap(on(item('Export')));
  await tap(on(item('OBJ')));
  expect(told).toEqual(['closed', 'OBJ']);
});

it('is walked by the keyboard: arrows round, Home, End, first letters, into a submenu and back', async () => {
  const told: string[] = [];
  menu(told);
  expect(focused()).toBe('Open');
  await keys('{ArrowUp}');
  expect(focused()).toBe('Delete');
  await keys('{ArrowDown}{ArrowDown}');
  expect(focused()).toBe('Export');
  await keys('{ArrowRight}');
  expect(focused()).toBe('GLB');
  await keys('{ArrowLeft}');
  expect(focused()).toBe('Export');
  await keys('g');
  expect(focused()).toBe('Grid');
  await keys('{Home}{End}');
  expect(focused()).toBe('Delete');
  await keys('e{Enter}{ArrowDown}{Enter}');
  expect(told).toEqual(['closed', 'OBJ']);
});

it('of a menubar tells the neighbour sideways, and does nothing for what is disabled', async () => {
  const told: string[] = [];
  menu(told);
  await keys('{ArrowRight}{ArrowLeft}');
  expect(told).toEqual(['1', '-1']);
  await mouse.click(on(item('Print')));
  expect(told).toEqual(['1', '-1']);
  expect([...item('Delete').querySelectorAll('kbd')].map((key) => key.textContent)).toEqual(['Shift', 'Del']);
  expect(item('Grid').getAttribute('aria-checked')).toBe('true');
  expect(item('Grid').getAttribute('role')).toBe('menuitemcheckbox');
});

it('goes away with Escape, Tab, a press elsewhere, and stays inside the window', async () => {
  const told: string[] = [];
  for (const leave of [() => keys('{Escape}'), () => keys('{Tab}'), () => mouse.click({ x: 700, y: 20 })]) {
    menu(told, { x: 790, y: 590 });
    const box = shown!.dom.getBoundingClientRect();
    expect(box.right).toBeLessThanOrEqual(window.innerWidth);
    expect(box.bottom).toBeLessThanOrEqual(window.innerHeight);
    await leave();
    expect(document.querySelector('.Menu')).toBeNull();
  }
  expect(told).toEqual(['closed', 'closed', 'closed']);
});
