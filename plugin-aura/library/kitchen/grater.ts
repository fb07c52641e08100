import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, thing } from '../thing.ts';

/** A four-sided box grater, 230 mm high with its handle. */
export const grater = thing({
  op: 'create_grater',
  family: 'kitchen',
  label: 'Grater',
  help: 'Four-sided box grater with a handle on top',
  params: { height: mm(230, 'Height', 'Handle included'), width: mm(105, 'Width', 'Of the foot') },
  let: { s: '= height / 230', w: '= width / 105 / s' },
  materials: { body: 'brushed stainless steel', handle: 'black plastic' },
  operations: drawn('s', [
    {
      id: 'outside',
      op: 'loft',
      params: {
        height: 190,
        smooth: false,
        sections: [{ profile: { rect: ['= 105 * s * w', 80], r: 8 } }, { profile: { rect: ['= 74 * s * w', 52], r: 8 } }],
      },
    },
    {
      id: 'inside',
      op: 'loft',
      params: {
        height: 194,
        smooth: false,
        sections: [{ profile: { rect: ['= 103 * s * w', 78], r: 7 } }, { profile: { rect: ['= 72 * s * w', 50], r: 7 } }],
      },
      at: { offset: [0, -2.2, 0] },
    },
    { id: 'walls', op: 'difference', inputs: ['outside', 'inside'] },
    {
      id: 'coarse',
      op: 'hole',
      params: { diameter: 6, face: 'front', depth: 30, at: [{ grid: [5, 9], pitch: [11, 14] }] },
      inputs: ['walls'],
    },
    {
      id: 'fine',
      op: 'pocket',
      params: { profile: { slot: [24, 3] }, face: 'right', depth: 26, at: [{ grid: [1, 9], pitch: [10, 14] }] },
      inputs: ['coarse'],
    },
    { id: 'body', op: 'group', inputs: ['fine'] },
    {
      id: 'cap',
      op: 'extrude',
      params: { profile: { rect: ['= 80 * s * w', 58], r: 9 }, height: 8, round: 2 },
      at: { offset: [0, 186, 0] },
      material: 'handle',
    },
    {
      id: 'handle',
      op: 'sweep',
      params: {
        profile: oval(20, 9),
        path: {
          spline: [
            ['= -30 * s * w', 190, 0],
            ['= -28 * s * w', 214, 0],
            [0, 225, 0],
            ['= 28 * s * w', 214, 0],
            ['= 30 * s * w', 190, 0],
          ],
        },
      },
    },
    {
      id: 'foot',
      op: 'extrude',
      params: { profile: { rect: ['= 109 * s * w', 84], r: 9, minus: [{ rect: ['= 102 * s * w', 77], r: 7 }] }, height: 6, round: 1.5 },
      material: 'handle',
    },
  ]),
  spoken: {
    names: ['grater', 'cheese grater', 'box grater'],
    sizes: { one: 'height', two: ['width', 'height'] },
    words: { height: ['tall', 'high'], width: ['wide', 'across'] },
    parts: { handle: { names: ['grip'], material: 'handle' }, foot: { names: ['base'], material: 'handle' } },
  },
});
