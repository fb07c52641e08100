import { drawn } from '../drawn.ts';
import { rail, rod, row, slab, turned, union } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

/** A screw clamp standing, 180 mm high, opening 100 mm: a cast C with a rib, a screw with swivel pad and a sliding bar. */
export const cClamp = thing({
  op: 'create_c_clamp',
  family: 'tools',
  label: 'C clamp',
  help: 'Screw clamp: C frame, threaded screw with a swivel pad and a sliding bar',
  params: { height: mm(250, 'Height', 'Over all'), gap: auto(70, 'Gap', 'Free between anvil and pad') },
  let: { s: '= height / 250', gap: '= 70 * s', pad: '= min(max(28 * s + gap, 34 * s), 118 * s)' },
  materials: { frame: 'blue paint', screw: 'steel', bar: 'steel' },
  operations: drawn('s', [
    slab(
      'bow',
      {
        points: [
          [-30, 0],
          [62, 0, { r: 22 }],
          [62, 160, { r: 22 }],
          [-30, 160],
          [-30, 132],
          [30, 132, { r: 12 }],
          [30, 28, { r: 12 }],
          [-30, 28],
        ],
      },
      18,
      [16, 0, 0],
      { round: 4 },
    ),
    slab(
      'rib',
      {
        points: [
          [-6, 5],
          [56, 5, { r: 18 }],
          [56, 155, { r: 18 }],
          [-6, 155],
          [-6, 146],
          [44, 146, { r: 10 }],
          [44, 14, { r: 10 }],
          [-6, 14],
        ],
      },
      26,
      [25, 5, 0],
      { round: 2 },
    ),
    rod('anvil', 34, 30, [-14, 0, 0], { round: 3 }),
    rod('nut', 34, 42, [-14, 126, 0], { round: 4 }),
    union('frame', ['bow', 'rib', 'anvil', 'nut'], { role: 'frame', name: 'Frame' }),
    rod('pad_disc', 32, 10, [-14, '= pad', 0], { round: 2 }),
    rod('ball', 18, 14, [-14, '= pad + 8 * s', 0], { round: 4 }),
    rod('spindle', 14, '= 236 * s - pad', [-14, '= pad + 6 * s', 0]),
    rod('turn', 17, 2.4, [-14, '= pad + 20 * s', 0], { chamfer: 0.9 }),
    row('turns', ['turn'], '= max(floor((236 * s - pad - 26 * s) / (4.4 * s)), 1)', [0, 4.4, 0], { centered: false }),
    rod('head', 24, 16, [-14, 234, 0], { round: 3 }),
    union('screw', ['pad_disc', 'ball', 'spindle', 'turns', 'head'], { role: 'screw', name: 'Screw' }),
    rail('slide', 8, [
      [-64, 242, 0],
      [36, 242, 0],
    ]),
    turned(
      'knob',
      [
        [0, -7],
        [6, -6],
        [7, 0],
        [6, 6],
        [0, 7],
      ],
      [0, 0, 0],
    ),
    {
      id: 'knobs',
      op: 'place',
      params: {
        at: [
          [-64, 242, 0],
          [36, 242, 0],
        ],
      },
      inputs: ['knob'],
    },
    union('bar', ['slide', 'knobs'], { role: 'bar', name: 'Sliding bar' }),
  ]),
  spoken: {
    names: ['c clamp', 'c-clamp', 'g clamp', 'g-clamp', 'clamp', 'screw clamp', 'bench clamp'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high', 'long'], gap: ['open'] },
    parts: {
      frame: { names: ['body'], material: 'main' },
      screw: { names: ['spindle', 'pad'], material: 'screw' },
      'sliding bar': { names: ['handle', 'bar'], material: 'bar' },
    },
  },
});
