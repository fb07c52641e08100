import { createRequire } from 'node:module';
import Module from 'manifold-3d';
import {
  BoxGeometry,
  BufferAttribute,
  BufferGeometry,
  DirectionalLight,
  Group,
  InstancedMesh,
  Matrix4,
  Mesh,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  type Object3D,
  PerspectiveCamera,
  PointLight,
  Scene,
  SphereGeometry,
} from 'three';
import { MTLLoader } from 'three/addons/loaders/MTLLoader.js';
import { OBJLoader } from 'three/addons/loaders/OBJLoader.js';
import { PLYLoader } from 'three/addons/loaders/PLYLoader.js';
import { STLLoader } from 'three/addons/loaders/STLLoader.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ExportFile } from '../../core/Exporters.ts';
import { exportGLB, exportGLTF } from './gltf.ts';
import { exportOBJ } from './obj.ts';
import { exportPLY } from './ply.ts';
import { exportSTL } from './stl.ts';

/** The Khronos validator; the package has no typings. */
const messageSchema = z.looseObject({ severity: z.number(), message: z.string() });
const reportSchema = z.object({ issues: z.looseObject({ numErrors: z.number(), messages: z.array(messageSchema) }) });
const validator: unknown = createRequire(import.meta.url)('gltf-validator');
const { validateBytes, validateString } = z
  .object({
    validateBytes: z.custom<(data: Uint8Array) => Promise<unknown>>((value) => typeof value === 'function'),
    validateString: z.custom<(text: string) => Promise<unknown>>((value) => typeof value === 'function'),
  })
  .parse(validator);

/** A real solid: a ball with two holes through it, volume known to the kernel. */
let solid: { geometry: BufferGeometry; volume: number };

beforeAll(async () => {
  const wasm = await Module();
  wasm.setup();
  const ball = wasm.Manifold.sphere(10, 64);
  const drill = wasm.Manifold.cylinder(40, 3, 3, 32, true);
  const result = ball.subtract(drill).subtract(drill.rotate([90, 0, 0]));
  const mesh = result.getMesh();
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(mesh.vertProperties), 3));
  geometry.setIndex(new BufferAttribute(new Uint32Array(mesh.triVerts), 1));
  geometry.computeVertexNormals();
  solid = { geometry, volume: result.volume() };
});

function exampleScene(): Scene {
  const scene = new Scene();
  scene.name = 'Scene';
  const gold = new MeshPhysicalMaterial({ name: 'gold', color: 0xffd700, metalness: 1, roughness: 0.2, clearcoat: 0.5 });
  const glass = new MeshPhysicalMaterial({
    name: 'gem',
    transmission: 1,
    ior: 2.417,
    thickness: 4,
    dispersion: 5,
    attenuationDistance: 30,
  });
  const body = new Mesh(solid.geometry, gold);
  body.name = 'body';
  body.userData = { aura: { kind: 'part', operation: 'shank', id: 'shank', role: 'metal', built: { a: 1 } }, note: 'private' };
  const group = new Group();
  group.name = 'group';
  group.position.set(50, 0, 0);
  group.rotation.set(0.3, 0.4, 0.5);
  group.scale.set(-1, 1, 2);
  const mirrored = new Mesh(solid.geometry, glass);
  mirrored.name = 'mirrored body';
  group.add(mirrored);
  const copies = new InstancedMesh(new BoxGeometry(2, 2, 2), gold, 3);
  copies.name = 'copies';
  for (let index = 0; index < 3; index += 1) copies.setMatrixAt(index, new Matrix4().makeTranslation(index * 5, 30, 0));
  const hidden = new Mesh(solid.geometry, gold);
  hidden.name = 'hidden';
  hidden.visible = false;
  const lamp = new PointLight(0xffffff, 1e6, 500);
  lamp.name = 'lamp';
  const sun = new DirectionalLight(0xffffff, 3);
  sun.name = 'sun';
  sun.position.set(100, 100, 100);
  const camera = new PerspectiveCamera(50, 1.5, 1, 5000);
  camera.name = 'camera';
  scene.add(body, group, copies, hidden, lamp, sun, sun.target, camera);
  return scene;
}

const documentSchema = z.looseObject({
  nodes: z.array(
    z.looseObject({
      name: z.string().optional(),
      mesh: z.number().optional(),
      translation: z.array(z.number()).optional(),
      extras: z.unknown().optional(),
    }),
  ),
  meshes: z.array(z.looseObject({})),
  materials: z.array(
    z.looseObject({ name: z.string().optional(), extensions: z.record(z.string(), z.record(z.string(), z.unknown())).optional() }),
  ),
  accessors: z.array(z.looseObject({ min: z.array(z.number()).optional(), max: z.array(z.number()).optional() })),
  cameras: z.array(z.looseObject({ perspective: z.looseObject({ zfar: z.number() }) })),
  extensions: z.looseObject({
    KHR_lights_punctual: z.looseObject({
      lights: z.array(z.looseObject({ intensity: z.number().optional(), range: z.number().optional() })),
    }),
  }),
  extensionsUsed: z.array(z.string()),
});

