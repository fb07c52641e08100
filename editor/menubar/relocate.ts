import { type BufferGeometry, Euler, InstancedMesh, Matrix4, type Object3D, SkinnedMesh, Vector3 } from 'three';
import { MoveObjectCommand } from '../commands/MoveObjectCommand.ts';
import { SetGeometryCommand } from '../commands/SetGeometryCommand.ts';
import { SetPositionCommand } from '../commands/SetPositionCommand.ts';
import { SetRotationCommand } from '../commands/SetRotationCommand.ts';
import { SetScaleCommand } from '../commands/SetScaleCommand.ts';
import type { Editor } from '../core/Editor.ts';
import { decompose, isExact, type LocalTransform, matrixUnder } from '../core/localTransform.ts';
import { hasGeometry } from '../core/materials.ts';
import { plainGeometry } from '../core/plainGeometry.ts';

/**
 * Moves an object under another parent so that it looks as before. A turned thing in a stretched group is sheared, which no
 * position, rotation and scale can say: then the shear is put into the geometries of what is moved. Where that cannot be done
 * (bones, copies, what a plugin builds anew), that is said.
 *
 * Runs several commands; the caller makes one entry of them.
 *
 * @param before the sibling in front of which it goes; without it, at the end
 */
export function moveKeepingLook(editor: Editor, object: Object3D, parent: Object3D, before?: Object3D): void {
  const wanted = object.parent === parent ? null : matrixUnder(object, parent);
  const hides = object.parent !== parent && wanted === null;
  editor.execute(new MoveObjectCommand(editor, object, parent, before));
  if (hides) {
    editor.notices.warn(`"${object.name}" is now in "${parent.name}", which has the size zero: it cannot be seen there.`);
  } else if (wanted) {
    const lost: Object3D[] = [];
    settle(editor, object, wanted, lost);
    for (const { name } of lost)
      editor.notices.warn(`"${name}" was sheared by its group, and could not be kept so: its shape has changed.`);
  }
}

/** Gives an object a local matrix, whatever that contains. */
function settle(editor: Editor, object: Object3D, wanted: Matrix4, lost: Object3D[]): void {
  const transform = decompose(wanted);
  if (isExact(wanted, transform)) {
    setTransform(editor, object, transform);
    return;
  }
  // A direction of size zero is flattened in the geometry too, so that the rest can be divided by.
  const { scale } = transform;
  scale.set(scale.x || 1, scale.y || 1, scale.z || 1);
  const shear = new Matrix4().compose(transform.position, transform.quaternion, scale).invert().multiply(wanted);
  const places = new Map(object.children.map((child) => [child, shear.clone().multiply(child.matrix)]));
  setTransform(editor, object, transform);
  if (hasGeometry(object)) {
    if (canBake(object)) editor.execute(new SetGeometryCommand(editor, object, baked(object.geometry, shear)));
    else lost.push(object);
  }
  for (const [child, place] of places) settle(editor, child, place, lost);
}

function setTransform(editor: Editor, object: Object3D, { position, quaternion, scale }: LocalTransform): void {
  const rotation = new Euler().setFromQuaternion(quaternion, object.rotation.order);
  if (apart(position, object.position)) editor.execute(new SetPositionCommand(editor, object, position));
  if (1 - Math.abs(quaternion.dot(object.quaternion)) > 1e-12) editor.execute(new SetRotationCommand(editor, object, rotation));
  if (apart(scale, object.scale)) editor.execute(new SetScaleCommand(editor, object, scale));
}

function apart(a: Vector3, b: Vector3): boolean {
  return a.distanceTo(b) > 1e-9 * Math.max(a.length(), b.length(), 1);
}

/** A plugin's parts are built anew with the next change of a parameter, and would lose it. */
function canBake(object: Object3D): boolean {
  return !(object instanceof SkinnedMesh || object instanceof InstancedMesh) && object.userData.aura === undefined;
}

function baked(source: BufferGeometry, shear: Matrix4): BufferGeometry {
  const geometry = plainGeometry(source);
  geometry.applyMatrix4(shear);
  const linear = geometry.morphTargetsRelative ? shear.clone().setPosition(0, 0, 0) : shear;
  const corner = new Vector3();
  for (const morph of geometry.morphAttributes.position ?? []) {
    for (let vertex = 0; vertex < morph.count; vertex += 1) {
      corner.fromBufferAttribute(morph, vertex).applyMatrix4(linear);
      morph.setXYZ(vertex, corner.x, corner.y, corner.z);
    }
  }
  return geometry;
}
