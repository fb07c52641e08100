import { ball, box, cut, mirrored, rod, turned } from '../shapes.ts';
import { mm, thing, whole } from '../thing.ts';

/** A marble run in a tower of four posts: sloping channels to and fro, a funnel on top, a tray below; 400 mm high on 200. */
export const marbleRun = thing({
  op: 'create_marble_run',
  family: 'toys',
  label: 'Marble run',
  help: 'Tower of sloping channels with a funnel on top, a tray below and marbles',
  params: {
    height: mm(400, 'Height', 'Over all'),
    width: mm(200, 'Width', 'Of the square base'),
    ramps: whole(5, 'Ramps', 'Each slopes the other way', { min: 2, max: 12 }),
    marbles: whole(3, 'Marbles', 'In the tray', { min: 0, max: 3 }),
  },
  let: {
    w: '= width',
    m: '= min(w * 0.08, height / (ramps * 3))',
    post: '= w * 0.06',
    base: '= height * 0.03',
    top: '= height * 0.82',
    step: '= (top - base - m * 2.4) / ramps',
    tilt: '= min(step * 0.62, w * 0.3)',
    ch: '= m * 1.7',
  },
  materials: { wood: 'birch', ramp: 'beech', funnel: 'red plastic', tray: 'blue plastic', marble: 'green glass' },
  operations: [
    box('base', ['= w', '= base', '= w'], [0, 0, 0], { round: '= base * 0.2', role: 'wood', name: 'Base' }),
    box('post', ['= post', '= top', '= post'], ['= w / 2 - post * 0.7', '= base * 0.9', '= w / 2 - post * 0.7'], { round: '= post * 0.1' }),
    mirrored('posts_x', ['post'], { role: 'wood' }),
    mirrored('posts', ['posts_x'], { plane: 'z', role: 'wood', name: 'Posts' }),
    {
      id: 'channel',
      op: 'sweep',
      params: {
        profile: { rect: ['= ch', '= m * 1.1'], minus: [{ rect: ['= ch * 0.72', '= m * 1.1'], at: [0, '= m * 0.24'] }] },
        path: {
          line: [
            ['= -w * 0.4', '= base + m * 2.6 + step * 0.1', 0],
            ['= w * 0.44', '= base + m * 2.6 + step * 0.1 + tilt', 0],
          ],
        },
      },
    },
    {
      id: 'right',
      op: 'linear_array',
      params: { count: '= ceil(ramps / 2)', step: [0, '= step * 2', 0] },
      inputs: ['channel'],
      role: 'ramp',
      name: 'Ramps',
    },
    { id: 'again', op: 'copy', params: { of: 'channel' } },
    { id: 'other', op: 'mirror', params: { plane: 'x', keep: false }, inputs: ['again'], at: { offset: [0, '= step', 0] } },
    {
      id: 'left',
      op: 'linear_array',
      params: { count: '= max(floor(ramps / 2), 1)', step: [0, '= step * 2', 0] },
      inputs: ['other'],
      role: 'ramp',
      name: 'Ramps',
    },
    box(
      'bar',
      ['= post * 0.5', '= post * 0.5', '= w * 0.9'],
      ['= w / 2 - post * 0.7', '= base + m * 2.6 + step * 0.1 - m * 0.6 + tilt * 0.97', 0],
    ),
    {
      id: 'bars',
      op: 'linear_array',
      params: { count: '= ceil(ramps / 2)', step: [0, '= step * 2', 0] },
      inputs: ['bar'],
      role: 'wood',
      name: 'Cross bars',
    },
    box(
      'bar_l',
      ['= post * 0.5', '= post * 0.5', '= w * 0.9'],
      ['= -w / 2 + post * 0.7', '= base + m * 2.6 + step * 1.1 - m * 0.6 + tilt * 0.97', 0],
    ),
    {
      id: 'bars_l',
      op: 'linear_array',
      params: { count: '= max(floor(ramps / 2), 1)', step: [0, '= step * 2', 0] },
      inputs: ['bar_l'],
      role: 'wood',
      name: 'Cross bars',
    },
    box('head', ['= w', '= base', '= w'], [0, '= base * 0.8 + top', 0], { round: '= base * 0.2' }),
    rod('throat', '= m * 2', '= base * 4', [0, '= top', 0]),
    cut('deck', ['head', 'throat'], { role: 'wood', name: 'Top board' }),
    turned(
      'funnel',
      [
        ['= m', '= top + base * 0.9'],
        ['= m * 1.4', '= top + base * 0.9'],
        ['= w * 0.34', '= height'],
        ['= w * 0.31', '= height'],
        ['= m', '= top + base * 1.6'],
      ],
      [0, 0, 0],
      { name: 'Funnel' },
    ),
    box('pan', ['= w * 0.8', '= m * 1.3', '= w * 0.72'], [0, '= base * 0.9', 0], { round: '= m * 0.1' }),
    box('room', ['= w * 0.72', '= m * 2', '= w * 0.64'], [0, '= base + m * 0.3', 0]),
    cut('tray', ['pan', 'room'], { name: 'Tray' }),
    ...[
      [-0.2, 0.18, 'green glass'],
      [0.04, 0.24, 'blue glass'],
      [0.22, 0.16, 'red glass'],
    ].map(([x, z, m], i) =>
      ball(`marble_${i + 1}`, '= m * 1.04', [`= w * ${x}`, '= base + m * 0.82', `= w * ${z}`], {
        material: m as string,
        role: 'marble',
        name: 'Marble',
        when: `= marbles > ${i}`,
      }),
    ),
  ],
  spoken: {
    names: ['marble run', 'marble track', 'marble tower', 'marble run tower', 'ball run'],
    sizes: { one: 'height', two: ['width', 'height'] },
    words: { height: ['tall', 'high'], width: ['wide', 'square'] },
    parts: {
      ramp: { names: ['channel', 'track', 'slope'], count: 'ramps', material: 'ramp', adjectives: { zigzag: {} } },
      marble: { names: ['ball'], count: 'marbles', absent: { marbles: 0 }, adjectives: { colored: {} } },
      funnel: { names: ['hopper'], material: 'funnel', at: ['top'] },
      tray: { names: ['catch tray', 'dish'], material: 'tray', at: ['bottom'] },
      base: { names: ['square base', 'foot'], material: 'main', sizes: { size: 'width', width: 'width' } },
      rail: { names: ['side rail', 'side'], material: 'ramp' },
      post: { material: 'main' },
    },
  },
});
