import { box, mirrored, outline, rail, row, slab } from '../shapes.ts';
import { mm, thing, whole, yes } from '../thing.ts';

/** A ridge tent of canvas for two to four: poles, ridge, open flaps, guy lines and pegs. */
export const tent = thing({
  op: 'create_tent',
  family: 'buildings',
  label: 'Tent',
  help: 'Ridge tent with open flaps, poles, guy lines and pegs',
  params: {
    width: mm(1900, 'Width', 'At the ground'),
    depth: mm(2400, 'Depth', 'Along the ridge'),
    height: mm(1450, 'Height', 'Of the ridge'),
    lines: whole(3, 'Guy lines', 'At each side', { min: 0, max: 8, soft: [0, 5] }),
    open: yes('Open', 'The flaps are turned back'),
  },
  let: {
    t: '= min(width, height) * 0.016',
    w: '= width / 2',
    z: '= depth / 2',
    wall: '= height * 0.12',
    line: '= min(width, height) * 0.008',
  },
  materials: {
    canvas: '#c8702a canvas',
    ground: 'dark green canvas',
    pole: 'ash',
    line: 'white cotton',
    peg: 'steel',
    inside: '#7c3f14 canvas',
  },
  anchors: { inside: { at: 'ground_sheet.top', help: 'Middle of the floor inside' } },
  called: { fold: 'Flap' },
  operations: [
    box('ground_sheet', ['= width * 1.0', '= t', '= depth'], [0, 0, 0], { role: 'ground', name: 'Ground sheet' }),
    slab(
      'sheet',
      outline(
        ['= -w', 0],
        ['= -w * 0.94', '= wall'],
        [0, '= height'],
        ['= w * 0.94', '= wall'],
        ['= w', 0],
        ['= w - t', 0],
        ['= w * 0.94 - t', '= wall - t * 0.4'],
        [0, '= height - t * 1.9'],
        ['= -w * 0.94 + t', '= wall - t * 0.4'],
        ['= -w + t', 0],
      ),
      '= depth',
      [0, 0, 0],
      { role: 'canvas', name: 'Canvas' },
    ),
    slab(
      'rear',
      outline(['= -w + t', 0], ['= -w * 0.94 + t', '= wall'], [0, '= height - t * 1.5'], ['= w * 0.94 - t', '= wall'], ['= w - t', 0]),
      '= t',
      [0, 0, '= -z + t'],
      { role: 'inside' },
    ),
    slab(
      'flap',
      outline([0, 0], ['= w * 0.94 - t', 0], ['= w * 0.9 - t', '= wall'], [0, '= height - t * 1.5']),
      '= t',
      ['= w * 0.47', 0, '= z - t'],
      { role: 'canvas', when: '= not open' },
    ),
    // Turned back: a triangle of canvas folded outward against the slope.
    slab(
      'fold',
      outline(
        ['= w * 0.62', 0],
        ['= w - t', 0],
        ['= w * 0.94 - t', '= wall'],
        ['= t * 2', '= height - t * 3'],
        ['= w * 0.3', '= height * 0.42'],
      ),
      '= t * 2.2',
      ['= w * 0.5', 0, '= z - t * 0.6'],
      { role: 'canvas', when: '= open', my: 'bottom' },
    ),
    mirrored('flaps', ['flap', 'fold'], { role: 'canvas', name: 'Flaps' }),
    rail('pole', '= t * 1.6', [
      [0, 0, '= z - t * 2.6'],
      [0, '= height + t * 3', '= z - t * 2.6'],
    ]),
    { id: 'poles', op: 'mirror', params: { plane: 'z' }, inputs: ['pole'], role: 'pole', name: 'Poles' },
    rail(
      'guy',
      '= line',
      [
        [0, '= height + t * 1.5', '= z - t * 2.6'],
        [0, '= t * 0.6', '= z + height * 0.62'],
      ],
      { role: 'line' },
    ),
    rail(
      'end_peg',
      '= line * 2.2',
      [
        [0, '= -t', '= z + height * 0.64'],
        [0, '= t * 3', '= z + height * 0.58'],
      ],
      { role: 'peg' },
    ),
    { id: 'end_lines', op: 'mirror', params: { plane: 'z' }, inputs: ['guy', 'end_peg'], name: 'Lines at the ends' },
    rail(
      'side_line',
      '= line',
      [
        ['= w * 0.475', '= height * 0.55', 0],
        ['= w * 1.42', '= t * 0.6', 0],
      ],
      { role: 'line', when: '= lines > 0' },
    ),
    rail(
      'side_peg',
      '= line * 2.2',
      [
        ['= w * 1.45', '= -t', 0],
        ['= w * 1.38', '= t * 3', 0],
      ],
      { role: 'peg', when: '= lines > 0' },
    ),
    row('one_side', ['side_line', 'side_peg'], '= max(lines, 1)', [0, 0, '= depth * 0.9 / max(lines - 1, 1)']),
    mirrored('guy_lines', ['one_side'], { name: 'Guy lines' }),
  ],
  spoken: {
    names: ['tent', 'camping tent', 'ridge tent', 'pup tent', 'scout tent', 'a frame tent'],
    variants: [{ names: ['green tent', 'army tent'], params: {}, materials: { main: '#4d5a34 canvas', inside: '#2c341d canvas' } }],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide'], depth: ['long', 'deep', 'length'], height: ['tall', 'high'] },
    adjectives: { closed: { open: false } },
    parts: {
      flap: { names: ['door', 'entrance'], material: 'main' },
      pole: { material: 'pole' },
      line: { names: ['guy line', 'rope'], count: 'lines', absent: { lines: 0 }, material: 'line' },
      floor: { names: ['ground sheet'], material: 'ground' },
    },
  },
});
