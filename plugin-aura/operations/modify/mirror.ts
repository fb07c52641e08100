import type { Solid } from '../../kernel/kernel.ts';
import { multiply, reflection, scaling } from '../../kernel/matrix.ts';
import type { Mat4 } from '../../kernel/space.ts';
import { choice, flag, vector3 } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import type { Part } from '../part.ts';
import { placesOf } from '../parts.ts';

const NORMALS = { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] } as const;
const FLIP = scaling([-1, 1, 1]);

/** The other half. */
export const mirror = defineOperation({
  op: 'mirror',
  family: 'modify',
  label: 'Mirror',
  help: 'Mirrors in the plane through "center" that is square to an axis, and keeps the original beside its image.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 400, help: '[...parts]' },
  params: {
    plane: choice({
      label: 'Plane',
      help: 'Axis that is square to the mirror: x exchanges left and right.',
      options: ['x', 'y', 'z'],
      default: 'x',
    }),
    center: vector3({ label: 'Centre', help: 'Point of the mirror plane.', default: [0, 0, 0], min: -100_000, max: 100_000 }),
    keep: flag({ label: 'Keep', help: 'Keeps the original beside its image.', default: true }),
  },
  example: {
    before: [{ id: 'leg', op: 'box', params: { size: [4, 20, 6] }, at: { my: 'bottom left', offset: [10, 0, 0] } }],
    inputs: ['leg'],
    params: { plane: 'x' },
  },
  build({ plane, center, keep }, { inputs }) {
    const image = reflection(NORMALS[plane], center);
    const parts = inputs.flatMap((input) => input.parts);
    return { parts: parts.flatMap((part) => mirrored(part, image, keep)) };
  },
});

/**
 * A part and its image. A placement never mirrors (instances and exports could not carry it), so the image is a solid that is
 * mirrored in its own x = 0, turned to where the image belongs. Stones are symmetric to that plane and share their geometry.
 */
export function mirrored({ id: _id, operation: _operation, ...part }: Part, image: Mat4, keep: boolean): BuiltPart[] {
  const places = placesOf(part);
  const images = places.map((place) => multiply(image, multiply(place, FLIP)));
  const symmetric = part.gem !== undefined || part.solid === undefined;
  if (symmetric && keep) return [{ ...part, transform: places[0]!, copies: [...places, ...images] }];
  const solid: Solid | undefined = symmetric ? part.solid : part.solid?.mirror(NORMALS.x);
  const other: BuiltPart = {
    ...part,
    solid,
    transform: images[0]!,
    copies: images.length > 1 ? images : undefined,
    grain: part.grain && [-part.grain[0], part.grain[1], part.grain[2]],
  };
  return keep ? [{ ...part }, other] : [other];
}
