import { type BufferGeometry, type Object3D, Vector3 } from 'three';
import { SetGeometryCommand } from '../commands/SetGeometryCommand.ts';
import type { Editor } from '../core/Editor.ts';
import { geometryOf } from '../core/materials.ts';
import { labelledRow, UIDiv, UIPanel, UIText } from '../ui/containers.ts';
import { UISection } from '../ui/UISection.ts';
import type { ChoiceField, CodeField, FieldSection, NumberField } from './fields/Field.ts';
import { FieldTable } from './fields/FieldTable.ts';
import type { GeometryParameter, GeometrySource } from './geometryKind.ts';
import { GEOMETRY_KINDS, parameterValues } from './geometryParameters.ts';
import { GEOMETRY_IDENTITY, geometryTools, morphSection, morphsOf } from './geometryTools.ts';

/** Rows of a parametric geometry: each change builds it anew. */
function parameterSection(type: string): FieldSection {
  const { parameters = [], source } = GEOMETRY_KINDS[type] ?? {};
  return {
    key: `geometry/${type}`,
    title: type.replace('Geometry', ''),
    fields: [...(source ? [sourceField(source)] : []), ...parameters.map((parameter, index) => parameterField(parameter, index))],
  };
}

/** Letters or points; what cannot be built leaves the geometry as it is. */
function sourceField(source: GeometrySource): CodeField {
  return {
    kind: 'code',
    key: `geometry/${source.label}`,
    label: source.label,
    rows: 3,
    read(object) {
      const geometry = geometryOf(object);
      return geometry && GEOMETRY_KINDS[geometry.type]?.source ? source.read(geometry) : undefined;
    },
    write(editor, object, value) {
      const geometry = geometryOf(object);
      if (!geometry) return null;
      const next = source.build(value, geometry);
      next.name = geometry.name;
      return new SetGeometryCommand(editor, object, next);
    },
  };
}

function parameterField(parameter: GeometryParameter, index: number): NumberField | ChoiceField {
  const key = `geometry/${parameter.label}`;
  const rebuilt = (editor: Editor, object: Object3D, value: number | boolean): SetGeometryCommand | null => {
    const geometry = geometryOf(object);
    const kind = geometry && GEOMETRY_KINDS[geometry.type];
    if (!geometry || !kind) return null;
    const values = parameterValues(geometry);
    values[index] = value;
    const next = kind.build(values, geometry);
    next.name = geometry.name;
    return new SetGeometryCommand(editor, object, next);
  };
  const present = (object: Object3D): number | boolean | undefined => {
    const geometry = geometryOf(object);
    return geometry ? parameterValues(geometry)[index] : undefined;
  };
  if (typeof parameter.default === 'boolean') {
    return {
      kind: 'choice',
      key,
      label: parameter.label,
      choices: { false: 'No', true: 'Yes' },
      read: (object) => (present(object) === undefined ? undefined : String(present(object))),
      write: (editor, object, value) => rebuilt(editor, object, value === 'true'),
    };
  }
  return {
    kind: 'number',
    key,
    label: parameter.label,
    quantity: parameter.quantity,
    min: parameter.min,
    ...(parameter.max === undefined ? {} : { max: parameter.max }),
    ...(parameter.integer ? { integer: true } : {}),
    read: (object) => {
      const value = present(object);
      return typeof value === 'number' ? value : undefined;
    },
    write: (editor, object, value) => rebuilt(editor, object, value),
  };
}

/** Parameters, counts and bounds of the selected geometry. */
export class GeometryTab {
  readonly dom = new UIPanel().dom;
  readonly #editor: Editor;
  readonly #parameters = new UIDiv();
  readonly #facts: UISection;
  readonly #shownFacts = new Map<string, UIText>();
  readonly #morphs = new UIDiv();
  readonly #identity: FieldTable;
  #table: { type: string; table: FieldTable } | null = null;
  #morphTable: { names: string; table: FieldTable } | null = null;
  #objects: readonly Object3D[] = [];

  constructor(editor: Editor) {
    this.#editor = editor;
    this.#facts = new UISection(editor.strings.getKey('geometry/facts', 'Facts'));
    this.#identity = new FieldTable(editor, [GEOMETRY_IDENTITY]);
    const tools = geometryTools(editor, () => this.#objects);
    this.dom.append(this.#parameters.dom, this.#morphs.dom, this.#facts.dom, tools.dom, this.#identity.dom);
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
    const format = new Intl.NumberFormat('en-US');
    const vertices = geometry.getAttribute('position')?.count ?? 0;
    const facts: [string, string][] = [
      [text('geometry/type', 'Type'), geometry.type.replace('Geometry', '') || 'Buffer'],
      [text('geometry/vertices', 'Vertices'), format.format(vertices)],
      [text('geometry/triangles', 'Triangles'), format.format(Math.floor((geometry.index?.count ?? vertices) / 3))],
      [
        text('geometry/size', 'Size'),
        `${size
          .toArray()
          .map((side) => Number(units.toDisplay(side).toFixed(3)))
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
