import { Box3, BoxGeometry, Mesh, type Object3D } from 'three';
import { expect, it } from 'vitest';
import { createTestEditor } from '../core/testEditor.ts';
import { registerAddOperators } from './addOperators.ts';

const testEditor = () => {
  const editor = createTestEditor();
  registerAddOperators(editor);
  return editor;
};
const boxOf = (object: Object3D): Box3 => new Box3().setFromObject(object);
const place = (object: Object3D | null): number[] => object?.position.toArray() ?? [];

it('new meshes stand beside one another on the ground, the nearest place first, and a place that becomes free is taken again', async () => {
  const editor = testEditor();
  const kinds = ['Box', 'Sphere', 'Cone', 'Torusknot', 'Cylinder', 'Box', 'Capsule', 'Plane', 'Plane', 'Circle'];
  for (const kind of kinds) await editor.operators.run(`add.${kind}`);
  const meshes = editor.scene.children;
  for (const [at, one] of meshes.entries()) {
    for (const other of meshes.slice(at + 1)) {
      const shared = boxOf(one).intersect(boxOf(other));
      const { x, y, z } = shared.max.clone().sub(shared.min);
      expect(shared.isEmpty() || Math.min(x, y, z) < 0.05, `${one.name} in ${other.name}`).toBe(true);
    }
    expect(boxOf(one).min.y).toBeGreaterThan(-6);
  }
  expect([place(meshes[0]!), place(meshes[1]!)]).toEqual([
    [0, 10, 0],
    [25, 10, 0],
  ]);
  editor.select(meshes[1]!);
  editor.removeObject(meshes[1]!);
  await editor.operators.run('add.Box');
  expect(place(editor.selected)).toEqual([25, 10, 0]);
});

it('stays where it is made within something much larger, and beside what is hidden', async () => {
  const editor = testEditor();
  const room = new Mesh(new BoxGeometry(4000, 2600, 3000));
  const hidden = new Mesh(new BoxGeometry(20, 20, 20));
  hidden.visible = false;
  for (const object of [room, hidden]) editor.addObject(object);
  await editor.operators.run('add.Box');
  expect(place(editor.selected)).toEqual([0, 10, 0]);
});