async function gltfOf(object: Object3D): Promise<{ text: string; json: z.infer<typeof documentSchema> }> {
  const [file] = await exportGLTF(object);
  const text = String(file?.data);
  return { text, json: documentSchema.parse(JSON.parse(text)) };
}

function volumeOf(positions: ArrayLike<number>): number {
  let sum = 0;
  const p = (at: number) => positions[at] ?? 0;
  for (let at = 0; at < positions.length; at += 9) {
    sum += p(at) * (p(at + 4) * p(at + 8) - p(at + 5) * p(at + 7));
    sum += p(at + 1) * (p(at + 5) * p(at + 6) - p(at + 3) * p(at + 8));
    sum += p(at + 2) * (p(at + 3) * p(at + 7) - p(at + 4) * p(at + 6));
  }
  return sum / 6;
}

/** Every directed edge has its opposite, once: closed and consistently turned. Points are compared to the bit. */
function openEdges(positions: ArrayLike<number>): number {
  const edges = new Map<string, number>();
  const point = (at: number) => `${positions[at]} ${positions[at + 1]} ${positions[at + 2]}`;
  for (let at = 0; at < positions.length; at += 9) {
    const corners = [point(at), point(at + 3), point(at + 6)];
    for (const [index, from] of corners.entries()) {
      const to = corners[(index + 1) % 3];
      edges.set(`${from}|${to}`, (edges.get(`${from}|${to}`) ?? 0) + 1);
    }
  }
  let open = 0;
  for (const [edge, count] of edges) {
    const [from, to] = edge.split('|');
    if (edges.get(`${to}|${from}`) !== count) open += 1;
  }
  return open;
}

function bytesOf(file: ExportFile | undefined): Uint8Array<ArrayBuffer> {
  if (!(file?.data instanceof Uint8Array)) throw new Error('The file is not binary.');
  return new Uint8Array(file.data);
}

async function stlPositions(object: Object3D): Promise<ArrayLike<number>> {
  const [file] = await exportSTL(object);
  return new STLLoader().parse(bytesOf(file).buffer).getAttribute('position').array;
}

describe('glTF', () => {
  it('passes the Khronos validator without errors or warnings, as GLB and as glTF', async () => {
    const [glb] = await exportGLB(exampleScene());
    const { text } = await gltfOf(exampleScene());
    for (const report of [await validateBytes(bytesOf(glb)), await validateString(text)]) {
      const { issues } = reportSchema.parse(report);
      expect(issues.messages.filter((message) => message.severity < 2)).toEqual([]);
      expect(issues.numErrors).toBe(0);
    }
  });

  it('is in metres: vertices, places, ranges, clipping planes, and no scale on a root', async () => {
    const { json } = await gltfOf(exampleScene());
    const reach = Math.max(
      ...json.accessors
        .flatMap((accessor) => accessor.max ?? [])
        .map(Math.abs)
        .filter((value) => value < 0.5),
    );
    expect(reach).toBeCloseTo(0.01, 5);
    expect(json.nodes.find((node) => node.name === 'group')?.translation).toEqual([0.05, 0, 0]);
    expect(json.cameras[0]?.perspective.zfar).toBeCloseTo(5);
    const lamp = json.extensions.KHR_lights_punctual.lights.find((light) => light.range !== undefined);
    expect(lamp).toMatchObject({ range: 0.5, intensity: 1 });
  });

  it('keeps names, reduces provenance to three texts, and leaves out what is hidden', async () => {
    const { json } = await gltfOf(exampleScene());
    expect(json.nodes.map((node) => node.name)).not.toContain('hidden');
    expect(json.nodes.find((node) => node.name === 'body')?.extras).toEqual({ aura: { operation: 'shank', id: 'shank', role: 'metal' } });
  });

  it('writes each copy of an instanced mesh as a node of its own with one shared mesh', async () => {
    const { json } = await gltfOf(exampleScene());
    const copies = json.nodes.filter((node) => node.name?.startsWith('copies '));
    expect(copies).toHaveLength(3);
    expect(new Set(copies.map((node) => node.mesh)).size).toBe(1);
    expect(copies[2]?.translation).toEqual([0.01, 0.03, 0]);
  });

  it('carries transmission, index of refraction, volume and dispersion of a stone', async () => {
    const { json } = await gltfOf(exampleScene());
    const gem = json.materials.find((material) => material.name === 'gem')?.extensions;
    expect(gem?.KHR_materials_transmission).toEqual({ transmissionFactor: 1 });
    expect(gem?.KHR_materials_ior).toEqual({ ior: 2.417 });
    expect(gem?.KHR_materials_dispersion).toEqual({ dispersion: 5 });
    expect(gem?.KHR_materials_volume).toMatchObject({ thicknessFactor: 0.004, attenuationDistance: 0.03 });
  });

  it('changes nothing in the scene', async () => {
    const scene = exampleScene();
    scene.updateMatrixWorld(true);
    const before = JSON.stringify(scene.toJSON());
    await exportGLB(scene);
    await exportSTL(scene);
    expect(JSON.stringify(scene.toJSON())).toBe(before);
  });
});

