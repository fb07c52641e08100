import { BufferAttribute, BufferGeometry, Group, Mesh, type Object3D, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { createTestEditor } from '../../core/testEditor.ts';
import { importFiles } from '../../shell/importFiles.ts';
import { bringNear } from './bringNear.ts';

/** A triangle with sides of 3 and 4 mm, at Gauss-Krüger coordinates in metres. */
const AT = [2_600_000.001, 1_200_000.5, 450.25];
const corners = [
  [0, 0, 0],
  [0.003, 0, 0],
  [0, 0.004, 0],
].map((corner) => corner.map((value, axis) => (value + AT[axis]!).toFixed(6)).join(' '));
const file = (name: string, text: string) => new File([text], name);
const unitOf = async () => 'm' as const;

function sides(root: Object3D): number[] {
  const [mesh] = root.getObjectsByProperty('type', root.getObjectByProperty('type', 'Mesh') ? 'Mesh' : 'Points') as Mesh[];
  const position = mesh!.geometry.getAttribute('position');
  const places = [0, 1, 2].map((vertex) => new Vector3().fromBufferAttribute(position, vertex).applyMatrix4(mesh!.matrixWorld));
  return [places[0]!.distanceTo(places[1]!), places[0]!.distanceTo(places[2]!)];
}

describe('what lies far from the origin', () => {
  it.each([
    ['plot.obj', `${corners.map((corner) => `v ${corner}`).join('\n')}\nf 1 2 3\n`],
    [
      'plot.stl',
      `solid a\nfacet normal 0 0 1\nouter loop\n${corners.map((corner) => `vertex ${corner}`).join('\n')}\nendloop\nendfacet\nendsolid a\n`,
    ],
    [
      'plot.ply',
      `ply\nformat ascii 1.0\nelement vertex 3\nproperty double x\nproperty double y\nproperty double z\nelement face 1\nproperty list uchar int vertex_indices\nend_header\n${corners.join('\n')}\n3 0 1 2\n`,
    ],
    ['plot.xyz', `${corners.join('\n')}\n`],
  ])('%s: keeps its millimetres, lies at the origin, and where it was is said', async (name, text) => {
    const editor = createTestEditor();
    await importFiles(editor, [file(name, text)], unitOf);
    const [object] = editor.scene.children;
    const [a, b] = sides(object!);
    expect([a, b].map((side) => Math.round(side! * 1000) / 1000)).toEqual([3, 4]);
    expect(object!.position.length()).toBeLessThan(2000);
    expect(object!.userData.recentredFrom).toEqual([2_600_000_000, 1_200_001_000, 450_000]);
    expect(editor.notices.list.at(-1)?.details).toContain('2,600,000,000 × 1,200,001,000 × 450,000 mm');
  });

  it('several files that lie side by side stay so', async () => {
    const editor = createTestEditor();
    const other = corners.map((corner) => corner.replace(/^(\d+)/, (whole) => String(Number(whole) + 2)));
    const obj = (places: string[]) => `${places.map((place) => `v ${place}`).join('\n')}\nf 1 2 3\n`;
    await importFiles(editor, [file('a.obj', obj(corners)), file('b.obj', obj(other))], unitOf);
    const [a, b] = editor.scene.children;
    expect(b!.position.x - a!.position.x).toBeCloseTo(2000, 6);
  });

  it('vertices that are far already come to their own middle, with what hangs on them', () => {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(new Float32Array([1e6, 0, 0, 1e6 + 8, 0, 0, 1e6, 8, 0]), 3));
    const [root, mesh, child] = [new Group(), new Mesh(geometry), new Group()];
    mesh.rotation.z = Math.PI / 2;
    child.position.set(1e6, 1, 0);
    root.add(mesh.add(child));
    root.updateMatrixWorld(true);
    const from = child.getWorldPosition(new Vector3());
    const by = bringNear(root);
    expect(by?.toArray().map(Math.round)).toEqual([-4, 1_000_004, 0]);
    expect(Math.max(...geometry.getAttribute('position').array)).toBeLessThan(10);
    expect(child.getWorldPosition(new Vector3()).distanceTo(from.sub(by!))).toBeLessThan(1e-6);
  });

  it('near things stay where they are', () => {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(new Float32Array([100, 0, 0, 108, 0, 0, 100, 8, 0]), 3));
    const mesh = new Mesh(geometry);
    expect([bringNear(mesh), mesh.position.x]).toEqual([null, 0]);
  });
});
