import { curve, drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A desk dispenser for adhesive tape of 19 mm, 150 mm long. */
export const tapeDispenser = thing({
  op: 'create_tape_dispenser',
  family: 'office',
  label: 'Tape dispenser',
  help: 'Desk tape dispenser with a roll of tape and a toothed cutter',
  params: { length: mm(150, 'Length', 'Over all') },
  let: { s: '= length / 150' },
  materials: { body: 'black plastic', tape: 'ivory plastic', hub: 'white plastic', cutter: 'steel' },
  operations: drawn('s', [
    {
      id: 'side',
      op: 'extrude',
      params: {
        profile: {
          points: curve([
            [-75, 0],
            [75, 0],
            [75, 42],
            [66, 44],
            {
              spline: [
                [44, 30],
                [18, 26],
                [2, 40],
              ],
            },
            {
              spline: [
                [-6, 64],
                [-30, 76],
                [-56, 64],
                [-72, 32],
                [-75, 0],
              ],
            },
          ]),
        },
        height: 56,
        axis: 'z',
        round: 4,
      },
    },
    { id: 'well', op: 'cylinder', params: { diameter: 98, height: 28, axis: 'z' }, at: { my: 'center', offset: [-24, 52, 0] } },
    { id: 'slot', op: 'box', params: { size: [60, 40, 28], round: 3 }, at: { my: 'bottom', offset: [30, 20, 0] } },
    { id: 'body', op: 'difference', inputs: ['side', 'well', 'slot'] },
    {
      id: 'tape',
      op: 'cylinder',
      params: { diameter: 84, inner_diameter: 38, height: 19, axis: 'z', round: 0.6 },
      at: { my: 'center', offset: [-24, 52, 0] },
      name: 'Roll of tape',
    },
    { id: 'hub', op: 'cylinder', params: { diameter: 39, height: 24, axis: 'z', round: 2 }, at: { my: 'center', offset: [-24, 52, 0] } },
    {
      id: 'strip',
      op: 'box',
      params: { size: [86, 0.8, 19] },
      at: { my: 'center', offset: [28, 62, 0], rotate: [0, 0, -29] },
      role: 'tape',
      name: 'Strip',
    },
    {
      id: 'edge',
      op: 'box',
      params: { size: [10, 3, 26], round: 0.8 },
      at: { my: 'center', offset: [69, 43, 0] },
      role: 'cutter',
      name: 'Cutter',
    },
  ]),
  spoken: {
    names: ['tape dispenser', 'sellotape dispenser', 'scotch tape dispenser', 'adhesive tape dispenser'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      tape: { names: ['roll'], material: 'tape' },
      body: { names: ['base'], material: 'main' },
      cutter: { names: ['blade'], material: 'cutter' },
    },
  },
});
