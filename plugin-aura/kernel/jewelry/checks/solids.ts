import type { TriangleMesh } from '../../kernel.ts';
import { dot, length, subtract } from '../../matrix.ts';
import type { Vec3 } from '../../space.ts';
import { type CheckResult, graded, type Jewel, type MetalBody } from './jewel.ts';

/** Volume of the finest burr, mm3: the surface has rounding errors of the order of its area times a nanometre. */
const NOTHING = 1e-3;
/** G6: shortest edge, mm, longest aspect and the share of the area that may lie in worse triangles, and the deepest chord, mm. */
const SHORT = 0.005;
const ASPECT = 200;
const SLIVER_SHARE = 0.005;
const CHORD = 0.015;
/** Edges that bend less than this lie on a smooth area; radians. */
const SMOOTH = 0.4;

/** G1 to G3: every metal is a closed solid, in one piece, with the handles that its operations state. */
export function checkBody({ id, name, solid, handles, scattered }: MetalBody): CheckResult[] {
  const volume = solid.volume();
  const sound = Number.isFinite(volume) && volume > 0;
  const results: CheckResult[] = [
    {
      check: 'G1',
      level: graded({ error: !sound }),
      part: id,
      sentence: sound ? `${name} is a closed solid of ${volume.toFixed(1)} mm³.` : `${name} is no closed solid.`,
    },
  ];
  const pieces = solid.pieces().length;
  results.push({
    check: 'G2',
    level: graded({ error: pieces !== 1 && !scattered, info: pieces !== 1 }),
    part: id,
    sentence:
      pieces === 1
        ? `${name} is one piece.`
        : scattered
          ? `${name} are ${pieces} pieces until they are cast.`
          : `${name} falls into ${pieces} pieces.`,
  });
  if (handles !== undefined) {
    const genus = solid.genus();
    results.push({
      check: 'G3',
      level: graded({ error: genus !== handles }),
      part: id,
      sentence: `${name} has ${genus} handles${genus === handles ? ', as its parts say' : `; its parts say ${handles}`}.`,
    });
  }
  return results;
}

/** G4: the hole has the size that was asked for, and nothing stands into it. */
export function checkHole({ hole, metals }: Jewel): CheckResult[] {
  const body = metals[0];
  if (!hole || !body) return [];
  const { axis, centre, inner, askedRadius } = hole;
  const size = largestClear(body, hole);
  const rod = body.solid.kernel
    .cylinder(80, inner - 0.005, inner - 0.005, 256)
    .translate([0, -40, 0])
    .transform(upTo(axis, centre));
  const inside = metals.reduce((sum, { solid }) => sum + Math.max(0, solid.intersect(rod).volume()), 0);
  const off = Math.abs(size - 2 * askedRadius);
  return [
    {
      check: 'G4',
      level: graded({ error: off > 0.02 || inside > NOTHING }),
      part: body.id,
      sentence:
        inside > NOTHING
          ? `${inside.toFixed(3)} mm³ of metal stand into the finger hole.`
          : `The inner diameter is ${size.toFixed(2)} mm, ${off.toFixed(3)} mm off what was asked for.`,
    },
  ];
}

/** Twice the middle of the distances from the axis to the metal, in the plane at mid-width. */
function largestClear({ surface }: MetalBody, { axis, centre }: NonNullable<Jewel['hole']>): number {
  const side: Vec3 = Math.abs(axis[1]) < 0.9 ? [axis[2], 0, -axis[0]] : [1, 0, 0];
  const up: Vec3 = [axis[1] * side[2] - axis[2] * side[1], axis[2] * side[0] - axis[0] * side[2], axis[0] * side[1] - axis[1] * side[0]];
  const found: number[] = [];
  for (let k = 0; k < 90; k++) {
    const angle = (k * Math.PI) / 45 + 0.011;
    const d: Vec3 = [0, 1, 2].map((i) => side[i]! * Math.cos(angle) + up[i]! * Math.sin(angle)) as unknown as Vec3;
    const hit = surface.first(centre, d);
    if (hit) found.push(hit.distance);
  }
  found.sort((a, b) => a - b);
  return 2 * (found[found.length >> 1] ?? 0);
}

/** Turns +Y along an axis and moves the origin to a point. */
function upTo(axis: Vec3, to: Vec3): readonly number[] {
  const x: Vec3 = Math.abs(axis[0]) < 0.9 ? perpendicular(axis, [1, 0, 0]) : perpendicular(axis, [0, 0, 1]);
  const z: Vec3 = [x[1] * axis[2] - x[2] * axis[1], x[2] * axis[0] - x[0] * axis[2], x[0] * axis[1] - x[1] * axis[0]];
  return [...x, 0, ...axis, 0, ...z, 0, ...to, 1];
}

