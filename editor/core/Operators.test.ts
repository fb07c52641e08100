import { describe, expect, it } from 'vitest';
import { Config } from './Config.ts';
import { normalizeShortcut, shortcutOfEvent } from './shortcuts.ts';
import { createTestEditor } from './testEditor.ts';

function press(key: string, held: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey', boolean>> = {}, code = '') {
  return { key, code, ctrlKey: false, shiftKey: false, altKey: false, metaKey: false, ...held };
}

describe('shortcuts', () => {
  it.each([
    ['Shift+Ctrl+Z', 'ctrl+shift+z'],
    ['cmd+s', 'ctrl+s'],
    ['W', 'w'],
    ['numpad1', 'numpad1'],
  ])('%s is %s', (written, normal) => {
    expect(normalizeShortcut(written)).toBe(normal);
  });

  it('every modifier counts, command is control, the number pad is not the digits', () => {
    expect(shortcutOfEvent(press('Z', { metaKey: true, shiftKey: true }))).toBe('ctrl+shift+z');
    expect(shortcutOfEvent(press('1', {}, 'Numpad1'))).toBe('numpad1');
    expect(shortcutOfEvent(press('1', {}, 'Digit1'))).toBe('1');
    expect(shortcutOfEvent(press(' '))).toBe('space');
  });

  it('nonsense is refused', () => {
    expect(() => normalizeShortcut('hyper+x')).toThrow('not a shortcut');
    expect(() => normalizeShortcut('ctrl+')).toThrow('not a shortcut');
  });
});

describe('operators', () => {
  it('a shortcut belongs to one operator; who comes second is refused and leaves nothing', () => {
    const editor = createTestEditor();
    const unregister = editor.operators.register({ id: 'a', label: 'A', shortcut: ['ctrl+q', 'q'], execute: () => undefined });
    expect(() => editor.operators.register({ id: 'b', label: 'B', shortcut: 'Ctrl+Q', execute: () => undefined })).toThrow(
      'already belongs to "a"',
    );
    expect(() => editor.operators.register({ id: 'a', label: 'A', execute: () => undefined })).toThrow('already an operator');
    expect(editor.operators.get('b')).toBeUndefined();
    expect(editor.operators.forShortcut(press('q', { ctrlKey: true }))?.id).toBe('a');
    expect(editor.operators.forShortcut(press('q', { altKey: true }))).toBeUndefined();
    unregister();
    expect(editor.operators.forShortcut(press('q'))).toBeUndefined();
  });

  it('runs only if its poll allows, and what it throws is said', async () => {
    const editor = createTestEditor();
    let allowed = false;
    editor.operators.register({
      id: 'a',
      label: 'A',
      poll: () => allowed,
      async execute() {
        throw new Error('It is too late for that.');
      },
    });
    expect(await editor.operators.run('a')).toBe(false);
    expect(editor.notices.list).toEqual([]);
    allowed = true;
    expect(await editor.operators.run('a')).toBe(false);
    expect(editor.notices.list).toMatchObject([{ level: 'error', sentence: 'It is too late for that.' }]);
    expect(await editor.operators.run('nobody')).toBe(false);
  });

  it('have the shortcuts that were chosen, also after a restart; who loses one has it back when the other is reset', () => {
    const config = new Config(null);
    const editor = createTestEditor({ config });
    const declare = (to: typeof editor): void => {
      to.operators.register({ id: 'a', label: 'A', shortcut: ['q', 'ctrl+q'], execute: () => undefined });
      to.operators.register({ id: 'b', label: 'B', shortcut: 'b', execute: () => undefined });
    };
    declare(editor);
    editor.operators.choose('b', ['Shift+B', 'q']);
    const check = ({ operators }: typeof editor): void => {
      expect(operators.forShortcut(press('q'))?.id).toBe('b');
      expect(operators.forShortcut(press('b'))).toBeUndefined();
      expect(operators.shortcuts('a')).toEqual(['ctrl+q']);
      expect(operators.shortcuts('b')).toEqual(['shift+b', 'q']);
    };
    check(editor);
    const later = createTestEditor({ config });
    declare(later);
    check(later);
    later.operators.choose('a', ['q']);
    expect(later.operators.shortcuts('b')).toEqual(['shift+b']);
    later.operators.choose('b', null);
    later.operators.choose('a', null);
    expect([later.operators.shortcuts('a'), later.operators.shortcuts('b')]).toEqual([['q', 'ctrl+q'], ['b']]);
    expect(() => later.operators.choose('a', ['hyper+x'])).toThrow('not a shortcut');
  });
});
