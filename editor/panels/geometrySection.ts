import type { Object3D } from 'three';
import { SetGeometryCommand } from '../commands/SetGeometryCommand.ts';
import type { Editor } from '../core/Editor.ts';
import { geometryOf } from '../core/materials.ts';
import type { ChoiceField, CodeField, FieldSection, NumberField } from './fields/Field.ts';
import type { GeometryParameter, GeometrySource } from './geometryKind.ts';
import { GEOMETRY_KINDS, parameterValues } from './geometryParameters.ts';

/** Rows of a parametric geometry: each change builds it anew. */
export function parameterSection(type: string): FieldSection {
  const { parameters = [], source } = GEOMETRY_KINDS[type] ?? {};
  return {
    key: `geometry/kind-${type}`,
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
      return geometry && GEOMETRY_KINDS[geometry.type]?.source === source ? source.read(geometry) : undefined;
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
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`"${parameter.label}" needs a number.`);
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
