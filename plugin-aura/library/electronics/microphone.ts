import { curve, drawn } from '../drawn.ts';
import { mm, pick, thing } from '../thing.ts';

/** A stage microphone: 162 mm long, its head 51 mm; in the hand, or on a stand. */
export const microphone = thing({
  op: 'create_microphone',
  family: 'electronics',
  label: 'Microphone',
  help: 'Microphone with a round grille: lying, or on a table stand or floor stand',
  params: {
    length: mm(162, 'Length', 'Of the microphone'),
    stand: pick(['none', 'table', 'floor'], 'Stand', 'None, on a small foot, or on a floor stand'),
  },
  let: { s: '= length / 162', up: "= if(stand == 'floor', 1450, if(stand == 'table', 150, 0)) * s", lean: "= if(stand == 'none', 90, 50)" },
  materials: { body: 'black paint', grille: 'steel', ring: 'chrome', stand: 'black steel' },
  operations: drawn('s', [
    {
      id: 'body',
      op: 'revolve',
      params: {
        profile: {
          points: curve([
            [0, 0],
            [11, 0],
            [12, 2],
            {
              spline: [
                [13, 40],
                [16, 90],
                [22, 112],
              ],
            },
            [22, 116],
            [0, 116],
          ]),
        },
      },
    },
    {
      id: 'collar',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 115],
            [24, 115],
            [25.5, 117],
            [25.5, 121],
            [24, 123],
            [0, 123],
          ],
        },
      },
      role: 'ring',
    },
    {
      id: 'ball',
      op: 'revolve',
      params: {
        profile: {
          points: curve(
            [
              [0, 122],
              [23, 122],
              {
                spline: [
                  [25.5, 138],
                  [20, 155],
                  [0, 162],
                ],
              },
            ],
            6,
          ),
        },
      },
    },
    {
      id: 'band',
      op: 'torus',
      params: { diameter: 50, tube_diameter: 4 },
      at: { my: 'center', offset: [0, 137, 0] },
      role: 'ring',
      name: 'Band',
    },
    {
      id: 'mesh',
      op: 'groove',
      params: { diameter: 51, depth: 1.1, width: 0.9, count: 7, pitch: 2.2, level: 12, shape: 'v' },
      inputs: ['ball'],
      role: 'grille',
      name: 'Grille',
    },
    { id: 'switch', op: 'box', params: { size: [5, 14, 4], round: 1.2 }, at: { my: 'center', offset: [0, 80, 15.5] }, role: 'ring' },
    {
      id: 'mic',
      op: 'group',
      inputs: ['body', 'collar', 'mesh', 'band', 'switch'],
      at: { rotate: ['= lean', 0, 0], pivot: [0, 40, 0], offset: [0, '= up', 0] },
    },
    {
      id: 'clip',
      op: 'sphere',
      params: { diameter: 36 },
      at: { my: 'center', offset: [0, '= up + 32 * s', -6] },
      role: 'stand',
      name: 'Clip',
      when: "= stand != 'none'",
    },
    {
      id: 'rod',
      op: 'cylinder',
      params: { diameter: 12, height: '= up + 30 * s' },
      at: { my: 'bottom', offset: [0, 0, -8] },
      role: 'stand',
      when: "= stand != 'none'",
    },
    {
      id: 'sleeve',
      op: 'cylinder',
      params: { diameter: 22, height: '= up * 0.56', chamfer: 2 },
      at: { my: 'bottom', offset: [0, 0, -8] },
      role: 'stand',
      when: "= stand == 'floor'",
    },
    {
      id: 'plate',
      op: 'cylinder',
      params: { diameter: "= if(stand == 'floor', 270, 120) * s", height: 12, round: 4, edges: 'top' },
      at: { offset: [0, 0, -8] },
      role: 'stand',
      name: 'Base',
      when: "= stand != 'none'",
    },
  ]),
  spoken: {
    names: ['microphone', 'mic', 'stage microphone', 'hand microphone'],
    variants: [
      { names: ['microphone stand', 'standing microphone', 'mic stand'], params: { stand: 'floor' } },
      { names: ['table microphone', 'desk microphone', 'podcast microphone'], params: { stand: 'table' } },
    ],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      grille: { names: ['head', 'mesh'], material: 'grille' },
      body: { names: ['grip', 'handle'], material: 'main' },
      ring: { names: ['band', 'collar'], material: 'ring' },
      stand: { names: ['base', 'rod'], present: { stand: 'table' }, absent: { stand: 'none' }, material: 'stand' },
    },
  },
});
