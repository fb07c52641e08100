import { drawn } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

const COLOURS = ['red', 'orange', 'yellow', 'light green', 'green', 'blue', 'dark blue', 'purple'] as const;

/** A child's xylophone of eight coloured bars, with a mallet. */
export const xylophone = thing({
  op: 'create_xylophone',
  family: 'instruments',
  label: 'Xylophone',
  help: 'Xylophone of eight coloured bars on a tapered frame, with a mallet',
  params: { width: mm(320, 'Width', 'Over the bars') },
  let: { s: '= width / 320' },
  materials: { frame: 'beech', screw: 'steel', mallet: 'beech', head: 'red plastic' },
  called: { rail: 'Frame rail', pin_row: 'Screws' },
  operations: drawn('s', [
    {
      id: 'rail',
      op: 'box',
      params: { size: [322, 16, 14], round: 3 },
      at: { my: 'center', offset: [0, 12, 40], rotate: [0, 6, 0] },
      role: 'frame',
    },
    { id: 'rails', op: 'mirror', params: { plane: 'z' }, inputs: ['rail'], role: 'frame', name: 'Rails' },
    {
      id: 'end_left',
      op: 'box',
      params: { size: [14, 16, 96], round: 3 },
      at: { my: 'center', offset: [-146, 12, 0] },
      role: 'frame',
      name: 'Crosspiece',
    },
    {
      id: 'end_right',
      op: 'box',
      params: { size: [14, 16, 50], round: 3 },
      at: { my: 'center', offset: [146, 12, 0] },
      role: 'frame',
      name: 'Crosspiece',
    },
    ...COLOURS.map((colour, k) => ({
      id: `bar_${k + 1}`,
      op: 'box',
      params: { size: [32, 6, 170 - k * 11], round: 2.4 },
      at: { my: 'center', offset: [-136 + k * 38.9, 22.8, 0] as [number, number, number] },
      material: `${colour} paint`,
      name: 'Bar',
    })),
    { id: 'pin', op: 'dome', params: { diameter: 7, height: 3 }, at: { offset: [-136, 25.4, 55] }, role: 'screw' },
    {
      id: 'pin_row',
      op: 'place',
      params: { at: COLOURS.map((_, k): [number, number, number] => [k * 38.9, 0, -k * 4.1]) },
      inputs: ['pin'],
      role: 'screw',
    },
    { id: 'pins', op: 'mirror', params: { plane: 'z' }, inputs: ['pin_row'], role: 'screw', name: 'Screws' },
    {
      id: 'stick',
      op: 'cylinder',
      params: { diameter: 7, height: 190, axis: 'x', round: 2 },
      at: { my: 'center', offset: [10, 29.1, 30], rotate: [0, 30, 0] },
      role: 'mallet',
      name: 'Mallet',
    },
    {
      id: 'head',
      op: 'sphere',
      params: { diameter: 22 },
      at: { my: 'center', to: 'stick.center', offset: [80, 7, -46] },
      name: 'Mallet head',
    },
  ]),
  spoken: {
    names: ['xylophone', 'glockenspiel', 'toy xylophone'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'long'] },
    parts: { frame: { material: 'main' }, mallet: { names: ['stick', 'beater'], material: 'mallet' }, screw: { material: 'screw' } },
  },
});
