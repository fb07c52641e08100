import { boundsOf, placedSolids } from '../../model/parts.ts';
import { CannotBuild } from '../../model/problem.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { choice, length } from '../param.ts';
import { keptOf } from './kept.ts';

const NORMALS = { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] } as const;

/** Cuts with a plane and keeps both sides apart. */
export const split = defineOperation({
  op: 'split',
  family: 'combine',
  label: 'Split',
  help: 'Cuts each part with a plane square to an axis into two, moved apart by a gap.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 400, help: '[...parts]' },
  params: {
    plane: choice({ label: 'Plane', help: 'Axis that is square to the cut.', options: ['y', 'x', 'z'], default: 'y' }),
    position: length({
      label: 'Position',
      help: 'Where the plane stands on that axis; left out, half way through.',
      default: 'auto',
      min: -100_000,
      max: 100_000,
      soft: [-100, 100],
    }),
    gap: length({ label: 'Gap', help: 'How far the halves are moved apart.', default: 0, min: 0, max: 10_000, soft: [0, 20] }),
  },
  example: { before: [{ id: 'ball', op: 'sphere', params: { diameter: 20 } }], inputs: ['ball'], params: { position: 3, gap: 2 } },
  build({ plane, position, gap }, { inputs, kernel }) {
    const parts = inputs.flatMap((input) => input.parts).filter((part) => part.solid);
    const bounds = boundsOf(parts);
    const normal = NORMALS[plane];
    const k = plane === 'x' ? 0 : plane === 'y' ? 1 : 2;
    const at = position ?? (bounds ? (bounds.min[k] + bounds.max[k]) / 2 : 0);
    const halves = parts.flatMap((part): BuiltPart[] =>
      kernel
        .union(placedSolids(part))
        .splitByPlane(normal, at)
        .map((half, n) =>
          half.translate([
            normal[0] * (n === 0 ? gap / 2 : -gap / 2),
            normal[1] * (n === 0 ? gap / 2 : -gap / 2),
            normal[2] * (n === 0 ? gap / 2 : -gap / 2),
          ]),
        )
        .filter((half) => !half.isEmpty())
        .map((solid) => ({ ...keptOf(part), solid })),
    );
    if (halves.length === 0) throw new CannotBuild('None of the inputs has a solid.');
    return { parts: halves, resolved: { position: at } };
  },
});
