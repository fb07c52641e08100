import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A skateboard of 800 x 205 mm, wheels of 54 mm. */
export const skateboard = thing({
  op: 'create_skateboard',
  family: 'sports',
  label: 'Skateboard',
  help: 'Skateboard with kicked ends, grip tape, trucks and wheels',
  params: { length: mm(800, 'Length', 'Over all'), wheel: mm(54, 'Wheel', 'Diameter', { max: 300 }) },
  let: { s: '= length / 825.38', d: '= min(wheel, 110 * s)', y: '= d / 2 + 62 * s' },
  materials: { deck: 'maple', tape: 'black rubber', truck: 'aluminium', wheel: 'red rubber', bearing: 'chrome' },
  called: { roller: 'Wheel' },
  operations: drawn('s', [
    {
      id: 'plan',
      op: 'extrude',
      params: { profile: { slot: [620, 205] }, height: 300 },
      at: { my: 'center', offset: [0, '= y + 20 * s', 0] },
    },
    {
      id: 'strip',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-430, 52],
            [-262, 0, { r: 110 }],
            [262, 0, { r: 110 }],
            [430, 52],
            [427, 62.5],
            [260.5, 11, { r: 99 }],
            [-260.5, 11, { r: 99 }],
            [-427, 62.5],
          ],
        },
        height: 260,
        axis: 'z',
      },
      at: { my: 'bottom', offset: [0, '= y - 5.5 * s', 0] },
    },
    { id: 'deck', op: 'intersection', inputs: ['strip', 'plan'], name: 'Deck' },
    {
      id: 'plan_two',
      op: 'extrude',
      params: { profile: { slot: [616, 200] }, height: 300 },
      at: { my: 'center', offset: [0, '= y + 20 * s', 0] },
    },
    {
      id: 'paper',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-427, 62],
            [-260.5, 10.5, { r: 99 }],
            [260.5, 10.5, { r: 99 }],
            [427, 62],
            [426.5, 64],
            [260, 12.5, { r: 97 }],
            [-260, 12.5, { r: 97 }],
            [-426.5, 64],
          ],
        },
        height: 260,
        axis: 'z',
      },
      at: { my: 'bottom', offset: [0, '= y + 5 * s', 0] },
    },
    { id: 'tape', op: 'intersection', inputs: ['paper', 'plan_two'], name: 'Grip tape' },
    {
      id: 'plate',
      op: 'box',
      params: { size: [84, 8, 56], round: 2.4 },
      at: { my: 'top', offset: [-205, '= y - 5 * s', 0] },
      role: 'truck',
    },
    {
      id: 'king',
      op: 'loft',
      params: {
        smooth: false,
        sections: [{ profile: { rect: [60, 44], r: 10 } }, { profile: { rect: [34, 30], r: 10 } }],
        path: {
          line: [
            [-205, '= y - 10 * s', 0],
            [-205, '= d / 2 + 4 * s', 0],
          ],
        },
      },
      role: 'truck',
    },
    {
      id: 'hanger',
      op: 'loft',
      params: {
        sections: [
          { profile: { circle: 20 } },
          { at: 0.3, profile: { circle: 24 } },
          { at: 0.5, profile: { ellipse: [44, 36] } },
          { at: 0.7, profile: { circle: 24 } },
          { profile: { circle: 20 } },
        ],
        height: 132,
        axis: 'z',
      },
      at: { my: 'center', offset: [-205, '= d / 2', 0] },
      role: 'truck',
    },
    {
      id: 'axle',
      op: 'cylinder',
      params: { diameter: 9, height: 208, axis: 'z', chamfer: 1 },
      at: { my: 'center', offset: [-205, '= d / 2', 0] },
      role: 'bearing',
    },
    { id: 'truck_one', op: 'group', inputs: ['plate', 'king', 'hanger', 'axle'] },
    {
      id: 'roller',
      op: 'cylinder',
      params: { diameter: '= d', height: 34, axis: 'z', round: '= min(8 * s, d * 0.2)' },
      at: { my: 'center', offset: [-205, '= d / 2', 86] },
      role: 'wheel',
    },
    {
      id: 'cap',
      op: 'cylinder',
      params: { diameter: '= d * 0.42', height: 36, axis: 'z' },
      at: { my: 'center', offset: [-205, '= d / 2', 86] },
      role: 'bearing',
    },
    { id: 'wheel_one', op: 'group', inputs: ['roller', 'cap'] },
    { id: 'wheel_pair', op: 'mirror', params: { plane: 'z' }, inputs: ['wheel_one'] },
    { id: 'set', op: 'group', inputs: ['truck_one', 'wheel_pair'] },
    { id: 'trucks', op: 'mirror', params: { plane: 'x' }, inputs: ['set'], name: 'Trucks and wheels' },
  ]),
  spoken: {
    names: ['skateboard', 'skate board'],
    variants: [{ names: ['longboard'], params: { length: 1050, wheel: 70 } }],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      deck: { names: ['board'], material: 'main' },
      wheel: { material: 'wheel', sizes: { diameter: 'wheel', size: 'wheel' } },
      truck: { names: ['axle'], material: 'truck' },
      'grip tape': { names: ['tape', 'top'], material: 'tape' },
    },
  },
});
