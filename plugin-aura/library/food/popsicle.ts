import { drawn } from '../drawn.ts';
import { mm, thing, yes } from '../thing.ts';

/** An ice lolly on a stick: 90 x 52 x 22 mm, standing on its stick. */
export const popsicle = thing({
  op: 'create_popsicle',
  family: 'food',
  label: 'Popsicle',
  help: 'Ice lolly on a wooden stick, with a bite if wanted',
  params: { height: mm(145, 'Height', 'Stick included'), bite: yes('Bite', 'A bite taken from its corner') },
  let: { s: '= height / 145' },
  materials: { ice: '#e2574a glossy plastic', tip: '#f4c84a glossy plastic', stick: 'birch' },
  operations: drawn('s', [
    {
      id: 'stick',
      op: 'extrude',
      params: { profile: { slot: [60, 11], rotate: 90 }, height: 2.4, axis: 'z', round: 0.6 },
      at: { my: 'bottom' },
    },
    {
      id: 'bar',
      op: 'extrude',
      params: {
        profile: { rect: [52, 95], corners: { tl: { r: 25 }, tr: { r: 25 }, bl: { r: 4 }, br: { r: 4 } } },
        height: 22,
        axis: 'z',
        round: 5,
      },
      at: { my: 'bottom', offset: [0, 50, 0] },
    },
    { id: 'flute', op: 'capsule', params: { diameter: 8, height: 62 }, at: { my: 'center', offset: [-11, 96, 12.5] } },
    { id: 'flute_2', op: 'capsule', params: { diameter: 8, height: 62 }, at: { my: 'center', offset: [11, 96, 12.5] } },
    { id: 'flutes', op: 'mirror', params: { plane: 'z' }, inputs: ['flute', 'flute_2'] },
    {
      id: 'mouth',
      op: 'cylinder',
      params: { diameter: 17, height: 60, axis: 'z' },
      at: { my: 'center', offset: [25, 141, 0] },
      when: '= bite',
    },
    {
      id: 'mouth_2',
      op: 'cylinder',
      params: { diameter: 16, height: 60, axis: 'z' },
      at: { my: 'center', offset: [13, 147, 0] },
      when: '= bite',
    },
    {
      id: 'mouth_3',
      op: 'cylinder',
      params: { diameter: 16, height: 60, axis: 'z' },
      at: { my: 'center', offset: [29, 129, 0] },
      when: '= bite',
    },
    { id: 'ice_bar', op: 'difference', inputs: ['bar', 'flutes', 'mouth', 'mouth_2', 'mouth_3'] },
    { id: 'ice', op: 'paint', params: { face: 'front', profile: { rect: [80, 40], at: [0, 40] } }, inputs: ['ice_bar'], material: 'tip' },
  ]),
  spoken: {
    names: ['popsicle', 'ice lolly', 'ice pop', 'ice cream bar', 'freezer pop'],
    variants: [
      { names: ['chocolate ice cream bar'], params: {}, materials: { main: '#4a2a1a satin plastic', tip: '#4a2a1a satin plastic' } },
    ],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high', 'long'] },
    parts: { stick: { material: 'stick' }, bite: { present: { bite: true }, absent: { bite: false } } },
  },
});
