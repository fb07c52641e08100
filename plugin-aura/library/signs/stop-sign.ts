import { drawn } from '../drawn.ts';
import { rod, slab, stick } from '../shapes.ts';
import { auto, mm, thing, words, yes } from '../thing.ts';

/** A stop sign: octagon 750 mm across flats, red with a white border, on a post of 60 mm (MUTCD R1-1, Vienna convention B2a). */
export const stopSign = thing({
  op: 'create_stop_sign',
  family: 'signs',
  label: 'Stop sign',
  help: 'Red octagon with white border and lettering, on a post',
  params: {
    height: mm(2400, 'Height', 'To the top of the sign'),
    pole: auto(2330, 'Pole', 'Length of the post'),
    text: words('STOP', 'Text', 'On the sign'),
    post: yes('Post', 'It stands on a post'),
  },
  let: { s: '= height / 2400', pole: '= 2330 * s' },
  materials: { sign: 'red paint', text: 'white paint', post: 'galvanised steel', foot: 'concrete' },
  operations: drawn('s', [
    slab('rim', { polygon: 8, across_flats: 750, r: 20, minus: [{ polygon: 8, across_flats: 712, r: 18 }] }, 8, [0, 1650, 40], {
      role: 'text',
      name: 'Border',
    }),
    slab('sign', { polygon: 8, across_flats: 714, r: 18 }, 6, [0, 1668, 39], { name: 'Sign' }),
    slab('back_plate', { polygon: 8, across_flats: 746, r: 20 }, 4, [0, 1652, 35], { role: 'post' }),
    {
      id: 'text',
      op: 'text',
      params: { text: '= text', size: 172, depth: 6 },
      at: { my: 'center', offset: [0, 2025, 43] },
      name: 'Lettering',
    },
    rod('post', 60, '= pole', [0, 0, 0], { chamfer: 6, when: '= post' }),
    slab('clamp', { rect: [110, 40], r: 8 }, 66, [0, 1800, 4], { role: 'post', when: '= post' }),
    slab('clamp_2', { rect: [110, 40], r: 8 }, 66, [0, 2200, 4], { role: 'post', when: '= post' }),
    rod('foot', 260, 60, [0, 0, 0], { chamfer: 14, edges: 'top', when: '= post' }),
    stick('bolt', 20, 8, [0, 60, 90], { role: 'post', when: '= post' }),
  ]),
  spoken: {
    names: ['stop sign', 'octagonal sign', 'stop road sign'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      post: {
        names: ['pole'],
        present: { post: true },
        absent: { post: false },
        material: 'post',
        sizes: { height: 'pole', length: 'pole', size: 'pole' },
      },
      text: { names: ['lettering', 'border'], material: 'text' },
      foot: { names: ['base'], material: 'foot' },
    },
  },
});
