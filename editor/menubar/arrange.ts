import { Box3, type Object3D, Vector3 } from 'three';
import { SetPositionCommand } from '../commands/SetPositionCommand.ts';
import { asOne } from '../core/asOne.ts';
import type { Editor } from '../core/Editor.ts';
import { exactBounds } from '../viewport/sceneBounds.ts';
import { movable } from './several.ts';

export type Axis = 'x' | 'y' | 'z';
/** The side of the bounds that is brought into line. */
export type Edge = 'min' | 'center' | 'max';

/** World bounds, mm; what has no shape counts as the point where it stands. */
function boundsOf(object: Object3D): Box3 {
  object.updateWorldMatrix(true, true);
  const bounds = exactBounds(object);
  const place = new Vector3().setFromMatrixPosition(object.matrixWorld);
  return bounds.isEmpty() ? bounds.set(place, place.clone()) : bounds;
}

/** Moves each selected object through the world, as one entry. @param by how far, mm, from its bounds and those of all */
export function shiftEach(editor: Editor, name: string, by: (bounds: Box3, all: Box3, object: Object3D) => Vector3): void {
  editor.rest();
  const objects = movable(editor).map((object) => ({ object, bounds: boundsOf(object) }));
  const all = objects.reduce((union, { bounds }) => union.union(bounds), new Box3());
  asOne(editor, name, () => {
    for (const { object, bounds } of objects) {
      const step = by(bounds, all, object);
      if (step.lengthSq() === 0) continue;
      const place = new Vector3().setFromMatrixPosition(object.matrixWorld).add(step);
      if (object.parent) object.parent.worldToLocal(place);
      editor.execute(new SetPositionCommand(editor, object, place));
    }
  });
}

/** Brings one side of each into line with that of all together; a single object with zero. */
export function align(editor: Editor, name: string, axis: Axis, edge: Edge): void {
  const alone = movable(editor).length === 1;
  shiftEach(editor, name, (bounds, all) => along(axis, (alone ? 0 : edgeOf(all, axis, edge)) - edgeOf(bounds, axis, edge)));
}

/** Gives three or more the same gap between one and the next; the outermost stay. Where they overlap, the gap is negative. */
export function distribute(editor: Editor, name: string, axis: Axis): void {
  editor.rest();
  const order = movable(editor)
    .map((object) => ({ object, bounds: boundsOf(object) }))
    .sort((a, b) => edgeOf(a.bounds, axis, 'center') - edgeOf(b.bounds, axis, 'center'));
  const [first, last] = [order[0], order.at(-1)];
  if (!first || !last || order.length < 3) return;
  const filled = order.reduce((sum, { bounds }) => sum + bounds.max[axis] - bounds.min[axis], 0);
  const gap = (last.bounds.max[axis] - first.bounds.min[axis] - filled) / (order.length - 1);
  const steps = new Map<Object3D, number>();
  let at = first.bounds.min[axis];
  for (const { object, bounds } of order) {
    if (object !== first.object && object !== last.object) steps.set(object, at - bounds.min[axis]);
    at += bounds.max[axis] - bounds.min[axis] + gap;
  }
  shiftEach(editor, name, (_bounds, _all, object) => along(axis, steps.get(object) ?? 0));
}

/** Puts each on the ground. Lights and other things without a shape stay where they are, unless they alone are selected. */
export function drop(editor: Editor, name: string): void {
  const hasShape = (object: Object3D): boolean => !exactBounds(object).isEmpty();
  const shapeless = !movable(editor).some(hasShape);
  shiftEach(editor, name, ({ min }, _all, object) => along('y', shapeless || hasShape(object) ? -min.y : 0));
}

function edgeOf({ min, max }: Box3, axis: Axis, edge: Edge): number {
  if (edge === 'min') return min[axis];
  return edge === 'max' ? max[axis] : (min[axis] + max[axis]) / 2;
}

const along = (axis: Axis, distance: number): Vector3 => new Vector3().setComponent(['x', 'y', 'z'].indexOf(axis), distance);
