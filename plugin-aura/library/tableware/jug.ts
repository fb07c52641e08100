import { by, oval } from '../scaled.ts';
import { mm, thing, yes } from '../thing.ts';

/** A jug with a pinched lip: about 1.5 l at 220 mm; a creamer is 90 to 110 mm high. */
export const jug = thing({
  op: 'create_jug',
  family: 'tableware',
  label: 'Jug',
  help: 'Water jug, pitcher or creamer with a lip and a handle',
  params: {
    height: mm(220, 'Height', 'To the rim'),
    diameter: mm(140, 'Diameter', 'Of the belly'),
    handle: yes('Handle', 'A handle at the right'),
  },
  let: { r: '= diameter / 140', h: '= height / 220' },
  materials: { body: 'white ceramic', handle: 'white ceramic' },
  anchors: { rim: { at: 'body.top', help: 'Middle of the mouth' } },
  operations: [
    {
      id: 'outside',
      op: 'revolve',
      params: {
        profile: {
          points: by(
            ['r', 'h'],
            [
              [0, 0],
              [46, 0],
              [50, 4],
              {
                spline: [
                  [69, 80],
                  [45, 176],
                  [50, 220],
                ],
              },
              [0, 220],
            ],
          ),
        },
      },
    },
    { id: 'lip_low', op: 'sphere', params: { diameter: '= 16 * r' }, at: { my: 'center', offset: ['= -40 * r', '= 168 * h', 0] } },
    {
      id: 'lip_high',
      op: 'cylinder',
      params: { diameter: '= 30 * r', height: '= 4 * h' },
      at: { my: 'top', offset: ['= -62 * r', '= 220 * h', 0] },
    },
    {
      id: 'lip_root',
      op: 'cylinder',
      params: { diameter: '= 80 * r', height: '= 3 * h' },
      at: { my: 'top', offset: ['= -8 * r', '= 220 * h', 0] },
    },
    { id: 'lip', op: 'hull', inputs: ['lip_low', 'lip_high', 'lip_root'] },
    { id: 'full', op: 'union', inputs: ['outside', 'lip'] },
    {
      id: 'inside',
      op: 'revolve',
      params: {
        profile: {
          points: by(
            ['r', 'h'],
            [
              [0, 6],
              [44, 6],
              {
                spline: [
                  [63.5, 80],
                  [40, 176],
                  [45, 221],
                ],
              },
              [0, 221],
            ],
          ),
        },
      },
    },
    { id: 'spout_low', op: 'sphere', params: { diameter: '= 8 * r' }, at: { my: 'center', offset: ['= -36 * r', '= 176 * h', 0] } },
    {
      id: 'spout_high',
      op: 'cylinder',
      params: { diameter: '= 21 * r', height: '= 4 * h' },
      at: { my: 'top', offset: ['= -61.5 * r', '= 222 * h', 0] },
    },
    {
      id: 'spout_root',
      op: 'cylinder',
      params: { diameter: '= 70 * r', height: '= 4 * h' },
      at: { my: 'top', offset: ['= -6 * r', '= 222 * h', 0] },
    },
    { id: 'spout', op: 'hull', inputs: ['spout_low', 'spout_high', 'spout_root'] },
    { id: 'body', op: 'difference', inputs: ['full', 'inside', 'spout'] },
    {
      id: 'handle',
      op: 'loft',
      params: {
        sections: by('r', [{ profile: oval(26, 12) }, { profile: oval(18, 11) }, { profile: oval(18, 11) }, { profile: oval(26, 12) }]),
        path: {
          spline: by(
            ['r', 'h', 'r'],
            [
              [45, 200, 0],
              [82, 212, 0],
              [104, 165, 0],
              [94, 105, 0],
              [65, 66, 0],
            ],
          ),
        },
      },
      when: '= handle',
    },
  ],
  spoken: {
    names: ['jug', 'pitcher', 'water jug', 'water pitcher', 'milk jug', 'ewer'],
    variants: [
      { names: ['creamer', 'cream jug', 'milk pitcher'], params: { height: 95, diameter: 70 } },
      {
        names: ['glass pitcher', 'glass jug', 'lemonade pitcher'],
        params: { height: 240, diameter: 140 },
        materials: { main: 'clear glass', handle: 'clear glass' },
      },
    ],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high'], diameter: ['wide', 'across', 'width'] },
    parts: {
      lip: { names: ['spout', 'beak', 'pouring spout'], material: 'main' },
      handle: { names: ['ear'], present: { handle: true }, absent: { handle: false }, material: 'handle' },
    },
  },
});
