import { beam, box, cut, group, placed, rod, slab } from '../shapes.ts';
import { auto, degrees, mm, thing } from '../thing.ts';

/** A desk stand of aluminium for phones of about 75 mm: a weighted foot, a neck, and a leaning plate with two hooks and a cable hole. */
export const phoneStand = thing({
  op: 'create_phone_stand',
  family: 'electronics',
  label: 'Phone stand',
  help: 'Desk stand with a foot, a neck and a leaning plate with hooks and a cable hole',
  params: {
    width: mm(72, 'Width', 'Of the plate'),
    height: mm(120, 'Height', 'Over all, about'),
    lean: degrees(22, 'Lean', 'Of the plate from upright', { min: 5, max: 45 }),
    thickness: auto(5, 'Thickness', 'Of plate and foot'),
  },
  let: {
    thickness: '= height * 0.042',
    t: '= min(thickness, width * 0.1, height * 0.06)',
    w: '= width',
    h: '= height',
    m: '= h * 0.56',
    e: '= min(w, h) * 0.12',
  },
  materials: { stand: 'aluminium', pad: 'black rubber' },
  operations: [
    slab('foot', { rect: ['= w * 1.04', '= h * 0.72'], r: '= min(w, h) * 0.16' }, '= t * 1.2', [0, 0, '= -h * 0.03'], {
      axis: 'y',
      chamfer: '= t * 0.18',
      name: 'Foot',
    }),
    beam(
      'neck',
      { rect: ['= w * 0.4', '= t * 1.3'], r: '= t * 0.3' },
      [
        [0, '= t * 0.4', '= -h * 0.2'],
        [0, '= m', '= -t * 0.75'],
      ],
      { name: 'Neck' },
    ),
    slab('blank', { rect: ['= w', '= h * 0.76'], r: '= min(w, h) * 0.14' }, '= t', [0, '= m - h * 0.38', 0], { chamfer: '= t * 0.16' }),
    rod('cable', '= min(w, h) * 0.24', '= t * 6', [0, '= m - h * 0.18', 0], { axis: 'z' }),
    cut('plate', ['blank', 'cable'], { name: 'Plate' }),
    slab(
      'hook',
      {
        points: [
          [0, 0],
          ['= -t * 4.6', 0, { r: '= t * 0.9' }],
          ['= -t * 4.6', '= t * 2.8', { r: '= t * 0.3' }],
          ['= -t * 3.7', '= t * 2.8', { r: '= t * 0.3' }],
          ['= -t * 3.7', '= t', { r: '= t * 0.5' }],
          [0, '= t'],
        ],
      },
      '= e',
      ['= w * 0.27', '= m - h * 0.37', '= t * 2.2'],
      { axis: 'x' },
    ),
    placed(
      'hooks',
      ['hook'],
      [
        [0, 0, 0],
        ['= -w * 0.54', 0, 0],
      ],
      { name: 'Hooks' },
    ),
    box('pad', ['= w * 0.6', '= h * 0.07', '= t * 0.3'], [0, '= m + h * 0.22', '= t * 0.55'], {
      round: '= t * 0.1',
      role: 'pad',
      name: 'Pad',
    }),
    group('cradle', ['plate', 'hooks', 'pad'], { rotate: ['= -lean', 0, 0], pivot: [0, '= m', 0], name: 'Cradle' }),
  ],
  spoken: {
    names: ['phone stand', 'phone holder', 'smartphone stand', 'mobile phone stand'],
    sizes: { one: 'height', two: ['width', 'height'] },
    words: { width: ['wide'], height: ['tall', 'high'], thickness: ['thick'], lean: ['angle'] },
    parts: { pad: { material: 'pad' } },
  },
});
