import { CannotBuild } from './cannotBuild.ts';
import { insetOutline } from './inset.ts';
import type { Kernel, Loop, Region, Solid } from './kernel.ts';
import type { Chord } from './outline.ts';
import { skin } from './skin.ts';
import type { Vec2, Vec3 } from './space.ts';

/** How an edge all round an end is treated: `size` is the radius, or the leg of a 45 degree chamfer, in mm. */
export interface EdgeTreatment {
  kind: 'round' | 'chamfer';
  size: number;
}

/** What the outline does on its way up: degrees of turn, and the size of the far end (0 is a point), both even over the height. */
export interface Way {
  twist: number;
  scaleTop: number;
  /** Size of the far end across, along v, where it is another than along u; not with rims. */
  scaleTopV?: number;
  /** Degrees that all walls lean inward on the way up from the level `from`: moulded and cast things let go of their mould. */
  draft?: number;
  from?: number;
  /** Layers that the height is cut into; 1 for straight walls. */
  divisions: number;
}
const STRAIGHT: Way = { twist: 0, scaleTop: 1, divisions: 1 };

/**
 * A region extruded along +Z from z = 0 to `height`, with its bottom and top rims rounded or chamfered, and twisted and tapered
 * on the way where asked. Sides that are shorter than the rim is deep run out in it.
 * Refused where a rim is larger than the shape allows: the outline would vanish or fall apart, or both rims overlap.
 */
export function beveledExtrusion(
  kernel: Kernel,
  region: Region,
  height: number,
  rims: { bottom?: EdgeTreatment; top?: EdgeTreatment },
  chord: Chord,
  way: Way = STRAIGHT,
): Solid {
  const { bottom, top } = rims;
  if (!bottom && !top && way === STRAIGHT) return kernel.extrude(region, height);
  const taken = (bottom?.size ?? 0) + (top?.size ?? 0);
  if (taken > height + 1e-9)
    throw new CannotBuild(`The edges take ${taken.toFixed(2)} mm of a height of ${height.toFixed(2)} mm: make them smaller.`, 'round');
  const scaleAt = (z: number): number => 1 + ((way.scaleTop - 1) * z) / height;
  const lean = Math.tan(((way.draft ?? 0) * Math.PI) / 180);
  const layers = layersOf(height, rims, chord, way.divisions).map(({ z, inset }) => ({
    z,
    inset: (inset === 0 ? 0 : inset / scaleAt(z)) + lean * (z - (way.from ?? 0)),
  }));
  const loops = region.loops();
  refuseOverlap(kernel, region, loops, Math.max(...layers.map(({ inset }) => inset)));
  const insets = insetLoops(
    loops,
    layers.map(({ inset }) => inset),
  );
  const rings = layers.map(({ z }, k) => {
    const turn = (way.twist * Math.PI * z) / (180 * height);
    const along = scaleAt(z);
    const across = way.scaleTopV === undefined ? along : 1 + ((way.scaleTopV - 1) * z) / height;
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    return insets[k]!.map((loop) => loop.map(([u, v]): Vec3 => [u * along * c - v * across * s, u * along * s + v * across * c, z]));
  });
  return skin(kernel, rings, { first: insets[0]!, last: insets.at(-1)! }, false);
}

/** Heights at which the outline is drawn, and how far inset it is there. */
function layersOf(
  height: number,
  { bottom, top }: { bottom?: EdgeTreatment; top?: EdgeTreatment },
  chord: Chord,
  divisions: number,
): { z: number; inset: number }[] {
  const low = bottom
    ? rimSteps(bottom, chord)
        .toReversed()
        .map(({ inset, drop }) => ({ z: drop, inset }))
    : [{ z: 0, inset: 0 }];
  const high = top ? rimSteps(top, chord).map(({ inset, drop }) => ({ z: height - drop, inset })) : [{ z: height, inset: 0 }];
  const [from, to] = [low.at(-1)!.z, high[0]!.z];
  const between = Array.from({ length: divisions - 1 }, (_, k) => ({ z: from + ((to - from) * (k + 1)) / divisions, inset: 0 }));
  const layers = [...low, ...between, ...high];
  return layers.filter((layer, i) => i === 0 || layer.z - layers[i - 1]!.z > 1e-7);
}

/** From the wall to the end face: how far in, and how far below the face. */
function rimSteps(edge: EdgeTreatment, chord: Chord): { inset: number; drop: number }[] {
  const n = edge.kind === 'chamfer' ? 1 : Math.max(2, Math.ceil(chord(edge.size) / 4));
  return Array.from({ length: n + 1 }, (_, i) => {
    const t = (Math.PI / 2) * (i / n);
    return edge.kind === 'chamfer'
      ? { inset: edge.size * (i / n), drop: edge.size * (1 - i / n) }
      : { inset: edge.size * (1 - Math.cos(t)), drop: edge.size * (1 - Math.sin(t)) };
  });
}

/** All loops at each of the depths; every loop keeps its number of corners. @throws CannotBuild where one vanishes */
export function insetLoops(loops: readonly Loop[], depths: readonly number[], param = 'round'): Vec2[][][] {
  const byLoop = loops.map((loop) => {
    const moved = insetOutline(loop, depths);
    if (!moved) throw tooLarge(Math.max(...depths.map(Math.abs)), param);
    return moved;
  });
  return depths.map((_, k) => byLoop.map((moved) => moved[k]!));
}

/** Refuses an inset (or a growth, if negative) at which the outline would vanish, fall apart or meet itself. */
export function refuseOverlap(kernel: Kernel, region: Region, loops: readonly Loop[], inset: number, param = 'round'): void {
  const expected = kernel.polygon(insetLoops(loops, [inset], param)[0]!).area();
  const sound = kernel.region(region.section.offset(-inset, 'Miter', MITRE)).area();
  if (!(sound > 0) || Math.abs(expected - sound) > SAME * sound + 1e-9) throw tooLarge(inset, param);
}

/** Share of its area by which an inset outline may differ from what the polygon clipper finds. */
const SAME = 2e-5;
/** How many times the depth of an inset a sharp corner may run ahead. */
const MITRE = 100;

const tooLarge = (size: number, param: string): CannotBuild =>
  new CannotBuild(`${Math.abs(size).toFixed(2)} mm is too large for this outline: take less.`, param);
