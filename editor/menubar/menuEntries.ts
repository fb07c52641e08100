import type { Editor } from '../core/Editor.ts';
import type { MenuEntry } from '../core/Menus.ts';
import type { UIMenuEntry, UIMenuItem } from '../ui/UIMenu.ts';

/** A row for an operator, as it stands now: its mark, its shortcut, whether it can be done. */
export function operatorItem(editor: Editor, id: string): UIMenuItem | null {
  const operator = editor.operators.get(id);
  if (!operator) return null;
  const [shortcut] = editor.operators.shortcuts(id);
  return {
    label: operator.label,
    icon: operator.icon,
    shortcut,
    testId: operator.id,
    disabled: !editor.operators.canRun(id),
    checked: operator.checked?.(editor),
    onSelect: () => void editor.operators.run(id),
  };
}

/** The rows of a menu: groups are parted by lines, entries with the same submenu are gathered where its first one stands. */
export function menuEntries(editor: Editor, menu: string): UIMenuEntry[] {
  const entries = editor.menus.entries(menu);
  const groups = [...new Set(entries.map((entry) => entry.group ?? ''))];
  const rows = groups.map((group) =>
    groupRows(
      editor,
      entries.filter((entry) => (entry.group ?? '') === group),
    ),
  );
  return rows.filter((group) => group.length > 0).flatMap((group, index) => (index === 0 ? group : ['separator' as const, ...group]));
}

function groupRows(editor: Editor, entries: readonly MenuEntry[]): UIMenuEntry[] {
  const rows: UIMenuEntry[] = [];
  const seen = new Set<string>();
  for (const entry of entries) {
    if (entry.submenu === undefined) {
      const item = operatorItem(editor, entry.operator);
      if (item) rows.push(item);
    } else if (!seen.has(entry.submenu)) {
      const { submenu } = entry;
      seen.add(submenu);
      const inside = entries.filter((other) => other.submenu === submenu);
      const items = (): UIMenuEntry[] => inside.map((other) => operatorItem(editor, other.operator)).filter((item) => item !== null);
      rows.push({ label: submenu, items });
    }
  }
  return rows;
}
