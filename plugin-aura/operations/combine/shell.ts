import { z } from 'zod';
import { CannotBuild } from '../../kernel/cannotBuild.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { offsetSolid } from '../../kernel/offset.ts';
import { length, value } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { reshaped } from '../modify/reshape.ts';

const FACES = ['top', 'bottom', 'left', 'right', 'front', 'back'] as const;
type Face = (typeof FACES)[number];
/** Axis of each face's outward normal, and which way along it. */
const OUTWARD: Readonly<Record<Face, readonly [axis: 0 | 1 | 2, sign: 1 | -1]>> = {
  top: [1, 1],
  bottom: [1, -1],
  left: [0, -1],
  right: [0, 1],
  front: [2, 1],
  back: [2, -1],
};

/** Hollows a solid out to a wall of even thickness. */
export const shell = defineOperation({
  op: 'shell',
  family: 'combine',
  label: 'Shell',
  help: 'Hollows each part out; its outside stays, the wall grows inward, and named flat faces are left open.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 400, help: '[...parts]' },
  params: {
    thickness: length({ label: 'Thickness', help: 'Thickness of the wall.', default: 2, min: 0.01, max: 10_000, soft: [0.2, 20] }),
    open: value({
      label: 'Open',
      help: 'Faces without a wall.',
      schema: z.array(z.enum(FACES)).max(6),
      default: [],
      notation: '["top",...]',
    }),
  },
  spoken: { names: ['shell'], sizes: { one: 'thickness' }, words: { thickness: ['thick', 'thickness', 'wall'] } },
  example: {
    before: [{ id: 'block', op: 'box', params: { size: [40, 20, 30], round: 6, edges: 'vertical' } }],
    inputs: ['block'],
    params: { thickness: 2, open: ['top'] },
  },
  build({ thickness, open }, { inputs }) {
    return {
      parts: reshaped(inputs, (solid) => {
        const cavity = offsetSolid(solid, -thickness);
        return solid.subtract(open.length > 0 ? opened(cavity, open, 2 * thickness) : cavity);
      }),
    };
  },
});

/**
 * The cavity with its flat faces drawn out by `way` mm: their triangles move, and walls follow from where they stood. No boolean:
 * passages made apart would meet the cavity's walls within rounding and leave burrs.
 */
function opened(cavity: Solid, faces: readonly Face[], way: number): Solid {
  const mesh = cavity.mesh();
  const positions = [...mesh.positions];
  const { min, max } = cavity.bounds();
  const near = 1e-5 * Math.max(max[0] - min[0], max[1] - min[1], max[2] - min[2]);
  const drawn = new Map<number, Face>();
  for (const face of new Set(faces)) {
    const [axis, sign] = OUTWARD[face];
    const level = sign > 0 ? max[axis] : min[axis];
    const before = drawn.size;
    for (let t = 0; t < mesh.indices.length; t += 3)
      if ([0, 1, 2].every((k) => Math.abs(mesh.positions[3 * mesh.indices[t + k]! + axis]! - level) < near)) drawn.set(t, face);
    if (drawn.size === before) throw new CannotBuild(`There is no flat face at the ${face} that could be left open.`, 'open');
  }
  const indices: number[] = [];
  const border = new Map<string, readonly [a: number, b: number, from: number, to: number]>();
  const moved = new Map<string, number>();
  for (let t = 0; t < mesh.indices.length; t += 3) {
    const corners = [0, 1, 2].map((k) => mesh.indices[t + k]!);
    const face = drawn.get(t);
    if (!face) {
      indices.push(...corners);
      continue;
    }
    const [axis, sign] = OUTWARD[face];
    const ends = corners.map((corner) => {
      const key = `${face} ${corner}`;
      const known = moved.get(key);
      if (known !== undefined) return known;
      const place = [0, 1, 2].map((k) => mesh.positions[3 * corner + k]! + (k === axis ? sign * way : 0));
      moved.set(key, positions.length / 3);
      return positions.push(...place) / 3 - 1;
    });
    indices.push(...ends);
    corners.forEach((a, k) => {
      const b = corners[(k + 1) % 3]!;
      // An edge within the face is met from both sides, and needs no wall.
      if (!border.delete(`${face} ${b} ${a}`)) border.set(`${face} ${a} ${b}`, [a, b, ends[k]!, ends[(k + 1) % 3]!]);
    });
  }
  for (const [a, b, from, to] of border.values()) indices.push(a, b, to, a, to, from);
  return cavity.kernel.fromMesh({ positions: Float32Array.from(positions), indices: Uint32Array.from(indices) });
}
