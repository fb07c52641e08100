import { drawn } from '../drawn.ts';
import { mm, thing, whole, yes } from '../thing.ts';

/** A toaster for two slices, 290 x 190 x 175 mm. */
export const toaster = thing({
  op: 'create_toaster',
  family: 'kitchen',
  label: 'Toaster',
  help: 'Toaster with slots, lever and dial',
  params: {
    width: mm(290, 'Width', 'From left to right'),
    depth: mm(175, 'Depth', 'From front to back'),
    height: mm(190, 'Height', 'Feet included'),
    slots: whole(2, 'Slots', 'How many', { min: 1, max: 4 }),
    toast: yes('Toast', 'Slices of toast in the slots'),
  },
  let: {
    s: '= height / 210.54',
    w: '= width',
    d: '= depth',
    r: '= min(46 * s, width * 0.2)',
    long: '= width * 0.62',
    pitch: '= depth * 0.62 / slots',
  },
  materials: { body: 'polished stainless steel', end: 'black plastic', slot: 'black plastic', toast: '#b9803f cork' },
  called: { slices: 'Toast' },
  operations: drawn('s', [
    {
      id: 'shell',
      op: 'extrude',
      params: {
        profile: { rect: ['= w * 0.86', 178], corners: { tl: { r: '= r' }, tr: { r: '= r' } } },
        height: '= d',
        axis: 'z',
        round: 8,
      },
      at: { offset: [0, 12, 0] },
    },
    {
      id: 'opening',
      op: 'box',
      params: { size: ['= long', 100, '= pitch * 0.58'], round: 3 },
      at: { my: 'bottom', offset: [0, 110, '= -pitch * (slots - 1) / 2'] },
    },
    { id: 'openings', op: 'linear_array', params: { count: '= slots', step: [0, 0, '= pitch'] }, inputs: ['opening'] },
    { id: 'body', op: 'difference', inputs: ['shell', 'openings'] },
    {
      id: 'lining',
      op: 'box',
      params: { size: ['= long * 0.995', 4, '= pitch * 0.575'] },
      at: { offset: [0, 108, '= -pitch * (slots - 1) / 2'] },
      material: 'slot',
    },
    { id: 'linings', op: 'linear_array', params: { count: '= slots', step: [0, 0, '= pitch'] }, inputs: ['lining'], role: 'slot' },
    {
      id: 'cheek',
      op: 'extrude',
      params: {
        profile: {
          rect: ['= w', 182],
          corners: { tl: { r: '= r' }, tr: { r: '= r' }, bl: { r: 8 }, br: { r: 8 } },
          minus: [{ rect: ['= w * 0.8', 300] }],
        },
        height: '= d * 0.94',
        axis: 'z',
        round: 5,
      },
      at: { offset: [0, 5, 0] },
      material: 'end',
      name: 'End caps',
    },
    {
      id: 'track',
      op: 'box',
      params: { size: [4, 70, 8] },
      at: { my: 'right', offset: ['= w * 0.5 + 0.6 * s', 100, 0] },
      material: 'slot',
    },
    {
      id: 'lever',
      op: 'box',
      params: { size: [24, 14, 46], round: 5 },
      at: { my: 'left', offset: ['= w * 0.5 - 1 * s', 122, 0] },
      material: 'end',
    },
    {
      id: 'dial',
      op: 'cylinder',
      params: { diameter: 34, height: 12, axis: 'x', round: 3 },
      at: { my: 'left', offset: ['= w * 0.5 - 1 * s', 44, '= d * 0.2'] },
      material: 'body',
    },
    {
      id: 'button',
      op: 'cylinder',
      params: { diameter: 16, height: 6, axis: 'x', round: 2 },
      at: { my: 'left', offset: ['= w * 0.5 - 1 * s', 44, '= -d * 0.16'] },
      material: 'body',
    },
    { id: 'buttons', op: 'linear_array', params: { count: 2, step: [0, 0, '= -d * 0.14'] }, inputs: ['button'] },
    {
      id: 'slice',
      op: 'extrude',
      params: {
        profile: {
          points: [
            ['= -long * 0.4', 0],
            ['= long * 0.4', 0],
            ['= long * 0.4', 62, { r: 10 }],
            {
              spline: [
                ['= long * 0.42', 84],
                ['= long * 0.3', 98],
                [0, 92],
                ['= -long * 0.3', 98],
                ['= -long * 0.42', 84],
              ],
            },
            ['= -long * 0.4', 62, { r: 10 }],
          ],
        },
        height: '= pitch * 0.4',
        axis: 'z',
        round: 4,
      },
      at: { my: 'bottom', offset: [0, 112, '= -pitch * (slots - 1) / 2'] },
      when: '= toast',
      role: 'toast',
    },
    { id: 'slices', op: 'linear_array', params: { count: '= slots', step: [0, 0, '= pitch'] }, inputs: ['slice'], role: 'toast' },
    {
      id: 'foot',
      op: 'cylinder',
      params: { diameter: 20, height: 14 },
      at: { offset: ['= -w * 0.38', 0, '= -d * 0.36'] },
      material: 'end',
    },
    { id: 'feet', op: 'grid_array', params: { columns: 2, rows: 2, step: ['= w * 0.76', 0, '= d * 0.72'] }, inputs: ['foot'] },
  ]),
  spoken: {
    names: ['toaster', 'bread toaster', 'pop-up toaster'],
    variants: [
      { names: ['four slice toaster'], params: { slots: 4, depth: 290 } },
      { names: ['retro toaster'], params: {}, materials: { main: '#9fd3c7 glossy paint' } },
    ],
    sizes: { one: 'width', two: ['width', 'height'], three: ['width', 'depth', 'height'] },
    words: { width: ['wide', 'long', 'length'], height: ['tall', 'high'], depth: ['deep'] },
    parts: {
      slot: { names: ['slice'], count: 'slots' },
      toast: {
        names: ['bread', 'slice of bread', 'slice of toast', 'bread slice'],
        present: { toast: true },
        absent: { toast: false },
        material: 'toast',
      },
      lever: { names: ['handle'], material: 'end' },
    },
  },
});
