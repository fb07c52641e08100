import { drawn } from '../drawn.ts';
import { mm, thing, yes } from '../thing.ts';

/** A wedge of cheese with holes, 130 mm long, from a wheel with a rind. */
export const cheese = thing({
  op: 'create_cheese',
  family: 'food',
  label: 'Cheese',
  help: 'Wedge of cheese with holes and a rind',
  params: {
    length: mm(130, 'Length', 'From point to rind'),
    height: mm(60, 'Height', 'Of the wedge'),
    holes: yes('Holes', 'With holes, as Emmental'),
  },
  let: { s: '= length / 123.62', h: '= height / 60 / s' },
  materials: { cheese: '#f2c23a satin plastic', rind: '#d9952a satin plastic' },
  operations: drawn('s', [
    {
      id: 'wedge',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [0, 0, { r: 3 }],
            [118, -42],
            {
              spline: [
                [128, 0],
                [118, 42],
              ],
            },
          ],
        },
        height: '= 60 * s * h',
        round: 1.6,
      },
      at: { my: 'right bottom', offset: [128, 0, 0] },
    },
    { id: 'hole', op: 'sphere', params: { diameter: 24 }, at: { my: 'center', offset: [60, '= 60 * s * h', 4] }, when: '= holes' },
    { id: 'hole_2', op: 'sphere', params: { diameter: 30 }, at: { my: 'center', offset: [100, '= 58 * s * h', -14] }, when: '= holes' },
    { id: 'hole_3', op: 'sphere', params: { diameter: 26 }, at: { my: 'center', offset: [76, '= 32 * s * h', 29] }, when: '= holes' },
    { id: 'hole_4', op: 'sphere', params: { diameter: 18 }, at: { my: 'center', offset: [44, '= 20 * s * h', 17] }, when: '= holes' },
    { id: 'hole_5', op: 'sphere', params: { diameter: 17 }, at: { my: 'center', offset: [100, '= 14 * s * h', 38] }, when: '= holes' },
    { id: 'hole_6', op: 'sphere', params: { diameter: 14 }, at: { my: 'center', offset: [50, '= 46 * s * h', 19] }, when: '= holes' },
    { id: 'hole_7', op: 'sphere', params: { diameter: 24 }, at: { my: 'center', offset: [66, '= 26 * s * h', -25] }, when: '= holes' },
    { id: 'body', op: 'difference', inputs: ['wedge', 'hole', 'hole_2', 'hole_3', 'hole_4', 'hole_5', 'hole_6', 'hole_7'], role: 'cheese' },
    {
      id: 'rind',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [117, -42.6],
            [119, -43],
            {
              spline: [
                [130, 0],
                [119, 43],
              ],
            },
            [117, 42.6],
            {
              spline: [
                [127, 0],
                [117, -42.6],
              ],
            },
          ],
        },
        height: '= 60.4 * s * h',
        round: 0.8,
      },
      at: { my: 'right bottom', offset: [129.6, -0.2, 0] },
    },
  ]),
  spoken: {
    names: ['cheese', 'wedge of cheese', 'cheese wedge', 'swiss cheese', 'piece of cheese'],
    sizes: { one: 'length', two: ['length', 'height'] },
    words: { length: ['long'], height: ['tall', 'high'] },
    parts: { hole: { present: { holes: true }, absent: { holes: false } }, rind: { names: ['crust'], material: 'rind' } },
  },
});
