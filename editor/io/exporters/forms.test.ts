import createDecoder from 'draco3d/draco_decoder_nodejs.js';
import { BoxGeometry, Group, Mesh, MeshPhongMaterial, MeshStandardMaterial, Scene } from 'three';
import { unzipSync } from 'three/addons/libs/fflate.module.js';
import { describe, expect, it } from 'vitest';
import type { ExportFile } from '../../core/Exporters.ts';
import { createTestEditor } from '../../core/testEditor.ts';
import { exportDraco } from './draco.ts';
import { exportTextPLY } from './ply.ts';
import { exportTextSTL } from './stl.ts';
import { exportThreeMF } from './threeMF.ts';
import { exportUSDZ } from './usdz.ts';

/** A brass block of 10 x 20 x 30 mm that stands 40 mm to the right, and a red one of 2 mm with a name that is markup. */
function example(): Scene {
  const scene = new Scene();
  const block = new Mesh(new BoxGeometry(10, 20, 30), new MeshStandardMaterial({ name: 'brass', color: 0xc09040 }));
  block.name = 'block';
  const group = new Group();
  group.position.x = 40;
  group.add(block);
  const pin = new Mesh(new BoxGeometry(2, 2, 2), new MeshPhongMaterial({ name: '<b>&"red"', color: 0xff0000 }));
  pin.name = '<script>alert(1)</script>';
  return scene.add(group, pin);
}

const BOUNDS = { min: [-1, -10, -15], max: [45, 10, 15] };

function only(files: readonly ExportFile[]): ExportFile {
  expect(files).toHaveLength(1);
  return files[0]!;
}

const textOf = ({ data }: ExportFile): string => (typeof data === 'string' ? data : new TextDecoder().decode(data));

async function readBack(file: ExportFile) {
  const data = typeof file.data === 'string' ? new TextEncoder().encode(file.data) : file.data;
  const result = await createTestEditor()
    .importers.forExtension(file.name.split('.').at(-1) ?? '')
    ?.read({ name: file.name, data: new Uint8Array(data).buffer }, { find: () => undefined });
  if (result?.kind !== 'object') throw new Error('nothing came back');
  return result;
}

function boundsOf(numbers: readonly number[]): typeof BOUNDS {
  const axis = (offset: number) => numbers.filter((_, index) => index % 3 === offset);
  const corner = (pick: (...values: number[]) => number) => [0, 1, 2].map((offset) => pick(...axis(offset)));
  return { min: corner(Math.min), max: corner(Math.max) };
}

