import type { Object3D } from 'three';
import { SetMaterialCommand } from '../commands/SetMaterialCommand.ts';
import { asOne } from '../core/asOne.ts';
import type { Editor } from '../core/Editor.ts';
import { materialsOf } from '../core/materials.ts';
import { labelledRow, UIDiv, UIPanel, type UIRow } from '../ui/containers.ts';
import { UISelect } from '../ui/fields.ts';
import { UIButton } from '../ui/UIButton.ts';
import { FieldTable } from './fields/FieldTable.ts';
import { materialSections } from './fields/materialFields.ts';
import { convertMaterial, kindsFor, titleOf } from './materialKinds.ts';
import { countSharers, makeMaterialsOwn } from './ownMaterial.ts';

/** All physical values of the selected material, its slot, and its type. */
export class MaterialTab {
  readonly dom = new UIPanel().dom;
  readonly #editor: Editor;
  readonly #slots = new UISelect();
  readonly #slotRow: UIRow;
  readonly #kinds = new UISelect();
  readonly #kindRow: UIRow;
  readonly #own: UIButton;
  readonly #ownRow: UIRow;
  readonly #body = new UIDiv();
  readonly #tables = new Map<number, FieldTable>();
  #objects: readonly Object3D[] = [];
  #slot = -1;
  #offered = '';

  constructor(editor: Editor) {
    this.#editor = editor;
    const text = (key: string, english: string): string => editor.strings.getKey(key, english);
    this.#slotRow = labelledRow(text('material/slot', 'Slot'), this.#slots);
    this.#kindRow = labelledRow(text('material/kind', 'Model'), this.#kinds);
    this.#slots.onChange(() => {
      this.#slot = Number(this.#slots.getValue());
      this.update(this.#objects);
    });
    this.#kinds.setTestId('material/kind').onChange(() => this.#changeKind(this.#kinds.getValue()));
    const makeOwn = text('material/makeOwn', 'Make its own');
    this.#own = new UIButton(makeOwn).setTestId('material/makeOwn');
    this.#own.onClick(() => makeMaterialsOwn(this.#editor, this.#objects, this.#slot, makeOwn));
    this.#ownRow = labelledRow(text('material/shared', 'Shared'), this.#own);
    const head = new UIDiv().setClass('SlotRows').add(this.#slotRow, this.#kindRow, this.#ownRow);
    this.dom.append(head.dom, this.#body.dom);
  }

  update(objects: readonly Object3D[]): void {
    this.#objects = objects;
    const materials = objects.flatMap((object) => materialsOf(object).slice(0, 1));
    const list = materialsOf(objects.at(-1) ?? this.#editor.scene);
    const several = objects.length === 1 && list.length > 1;
    this.#slotRow.setHidden(!several);
    if (several) {
      this.#slot = Math.min(Math.max(this.#slot, 0), list.length - 1);
      this.#slots.setOptions(Object.fromEntries(list.map((material, index) => [index, `${index + 1}: ${material.name || material.type}`])));
      this.#slots.setValue(this.#slot);
    } else this.#slot = -1;
    const shown = list[Math.max(this.#slot, 0)];
    const kinds = objects.length > 0 ? kindsFor(objects) : [];
    const convertible = shown !== undefined && kinds.includes(shown.type) && materials.every((material) => material.type === shown.type);
    this.#kindRow.setHidden(!convertible);
    if (convertible) {
      const offered = kinds.join();
      if (this.#offered !== offered) this.#kinds.setOptions(Object.fromEntries(kinds.map((type) => [type, titleOf(type)])));
      this.#offered = offered;
      this.#kinds.setValue(shown.type);
    }
    const sharers = materials.length > 0 ? countSharers(this.#editor, objects, this.#slot) : 0;
    this.#ownRow.setHidden(sharers === 0);
    const help = this.#editor.strings.getKey('material/sharedWith', 'Other objects that change with it: {count}');
    this.#own.setTooltip(help.replace('{count}', String(sharers)));
    this.#table().update(objects);
  }

  #table(): FieldTable {
    let table = this.#tables.get(this.#slot);
    if (!table) {
      table = new FieldTable(this.#editor, materialSections(this.#slot));
      this.#tables.set(this.#slot, table);
    }
    if (this.#body.dom.firstChild !== table.dom) this.#body.clear().add(table.dom);
    return table;
  }

  #changeKind(type: string): void {
    asOne(this.#editor, this.#editor.strings.getKey('material/kind', 'Model'), () => {
      for (const object of this.#objects) {
        const old = this.#editor.getObjectMaterial(object, this.#slot);
        if (old && old.type !== type)
          this.#editor.execute(new SetMaterialCommand(this.#editor, object, convertMaterial(old, type), this.#slot));
      }
    });
  }
}
