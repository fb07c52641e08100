import type { Vec2, Vec3 } from '../space.ts';
import { type BenchStone, type Facet, facetOf } from './facet.ts';

const circle = (count: number, radius = 0.5, turn = 0): Vec2[] =>
  Array.from(
    { length: count },
    (_, i): Vec2 => [radius * Math.cos(((i + turn) * 2 * Math.PI) / count), radius * Math.sin(((i + turn) * 2 * Math.PI) / count)],
  );

/**
 * Dutch rose: a dome of 6 + 6 + 12 triangles on a flat base, with a girdle of 12 facets. `height` is the dome's as a
 * fraction of the width. The girdle's middle is z = 0.
 */
export function roseCut(height: number, girdle: number): BenchStone {
  const top = girdle / 2;
  const low = height < 0.4;
  const ring = circle(6, 0.5 * (low ? 0.62 : 0.75), 0.5).map((p): Vec3 => [p[0], p[1], top + height * (low ? 0.72 : 0.6)]);
  const edge = circle(12);
  const apex: Vec3 = [0, 0, top + height];
  const on = (k: number, z: number): Vec3 => [edge[(k + 12) % 12]![0], edge[(k + 12) % 12]![1], z];
  const facets: Facet[] = [];
  for (let i = 0; i < 6; i++) {
    const a = ring[i]!;
    const b = ring[(i + 1) % 6]!;
    // Ring point i stands over key 2 i + 1.
    facets.push(facetOf('triangle', apex, a, b), facetOf('triangle', a, b, on(2 * i + 2, top)));
    facets.push(facetOf('triangle', a, on(2 * i, top), on(2 * i + 1, top)), facetOf('triangle', a, on(2 * i + 1, top), on(2 * i + 2, top)));
  }
  for (let k = 0; k < 12; k++) facets.push(facetOf('girdle', on(k, -top), on(k + 1, -top), on(k, top)));
  facets.push({ kind: 'base', plane: [0, 0, -1, top] });
  return {
    bodies: [[apex, ...ring, ...edge.flatMap((_, k): Vec3[] => [on(k, top), on(k, -top)])]],
    facets,
    outline: circle(64),
    culet: [0, 0, -top],
    crown: top + height,
    girdle,
  };
}

/**
 * Briolette of greatest diameter 1 and this length, all triangles: `sides` x 2 rings, each ring turned by half a step.
 * Quarter ellipse below the shoulder (32 % of the length from the base), cosine above it; the point up.
 */
export function briolette(length: number, sides: number, rings: number): BenchStone {
  const shoulder = 0.32;
  const radius = (fraction: number): number =>
    fraction < shoulder
      ? 0.5 * Math.sqrt(1 - ((shoulder - fraction) / shoulder) ** 2)
      : 0.5 * Math.cos(((fraction - shoulder) / (1 - shoulder)) * (Math.PI / 2));
  const z = (fraction: number): number => (fraction - shoulder) * length;
  const levels = Array.from({ length: rings }, (_, i) => 0.12 + (0.76 * i) / (rings - 1));
  const points: Vec3[][] = levels.map((fraction, i) =>
    circle(sides, radius(fraction), (i % 2) / 2).map((p): Vec3 => [p[0], p[1], z(fraction)]),
  );
  const base: Vec3 = [0, 0, z(0)];
  const apex: Vec3 = [0, 0, z(1)];
  const facets: Facet[] = [];
  points.forEach((ring, i) => {
    ring.forEach((p, k) => {
      const q = ring[(k + 1) % sides]!;
      // On even rings the point of the next ring over the edge (k, k + 1) has number k, on odd ones k + 1.
      const over = (k + (i % 2)) % sides;
      facets.push(
        facetOf('triangle', p, q, i === rings - 1 ? apex : points[i + 1]![over]!),
        facetOf('triangle', p, q, i === 0 ? base : points[i - 1]![over]!),
      );
    });
  });
  return { bodies: [[base, ...points.flat(), apex]], facets, outline: circle(64), culet: base, crown: z(1), girdle: 0 };
}

/** Cabochon on any outline of width 1: a superelliptic dome of this height on a straight edge, with a flat base. z = 0 is the edge's middle. */
export function cabochon(outline: readonly Vec2[], height: number, edge: number): BenchStone {
  const top = edge / 2;
  const rows = 14;
  const points: Vec3[] = outline.map((p): Vec3 => [p[0], p[1], -top]);
  for (let i = 0; i < rows; i++) {
    const angle = (i / rows) * (Math.PI / 2);
    const scale = Math.cos(angle) ** 0.92;
    const z = top + height * Math.sin(angle) ** 0.96;
    points.push(...outline.map((p): Vec3 => [p[0] * scale, p[1] * scale, z]));
  }
  points.push([0, 0, top + height]);
  return { bodies: [points], facets: [], outline, culet: [0, 0, -top], crown: top + height, girdle: edge, smooth: true };
}

/** Tablet on any outline of width 1: flat above and below, as it is let into a signet; its upper edge is bevelled, at 45 degrees across its width. z = 0 is the edge's middle. */
export function tablet(outline: readonly Vec2[], edge: number): BenchStone {
  const top = edge / 2;
  const bevel = 0.035;
  const ring = (scale: number, z: number): Vec3[] => outline.map((p): Vec3 => [p[0] * scale, p[1] * scale, z]);
  return {
    bodies: [[...ring(1, -top), ...ring(1, top), ...ring(1 - 2 * bevel, top + bevel)]],
    facets: [],
    outline,
    culet: [0, 0, -top],
    crown: top + bevel,
    girdle: edge,
    smooth: true,
  };
}

/** Pearl of diameter 1; the outline is its equator. */
export function pearl(): BenchStone {
  const points: Vec3[] = [[0, 0, 0.5]];
  const rows = 24;
  for (let i = 1; i < rows; i++) {
    const angle = (i / rows) * Math.PI;
    points.push(...circle(48, 0.5 * Math.sin(angle), (i % 2) / 2).map((p): Vec3 => [p[0], p[1], 0.5 * Math.cos(angle)]));
  }
  points.push([0, 0, -0.5]);
  return { bodies: [points], facets: [], outline: circle(64), culet: [0, 0, -0.5], crown: 0.5, girdle: 0, smooth: true };
}
