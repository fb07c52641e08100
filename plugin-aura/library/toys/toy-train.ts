import { curve, drawn } from '../drawn.ts';
import { mm, thing, whole } from '../thing.ts';

const wheels = (id: string, at: readonly number[]) => [
  {
    id: `${id}_disc`,
    op: 'cylinder',
    params: { diameter: 30, height: 10, axis: 'z', round: 2 },
    at: { my: 'back', offset: [at[0]!, 15, 20] as [number, number, number] },
    role: 'wheel',
  },
  {
    id: `${id}_pin`,
    op: 'cylinder',
    params: { diameter: 9, height: 4, axis: 'z', round: 1.6 },
    at: { my: 'back', offset: [at[0]!, 15, 28] as [number, number, number] },
    role: 'trim',
  },
  { id: `${id}_one`, op: 'group', inputs: [`${id}_disc`, `${id}_pin`] },
  { id: `${id}_row`, op: 'place', params: { at: at.map((x): [number, number, number] => [x - at[0]!, 0, 0]) }, inputs: [`${id}_one`] },
  { id: `${id}_wheels`, op: 'mirror', params: { plane: 'z' }, inputs: [`${id}_row`], name: 'Wheels' },
];

/** A wooden train running to the left: an engine of 150 mm and up to five wagons. */
export const toyTrain = thing({
  op: 'create_toy_train',
  family: 'toys',
  label: 'Toy train',
  help: 'Wooden steam engine with coloured wagons',
  params: { length: mm(150, 'Length', 'Of the engine'), wagons: whole(2, 'Wagons', 'Behind the engine', { min: 0, max: 5, soft: [0, 5] }) },
  let: { s: '= length / 150' },
  materials: {
    engine: 'red paint',
    cab: 'blue paint',
    frame: 'beech',
    wheel: 'black paint',
    trim: 'yellow paint',
    wagon: 'green paint',
    load: 'oak',
  },
  called: { engine_disc: 'Engine wheel', bogie_disc: 'Bogie wheel' },
  operations: drawn('s', [
    { id: 'frame', op: 'box', params: { size: [150, 12, 44], round: 3 }, at: { my: 'center', offset: [0, 24, 0] } },
    {
      id: 'boiler',
      op: 'cylinder',
      params: { diameter: 44, height: 90, axis: 'x', round: 3 },
      at: { my: 'left', offset: [-70, 50, 0] },
      role: 'engine',
      name: 'Boiler',
    },
    { id: 'band', op: 'cylinder', params: { diameter: 46, height: 5, axis: 'x' }, at: { my: 'left', offset: [-58, 50, 0] }, role: 'trim' },
    { id: 'bands', op: 'linear_array', params: { count: 3, step: [30, 0, 0] }, inputs: ['band'], role: 'trim', name: 'Bands' },
    {
      id: 'front_disc',
      op: 'cylinder',
      params: { diameter: 32, height: 5, axis: 'x', round: 1.6 },
      at: { my: 'left', offset: [-74, 50, 0] },
      role: 'trim',
      name: 'Smoke box door',
    },
    {
      id: 'funnel',
      op: 'revolve',
      params: {
        profile: {
          points: curve([
            [0, 66],
            [8, 66],
            [8, 88],
            {
              spline: [
                [10, 94],
                [15, 100],
              ],
            },
            [15, 105],
            [9, 105],
            [8, 100],
            [0, 100],
          ]),
        },
      },
      at: { offset: [-50, 0, 0] },
      role: 'wheel',
      name: 'Chimney',
    },
    {
      id: 'dome',
      op: 'revolve',
      params: {
        profile: {
          points: curve([
            [0, 66],
            [10, 66],
            [10, 76],
            {
              spline: [
                [8, 83],
                [0, 87],
              ],
            },
          ]),
        },
      },
      at: { offset: [-14, 0, 0] },
      role: 'trim',
      name: 'Dome',
    },
    { id: 'cabin', op: 'box', params: { size: [52, 68, 48], round: 3 }, at: { my: 'bottom', offset: [46, 28, 0] } },
    { id: 'pane', op: 'box', params: { size: [28, 24, 90], round: 5 }, at: { my: 'center', offset: [46, 76, 0] } },
    { id: 'cab', op: 'difference', inputs: ['cabin', 'pane'], role: 'cab', name: 'Cab' },
    {
      id: 'roof',
      op: 'box',
      params: { size: [66, 8, 58], round: 3.6 },
      at: { my: 'bottom', offset: [46, 94, 0] },
      role: 'engine',
      name: 'Roof',
    },
    ...wheels('engine', [-48, -10, 40]),
    {
      id: 'bed',
      op: 'box',
      params: { size: [110, 10, 44], round: 3 },
      at: { my: 'center', offset: [150, 25, 0] },
      role: 'frame',
      when: '= wagons',
    },
    { id: 'tub', op: 'box', params: { size: [100, 36, 46], round: 3 }, at: { my: 'bottom', offset: [150, 28, 0] }, when: '= wagons' },
    { id: 'hollow', op: 'box', params: { size: [90, 40, 36], round: 3 }, at: { my: 'bottom', offset: [150, 36, 0] }, when: '= wagons' },
    { id: 'box', op: 'difference', inputs: ['tub', 'hollow'], role: 'wagon', name: 'Wagon' },
    {
      id: 'log',
      op: 'cylinder',
      params: { diameter: 16, height: 86, axis: 'x', round: 1 },
      at: { my: 'center', offset: [150, 43.9, 9] },
      role: 'load',
      when: '= wagons',
    },
    {
      id: 'logs',
      op: 'place',
      params: {
        at: [
          [0, 0, 0],
          [0, 0, -18],
          [0, 13, -9],
        ],
      },
      inputs: ['log'],
      role: 'load',
    },
    {
      id: 'hook',
      op: 'cylinder',
      params: { diameter: 7, height: 40, axis: 'x', round: 2 },
      at: { my: 'center', offset: [84, 24, 0] },
      role: 'trim',
      when: '= wagons',
    },
    ...wheels('bogie', [116, 184]).map((operation, k) => (k < 2 ? { ...operation, when: '= wagons' } : operation)),
    { id: 'wagon_one', op: 'group', inputs: ['bed', 'box', 'logs', 'hook', 'bogie_wheels'] },
    {
      id: 'wagon_row',
      op: 'linear_array',
      params: { count: '= max(wagons, 1)', step: [134, 0, 0] },
      inputs: ['wagon_one'],
    },
  ]),
  spoken: {
    names: ['toy train', 'toy train engine', 'toy engine', 'wooden train', 'model train', 'train set'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      wagon: { names: ['car', 'carriage'], count: 'wagons', absent: { wagons: 0 }, material: 'wagon' },
      engine: { names: ['boiler', 'locomotive'], material: 'main' },
      cab: { material: 'cab' },
      wheel: { material: 'wheel' },
    },
  },
});
