import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, pick, thing, yes } from '../thing.ts';

/** A wash basin, 600 x 460 mm, its rim at 850 mm: on a pedestal, on a cabinet, or to hang on the wall. */
export const washbasin = thing({
  op: 'create_sink',
  family: 'bathroom',
  label: 'Washbasin',
  help: 'Bathroom sink on a pedestal or a cabinet, with a tap',
  params: {
    width: mm(600, 'Width', 'From side to side'),
    depth: mm(460, 'Depth', 'From wall to front'),
    height: mm(850, 'Height', 'To the rim'),
    stand: pick(['pedestal', 'cabinet', 'wall'], 'Stand', 'On a pedestal, on a cabinet with doors, or hung on the wall'),
    tap: yes('Tap', 'A mixer tap'),
  },
  let: {
    s: '= width / 600',
    d: '= depth / 460 / s',
    rim: "= if(stand == 'wall', 170 * s, max(height, 200 * s))",
    low: '= rim - 150 * s',
    ped: "= stand == 'pedestal'",
    cab: "= stand == 'cabinet'",
  },
  materials: { basin: 'white ceramic', tap: 'chrome', cabinet: 'oak', handle: 'black steel', drain: 'chrome' },
  operations: drawn('s', [
    {
      id: 'block',
      op: 'loft',
      params: {
        height: 150,
        sections: [
          { profile: { rect: [380, '= 300 * s * d'], r: '= 120 * s * min(d, 1)' } },
          { at: 0.35, profile: { rect: [520, '= 400 * s * d'], r: '= 90 * s * min(d, 1)' } },
          { at: 0.7, profile: { rect: [590, '= 452 * s * d'], r: '= 70 * s * min(d, 1)' } },
          { at: 0.93, profile: { rect: [600, '= 460 * s * d'], r: '= 66 * s * min(d, 1)' } },
          { profile: { rect: [590, '= 450 * s * d'], r: '= 62 * s * min(d, 1)' } },
        ],
      },
      at: { offset: [0, '= low', 0] },
    },
    {
      id: 'hollow',
      op: 'ellipsoid',
      params: { size: [470, 250, '= 300 * s * d'] },
      at: { my: 'center', offset: [0, '= rim + 4 * s', '= 38 * s * d'] },
    },
    { id: 'basin', op: 'difference', inputs: ['block', 'hollow'] },
    {
      id: 'drain',
      op: 'cylinder',
      params: { diameter: 46, height: 5, round: 1.5 },
      at: { offset: [0, '= rim - 122 * s', '= 38 * s * d'] },
    },
    {
      id: 'pedestal',
      op: 'loft',
      params: {
        height: '= low + 20 * s',
        sections: [
          { profile: { rect: [230, '= 210 * s * d'], r: '= 60 * s * min(d, 1)' } },
          { at: 0.06, profile: { rect: [224, '= 204 * s * d'], r: '= 60 * s * min(d, 1)' } },
          { at: 0.5, profile: { rect: [160, '= 150 * s * d'], r: '= 55 * s * min(d, 1)' } },
          { profile: { rect: [260, '= 230 * s * d'], r: '= 70 * s * min(d, 1)' } },
        ],
      },
      at: { offset: [0, 0, '= -60 * s * d'] },
      role: 'basin',
      when: '= ped',
    },
    {
      id: 'cupboard',
      op: 'box',
      params: { size: [560, '= low - 40 * s', '= 420 * s * d'], round: 4 },
      at: { offset: [0, 60, '= -8 * s * d'] },
      role: 'cabinet',
      when: '= cab',
    },
    {
      id: 'legs_box',
      op: 'box',
      params: { size: [500, 80, '= 360 * s * d'] },
      at: { offset: [0, 0, '= -20 * s * d'] },
      role: 'handle',
      when: '= cab',
    },
    {
      id: 'door',
      op: 'box',
      params: { size: [272, '= max(low - 60 * s, 40 * s)', 20], round: 3 },
      at: { my: 'back bottom', offset: [-138.5, 76, '= 202 * s * d - 1 * s'] },
      role: 'cabinet',
      when: '= cab',
    },
    {
      id: 'pull',
      op: 'create_handle',
      params: { style: 'bar', length: 130, projection: 28, materials: { mount: 'handle' } },
      material: 'handle',
      at: { my: 'back', to: 'door.front(0.86,0.75)', rotate: [0, 0, 90] },
      when: '= cab',
    },
    { id: 'doors', op: 'mirror', inputs: ['door', 'pull'] },
    {
      id: 'tap_foot',
      op: 'cylinder',
      params: { diameter: 48, height: 8, round: 2 },
      at: { offset: [0, '= rim - 3 * s', '= -162 * s * d'] },
      role: 'tap',
      when: '= tap',
    },
    {
      id: 'tap_body',
      op: 'cylinder',
      params: { diameter: 40, height: 120, round: 5, edges: 'top' },
      at: { offset: [0, '= rim', '= -162 * s * d'] },
      role: 'tap',
      when: '= tap',
    },
    {
      id: 'spout',
      op: 'loft',
      params: {
        sections: [{ profile: oval(32, 30) }, { profile: oval(30, 22) }, { profile: oval(28, 18) }],
        path: {
          spline: [
            [0, '= rim + 70 * s', '= -162 * s * d'],
            [0, '= rim + 98 * s', '= -110 * s * d'],
            [0, '= rim + 90 * s', '= -162 * s * d + 130 * s'],
          ],
        },
      },
      role: 'tap',
      when: '= tap',
    },
    {
      id: 'lever',
      op: 'box',
      params: { size: [20, 9, 96], round: 4 },
      at: { my: 'center', offset: [0, '= rim + 134 * s', '= -162 * s * d + 22 * s'], rotate: [-14, 0, 0] },
      role: 'tap',
      when: '= tap',
    },
  ]),
  spoken: {
    names: ['sink', 'washbasin', 'wash basin', 'bathroom sink', 'hand basin', 'bathroom basin'],
    variants: [
      { names: ['pedestal sink', 'pedestal basin'], params: { stand: 'pedestal' } },
      { names: ['vanity', 'vanity unit', 'bathroom vanity'], params: { stand: 'cabinet', width: 700 } },
      { names: ['countertop basin', 'vessel sink', 'countertop sink', 'bowl sink'], params: { stand: 'wall' } },
      { names: ['wall hung sink', 'wall sink', 'wall-mounted sink'], params: { stand: 'wall' } },
    ],
    sizes: { one: 'width', two: ['width', 'depth'], three: ['width', 'depth', 'height'] },
    words: { height: ['tall', 'high'], width: ['wide'], depth: ['deep'] },
    parts: {
      tap: { names: ['faucet', 'mixer'], present: { tap: true }, absent: { tap: false }, material: 'tap' },
      pedestal: { names: ['column'], present: { stand: 'pedestal' }, material: 'main' },
      cabinet: { names: ['cupboard', 'door'], present: { stand: 'cabinet' }, material: 'cabinet' },
      drain: { material: 'drain' },
    },
  },
});
