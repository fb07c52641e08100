import { cushion as cushionForm } from '../../kernel/forms.ts';
import { ratio, vector3 } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';

/** A soft block: the superellipsoid between an ellipsoid and a box. */
export const cushion = defineOperation({
  op: 'cushion',
  family: 'solids',
  label: 'Cushion',
  help: 'A soft, stuffed block (superellipsoid); softness runs from nearly a box to an ellipsoid.',
  produces: 'body',
  params: {
    size: vector3({ label: 'Size', help: 'Width along X, height along Y, depth along Z.', default: [50, 15, 50], min: 0.01, max: 100_000 }),
    softness: ratio({ label: 'Softness', help: '0 is nearly a box, 1 an ellipsoid.', default: 0.6, min: 0, max: 1 }),
  },
  spoken: {
    names: ['cushion', 'pillow', 'throw pillow', 'seat cushion'],
    sizes: { one: 'size.0', two: ['size.0', 'size.2'], three: ['size.0', 'size.2', 'size.1'] },
    words: {
      'size.0': ['wide', 'width', 'long', 'length'],
      'size.1': ['tall', 'high', 'height', 'thick', 'thickness'],
      'size.2': ['deep', 'depth'],
    },
    variants: [{ names: ['cushion', 'pillow', 'throw pillow', 'seat cushion'], params: { size: [450, 140, 450] } }],
    adjectives: { soft: { softness: 0.8 }, firm: { softness: 0.3 } },
  },
  example: { params: { size: [50, 15, 45] } },
  build({ size, softness }, { kernel, segments }) {
    // Exponents of the superellipse in plan and in section: 2 is an ellipse, larger ones are squarer.
    const plan = 2 + 8 * (1 - softness) ** 1.5;
    const section = 2 + 3 * (1 - softness) ** 1.5;
    return { parts: [{ solid: cushionForm({ kernel, segments }, size, plan, section), role: 'cushion', class: 'body' }] };
  },
});
