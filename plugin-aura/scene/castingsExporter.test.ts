import { Box3, type Material, Mesh, type Object3D, Vector3 } from 'three';
import { STLLoader } from 'three/addons/loaders/STLLoader.js';
import { expect, it } from 'vitest';
import { planSchema } from '../plan/plan.ts';
import { castingsExporter } from './castingsExporter.ts';
import { metadata, testStudio, testWorkshop } from './testWorkshop.ts';

/** Triangles of a binary STL. */
const trianglesOf = (data: string | ArrayBuffer | Uint8Array): number => {
  if (typeof data === 'string') throw new Error('This is text.');
  const bytes = data instanceof Uint8Array ? data : new Uint8Array(data);
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(80, true);
};

/** Of what a binary STL holds, mm. */
function sizeOf(data: string | ArrayBuffer | Uint8Array): Vector3 {
  if (typeof data === 'string') throw new Error('This is text.');
  const bytes = data instanceof Uint8Array ? data.slice() : new Uint8Array(data);
  const geometry = new STLLoader().parse(bytes.buffer);
  geometry.computeBoundingBox();
  return geometry.boundingBox!.getSize(new Vector3());
}

function meshesOf(root: Object3D, material: Material): Mesh[] {
  return root.getObjectsByProperty('material', material) as Mesh[];
}

it('a jewel of two metals goes out as one STL a metal and one of the stones', async () => {
  const { editor, designer } = testStudio(await testWorkshop());
  const plan = planSchema.parse({
    name: 'Pair',
    intent: { design_type: 'jewelry' },
    operations: [
      { id: 'band', op: 'create_shank', params: { size: 'US 6' }, material: '18K yellow gold' },
      { id: 'ring', op: 'create_jump_ring', params: {}, material: 'platinum', at: { to: [30, 0, 0] } },
      { id: 'stone', op: 'create_gem', params: { species: 'ruby', width: 4 }, at: { to: [-30, 0, 0] } },
      { id: 'pad', op: 'box', params: { size: [5, 5, 5] }, material: 'oak', at: { to: [0, 0, 40] } },
    ],
  });
  designer.add({ plan, metadata }, await designer.build(plan), 'two metals');
  const files = await castingsExporter(editor.exporters).write(editor.scene, { name: 'pair' });
  expect(files.map(({ name }) => name)).toEqual(['pair-18k-yellow-gold.stl', 'pair-platinum-950.stl', 'pair-stones.stl']);
  const [stl] = await editor.exporters
    .list()
    .find(({ id }) => id === 'stl')!
    .write(editor.scene, { name: 'all' });
  // The box of oak, twelve triangles, is no metal and no stone.
  expect(files.reduce((sum, { data }) => sum + trianglesOf(data), 0) + 12).toBe(trianglesOf(stl!.data));
  // Metals that were renamed by hand: none of their names is one of a file, and one is that of the stones.
  const materials = new Set<Material>();
  editor.scene.traverse((object) => {
    if (object instanceof Mesh && /gold|platinum/i.test(object.material.name)) materials.add(object.material);
  });
  expect(materials.size).toBe(2);
  const write = async (...names: string[]) => {
    for (const [at, material] of [...materials].entries()) material.name = names[at]!;
    return castingsExporter(editor.exporters).write(editor.scene, { name: 'pair' });
  };
  expect((await write('金', '银')).map(({ name }) => name)).toEqual(['pair-metal.stl', 'pair-metal-2.stl', 'pair-stones.stl']);
  const stones = await write('Stones', 'stones!');
  expect(stones.map(({ name }) => name)).toEqual(['pair-stones-2.stl', 'pair-stones-3.stl', 'pair-stones.stl']);
  expect(trianglesOf(stones[2]!.data)).toBe(trianglesOf(files[2]!.data));
  // A turn under an uneven scale shears, and what goes out is what stands there.
  const [design] = editor.scene.children;
  design!.scale.set(1, 3, 1);
  const [turned] = [...materials].flatMap((material) => meshesOf(editor.scene, material));
  turned!.rotation.z = 0.6;
  editor.scene.updateMatrixWorld(true);
  const [sheared] = await write('gold', 'platinum');
  expect(sizeOf(sheared!.data).distanceTo(new Box3().setFromObject(turned!, true).getSize(new Vector3()))).toBeLessThan(1e-3);
});
