import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn, keys, mouse, on, place, swipe, tap } from './testHand.ts';
import { type TreeModel, UITree } from './UITree.ts';

interface Leaf {
  readonly id: string;
  name: string;
  children: Leaf[];
}

const leaf = (name: string, ...children: Leaf[]): Leaf => ({ id: name.replaceAll(' ', '-'), name, children });

/** A tree 200 pixels high of some leaves, its selection and what it asked of its model. */
async function tree(roots: Leaf[]) {
  let selection: Leaf[] = [];
  const told: string[] = [];
  const names = (nodes: readonly Leaf[]): string => nodes.map((node) => node.name).join('+');
  const hidden = new Set<Leaf>();
  const model: TreeModel<Leaf> = {
    roots: () => roots,
    children: (node) => node.children,
    id: (node) => node.id,
    label: (node) => node.name,
    isSelected: (node) => selection.includes(node),
    select: (nodes) => {
      selection = nodes;
    },
    toggles: [
      {
        id: 'eye',
        label: () => 'Hide',
        icon: () => 'eye',
        on: (node) => hidden.has(node),
        toggle: (node) => told.push(`hide ${node.name}`),
      },
    ],
    activate: (node) => told.push(`activate ${node.name}`),
    rename: (node, name) => {
      told.push(`rename ${node.name} ${name}`);
      node.name = name;
    },
    canDrop: (dragged, target) => !dragged.includes(target),
    drop: (dragged, target, where) => told.push(`drop ${names(dragged)} ${where} ${target.name}`),
    contextMenu: (node, event) => told.push(`menu ${node.name} ${event.clientX > 0}`),
  };
  const widget = new UITree(model, 'Scene').refresh();
  widget.setStyle('height', '200px');
  place(widget);
  await drawn();
  const row = (name: string): HTMLElement => widget.dom.querySelector<HTMLElement>(`[role=treeitem][aria-label="${name}"]`)!;
  const rows = (): string[] => [...widget.dom.querySelectorAll('[role=treeitem]')].map((item) => item.getAttribute('aria-label')!);
  return { widget, told, row, rows, selected: () => names(selection) };
}

const RING = (): Leaf[] => [leaf('Ring', leaf('Shank'), leaf('Head', leaf('Stone'))), leaf('Box'), leaf('Lamp')];

