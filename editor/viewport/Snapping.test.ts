import { BoxGeometry, Mesh, MeshBasicMaterial, OrthographicCamera, Scene, Vector2 } from 'three';
import { expect, it } from 'vitest';
import { Picker } from './Picker.ts';
import { SnapFinder } from './SnapFinder.ts';
import { Snapping } from './Snapping.ts';

/** A box of 2 mm in the middle of a picture of 400 pixels, 100 pixels a millimetre, and what finds its corners and edges. */
function looking() {
  const root = new Scene();
  root.add(new Mesh(new BoxGeometry(2, 2, 2), new MeshBasicMaterial()));
  root.updateMatrixWorld();
  const camera = new OrthographicCamera(-2, 2, 2, -2, 0.1, 10);
  camera.position.z = 5;
  camera.updateMatrixWorld();
  const finder = new SnapFinder(new Picker({ roots: () => [root], resolve: (hit) => hit }));
  const find = (kind: 'vertex' | 'edge' | 'face', x: number, y: number) =>
    finder.find(kind, new Vector2(x, y), new Vector2(400, 400), camera, root, () => false)?.point.toArray() ?? null;
  return { root, camera, finder, find };
}

it('a corner, an edge and a face are found near the pointer, and nothing far from it', () => {
  const { find } = looking();
  expect(find('vertex', 296, 104)).toEqual([1, 1, 1]);
  expect(find('vertex', 270, 104)).toBeNull();
  const onEdge = find('edge', 250, 104);
  expect(onEdge?.map((value) => Math.round(value * 1000) / 1000)).toEqual([0.5, 1, 1]);
  expect(find('edge', 250, 140)).toBeNull();
  expect(find('face', 210, 190)).toEqual([expect.closeTo(0.1, 6), expect.closeTo(0.1, 6), 1]);
  expect(find('face', 20, 20)).toBeNull();
});

it('lengths go in steps only where nothing else is snapped to; Ctrl turns it round; angles always do', () => {
  const { root, camera, finder } = looking();
  const host = { camera: () => camera, root, canvas: { clientWidth: 400, clientHeight: 400 } as HTMLElement, show: () => undefined };
  const snapping = new Snapping(finder, host);
  expect(snapping.distanceStep).toBeNull();
  snapping.inverted = true;
  expect([snapping.distanceStep, snapping.factorStep]).toEqual([1, 0.1]);
  Object.assign(snapping, { on: true, inverted: false, target: 'vertex' });
  expect([snapping.distanceStep, snapping.angleStep]).toEqual([null, expect.closeTo(Math.PI / 12, 12)]);
});
