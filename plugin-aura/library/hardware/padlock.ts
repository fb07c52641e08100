import { drawn } from '../drawn.ts';
import { mm, no, thing } from '../thing.ts';

/** A padlock of 50 mm, standing, its keyhole to the viewer. */
export const padlock = thing({
  op: 'create_padlock',
  family: 'hardware',
  label: 'Padlock',
  help: 'Padlock with a brass body, a steel shackle and a keyhole; open if wanted',
  params: { width: mm(50, 'Width', 'Of the body'), open: no('Open', 'The shackle lifted and turned') },
  let: { s: '= width / 50', lift: '= if(open, 15, 0) * s' },
  materials: { body: 'brass', shackle: 'chrome', lock: 'steel' },
  called: { shackle: 'Shackle' },
  operations: drawn('s', [
    { id: 'body', op: 'extrude', params: { profile: { rect: [50, 42], r: 6 }, height: 20, axis: 'z', round: 4 } },
    {
      id: 'bow',
      op: 'pipe',
      params: {
        diameter: 8.4,
        path: {
          line: [
            [-15, 22, 0],
            [-15, 72, 0],
            [15, 72, 0],
            ['= 15 * s', '= if(open, 52, 32) * s', 0],
          ],
          bend: 14.5,
        },
      },
    },
    {
      id: 'shackle',
      op: 'group',
      inputs: ['bow'],
      at: { offset: [0, '= lift', 0], rotate: [0, '= if(open, 40, 0)', 0], pivot: [-15, 0, 0] },
      material: 'shackle',
    },
    {
      id: 'collar',
      op: 'cylinder',
      params: { diameter: 12, height: 2, chamfer: 0.5, edges: 'top' },
      at: { my: 'bottom', offset: [-15, 41, 0] },
      role: 'lock',
    },
    { id: 'collars', op: 'mirror', params: { plane: 'x' }, inputs: ['collar'], role: 'lock', name: 'Collars' },
    {
      id: 'plug',
      op: 'cylinder',
      params: { diameter: 15, height: 2, axis: 'z', chamfer: 0.4, edges: 'top' },
      at: { my: 'back', offset: [0, 17, 9.4] },
      role: 'lock',
    },
    {
      id: 'plate',
      op: 'pocket',
      params: {
        profile: {
          circle: 4.4,
          at: [0, 2],
          plus: [
            {
              points: [
                [-1, 2],
                [1, 2],
                [2, -5],
                [-2, -5],
              ],
            },
          ],
        },
        face: 'front',
        depth: 1.4,
      },
      inputs: ['plug'],
      role: 'lock',
      name: 'Keyhole',
    },
    {
      id: 'groove_line',
      op: 'torus',
      params: { diameter: 26, tube_diameter: 1.2, axis: 'z' },
      at: { my: 'center', offset: [0, 17, 10] },
      role: 'body',
      name: 'Ring',
    },
  ]),
  spoken: {
    names: ['padlock', 'lock', 'pad lock'],
    sizes: { one: 'width' },
    words: { width: ['wide'] },
    adjectives: { open: { open: true }, unlocked: { open: true }, closed: { open: false } },
    parts: { body: { material: 'main' }, shackle: { names: ['bow', 'loop'], material: 'shackle' }, keyhole: { material: 'lock' } },
  },
});