function perpendicular(axis: Vec3, hint: Vec3): Vec3 {
  const along = dot(hint, axis);
  const p: Vec3 = [hint[0] - along * axis[0], hint[1] - along * axis[1], hint[2] - along * axis[2]];
  const size = length(p);
  return [p[0] / size, p[1] / size, p[2] / size];
}

/** G5: a ring has a ring's size. Bounds along the finger's axis are its depth. */
export function checkBounds({ kind, metals, hole }: Jewel): CheckResult[] {
  const body = metals[0];
  if (kind !== 'ring' || !body || !hole) return [];
  const { min, max } = body.solid.bounds();
  const sizes = [0, 1, 2].map((k) => max[k]! - min[k]!);
  const across = hole.axis.findIndex((component) => Math.abs(component) > 0.9);
  const [wide, tall] = [0, 1, 2].filter((k) => k !== across).map((k) => sizes[k]!);
  const deep = sizes[across] ?? 0;
  const odd = tall! < 17 || tall! > 32 || wide! < 14 || wide! > 30 || deep < 1.5 || deep > 16;
  return [
    {
      check: 'G5',
      level: graded({ warning: odd }),
      part: body.id,
      sentence: `The ring measures ${tall!.toFixed(1)} x ${wide!.toFixed(1)} x ${deep.toFixed(1)} mm.`,
    },
  ];
}

/** G6: no slivers on smooth areas, and chords that stay close to the curves they stand for. */
export function checkMesh({ id, name, surface }: MetalBody): CheckResult[] {
  const { sliverShare, chord } = meshQuality(surface.mesh);
  const slivers = sliverShare > SLIVER_SHARE;
  const coarse = chord > CHORD;
  return [
    {
      check: 'G6',
      level: graded({ warning: slivers || coarse }),
      part: id,
      sentence: `Chords of ${name} lie ${chord.toFixed(3)} mm from their curves; ${(100 * sliverShare).toFixed(2)} % of its smooth area are slivers.`,
    },
  ];
}

/** Share of the smooth area in triangles too thin, and the depth of the chords at the 99th percentile of the length of smooth edges. */
function meshQuality({ positions, indices }: TriangleMesh): { sliverShare: number; chord: number } {
  const at = (k: number): Vec3 => [positions[3 * k]!, positions[3 * k + 1]!, positions[3 * k + 2]!];
  const count = indices.length / 3;
  const normals: Vec3[] = [];
  const areas = new Float64Array(count);
  const edges = new Map<number, number>();
  const smooth = new Uint8Array(count).fill(1);
  const chords: { depth: number; length: number }[] = [];
  const points = positions.length / 3;
  for (let t = 0; t < count; t++) {
    const [a, b, c] = [at(indices[3 * t]!), at(indices[3 * t + 1]!), at(indices[3 * t + 2]!)];
    const [u, v] = [subtract(b, a), subtract(c, a)];
    const n: Vec3 = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
    const size = length(n);
    areas[t] = size / 2;
    normals.push([n[0] / size, n[1] / size, n[2] / size]);
    for (let k = 0; k < 3; k++) edges.set(indices[3 * t + k]! * points + indices[3 * t + ((k + 1) % 3)]!, t);
  }
  const longestOf = (t: number): number =>
    Math.max(...[0, 1, 2].map((k) => length(subtract(at(indices[3 * t + k]!), at(indices[3 * t + ((k + 1) % 3)]!)))));
  for (let t = 0; t < count; t++) {
    for (let k = 0; k < 3; k++) {
      const [p, q] = [indices[3 * t + k]!, indices[3 * t + ((k + 1) % 3)]!];
      const other = edges.get(q * points + p);
      if (other === undefined) continue;
      const bend = Math.acos(Math.min(1, Math.max(-1, dot(normals[t]!, normals[other]!))));
      if (bend > SMOOTH) smooth[t] = 0;
      else if (p < q && bend > 1e-4) {
        const run = length(subtract(at(p), at(q)));
        // A chord as long as the lower of the two triangles is high, bent by `bend` at its end: half of it sags by c/2 tan(bend/4).
        const high = Math.min(areas[t]!, areas[other]!) * (2 / run);
        chords.push({ depth: (high / 2) * Math.tan(bend / 4), length: run });
      }
    }
  }
  let smoothArea = 0;
  let slivers = 0;
  for (let t = 0; t < count; t++) {
    if (!smooth[t]) continue;
    smoothArea += areas[t]!;
    const longest = longestOf(t);
    if (longest < SHORT || longest * longest > 2 * areas[t]! * ASPECT) slivers += areas[t]!;
  }
  chords.sort((a, b) => a.depth - b.depth);
  const total = chords.reduce((sum, chord) => sum + chord.length, 0);
  let run = 0;
  const worst = chords.find((chord) => {
    run += chord.length;
    return run >= 0.99 * total;
  });
  return { sliverShare: smoothArea > 0 ? slivers / smoothArea : 0, chord: worst?.depth ?? 0 };
}
