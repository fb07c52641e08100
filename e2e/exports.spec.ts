import type { AuraPage } from './AuraPage.ts';
import { readGlb, validatorErrors } from './exports/glb.ts';
import { measureBinaryStl } from './exports/solids.ts';
import { expect, test } from './fixtures.ts';

const SEED_PROMPT = 'Bezel set ring with a 1.0 carat round diamond, 18K gold, shank 2 mm thick and 18 mm in diameter';

test('a ring with a stone goes out as GLB, glTF, OBJ with MTL, STL and PLY', async ({ aura }) => {
  await aura.make(SEED_PROMPT);
  await test.step('the GLB is valid, in metres, named, and carries the optics of the stone', () => checkGlb(aura));
  await test.step('the STL is closed and in millimetres', () => checkStl(aura));
  await test.step('glTF, OBJ with MTL, and PLY come out too', () => checkOthers(aura));
  await test.step('USDZ and GLB take the grain of wood along as pictures', async () => {
    await aura.undo();
    await aura.make('an oak cube');
    const [glb] = await aura.exportAs('glb');
    expect(await validatorErrors(glb!.data)).toEqual([]);
    expect(readGlb(glb!.data).materials).toMatchObject([
      { name: 'Oak', normalTexture: {}, pbrMetallicRoughness: { baseColorTexture: {} } },
    ]);
    const [usdz] = await aura.exportAs('usdz');
    expect(usdz!.data.toString('latin1', 0, 2)).toBe('PK');
    expect(usdz!.data.includes('.png')).toBe(true);
  });
});

async function checkGlb(aura: AuraPage): Promise<void> {
  const [file] = await aura.exportAs('glb');
  expect(file!.name).toMatch(/\.glb$/);
  expect(await validatorErrors(file!.data)).toEqual([]);

  const { nodes, materials, extensionsUsed } = readGlb(file!.data);
  const parts = nodes.filter(({ mesh }) => mesh !== undefined);
  expect(parts.map(({ name }) => name).sort()).toEqual(['Ring: shank, bezel', 'Round diamond']);
  for (const { extras } of parts)
    expect(extras?.aura).toMatchObject({ operation: expect.any(String), id: expect.any(String), role: expect.any(String) });
  expect(materials.map(({ name }) => name).sort()).toEqual(['18K yellow gold', 'Diamond']);
  const optics = ['KHR_materials_transmission', 'KHR_materials_ior', 'KHR_materials_volume', 'KHR_materials_dispersion'];
  expect(extensionsUsed).toEqual(expect.arrayContaining(optics));
  expect(Object.keys(materials.find(({ name }) => name === 'Diamond')?.extensions ?? {})).toEqual(expect.arrayContaining(optics));

  const ring = (await aura.sizes()).get('Ring: shank, bezel')!;
  expect(ring[0]).toBeCloseTo(22, 0);
}

async function checkStl(aura: AuraPage): Promise<void> {
  const [file] = await aura.exportAs('stl');
  const solid = measureBinaryStl(file!.data);
  expect(solid.openEdges).toBe(0);
  expect(solid.volume).toBeGreaterThan(100);
  expect(solid.size[0]).toBeCloseTo(22, 0);
}

async function checkOthers(aura: AuraPage): Promise<void> {
  const gltf = await aura.exportAs('gltf');
  expect(await validatorErrors(gltf[0]!.data)).toEqual([]);
  const obj = await aura.exportAs('obj', 2);
  expect(obj.map(({ name }) => name.slice(-4)).sort()).toEqual(['.mtl', '.obj']);
  expect(obj.find(({ name }) => name.endsWith('.mtl'))!.data.toString()).toMatch(/newmtl .*gold/i);
  const [ply] = await aura.exportAs('ply');
  expect(ply!.data.toString('latin1', 0, 40)).toMatch(/^ply\s+format binary_little_endian/);
}
