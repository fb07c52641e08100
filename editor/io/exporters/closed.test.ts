import {
  BoxGeometry,
  type BufferGeometry,
  type Color,
  Group,
  Mesh,
  MeshPhysicalMaterial,
  MeshStandardMaterial,
  Scene,
  SphereGeometry,
} from 'three';
import { MTLLoader } from 'three/addons/loaders/MTLLoader.js';
import { OBJLoader } from 'three/addons/loaders/OBJLoader.js';
import { PLYLoader } from 'three/addons/loaders/PLYLoader.js';
import { describe, expect, it } from 'vitest';
import type { ImportFile } from '../../core/Importers.ts';
import { createTestEditor } from '../../core/testEditor.ts';
import { decoded, findFile } from '../importers/fileNames.ts';
import { exportGLB } from './gltf.ts';
import { exportOBJ } from './obj.ts';
import { exportPLY } from './ply.ts';

/** Directed edges between points, by number, whose opposite is not there exactly once. */
function openEdges(faces: readonly (readonly number[])[]): number {
  const edges = new Map<string, number>();
  for (const face of faces) {
    for (const [at, from] of face.entries()) {
      const key = `${from} ${face[(at + 1) % face.length]}`;
      edges.set(key, (edges.get(key) ?? 0) + 1);
    }
  }
  return [...edges].filter(([edge, count]) => count !== 1 || edges.get(edge.split(' ').reverse().join(' ')) !== 1).length;
}

const objFaces = (text: string): number[][] =>
  [...text.matchAll(/^f (.+)$/gm)].map(([, corners = '']) => corners.split(' ').map((corner) => Number(corner.split('/')[0])));

function plyBytes(data: Uint8Array | string | undefined): ArrayBuffer {
  if (!(data instanceof Uint8Array)) throw new Error('not binary');
  return new Uint8Array(data).buffer;
}

/** The faces of our own binary PLY, by the numbers of their points. */
function plyFaces(data: ArrayBuffer): number[][] {
  const text = new TextDecoder('latin1').decode(data);
  const start = text.indexOf('end_header\n') + 'end_header\n'.length;
  const count = (kind: string) => Number(new RegExp(`element ${kind} (\\d+)`).exec(text)?.[1]);
  const [points = '', faces = ''] = text.slice(0, start).split('element face');
  const pointBytes = points.split('property float').length * 4 - 4 + points.split('property uchar').length - 1;
  const faceBytes = 13 + faces.split('property uchar').length - 1;
  const view = new DataView(data, start + count('vertex') * pointBytes);
  return Array.from({ length: count('face') }, (_, face) => [1, 5, 9].map((at) => view.getInt32(face * faceBytes + at, true)));
}

const gold = new MeshStandardMaterial({ name: 'yellow gold', color: 0xffd700 });
const ruby = new MeshPhysicalMaterial({ name: 'ruby', transmission: 1, thickness: 4, attenuationDistance: 4, ior: 1.77 });
ruby.attenuationColor.setHex(0xc01030);

function sceneOf(...meshes: Mesh[]): Scene {
  const scene = new Scene();
  scene.add(...meshes);
  return scene;
}

describe('solids whose faces are apart in memory', () => {
  it.each<[string, () => BufferGeometry]>([
    ['a cube', () => new BoxGeometry(10, 20, 30)],
    ['a ball with its seam and its poles', () => new SphereGeometry(7, 48, 24)],
  ])('%s is closed in OBJ and PLY by the numbers of its points', async (_title, make) => {
    const scene = sceneOf(new Mesh(make(), gold));
    const [obj] = await exportOBJ(scene);
    expect(openEdges(objFaces(String(obj?.data)))).toBe(0);
    const [ply] = await exportPLY(scene);
    expect(openEdges(plyFaces(plyBytes(ply?.data)))).toBe(0);
    expect(new OBJLoader().parse(String(obj?.data)).children).toHaveLength(1);
  });

  it('PLY writes the normals of what is smooth, and none where edges are sharp', async () => {
    const header = async (mesh: Mesh) =>
      new TextDecoder('latin1').decode(plyBytes((await exportPLY(sceneOf(mesh)))[0]?.data)).slice(0, 400);
    expect(await header(new Mesh(new SphereGeometry(7, 48, 24), gold))).toContain('property float nx');
    expect(await header(new Mesh(new BoxGeometry(), gold))).not.toContain('property float nx');
  });

  it('a cube read from PLY has sharp edges again', async () => {
    const [file] = await exportPLY(sceneOf(new Mesh(new BoxGeometry(10, 10, 10), gold)));
    const result = await createTestEditor()
      .importers.forExtension('ply')
      ?.read({ name: 'cube.ply', data: plyBytes(file?.data) }, { find: () => undefined });
    const normal = result?.kind === 'object' && (result.object as Mesh<BufferGeometry>).geometry.getAttribute('normal');
    if (!normal) throw new Error('no normals');
    for (let vertex = 0; vertex < normal.count; vertex += 1) {
      expect(Math.max(Math.abs(normal.getX(vertex)), Math.abs(normal.getY(vertex)), Math.abs(normal.getZ(vertex)))).toBeCloseTo(1);
    }
  });
});

