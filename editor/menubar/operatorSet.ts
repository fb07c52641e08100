import { Disposables } from '../core/Disposables.ts';
import type { Editor } from '../core/Editor.ts';
import type { MenuEntry, MenuName } from '../core/Menus.ts';
import type { Operator } from '../core/Operators.ts';

export interface Placed extends Operator {
  /** Group and submenu in the menu; operators without a place are for keys, toolbar and palette. */
  group?: string;
  submenu?: string;
}

/** Registers operators and puts them into a menu, in this order. */
export function registerOperators(editor: Editor, menu: MenuName | null, operators: readonly Placed[]): Disposables {
  const disposables = new Disposables();
  for (const { group, submenu, ...operator } of operators) {
    disposables.add(editor.operators.register(operator));
    if (menu === null) continue;
    const entry: MenuEntry = {
      menu,
      operator: operator.id,
      ...(group === undefined ? {} : { group }),
      ...(submenu === undefined ? {} : { submenu }),
    };
    disposables.add(editor.menus.add(entry));
  }
  return disposables;
}

export type Text = (key: string, english: string) => string;

export const textOf =
  (editor: Editor): Text =>
  (key, english) =>
    editor.strings.getKey(key, english);
