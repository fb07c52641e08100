import { type Finish, findMaterial, type PhysicalMaterial } from '../../plugin-aura/materials/index.ts';
import type { OperationExample } from '../../plugin-aura/plan/declaration.ts';

/** Plans that show what has no form of its own: materials, finishes, lights and cameras. */

/** Edge of the usual specimen, mm, and how many features of a pattern go along one that is larger. */
const EDGE = 50;
const FEATURES = 3;

/** A cut stone for what is cut; a ball for what glows or is worn as a bead; otherwise an eased block and a turned vase of its size. */
export function specimenOf(material: PhysicalMaterial): { plan: object; edge?: number } {
  const { name, category } = material;
  if (category === 'gem' && material.flat)
    return { plan: { operations: [{ id: 'stone', op: 'create_gem', params: { cut: 'round', species: name, width: 8 }, material: name }] } };
  if (category === 'gem' || category === 'light')
    return { plan: { operations: [{ id: 'bead', op: 'sphere', params: { diameter: 14 }, material: name }] } };
  const edge = Math.max(EDGE, Math.ceil(((material.patternScale ?? 0) * FEATURES) / 50) * 50);
  return { plan: blockAndVase(name, edge), edge };
}

/** A finish on the first thing that it is done on: gold for metals, oak for woods, else what the trade would name first. */
export function finishSpecimen({ id, on = ['metal'] }: Finish): { plan: object; material: string } {
  const base = on.includes('metal') ? '18k gold' : on.includes('wood') ? 'oak' : 'leather';
  const material = findMaterial(`${id} ${base}`).material.name;
  return { plan: blockAndVase(`${id} ${base}`, EDGE), material };
}

function blockAndVase(material: string, edge: number): object {
  const [s, at] = [edge / EDGE, (x: number, y: number) => [(x * edge) / EDGE, (y * edge) / EDGE]];
  const belly = { spline: [at(24, 25), at(20, 45), at(10, 60), at(14, 75)] };
  const vase = { points: [[0, 0], at(16, 0), at(24, 25), belly, at(11, 75), at(11, 68), [0, 68 * s]] };
  return {
    operations: [
      { id: 'block', op: 'box', params: { size: [edge, edge, edge], round: 4 * s }, material },
      {
        id: 'vase',
        op: 'revolve',
        params: { profile: vase },
        material,
        at: { my: 'bottom', to: 'block.bottom', offset: [55 * s, 0, 15 * s] },
      },
    ],
  };
}

/** An operation's own example as a plan; lights and cameras get a vase and a block on a floor to shine on and to look at. */
export function exampleOf(op: string, produces: string, { before = [], params, inputs, material }: OperationExample): object {
  const stage = produces === 'light' || produces === 'camera' ? STAGE : [];
  return { operations: [...stage, ...before, { id: 'example', op, params, ...(inputs && { inputs }), ...(material && { material }) }] };
}

const STAGE = [
  { id: 'boards', op: 'floor', params: { shape: 'round', width: 320 }, material: 'oak' },
  { id: 'jug', op: 'create_vase', params: { height: 110 }, material: 'white ceramic', at: { my: 'bottom', offset: [-22, 0, 0] } },
  { id: 'brick', op: 'box', params: { size: [50, 50, 50], round: 2 }, material: 'terracotta', at: { my: 'bottom', offset: [50, 0, 20] } },
];
