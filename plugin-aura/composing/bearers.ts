import type { BriefThing } from '../plan/brief.ts';
import { table } from '../reading/table.ts';
import type { Context, Made } from './context.ts';
import { capitalise, idOf } from './draft.ts';
import { sizeOf } from './featureTools.ts';
import { nameOf, singular } from './names.ts';
import { substanceOf, tellSubstance } from './substance.ts';

/**
 * What things hang from or stand on that no operation is named after: a branch, a beam, a rope, a post with an arm, a patch of lawn. It is made when what hangs there
 * stands, as large as that needs, and goes over it.
 */

interface Bearer {
  op: 'box' | 'cylinder';
  /** Params as expressions of the sizes of what hangs: W, H and D. */
  params: Readonly<Record<string, unknown>>;
  material: string;
  /** It lies below what stands on it. */
  below?: true;
  /** It stands beside what hangs, which is raised, and reaches over it with an arm. */
  stands?: true;
}

const BAR: Bearer = { op: 'cylinder', params: { diameter: '0.08 * W + 4', height: '4 * W', axis: 'x' }, material: 'black steel' };
const POST: Bearer = { op: 'box', params: { size: ['0.2 * W + 10', '1.9 * H', '0.2 * W + 10'] }, material: 'oak', stands: true };
const ROPE: Bearer = { op: 'cylinder', params: { diameter: '0.02 * W + 3', height: 'H' }, material: 'jute' };
/** Ground of some kind, wider than what stands on it. */
const GROUND = { op: 'cylinder', params: { diameter: '2.2 * max(W, D)', height: '0.04 * max(W, D) + 1' }, below: true } as const;
const BEARERS: Readonly<Record<string, Bearer | undefined>> = table({
  branch: { op: 'cylinder', params: { diameter: '0.16 * W + 10', height: '4 * W', axis: 'x' }, material: 'bark' },
  'tree branch': { op: 'cylinder', params: { diameter: '0.16 * W + 10', height: '4 * W', axis: 'x' }, material: 'bark' },
  twig: { op: 'cylinder', params: { diameter: '0.05 * W + 4', height: '3 * W', axis: 'x' }, material: 'bark' },
  beam: { op: 'box', params: { size: ['4 * W', '0.3 * W', '0.3 * W'] }, material: 'oak' },
  ceiling: { op: 'box', params: { size: ['4 * W', '0.1 * W + 10', '4 * W'] }, material: 'white plaster' },
  rod: BAR,
  bar: BAR,
  rail: BAR,
  wire: { ...BAR, params: { diameter: '0.01 * W + 2', height: '4 * W', axis: 'x' } },
  rope: ROPE,
  string: ROPE,
  cord: ROPE,
  lawn: { ...GROUND, material: 'grass' },
  sward: { ...GROUND, material: 'grass' },
  snow: { ...GROUND, material: 'snow' },
  sand: { ...GROUND, material: 'sand' },
  beach: { ...GROUND, material: 'sand' },
  mud: { ...GROUND, material: 'brown paint' },
  ice: { ...GROUND, material: 'ice' },
  sea: { ...GROUND, material: '#2f7da6 glossy plastic' },
  ocean: { ...GROUND, material: '#2f7da6 glossy plastic' },
  post: POST,
  pole: { ...POST, material: 'black steel' },
});

const bearerOf = ({ noun }: BriefThing): Bearer | undefined => BEARERS[singular(noun)];

/** Whether a thing is one that others hang from, and that nothing else makes. */
export const isBearer = (thing: BriefThing): boolean => thing.op === undefined && bearerOf(thing) !== undefined && !isGround(thing);

/** Whether a thing is ground that others stand on, and that nothing else makes. */
export const isGround = (thing: BriefThing): boolean => thing.op === undefined && bearerOf(thing)?.below === true;

/** Makes what something hangs from, over what hangs there; undefined where it is no such thing, or nothing hangs from it. */
export function makeBearer(thing: BriefThing, hung: Made | undefined, { draft }: Context): Made | undefined {
  const bearer = thing.op === undefined ? bearerOf(thing) : undefined;
  if (!bearer || !hung) return undefined;
  const of = hung.place;
  const written = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(written)
      : typeof value === 'string' && value !== 'x'
        ? `= ${value.replace(/\b([WHD])\b/g, (axis) => `${of}.size_${SIDES[axis]}`)}`
        : value;
  const substance = substanceOf(thing.facts, thing.noun, undefined);
  const material = draft.material(substance?.words ?? bearer.material);
  const params = Object.fromEntries(Object.entries(bearer.params).map(([name, value]) => [name, written(value)]));
  const name = bearer.below ? capitalise(bearer.material) : nameOf(thing);
  const id = draft.add({ id: idOf(thing.id), op: bearer.op, name, params, material });
  if (substance) tellSubstance(substance, id, 'material');
  thing.outcome = { operation: id };
  const one: Made = { id, place: id, tops: [id], bodyTop: 0, material };
  if (bearer.below) {
    draft.place(id, { my: 'top', to: `${of}.bottom` });
    return { ...one, settled: true };
  }
  if (!bearer.stands) return one;
  // what hangs is clear of the floor, the post beside it and its arm over it
  const lift = Math.round(0.6 * (sizeOf(hung)[1] ?? 300));
  draft.place(of, { my: 'bottom', offset: [0, lift, 0] });
  const post = draft.get(id);
  if (post) post.params.size = [`= 0.2 * ${of}.size_x + 10`, `= ${lift} + 1.2 * ${of}.size_y`, `= 0.2 * ${of}.size_x + 10`];
  draft.place(id, { my: 'bottom right', to: `${of}.bottom left`, offset: [`= -0.3 * ${of}.size_x`, -lift, 0] });
  const arm = draft.add({
    id: `${id}_arm`,
    op: 'box',
    name: `${capitalise(thing.noun)} arm`,
    params: { size: [`= 1.05 * ${of}.size_x + 0.5 * ${id}.size_x`, `= 0.6 * ${id}.size_x`, `= 0.6 * ${id}.size_x`] },
    at: { my: 'bottom right', to: `${of}.top`, offset: [`= 0.25 * ${of}.size_x`, 0, 0] },
    material,
  });
  one.tops.push(arm);
  return { ...one, settled: true };
}

const SIDES: Readonly<Record<string, string>> = { W: 'x', H: 'y', D: 'z' };
