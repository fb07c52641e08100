import { multiply, scaling, transformPoint, translation } from '../../kernel/matrix.ts';
import type { Frame, Mat4, Vec3 } from '../../kernel/space.ts';
import { vector3 } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import type { Part } from '../part.ts';
import { boundsOf, placesOf } from '../parts.ts';

/**
 * Everything of what stands is made longer or shorter along an axis, as one: a chicken 30 cm tall, a kettlebell twice as wide. Sizes that
 * parameters know are better changed there, where walls and joints keep their thickness.
 */
export const resize = defineOperation({
  op: 'resize',
  family: 'modify',
  label: 'Resize',
  help: 'Stretches its inputs together along x, y and z about the middle of their foot; what stands on the floor stays on it.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 400, help: '[...parts]' },
  params: {
    scale: vector3({ label: 'Scale', help: 'Factors along x, y and z.', default: [1, 1, 1], min: 0.01, max: 100, unit: '' }),
  },
  example: {
    before: [{ id: 'ball', op: 'sphere', params: { diameter: 40 } }],
    inputs: ['ball'],
    params: { scale: [1.2, 1.6, 1.2] },
  },
  build({ scale }, { inputs }) {
    const parts = inputs.flatMap((input) => input.parts);
    const { min, max } = boundsOf(parts) ?? { min: [0, 0, 0], max: [0, 0, 0] };
    const foot: Vec3 = [(min[0] + max[0]) / 2, min[1], (min[2] + max[2]) / 2];
    const about = multiply(translation(foot), multiply(scaling(scale), translation([-foot[0], -foot[1], -foot[2]])));
    const placed = ({ origin, ...axes }: Frame): Frame => ({ ...axes, origin: transformPoint(about, origin) });
    return {
      parts: parts.flatMap((part) => resized(part, about, scale)),
      anchors: Object.fromEntries(inputs.flatMap(({ anchors }) => Object.entries(anchors).map(([name, frame]) => [name, placed(frame)]))),
    };
  },
});

/** Where a part's own middle comes to stand. */
const movedTo = (about: Mat4, place: Mat4): Mat4 => translation(transformPoint(about, transformPoint(place, [0, 0, 0])));

/** Places that only move: their copies keep one solid, and the others get one each, since each is stretched another way. */
const onlyMoves = (place: Mat4): boolean => [0, 1, 2, 4, 5, 6, 8, 9, 10].every((k) => Math.abs(place[k]! - (k % 5 === 0 ? 1 : 0)) < 1e-9);

function resized(part: Part, about: Mat4, scale: Vec3): BuiltPart[] {
  const { id: _id, operation: _operation, transform: _transform, copies: _copies, ...rest } = part;
  const places = placesOf(part);
  const own = { ...rest, keepMaterial: true, firm: part.firm ?? part.keepMaterial === true };
  if (!part.solid) return [{ ...own, transform: movedTo(about, places[0]!) }];
  const { solid } = part;
  if (!places.every(onlyMoves)) return places.map((place) => ({ ...own, solid: solid.transform(multiply(about, place)) }));
  const moved = places.map((place) => movedTo(about, place));
  return [{ ...own, solid: solid.transform(scaling(scale)), transform: moved[0]!, copies: moved.length > 1 ? moved : undefined }];
}
