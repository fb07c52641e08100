import { drawn } from '../drawn.ts';
import { box, cut, group, mirrored, rail, rod } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A portable typewriter of the nineteen-fifties: 330 mm wide, four rows of round keys, platen with knobs, a sheet of paper. */
export const typewriter = thing({
  op: 'create_typewriter',
  family: 'office',
  label: 'Typewriter',
  help: 'Mechanical typewriter with rows of round keys, a roller with knobs and a sheet of paper',
  params: { width: mm(330, 'Width', 'Of the case'), paper: yes('Paper', 'A sheet in the roller') },
  let: { s: '= width / 330' },
  materials: {
    body: '#2f6f73 satin paint',
    key: 'ivory plastic',
    metal: 'chrome',
    roller: 'black rubber',
    paper: 'paper',
    dark: 'black plastic',
  },
  called: { cap: 'Key' },
  operations: drawn('s', [
    {
      id: 'shell',
      op: 'loft',
      params: {
        sections: [
          { profile: { rect: [330, 300], r: 34 } },
          { at: 0.45, profile: { rect: [326, 296], r: 34 } },
          { profile: { rect: [300, 250], r: 30 } },
        ],
        height: 116,
      },
      at: { my: 'bottom', offset: [0, 6, 0] },
    },
    { id: 'ramp', op: 'box', params: { size: [400, 200, 260] }, at: { my: 'bottom', offset: [0, 62, 150], rotate: [20, 0, 0] } },
    { id: 'well', op: 'cylinder', params: { diameter: 150, height: 80 }, at: { my: 'bottom', offset: [0, 84, 0] } },
    cut('body', ['shell', 'ramp', 'well'], { name: 'Case' }),
    rod('basket', 146, 6, [0, 80, 0], { role: 'dark', name: 'Type basket' }),
    box('bar', [3, 5, 62], [0, 86, 24], { role: 'metal', rotate: [-14, 0, 0] }),
    {
      id: 'bars',
      op: 'polar_array',
      params: { count: 15, angle: 130, center: [0, 0, -20] },
      inputs: ['bar'],
      at: { rotate: [0, -65, 0] },
      role: 'metal',
      name: 'Type bars',
    },
    rod('stem', 6, 26, [-132, 50, 140], { role: 'metal' }),
    rod('cap', 19, 6, [-132, 72, 140], { round: 2, role: 'key' }),
    group('key', ['stem', 'cap']),
    { id: 'row_one', op: 'linear_array', params: { count: 11, step: [25.2, 0, 0] }, inputs: ['key'] },
    { id: 'rows', op: 'linear_array', params: { count: 4, step: [4, 10, -25] }, inputs: ['row_one'], name: 'Keys' },
    box('space', [150, 12, 18], [0, 52, 154], { round: 4, role: 'key', name: 'Space bar' }),
    box('carriage', [344, 26, 60], [0, 112, -70], { round: 8, role: 'metal', name: 'Carriage' }),
    rod('roller', 40, 330, [0, 142, -74], { axis: 'x', name: 'Roller' }),
    rod('knob', 34, 26, [182, 142, -74], { axis: 'x', round: 5, role: 'dark' }),
    mirrored('knobs', ['knob'], { role: 'dark', name: 'Knobs' }),
    rail(
      'lever',
      7,
      [
        [-176, 142, -60],
        [-200, 150, -30],
        [-206, 156, 10],
      ],
      { role: 'metal', bend: 12, name: 'Lever' },
    ),
    box('sheet', [210, 210, 1.2], [0, 140, -94.2], { rotate: [-10, 0, 0], when: '= paper', role: 'paper', name: 'Paper' }),
    box('plate', [110, 16, 3], [0, 92, 92], { round: 1, role: 'metal', rotate: [-20, 0, 0], name: 'Name plate' }),
    rod('foot', 22, 10, [130, 0, 116], { role: 'roller' }),
    mirrored('feet_x', ['foot'], { role: 'roller' }),
    mirrored('feet', ['feet_x'], { plane: 'z', role: 'roller', name: 'Feet' }),
  ]),
  spoken: {
    names: ['typewriter', 'vintage typewriter', 'old typewriter', 'mechanical typewriter'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'long'] },
    parts: {
      key: { names: ['letter key', 'button'], material: 'key' },
      paper: { names: ['sheet', 'page'], present: { paper: true }, absent: { paper: false }, material: 'paper' },
      roller: { names: ['platen', 'carriage'], material: 'roller', at: ['top'] },
      body: { names: ['case', 'housing'], material: 'main' },
      knob: { material: 'dark' },
      lever: { material: 'metal' },
    },
  },
});