describe('colours', () => {
  it('PLY has those of all materials of a mesh, on its faces', async () => {
    const cube = new Mesh(new BoxGeometry(10, 10, 10), [gold, gold, ruby, gold, gold, gold]);
    const [file] = await exportPLY(sceneOf(cube));
    const data = plyBytes(file?.data);
    expect(openEdges(plyFaces(data))).toBe(0);
    const color = new PLYLoader().parse(data).getAttribute('color');
    const reds = new Set(Array.from({ length: color.count }, (_, vertex) => color.getY(vertex).toFixed(2)));
    expect(reds.size).toBe(2);
  });

  it('clear coloured bodies are not white in OBJ and PLY', async () => {
    const scene = sceneOf(new Mesh(new BoxGeometry(), ruby));
    const [, mtl] = await exportOBJ(scene);
    expect(String(mtl?.data)).toContain('Tf 0.75294 0.06275 0.18824\n');
    const material = new MTLLoader().parse(String(mtl?.data), '').create('ruby') as unknown as { color: Color };
    expect(material.color.getHex()).toBe(0xc01030);
    const color = new PLYLoader().parse(plyBytes((await exportPLY(scene))[0]?.data)).getAttribute('color');
    expect(color.getX(0)).toBeGreaterThan(color.getY(0) * 5);
  });
});

describe('names', () => {
  const names = ['Schraube M4.5 [links]', 'Bezel diamond ring', 'Ärmel 50 %', 'a:b/c', 'twin', 'twin'];

  it('come back from GLB as they were, and from OBJ each once', async () => {
    const group = new Group();
    group.name = 'Teile: alle';
    group.add(...names.map((name) => Object.assign(new Mesh(new BoxGeometry(), gold), { name })));
    const scene = new Scene();
    scene.add(group);
    const read = async (name: string, data: Uint8Array | string | undefined, files: ImportFile[] = []) => {
      const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data ?? []);
      const importer = createTestEditor().importers.forExtension(name.split('.').at(-1) ?? '');
      const result = await importer?.read({ name, data: bytes.buffer }, { find: (reference) => findFile(files, reference) });
      if (result?.kind !== 'object') throw new Error('no object');
      return result;
    };
    const { object } = await read('x.glb', (await exportGLB(scene))[0]?.data);
    expect(object.children.map((child) => child.name)).toEqual(['Teile: alle']);
    expect(object.children[0]?.children.map((child) => child.name)).toEqual(names);
    expect(object.children[0]?.children[0]?.userData).toEqual({});
    const [obj, mtl] = await exportOBJ(scene, { name: 'zwei Teile' });
    const library: ImportFile = { name: mtl?.name ?? '', data: new TextEncoder().encode(String(mtl?.data)).buffer };
    const { object: wavefront, warnings } = await read('x.obj', obj?.data, [library]);
    expect(warnings).toEqual([]);
    expect(wavefront.children.map((child) => child.name)).toEqual([...names.slice(0, 5), 'twin 2']);
    expect((wavefront.children[0] as Mesh<BufferGeometry, MeshStandardMaterial>).material.name).toBe('yellow gold');
  });

  it.each([
    ['100%.png', '100%.png'],
    ['100%25.png', '100%.png'],
    ['Gr\u00fcn.png', 'Gru\u0308n.png'],
    ['Gr%C3%BCn.png', 'Gr\u00fcn.png'],
    ['maps\\Wood.PNG', 'folder/maps/wood.png'],
    ['C:/elsewhere/wood.png', 'wood.png'],
  ])('the reference %s finds the file %s', (reference, name) => {
    const other = { name: 'other.png', data: new ArrayBuffer(0) };
    const wanted = { name, data: new ArrayBuffer(0) };
    expect(findFile([other, wanted], reference)).toBe(wanted);
    expect(decoded('100%.png')).toBe('100%.png');
  });

  it('pictures that an MTL names and that are not read are named', async () => {
    const text = 'mtllib a.mtl\nv 0 0 0\nv 1 0 0\nv 0 1 0\nusemtl m\nf 1 2 3\n';
    const mtl = { name: 'a.mtl', data: new TextEncoder().encode('newmtl m\nmap_Kd -s 2 2 2 wood.png\nbump rough.jpg\n').buffer };
    const result = await createTestEditor()
      .importers.forExtension('obj')
      ?.read({ name: 'a.obj', data: new TextEncoder().encode(text).buffer }, { find: (name) => (name === 'a.mtl' ? mtl : undefined) });
    expect(result?.kind === 'object' && result.warnings).toEqual(['The pictures of "a.mtl" are not read: wood.png, rough.jpg.']);
  });
});
