import { drawn } from '../drawn.ts';
import { mm, no, thing } from '../thing.ts';

/** A computer mouse, its buttons away from the viewer: 115 x 62 x 38 mm. */
export const computerMouse = thing({
  op: 'create_computer_mouse',
  family: 'electronics',
  label: 'Computer mouse',
  help: 'Computer mouse with two buttons, a wheel and a palm-shaped back',
  params: { length: mm(115, 'Length', 'Front to back'), cable: no('Cable', 'A cable at its front') },
  let: { s: '= length / 115' },
  materials: { body: 'black plastic', side: 'dark grey rubber', wheel: 'grey rubber', cable: 'black rubber' },
  operations: drawn('s', [
    {
      id: 'palm',
      op: 'loft',
      params: {
        sections: [
          { profile: { ellipse: [26, 12], power: 2.6, at: [0, 10] } },
          { at: 0.08, profile: { ellipse: [48, 34], power: 2.5, at: [0, 13] } },
          { at: 0.4, profile: { ellipse: [62, 56], power: 2.4, at: [0, 10] } },
          { at: 0.65, profile: { ellipse: [56, 48], power: 2.4, at: [0, 8] } },
          { at: 0.92, profile: { ellipse: [56, 26], power: 2.8, at: [0, 8] } },
          { profile: { ellipse: [46, 14], power: 2.8, at: [0, 8] } },
        ],
        path: {
          spline: [
            [0, 0, 57],
            [0, 0, 20],
            [0, 0, -20],
            [0, 0, -58],
          ],
        },
      },
    },
    { id: 'floor', op: 'box', params: { size: [120, 60, 200] }, at: { my: 'top', offset: [0, 0, 0] } },
    { id: 'slot', op: 'box', params: { size: [9, 40, 26], round: 4 }, at: { my: 'bottom', offset: [0, 12, -34] } },
    { id: 'slit', op: 'box', params: { size: [1.1, 60, 64] }, at: { my: 'bottom', offset: [0, 10, -38] } },
    { id: 'seam', op: 'box', params: { size: [90, 60, 1.1] }, at: { my: 'bottom', offset: [0, 20, -4] } },
    { id: 'shell', op: 'difference', inputs: ['palm', 'floor', 'slot', 'slit', 'seam'], role: 'body', name: 'Body' },
    {
      id: 'body',
      op: 'paint',
      params: {
        profile: {
          points: [
            [-40, -14],
            {
              spline: [
                [-10, -4],
                [14, 0],
                [36, -12],
              ],
            },
            {
              spline: [
                [10, -19],
                [-20, -19],
                [-40, -14],
              ],
            },
          ],
        },
        at: [0, 2],
        face: 'left',
        depth: 1.2,
        raise: 0.3,
        both: true,
      },
      inputs: ['shell'],
      material: 'side',
      role: 'side',
      name: 'Sides',
    },
    {
      id: 'disc',
      op: 'cylinder',
      params: { diameter: 24, height: 6.4, axis: 'x', round: 1.6 },
      at: { my: 'center', offset: [0, 22.5, -34] },
    },
    { id: 'wheel', op: 'groove', params: { diameter: 24, depth: 0.8, width: 1.4, count: 2, pitch: 2.6, axis: 'x' }, inputs: ['disc'] },
    {
      id: 'cord',
      op: 'pipe',
      params: {
        diameter: 4,
        path: {
          spline: [
            [0, 7, -52],
            [0, 6, -75],
            [12, 2, -110],
            [40, 2, -140],
          ],
        },
      },
      role: 'cable',
      name: 'Cable',
      when: '= cable',
    },
  ]),
  spoken: {
    names: ['computer mouse', 'pc mouse', 'wireless mouse', 'optical mouse', 'gaming mouse'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      wheel: { names: ['scroll wheel'], material: 'wheel' },
      body: { names: ['button'], material: 'main' },
      side: { names: ['grip'], material: 'side' },
      cable: { names: ['cord', 'wire'], present: { cable: true }, absent: { cable: false }, material: 'cable' },
    },
  },
});
