import {
  BoxGeometry,
  Group,
  Mesh,
  MeshPhysicalMaterial,
  type MeshStandardMaterial,
  type Object3D,
  PointLight,
  Scene,
  Vector3,
} from 'three';
import { describe, expect, it } from 'vitest';
import type { ExportFile } from '../../core/Exporters.ts';
import type { ImportFile, ImportSiblings } from '../../core/Importers.ts';
import { createTestEditor, fillScene, stateOf } from '../../core/testEditor.ts';
import { exportGLB, exportGLTF } from '../exporters/gltf.ts';
import { exportOBJ } from '../exporters/obj.ts';
import { exportPLY } from '../exporters/ply.ts';
import { exportSTL } from '../exporters/stl.ts';

function fileOf(name: string, data: Uint8Array | string): ImportFile {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  return { name, data: new Uint8Array(bytes).buffer };
}

function siblingsOf(...files: ImportFile[]): ImportSiblings {
  return { find: (reference) => files.find((file) => file.name === reference) };
}

async function read(file: ImportFile, siblings = siblingsOf()): Promise<{ object: Object3D; warnings: readonly string[] }> {
  const editor = createTestEditor();
  const importer = editor.importers.forExtension(file.name.split('.').at(-1) ?? '');
  if (!importer) throw new Error(`nothing reads ${file.name}`);
  const result = await importer.read(file, siblings);
  if (result.kind !== 'object') throw new Error('not an object');
  return { object: result.object, warnings: result.warnings ?? [] };
}

function meshes(object: Object3D): Mesh[] {
  const found: Mesh[] = [];
  object.traverse((child) => child instanceof Mesh && found.push(child));
  return found;
}

function example(): Scene {
  const scene = new Scene();
  const group = new Group();
  group.name = 'group';
  group.position.set(30, 0, 0);
  const gold = new MeshPhysicalMaterial({ name: 'gold', color: 0xffd700, metalness: 1, roughness: 0.25 });
  const gem = new MeshPhysicalMaterial({ name: 'gem', transmission: 1, ior: 2.4, thickness: 3, attenuationDistance: 8 });
  const body = new Mesh(new BoxGeometry(10, 20, 30), gold);
  body.name = 'body';
  const stone = new Mesh(new BoxGeometry(1, 2, 3), gem);
  stone.name = 'stone';
  group.add(body, stone);
  const lamp = new PointLight(0xffffff, 1e6, 400);
  lamp.name = 'lamp';
  scene.add(group, lamp);
  return scene;
}

function first(files: ExportFile[]): Uint8Array | string {
  const [file] = files;
  if (!file) throw new Error('nothing was exported');
  return file.data;
}

describe('what was exported is imported in millimetres again', () => {
  it.each([
    ['ring.glb', exportGLB],
    ['ring.gltf', exportGLTF],
  ])('%s: names, places, sizes, materials and lights', async (name, write) => {
    const { object } = await read(fileOf(name, first(await write(example()))));
    expect(object.name).toBe('ring');
    const [body, stone] = meshes(object);
    expect([body?.name, stone?.name]).toEqual(['body', 'stone']);
    body?.geometry.computeBoundingBox();
    const size = body?.geometry.boundingBox?.getSize(new Vector3()).toArray() ?? [];
    for (const [axis, length] of [10, 20, 30].entries()) expect(size[axis]).toBeCloseTo(length, 4);
    expect(object.getObjectByName('group')?.position.x).toBeCloseTo(30, 4);
    expect(stone?.material).toMatchObject({ ior: 2.4, transmission: 1 });
    expect((stone!.material as MeshPhysicalMaterial).thickness).toBeCloseTo(3);
    expect((stone!.material as MeshPhysicalMaterial).attenuationDistance).toBeCloseTo(8);
    const lamp = object.getObjectByName('lamp') as PointLight | undefined;
    expect(lamp?.distance).toBeCloseTo(400);
    expect(lamp?.intensity).toBeCloseTo(1e6);
  });

  it('OBJ with its MTL keeps physical values', async () => {
    const [obj, mtl] = await exportOBJ(example(), { name: 'ring' });
    const library = fileOf(mtl?.name ?? '', mtl?.data ?? '');
    const { object, warnings } = await read(fileOf('ring.obj', obj?.data ?? ''), siblingsOf(library));
    const [body, stone] = meshes(object);
    expect(warnings).toEqual([]);
    expect(body?.material).toMatchObject({ name: 'gold', metalness: 1, roughness: 0.25 });
    expect((body!.material as MeshStandardMaterial).color.getHex()).toBe(0xffd700);
    expect(stone?.material).toMatchObject({ name: 'gem', ior: 2.4, transmission: 1 });
  });

  it('OBJ without its MTL says so', async () => {
    const [obj] = await exportOBJ(example(), { name: 'ring' });
    const { object, warnings } = await read(fileOf('ring.obj', obj?.data ?? ''));
    expect(meshes(object)).toHaveLength(2);
    expect(warnings).toEqual(['"ring.mtl" was not among the files, so the materials are plain.']);
  });

  it.each([
    ['part.stl', exportSTL],
    ['part.ply', exportPLY],
  ])('%s: one mesh of the same size', async (name, write) => {
    const { object } = await read(fileOf(name, first(await write(example()))));
    const [mesh] = meshes(object);
    mesh?.geometry.computeBoundingBox();
    expect(mesh?.geometry.boundingBox?.max.toArray()).toEqual([35, 10, 15]);
    expect(mesh?.name).toBe('part');
  });

  it('an object as JSON gets new uuids, a project stays a project', async () => {
    const editor = createTestEditor();
    const source = example();
    const importer = editor.importers.forExtension('json');
    const result = await importer?.read(fileOf('a.json', JSON.stringify(source.toJSON())), siblingsOf());
    expect(result?.kind === 'object' && result.object.uuid).not.toBe(source.uuid);
    expect((await importer?.read(fileOf('p.json', JSON.stringify(editor.toJSON())), siblingsOf()))?.kind).toBe('project');
  });
});

