import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A remote control lying, 180 x 45 mm, its far end away from the viewer. */
export const remote = thing({
  op: 'create_remote_control',
  family: 'electronics',
  label: 'Remote control',
  help: 'Remote control with a red power key, a ring of arrows and rows of keys',
  params: {
    length: mm(180, 'Length', 'Over all'),
    width: mm(46, 'Width', 'Over all', { max: 400 }),
    thickness: mm(18, 'Thickness', 'Over all', { max: 200 }),
  },
  let: { s: '= length / 181', w: '= width / 46', t: '= thickness' },
  materials: { body: 'black plastic', key: 'grey rubber', power: 'red rubber', ring: 'dark grey plastic' },
  operations: [
    {
      id: 'body',
      op: 'extrude',
      params: {
        profile: { rect: ['= width', '= length'], r: '= min(width, length) * 0.3' },
        height: '= thickness',
        round: '= min(thickness, width, length) * 0.26',
      },
    },
    ...drawn('s', [
      {
        id: 'power',
        op: 'cylinder',
        params: { diameter: '= min(9 * w, 9 * s)', height: '= t * 0.14', round: '= t * 0.05', edges: 'top' },
        at: { my: 'center', offset: ['= -12 * w', '= t', -72] },
      },
      {
        id: 'ring',
        op: 'cylinder',
        params: {
          diameter: '= min(32 * w, 32 * s)',
          inner_diameter: '= min(16 * w, 16 * s)',
          height: '= t * 0.16',
          round: '= t * 0.05',
          edges: 'top',
        },
        at: { my: 'center', offset: [0, '= t', -22] },
        name: 'Arrows',
      },
      {
        id: 'ok',
        op: 'cylinder',
        params: { diameter: '= min(13 * w, 13 * s)', height: '= t * 0.16', round: '= t * 0.05', edges: 'top' },
        at: { my: 'center', offset: [0, '= t', -22] },
        role: 'key',
        name: 'OK key',
      },
      {
        id: 'one',
        op: 'box',
        params: { size: ['= 9 * w', '= t * 0.14', 6], round: '= min(t * 0.05, w, s)' },
        at: { my: 'center', offset: ['= -12 * w', '= t', 6] },
        role: 'key',
      },
      {
        id: 'keys',
        op: 'grid_array',
        params: { columns: 3, rows: 5, step: ['= 12 * w', 0, 11] },
        inputs: ['one'],
        role: 'key',
        name: 'Keys',
      },
      {
        id: 'small',
        op: 'box',
        params: { size: ['= 9 * w', '= t * 0.14', 5], round: '= min(t * 0.05, w, s)' },
        at: { my: 'center', offset: ['= -12 * w', '= t', -54] },
        role: 'key',
      },
      {
        id: 'upper_keys',
        op: 'linear_array',
        params: { count: 3, step: ['= 12 * w', 0, 0] },
        inputs: ['small'],
        role: 'key',
        name: 'Upper keys',
      },
      {
        id: 'eye',
        op: 'box',
        params: { size: ['= 16 * w', '= t * 0.3', 4], round: '= min(t * 0.1, w, 1.4 * s)' },
        at: { my: 'center', offset: [0, '= t * 0.5', -89] },
        role: 'power',
        name: 'Infrared window',
      },
    ]),
  ],
  spoken: {
    names: ['remote control', 'remote', 'tv remote', 'remote controller'],
    sizes: { one: 'length', two: ['length', 'width'] },
    words: { length: ['long'], width: ['wide'], thickness: ['thick'] },
    parts: {
      body: { names: ['case'], material: 'main' },
      key: { names: ['button'], material: 'key' },
      power: { names: ['power button', 'power key'], material: 'power' },
    },
  },
});
