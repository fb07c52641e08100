import type { Editor } from '../core/Editor.ts';
import { UIDiv, UIText } from '../ui/containers.ts';
import { keyCaps } from '../ui/keyCaps.ts';
import { UIDialog } from '../ui/UIDialog.ts';

/** All keys as they are now, and what the mouse does. */
export function openShortcuts(editor: Editor): void {
  const text = (key: string, english: string): string => editor.strings.getKey(key, english);
  const dialog = new UIDialog(text('help/shortcuts', 'Keyboard shortcuts'), text('dialog/close', 'Close'));
  dialog.body.add(shortcutList(editor));
  dialog.body.add(new UIText(text('help/mouse', 'Mouse')).setClass('group-title').setDisplay('block'));
  const mouse: [string, string][] = [
    [text('mouse/orbit', 'Orbit'), text('mouse/left', 'Left drag')],
    [text('mouse/pan', 'Pan'), text('mouse/right', 'Right drag, or Shift and left drag')],
    [text('mouse/zoom', 'Zoom'), text('mouse/wheel', 'Wheel, or middle drag')],
    [text('mouse/several', 'Select several'), text('mouse/shift', 'Shift and click')],
    [text('mouse/snap', 'Snap while dragging a gizmo'), text('mouse/ctrl', 'Ctrl')],
  ];
  const list = new UIDiv().setClass('Shortcuts');
  for (const [what, how] of mouse) list.add(new UIText(what), new UIText(how).setMuted());
  dialog.body.add(list);
  dialog.open();
}

function shortcutList(editor: Editor): UIDiv {
  const list = new UIDiv().setClass('Shortcuts');
  for (const operator of editor.operators.list()) {
    const shortcuts = editor.operators.shortcuts(operator.id);
    if (shortcuts.length === 0) continue;
    const keys = document.createElement('span');
    for (const shortcut of shortcuts) keys.append(keyCaps(shortcut), ' ');
    list.add(new UIText(operator.label), keys);
  }
  return list;
}
