import { rod } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

/** A dowel pin after ISO 2338, lying along X: ground steel with chamfered ends. */
export const dowelPin = thing({
  op: 'create_dowel_pin',
  family: 'mechanical',
  label: 'Dowel pin',
  help: 'Straight pin with chamfered ends',
  params: {
    diameter: mm(6, 'Diameter', 'Of the pin'),
    length: auto(30, 'Length', 'Over all'),
    chamfer: auto(1, 'Chamfer', 'Of the ends'),
  },
  let: { length: '= diameter * 5', chamfer: '= diameter * 0.15', c: '= min(chamfer, diameter * 0.4, length * 0.4)' },
  materials: { pin: 'steel' },
  operations: [rod('pin', '= diameter', '= length', [0, '= diameter / 2', 0], { axis: 'x', chamfer: '= c', name: 'Pin' })],
  spoken: {
    names: ['dowel pin', 'parallel pin', 'straight pin', 'locating pin', 'cylindrical pin'],
    sizes: { one: 'diameter', two: ['diameter', 'length'] },
    words: { length: ['long'], diameter: ['thick', 'across', 'wide'], chamfer: ['chamfer'] },
    parts: {
      end: { names: ['chamfered end', 'chamfer end', 'tip'] },
      chamfer: { names: ['chamfered'], at: ['both', 'each', 'either', 'both end', 'each end', 'end'], sizes: { size: 'chamfer' } },
    },
  },
});
