import { drawn } from '../drawn.ts';
import { mm, thing, yes } from '../thing.ts';

/** A cordless drill standing on its battery, about 200 mm high. */
export const drill = thing({
  op: 'create_drill',
  family: 'tools',
  label: 'Power drill',
  help: 'Cordless drill standing on its battery, with chuck and bit',
  params: {
    height: mm(200, 'Height', 'From battery to top'),
    bit: yes('Bit', 'A twist drill in the chuck'),
    bit_diameter: mm(6, 'Bit diameter', 'Of the twist drill'),
  },
  let: { s: '= height / 200' },
  materials: {
    body: 'teal plastic',
    grip: 'black rubber',
    battery: 'black plastic',
    chuck: 'black plastic',
    steel: 'steel',
    trigger: 'red plastic',
  },
  operations: drawn('s', [
    {
      id: 'tube',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, -72],
            [20, -72],
            {
              spline: [
                [28, -66],
                [31, -50],
                [31, 10],
                [28, 46],
                [22, 58],
              ],
            },
            [0, 58],
          ],
        },
      },
      at: { rotate: [0, 0, -90], pivot: [0, 0, 0], offset: [0, 168, 0] },
      role: 'body',
    },
    {
      id: 'barrel',
      op: 'groove',
      params: { diameter: 62, depth: 2, width: 2.4, count: 4, pitch: 6, level: 26, axis: 'x' },
      inputs: ['tube'],
      role: 'body',
    },
    {
      id: 'stem',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [66, 46], r: 12 } },
          { at: 0.18, profile: { rect: [46, 38], r: 14 } },
          { at: 0.6, profile: { rect: [44, 37], r: 15 } },
          { profile: { rect: [56, 40], r: 15 } },
        ],
        path: {
          spline: [
            [-30, 34, 0],
            [-14, 160, 0],
          ],
        },
      },
      role: 'body',
    },
    { id: 'foot', op: 'box', params: { size: [104, 18, 62], round: 6 }, at: { offset: [-12, 30, 0] }, role: 'body' },
    {
      id: 'gripped',
      op: 'paint',
      params: {
        profile: {
          points: [
            [-18, -46],
            {
              spline: [
                [4, -40],
                [10, 0],
                [16, 40],
              ],
            },
            [-12, 46],
            {
              spline: [
                [-14, 0],
                [-18, -46],
              ],
            },
          ],
        },
        at: [-7, 0],
        face: 'front',
        depth: 2,
        both: true,
      },
      inputs: ['stem'],
      material: 'grip',
      role: 'grip',
      name: 'Grip',
    },
    { id: 'shell', op: 'union', inputs: ['barrel', 'foot'], role: 'body', name: 'Body' },
    { id: 'battery', op: 'box', params: { size: [112, 32, 68], round: 7 }, at: { offset: [-10, 0, 0] } },
    {
      id: 'trigger',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [16, 16], r: 4 } },
          { at: 0.5, profile: { rect: [12, 15], r: 4 } },
          { profile: { rect: [18, 16], r: 4 } },
        ],
        path: {
          spline: [
            [6, 98, 0],
            [12, 138, 0],
          ],
        },
      },
    },
    {
      id: 'collar',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 52],
            [23, 52],
            [25, 56, { r: 2 }],
            [25, 68, { r: 2 }],
            [21, 71],
            [0, 71],
          ],
        },
      },
      at: { rotate: [0, 0, -90], pivot: [0, 0, 0], offset: [0, 168, 0] },
      role: 'chuck',
      name: 'Collar',
    },
    {
      id: 'jaw_sleeve',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 70],
            [21, 70],
            [21.5, 96, { r: 2 }],
            {
              spline: [
                [18, 104],
                [10, 112],
              ],
            },
            [9, 114],
            [0, 114],
          ],
        },
      },
      at: { rotate: [0, 0, -90], pivot: [0, 0, 0], offset: [0, 168, 0] },
      role: 'chuck',
      name: 'Chuck',
    },
    {
      id: 'rod',
      op: 'cylinder',
      params: { diameter: '= bit_diameter', height: 72, axis: 'x', chamfer: '= bit_diameter * 0.3', edges: 'top' },
      at: { my: 'left', offset: [108, 168, 0] },
      when: '= bit',
    },
    {
      id: 'flute',
      op: 'sweep',
      params: {
        profile: { circle: '= bit_diameter * 0.5' },
        path: { helix: { diameter: '= bit_diameter * 1.02', pitch: '= bit_diameter * 3', turns: 2.4 } },
      },
      at: { rotate: [0, 0, -90], pivot: [0, 0, 0], offset: ['= 180 * s - bit_diameter * 7', '= 168 * s', 0] },
      when: '= bit',
    },
    { id: 'bit', op: 'difference', inputs: ['rod', 'flute'], material: 'steel', name: 'Bit' },
  ]),
  spoken: {
    names: ['drill', 'power drill', 'cordless drill', 'electric drill', 'electric screwdriver', 'drill driver', 'hand drill'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'], bit_diameter: ['drill diameter'] },
    parts: {
      body: { names: ['housing', 'case'], material: 'main' },
      grip: { names: ['handle'], material: 'grip' },
      battery: { names: ['battery pack'], material: 'battery' },
      chuck: { material: 'chuck' },
      bit: {
        names: ['drill bit'],
        present: { bit: true },
        absent: { bit: false },
        material: 'steel',
        sizes: { size: 'bit_diameter', diameter: 'bit_diameter' },
      },
      trigger: { material: 'trigger' },
    },
  },
});
