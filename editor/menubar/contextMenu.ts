import type { Editor } from '../core/Editor.ts';
import { UIMenu, type UIMenuEntry, type UIMenuItem } from '../ui/UIMenu.ts';
import { operatorItem } from './menuEntries.ts';

const ENTRIES: readonly (string | 'separator')[] = [
  'view.focus',
  'separator',
  'edit.duplicate',
  'edit.copy',
  'edit.paste',
  'edit.delete',
  'separator',
  'edit.group',
  'edit.ungroup',
  'light.target',
  'separator',
  'edit.lock',
  'edit.hide',
  'edit.isolate',
  'edit.showAll',
];

/**
 * What can be done with the selection, at a point of the window: in the outliner and in the viewport.
 * @param first what only the one of them can do, above the rest
 */
export function openContextMenu(editor: Editor, at: { x: number; y: number }, first: readonly UIMenuItem[] = []): void {
  const entries = ENTRIES.map((id): UIMenuEntry | null => (id === 'separator' ? id : operatorItem(editor, id)));
  new UIMenu([...first, ...entries.filter((entry) => entry !== null)], { label: editor.strings.getKey('menu/Edit', 'Edit'), at });
}
