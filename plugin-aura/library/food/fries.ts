import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

const sticks = Array.from({ length: 22 }, (_, k): [number, number, number, number] => [
  -34 + (k % 8) * 9.6 + (k % 3),
  46 + ((k * 29) % 34),
  -13 + Math.floor(k / 8) * 12.5,
  (k * 41) % 90,
]);

/** French fries in a paper box, 110 mm wide. */
export const fries = thing({
  op: 'create_fries',
  family: 'food',
  label: 'French fries',
  help: 'Fries in a folded paper box',
  params: { height: mm(160, 'Height', 'Over all') },
  let: { s: '= height / 163.15' },
  materials: { box: '#c4231f paper', fry: '#f0c04a satin plastic' },
  called: { sticks: 'Fries' },
  operations: drawn('s', [
    {
      id: 'outer',
      op: 'loft',
      params: { height: 116, smooth: false, sections: [{ profile: { ellipse: [72, 36] } }, { profile: { ellipse: [104, 62] } }] },
    },
    {
      id: 'inner',
      op: 'loft',
      params: { height: 116, smooth: false, sections: [{ profile: { ellipse: [68, 32] } }, { profile: { ellipse: [100.4, 58.4] } }] },
      at: { offset: [0, 3, 0] },
    },
    { id: 'scoop', op: 'cylinder', params: { diameter: 116, height: 40, axis: 'z' }, at: { my: 'center', offset: [0, 142, 31] } },
    { id: 'scoop_2', op: 'cylinder', params: { diameter: 180, height: 40, axis: 'z' }, at: { my: 'center', offset: [0, 190, -31] } },
    { id: 'box', op: 'difference', inputs: ['outer', 'inner', 'scoop', 'scoop_2'] },
    {
      id: 'bed',
      op: 'loft',
      params: { height: 60, smooth: false, sections: [{ profile: { ellipse: [69, 33] } }, { profile: { ellipse: [84, 45] } }] },
      at: { offset: [0, 3, 0] },
      role: 'fry',
    },
    { id: 'fry', op: 'box', params: { size: [8, 84, 8], round: 1.2 }, at: { rotate: [5, 0, 4] } },
    { id: 'sticks', op: 'place', params: { at: sticks }, inputs: ['fry'], role: 'fry' },
  ]),
  spoken: {
    names: ['fries', 'french fries', 'chips', 'box of fries'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: { box: { names: ['carton', 'bag'], material: 'main' }, fry: { names: ['chip'], material: 'fry' } },
  },
});
