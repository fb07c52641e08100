import type { Brief, BriefRelation, BriefThing, FactOf } from '../plan/brief.ts';
import { isBearer, isGround } from './bearers.ts';
import { FACING, patternOf } from './repeat.ts';

/** Which things stand how to which others, and in what order they are placed. */

/** One thing stands so to others that are placed before it. */
export interface Edge {
  mover: string;
  bases: readonly string[];
  relation: BriefRelation['relation'];
  distance?: number;
  /** Part of the base that is meant, by its noun. */
  part?: string;
  /** How several of the mover are laid out where the relation says so. */
  pattern?: FactOf<'pattern'>['pattern'];
  said?: BriefRelation;
}

/** Whether what was said to bear something is placed to that: the branch over what hangs from it, the ground below what stands on it. */
export const isTurned = ({ mover, said, relation }: Edge): boolean =>
  said?.to.includes(mover) === true &&
  ((relation === 'above' && said.relation === 'hanging') || (relation === 'under' && said.relation === 'on'));

/** What things go under without being raised by them: it stands on legs of its own. */
const HAS_ROOM_BELOW = /table|desk|bed|bench|chair|tree|bridge|arch|lamp|umbrella|parasol|piano/;

/** What is put up over what hangs from it, and does not stand on the floor. */
const SMALL_BEARER = /(^| )(hook|nail|peg|perch|bar|chain|rope|ring|balloon|parachute|kite)$/;

/** What is overhead, and borne by nothing below it. */
const OVERHEAD =
  /(^| )(tap|faucet|spout|shower|shower head|cloud|sun|moon|balloon|drone|kite|chandelier|pendant lamp|airplane|helicopter)$/;
/** What stands against something by leaning on it. */
const LEANS =
  /(^| )(ladder|sword|broom|mop|rake|shovel|spade|spear|staff|cane|stick|walking stick|plank|surfboard|oar|paddle|guitar|bicycle|bat)$/;

/** Seats that one sits in, and not on. */
const SEATED = /(^| )(chair|armchair|sofa|couch|throne|swing|hammock|saddle|recliner|rocker)$/;

const WATER = /^(river|stream|creek|brook|canal|pond|lake|water|moat)$/;

/** Who moves, and to whom. "a cube under a sphere" raises the sphere onto the cube; a rug goes under its table. */
export function edgesOf(brief: Brief, things: ReadonlyMap<string, BriefThing>): Edge[] {
  const edges: Edge[] = [];
  for (const relation of brief.relations) {
    const bases = relation.to.filter((id) => things.has(id) && id !== relation.what);
    if (!things.has(relation.what) || bases.length === 0) continue;
    const base = things.get(bases[0]!)!;
    const distance = relation.distance === undefined ? {} : { distance: relation.distance };
    const mover = things.get(relation.what)!;
    // "two lamps on nightstands": of what bears them there are as many
    if (relation.relation === 'on' && mover.counted && mover.count > 1 && base.count > 1 && !base.counted) base.count = mover.count;
    const part = relation.part === undefined ? {} : { part: relation.part };
    // who sits in a chair sits on its seat
    if (/^(in|inside)$/.test(relation.relation) && SEATED.test(base.noun)) {
      edges.push({ mover: relation.what, bases, relation: 'on', ...part, ...distance, said: relation });
      continue;
    }
    // the ground is laid below what stands on it
    if (relation.relation === 'on' && mover.count === 1 && isGround(base)) {
      edges.push({ mover: bases[0]!, bases: [relation.what], relation: 'under', said: relation });
      continue;
    }
    // what hangs from a branch is there first: the branch goes over it
    if (relation.relation === 'hanging' && base.count === 1 && (isBearer(base) || SMALL_BEARER.test(base.noun))) {
      edges.push({ mover: bases[0]!, bases: [relation.what], relation: 'above', distance: 0, said: relation });
      continue;
    }
    // "two lamps beside the bed": one at each side of it
    if (relation.relation === 'beside' && mover.count === 2 && base.count === 1 && patternOf(mover) === undefined) {
      edges.push({ mover: relation.what, bases, relation: 'around', pattern: 'both_sides', ...distance, said: relation });
      continue;
    }
    if (patternOf(mover)?.pattern === 'both_sides') {
      // "a nightstand on each side": one at the left and one at the right
      mover.count = Math.max(2, mover.count);
      edges.push({ mover: relation.what, bases, relation: 'around', ...distance, said: relation });
      continue;
    }
    // "a bridge over a river": the water goes below, as long as it takes
    if (/^(above|on)$/.test(relation.relation) && /bridge$/.test(mover.noun) && WATER.test(base.noun)) {
      edges.push({ mover: bases[0]!, bases: [relation.what], relation: 'under', ...distance, said: relation });
      continue;
    }
    // what is under a tap is below it, and does not bear it
    if (relation.relation === 'under' && OVERHEAD.test(base.noun)) {
      edges.push({ mover: bases[0]!, bases: [relation.what], relation: 'above', ...distance, said: relation });
      continue;
    }
    // a ladder against a wall leans on it
    if (relation.relation === 'against' && LEANS.test(mover.noun)) {
      edges.push({ mover: relation.what, bases, relation: 'leaning', ...distance, said: relation });
      continue;
    }
    if (relation.relation === 'under' && !HAS_ROOM_BELOW.test(base.noun))
      edges.push({ mover: bases[0]!, bases: [relation.what], relation: 'on', ...distance, said: relation });
    else if (relation.relation === 'between' && bases.length > 1) {
      edges.push({ mover: relation.what, bases: [bases[0]!], relation: 'right', ...distance, said: relation });
      edges.push({ mover: bases[1]!, bases: [relation.what], relation: 'right', ...distance });
    } else if (relation.relation === 'around' && mover.count === 1 && FACING.test(mover.noun))
      // "a desk with a chair": before it, and looking at it
      edges.push({ mover: relation.what, bases, relation: 'facing', ...distance, said: relation });
    else edges.push({ mover: relation.what, bases, relation: relation.relation, ...part, ...distance, said: relation });
  }
  return withoutCircles(apartForWhatIsBetween(edges, things));
}

