import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, thing, whole } from '../thing.ts';

/** A banana, 190 mm along its outside, or a hand of several from one crown. */
export const banana = thing({
  op: 'create_banana',
  family: 'food',
  label: 'Banana',
  help: 'One banana, or a bunch of them',
  params: { length: mm(190, 'Length', 'From tip to stalk'), count: whole(1, 'Bananas', 'How many hang together', { max: 9 }) },
  let: { s: '= length / 169.69', fan: '= min(24 * count, 150)' },
  materials: { fruit: '#f0c52c satin plastic', tip: '#3a2a18 plastic' },
  operations: drawn('s', [
    {
      id: 'flesh',
      op: 'loft',
      name: 'Banana',
      params: {
        sections: [
          { profile: oval(9, 9, { power: 3, count: 20 }) },
          { at: 0.1, profile: oval(11, 12, { power: 3, count: 20 }) },
          { at: 0.24, profile: oval(29, 30, { power: 3, count: 20 }) },
          { at: 0.55, profile: oval(36, 37, { power: 2.6, count: 20 }) },
          { at: 0.86, profile: oval(28, 28, { power: 3, count: 20 }) },
          { at: 0.97, profile: oval(9, 9, { power: 3, count: 20 }) },
          { at: 1, profile: oval(7, 7, { power: 3, count: 20 }) },
        ],
        path: {
          spline: [
            [0, 96, 0],
            [12, 80, 0],
            [40, 36, 0],
            [86, 18, 0],
            [134, 30, 0],
            [160, 58, 0],
          ],
        },
      },
    },
    {
      id: 'tip',
      op: 'cylinder',
      params: { diameter: 7.6, height: 5, round: 1.5 },
      at: { my: 'center', offset: [160.5, 59, 0], rotate: [0, 0, -45] },
    },
    {
      id: 'cut',
      op: 'cylinder',
      params: { diameter: 9.6, height: 4, round: 1 },
      at: { my: 'center', offset: [-0.6, 96.5, 0], rotate: [0, 0, 30] },
      material: 'tip',
    },
    { id: 'one', op: 'group', inputs: ['flesh', 'tip', 'cut'] },
    { id: 'bananas', op: 'polar_array', params: { count: '= count', angle: '= if(count > 1, fan, 10)' }, inputs: ['one'] },
  ]),
  spoken: {
    names: ['banana'],
    variants: [
      { names: ['bunch of bananas', 'banana bunch', 'hand of bananas'], params: { count: 5 } },
      { names: ['plantain', 'green banana'], params: {}, materials: { main: '#7fa83a satin plastic' } },
    ],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: { banana: { count: 'count' } },
  },
});
