import { AnimationClip, BufferAttribute, BufferGeometry, Group, Mesh, type Object3D, Vector3, VectorKeyframeTrack } from 'three';
import { strToU8, zipSync } from 'three/addons/libs/fflate.module.js';
import { describe, expect, it } from 'vitest';
import { createTestEditor } from '../../core/testEditor.ts';
import { importFiles } from '../../shell/importFiles.ts';
import { bringNear, standingOf } from './bringNear.ts';
import { nearText, PLACES } from './nearText.ts';
import { importPLY } from './ply.ts';

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

  it('files of opposite ends of the world each come to the origin, and that they are apart is said', async () => {
    const editor = createTestEditor();
    const other = corners.map((corner) => corner.replace(/^/, '-'));
    const obj = (places: string[]) => `${places.map((place) => `v ${place}`).join('\n')}\nf 1 2 3\n`;
    await importFiles(editor, [file('a.obj', obj(corners)), file('b.obj', obj(other))], unitOf);
    for (const object of editor.scene.children) {
      expect(sides(object).map((side) => Math.round(side))).toEqual(expect.arrayContaining([3, 4]));
      expect(object.position.length()).toBeLessThan(2000);
    }
    const [first, second] = editor.scene.children.map(({ userData }) => userData.recentredFrom[0]);
    expect(second).toBe(-first);
    expect(editor.notices.list.at(-1)?.details).toMatch(/by -2,600,000,000 .*\n.*apart is not kept/);
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
    const standing = standingOf(root)!;
    const by = standing.middle;
    bringNear(root, standing);
    expect(standing.far).toBe(true);
    expect(by.toArray().map(Math.round)).toEqual([-4, 1_000_004, 0]);
    expect(Math.max(...geometry.getAttribute('position').array)).toBeLessThan(10);
    expect(child.getWorldPosition(new Vector3()).distanceTo(from.sub(by))).toBeLessThan(1e-6);
  });

  it('what moves keeps its vertices, its own track moves with it, and places of a morph go with those of the mesh', () => {
    const triangle = () => new BufferAttribute(new Float32Array([1e6, 0, 0, 1e6 + 8, 0, 0, 1e6, 8, 0]), 3);
    const meshOf = () => {
      const geometry = new BufferGeometry();
      geometry.setAttribute('position', triangle());
      geometry.morphAttributes.position = [triangle()];
      return new Mesh(geometry);
    };
    const mesh = meshOf();
    bringNear(mesh, standingOf(mesh)!);
    expect([...mesh.geometry.morphAttributes.position![0]!.array]).toEqual([...mesh.geometry.getAttribute('position').array]);
    const moving = meshOf();
    moving.animations = [
      new AnimationClip('slide', 1, [
        new VectorKeyframeTrack('.position', [0, 1], [0, 0, 0, 5, 0, 0]),
        new VectorKeyframeTrack('other.position', [0], [7, 7, 7]),
      ]),
    ];
    bringNear(moving, standingOf(moving)!);
    expect(moving.geometry.getAttribute('position').getX(0)).toBe(1e6);
    expect([...moving.animations[0]!.tracks[0]!.values]).toEqual([-1_000_004, -4, 0, -999_999, -4, 0]);
    expect([...moving.animations[0]!.tracks[1]!.values]).toEqual([7, 7, 7]);
  });

  it('a house and the terrain that it stands on stay together, in whatever order, and what lies at the origin stays there', async () => {
    const square = (x: number, y: number, side: number) =>
      `v ${x} ${y} 0\nv ${x + side} ${y} 0\nv ${x} ${y + side} 0\nv ${x + side} ${y + side} 0\nf 1 2 4 3\n`;
    const house = file('house.obj', square(2_600_010, 1_200_010, 20));
    const terrain = file('terrain.obj', square(2_598_000, 1_198_000, 5000));
    const zip = zipSync({ 'house.obj': strToU8(await house.text()), 'tree.obj': strToU8(square(0, 0, 3)) });
    for (const files of [
      [house, terrain],
      [terrain, house],
      [terrain, new File([zip as BlobPart], 'set.zip')],
    ]) {
      const editor = createTestEditor();
      await importFiles(editor, files, unitOf);
      const at = (name: string) => standingOf(editor.scene.getObjectByName(name)!)!.middle;
      expect(at('house').toArray()).toEqual([0, 0, 0]);
      expect(at('terrain').toArray()).toEqual([480_000, 480_000, 0]);
      for (const name of ['house', 'terrain'])
        expect(editor.scene.getObjectByName(name)!.userData.recentredFrom).toEqual([2_600_020_000, 1_200_020_000, 0]);
      if (editor.scene.getObjectByName('tree')) expect(at('tree').toArray()).toEqual([1500, 1500, 0]);
    }
  });

  it('a count in a line of its own is no part of a place', () => {
    const text = '2\n2600000.5 1200000 4\n2600001.5 1200000 4\n';
    expect(nearText(text, PLACES.bare).text).toBe('2\n-0.5 0 0\n0.5 0 0\n');
  });

  it('a text PLY that promises more vertices than there are lines is read to its end', async () => {
    const head =
      'ply\nformat ascii 1.0\nelement vertex 9000000000000000\nproperty float x\nproperty float y\nproperty float z\nend_header\n';
    const { buffer } = Uint8Array.from(strToU8(`${head}0 0 0\n1 0 0\n`));
    const result = await importPLY({ name: 'many.ply', data: buffer });
    const [points] = result.kind === 'object' ? [result.object as Mesh] : [];
    expect(points?.geometry.getAttribute('position').count).toBe(2);
  });

  it('near things stay where they are, as does a pearl at the end of a table', () => {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(new Float32Array([100, 0, 0, 108, 0, 0, 100, 8, 0]), 3));
    const pearl = new Mesh(geometry.clone().translate(-104, -4, 0).scale(0.1, 0.1, 0.1));
    pearl.position.set(1500, 0, 0);
    expect([standingOf(new Mesh(geometry))?.far, standingOf(pearl)?.far]).toEqual([false, false]);
  });
});
