import { z } from 'zod';
import type { Solid } from '../../kernel/kernel.ts';
import { offsetSolid } from '../../kernel/offset.ts';
import type { Vec3 } from '../../model/part.ts';
import { CannotBuild } from '../../model/problem.ts';
import { defineOperation } from '../define.ts';
import { reshaped } from '../modify/reshape.ts';
import { length, value } from '../param.ts';

const FACES = ['top', 'bottom', 'left', 'right', 'front', 'back'] as const;
type Face = (typeof FACES)[number];
/** Turns that bring each face to the top. */
const TO_TOP: Readonly<Record<Face, Vec3>> = {
  top: [0, 0, 0],
  bottom: [180, 0, 0],
  left: [0, 0, -90],
  right: [0, 0, 90],
  front: [-90, 0, 0],
  back: [90, 0, 0],
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
  example: {
    before: [{ id: 'block', op: 'box', params: { size: [40, 20, 30], round: 6, edges: 'vertical' } }],
    inputs: ['block'],
    params: { thickness: 2, open: ['top'] },
  },
  build({ thickness, open }, { inputs }) {
    return {
      parts: reshaped(inputs, (solid) => {
        const cavity = offsetSolid(solid, -thickness);
        const openings = open.map((face) => openingOf(cavity, face, thickness));
        return solid.subtract(cavity, ...openings);
      }),
    };
  },
});

/** A straight passage from the cavity out through a face, as wide as the cavity is there. */
function openingOf(cavity: Solid, face: Face, thickness: number): Solid {
  const { kernel } = cavity;
  const upright = cavity.rotate(TO_TOP[face]);
  const { min, max } = upright.bounds();
  const below = Math.min(thickness, (max[1] - min[1]) / 2) * 1e-3;
  const section = upright.sectionAt(max[1] - below);
  if (section.isEmpty()) throw new CannotBuild(`There is no flat face at the ${face} that could be left open.`, 'open');
  const passage = kernel
    .extrude(section, 2 * thickness + below)
    .rotate([-90, 0, 0])
    .translate([0, max[1] - below, 0]);
  const [x, y, z] = TO_TOP[face];
  return passage.rotate([-x, -y, -z]);
}
