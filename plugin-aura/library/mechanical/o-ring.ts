import { ring } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** An O-ring lying flat, by inner diameter and cord as ISO 3601 orders it: 20 x 2.5 mm. */
export const oRing = thing({
  op: 'create_o_ring',
  family: 'mechanical',
  label: 'O-ring',
  help: 'Sealing ring of round cord, by inner diameter and cord',
  params: {
    inner: mm(20, 'Inner diameter', 'Of the hole'),
    cord: mm(2.5, 'Cord', 'Thickness of the cord'),
  },
  let: { c: '= min(cord, inner * 0.9)' },
  materials: { ring: 'black rubber' },
  operations: [
    ring('ring', '= inner + c', '= c', [0, '= c / 2', 0], { profile: { circle: '= c', at: ['= (inner + c) / 2', 0] }, name: 'O-ring' }),
  ],
  spoken: {
    names: ['o-ring', 'o ring', 'oring', 'sealing ring', 'seal ring', 'rubber ring'],
    sizes: { one: 'inner', two: ['inner', 'cord'] },
    words: {
      inner: ['inner diameter', 'inside diameter', 'inside', 'hole', 'id', 'diameter', 'bore'],
      cord: ['cord', 'section', 'cross section', 'thick', 'thickness', 'cord diameter', 'cord thickness'],
    },
    parts: { cord: { sizes: { size: 'cord', diameter: 'cord', thickness: 'cord' } } },
  },
});
