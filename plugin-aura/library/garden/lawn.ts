import { box } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

/** A flat piece of lawn, 4 by 4 m, on a little earth. */
export const lawn = thing({
  op: 'create_lawn',
  family: 'garden',
  label: 'Lawn',
  help: 'Flat piece of lawn on a little earth',
  params: {
    width: mm(4000, 'Width', 'From left to right'),
    depth: auto(4000, 'Depth', 'From front to back'),
  },
  let: { depth: '= width', t: '= min(width, depth) * 0.012' },
  materials: { grass: 'grass', earth: 'soil' },
  operations: [
    box('earth', ['= width', '= t', '= depth'], [0, 0, 0], { role: 'earth', name: 'Earth' }),
    box('grass', ['= width', '= t', '= depth'], [0, '= t', 0], { role: 'grass', name: 'Grass' }),
  ],
  spoken: {
    names: ['garden lawn', 'grass lawn', 'piece of lawn'],
    sizes: { one: 'width', two: ['width', 'depth'] },
    words: { width: ['wide', 'long', 'across'], depth: ['deep'] },
    parts: { grass: { names: ['turf'], material: 'grass' }, earth: { names: ['soil'], material: 'earth' } },
    holds: { on: 'top' },
  },
});
