import { Euler, type Object3D } from 'three';
import { z } from 'zod';
import { CommandError, type CommandJSON } from '../core/Command.ts';
import type { Editor } from '../core/Editor.ts';
import { decompose, matrixUnder } from '../core/localTransform.ts';
import { ObjectCommand } from './ObjectCommand.ts';
import { eulerSchema, tripleSchema } from './transformSchema.ts';

const transformSchema = z.object({
  position: tripleSchema,
  rotation: eulerSchema,
  scale: tripleSchema,
});
type Transform = z.infer<typeof transformSchema>;

const schema = z.looseObject({
  newParentUuid: z.string(),
  oldParentUuid: z.string().nullable(),
  newIndex: z.number().int(),
  oldIndex: z.number().int(),
  newBeforeUuid: z.string().nullable().default(null),
  oldTransform: transformSchema.nullable().default(null),
  newTransform: transformSchema.nullable().default(null),
});

/** Moves an object under another parent, or to another place among its siblings. It stays where it is in the world. */
export class MoveObjectCommand extends ObjectCommand {
  readonly type = 'MoveObjectCommand';
  #newParentUuid: string;
  #newBeforeUuid: string | null;
  #oldParentUuid: string | null = null;
  #newIndex = -1;
  #oldIndex = -1;
  #oldTransform: Transform | null = null;
  #newTransform: Transform | null = null;

  /** @param newBefore the sibling in front of which it goes; without it, at the end */
  constructor(editor: Editor, object?: Object3D, newParent?: Object3D, newBefore?: Object3D) {
    super(editor, object);
    this.#newParentUuid = newParent?.uuid ?? '';
    this.#newBeforeUuid = newBefore?.uuid ?? null;
    this.name = `${editor.strings.getKey('command/MoveObject')} ${object?.name ?? ''}`.trim();
  }

  override get mergeKey(): string | null {
    return null;
  }

  execute(): void {
    const object = this.object;
    const newParent = this.#find(this.#newParentUuid);
    const oldParent = object.parent;
    if (!oldParent || !this.editor.isInScene(object)) throw new CommandError(`"${object.name}" is not in the scene and cannot be moved.`);
    for (let ancestor: Object3D | null = newParent; ancestor; ancestor = ancestor.parent) {
      if (ancestor === object) throw new CommandError(`"${object.name}" cannot be moved into itself.`);
    }
    if (this.#oldParentUuid === null) this.#plan(object, oldParent, newParent);
    this.#place(object, newParent, this.#newIndex, this.#newTransform);
  }

  undo(): void {
    if (this.#oldParentUuid !== null) this.#place(this.object, this.#find(this.#oldParentUuid), this.#oldIndex, this.#oldTransform);
  }

  override toJSON(): CommandJSON {
    return {
      ...super.toJSON(),
      newParentUuid: this.#newParentUuid,
      oldParentUuid: this.#oldParentUuid,
      newIndex: this.#newIndex,
      oldIndex: this.#oldIndex,
      newBeforeUuid: this.#newBeforeUuid,
      oldTransform: this.#oldTransform,
      newTransform: this.#newTransform,
    };
  }

  override fromJSON(json: CommandJSON): void {
    super.fromJSON(json);
    const parsed = schema.parse(json);
    this.#newParentUuid = parsed.newParentUuid;
    this.#newBeforeUuid = parsed.newBeforeUuid;
    this.#oldParentUuid = parsed.oldParentUuid;
    this.#newIndex = parsed.newIndex;
    this.#oldIndex = parsed.oldIndex;
    this.#oldTransform = parsed.oldTransform;
    this.#newTransform = parsed.newTransform;
  }

  #find(uuid: string): Object3D {
    const found = this.editor.objectByUuid(uuid);
    if (!found) throw new CommandError(`The place that "${this.name}" leads to is not in the scene.`);
    return found;
  }

  #plan(object: Object3D, oldParent: Object3D, newParent: Object3D): void {
    this.#oldIndex = oldParent.children.indexOf(object);
    const siblings = newParent.children.filter((child) => child !== object);
    const before = siblings.findIndex((child) => child.uuid === this.#newBeforeUuid);
    this.#newIndex = before < 0 ? siblings.length : before;
    this.#oldParentUuid = oldParent.uuid;
    if (oldParent === newParent) return;
    this.#oldTransform = transformOf(object);
    this.#newTransform = transformUnder(object, newParent);
  }

  #place(object: Object3D, parent: Object3D, index: number, transform: Transform | null): void {
    const from = object.parent;
    from?.children.splice(from.children.indexOf(object), 1);
    parent.children.splice(index, 0, object);
    object.parent = parent;
    if (transform) {
      object.position.fromArray(transform.position);
      object.rotation.fromArray(transform.rotation);
      object.scale.fromArray(transform.scale);
      object.updateMatrix();
    }
    object.updateWorldMatrix(true, true);
    const { objectChanged, sceneGraphChanged } = this.editor.signals;
    objectChanged.dispatch(object);
    objectChanged.dispatch(parent);
    if (from && from !== parent) objectChanged.dispatch(from);
    sceneGraphChanged.dispatch();
  }
}

function transformOf(object: Object3D): Transform {
  return {
    position: object.position.toArray(),
    rotation: [object.rotation.x, object.rotation.y, object.rotation.z, object.rotation.order],
    scale: object.scale.toArray(),
  };
}

/**
 * The local transform that keeps the object where it is. A shear, which no local transform can express, is lost; under
 * a parent that is flattened to nothing there is no such transform, and the local one stays.
 */
function transformUnder(object: Object3D, parent: Object3D): Transform {
  const local = matrixUnder(object, parent);
  if (!local) return transformOf(object);
  const { position, quaternion, scale } = decompose(local);
  const rotation = new Euler().setFromQuaternion(quaternion, object.rotation.order);
  return {
    position: position.toArray(),
    rotation: [rotation.x, rotation.y, rotation.z, rotation.order],
    scale: scale.toArray(),
  };
}
