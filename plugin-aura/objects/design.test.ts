import { InstancedMesh, Mesh, type MeshPhysicalMaterial, PerspectiveCamera, PointLight, Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { Evaluator } from '../evaluation/evaluate.ts';
import { type DesignPayload, type PartPayload, PayloadMaker } from '../evaluation/payload.ts';
import { resolveMaterials } from '../evaluation/specifications.ts';
import { Kernel } from '../kernel/kernel.ts';
import { registry } from '../operations/index.ts';
import { type Plan, planSchema } from '../plan/plan.ts';
import { buildDesign, makeResources, updateDesign } from './design.ts';

const IDENTITY = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
const moved = (x: number, y: number, z: number) => [...IDENTITY.slice(0, 12), x, y, z, 1];

const plan = (side: number): Plan =>
  planSchema.parse({
    name: 'Two boxes',
    materials: [{ id: 'wood', preset: 'oak' }],
    operations: [
      { id: 'low', op: 'box', params: { size: [side, 10, 20] }, material: 'wood' },
      { id: 'high', op: 'box', params: { size: [10, 10, 10] }, material: 'blue', at: { my: 'bottom', to: 'low.top' } },
    ],
  });

let evaluator: Evaluator;
const maker = new PayloadMaker();
beforeAll(async () => {
  evaluator = new Evaluator(await Kernel.load(), registry);
});

function payloadOf(of: Plan, known?: ReadonlySet<string>): DesignPayload {
  const evaluation = evaluator.evaluate(of, { quality: 'final' });
  expect(evaluation.problems).toEqual([]);
  return maker.make(evaluation, known).payload;
}
const designOf = (of: Plan) => ({ plan: of, materials: resolveMaterials(of).specifications });
const meshes = (group: { children: readonly unknown[] }): Mesh[] => group.children.filter((child): child is Mesh => child instanceof Mesh);

describe('buildDesign', () => {
  it('makes a mesh of each part, named, in its place, of its material, carrying its operation', () => {
    const group = buildDesign(payloadOf(plan(40)), designOf(plan(40)));
    const [low, high] = meshes(group);
    expect(group.userData.aura).toMatchObject({ kind: 'design', plan: { name: 'Two boxes' }, parts: ['low', 'high'] });
    expect(low!.userData.aura).toEqual({ kind: 'part', operation: 'low', op: 'box', id: 'low', role: 'box' });
    expect((low!.material as MeshPhysicalMaterial).name).toBe('Oak');
    expect((high!.material as MeshPhysicalMaterial).name).toBe('Blue paint');
    low!.geometry.computeBoundingBox();
    expect(low!.geometry.boundingBox!.getSize(new Vector3()).toArray()).toEqual([40, 10, 20]);
    high!.updateMatrixWorld();
    expect(high!.geometry.boundingBox!.clone().applyMatrix4(high!.matrixWorld).min.y).toBeCloseTo(10, 5);
  });

  it('makes one instanced mesh of copies, a light and a camera', () => {
    const part = (own: Partial<PartPayload>): PartPayload => ({
      id: 'x',
      operation: 'x',
      name: 'X',
      role: 'x',
      class: 'body',
      transform: IDENTITY,
      ...own,
    });
    const { meshes: built } = payloadOf(plan(40));
    const payload: DesignPayload = {
      quality: 'final',
      meshes: built,
      parts: [
        part({ id: 'legs', mesh: built[0]!.key, copies: [moved(0, 0, 0), moved(100, 0, 0), moved(200, 0, 0)] }),
        part({ id: 'bulb', class: 'light', light: { kind: 'point', color: '#ffd9a0', intensity: 400_000 }, transform: moved(1, 2, 3) }),
        part({ id: 'eye', class: 'camera', camera: { fov: 40, target: [0, 0, -10] }, transform: moved(0, 0, 50) }),
      ],
    };
    const [legs, bulb, eye] = buildDesign(payload, designOf(plan(40))).children;
    expect((legs as InstancedMesh).count).toBe(3);
    expect((legs as InstancedMesh).boundingBox!.max.x - (legs as InstancedMesh).boundingBox!.min.x).toBeCloseTo(240, 4);
    expect(bulb).toBeInstanceOf(PointLight);
    expect(bulb!.position.toArray()).toEqual([1, 2, 3]);
    expect(eye).toBeInstanceOf(PerspectiveCamera);
    expect(eye!.getWorldDirection(new Vector3()).z).toBeCloseTo(-1, 6);
  });
});

describe('updateDesign', () => {
  it('keeps objects, materials and untouched geometry while a parameter changes', () => {
    const resources = makeResources();
    const group = buildDesign(payloadOf(plan(40)), designOf(plan(40)), resources);
    const [low, high] = meshes(group);
    const before = { low: low!.geometry, high: high!.geometry, material: low!.material, uuid: low!.uuid };
    const second = payloadOf(plan(60), resources.geometries.known);
    expect(second.meshes.filter(({ arrays }) => arrays).length).toBe(1);
    expect(updateDesign(group, second, designOf(plan(60)), resources)).toEqual({ added: [], removed: [] });
    expect(meshes(group)[0]).toBe(low);
    expect(low!.uuid).toBe(before.uuid);
    expect(low!.geometry).not.toBe(before.low);
    expect(high!.geometry).toBe(before.high);
    expect(low!.material).toBe(before.material);
  });

  it('adds and removes parts, and changes a material in place', () => {
    const resources = makeResources();
    const group = buildDesign(payloadOf(plan(40)), designOf(plan(40)), resources);
    const [low] = meshes(group);
    const { material } = low!;
    const walnut: Plan = {
      ...plan(40),
      materials: [{ id: 'wood', preset: 'walnut' }],
      operations: [plan(40).operations[0]!, { id: 'ball', op: 'sphere', params: {}, material: 'wood' }],
    };
    expect(updateDesign(group, payloadOf(walnut), designOf(walnut), resources)).toEqual({ added: ['ball'], removed: ['high'] });
    expect(low!.material).toBe(material);
    expect((material as MeshPhysicalMaterial).name).toBe('Walnut');
    expect(meshes(group).map(({ name }) => name)).toHaveLength(2);
  });

  it('keeps uuid and place among its siblings where a part becomes copies', () => {
    const resources = makeResources();
    const payload = payloadOf(plan(40));
    const group = buildDesign(payload, designOf(plan(40)), resources);
    const { uuid } = group.children[0]!;
    const [first, second] = payload.parts;
    updateDesign(
      group,
      { ...payload, parts: [{ ...first!, copies: [moved(0, 0, 0), moved(0, 0, 90)] }, second!] },
      designOf(plan(40)),
      resources,
    );
    expect(group.children[0]).toBeInstanceOf(InstancedMesh);
    expect(group.children[0]!.uuid).toBe(uuid);
  });
});
