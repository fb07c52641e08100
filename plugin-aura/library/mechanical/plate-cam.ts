import { cut, hull, rod, slab } from '../shapes.ts';
import { auto, mm, no, pick, thing } from '../thing.ts';

/** A disc cam in the outline of an egg, lying: a base circle about the shaft and a nose that stands out by the lift, joined by tangents. */
export const plateCam = thing({
  op: 'create_plate_cam',
  family: 'mechanical',
  label: 'Cam',
  help: 'Disc cam: base circle, nose, bore and keyway',
  params: {
    base: mm(20, 'Base radius', 'Of the base circle'),
    lift: auto(8, 'Lift', 'How far the nose stands out of the base circle'),
    thickness: auto(10, 'Thickness', 'Of the disc'),
    bore: auto(12, 'Bore', 'Of the shaft'),
    nose: auto(8, 'Nose radius', 'Of the nose'),
    style: pick(['egg', 'eccentric'], 'Outline', 'A nose on a base circle, or a circle about another middle'),
    keyed: no('Keyway', 'In the bore'),
    keyway: auto(4, 'Keyway width', 'Across'),
  },
  let: {
    lift: '= base * 0.4',
    thickness: '= base * 0.5',
    bore: '= base * 0.6',
    nose: '= base * 0.45',
    n: "= if(style == 'eccentric', base + lift / 2, min(nose, base * 0.98))",
    b: '= min(bore, base * 1.8)',
    keyway: '= b * 0.3',
    k: '= min(keyway, b * 0.7)',
    deep: '= min(k * 0.45, base - b / 2 - base * 0.05)',
  },
  materials: { cam: 'steel' },
  operations: [
    rod('base_circle', "= if(style == 'eccentric', base, base * 2)", '= thickness', [0, 0, 0]),
    rod('tip', '= n * 2', '= thickness', [0, 0, '= -(base + lift - n)']),
    hull('outline', ['base_circle', 'tip']),
    rod('shaft', '= b', '= thickness * 3', [0, '= -thickness', 0]),
    slab(
      'key',
      { rect: ['= k', '= b / 2 + max(deep, b * 0.01)'] },
      '= thickness * 3',
      [0, '= -thickness', '= (b / 2 + max(deep, b * 0.01)) / 2'],
      {
        axis: 'y',
        when: '= keyed',
      },
    ),
    cut('cam', ['outline', 'shaft', 'key'], { name: 'Cam' }),
  ],
  spoken: {
    names: ['cam', 'plate cam', 'disc cam', 'egg shaped cam', 'cam lobe', 'cam disc'],
    sizes: { one: 'base' },
    words: { lift: ['rise', 'stroke'], thickness: ['thick', 'wide', 'high', 'face'], bore: ['shaft'], nose: ['nose radius', 'tip radius'] },
    adjectives: { 'egg shaped': { style: 'egg' }, egg: { style: 'egg' }, eccentric: { style: 'eccentric' }, round: { style: 'eccentric' } },
    parts: {
      'base circle': { names: ['base'], sizes: { radius: 'base', size: 'base', diameter: 'base' } },
      bore: { names: ['hole'], sizes: { diameter: 'bore', size: 'bore' } },
      keyway: {
        names: ['key slot', 'key'],
        present: { keyed: true },
        absent: { keyed: false },
        sizes: { size: 'keyway', width: 'keyway' },
      },
      nose: { names: ['lobe', 'tip'], sizes: { radius: 'nose', size: 'nose' } },
    },
  },
});