describe('selecting', () => {
  it('one by mouse or finger, more with Control, ranges with Shift, a range more with both', async () => {
    const { row, selected } = await tree([...'abcdef'].map((name) => leaf(name)));
    await mouse.click(on(row('b')));
    await mouse.click(on(row('d')), { held: ['Shift'] });
    expect(selected()).toBe('b+c+d');
    await mouse.click(on(row('c')), { held: ['Control'] });
    expect(selected()).toBe('b+d');
    await mouse.click(on(row('f')), { held: ['Control'] });
    await mouse.click(on(row('e')), { held: ['Control', 'Shift'] });
    expect(selected()).toBe('b+d+f+e');
    await tap(on(row('a')));
    expect(selected()).toBe('a');
    expect(row('a').getAttribute('aria-selected')).toBe('true');
  });

  it('walks with the arrows, Home, End and pages, and Shift extends', async () => {
    const { widget, selected, rows } = await tree([...Array(40).keys()].map((at) => leaf(`n${at}`)));
    widget.focus();
    await keys('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(selected()).toBe('n0');
    await keys('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(selected()).toBe('n0+n1+n2');
    await keys('{PageDown}');
    expect(selected()).toBe('n9');
    await keys('{End}');
    await drawn();
    expect(selected()).toBe('n39');
    expect(rows()).toContain('n39');
    expect(rows()).not.toContain('n0');
    expect(document.getElementById(widget.dom.getAttribute('aria-activedescendant')!)?.getAttribute('aria-label')).toBe('n39');
    await keys('{Home}');
    expect(selected()).toBe('n0');
  });
});

it('folds by its sign and by left and right, which also go to the parent and the child', async () => {
  const { widget, row, rows, selected } = await tree(RING());
  expect(rows()).toEqual(['Ring', 'Box', 'Lamp']);
  await mouse.click(on(row('Ring').querySelector('.twist')!));
  await drawn();
  expect(rows()).toEqual(['Ring', 'Shank', 'Head', 'Box', 'Lamp']);
  expect(selected()).toBe('');
  expect([row('Ring').getAttribute('aria-expanded'), row('Head').getAttribute('aria-level')]).toEqual(['true', '2']);
  await mouse.click(on(row('Head')));
  widget.focus();
  for (const key of ['{ArrowRight}', '{ArrowRight}', '{ArrowLeft}', '{ArrowLeft}', '{ArrowLeft}', '{ArrowLeft}']) {
    await keys(key);
    await drawn();
    if (key === '{ArrowRight}') expect(rows()).toContain('Stone');
  }
  expect(selected()).toBe('Ring');
  expect(rows()).toEqual(['Ring', 'Box', 'Lamp']);
});

it('renames by F2 and by a double click on the name; Escape takes back, leaving commits, an empty name does not', async () => {
  const { widget, told, row } = await tree(RING());
  await mouse.click(on(row('Box')));
  widget.focus();
  await keys('{F2}Crate{Enter}');
  expect(told).toEqual(['rename Box Crate']);
  await drawn();
  expect(document.activeElement).toBe(widget.dom);
  await mouse.doubleClick(on(row('Crate').querySelector('.label')!));
  await keys('Chest{Escape}');
  await mouse.doubleClick(on(row('Crate').querySelector('.label')!));
  await keys('{Delete}{Enter}');
  await mouse.doubleClick(on(row('Crate').querySelector('.label')!));
  await keys('Trunk');
  await mouse.click(on(row('Lamp')));
  expect(told).toEqual(['rename Box Crate', 'rename Crate Trunk']);
});

it('activates by Enter and by a double click beside the name', async () => {
  const { widget, told, row } = await tree(RING());
  await mouse.click(on(row('Lamp')));
  widget.focus();
  await keys('{Enter}');
  await mouse.doubleClick(on(row('Box'), 0.01));
  expect(told).toEqual(['activate Lamp', 'activate Box']);
});

it('its toggles and its menu act on their row alone', async () => {
  const { widget, told, row, selected } = await tree(RING());
  await mouse.click(on(row('Lamp')));
  await mouse.moveTo(on(row('Box')));
  await mouse.click(on(row('Box').querySelector('.toggle')!));
  expect(selected()).toBe('Lamp');
  await mouse.click(on(row('Ring')), { button: 'right' });
  expect(selected()).toBe('Ring');
  widget.focus();
  await keys('{Shift>}{F10}{/Shift}');
  expect(told).toEqual(['hide Box', 'menu Ring true', 'menu Ring true']);
});

it('rows are dragged before, into and after others, all that is selected together', async () => {
  const { told, row, widget } = await tree(RING());
  const drag = (from: string, to: string, share: number) =>
    userEvent.dragAndDrop(row(from), row(to), { targetPosition: { x: 60, y: 24 * share } });
  await drag('Lamp', 'Box', 0.1);
  await mouse.click(on(row('Box')));
  await mouse.click(on(row('Lamp')), { held: ['Control'] });
  await drag('Lamp', 'Ring', 0.5);
  await drag('Box', 'Lamp', 0.9);
  expect(told).toEqual(['drop Lamp before Box', 'drop Box+Lamp inside Ring']);
  await drawn();
  expect(row('Ring').getAttribute('aria-expanded')).toBe('true');
  expect(widget.dom.querySelector('.drop-before, .drop-inside, .drop-after')).toBeNull();
});

describe('with ten thousand nodes', () => {
  const many = (): Leaf[] => [...Array(10_000).keys()].map((at) => leaf(`Part ${at}`));

  it('has the rows in sight and no more, wherever a finger has scrolled it', async () => {
    const { widget, rows } = await tree(many());
    expect(widget.rowCount).toBe(10_000);
    await swipe(on(widget, 0.5, 0.9), on(widget, 0.5, 0.6), on(widget, 0.5, 0.3), on(widget, 0.5, 0.1));
    await drawn();
    expect(widget.dom.scrollTop).toBeGreaterThan(50);
    widget.dom.scrollTop = 120_000;
    await drawn();
    expect(rows()).toContain('Part 5003');
    expect(rows().length).toBeLessThan(25);
  });

  it('finds by a part of the name, and brings to sight what is chosen elsewhere', async () => {
    const roots = [...many(), leaf('Group', leaf('Hidden stone'))];
    const { widget, rows, row } = await tree(roots);
    widget.setSearch('HIDDEN');
    await drawn();
    expect(rows()).toEqual(['Group', 'Hidden stone']);
    widget.setSearch('');
    const group = roots.at(-1)!;
    widget.reveal(group.children[0]!, [group]);
    await drawn();
    expect(row('Hidden stone')).not.toBeNull();
  });
});
