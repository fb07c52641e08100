import { type Object3D, Vector3 } from 'three';
import { AddObjectCommand } from '../commands/AddObjectCommand.ts';
import { MultiCmdsCommand } from '../commands/MultiCmdsCommand.ts';
import { ObjectCommand } from '../commands/ObjectCommand.ts';
import { SetAttributeCommand } from '../commands/SetAttributeCommand.ts';
import { SetGeometryCommand } from '../commands/SetGeometryCommand.ts';
import { SetMaterialAttributeCommand } from '../commands/SetMaterialAttributeCommand.ts';
import { SetPositionCommand } from '../commands/SetPositionCommand.ts';
import { SetRotationCommand } from '../commands/SetRotationCommand.ts';
import { SetScaleCommand } from '../commands/SetScaleCommand.ts';
import type { Command } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { geometryOf } from '../core/materials.ts';
import type { Field, FieldSection, Triple } from './fields/Field.ts';
import { materialSections } from './fields/materialFields.ts';
import { OBJECT_SECTIONS } from './fields/objectFields.ts';
import { GEOMETRY_KINDS } from './geometryParameters.ts';
import { parameterSection } from './geometrySection.ts';

/** What was done last, and the values of it that can be changed after the fact. */
export interface LastOperation {
  title: string;
  objects: readonly Object3D[];
  /** At least one. */
  sections: readonly FieldSection[];
}

/** Null if nothing was done, or nothing of it is a value. */
export function lastOperation(editor: Editor): LastOperation | null {
  const entry = editor.history.undos.at(-1);
  const steps = entry ? leavesOf(entry) : [];
  if (!entry || steps.length === 0) return null;
  const uuids = new Set(steps.flatMap(uuidOf));
  const objects = [...uuids].flatMap((uuid) => editor.objectByUuid(uuid) ?? []);
  if (objects.length === 0 || objects.length < uuids.size) return null;
  const has = (...kinds: readonly (new (editor: Editor) => Command)[]): boolean =>
    steps.some((step) => kinds.some((kind) => step instanceof kind));
  const sections: FieldSection[] = [];
  const [type = '', ...others] = new Set(objects.map((object) => geometryOf(object)?.type ?? ''));
  if (has(AddObjectCommand, SetGeometryCommand) && others.length === 0 && GEOMETRY_KINDS[type]) sections.push(parameterSection(type));
  const place: Field[] = [];
  const moved = has(AddObjectCommand, SetPositionCommand) && objects.every((object) => object !== editor.camera);
  if (moved) place.push(movedBy(origins(steps, objects)));
  if (has(AddObjectCommand, SetRotationCommand)) place.push(...objectFields('object/rotation'));
  if (has(AddObjectCommand, SetScaleCommand)) place.push(...objectFields('object/scale'));
  const shown = place.filter((field) => objects.every((object) => field.read(object, editor) !== undefined));
  if (shown.length > 0) sections.push({ key: 'last/place', title: 'Place', fields: shown });
  const values = [...new Set(steps.flatMap(fieldOf))].filter((field) =>
    objects.every((object) => field.read(object, editor) !== undefined),
  );
  if (values.length > 0) sections.push({ key: 'last/values', title: 'Values', fields: values });
  return sections.length > 0 ? { title: entry.name, objects, sections } : null;
}

function leavesOf(command: Command): readonly Command[] {
  return command instanceof MultiCmdsCommand ? command.steps.flatMap(leavesOf) : [command];
}

function uuidOf(step: Command): string[] {
  return step instanceof ObjectCommand || step instanceof AddObjectCommand ? [step.objectUuid] : [];
}

/** Where each object was before it was moved, or where it was put. */
function origins(steps: readonly Command[], objects: readonly Object3D[]): Map<string, Vector3> {
  const places = new Map<string, Vector3>();
  for (const step of steps)
    if (step instanceof SetPositionCommand && step.before && !places.has(step.objectUuid)) places.set(step.objectUuid, step.before);
  for (const object of objects) if (!places.has(object.uuid)) places.set(object.uuid, object.position.clone());
  return places;
}

/** Several that were moved together stay together. */
function movedBy(from: ReadonlyMap<string, Vector3>): Field {
  const origin = (object: Object3D): Vector3 => from.get(object.uuid) ?? new Vector3();
  return {
    kind: 'vector',
    key: 'last/movedBy',
    label: 'Moved by',
    quantity: 'length',
    read: (object) => (hasPlace(object) ? (object.position.clone().sub(origin(object)).toArray() as Triple) : undefined),
    write: (editor, object, by) =>
      new SetPositionCommand(
        editor,
        object,
        origin(object)
          .clone()
          .add(new Vector3(...by)),
      ),
  };
}

const hasPlace = (object: Object3D): boolean => !('isScene' in object) && !('isAmbientLight' in object);

const OBJECT_FIELDS = OBJECT_SECTIONS.flatMap(({ fields }) => fields);

function objectFields(key: string): Field[] {
  return OBJECT_FIELDS.filter((field) => field.key === key);
}

/** The inspector's row of the attribute that a command has set. */
function fieldOf(step: Command): Field[] {
  if (!(step instanceof SetAttributeCommand)) return [];
  const { attributeName } = step;
  if (!(step instanceof SetMaterialAttributeCommand)) return objectFields(`object/${attributeName}`);
  return materialFields(step.materialSlot).filter(({ key }) => key === `material/${attributeName}`);
}

const KNOWN = new Map<number, readonly Field[]>();

/** The same rows each time, so that two steps at one value show one row. */
function materialFields(slot: number): readonly Field[] {
  const known = KNOWN.get(slot) ?? materialSections(slot).flatMap(({ fields }) => fields);
  KNOWN.set(slot, known);
  return known;
}
