import { BoxGeometry, Group, Mesh, MeshStandardMaterial, type Object3D, PointLight, Vector3 } from 'three';
import { STLLoader } from 'three/addons/loaders/STLLoader.js';
import { expect, it } from 'vitest';
import { createTestEditor } from '../core/testEditor.ts';
import { exportGLTF } from '../io/exporters/gltf.ts';
import { exportSTL } from '../io/exporters/stl.ts';
import { nameOfProject } from '../shell/fileAccess.ts';
import { exportOperators, selectionRoot } from './exportOperators.ts';

function boxAt(x: number): Mesh {
  const box = new Mesh(new BoxGeometry(2, 2, 2), new MeshStandardMaterial());
  box.name = `at ${x}`;
  box.position.x = x;
  return box;
}

it('what is selected is exported alone, each where it stands in the world, and nothing is moved by that', async () => {
  const editor = createTestEditor();
  const group = new Group();
  group.position.x = 100;
  const [inner, outer, left] = [boxAt(10), boxAt(-5), boxAt(50)] as const;
  for (const object of [group, outer, left]) editor.addObject(object);
  editor.addObject(inner, group);
  editor.selection.set([inner, outer]);
  const root = selectionRoot(editor);
  const [stl] = await exportSTL(root, {});
  const geometry = new STLLoader().parse(Uint8Array.from(stl!.data as Uint8Array).buffer);
  geometry.computeBoundingBox();
  // STL has +Z up: x stays as it is.
  expect([geometry.boundingBox?.min.x, geometry.boundingBox?.max.x]).toEqual([-6, 111]);
  const [gltf] = await exportGLTF(root, {});
  const { nodes } = JSON.parse(String(gltf?.data)) as { nodes: { name: string; translation?: number[] }[] };
  expect(nodes.map(({ name, translation }) => [name, translation?.[0]])).toEqual([
    ['at 10', 0.11],
    ['at -5', -0.005],
  ]);
  expect([inner, outer].map((object: Object3D) => object.parent)).toEqual([group, editor.scene]);
  expect(inner.getWorldPosition(new Vector3()).x).toBe(110);
});

it('is offered in each format where something is selected', () => {
  const editor = createTestEditor();
  const operators = exportOperators(editor);
  const offered = () => operators.filter(({ poll }) => poll?.(editor)).length;
  expect(offered()).toBe(0);
  const box = boxAt(0);
  editor.addObject(box);
  expect(offered()).toBe(operators.length / 2);
  editor.select(box);
  expect(offered()).toBe(operators.length);
});

it('files are called as the project is, and while it has no title as its only model', () => {
  const editor = createTestEditor();
  expect(nameOfProject(editor)).toBe('');
  for (const object of [boxAt(7), new PointLight()]) editor.addObject(object);
  expect(nameOfProject(editor)).toBe('at 7');
  editor.addObject(boxAt(9));
  expect(nameOfProject(editor)).toBe('');
  editor.project.setTitle('Rings');
  expect(nameOfProject(editor)).toBe('Rings');
});
