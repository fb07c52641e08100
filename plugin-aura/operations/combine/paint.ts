import { CannotBuild } from '../../kernel/cannotBuild.ts';
import type { Bounds } from '../../kernel/frames.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { regionOf } from '../../kernel/profile.ts';
import { flag, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { type Face, faceOf, faceParam, inputBounds, placesOn, positionsParam, toolsAt } from '../features/face.ts';
import { placedSolids, solidsOf } from '../parts.ts';
import { profileParam } from '../profiles/profile-param.ts';
import { keptOf } from './kept.ts';

/**
 * A surface divided by the projection of a profile. What lies under the profile becomes a part of its own with the operation's
 * material; both come from one cut, so that they fit exactly and each is closed, however the surface is curved.
 */
export const paint = defineOperation({
  op: 'paint',
  family: 'combine',
  label: 'Paint',
  help: 'Makes what a profile covers, projected from a face onto the real surface, a part of its own material: windows, lamps, stripes, labels',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 1, help: '[part]' },
  params: {
    profile: profileParam('Outline of the painted piece; u and v of the face'),
    at: positionsParam,
    face: faceParam,
    depth: length({
      default: 'auto',
      min: 0.001,
      max: 1e6,
      soft: [0.2, 20],
      label: 'Depth',
      help: 'Thickness under the surface; left out it goes through all',
    }),
    raise: length({
      default: 0,
      min: -1e5,
      max: 1e5,
      soft: [-5, 5],
      label: 'Raise',
      help: 'How far the piece stands out of the surface; negative, how far it is sunk in',
    }),
    both: flag({ default: false, label: 'Both sides', help: 'The opposite side is painted alike' }),
  },
  example: {
    before: [{ id: 'egg', op: 'ellipsoid', params: { size: [40, 30, 60] }, material: 'red paint' }],
    inputs: ['egg'],
    params: { profile: { rect: [30, 8], r: 2 }, at: [0, 4], face: 'right', depth: 2, raise: 0.4, both: true },
    material: 'black glass',
  },
  build({ profile, at, face: name, depth, raise, both }, context) {
    const { kernel, segments, inputs } = context;
    const face = faceOf(inputBounds(context), name);
    if (depth !== undefined && raise <= -depth)
      throw new CannotBuild(`A piece ${depth} mm thick cannot be sunk in by ${-raise} mm: raise it, or give more depth.`, 'raise');
    const reach = face.through + 2 * Math.max(1, face.through * 0.01);
    const prism = kernel.extrude(regionOf(kernel, profile, segments), reach).translate([0, 0, -(face.through + reach) / 2]);
    const covered = toolsAt(prism, face, placesOn(face, at));
    const pieces: Solid[] = [];
    const solids = solidsOf(inputs[0]!);
    const parts = inputs[0]!.parts.flatMap((part): BuiltPart[] => {
      if (!part.solid) return [part];
      const whole = kernel.union(placedSolids(part));
      if (!boundsMeet(whole.bounds(), covered.bounds())) return [{ ...part, keepMaterial: true }];
      // What lies deeper than asked is left: below either side, where both are painted.
      const skin = depth === undefined ? covered : kernel.union(moved(whole, face, -depth, both).map((below) => covered.subtract(below)));
      const cut = whole.split(skin);
      const tool = depth === undefined ? skin : seen(skin, cut[0], solids, face, both);
      const [piece, rest] = tool === skin ? cut : whole.split(tool);
      if (piece.isEmpty()) return [{ ...part, keepMaterial: true }];
      pieces.push(settled(piece, whole, face, raise, both));
      return rest.isEmpty() ? [] : [{ ...keptOf(part), keepMaterial: true, solid: rest }];
    });
    const painted = kernel.union(pieces);
    if (painted.isEmpty()) throw new CannotBuild('The profile does not meet the part: look at face and positions.', 'at');
    const crease = inputs[0]!.parts.find((part) => part.solid)?.crease;
    return { parts: [...parts, { role: 'paint', class: 'body', solid: painted, ...(crease === undefined ? {} : { crease }) }] };
  },
});

/**
 * Of a cut that would take several pieces of skin, what takes only those that are seen from the face (or the opposite one): a surface
 * behind another is not painted. Cuts along the bounds of the hidden pieces.
 */
function seen(cut: Solid, skin: Solid, solids: readonly Solid[], { matrix, through }: Face, both: boolean): Solid {
  const pieces = skin.pieces();
  if (pieces.length < 2) return cut;
  const hidden = pieces.filter((piece) => {
    const { min, max } = piece.bounds();
    const middle = [0, 1, 2].map((k) => (min[k]! + max[k]!) / 2);
    return (both ? [1, -1] : [1]).every((side) => {
      const out = [8, 9, 10].map((k) => matrix[k]! * side);
      const front = middle.map((m, k) => m + out[k]! * ((max[k]! - min[k]!) / 2 + through * 1e-3)) as [number, number, number];
      const far = front.map((f, k) => f + out[k]! * 2 * through) as [number, number, number];
      return solids.some((solid) => solid.hits(front, far).length > 0);
    });
  });
  const boxes = hidden.map((piece) => {
    const { min, max } = piece.bounds();
    const grown = [0, 1, 2].map((k) => max[k]! - min[k]! + through * 1e-4) as [number, number, number];
    return cut.kernel.box(grown).translate([0, 1, 2].map((k) => (min[k]! + max[k]!) / 2) as [number, number, number]);
  });
  return boxes.length === 0 ? cut : cut.subtract(...boxes);
}

/** What lies clear of the prism need not be cut by it. */
const boundsMeet = (a: Bounds, b: Bounds): boolean => [0, 1, 2].every((k) => a.min[k]! <= b.max[k]! && b.min[k]! <= a.max[k]!);

/** The solid moved by `by` out of a face, and out of the opposite one where both are painted. */
function moved(solid: Solid, { matrix }: Face, by: number, both: boolean): Solid[] {
  return (both ? [by, -by] : [by]).map((way) => solid.translate([matrix[8]! * way, matrix[9]! * way, matrix[10]! * way]));
}

/** A piece of a whole standing out of the surface, or sunk in below it. */
function settled(piece: Solid, whole: Solid, face: Face, raise: number, both: boolean): Solid {
  if (raise === 0) return piece;
  if (raise > 0) return piece.kernel.union([piece, ...moved(piece, face, raise, both)]);
  return moved(whole, face, raise, both).reduce((left, lower) => left.intersect(lower), piece);
}
