import { ball, rod, union } from '../shapes.ts';
import { auto, mm, no, pick, thing } from '../thing.ts';

/** A clipped or a loose bush: 900 mm high; a hedge is a long one cut square. */
export const bush = thing({
  op: 'create_bush',
  family: 'plants',
  label: 'Bush',
  help: 'Round bush of many tufts of leaves, or a hedge clipped square',
  params: {
    height: mm(900, 'Height', 'Over all'),
    width: auto(1000, 'Width', 'Over all'),
    style: pick(['round', 'hedge'], 'Style', 'Loose and round, or clipped square'),
    berries: no('Berries', 'Red ones all over'),
  },
  let: { width: "= height * if(style == 'hedge', 2.6, 1.15)", w: '= width / 1000', h: '= height / 882', s: '= min(w, h)' },
  materials: { leaf: '#3d7a36 leaves', berry: '#c8242c glossy plastic', stem: 'bark' },
  operations: [
    ...[
      [0, 440, 0, 720],
      [300, 300, 60, 420],
      [-300, 310, 40, 430],
      [60, 300, 290, 420],
      [-40, 300, -290, 430],
      [220, 560, -140, 420],
      [-210, 570, 130, 430],
      [180, 540, 220, 380],
      [-190, 520, -210, 390],
      [20, 690, 20, 400],
    ].map(([x, y, z, d], i) => ({
      ...ball(`tuft_${i}`, [`= ${d} * w`, `= ${(d ?? 1) * 0.96} * h`, `= ${d} * w`], [`= ${x} * w`, `= ${y} * h`, `= ${z} * w`], {
        when: "= style == 'round'",
      }),
    })),
    union('heap', ['tuft_0', 'tuft_1', 'tuft_2', 'tuft_3', 'tuft_4', 'tuft_5', 'tuft_6', 'tuft_7', 'tuft_8', 'tuft_9']),
    {
      id: 'block',
      op: 'box',
      params: { size: ['= width', '= height * 0.97', '= min(height * 0.6, width)'], round: '= min(height, width) * 0.06' },
      at: { my: 'bottom', offset: [0, '= height * 0.03', 0] },
      when: "= style == 'hedge'",
    },
    union('leaf', ['heap', 'block'], { name: 'Leaves' }),
    rod('stem', '= height * 0.1', '= height * 0.3', [0, 0, 0], { name: 'Stem' }),
    ...[
      [120, 520, 340],
      [-240, 420, 280],
      [300, 480, 180],
      [-60, 700, 200],
      [200, 720, 40],
      [-300, 600, 190],
      [20, 340, 430],
      [380, 340, 160],
      [-400, 330, 130],
    ].map(([x, y, z], i) =>
      ball(`berry_${i}`, '= 46 * s', [`= ${x} * w`, `= ${y} * h`, `= ${z} * w`], {
        role: 'berry',
        name: 'Berry',
        when: "= berries and style == 'round'",
      }),
    ),
  ],
  spoken: {
    names: ['bush', 'shrub', 'hedge', 'box hedge', 'boxwood bush', 'boxwood hedge', 'hedgerow'],
    variants: [{ names: ['hedge', 'box hedge', 'hedgerow'], params: { style: 'hedge', height: 1200 } }],
    sizes: { one: 'height', two: ['width', 'height'] },
    words: { height: ['tall', 'high'], width: ['wide', 'long', 'across'] },
    parts: {
      leaf: { names: ['foliage'], material: 'main' },
      berry: { present: { berries: true }, absent: { berries: false }, material: 'berry' },
    },
  },
});
