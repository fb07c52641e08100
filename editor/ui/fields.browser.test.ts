import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { UICheckbox, UIColor, UIInput, UISelect, UITextArea } from './fields.ts';
import { keys, mouse, on, place, tap } from './testHand.ts';

/** What the panel around a field hears of the keyboard. */
function heardOf(widget: Parameters<typeof place>[0]): string[] {
  const heard: string[] = [];
  place(widget).addEventListener('keydown', (event) => heard.push(event.key));
  return heard;
}

describe('UIInput', () => {
  it('commits with Enter and by leaving, and takes back with Escape', async () => {
    const told: string[] = [];
    const input = new UIInput('Ring');
    input.onChange(() => told.push(input.getValue()));
    place(input);
    await mouse.doubleClick(on(input, 0.06));
    await keys('Band');
    expect(input.edited).toBe(true);
    await keys('{Enter}');
    expect(document.activeElement).toBe(document.body);
    await tap(on(input));
    await keys('{Control>}a{/Control}Stone{Escape}');
    expect(input.getValue()).toBe('Band');
    await mouse.click(on(input));
    await keys('{Control>}a{/Control}Setting{Tab}');
    expect(told).toEqual(['Band', 'Setting']);
    expect(input.edited).toBe(false);
  });

  it('keeps its keys, but for function keys, saving, the palette, and an Escape with nothing to take back', async () => {
    const input = new UIInput('Ring');
    const heard = heardOf(input);
    await mouse.click(on(input));
    await keys('a{Delete}{F9}{Control>}s{/Control}{Escape}');
    expect(heard).toEqual(['F9', 's']);
    await mouse.click(on(input));
    await keys('{Escape}');
    expect(heard).toEqual(['F9', 's', 'Escape']);
  });

  it('shows what is wrong, is read only when told, and a placeholder while empty', async () => {
    const input = new UIInput().setPlaceholder('Name').setInvalid(true).setReadOnly();
    place(input);
    await mouse.click(on(input));
    await keys('x');
    expect(input.getValue()).toBe('');
    expect([input.dom.getAttribute('aria-invalid'), input.dom.placeholder]).toEqual(['true', 'Name']);
  });
});

it('UITextArea takes several lines, is left by Tab, and keeps its keys', async () => {
  const told: string[] = [];
  const area = new UITextArea('{').setRows(4);
  const heard = heardOf(area);
  area.onChange(() => told.push(area.getValue()));
  await mouse.click(on(area));
  await keys('{Control>}{End}{/Control}{Enter}z');
  expect(area.edited).toBe(true);
  await keys('{Tab}');
  expect(told).toEqual(['{\nz']);
  expect(heard).toEqual([]);
  area.setValue('}').setInvalid(true);
  expect([area.edited, area.dom.getAttribute('aria-invalid')]).toEqual([false, 'true']);
});

describe('UISelect', () => {
  it('is chosen from by letters and arrows, which the editor does not hear', async () => {
    const told: string[] = [];
    const select = new UISelect({ none: 'None', fog: '<b>Fog</b>', linear: 'Linear' });
    const heard = heardOf(select);
    select.onChange(() => told.push(select.getValue()));
    select.focus();
    await keys('{ArrowDown}l');
    expect(told).toEqual(['fog', 'linear']);
    expect(heard).toEqual([]);
    expect(select.dom.options[1]?.text).toBe('<b>Fog</b>');
  });

  it('is chosen from by hand, keeps the choice when the options change, and shows nothing for what is none of them', async () => {
    const select = new UISelect({ a: 'A', b: 'B' });
    place(select);
    await userEvent.selectOptions(select.dom, 'b');
    expect(select.setOptions({ c: 'C', b: 'B' }).getValue()).toBe('b');
    expect(select.setValue('mixed').dom.selectedIndex).toBe(-1);
  });
});

it('UICheckbox is ticked by mouse, finger and Space, and a mixed one becomes a plain one', async () => {
  const told: boolean[] = [];
  const box = new UICheckbox();
  box.onChange(() => told.push(box.getValue()));
  place(box);
  await mouse.click(on(box));
  await tap(on(box));
  box.focus();
  await keys(' ');
  expect(told).toEqual([true, false, true]);
  box.setMixed();
  expect(box.dom.indeterminate).toBe(true);
  await mouse.click(on(box));
  expect(box.dom.indeterminate).toBe(false);
  expect(box.setMixed().setValue(true).getValue()).toBe(true);
  expect(box.dom.indeterminate).toBe(false);
});

describe('UIColor', () => {
  it('one visit to the picker is one gesture, and what comes from outside waits for its end', async () => {
    const told: string[] = [];
    const color = new UIColor('#102030')
      .onGestureStart(() => told.push('('))
      .onGestureEnd(() => told.push(')'))
      .onInput(() => told.push(color.getValue()));
    place(color);
    await userEvent.fill(color.dom, '#ff0000');
    expect(told).toEqual(['(', '#ff0000', ')']);
    expect(color.getHexValue()).toBe(0xff0000);
    // The picker moves on without closing, which only the browser itself can do.
    color.dom.value = '#00ff00';
    color.dom.dispatchEvent(new Event('input'));
    color.setHexValue(0x10);
    expect(color.getValue()).toBe('#00ff00');
    color.dom.dispatchEvent(new Event('blur'));
    expect(color.setHexValue(0x10).getValue()).toBe('#000010');
    expect(told.slice(3)).toEqual(['(', '#00ff00', ')']);
  });
});
