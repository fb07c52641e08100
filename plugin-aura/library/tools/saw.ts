import { drawn } from '../drawn.ts';
import { mm, pick, thing, whole } from '../thing.ts';

/** A saw lying flat: a handsaw of 550 mm blade, or a hacksaw with its 300 mm blade in a bow. */
export const saw = thing({
  op: 'create_saw',
  family: 'tools',
  label: 'Saw',
  help: 'Handsaw with a closed wooden handle, or a hacksaw with its blade in a bow',
  params: {
    style: pick(['hand', 'hack'], 'Style', 'Handsaw or hacksaw'),
    length: mm(560, 'Length', 'Over all'),
    teeth: whole(60, 'Teeth', 'Along the edge', { min: 6, max: 120 }),
    thickness: mm(1.4, 'Thickness', 'Of the blade'),
  },
  let: { s: '= length / 564.31', p: '= 424 * s / teeth', q: '= 396 * s / teeth' },
  materials: { handle: 'beech', blade: 'steel', screw: 'brass', frame: 'blue paint' },
  operations: drawn('s', [
    {
      id: 'sheet',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-70, -52],
            [370, -52],
            [376, -34, { r: 6 }],
            [372, -14, { r: 8 }],
            [-70, 46],
          ],
        },
        height: '= thickness',
      },
      at: { offset: [153, '= 9 * s', 3] },
      when: "= style == 'hand'",
    },
    {
      id: 'tooth',
      op: 'prism',
      params: { sides: 3, side: '= p * 0.94', height: '= thickness * 3' },
      at: { my: 'center', offset: [-60, '= 9 * s', '= 52 * s'] },
      when: "= style == 'hand'",
    },
    { id: 'tooth_row', op: 'linear_array', params: { count: '= teeth', step: ['= p', 0, 0] }, inputs: ['tooth'] },
    { id: 'toothed', op: 'difference', inputs: ['sheet', 'tooth_row'] },
    { id: 'blade', op: 'move', params: { offset: [0, 0, 0] }, inputs: ['toothed'], material: 'blade' },
    {
      id: 'grip',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-176, 62],
            {
              spline: [
                [-150, 64],
                [-112, 48],
                [-72, 50],
                [-50, 40],
              ],
            },
            {
              spline: [
                [-62, 8],
                [-56, -28],
                [-72, -58],
              ],
            },
            {
              spline: [
                [-100, -54],
                [-128, -46],
                [-152, -56],
                [-180, -66],
                [-188, -50],
              ],
            },
            {
              spline: [
                [-176, -22],
                [-172, 8],
                [-186, 36],
                [-188, 54],
                [-176, 62],
              ],
            },
          ],
          minus: [
            {
              points: [
                [-146, 34],
                {
                  spline: [
                    [-118, 22],
                    [-92, 22],
                    [-86, 6],
                    [-92, -22],
                  ],
                },
                {
                  spline: [
                    [-118, -24],
                    [-142, -30],
                    [-148, -14],
                    [-142, 8],
                    [-146, 34],
                  ],
                },
              ],
            },
          ],
        },
        height: 20,
        round: 6,
      },
      at: { offset: [-119, 0, 1] },
      role: 'handle',
      name: 'Handle',
      when: "= style == 'hand'",
    },
    {
      id: 'rivet',
      op: 'cylinder',
      params: { diameter: 13, height: 21.5, round: 0.8 },
      at: { offset: [-76, -0.75, -28] },
      when: "= style == 'hand'",
      material: 'screw',
    },
    {
      id: 'screws',
      op: 'place',
      params: {
        at: [
          [0, 0, 0],
          [2, 0, 26],
          [-6, 0, 54],
        ],
      },
      inputs: ['rivet'],
      role: 'screw',
      name: 'Screws',
      material: 'screw',
    },
    {
      id: 'bow',
      op: 'sweep',
      params: {
        profile: { rect: [9, 18], r: 3 },
        path: {
          line: [
            [-206, 20, 46],
            [-206, 20, -66],
            [212, 20, -66],
            [212, 20, 46],
          ],
          bend: 24,
        },
      },
      role: 'frame',
      when: "= style == 'hack'",
    },
    {
      id: 'strip',
      op: 'box',
      params: { size: [424, '= thickness', 14] },
      at: { my: 'center', offset: [0, 20, 46] },
      when: "= style == 'hack'",
    },
    {
      id: 'nick',
      op: 'prism',
      params: { sides: 3, side: '= q * 0.94', height: '= thickness * 3' },
      at: { my: 'center', offset: ['= -197 * s', '= 20 * s', '= 53 * s'] },
      when: "= style == 'hack'",
    },
    { id: 'nicks', op: 'linear_array', params: { count: '= teeth', step: ['= q', 0, 0] }, inputs: ['nick'] },
    { id: 'hack_blade', op: 'difference', inputs: ['strip', 'nicks'], material: 'blade', role: 'blade', name: 'Blade' },
    {
      id: 'nut',
      op: 'cylinder',
      params: { diameter: 15, height: 34, axis: 'x', chamfer: 2 },
      at: { my: 'left', offset: [204, 20, 46] },
      material: 'blade',
      role: 'nut',
      name: 'Wing nut',
      when: "= style == 'hack'",
    },
    {
      id: 'pistol',
      op: 'loft',
      params: {
        sections: [
          { profile: { ellipse: [34, 26] } },
          { at: 0.2, profile: { ellipse: [38, 32] } },
          { at: 0.5, profile: { ellipse: [42, 33] } },
          { at: 0.85, profile: { ellipse: [36, 32] } },
          { profile: { ellipse: [22, 20] } },
        ],
        path: {
          spline: [
            [-200, 20, 34],
            [-222, 20, 54],
            [-244, 20, 88],
            [-268, 20, 130],
          ],
        },
      },
      role: 'handle',
      name: 'Handle',
      when: "= style == 'hack'",
    },
  ]),
  spoken: {
    names: ['saw', 'handsaw', 'hand saw', 'wood saw', 'carpenter saw'],
    variants: [
      {
        names: ['hacksaw', 'hack saw', 'metal saw', 'bow saw'],
        params: { style: 'hack', length: 480, teeth: 90, thickness: 0.8 },
        materials: { main: 'black plastic' },
      },
    ],
    sizes: { one: 'length' },
    words: { length: ['long', 'overall'], thickness: ['thick', 'blade thickness'] },
    parts: {
      handle: { names: ['grip'], material: 'main' },
      blade: { material: 'blade', sizes: { thickness: 'thickness', length: 'length' } },
      tooth: { count: 'teeth' },
      screw: { names: ['rivet'], material: 'screw' },
      frame: { names: ['bow'], material: 'frame' },
    },
  },
});
