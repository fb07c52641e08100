import { type Object3D, Vector3 } from 'three';
import { AddObjectCommand } from '../commands/AddObjectCommand.ts';
import { MoveObjectCommand } from '../commands/MoveObjectCommand.ts';
import { MultiCmdsCommand } from '../commands/MultiCmdsCommand.ts';
import { ObjectCommand } from '../commands/ObjectCommand.ts';
import { SetColorCommand } from '../commands/SetColorCommand.ts';
import { SetGeometryCommand } from '../commands/SetGeometryCommand.ts';
import { SetMaterialAttributeCommand } from '../commands/SetMaterialAttributeCommand.ts';
import { SetPositionCommand } from '../commands/SetPositionCommand.ts';
import { SetRotationCommand } from '../commands/SetRotationCommand.ts';
import { SetScaleCommand } from '../commands/SetScaleCommand.ts';
import { SetShadowValueCommand } from '../commands/SetShadowValueCommand.ts';
import { SetValueCommand } from '../commands/SetValueCommand.ts';
import type { Command } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { geometryOf } from '../core/materials.ts';
import type { Field, FieldSection, Triple } from './fields/Field.ts';
import { materialSections } from './fields/materialFields.ts';
import { OBJECT_SECTIONS } from './fields/objectFields.ts';
import { GEOMETRY_KINDS } from './geometryParameters.ts';
import { parameterSection } from './geometrySection.ts';

/** Objects of what was done last, and the values of them that can be changed after the fact. */
export interface LastPart {
  objects: readonly Object3D[];
  /** At least one. */
  sections: readonly FieldSection[];
}

export interface LastOperation {
  title: string;
  /** At least one: a value is offered for those objects only that it was set of. */
  parts: readonly LastPart[];
}

type Kind = abstract new (editor: Editor) => Command;

/** Null if nothing was done, or nothing of it is a value. */
export function lastOperation(editor: Editor): LastOperation | null {
  const entry = editor.history.undos.at(-1);
  const steps = entry ? leavesOf(entry) : [];
  if (!entry || steps.length === 0) return null;
  const uuids = new Set(steps.flatMap(uuidOf));
  const objects = [...uuids].flatMap((uuid) => editor.objectByUuid(uuid) ?? []);
  if (objects.length === 0 || objects.length < uuids.size) return null;
  const parts = [...geometryParts(steps, objects), ...placeParts(editor, steps, objects), ...valueParts(editor, steps, objects)];
  return parts.length > 0 ? { title: entry.name, parts } : null;
}

function leavesOf(command: Command): readonly Command[] {
  return command instanceof MultiCmdsCommand ? command.steps.flatMap(leavesOf) : [command];
}

function uuidOf(step: Command): string[] {
  return step instanceof ObjectCommand || step instanceof AddObjectCommand ? [step.objectUuid] : [];
}

/** Those that have a step of one of the kinds. */
function having(steps: readonly Command[], objects: readonly Object3D[], ...kinds: readonly Kind[]): Object3D[] {
  const uuids = new Set(steps.filter((step) => kinds.some((kind) => step instanceof kind)).flatMap(uuidOf));
  return objects.filter(({ uuid }) => uuids.has(uuid));
}

function geometryParts(steps: readonly Command[], objects: readonly Object3D[]): LastPart[] {
  const shaped = having(steps, objects, AddObjectCommand, SetGeometryCommand);
  const [type = '', ...others] = new Set(shaped.map((object) => geometryOf(object)?.type ?? ''));
  return others.length === 0 && GEOMETRY_KINDS[type] ? [{ objects: shaped, sections: [parameterSection(type)] }] : [];
}

/**
 * Of several that went different ways (put in line, turned about their middle), none is offered: there is no one value that says where
 * they are. What was put under another parent has a new place only so that it stays where it is.
 */
function placeParts(editor: Editor, steps: readonly Command[], objects: readonly Object3D[]): LastPart[] {
  const reparented = new Set(having(steps, objects, MoveObjectCommand));
  const placed = (kind: Kind): { objects: Object3D[]; from: Map<string, Vector3> } => {
    const added = new Set(having(steps, objects, AddObjectCommand));
    const free = having(steps, objects, AddObjectCommand, kind).filter((object) => added.has(object) || !reparented.has(object));
    const roots = topmost(free);
    return { objects: roots, from: origins(steps, roots) };
  };
  const rows: Row[] = [];
  const moved = placed(SetPositionCommand);
  if (!moved.objects.includes(editor.camera) && wentTogether(moved)) rows.push({ field: movedBy(moved.from), objects: moved.objects });
  const absolute: readonly [kind: Kind, key: string][] = [
    [SetRotationCommand, 'object/rotation'],
    [SetScaleCommand, 'object/scale'],
  ];
  for (const [kind, key] of absolute) {
    const set = placed(kind);
    for (const field of objectFields(key))
      if (wentTogether(set) && areAlike(editor, field, set.objects)) rows.push({ field, objects: set.objects });
  }
  return partsOf(editor, { key: 'last/place', title: 'Place' }, rows);
}

