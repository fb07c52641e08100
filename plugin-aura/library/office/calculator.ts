import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A pocket calculator lying, 75 x 130 mm. */
export const calculator = thing({
  op: 'create_calculator',
  family: 'office',
  label: 'Calculator',
  help: 'Pocket calculator with a display, a solar cell and rows of keys',
  params: { width: mm(78, 'Width', 'Over all') },
  let: { s: '= width / 78' },
  materials: {
    case: 'dark grey plastic',
    key: 'light grey plastic',
    accent: 'orange plastic',
    display: '#9fb39a plastic',
    cell: 'black glossy plastic',
    digit: 'black paint',
  },
  operations: drawn('s', [
    { id: 'case', op: 'extrude', params: { profile: { rect: [78, 132], r: 8 }, height: 12, round: 3 } },
    {
      id: 'frame',
      op: 'box',
      params: { size: [68, 1.4, 30], round: 0.6 },
      at: { my: 'bottom', offset: [0, 11.4, -46] },
      role: 'cell',
      name: 'Frame',
    },
    {
      id: 'display',
      op: 'box',
      params: { size: [62, 1, 18], round: 0.4 },
      at: { my: 'bottom', offset: [0, 12.1, -41.5] },
      name: 'Display',
    },
    {
      id: 'number',
      op: 'text',
      params: { text: '3.14159', size: 9, depth: 0.5, lying: 'flat' },
      at: { my: 'bottom', offset: [8, 13, -41.5] },
      role: 'digit',
      name: 'Digits',
    },
    {
      id: 'solar',
      op: 'box',
      params: { size: [28, 1, 6], round: 0.3 },
      at: { my: 'bottom', offset: [16, 12.1, -56] },
      role: 'digit',
      name: 'Solar cell',
    },
    { id: 'key', op: 'box', params: { size: [13, 5, 10.4], round: 1.8 }, at: { my: 'bottom', offset: [-26.2, 10.4, -18] }, role: 'key' },
    { id: 'keys', op: 'grid_array', params: { columns: 4, rows: 5, step: [17, 0, 15] }, inputs: ['key'], role: 'key', name: 'Keys' },
    {
      id: 'operator',
      op: 'box',
      params: { size: [13, 5, 10.4], round: 1.8 },
      at: { my: 'bottom', offset: [24.8, 10.8, -18] },
      role: 'accent',
    },
    {
      id: 'operators',
      op: 'linear_array',
      params: { count: 5, step: [0, 0, 15] },
      inputs: ['operator'],
      role: 'accent',
      name: 'Operators',
    },
  ]),
  spoken: {
    names: ['calculator', 'pocket calculator'],
    sizes: { one: 'width' },
    words: { width: ['wide'] },
    parts: {
      case: { names: ['body'], material: 'main' },
      key: { names: ['button'], material: 'key' },
      display: { names: ['screen'], material: 'display' },
    },
  },
});
