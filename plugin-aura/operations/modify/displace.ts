import { refuseCrossing } from '../../kernel/crossing.ts';
import { displaced } from '../../kernel/displace.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { noiseAt } from '../../kernel/noise.ts';
import { count, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { refinedFor, reshaped } from './reshape.ts';

/** A rough, natural surface. */
export const displace = defineOperation({
  op: 'displace',
  family: 'modify',
  label: 'Displace',
  help: 'Pushes the surface in and out by smooth noise: rough stone, bark, clay.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 400, help: '[...parts]' },
  params: {
    amount: length({ label: 'Amount', help: 'Largest height of the relief, in or out.', default: 1, min: 0, max: 1_000, soft: [0, 10] }),
    scale: length({ label: 'Scale', help: 'Distance from one bump to the next.', default: 10, min: 0.05, max: 10_000, soft: [1, 50] }),
    octaves: count({ label: 'Octaves', help: 'Layers of ever finer detail.', default: 2, min: 1, max: 5, advanced: true }),
    seed: count({
      label: 'Seed',
      help: 'Another number gives another relief.',
      default: 1,
      min: 0,
      max: 1_000_000,
      soft: [0, 100],
      advanced: true,
    }),
  },
  example: {
    before: [{ id: 'stone', op: 'ellipsoid', params: { size: [40, 24, 30] } }],
    inputs: ['stone'],
    params: { amount: 2, scale: 12 },
  },
  build({ amount, scale, octaves, seed }, { inputs, quality, unseen }) {
    const finest = scale / 2 ** (octaves - 1);
    const edge = finest / (quality === 'draft' ? 2 : quality === 'final' ? 4 : 6);
    const relief = (x: number, y: number, z: number): number => {
      let sum = 0;
      let weight = 0;
      for (let n = 0; n < octaves; n++) {
        const [f, w] = [2 ** n / scale, 0.5 ** n];
        sum += w * noiseAt(x * f, y * f, z * f, seed + n);
        weight += w;
      }
      return (amount * sum) / weight;
    };
    const rough = (solid: Solid): Solid => {
      const fine = displaced(refinedFor(solid, edge, quality), relief);
      const light = unseen > 0 ? fine.simplify(unseen) : fine;
      return refuseCrossing(light, 'take a smaller amount, or a larger scale', 'amount');
    };
    return { parts: reshaped(inputs, rough).map((part) => ({ ...part, crease: 80 })) };
  },
});