describe('STL', () => {
  it('is watertight and keeps volume and orientation under a mirrored, turned, stretched parent', async () => {
    const scene = new Scene();
    const parent = new Group();
    parent.scale.set(-1, 1, 2);
    parent.rotation.set(0.3, 0.4, 0.5);
    parent.add(new Mesh(solid.geometry, new MeshStandardMaterial()));
    scene.add(parent);
    const positions = await stlPositions(scene);
    expect(openEdges(positions)).toBe(0);
    expect(volumeOf(positions)).toBeCloseTo(solid.volume * 2, 0);
  });

  it('closes the seams of plain solids too', async () => {
    const scene = new Scene();
    scene.add(new Mesh(new SphereGeometry(7, 48, 24), new MeshStandardMaterial()));
    const box = new Mesh(new BoxGeometry(3, 4, 5), new MeshStandardMaterial());
    box.position.set(40, 0, 0);
    scene.add(box);
    const positions = await stlPositions(scene);
    expect(openEdges(positions)).toBe(0);
    expect(volumeOf(positions)).toBeGreaterThan(60 + 0.98 * ((4 / 3) * Math.PI * 343));
  });

  it('writes every visible copy, and an empty file with a warning if there is nothing', async () => {
    const warnings: string[] = [];
    const [empty] = await exportSTL(new Scene(), { onWarning: (sentence) => warnings.push(sentence) });
    expect(empty?.data).toHaveLength(84);
    expect(warnings).toEqual(['There is no mesh to export.']);
    expect((await stlPositions(exampleScene())).length / 9).toBe((2 * (solid.geometry.index?.count ?? 0)) / 3 + 36);
  });
});

describe('OBJ and MTL', () => {
  it('parse back with names, materials and the same volume', async () => {
    const [obj, mtl] = await exportOBJ(exampleScene(), { name: 'my ring' });
    expect(obj?.name).toBe('my ring.obj');
    expect(String(obj?.data)).toContain(`mtllib ${mtl?.name}`);
    const materials = new MTLLoader().parse(String(mtl?.data), '');
    const parsed = new OBJLoader().setMaterials(materials).parse(String(obj?.data));
    expect(parsed.children.map((child) => child.name)).toEqual(['body', 'mirrored body', 'copies 1', 'copies 2', 'copies 3']);
    const body = parsed.children[0] as Mesh<BufferGeometry, MeshStandardMaterial>;
    expect(body.material.name).toBe('gold');
    expect(volumeOf(body.geometry.getAttribute('position').array)).toBeCloseTo(solid.volume, 1);
    expect(openEdges(body.geometry.getAttribute('position').array)).toBe(0);
    expect(volumeOf((parsed.children[1] as Mesh).geometry.getAttribute('position').array)).toBeCloseTo(solid.volume * 2, 1);
  });

  it('write physical keys beside the classic ones', async () => {
    const [, mtl] = await exportOBJ(exampleScene());
    const text = String(mtl?.data);
    expect(text).toMatch(/newmtl gold\nKd 1 0.84314 0\n/);
    for (const key of ['Pr 0.2', 'Pm 1', 'Pc 0.5', 'Ni 2.417', 'd 0.25']) expect(text).toContain(`${key}\n`);
  });
});

describe('PLY', () => {
  it('parses back with faces, colours and the same volume', async () => {
    const scene = new Scene();
    scene.add(new Mesh(solid.geometry, new MeshStandardMaterial({ color: 0xffd700 })));
    const [file] = await exportPLY(scene);
    const parsed = new PLYLoader().parse(bytesOf(file).buffer);
    expect(parsed.index?.count).toBe(solid.geometry.index?.count);
    expect(volumeOf(parsed.toNonIndexed().getAttribute('position').array)).toBeCloseTo(solid.volume, 1);
    expect(parsed.getAttribute('color').getX(0)).toBeCloseTo(1, 2);
  });
});
