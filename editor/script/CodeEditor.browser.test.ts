import { afterEach, expect, it } from 'vitest';
import { drawn, keys, mouse, on, place } from '../ui/testHand.ts';
import { UIElement } from '../ui/UIElement.ts';
import { CodeEditor } from './CodeEditor.ts';

let shown: CodeEditor | null = null;
afterEach(() => shown?.dispose());

async function code(source: string) {
  const told: string[] = [];
  const editor = new CodeEditor({
    label: 'Script',
    syntaxError: 'Not readable',
    changed: () => told.push('changed'),
    left: () => told.push('left'),
  });
  shown = editor;
  const heard: string[] = [];
  place(new UIElement(editor.dom), 500).addEventListener('keydown', (event) => heard.push(event.key));
  editor.dom.style.height = '200px';
  editor.show(source);
  await drawn();
  const find = (selector: string): HTMLElement => editor.dom.shadowRoot!.querySelector<HTMLElement>(selector)!;
  return { editor, told, heard, find };
}

it('is clicked and typed into, tells each change and the leaving, and keeps its keys', async () => {
  const { editor, told, heard, find } = await code('');
  await mouse.click(on(find('.cm-line'), 0.1));
  await keys('ab');
  expect(editor.source).toBe('ab');
  await mouse.click({ x: 700, y: 500 });
  expect(told).toEqual(['changed', 'changed', 'left']);
  expect(heard).toEqual([]);
  expect(find('.cm-content').getAttribute('aria-label')).toBe('Script');
});

it('has an undo of its own, which does not reach behind the text that was shown', async () => {
  const { editor, told } = await code('let a = 1;');
  editor.focus();
  await keys('{Control>}{End}{/Control}x');
  expect(editor.source).toBe('let a = 1;x');
  await keys('{Control>}zz{/Control}');
  expect(editor.source).toBe('let a = 1;');
  told.length = 0;
  editor.replace('let b = 2;');
  editor.replace('let b = 2;');
  expect([editor.source, told]).toEqual(['let b = 2;', []]);
});

it('indents by Tab, and completes what the library has', async () => {
  const { editor, find } = await code('');
  editor.focus();
  await keys('{Tab}THREE.BoxGeo');
  await expect.poll(() => find('.cm-tooltip-autocomplete')?.textContent ?? '').toContain('BoxGeometry');
  expect(editor.source).toBe('\tTHREE.BoxGeo');
});
