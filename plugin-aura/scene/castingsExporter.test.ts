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
});