/** "Two armchairs facing a sofa, a coffee table between them": what is between stands before the base, and the others before it. */
function apartForWhatIsBetween(edges: readonly Edge[], things: ReadonlyMap<string, BriefThing>): Edge[] {
  return edges.flatMap((edge): Edge[] => {
    const middle = edges.find(({ relation, bases }) => relation === 'between' && bases.length === 1 && bases[0] === edge.mover);
    if (middle && FACES.has(edge.relation)) return [{ ...edge, bases: [middle.mover] }];
    if (edge.relation !== 'between' || edge.bases.length > 1) return [edge];
    const faced = edges.find(({ mover, relation }) => mover === edge.bases[0] && FACES.has(relation));
    if (faced) return [{ ...edge, bases: faced.bases, relation: faced.relation === 'behind' ? 'behind' : 'front' }];
    return [(things.get(edge.bases[0]!)?.count ?? 1) > 1 ? edge : { ...edge, relation: 'right' }];
  });
}
const FACES: ReadonlySet<string> = new Set(['facing', 'front', 'behind']);

/** An edge that would close a circle, or place a thing a second time, is left out. */
function withoutCircles(edges: readonly Edge[]): Edge[] {
  const kept: Edge[] = [];
  const reaches = (from: string, to: string): boolean =>
    from === to || kept.some((edge) => edge.mover === from && edge.bases.some((base) => reaches(base, to)));
  for (const edge of edges) {
    if (kept.some(({ mover }) => mover === edge.mover)) continue;
    if (edge.bases.some((base) => reaches(base, edge.mover))) continue;
    kept.push(edge);
  }
  return kept;
}

/** Things in an order in which each comes after what it is placed to, and what belongs to one stands before the next. */
export function orderOf(ids: readonly string[], edges: readonly Edge[]): string[] {
  const order: string[] = [];
  const add = (id: string): void => {
    if (order.includes(id)) return;
    order.push(id);
    for (const edge of edges) if (edge.bases.every((base) => order.includes(base))) add(edge.mover);
  };
  for (const id of ids) if (!edges.some(({ mover }) => mover === id)) add(id);
  for (const id of ids) add(id);
  return order;
}

const WORDS: Readonly<Partial<Record<BriefRelation['relation'], string>>> = {
  on: 'stands on',
  above: 'floats above',
  under: 'is under',
  in: 'is in',
  inside: 'is in',
  front: 'stands in front of',
  left: 'stands to the left of',
  right: 'stands to the right of',
  facing: 'faces',
  against: 'stands against',
  leaning: 'leans on',
  hanging: 'hangs from',
  meshing: 'meshes with',
  attached: 'is attached to',
  around: 'goes around',
  through: 'goes through',
};
export const relationWords = (relation: BriefRelation['relation']): string => WORDS[relation] ?? `is ${relation}`;
