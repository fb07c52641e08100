import { drawn } from '../drawn.ts';
import { box, mirrored, slab } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A painter's easel of beech, 1,700 mm high: two legs that meet at the top, one behind, a shelf, a canvas on it. */
export const easel = thing({
  op: 'create_easel',
  family: 'office',
  label: 'Easel',
  help: 'Studio easel on three legs, with a canvas on its shelf if wanted',
  params: {
    height: mm(1700, 'Height', 'Over all'),
    canvas: yes('Canvas', 'On the shelf'),
    canvas_width: mm(600, 'Canvas width', 'From side to side'),
    canvas_height: mm(760, 'Canvas height', 'From bottom to top'),
  },
  let: { s: '= height / 1683.8', cw: '= min(canvas_width, height * 0.9)', ch: '= min(canvas_height, height * 0.6)' },
  materials: { wood: 'beech', canvas: 'white canvas', edge: 'linen' },
  operations: drawn('s', [
    box('leg', [44, 1700, 26], [300, 0, 0], { round: 6, role: 'wood', rotate: [0, 0, 8.6] }),
    mirrored('front_legs', ['leg'], { role: 'wood' }),
    box('mast', [60, 1640, 26], [0, 60, 0], { round: 6, role: 'wood' }),
    box('low_tie', [520, 60, 24], [0, 330, 14], { round: 6, role: 'wood' }),
    box('high_tie', [220, 60, 24], [0, 1240, 14], { round: 6, role: 'wood' }),
    box('shelf', [640, 28, 90], [0, 560, 50], { round: 6, role: 'wood' }),
    box('lip', [640, 22, 14], [0, 582, 90], { round: 4, role: 'wood' }),
    box('holder', [70, 90, 60], [0, '= 590 * s + ch - 30 * s', 28], { round: 8, role: 'wood', when: '= canvas' }),
    slab('cloth', { rect: ['= cw', '= ch'], r: '= 3 * s' }, 20, [0, '= 588 * s', 44], { role: 'canvas', when: '= canvas', name: 'Canvas' }),
    slab('stretcher', { rect: ['= cw - 4 * s', '= ch - 4 * s'], r: '= 3 * s' }, 16, [0, '= 590 * s', 28], {
      role: 'edge',
      when: '= canvas',
      name: 'Stretcher',
    }),
    {
      id: 'front',
      op: 'group',
      inputs: ['front_legs', 'mast', 'low_tie', 'high_tie', 'shelf', 'lip', 'holder', 'cloth', 'stretcher'],
      at: { rotate: [-9, 0, 0], pivot: [0, 0, 0] },
      name: 'Front',
    },
    box('back_leg', [44, 1640, 26], [0, 6, -640], { round: 6, role: 'wood', rotate: [15, 0, 0], name: 'Back leg' }),
  ]),
  spoken: {
    names: ['easel', 'painter easel', 'artist easel', 'painting easel', 'art easel', 'tripod easel'],
    variants: [{ names: ['empty easel'], params: { canvas: false } }],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      canvas: {
        names: ['painting', 'picture'],
        present: { canvas: true },
        absent: { canvas: false },
        material: 'canvas',
        sizes: { width: 'canvas_width', height: 'canvas_height' },
      },
      leg: { names: ['mast', 'shelf', 'frame'], material: 'main' },
    },
  },
});
