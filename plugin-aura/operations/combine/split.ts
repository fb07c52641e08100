import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { scaled } from '../../kernel/matrix.ts';
import { length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { placedSolids } from '../parts.ts';
import { cutPlaneOf, cutPlaneParams } from './cut-plane.ts';
import { keptOf } from './kept.ts';

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
    ...cutPlaneParams,
    gap: length({ label: 'Gap', help: 'How far the halves are moved apart.', default: 0, min: 0, max: 10_000, soft: [0, 20] }),
  },
  example: { before: [{ id: 'ball', op: 'sphere', params: { diameter: 20 } }], inputs: ['ball'], params: { position: 3, gap: 2 } },
  build({ gap, ...plane }, context) {
    const { inputs, kernel } = context;
    const { normal, position } = cutPlaneOf(plane, context);
    const halves = inputs
      .flatMap((input) => input.parts)
      .flatMap((part): BuiltPart[] =>
        kernel
          .union(placedSolids(part))
          .splitByPlane(normal, position)
          .map((half, n) => half.translate(scaled(normal, n === 0 ? gap / 2 : -gap / 2)))
          .filter((half) => !half.isEmpty())
          .map((solid) => ({ ...keptOf(part), solid })),
      );
    if (halves.length === 0) throw new CannotBuild('None of the inputs has a solid.');
    return { parts: halves, resolved: { position } };
  },
});
