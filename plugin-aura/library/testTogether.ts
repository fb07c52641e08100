import { BufferAttribute, BufferGeometry, DoubleSide, Matrix4, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Solid, TriangleMesh } from '../kernel/kernel.ts';
import type { Part } from '../operations/part.ts';
import { boundsOf, placesOf } from '../operations/parts.ts';

/**
 * Test support: into how many pieces a thing falls when every part holds on to those that it meets. A nose a few millimetres before its
 * muzzle, or wheels that no axle joins, are seen as soon as the picture is large, and print as pieces of their own.
 */

/** Gap (mm) that counts as none, or this share of the longest side where that is more: no more than a line in any picture. */
const GAP = 0.3;
const GAP_SHARE = 0.0005;

/** Things that are made of several pieces, each of which stands by itself, by operation and preset; all others are one. */
export const PIECES: Readonly<Record<string, number>> = {
  'create_boot: pair of boots': 2,
  'create_boxing_glove: pair of boxing gloves': 2,
  'create_bus_stop: bus stop': 2,
  'create_cannon: cannon': 2,
  'create_drum_kit: drum kit': 5,
  'create_glove: pair of gloves': 2,
  'create_glove: pair of mittens': 2,
  'create_high_heel: pair of high heels': 2,
  'create_maracas: maracas': 2,
  'create_nest_of_tables: nest of tables': 3,
  'create_nest_of_tables: nest of two tables': 2,
  'create_nest_of_tables: nest of three tables': 3,
  'create_nest_of_tables: nest of four tables': 4,
  'create_pepper_mill: salt and pepper mill': 2,
  'create_planet: saturn': 3,
  'create_salt_and_pepper: salt and pepper shakers': 2,
  'create_sandal: pair of flip-flops': 2,
  'create_shoe: pair of shoes': 2,
  'create_slipper: pair of slippers': 2,
  'create_skis: skis': 2,
  'create_table_tennis_bat: table tennis bat': 2,
};

/** A copy of a part: its triangles, in their own coordinates, and where it stands. */
interface Body {
  name: string;
  triangles: BufferGeometry;
  tree: MeshBVH;
  place: Matrix4;
  min: readonly number[];
  max: readonly number[];
}

/** Parts that hold together, by name, the largest group first: one group where nothing hangs in the air. */
export function groupsOf(parts: readonly Part[]): string[][] {
  const bodies = parts.flatMap(bodiesOf);
  const gap = Math.max(GAP, GAP_SHARE * longestSide(bodies));
  const above = bodies.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (above[at] !== at) at = above[at]!;
    return at;
  };
  const pairs: { i: number; j: number; apart: number }[] = [];
  for (const [i, a] of bodies.entries())
    for (let j = i + 1; j < bodies.length; j++) {
      const apart = boxesApart(a, bodies[j]!);
      if (apart <= gap) pairs.push({ i, j, apart });
    }
  // Those first whose boxes reach deep into one another: they mostly meet, and spare the pairs within the same group.
  for (const { i, j } of pairs.sort((a, b) => a.apart - b.apart))
    if (root(i) !== root(j) && meet(bodies[i]!, bodies[j]!, gap)) above[root(i)] = root(j);
  const groups = new Map<number, string[]>();
  for (const [i, { name }] of bodies.entries()) {
    const group = groups.get(root(i));
    if (group) group.push(name);
    else groups.set(root(i), [name]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

/** Trees of solids that are still there: a variant takes most of its solids from the one before. */
const trees = new WeakMap<Solid, Pick<Body, 'triangles' | 'tree'>>();

function bodiesOf(part: Part): Body[] {
  if (!part.solid) return [];
  const { triangles, tree } = trees.get(part.solid) ?? inTree(part.solid.mesh());
  trees.set(part.solid, { triangles, tree });
  return placesOf(part).map((place) => {
    const { min, max } = boundsOf([{ ...part, copies: [place] }])!;
    return { name: part.name, triangles, tree, place: new Matrix4().fromArray(place), min, max };
  });
}

/** Triangles and the tree over them that answers what is asked of them. */
function inTree({ positions, indices }: TriangleMesh): Pick<Body, 'triangles' | 'tree'> {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  // The tree reorders the index that it is given.
  geometry.setIndex(new BufferAttribute(indices.slice(), 1));
  const tree = new MeshBVH(geometry, { targetLeafSize: 8 });
  geometry.boundsTree = tree;
  return { triangles: geometry, tree };
}

const AXES = [0, 1, 2] as const;

function longestSide(bodies: readonly Body[]): number {
  return Math.max(...AXES.map((k) => Math.max(...bodies.map(({ max }) => max[k]!)) - Math.min(...bodies.map(({ min }) => min[k]!))));
}

/** Distance between two boxes along the axis on which they are farthest apart; below zero where they overlap. */
function boxesApart(a: Body, b: Body): number {
  let apart = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < 3; k++) apart = Math.max(apart, a.min[k]! - b.max[k]!, b.min[k]! - a.max[k]!);
  return apart;
}

/** Whether two bodies cut or touch one another, one holds the other, or no more than `gap` is between them. */
function meet(a: Body, b: Body, gap: number): boolean {
  const toA = a.place.clone().invert().multiply(b.place);
  if (a.tree.intersectsGeometry(b.triangles, toA)) return true;
  if (holds(a, b, toA) || holds(b, a, toA.clone().invert())) return true;
  const scale = a.place.getMaxScaleOnAxis();
  return (a.tree.closestPointToGeometry(b.triangles, toA, undefined, undefined, gap / scale, gap / scale)?.distance ?? gap) < gap / scale;
}

/** A direction along which no made thing has its edges. */
const ASKEW = new Vector3(0.5341, 0.6123, 0.583).normalize();

/** Whether a body whose surface is clear of the other's stands within it: from the inside a ray leaves through an odd number of faces. */
function holds(outer: Body, inner: Body, toOuter: Matrix4): boolean {
  const corner = new Vector3().fromBufferAttribute(inner.triangles.getAttribute('position'), 0).applyMatrix4(toOuter);
  return outer.tree.raycast(new Ray(corner, ASKEW), DoubleSide).length % 2 === 1;
}