function valueParts(editor: Editor, steps: readonly Command[], objects: readonly Object3D[]): LastPart[] {
  const uuidsOf = new Map<Field, Set<string>>();
  for (const step of steps)
    for (const field of fieldOf(step)) uuidsOf.set(field, new Set([...(uuidsOf.get(field) ?? []), ...uuidOf(step)]));
  const rows = [...uuidsOf].map(([field, uuids]) => ({ field, objects: objects.filter(({ uuid }) => uuids.has(uuid)) }));
  return partsOf(editor, { key: 'last/values', title: 'Values' }, rows);
}

interface Row {
  field: Field;
  objects: readonly Object3D[];
}

/** Rows of the same objects are one section. */
function partsOf(editor: Editor, section: { key: string; title: string }, rows: readonly Row[]): LastPart[] {
  const fields = new Map<string, { objects: readonly Object3D[]; fields: Field[] }>();
  for (const { field, objects } of rows) {
    if (objects.length === 0 || objects.some((object) => field.read(object, editor) === undefined)) continue;
    const key = objects.map(({ uuid }) => uuid).join(' ');
    const part = fields.get(key) ?? { objects, fields: [] };
    part.fields.push(field);
    fields.set(key, part);
  }
  return [...fields.values()].map((part) => ({ objects: part.objects, sections: [{ ...section, fields: part.fields }] }));
}

/** Without those that go along with another of them. */
function topmost(objects: readonly Object3D[]): Object3D[] {
  const all = new Set(objects);
  return objects.filter((object) => {
    for (let parent = object.parent; parent; parent = parent.parent) if (all.has(parent)) return false;
    return true;
  });
}

/** Where each object was before it was moved, or where it was put. */
function origins(steps: readonly Command[], objects: readonly Object3D[]): Map<string, Vector3> {
  const places = new Map<string, Vector3>();
  for (const step of steps)
    if (step instanceof SetPositionCommand && step.before && !places.has(step.objectUuid)) places.set(step.objectUuid, step.before);
  for (const object of objects) if (!places.has(object.uuid)) places.set(object.uuid, object.position.clone());
  return places;
}

/** How far apart lengths of one size are that rounding alone keeps from being equal, per mm. */
const ROUNDING = 1e-6;

/** Whether all of them have been moved by the same vector, be it none. */
function wentTogether({ objects, from }: { objects: readonly Object3D[]; from: ReadonlyMap<string, Vector3> }): boolean {
  const ways = objects.map(({ uuid, position }) => position.clone().sub(from.get(uuid) ?? position));
  const size = Math.max(1, ...objects.map(({ position }) => position.length()), ...ways.map((way) => way.length()));
  return ways.every((way) => way.distanceTo(ways[0]!) <= size * ROUNDING);
}

/** Whether a vector is the same in all of them. */
function areAlike(editor: Editor, field: Field, objects: readonly Object3D[]): boolean {
  if (field.kind !== 'vector') return false;
  const [first, ...others] = objects.map((object) => field.read(object, editor));
  return others.every((value) => first?.every((part, axis) => Math.abs(part - (value?.[axis] ?? Number.NaN)) <= ROUNDING));
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
  if (step instanceof SetMaterialAttributeCommand)
    return materialFields(step.materialSlot).filter(({ key }) => key === `material/${step.attributeName}`);
  if (step instanceof SetShadowValueCommand) return objectFields(`object/shadow-${step.attributeName}`);
  // Names and values of geometries, scripts and others that belong to an object are not the object's own.
  if (step instanceof SetValueCommand || step instanceof SetColorCommand) return objectFields(`object/${step.attributeName}`);
  return [];
}

const KNOWN = new Map<number, readonly Field[]>();

/** The same rows each time, so that two steps at one value show one row. */
function materialFields(slot: number): readonly Field[] {
  const known = KNOWN.get(slot) ?? materialSections(slot).flatMap(({ fields }) => fields);
  KNOWN.set(slot, known);
  return known;
}
