import { frameAt } from '../../kernel/frames.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { choice, length } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam } from '../dress.ts';
import { heightParam, wallParam } from './shared.ts';
import { TRIM_ROLES, trimParams, trimParts, trimSpoken } from './trim.ts';
import { roomOf, vessel } from './wall.ts';

/** A bowl on a foot ring. */
export const bowl = defineOperation({
  op: 'create_bowl',
  family: 'vessels',
  label: 'Bowl',
  help: 'Bowl, dish or basin on a foot ring',
  produces: 'body',
  anchors: { rim: 'Middle of the mouth' },
  params: {
    diameter: length({ default: 160, min: 3, max: 5000, soft: [60, 400], step: 1, label: 'Diameter', help: 'Outer diameter of the rim' }),
    height: heightParam(70),
    form: choice({ options: ['round', 'conical', 'flared', 'bucket'], default: 'round', label: 'Form', help: 'Curve of the side' }),
    wall: wallParam,
    ...trimParams,
    materials: materialsParam(['bowl', ...TRIM_ROLES]),
  },
  spoken: {
    names: ['bowl', 'dish', 'basin', 'salad bowl', 'fruit bowl', 'mixing bowl', 'soup bowl'],
    variants: [
      { names: ['salad bowl', 'fruit bowl', 'mixing bowl'], params: { diameter: 280, height: 110 } },
      { names: ['basin'], params: { diameter: 400, height: 140 } },
    ],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['wide', 'width', 'across'], height: ['tall', 'high', 'deep', 'depth'], wall: ['wall', 'wall thickness', 'thick'] },
    adjectives: { conical: { form: 'conical' }, bucket: { form: 'bucket' }, shallow: { height: 45 }, deep: { height: 110 } },
    parts: {
      ...trimSpoken,
      body: { names: ['outside', 'exterior'], material: 'bowl' },
      wall: { sizes: { size: 'wall', thickness: 'wall' } },
    },
    holds: { in: 'bottom', on: 'rim' },
  },
  example: { params: {}, material: 'white porcelain' },
  build(params, context) {
    const { diameter, height } = params;
    const wall = params.wall ?? Math.max(0.6, Math.min(5, diameter * 0.03));
    const lines: Record<typeof params.form, readonly Vec2[]> = {
      round: [
        [0.36, 0],
        [0.37, 0.07],
        [0.62, 0.18],
        [0.9, 0.56],
        [1, 1],
      ],
      conical: [
        [0.36, 0],
        [0.37, 0.08],
        [0.6, 0.38],
        [0.82, 0.71],
        [1, 1],
      ],
      flared: [
        [0.36, 0],
        [0.37, 0.07],
        [0.66, 0.22],
        [0.84, 0.7],
        [1, 1],
      ],
      // Straight from a broad foot, as what is carried.
      bucket: [
        [0.7, 0],
        [1, 1],
      ],
    };
    const line = lines[params.form].map(([r, y]): Vec2 => [(r * diameter) / 2, y * height]);
    const floor = Math.max(wall * 1.3, height * 0.1);
    const parts: BuiltPart[] = [
      { role: 'bowl', name: 'Bowl', class: 'body', solid: vessel(context, line, wall, { floor }), crease: 40 },
      ...trimParts(context, line, wall, params, { floor }),
    ];
    return {
      parts: dress(parts, params.materials, 'white porcelain'),
      anchors: { rim: frameAt([0, height, 0]) },
      resolved: { wall },
      facts: { room: roomOf(context, line, wall, { floor }) },
    };
  },
});
