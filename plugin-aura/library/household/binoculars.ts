import { drawn } from '../drawn.ts';
import { box, mirrored, ring, rod, union } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** Field glasses, 180 mm wide: two tubes with stepped eyepieces on a bridge with its focusing wheel. */
export const binoculars = thing({
  op: 'create_binoculars',
  family: 'household',
  label: 'Binoculars',
  help: 'Field glasses: two tubes, eyepieces, a bridge with a focusing wheel',
  params: { width: mm(180, 'Width', 'Across both tubes') },
  let: { s: '= width / 180' },
  materials: { body: 'black rubber', metal: 'black paint', lens: '#5b7fa6 glossy plastic', ring: 'brass' },
  called: { edge: 'Ring' },
  operations: drawn('s', [
    rod('barrel', 66, 92, [57, 33, 34], { axis: 'z', round: 4, top_diameter: 58 }),
    rod('prism', 74, 46, [52, 33, -32], { axis: 'z', round: 12 }),
    union('tube', ['barrel', 'prism'], { role: 'body' }),
    mirrored('tubes', ['tube'], { role: 'body', name: 'Tubes' }),
    rod('eyepiece', 42, 34, [40, 40, -68], { axis: 'z', round: 4, role: 'metal' }),
    mirrored('eyepieces', ['eyepiece'], { role: 'metal', name: 'Eyepieces' }),
    rod('glass', 56, 3, [57, 33, 80], { axis: 'z', role: 'lens' }),
    mirrored('lenses', ['glass'], { role: 'lens', name: 'Lenses' }),
    ring('edge', 60, 5, [57, 33, 80], { axis: 'z', role: 'ring' }),
    mirrored('edges', ['edge'], { role: 'ring', name: 'Rings' }),
    box('bridge', [60, 16, 60], [0, 36, -16], { round: 5, role: 'metal', name: 'Bridge' }),
    rod('wheel', 26, 24, [0, 58, -20], { axis: 'z', round: 3, role: 'metal', name: 'Wheel' }),
  ]),
  spoken: {
    names: ['binoculars', 'binocular', 'field glasses', 'spyglasses', 'opera glasses'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'across'] },
    parts: {
      tube: { names: ['body', 'barrel'], material: 'main' },
      lens: { names: ['glass'], material: 'lens', always: 2 },
      ring: { names: ['trim'], material: 'ring' },
      eyepiece: { names: ['ocular'], material: 'metal', always: 2 },
    },
  },
});
