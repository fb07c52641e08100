import { fractalFrom } from '../../kernel/fractal.ts';
import { length, ratio } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { seedParam } from './seed.ts';

/** A boulder: a roughened ellipsoid, cut flat where it lies. */
export const rock = defineOperation({
  op: 'create_rock',
  family: 'nature',
  label: 'Rock',
  help: 'Boulder or pebble with a rough surface, lying flat',
  produces: 'body',
  params: {
    width: length({ default: 500, min: 2, max: 1e6, soft: [50, 5000], step: 10, label: 'Width', help: 'Left to right' }),
    height: length({ default: 'auto', min: 1, max: 1e6, soft: [30, 4000], step: 10, label: 'Height', help: 'Above the ground' }),
    depth: length({ default: 'auto', min: 2, max: 1e6, soft: [50, 5000], step: 10, label: 'Depth', help: 'Front to back' }),
    roughness: ratio({ default: 0.5, min: 0, max: 1, label: 'Roughness', help: '0 is a pebble, 1 is jagged' }),
    seed: seedParam,
  },
  spoken: {
    names: ['rock', 'stone', 'boulder', 'pebble'],
    variants: [
      { names: ['boulder'], params: { width: 1200 } },
      { names: ['pebble'], params: { width: 40, roughness: 0.15 } },
    ],
    sizes: { one: 'width', three: ['width', 'depth', 'height'] },
    words: { width: ['wide', 'long', 'length', 'across', 'diameter'], height: ['tall', 'high'], depth: ['deep'] },
    adjectives: { smooth: { roughness: 0.1 }, rough: { roughness: 0.9 } },
  },
  example: { params: {}, material: 'granite' },
  build(params, { kernel, quality }) {
    const { width } = params;
    const height = params.height ?? width * 0.62;
    const depth = params.depth ?? width * 0.8;
    const rough = fractalFrom(params.seed * 31 + 3, 4);
    const raw = kernel.sphere(1, quality === 'draft' ? 24 : 64).warp((p) => {
      const n = rough(p[0] * 1.3, p[1] * 1.3, p[2] * 1.3);
      // Ridged noise breaks the form into facets.
      const k = 1 + params.roughness * (0.45 * n - 0.25 * Math.abs(rough(p[0] * 2 + 9, p[1] * 2, p[2] * 2)));
      for (const axis of [0, 1, 2] as const) p[axis] *= k;
    });
    const { min, max } = raw.bounds();
    const cut = raw.trim([0, 1, 0], min[1] + (max[1] - min[1]) * 0.18);
    const b = cut.bounds();
    const solid = cut
      .translate([-(b.min[0] + b.max[0]) / 2, -b.min[1], -(b.min[2] + b.max[2]) / 2])
      .scale([width / (b.max[0] - b.min[0]), height / (b.max[1] - b.min[1]), depth / (b.max[2] - b.min[2])]);
    return {
      parts: [{ role: 'rock', name: 'Rock', class: 'body', solid, crease: 40 - params.roughness * 15, material: 'stone' }],
      resolved: { height, depth },
    };
  },
});