describe('a bad file', () => {
  const glb = async () => new Uint8Array(first(await exportGLB(example())) as Uint8Array);
  const cases: [title: string, file: () => Promise<ImportFile>, sentence: RegExp][] = [
    ['a GLB of noise', async () => fileOf('x.glb', new Uint8Array(64).fill(7)), /x\.glb is no glTF file, or it is damaged/],
    ['an empty GLB', async () => fileOf('x.glb', ''), /x\.glb is no glTF file/],
    [
      'a GLB that says it is longer than it is',
      async () => fileOf('x.glb', (await glb()).slice(0, 900)),
      /x\.glb is damaged: it ends before it should/,
    ],
    [
      'a GLB whose buffer is too short',
      async () => fileOf('x.gltf', String(first(await exportGLTF(example()))).replace(/base64,[^"]{200}/, 'base64,')),
      /x\.gltf is damaged: one of its buffers is shorter than it says/,
    ],
    [
      'a glTF that refers to more than it has',
      async () => fileOf('x.gltf', String(first(await exportGLTF(example()))).replace(/"byteOffset": \d+/, '"byteOffset": 99999')),
      /refers to data that it does not have/,
    ],
    ['a glTF whose triangles have no corners', async () => fileOf('x.gltf', strayTriangle()), /triangles without corners/],
    ['a glTF of version 1', async () => fileOf('x.gltf', '{"asset":{"version":"1.0"}}'), /glTF 1\.0; only glTF 2\.0/],
    [
      'a glTF without anything',
      async () => fileOf('x.gltf', '{"asset":{"version":"2.0"},"scenes":[{}],"scene":0}'),
      /contains nothing that can be shown/,
    ],
    [
      'a glTF whose buffer did not come along',
      async () => fileOf('x.gltf', missingBuffer()),
      /x\.gltf needs "part\.bin", which was not among the files/,
    ],
    ['an OBJ of prose', async () => fileOf('x.obj', 'hello'), /x\.obj is no OBJ file/],
    ['an OBJ with words for numbers', async () => fileOf('x.obj', 'v a b c\nv 1 0 0\nv 0 1 0\nf 1 2 3\n'), /x\.obj is damaged/],
    [
      'an STL that is cut off',
      async () => fileOf('x.stl', (first(await exportSTL(example())) as Uint8Array).slice(0, 300)),
      /should have 24 triangles/,
    ],
    ['an STL of three bytes', async () => fileOf('x.stl', 'abc'), /x\.stl is no STL file/],
    ['a PLY without a header', async () => fileOf('x.ply', 'plx'), /x\.ply is no PLY file/],
    [
      'a PLY that is cut off',
      async () => fileOf('x.ply', (first(await exportPLY(example())) as Uint8Array).slice(0, 600)),
      /x\.ply is damaged/,
    ],
    ['JSON that is none', async () => fileOf('x.json', '{"a":'), /not valid JSON/],
    ['JSON of something else', async () => fileOf('x.json', '{"a":1}'), /neither a project nor an object/],
  ];

  it.each(cases)('%s is refused with a sentence, and the scene stays as it was', async (_title, make, sentence) => {
    const editor = createTestEditor();
    fillScene(editor);
    const before = stateOf(editor);
    const file = await make();
    const importer = editor.importers.forExtension(file.name.split('.').at(-1) ?? '');
    await expect(importer?.read(file, siblingsOf())).rejects.toThrow(sentence);
    expect(stateOf(editor)).toBe(before);
  });
});

function missingBuffer(): string {
  return JSON.stringify({
    asset: { version: '2.0' },
    buffers: [{ uri: 'part.bin', byteLength: 36 }],
    bufferViews: [{ buffer: 0, byteLength: 36 }],
    accessors: [{ bufferView: 0, componentType: 5126, count: 3, type: 'VEC3' }],
    meshes: [{ primitives: [{ attributes: { POSITION: 0 } }] }],
    nodes: [{ mesh: 0 }],
    scenes: [{ nodes: [0] }],
    scene: 0,
  });
}

function strayTriangle(): string {
  const bytes = new Uint8Array(48);
  new DataView(bytes.buffer).setUint32(36, 7, true);
  return JSON.stringify({
    asset: { version: '2.0' },
    buffers: [{ uri: `data:application/octet-stream;base64,${Buffer.from(bytes).toString('base64')}`, byteLength: 48 }],
    bufferViews: [
      { buffer: 0, byteLength: 36 },
      { buffer: 0, byteOffset: 36, byteLength: 12 },
    ],
    accessors: [
      { bufferView: 0, componentType: 5126, count: 3, type: 'VEC3', min: [0, 0, 0], max: [0, 0, 0] },
      { bufferView: 1, componentType: 5125, count: 3, type: 'SCALAR' },
    ],
    meshes: [{ primitives: [{ attributes: { POSITION: 0 }, indices: 1 }] }],
    nodes: [{ mesh: 0 }],
    scenes: [{ nodes: [0] }],
    scene: 0,
  });
}
