import { fractalFrom } from '../../kernel/fractal.ts';
import { reliefBlock } from '../../kernel/relief.ts';
import { choice, length, ratio } from '../../plan/param.ts';
import { type BuiltPart, defineOperation } from '../define.ts';
import { dress, materialsParam, ofOwn } from '../dress.ts';
import { seedParam } from './seed.ts';

/** A piece of land as a solid block: hills, a mountain with a snow cap, dunes, an island in water. */
export const terrain = defineOperation({
  op: 'create_terrain',
  family: 'nature',
  label: 'Terrain',
  help: 'Block of land: hills, mountain with snow, dunes, or island',
  produces: 'body',
  params: {
    kind: choice({ options: ['hills', 'mountain', 'dunes', 'island'], default: 'hills', label: 'Kind', help: 'Form of the land' }),
    width: length({ default: 10000, min: 10, max: 1e6, soft: [100, 50000], step: 100, label: 'Width', help: 'Left to right' }),
    depth: length({ default: 'auto', min: 10, max: 1e6, soft: [100, 50000], step: 100, label: 'Depth', help: 'Front to back' }),
    height: length({ default: 'auto', min: 1, max: 1e6, soft: [50, 20000], step: 50, label: 'Height', help: 'Of the highest point' }),
    roughness: ratio({ default: 0.5, min: 0, max: 1, label: 'Roughness', help: 'Amount of small relief' }),
    seed: seedParam,
    materials: materialsParam(['land', 'snow', 'water']),
  },
  spoken: {
    names: ['terrain', 'landscape', 'hill', 'hills', 'mountain', 'dunes', 'island', 'mountains'],
    variants: [
      { names: ['mountain', 'mountains'], params: { kind: 'mountain' } },
      { names: ['dunes'], params: { kind: 'dunes' } },
      { names: ['island'], params: { kind: 'island' } },
    ],
    sizes: { one: 'width', two: ['width', 'depth'] },
    words: { width: ['wide', 'long', 'length', 'across'], height: ['tall', 'high'], depth: ['deep'] },
    parts: {
      snow: { names: ['snow cap', 'peak'], material: 'snow' },
      water: { names: ['sea'], material: 'water' },
      land: { material: 'land' },
    },
  },
  example: { params: { kind: 'mountain' } },
  build(params, { kernel, quality }) {
    const { kind, width } = params;
    const depth = params.depth ?? width;
    const height = params.height ?? width * { hills: 0.16, mountain: 0.55, dunes: 0.1, island: 0.18 }[kind];
    const broad = fractalFrom(params.seed * 17 + 1, 3);
    const fine = fractalFrom(params.seed * 17 + 99, 5);
    const shape = (x: number, z: number): number => {
      const [u, v] = [(2 * x) / width, (2 * z) / depth];
      const small = fine(u * 3.1, 0.5, v * 3.1);
      const r = Math.hypot(u, v);
      if (kind === 'mountain') {
        const ridges = 1 - Math.abs(broad(u * 2.2 + 3, 0, v * 2.2));
        return (
          0.06 + 0.94 * Math.max(0, 1 - r) ** 1.25 * (0.62 + 0.38 * ridges) + params.roughness * 0.14 * small * (0.25 + Math.max(0, 1 - r))
        );
      }
      if (kind === 'dunes')
        return 0.45 + 0.4 * Math.sin(u * 6 + broad(u * 2, 0, v * 2) * 3) * (0.6 + 0.4 * broad(u, 3, v)) + params.roughness * 0.03 * small;
      if (kind === 'island')
        return Math.max(
          0.04,
          0.9 * Math.max(0, 1 - (r / 0.85) ** 2) * (0.6 + 0.5 * broad(u * 2, 0, v * 2)) +
            params.roughness * 0.12 * small * Math.max(0, 1 - r),
        );
      return 0.5 + 0.42 * broad(u * 1.6, 0, v * 1.6) + params.roughness * 0.12 * small;
    };
    const cells = quality === 'draft' ? 40 : 110;
    let highest = 0;
    for (let j = 0; j <= cells; j++)
      for (let i = 0; i <= cells; i++)
        highest = Math.max(highest, shape(-width / 2 + (width * i) / cells, -depth / 2 + (depth * j) / cells));
    const land = reliefBlock(kernel, width, depth, cells, (x, z) => (height * shape(x, z)) / highest, height * 0.03);
    const parts: BuiltPart[] = [];
    if (kind === 'mountain') {
      const [snow, below] = land.splitByPlane([0, 1, 0], height * 0.62);
      parts.push(
        { role: 'land', name: 'Mountain', class: 'body', solid: below, crease: 50, ...ofOwn('granite') },
        { role: 'snow', name: 'Snow cap', class: 'body', solid: snow, crease: 50, ...ofOwn('snow') },
      );
    } else
      parts.push({ role: 'land', name: 'Land', class: 'body', solid: land, crease: 60, ...ofOwn(kind === 'hills' ? 'grass' : 'sand') });
    if (kind === 'island')
      parts.push({
        role: 'water',
        name: 'Water',
        class: 'body',
        solid: kernel
          .box([width * 1.001, height * 0.14, depth * 1.001])
          .translate([0, height * 0.07, 0])
          .subtract(land),
        ...ofOwn('sea water'),
      });
    return { parts: dress(parts, params.materials, 'stone'), resolved: { depth, height } };
  },
});
