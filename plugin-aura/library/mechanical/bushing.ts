import { cut, rod, union } from '../shapes.ts';
import { auto, mm, no, thing } from '../thing.ts';

/** A plain bushing, with a flange at its foot where one is wanted; usually 10 x 16 x 20 mm, as they are sold after ISO 4379. */
export const bushing = thing({
  op: 'create_bushing',
  family: 'mechanical',
  label: 'Bushing',
  help: 'Plain or flanged bushing, spacer or sleeve: a turned ring by its outside, bore and length',
  params: {
    diameter: mm(16, 'Diameter', 'Outside'),
    bore: auto(10, 'Bore', 'Inside'),
    length: auto(20, 'Length', 'Over all, with the flange'),
    flanged: no('Flange', 'A collar at the foot'),
    flange: auto(22, 'Flange', 'Diameter of the flange'),
    flange_thickness: auto(3, 'Flange thickness', 'Along the axis'),
    chamfer: auto(0.5, 'Chamfer', 'Of the edges'),
  },
  let: {
    bore: '= diameter * 0.625',
    length: '= diameter * 1.25',
    flange: '= diameter * 1.375',
    flange_thickness: '= diameter * 0.19',
    chamfer: '= min((diameter - bore) * 0.08, length * 0.05)',
    b: '= min(bore, diameter * 0.98)',
    c: '= min(chamfer, (diameter - b) * 0.2, length * 0.2)',
    t: '= min(flange_thickness, length)',
    f: '= max(flange, diameter * 1.01)',
  },
  materials: { bushing: 'bronze' },
  operations: [
    rod('barrel', '= diameter', '= length', [0, 0, 0], { chamfer: '= c' }),
    rod('collar', '= f', '= t', [0, 0, 0], { chamfer: '= min(c, t * 0.3, (f - b) * 0.2)', when: '= flanged' }),
    union('blank', ['barrel', 'collar']),
    rod('hole', '= b', '= length * 3', [0, '= -length', 0]),
    cut('bushing', ['blank', 'hole'], { name: 'Bushing' }),
  ],
  spoken: {
    names: [
      'bushing',
      'plain bearing',
      'sleeve bearing',
      'bearing bushing',
      'flanged bushing',
      'spacer',
      'spacer sleeve',
      'round spacer',
      'drill bushing',
    ],
    variants: [
      { names: ['flanged bushing'], params: { flanged: true } },
      { names: ['spacer', 'spacer sleeve', 'round spacer'], params: {}, materials: { main: 'aluminium' } },
      { names: ['drill bushing'], params: {}, materials: { main: 'steel' } },
    ],
    sizes: { one: 'diameter', two: ['diameter', 'length'], three: ['bore', 'diameter', 'length'] },
    words: {
      diameter: ['outside', 'outer diameter', 'outside diameter', 'across', 'body diameter'],
      bore: ['inside', 'inner diameter', 'inside diameter', 'shaft'],
      length: ['long', 'high', 'tall', 'wide', 'thick', 'overall'],
      flange: ['flange diameter'],
      flange_thickness: ['flange thickness'],
    },
    parts: {
      flange: {
        names: ['collar', 'shoulder'],
        present: { flanged: true },
        absent: { flanged: false },
        sizes: { diameter: 'flange', size: 'flange', thickness: 'flange_thickness', width: 'flange_thickness' },
      },
      bore: { names: ['hole', 'through hole'], sizes: { diameter: 'bore', size: 'bore' } },
      chamfer: { sizes: { size: 'chamfer' } },
    },
  },
});
