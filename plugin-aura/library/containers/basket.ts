import { around, bow, ring, rod, row, stick } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A basket of wicker: stakes, weavers in courses, a plaited rim and a bow handle; 360 mm wide. */
export const basket = thing({
  op: 'create_basket',
  family: 'containers',
  label: 'Basket',
  help: 'Round wicker basket with a bow handle',
  params: {
    diameter: mm(360, 'Diameter', 'At the rim'),
    height: mm(200, 'Height', 'Without the handle'),
    handle: yes('Handle', 'A bow over it'),
  },
  let: { r: '= diameter / 2', h: '= height', w: '= min(diameter * 0.045, height * 0.08)', n: '= floor(h / (w * 0.86))' },
  materials: { weave: 'rattan', inner: 'dark oak', rim: 'rattan', handle: 'rattan' },
  anchors: { inside: { at: 'floor_disc.top', help: 'Middle of its floor' } },
  operations: [
    rod('floor_disc', '= r * 1.9', '= w * 0.7', [0, 0, 0], { role: 'weave' }),
    rod('lining', '= r * 1.94', '= h * 0.98', [0, '= w * 0.3', 0], { wall: '= w * 0.4', role: 'inner', name: 'Wall' }),
    ring('course', '= r * 1.95', '= w', [0, '= w * 0.6', 0], { role: 'weave' }),
    row('courses', ['course'], '= n', [0, '= w * 0.86', 0], { centered: false, role: 'weave', name: 'Weave' }),
    stick('stake', '= w * 0.9', '= h', ['= r * 1.0', 0, 0], { role: 'weave' }),
    around('stakes', ['stake'], 28, { role: 'weave', name: 'Stakes' }),
    ring('rim', '= r * 1.98', '= w * 1.9', [0, '= h', 0]),
    ring('foot', '= r * 1.92', '= w * 1.6', [0, '= w * 0.8', 0], { role: 'rim' }),
    bow(
      'handle',
      { polygon: 10, diameter: '= w * 1.5' },
      [
        ['= -r * 0.98', '= h * 0.5', 0],
        ['= -r * 0.96', '= h', 0],
        ['= -r * 0.68', '= h + r * 0.78', 0],
        [0, '= h + r * 1.1', 0],
        ['= r * 0.68', '= h + r * 0.78', 0],
        ['= r * 0.96', '= h', 0],
        ['= r * 0.98', '= h * 0.5', 0],
      ],
      { when: '= handle' },
    ),
  ],
  spoken: {
    names: ['basket', 'wicker basket', 'woven basket', 'shopping basket', 'easter basket', 'fruit basket', 'bread basket'],
    variants: [{ names: ['laundry basket', 'laundry hamper', 'hamper'], params: { diameter: 440, height: 560, handle: false } }],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['wide', 'across'], height: ['tall', 'high', 'deep'] },
    parts: {
      handle: { names: ['bow'], present: { handle: true }, absent: { handle: false }, material: 'handle' },
      rim: { material: 'rim' },
    },
    holds: { in: 'inside' },
  },
});