describe('3MF', () => {
  it('states millimetres, stands along z, shares points, has names and colours, and writes no markup from names', async () => {
    const file = only(await exportThreeMF(example(), { name: 'parts' }));
    const model = new TextDecoder().decode(unzipSync(file.data as Uint8Array)['3D/3dmodel.model']);
    expect(model).toContain('unit="millimeter"');
    expect(model).toContain('<base name="brass" displaycolor="#C09040FF"/>');
    expect(model).toContain('name="&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(model).not.toContain('<script');
    const points = [...model.matchAll(/<vertex x="(\S+)" y="(\S+)" z="(\S+)"\/>/g)].map(([, x, y, z]) => [Number(x), Number(y), Number(z)]);
    expect(points).toHaveLength(16);
    expect(boundsOf(points.flatMap(([x = 0, y = 0, z = 0]) => [x, z, -y]))).toEqual(BOUNDS);
    // Each edge of each body is walked once in each direction: closed, and facing one way.
    const corners = [...model.matchAll(/<triangle v1="(\d+)" v2="(\d+)" v3="(\d+)"\/>/g)].map(([, a, b, c]) => [a, b, c]);
    expect(corners).toHaveLength(24);
    const edges = new Set(corners.slice(0, 12).flatMap(([a, b, c]) => [`${a} ${b}`, `${b} ${c}`, `${c} ${a}`]));
    expect(edges.size).toBe(36);
    for (const edge of edges) expect(edges.has(edge.split(' ').reverse().join(' '))).toBe(true);
  });
});

describe('USDZ', () => {
  it('is a package of metres that reads back in millimetres, materials of any kind included', async () => {
    const file = only(await exportUSDZ(example()));
    const scene = new TextDecoder().decode(unzipSync(file.data as Uint8Array)['model.usda']);
    expect(scene).toContain('metersPerUnit = 1');
    expect(scene.match(/@\.\/geometries\//g)).toHaveLength(2);
    const { object, likelyUnit } = await readBack(file);
    expect(likelyUnit).toBeUndefined();
    const points: number[] = [];
    object.updateMatrixWorld(true);
    object.traverse((child) => {
      if (!(child instanceof Mesh)) return;
      const positions = child.geometry.clone().applyMatrix4(child.matrixWorld).getAttribute('position');
      points.push(...positions.array);
    });
    const { min, max } = boundsOf(points);
    for (const axis of [0, 1, 2]) {
      expect(min[axis]).toBeCloseTo(BOUNDS.min[axis]!, 3);
      expect(max[axis]).toBeCloseTo(BOUNDS.max[axis]!, 3);
    }
  });
});

describe('Draco', () => {
  it('is one mesh of true size with colours, and says that names are left out', async () => {
    const warnings: string[] = [];
    const file = only(await exportDraco(example(), { onWarning: (sentence) => warnings.push(sentence) }));
    expect(warnings).toEqual(['Draco knows one mesh: the parts are joined, and their names are left out.']);
    const module = await createDecoder({});
    const decoder = new module.Decoder();
    const mesh = new module.Mesh();
    const bytes = new Int8Array((file.data as Uint8Array).slice().buffer);
    expect(decoder.DecodeArrayToMesh(bytes, bytes.length, mesh).ok()).toBe(true);
    expect(mesh.num_faces()).toBe(24);
    const values = (kind: number): number[] => {
      const attribute = decoder.GetAttribute(mesh, decoder.GetAttributeId(mesh, kind));
      const array = new module.DracoFloat32Array();
      decoder.GetAttributeFloatForAllPoints(mesh, attribute, array);
      return Array.from({ length: array.size() }, (_, index) => array.GetValue(index));
    };
    const { min, max } = boundsOf(values(module.POSITION));
    for (const axis of [0, 1, 2]) {
      expect(min[axis]).toBeCloseTo(BOUNDS.min[axis]!, 3);
      expect(max[axis]).toBeCloseTo(BOUNDS.max[axis]!, 3);
    }
    const { min: darkest, max: brightest } = boundsOf(values(module.COLOR));
    expect(brightest.map((value) => Math.round(value * 255))).toEqual([255, 0x90, 0x40]);
    expect(darkest.map((value) => Math.round(value * 255))).toEqual([0xc0, 0, 0]);
  });
});

describe('text forms', () => {
  it('STL as text: a solid a mesh, readable, in stated millimetres', async () => {
    const file = only(await exportTextSTL(example()));
    const text = textOf(file);
    expect(text.match(/^solid /gm)).toHaveLength(2);
    expect(text.match(/^facet normal /gm)).toHaveLength(24);
    const { object, likelyUnit } = await readBack(file);
    expect(likelyUnit).toBeUndefined();
    expect(boundsOf([...(object as Mesh).geometry.getAttribute('position').array])).toEqual(BOUNDS);
  });

  it('PLY as text: the same points, faces and colours as the binary form', async () => {
    const file = only(await exportTextPLY(example()));
    expect(textOf(file)).toMatch(/^ply\nformat ascii 1\.0\ncomment millimetres\nelement vertex 16\n/);
    const { object, likelyUnit } = await readBack(file);
    expect(likelyUnit).toBeUndefined();
    const { geometry } = object as Mesh;
    expect(boundsOf([...geometry.getAttribute('position').array])).toEqual(BOUNDS);
    expect(geometry.hasAttribute('color')).toBe(true);
  });
});
