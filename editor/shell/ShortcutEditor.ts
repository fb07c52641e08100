import type { Editor } from '../core/Editor.ts';
import type { Operator } from '../core/Operators.ts';
import { shortcutOfEvent } from '../core/shortcuts.ts';
import { UIDiv, UIText } from '../ui/containers.ts';
import { UIInput } from '../ui/fields.ts';
import { keyCaps, keyNames, onMac } from '../ui/keyCaps.ts';
import { UIButton } from '../ui/UIButton.ts';

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta']);

/** All operators with their shortcuts: a click waits for other keys; whom they belong to so far is said before they are taken. */
export function createShortcutEditor(editor: Editor): UIDiv {
  const text = (key: string, english: string): string => editor.strings.getKey(key, english);
  const { operators } = editor;
  const list = new UIDiv().setClass('ShortcutEditor');
  const search = new UIInput().setPlaceholder(text('shortcuts/search', 'Search')).setLabel(text('shortcuts/search', 'Search'));

  const keysOf = (id: string): HTMLElement => {
    const keys = document.createElement('span');
    const shortcuts = operators.shortcuts(id);
    for (const shortcut of shortcuts) keys.append(keyCaps(shortcut), ' ');
    if (shortcuts.length === 0) keys.textContent = '—';
    return keys;
  };

  const row = (operator: Operator): UIDiv => {
    const { id } = operator;
    const line = new UIDiv().setClass('shortcut').setTestId(`shortcut-${id}`);
    const note = new UIText('').setClass('conflict');
    const button = new UIButton('').setKind('ghost').setLabel(`${operator.label}: ${text('shortcuts/change', 'Change the shortcut')}`);
    const show = (): void => {
      button.clear().add(keysOf(id));
      reset.setHidden(!operators.isChosen(id));
    };
    const take = (shortcut: string): void => {
      operators.choose(id, [shortcut]);
      fill();
    };
    const wait = (): void => {
      note.setTextContent('');
      button.clear().add(new UIText(text('shortcuts/press', 'Press keys …')));
      const listening = new AbortController();
      const end = (): void => {
        listening.abort();
        show();
      };
      const pressed = (event: KeyboardEvent): void => {
        event.preventDefault();
        event.stopPropagation();
        if (MODIFIERS.has(event.key)) return;
        end();
        if (event.key === 'Escape') return;
        if (event.key === 'Backspace') operators.choose(id, []);
        if (event.key === 'Backspace') fill();
        else offer(shortcutOfEvent(event));
      };
      button.dom.addEventListener('keydown', pressed, { signal: listening.signal });
      button.dom.addEventListener('blur', end, { signal: listening.signal });
    };
    const offer = (shortcut: string): void => {
      const owner = operators.ownerOf(shortcut);
      if (!owner || owner.id === id) {
        take(shortcut);
        return;
      }
      const keys = keyNames(shortcut, onMac()).join(' ');
      note.setTextContent(`${keys}: ${text('shortcuts/taken', 'belongs to')} “${owner.label}”`);
      const anyway = new UIButton(text('shortcuts/take', 'Take it')).setTestId('shortcut-take').onClick(() => take(shortcut));
      note.add(anyway);
    };
    const reset = new UIButton('', 'undo').setKind('ghost').setHint(text('shortcuts/reset', 'As it was at first'));
    reset.onClick(() => {
      operators.choose(id, null);
      fill();
    });
    button.onClick(wait);
    show();
    return line.add(new UIText(operator.label), button, reset, note);
  };

  const fill = (): void => {
    const wanted = search.getValue().trim().toLowerCase();
    list.clear().add(
      ...operators
        .list()
        .filter(({ label }) => label.toLowerCase().includes(wanted))
        .map(row),
    );
  };
  search.onInput(fill);
  fill();
  const hint = text('shortcuts/hint', 'Click a shortcut and press the new keys: Backspace takes it away, Escape leaves it.');
  return new UIDiv().add(search, new UIText(hint).setMuted(), list);
}
