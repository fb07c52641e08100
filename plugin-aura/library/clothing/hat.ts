import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, pick, thing, yes } from '../thing.ts';

/** A soft felt hat with a pinched crown, for a head of 58 cm (200 x 165 mm): fedora or, with a rolled brim, a cowboy hat. */
export const hat = thing({
  op: 'create_hat',
  family: 'clothing',
  label: 'Hat',
  help: 'Fedora with a creased crown, or cowboy hat with a rolled brim',
  params: {
    style: pick(['fedora', 'cowboy'], 'Style', 'Brim nearly level, or rolled up at the sides'),
    height: mm(120, 'Height', 'Of the crown'),
    width: mm(280, 'Width', 'Of the brim from side to side, before it is rolled'),
    band: yes('Band', 'A ribbon around the crown'),
  },
  let: { s: '= width / 280', h: '= height / 120', cowboy: "= style == 'cowboy'", roll: '= if(cowboy, 78, 18)' },
  materials: { felt: '#6b5844 felt', band: 'black satin' },
  called: { sunk: 'Brim' },
  operations: drawn('s', [
    {
      id: 'block',
      op: 'loft',
      params: {
        height: '= 118 * s * h',
        sections: [
          { profile: oval(166, 202, { count: 36 }) },
          { at: 0.55, profile: oval(150, 188, { count: 36 }) },
          { at: 0.85, profile: oval(122, 168, { count: 36 }) },
          { at: 0.97, profile: oval(92, 140, { count: 36 }) },
          { profile: oval(76, 124, { count: 36 }) },
        ],
      },
    },
    {
      id: 'inner',
      op: 'loft',
      params: {
        height: '= 96 * s * h',
        sections: [
          { profile: oval(158, 194, { count: 36 }) },
          { at: 0.6, profile: oval(142, 180, { count: 36 }) },
          { profile: oval(96, 130, { count: 36 }) },
        ],
      },
      at: { offset: [0, -1, 0] },
    },
    {
      id: 'crease',
      op: 'ellipsoid',
      params: { size: [50, 44, 190] },
      at: { my: 'center', offset: [0, '= 124 * s * h', -6], rotate: [-4, 0, 0] },
    },
    {
      id: 'pinch',
      op: 'ellipsoid',
      params: { size: [44, 80, 66] },
      at: { my: 'center', offset: [74, '= 104 * s * h', 70], rotate: [0, 0, 18] },
    },
    { id: 'pinches', op: 'mirror', inputs: ['pinch'] },
    { id: 'sharp', op: 'difference', inputs: ['block', 'crease', 'pinches', 'inner'] },
    { id: 'crown', op: 'group', inputs: ['sharp'], at: { offset: [0, '= if(cowboy, 2, 3) * s', 0] } },
    { id: 'sheet', op: 'extrude', params: { profile: { ellipse: [280, 318], minus: [{ ellipse: [158, 194] }] }, height: 4, round: 1.6 } },
    { id: 'curled', op: 'bend', params: { axis: 'x', toward: 'y', angle: '= roll' }, inputs: ['sheet'] },
    { id: 'brim', op: 'bend', params: { axis: 'z', toward: 'y', angle: -24 }, inputs: ['curled'] },
    { id: 'sunk', op: 'group', inputs: ['brim'], at: { my: 'center', offset: [0, '= if(cowboy, 16, 0) * s', 0] } },
    {
      id: 'ribbon',
      op: 'loft',
      params: {
        height: 30,
        smooth: false,
        sections: [{ profile: oval(166.5, 202.5, { count: 36 }) }, { profile: oval(163.4, 199.4, { count: 36 }) }],
      },
      at: { offset: [0, '= if(cowboy, 6, 9) * s', 0] },
      role: 'band',
      when: '= band',
    },
    {
      id: 'bow',
      op: 'box',
      params: { size: [6, 26, 36], round: 2.5 },
      at: { my: 'center', offset: [83, '= if(cowboy, 20, 23) * s', 0], rotate: [0, 0, 3] },
      role: 'band',
      when: '= band',
    },
  ]),
  spoken: {
    names: ['hat', 'fedora', 'felt hat', 'trilby', 'panama hat'],
    variants: [
      {
        names: ['cowboy hat', 'western hat', 'stetson'],
        params: { style: 'cowboy', width: 340, height: 130 },
        materials: { main: '#7a5230 felt', band: 'black leather' },
      },
    ],
    sizes: { one: 'width', two: ['width', 'height'] },
    words: { height: ['tall', 'high'], width: ['wide', 'across'] },
    parts: {
      band: { names: ['ribbon'], present: { band: true }, absent: { band: false }, material: 'band' },
      brim: { material: 'main', sizes: { width: 'width', size: 'width' } },
      crown: { material: 'main', sizes: { height: 'height' } },
    },
  },
});
