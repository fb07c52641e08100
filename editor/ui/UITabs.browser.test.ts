import { expect, it } from 'vitest';
import { UIInput, UITextArea } from './fields.ts';
import { keys, mouse, on, place, tap } from './testHand.ts';
import { UITabs } from './UITabs.ts';

function tabs(): { widget: UITabs; told: string[]; tab: (id: string) => HTMLElement; shown: () => string } {
  const told: string[] = [];
  const widget = new UITabs().onSelect((id) => told.push(id));
  for (const id of ['scene', 'history', 'help']) widget.addTab(id, id.toUpperCase(), new UITextArea(id));
  place(widget, 320);
  const tab = (id: string): HTMLElement => widget.dom.querySelector<HTMLElement>(`[data-testid=tab-${id}]`)!;
  const shown = (): string =>
    [...widget.dom.querySelectorAll<HTMLElement>('[role=tabpanel]')]
      .filter((panel) => panel.checkVisibility())
      .map((panel) => panel.querySelector('textarea')!.value)
      .join();
  return { widget, told, tab, shown };
}

it('shows what was chosen by mouse or finger, and nothing else', async () => {
  const { told, tab, shown } = tabs();
  expect(shown()).toBe('scene');
  await mouse.click(on(tab('help')));
  expect(shown()).toBe('help');
  await tap(on(tab('history')));
  expect(shown()).toBe('history');
  expect(told).toEqual(['help', 'history']);
  expect([tab('history').getAttribute('aria-selected'), tab('help').getAttribute('aria-selected')]).toEqual(['true', 'false']);
});

it('is one stop of Tab, walked round by arrows, Home and End over what is hidden', async () => {
  const { widget, told, tab, shown } = tabs();
  widget.setTabHidden('history', true);
  tab('scene').focus();
  await keys('{ArrowRight}');
  expect(document.activeElement).toBe(tab('help'));
  await keys('{ArrowRight}{End}{Home}{ArrowLeft}');
  expect(told).toEqual(['help', 'scene', 'help', 'scene', 'help']);
  await keys('{Home}{Tab}');
  expect(document.activeElement).toBe(widget.dom.querySelector('textarea'));
  expect(shown()).toBe('scene');
});

it('keeps what is chosen when tabs come, and shows a neighbour when it goes or is hidden', () => {
  const { widget, told, shown } = tabs();
  widget.addTab('first', 'FIRST', new UITextArea('first'), { before: 'scene' });
  expect(widget.ids).toEqual(['first', 'scene', 'history', 'help']);
  expect(shown()).toBe('scene');
  widget.choose('help');
  widget.removeTab('help');
  expect(shown()).toBe('history');
  widget.setTabHidden('history', true);
  expect(shown()).toBe('first');
  expect(told).toEqual([]);
  expect(() => widget.addTab('first', 'x', new UITextArea())).toThrow('exists already');
});

it('leaves the arrows to a field inside of it', async () => {
  const { widget, told } = tabs();
  const input = new UIInput('12');
  widget.addTab('more', 'MORE', input).choose('more');
  input.focus();
  await keys('{ArrowLeft}');
  expect(told).toEqual([]);
  expect(widget.selected).toBe('more');
});
