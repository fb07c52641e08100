import {
  type Material,
  MeshBasicMaterial,
  MeshLambertMaterial,
  MeshNormalMaterial,
  MeshPhongMaterial,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  MeshToonMaterial,
  type Object3D,
} from 'three';
import { SetMaterialCommand } from '../commands/SetMaterialCommand.ts';
import type { Editor } from '../core/Editor.ts';
import { materialsOf } from '../core/materials.ts';
import { labelledRow, UIDiv, UIPanel, type UIRow } from '../ui/containers.ts';
import { UISelect } from '../ui/fields.ts';
import { FieldTable } from './fields/FieldTable.ts';
import { materialSections } from './fields/materialFields.ts';

const KINDS: Readonly<Record<string, new () => Material>> = {
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  MeshPhongMaterial,
  MeshLambertMaterial,
  MeshToonMaterial,
  MeshBasicMaterial,
  MeshNormalMaterial,
};

/** Values that mean the same in every material; a change of type keeps them. */
const SHARED = [
  'name',
  'opacity',
  'transparent',
  'side',
  'roughness',
  'metalness',
  'wireframe',
  'flatShading',
  'emissiveIntensity',
] as const;

/** All physical values of the selected material, its slot, and its type. */
export class MaterialTab {
  readonly dom = new UIPanel().dom;
  readonly #editor: Editor;
  readonly #slots = new UISelect();
  readonly #slotRow: UIRow;
  readonly #kinds = new UISelect(Object.fromEntries(Object.keys(KINDS).map((type) => [type, type.replace(/^Mesh|Material$/g, '')])));
  readonly #kindRow: UIRow;
  readonly #body = new UIDiv();
  readonly #tables = new Map<number, FieldTable>();
  #objects: readonly Object3D[] = [];
  #slot = -1;

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
    const head = new UIDiv().setClass('SlotRows').add(this.#slotRow, this.#kindRow);
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
    const convertible = shown !== undefined && shown.type in KINDS && materials.every((material) => material.type === shown.type);
    this.#kindRow.setHidden(!convertible);
    if (convertible) this.#kinds.setValue(shown.type);
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
    const Kind = KINDS[type];
    if (!Kind) return;
    const { history } = this.#editor;
    history.beginGesture();
    for (const object of this.#objects) {
      const old = this.#editor.getObjectMaterial(object, this.#slot);
      if (old && old.type !== type)
        this.#editor.execute(new SetMaterialCommand(this.#editor, object, converted(old, new Kind()), this.#slot));
    }
    history.endGesture();
  }
}

function converted(old: Material, fresh: Material): Material {
  const from = old as Material & Record<string, unknown>;
  const to = fresh as Material & Record<string, unknown>;
  for (const name of SHARED) {
    if (name in from && name in to) Object.assign(to, { [name]: from[name] });
  }
  for (const name of ['color', 'emissive']) {
    const [source, target] = [from[name], to[name]];
    if (isColor(source) && isColor(target)) target.copy(source);
  }
  for (const name of ['map', 'normalMap', 'roughnessMap', 'metalnessMap', 'aoMap', 'emissiveMap', 'alphaMap']) {
    if (name in to && from[name]) Object.assign(to, { [name]: from[name] });
  }
  return fresh;
}

interface ColorLike {
  copy(other: ColorLike): void;
}

const isColor = (value: unknown): value is ColorLike => typeof value === 'object' && value !== null && 'isColor' in value;
