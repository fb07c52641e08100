import { mm, thing, whole } from '../thing.ts';

/** A picnic table with its benches: 1800 mm long, top 740, seats 440 mm high. */
export const picnicTable = thing({
  op: 'create_picnic_table',
  family: 'furniture',
  label: 'Picnic table',
  help: 'Outdoor table with two fixed benches on A-frames',
  params: {
    length: mm(1800, 'Length', 'Of the boards'),
    height: mm(740, 'Height', 'Of the table top'),
    depth: mm(1500, 'Depth', 'Over both benches'),
    boards: whole(5, 'Boards', 'Of the table top', { min: 2, max: 9, soft: [3, 8] }),
  },
  let: {
    s: '= height / 740',
    t: '= 38 * s',
    leg: '= 90 * s',
    inset: '= length * 0.34',
    top_d: '= depth * 0.5',
    b: '= top_d / boards',
    seat_y: '= height * 0.6',
    seat_z: '= depth / 2 - 130 * s',
  },
  materials: { wood: 'pine' },
  called: { table_top: 'Top board' },
  operations: [
    {
      id: 'board',
      op: 'box',
      params: { size: ['= length', '= t', '= b * 0.94'], round: '= t * 0.16' },
      at: { my: 'top', offset: [0, '= height', '= -top_d / 2 + b / 2'] },
    },
    { id: 'table_top', op: 'linear_array', params: { count: '= boards', step: [0, 0, '= b'] }, inputs: ['board'], name: 'Table top' },
    {
      id: 'plank',
      op: 'box',
      params: { size: ['= length', '= t', '= 124 * s'], round: '= t * 0.16' },
      at: { my: 'top', offset: [0, '= seat_y', '= seat_z - 66 * s'] },
    },
    { id: 'seat', op: 'linear_array', params: { count: 2, step: [0, 0, '= 132 * s'] }, inputs: ['plank'] },
    { id: 'seats', op: 'mirror', params: { plane: 'z' }, inputs: ['seat'], name: 'Benches' },
    {
      id: 'leg',
      op: 'sweep',
      params: {
        profile: { rect: ['= leg * 0.45', '= leg'], r: '= leg * 0.06' },
        path: {
          line: [
            ['= inset', '= -40 * s', '= depth * 0.36'],
            ['= inset', '= height - t * 0.6', '= top_d * 0.28'],
          ],
        },
      },
    },
    { id: 'pair', op: 'mirror', params: { plane: 'z' }, inputs: ['leg'] },
    {
      id: 'bearer',
      op: 'box',
      params: { size: ['= leg * 0.45', '= leg', '= top_d * 0.96'], round: '= leg * 0.06' },
      at: { my: 'top', offset: ['= inset - leg * 0.44', '= height - t * 0.9', 0] },
    },
    {
      id: 'beam',
      op: 'box',
      params: { size: ['= leg * 0.45', '= leg', '= depth * 0.96'], round: '= leg * 0.06' },
      at: { my: 'top', offset: ['= inset - leg * 0.44', '= seat_y - t * 0.9', 0] },
    },
    {
      id: 'brace',
      op: 'sweep',
      params: {
        profile: { rect: ['= leg * 0.7', '= leg * 0.42'], r: '= leg * 0.06' },
        path: {
          line: [
            ['= inset - leg * 0.4', '= seat_y - leg * 0.8', 0],
            ['= inset * 0.2', '= height - t * 1.2', 0],
          ],
        },
      },
    },
    { id: 'ends', op: 'mirror', inputs: ['pair', 'bearer', 'beam', 'brace'], name: 'Frames' },
    { id: 'ground', op: 'box', params: { size: ['= length * 2', '= 400 * s', '= depth * 2'] }, at: { my: 'top' } },
    { id: 'frames', op: 'difference', inputs: ['ends', 'ground'] },
  ],
  spoken: {
    names: ['picnic table', 'picnic bench', 'beer garden table', 'outdoor table with benches'],
    sizes: { one: 'length', two: ['length', 'depth'], three: ['length', 'depth', 'height'] },
    words: { length: ['long', 'wide', 'width'], depth: ['deep'], height: ['tall', 'high'] },
    parts: { board: { names: ['plank'], count: 'boards', material: 'main' }, bench: { names: ['seat'], material: 'main' } },
  },
});
