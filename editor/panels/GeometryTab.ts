import { type BufferGeometry, type Object3D, Vector3 } from 'three';
import type { Editor } from '../core/Editor.ts';
import { geometryOf } from '../core/materials.ts';
import { writeCount, writeNumber } from '../core/writtenNumbers.ts';
import { labelledRow, UIDiv, UIPanel, UIText } from '../ui/containers.ts';
import { UISection } from '../ui/UISection.ts';
import { FieldTable } from './fields/FieldTable.ts';
import { GEOMETRY_KINDS } from './geometryParameters.ts';
import { parameterSection } from './geometrySection.ts';
import { GEOMETRY_IDENTITY, geometryTools, morphSection, morphsOf } from './geometryTools.ts';

/** Parameters, counts and bounds of the selected geometry. */
export class GeometryTab {
  readonly dom = new UIPanel().dom;
  readonly #editor: Editor;
  readonly #parameters = new UIDiv();
  readonly #facts: UISection;
  readonly #shownFacts = new Map<string, UIText>();
  readonly #morphs = new UIDiv();
  readonly #identity: FieldTable;
  readonly #tools: ReturnType<typeof geometryTools>;
  #table: { type: string; table: FieldTable } | null = null;
  #morphTable: { names: string; table: FieldTable } | null = null;
  #objects: readonly Object3D[] = [];

  constructor(editor: Editor) {
    this.#editor = editor;
    this.#facts = new UISection(editor.strings.getKey('geometry/facts', 'Facts'));
    this.#identity = new FieldTable(editor, [GEOMETRY_IDENTITY]);
    this.#tools = geometryTools(editor, () => this.#objects);
    this.dom.append(this.#parameters.dom, this.#morphs.dom, this.#facts.dom, this.#tools.dom.dom, this.#identity.dom);
  }

  update(objects: readonly Object3D[]): void {
    this.#objects = objects;
    const geometries = objects.map(geometryOf);
    const types = new Set(geometries.map((geometry) => geometry?.type ?? ''));
    const [type = ''] = types;
    const parametric = types.size === 1 && GEOMETRY_KINDS[type] !== undefined;
    this.#parameters.setHidden(!parametric);
    if (parametric) {
      if (this.#table?.type !== type) {
        const table = new FieldTable(this.#editor, [parameterSection(type)]);
        this.#table = { type, table };
        this.#parameters.clear().add(table.dom);
      }
      this.#table.table.update(objects);
    }
    this.#showMorphs(objects);
    this.#tools.update();
    this.#identity.update(objects);
    const geometry = geometries.at(-1);
    this.#facts.setHidden(!geometry);
    if (geometry) this.#showFacts(geometry);
  }

  #showMorphs(objects: readonly Object3D[]): void {
    const lists = objects.map(morphsOf);
    const [names = []] = lists;
    const key = names.join('\n');
    const alike = names.length > 0 && lists.every((list) => list.join('\n') === key);
    this.#morphs.setHidden(!alike);
    if (!alike) return;
    if (this.#morphTable?.names !== key) {
      this.#morphTable = { names: key, table: new FieldTable(this.#editor, [morphSection(names)]) };
      this.#morphs.clear().add(this.#morphTable.table.dom);
    }
    this.#morphTable.table.update(objects);
  }

  #showFacts(geometry: BufferGeometry): void {
    const text = (key: string, english: string): string => this.#editor.strings.getKey(key, english);
    if (!geometry.boundingBox) geometry.computeBoundingBox();
    const { units } = this.#editor;
    const size = geometry.boundingBox?.getSize(new Vector3()) ?? new Vector3();
    const vertices = geometry.getAttribute('position')?.count ?? 0;
    const facts: [string, string][] = [
      [text('geometry/type', 'Type'), geometry.type.replace('Geometry', '') || 'Buffer'],
      [text('geometry/vertices', 'Vertices'), writeCount(vertices)],
      [text('geometry/triangles', 'Triangles'), writeCount(Math.floor((geometry.index?.count ?? vertices) / 3))],
      [
        text('geometry/size', 'Size'),
        `${size
          .toArray()
          .map((side) => writeNumber(units.toDisplay(side), 3))
          .join(' × ')} ${units.unit}`,
      ],
      [text('geometry/attributes', 'Attributes'), Object.keys(geometry.attributes).join(', ')],
    ];
    for (const [label, value] of facts) {
      let shown = this.#shownFacts.get(label);
      if (!shown) {
        shown = new UIText('').addClass('fact');
        this.#shownFacts.set(label, shown);
        this.#facts.add(labelledRow(label, shown));
      }
      if (shown.getTextContent() !== value) shown.setTextContent(value).setTooltip(value);
    }
  }
}
