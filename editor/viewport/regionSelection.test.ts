import {
  BoxGeometry,
  InstancedMesh,
  Line,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  type Object3D,
  PerspectiveCamera,
  PointLight,
  RingGeometry,
  Scene,
  Vector2,
} from 'three';
import { describe, expect, it } from 'vitest';
import { objectsInRegion, type Region } from './regionSelection.ts';

/** At this distance a picture of 100 pixels shows 100 mm at zero: x -50..50 from left to right, y 50..-50 downwards. */
const DISTANCE = 50 / Math.tan(((45 / 2) * Math.PI) / 180);

function box(left: number, top: number, right: number, bottom: number): Region {
  return [new Vector2(left, top), new Vector2(right, top), new Vector2(right, bottom), new Vector2(left, bottom)];
}

function named<Kind extends Object3D>(name: string, object: Kind, x = 0, y = 0, z = 0): Kind {
  object.name = name;
  object.position.set(x, y, z);
  return object;
}

const cube = (name: string, x: number, y: number, z = 0) => named(name, new Mesh(new BoxGeometry(10, 10, 0.1)), x, y, z);

function touched(objects: Object3D[], region: Region): string[] {
  const scene = new Scene().add(...objects);
  const camera = new PerspectiveCamera(45, 1, 1, 1000);
  camera.position.z = DISTANCE;
  camera.updateMatrixWorld();
  scene.updateMatrixWorld();
  return objectsInRegion(scene, camera, new Vector2(100, 100), region, (object) => (object === scene ? null : object)).map(
    ({ name }) => name,
  );
}

describe('what a region drawn over the picture touches', () => {
  it('is all whose shape reaches into it, also what stands behind', () => {
    const objects = [cube('left', -30, 0), cube('middle', 0, 0), cube('behind', 0, 0, -20), cube('right', 30, 0)];
    expect(touched(objects, box(10, 40, 55, 60))).toEqual(['left', 'middle', 'behind']);
  });

  it('is a large face that it lies within, and one that only an edge of leads through it', () => {
    const objects = [named('wall', new Mesh(new BoxGeometry(80, 80, 1))), cube('far', -45, -45)];
    expect(touched(objects, box(48, 48, 52, 52))).toEqual(['wall']);
    expect(touched(objects, box(85, 45, 95, 55))).toEqual(['wall']);
  });

  it('is not what only its bounds reach into: the hole of a ring', () => {
    const ring = named('ring', new Mesh(new RingGeometry(20, 25, 64)));
    expect(touched([ring], box(40, 40, 60, 60))).toEqual([]);
    expect(touched([ring], box(40, 20, 60, 40))).toEqual(['ring']);
  });

  it('follows a lasso, not the box around it', () => {
    const objects = [cube('inside', -30, 30), cube('corner', 30, -30)];
    const triangle = [new Vector2(0, 0), new Vector2(95, 0), new Vector2(0, 95)];
    expect(touched(objects, triangle)).toEqual(['inside']);
  });

  it('counts lights where they stand, lines by their course, copies each by itself', () => {
    const copies = named('copies', new InstancedMesh(new BoxGeometry(4, 4, 4), new MeshBasicMaterial(), 2));
    copies.setMatrixAt(0, new Matrix4().setPosition(-40, 0, 0));
    copies.setMatrixAt(1, new Matrix4().setPosition(40, 0, 0));
    const line = named('line', new Line(new BoxGeometry(90, 0, 0)), 0, -20);
    const objects = [named('light', new PointLight(), 0, 20), copies, line];
    expect(touched(objects, box(45, 25, 55, 35))).toEqual(['light']);
    expect(touched(objects, box(45, 45, 55, 55))).toEqual([]);
    expect(touched(objects, box(85, 45, 95, 55))).toEqual(['copies']);
    expect(touched(objects, box(48, 60, 52, 80))).toEqual(['line']);
  });

  it('leaves out what is hidden or behind the camera', () => {
    const hidden = cube('hidden', 0, 0);
    hidden.visible = false;
    expect(touched([hidden, cube('behind', 0, 0, 500)], box(0, 0, 100, 100))).toEqual([]);
  });
});
