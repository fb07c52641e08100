import { box, cut, mirrored } from '../shapes.ts';
import { mm, pick, thing } from '../thing.ts';

/** A shipping box of corrugated board: four flaps, open or closed with tape; the usual 400 x 300 x 300 mm. */
export const cardboardBox = thing({
  op: 'create_cardboard_box',
  family: 'containers',
  label: 'Cardboard box',
  help: 'Corrugated box with four flaps, open or taped',
  params: {
    width: mm(400, 'Width', 'Outside'),
    depth: mm(300, 'Depth', 'Outside'),
    height: mm(300, 'Height', 'Without open flaps'),
    state: pick(['open', 'closed'], 'State', 'Flaps open, or closed with tape'),
  },
  let: { w: '= width', d: '= depth', h: '= height', t: '= min(width, depth, height) * 0.016', open: "= state == 'open'" },
  materials: { board: 'cardboard', tape: '#b98b52 glossy plastic', label: 'white paper', print: 'black paint' },
  anchors: { inside: { at: 'body.bottom', help: 'Middle of its floor' } },
  operations: [
    box('body', ['= w', '= h', '= d'], [0, 0, 0], { role: 'board' }),
    box('hollow', ['= w - t * 2', '= h', '= d - t * 2'], [0, '= t', 0]),
    cut('walls', ['body', 'hollow'], { role: 'board', name: 'Box' }),
    box('long_flap', ['= w - t * 0.4', '= t', '= d * 0.5'], [0, '= h - t * 0.6', '= d * 0.75 - t'], {
      rotate: [34, 0, 0],
      pivot: [0, '= h', '= d / 2 - t'],
      role: 'board',
      when: '= open',
    }),
    mirrored('long_flaps', ['long_flap'], { plane: 'z', role: 'board', name: 'Flaps' }),
    box('short_flap', ['= d * 0.42', '= t', '= d - t * 3'], ['= w / 2 + d * 0.21 - t', '= h - t * 0.6', 0], {
      rotate: [0, 0, -52],
      pivot: ['= w / 2 - t', '= h', 0],
      role: 'board',
      when: '= open',
    }),
    mirrored('short_flaps', ['short_flap'], { role: 'board', name: 'Short flaps' }),
    box('leaf', ['= w', '= t', '= d / 2 - t * 0.15'], [0, '= h - t * 0.05', '= d / 4 + t * 0.1'], { role: 'board', when: '= not open' }),
    mirrored('leaves', ['leaf'], { plane: 'z', role: 'board', name: 'Flaps' }),
    box('tape', ['= w + t * 0.6', '= t * 0.3', '= d * 0.17'], [0, '= h + t * 0.85', 0], { when: '= not open' }),
    box('tape_end', ['= t * 0.3', '= h * 0.2', '= d * 0.17'], ['= w / 2 + t * 0.1', '= h * 0.8 + t', 0], {
      role: 'tape',
      when: '= not open',
    }),
    mirrored('tape_ends', ['tape_end'], { role: 'tape' }),
    box('label', ['= w * 0.3', '= h * 0.24', '= t * 0.3'], ['= w * 0.24', '= h * 0.5', '= d / 2'], { name: 'Label' }),
    box('line', ['= w * 0.22', '= h * 0.02', '= t * 0.4'], ['= w * 0.24', '= h * 0.56', '= d / 2'], { role: 'print' }),
    { id: 'lines', op: 'linear_array', params: { count: 3, step: [0, '= h * 0.05', 0] }, inputs: ['line'], role: 'print' },
  ],
  spoken: {
    names: ['cardboard box', 'carton', 'shipping box', 'moving box', 'parcel', 'package', 'paper box'],
    sizes: { one: 'width', two: ['width', 'height'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide', 'long'], depth: ['deep'], height: ['tall', 'high'] },
    parts: {
      flap: { names: ['lid'], present: { state: 'open' }, material: 'main' },
      tape: { present: { state: 'closed' }, material: 'tape' },
      label: { material: 'label' },
    },
    holds: { in: 'inside' },
  },
});
