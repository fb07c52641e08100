import { placed, rod, slab } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

/** A shelf for pictures as sold for living rooms, 550 x 115 mm: a back with screws, a board with a groove, and a low lip. */
export const pictureLedge = thing({
  op: 'create_picture_ledge',
  family: 'household',
  label: 'Picture ledge',
  help: 'Narrow wall shelf with a grooved board, a lip and a screwed back',
  params: {
    width: mm(550, 'Width', 'From end to end'),
    depth: mm(115, 'Depth', 'From the wall'),
    height: mm(70, 'Height', 'Of the back'),
    thickness: auto(14, 'Thickness', 'Of the boards'),
    lip: auto(28, 'Lip', 'Height of the front edge'),
  },
  let: {
    thickness: '= min(depth * 0.12, height * 0.2)',
    lip: '= height * 0.4',
    t: '= min(thickness, depth * 0.25, height * 0.4)',
    l: '= min(max(lip, t * 1.1), height)',
    d: '= depth',
    h: '= height',
  },
  materials: { wood: 'oak', screw: 'brass' },
  operations: [
    slab(
      'ledge',
      {
        points: [
          [0, 0],
          ['= -d + t * 0.3', 0],
          ['= -d', '= t * 0.3'],
          ['= -d', '= l - t * 0.4'],
          ['= -d + t * 0.25', '= l'],
          ['= -d + t * 0.75', '= l'],
          ['= -d + t', '= l - t * 0.4'],
          ['= -d + t', '= t'],
          ['= -d * 0.62', '= t'],
          ['= -d * 0.62', '= t * 0.65'],
          ['= -d * 0.56', '= t * 0.65'],
          ['= -d * 0.56', '= t'],
          ['= -t', '= t'],
          ['= -t', '= h - t * 0.4'],
          ['= -t * 0.6', '= h'],
          [0, '= h'],
        ],
      },
      '= width',
      [0, 0, 0],
      { axis: 'x', chamfer: '= t * 0.12', name: 'Ledge' },
    ),
    rod('screw', '= min(t, h * 0.2) * 0.75', '= t * 0.4', ['= width * 0.38', '= (h + t) / 2', '= t * 0.86 - d / 2'], {
      axis: 'z',
      chamfer: '= t * 0.06',
      role: 'screw',
    }),
    placed(
      'screws',
      ['screw'],
      [
        [0, 0, 0],
        ['= -width * 0.76', 0, 0],
      ],
      { role: 'screw', name: 'Screws' },
    ),
  ],
  spoken: {
    names: ['picture ledge', 'picture rail shelf', 'photo ledge', 'picture shelf'],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide', 'long'], depth: ['deep'], height: ['tall', 'high'], thickness: ['thick'] },
    parts: { lip: { names: ['front edge', 'edge'], sizes: { height: 'lip', size: 'lip' } }, screw: { material: 'screw' } },
  },
});
