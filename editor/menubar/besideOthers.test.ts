import { Box3, BoxGeometry, Mesh, type Object3D, OrthographicCamera, Scene } from 'three';
import { expect, it } from 'vitest';
import { createTestEditor } from '../core/testEditor.ts';
import { registerAddOperators } from './addOperators.ts';
import { placeBeside } from './besideOthers.ts';

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

it('stands in the picture, though there is a nearer place out of it', () => {
  const scene = new Scene();
  const size = 20;
  const made = (): Mesh => new Mesh(new BoxGeometry(size, size, size));
  scene.add(made());
  // It looks down on a strip along z, so that what lies to the right is out of the picture.
  const camera = new OrthographicCamera(-30, 30, 60, -60, 1, 400);
  camera.position.set(0, 200, 0);
  camera.lookAt(0, 0, 0);
  camera.updateMatrixWorld();
  const object = made();
  placeBeside(object, scene, camera);
  expect(place(object)).toEqual([0, 0, 25]);
  // From where nothing near is seen whole, what is seen in the middle comes first; where nothing is seen, the nearest.
  camera.left = -8;
  camera.right = 8;
  camera.updateProjectionMatrix();
  const [partly, unseen] = [made(), made()];
  placeBeside(partly, scene, camera);
  expect(place(partly)).toEqual([0, 0, 25]);
  camera.position.x = 5000;
  camera.updateMatrixWorld();
  placeBeside(unseen, scene, camera);
  expect(place(unseen)).toEqual([25, 0, 0]);
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
