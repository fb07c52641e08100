import type { Editor } from '../core/Editor.ts';
import { UIMenu, type UIMenuEntry, type UIMenuItem } from '../ui/UIMenu.ts';
import { menuEntries, operatorItem } from './menuEntries.ts';

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

/** Where nothing is selected. */
const ENTRIES_OF_THE_SCENE: readonly (string | 'separator')[] = [
  'edit.paste',
  'edit.selectAll',
  'edit.showAll',
  'separator',
  'view.frameAll',
];

/** Only for a few kinds of things, and not there for others. */
const PARTICULAR = new Set(['light.target']);

/**
 * What can be done with the selection, at a point of the window: in the outliner and in the viewport. Without one, with the scene.
 * @param first what only the one of them can do, above the rest
 */
export function openContextMenu(editor: Editor, at: { x: number; y: number }, first: readonly UIMenuItem[] = []): void {
  const { operators, selection, strings } = editor;
  const nothing = selection.objects.length === 0;
  const ids = (nothing ? ENTRIES_OF_THE_SCENE : ENTRIES).filter((id) => !PARTICULAR.has(id) || operators.canRun(id));
  const entries = ids.map((id): UIMenuEntry | null => (id === 'separator' ? id : operatorItem(editor, id)));
  const adding: UIMenuEntry[] = nothing
    ? [{ label: strings.getKey('menu/Add', 'Add'), items: () => menuEntries(editor, 'Add') }, 'separator']
    : [];
  new UIMenu([...adding, ...first, ...entries.filter((entry) => entry !== null)], { label: strings.getKey('menu/Edit', 'Edit'), at });
}
