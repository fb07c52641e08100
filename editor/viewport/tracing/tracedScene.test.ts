import {
  AmbientLight,
  BoxGeometry,
  BufferAttribute,
  BufferGeometry,
  Group,
  HemisphereLight,
  InstancedMesh,
  LineSegments,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  MeshNormalMaterial,
  MeshPhongMaterial,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  type Object3D,
  PointLight,
  Scene,
  SpotLight,
  Vector3,
} from 'three';
import { describe, expect, it } from 'vitest';
import { glow } from './panorama.ts';
import { MOST_TRIANGLES, tracedScene } from './tracedScene.ts';

const box = new BoxGeometry(2, 2, 2);

function scene(...objects: Object3D[]): Scene {
  const made = new Scene();
  made.add(...objects);
  made.updateMatrixWorld(true);
  return made;
}

const meshes = (of: Scene): Mesh[] => of.children.filter((child) => child instanceof Mesh);
const places = (of: Scene): number[] => meshes(of).map((mesh) => mesh.getWorldPosition(new Vector3()).x);

describe('a scene for the path tracer', () => {
  it('has each mesh where it is in the world, with the artist’s own geometry and physical material', () => {
    const gold = new MeshPhysicalMaterial({ metalness: 1 });
    const mesh = new Mesh(box, gold);
    mesh.position.x = 1;
    const group = new Group();
    group.position.x = 10;
    group.add(mesh);
    const { scene: traced, unlike, triangles } = tracedScene(scene(group), null);
    expect([places(traced), unlike, triangles]).toEqual([[11], [], 12]);
    expect(meshes(traced)[0]).toMatchObject({ uuid: mesh.uuid, geometry: box, material: gold });
    expect(mesh.parent).toBe(group);
  });

  it('lays the copies of an instanced mesh out one by one', () => {
    const copies = new InstancedMesh(box, new MeshStandardMaterial(), 3);
    copies.position.x = 100;
    for (const at of [0, 1, 2]) copies.setMatrixAt(at, new Matrix4().makeTranslation(at * 5, 0, 0));
    const { scene: traced, triangles } = tracedScene(scene(copies), null);
    expect([places(traced), triangles]).toEqual([[100, 105, 110], 36]);
    expect(new Set(meshes(traced).map(({ uuid }) => uuid)).size).toBe(3);
  });

  it('makes other materials physical, or grey and says of what', () => {
    const shining = new Mesh(box, new MeshBasicMaterial({ color: 0xff0000, opacity: 0.5, transparent: true }));
    const glossy = new Mesh(box, new MeshPhongMaterial({ color: 0x00ff00, shininess: 30 }));
    const strange = new Mesh(box, new MeshNormalMaterial());
    const wires = new LineSegments(box);
    const { scene: traced, unlike } = tracedScene(scene(shining, glossy, strange, wires), null);
    const [red, green, grey] = meshes(traced).map(({ material }) => material as MeshStandardMaterial);
    expect(red).toMatchObject({ emissive: { r: 1, g: 0, b: 0 }, color: { r: 0, g: 0, b: 0 }, opacity: 0.5, transparent: true });
    expect(green?.color).toMatchObject({ r: 0, g: 1, b: 0 });
    expect(green?.roughness).toBeCloseTo(0.5);
    expect(grey).toBeInstanceOf(MeshStandardMaterial);
    expect(unlike).toEqual([strange, wires]);
  });

  it('leaves out what is hidden or without surface, and keeps lights with their place and target', () => {
    const hidden = new Group();
    hidden.visible = false;
    hidden.add(new Mesh(box, new MeshStandardMaterial()));
    const spot = new SpotLight();
    spot.target.position.set(0, 0, 7);
    const lamp = new PointLight(0xffffff, 3);
    lamp.position.y = 4;
    const { scene: traced } = tracedScene(scene(hidden, new Mesh(new BufferGeometry()), spot, lamp, new AmbientLight()), null);
    expect(traced.children.map(({ type }) => type)).toEqual(['SpotLight', 'PointLight']);
    expect((traced.children[0] as SpotLight).target.matrixWorld.elements[14]).toBe(7);
    expect(traced.children[1]?.getWorldPosition(new Vector3()).y).toBe(4);
  });

  it('lays a ground under the model where one is asked for', () => {
    const { scene: traced, ground } = tracedScene(new Scene(), { middle: new Vector3(1, -2, 3), radius: 50, albedo: 0.3 });
    expect(traced.children).toEqual([ground]);
    expect(ground?.position).toMatchObject({ x: 1, y: -2, z: 3 });
  });

  it('refuses more triangles than the page can sort', () => {
    const large = new BufferGeometry().setAttribute('position', new BufferAttribute(new Float32Array(9), 3));
    const copies = new InstancedMesh(large, new MeshStandardMaterial(), 1);
    copies.count = MOST_TRIANGLES + 1;
    expect(() => tracedScene(scene(copies), null)).toThrow('More than 4 million triangles');
  });
});

it('light from all around is as bright to the path tracer as to three.js', () => {
  const even = glow(scene(new AmbientLight(0xffffff, Math.PI), new HemisphereLight(0x0000ff, 0xff0000, Math.PI)));
  const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
  expect([even.above.toArray().map(rounded), even.below.toArray().map(rounded)]).toEqual([
    [1, 1, 2],
    [2, 1, 1],
  ]);
});
