import { BoxGeometry, type BufferGeometry, Mesh, SphereGeometry, Vector3 } from 'three';
import { expect, it } from 'vitest';
import { DrawnNormals } from './DrawnNormals.ts';
import { createTestEditor } from './testEditor.ts';

const draw = (normals: DrawnNormals, mesh: Mesh): Vector3[] => {
  mesh.updateWorldMatrix(true, false);
  normals.update();
  const position = normals.geometry.getAttribute('position');
  return Array.from({ length: position.count }, (_, index) => new Vector3().fromBufferAttribute(position, index));
};

it('draws a line from each vertex along its normal, in a stretched and turned object at right angles to what is seen', () => {
  const mesh = new Mesh(new BoxGeometry(2, 2, 2));
  mesh.scale.set(1, 5, 1);
  mesh.rotation.z = Math.PI / 2;
  const points = draw(new DrawnNormals(mesh), mesh);
  expect(points).toHaveLength(48);
  const [from, to] = points as [Vector3, Vector3];
  // The first face of a box looks along +X, which the turn has made +Y.
  const along = to.clone().sub(from).normalize();
  expect([along.x, along.y, along.z].map((value) => Number(value.toFixed(6)) + 0)).toEqual([0, 1, 0]);
  expect(from.x).toBeCloseTo(-5);
});

it('follows another geometry and another place, and makes nothing new while neither changes', () => {
  const mesh = new Mesh<BufferGeometry>(new BoxGeometry());
  const normals = new DrawnNormals(mesh);
  const first = draw(normals, mesh);
  const lines = normals.geometry.getAttribute('position');
  draw(normals, mesh);
  expect(normals.geometry.getAttribute('position')).toBe(lines);
  mesh.position.x = 10;
  expect(draw(normals, mesh)[0]?.x).toBeCloseTo((first[0]?.x ?? 0) + 10);
  mesh.geometry = new SphereGeometry(3, 8, 6);
  expect(draw(normals, mesh)).toHaveLength(mesh.geometry.getAttribute('position').count * 2);
});

it('goes with its object, and is not in the way of a click', () => {
  const editor = createTestEditor();
  const mesh = new Mesh(new BoxGeometry());
  editor.addObject(mesh);
  editor.helpers.add(mesh, new DrawnNormals(mesh));
  const helper = editor.helpers.get(mesh);
  expect(helper).toBeInstanceOf(DrawnNormals);
  expect(helper?.children).toEqual([]);
  editor.removeObject(mesh);
  expect(editor.helpers.list()).toEqual([]);
});
