import { drawn } from '../drawn.ts';
import { ring, turned } from '../shapes.ts';
import { auto, mm, thing } from '../thing.ts';

/** An eye bolt after DIN 580, usually M10: eye 25 mm inside and 45 mm outside, collar 25 mm, shank 17 mm; its thread is drawn as rings. */
export const eyeBolt = thing({
  op: 'create_eye_bolt',
  family: 'hardware',
  label: 'Eye bolt',
  help: 'Lifting eye on a collar and a threaded shank',
  params: {
    diameter: mm(10, 'Diameter', 'Of the thread'),
    shank: auto(17, 'Shank', 'Length of the thread'),
    eye: auto(25, 'Eye', 'Inside of the eye'),
  },
  let: {
    shank: '= diameter * 1.7',
    s: '= diameter / 10',
    l: '= max(shank, diameter * 0.5)',
    eye: '= diameter * 2.5',
    e: '= max(eye, diameter * 0.8)',
  },
  materials: { bolt: 'galvanised steel' },
  operations: drawn('s', [
    turned('post', [
      [0, '= l - s'],
      [11.8, '= l - s'],
      [12.5, '= l'],
      [12.5, '= l + 5 * s'],
      [10.5, '= l + 7 * s'],
      [7.4, '= l + 9 * s'],
      [6.4, '= l + 14 * s'],
      [0, '= l + 14 * s'],
    ]),
    ring('eye', '= e + diameter', 10, [0, '= l + 11.5 * s + e / 2 + diameter / 2', 0], { axis: 'z' }),
    turned('core', [
      [0, 0],
      [3.4, 0],
      [4.2, 0.9],
      [4.2, '= l'],
      [0, '= l'],
    ]),
    turned('crest', [
      [0, 0.4],
      [4.1, 0.5],
      [5, 1],
      [5, 1.3],
      [4.1, 1.8],
      [0, 1.9],
    ]),
    {
      id: 'crests',
      op: 'linear_array',
      params: {
        count: '= max(2, min(40, floor((l - 2.4 * s) / (1.5 * s)) + 1))',
        step: [0, '= (l - 2.4 * s) / max(1, min(39, floor((l - 2.4 * s) / (1.5 * s))))', 0],
      },
      inputs: ['crest'],
    },
    { id: 'bolt', op: 'union', inputs: ['post', 'eye', 'core', 'crests'], name: 'Eye bolt' },
  ]),
  spoken: {
    names: ['eye bolt', 'eyebolt', 'lifting eye', 'ring bolt', 'rod eye'],
    sizes: { one: 'diameter', two: ['diameter', 'shank'] },
    words: { shank: ['long'], diameter: ['thread'] },
    parts: {
      eye: { names: ['ring', 'loop'], sizes: { diameter: 'eye', size: 'eye' } },
      shank: { names: ['thread'], sizes: { length: 'shank', diameter: 'diameter' } },
    },
  },
});
