import { by, oval } from '../scaled.ts';
import { mm, thing, yes } from '../thing.ts';

/** A frying pan; usual rim diameters are 200, 240, 280 and 320 mm. Its handle points to the right. */
export const fryingPan = thing({
  op: 'create_frying_pan',
  family: 'kitchen',
  label: 'Frying pan',
  help: 'Frying pan, skillet or saute pan with a long handle',
  params: {
    diameter: mm(280, 'Diameter', 'Of the rim'),
    height: mm(48, 'Height', 'Of the side'),
    handle: mm(190, 'Handle length', 'Of the handle'),
    loop: yes('Hanging loop', 'A steel ring at the end of the handle'),
  },
  let: { r: '= diameter / 280', h: '= height / 48', l: '= handle / 190', s: '= min(r, l)' },
  materials: { pan: 'black aluminium', handle: 'black plastic', mount: 'brushed stainless steel', coating: 'dark grey PTFE' },
  operations: [
    {
      id: 'pan',
      op: 'revolve',
      params: {
        profile: {
          points: by(
            ['r', 'h'],
            [
              [0, 0],
              [104, 0],
              {
                spline: [
                  [122, 10],
                  [140, 46],
                ],
              },
              [139.5, 48],
              [137, 48],
              {
                spline: [
                  [119, 13],
                  [102, 4.5],
                ],
              },
              [0, 4.5],
            ],
          ),
        },
      },
    },
    { id: 'coating', op: 'cylinder', params: { diameter: '= 202 * r', height: '= 1 * h' }, at: { offset: [0, '= 4.2 * h', 0] } },
    {
      id: 'mount',
      op: 'box',
      params: { size: ['= 34 * s', '= 12 * s', '= 30 * s'], round: '= 4 * s' },
      at: { my: 'left', offset: ['= 127 * r', '= 34 * h', 0], rotate: [0, 0, 15] },
    },
    {
      id: 'rivet',
      op: 'dome',
      params: { diameter: '= 8 * s', height: '= 3 * s' },
      at: { my: 'center', offset: ['= 128.5 * r', '= 34 * h', '= 9 * s'], rotate: [0, 0, 62] },
      material: 'mount',
    },
    { id: 'rivets', op: 'mirror', params: { plane: 'z' }, inputs: ['rivet'], material: 'mount' },
    {
      id: 'handle',
      op: 'loft',
      params: {
        sections: by('s', [
          { profile: oval(20, 13) },
          { profile: oval(20, 15) },
          { profile: oval(26, 17) },
          { profile: oval(28, 15) },
          { profile: oval(16, 9) },
        ]),
        path: {
          spline: [
            ['= 140 * r', '= 37 * h', 0],
            ['= 140 * r + 40 * l', '= 37 * h + 12 * l', 0],
            ['= 140 * r + 100 * l', '= 37 * h + 24 * l', 0],
            ['= 140 * r + 160 * l', '= 37 * h + 28 * l', 0],
            ['= 140 * r + 190 * l', '= 37 * h + 27 * l', 0],
          ],
        },
      },
    },
    {
      id: 'loop',
      op: 'torus',
      params: { diameter: '= 22 * s', tube_diameter: '= 4 * s' },
      at: { my: 'left', offset: ['= 140 * r + 190 * l - 6 * s', '= 37 * h + 27 * l', 0] },
      role: 'mount',
      when: '= loop',
    },
  ],
  spoken: {
    names: ['frying pan', 'fry pan', 'pan', 'skillet', 'frypan'],
    variants: [
      {
        names: ['cast iron skillet', 'cast iron pan'],
        params: { diameter: 260, height: 52, handle: 130, loop: false },
        materials: { main: 'cast iron', handle: 'cast iron', mount: 'cast iron', coating: 'cast iron' },
      },
      { names: ['crepe pan', 'pancake pan'], params: { diameter: 260, height: 22 } },
      {
        names: ['saute pan'],
        params: { diameter: 280, height: 75 },
        materials: { main: 'brushed stainless steel', handle: 'brushed stainless steel' },
      },
      { names: ['copper pan'], params: {}, materials: { main: 'copper', handle: 'brass', coating: 'tin' } },
    ],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['wide', 'across', 'width'], height: ['deep', 'tall', 'high', 'depth'], handle: ['handle length'] },
    parts: {
      handle: { names: ['grip'], material: 'handle', sizes: { length: 'handle', size: 'handle' } },
      loop: { names: ['ring', 'hanging ring'], present: { loop: true }, absent: { loop: false }, material: 'mount' },
    },
  },
});
