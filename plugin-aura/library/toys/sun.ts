import { drawn } from '../drawn.ts';
import { blob, limb, pair, spike } from '../organic.ts';
import { around, ball } from '../shapes.ts';
import { mm, no, thing, whole } from '../thing.ts';

/** A sun as a model that stands on its rays, 300 mm over all: a globe with long and short rays by turns, and a face if wanted. */
export const sun = thing({
  op: 'create_sun',
  family: 'toys',
  label: 'Sun',
  help: 'Globe with pointed rays all round, long and short by turns; with a smiling face if wanted',
  params: {
    diameter: mm(300, 'Diameter', 'Across the rays'),
    rays: whole(12, 'Rays', 'Long ones; as many short ones stand between them', { min: 4, max: 24 }),
    face: no('Face', 'Eyes, cheeks and a smile'),
  },
  let: { s: '= diameter / 300' },
  materials: { sun: '#ffc928 satin plastic', ray: '#ff9a1f satin plastic', eye: 'black lacquer', cheek: '#ff8f6b satin plastic' },
  operations: drawn('s', [
    ball('globe', [164, 164, 120], [0, 150, 0], { role: 'sun', name: 'Globe' }),
    spike('long_ray', [38, 80, 22], [0, 260, 0], { tip: 0.08, belly: 0.06, corners: 14, role: 'ray' }),
    spike('short_ray', [28, 52, 18], [0, 246, 0], { tip: 0.1, belly: 0.06, corners: 14 }),
    around('long_rays', ['long_ray'], '= rays', { axis: 'z', center: [0, 150, 0], role: 'ray', name: 'Rays' }),
    around('short_rays', ['short_ray'], '= rays', {
      axis: 'z',
      center: [0, 150, 0],
      rotate: [0, 0, '= 180 / rays'],
      pivot: [0, 150, 0],
      role: 'ray',
      name: 'Short rays',
    }),
    blob('eye', [15, 22, 12], [26, 168, 54], { when: '= face', corners: 16 }),
    pair('eyes', 'eye', 'eye', { when: '= face', name: 'Eyes' }),
    blob('cheek', [24, 18, 10], [46, 138, 47], { when: '= face', corners: 16 }),
    pair('cheeks', 'cheek', 'cheek', { when: '= face', name: 'Cheeks' }),
    limb(
      'smile',
      [
        [-30, 136, 54],
        [0, 116, 55],
        [30, 136, 54],
      ],
      [6, 8, 6],
      { when: '= face', corners: 12, role: 'eye', name: 'Mouth' },
    ),
  ]),
  spoken: {
    names: ['sun', 'sun model', 'sunburst'],
    variants: [{ names: ['smiling sun', 'sun with a face', 'happy sun'], params: { face: true } }],
    sizes: { one: 'diameter' },
    words: { diameter: ['across', 'wide', 'tall', 'high'] },
    adjectives: { smiling: { face: true } },
    parts: {
      globe: { names: ['disc', 'body', 'ball'], material: 'main' },
      ray: { names: ['beam', 'spike'], count: 'rays', material: 'ray' },
      face: { names: ['smile', 'mouth'], present: { face: true }, absent: { face: false } },
    },
  },
});
