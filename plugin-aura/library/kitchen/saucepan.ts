import { by, oval } from '../scaled.ts';
import { mm, pick, thing, yes } from '../thing.ts';

/** A pot: 160 to 200 mm across with a long handle, 200 to 280 with two. A stock pot is as high as it is wide. */
export const saucepan = thing({
  op: 'create_saucepan',
  family: 'kitchen',
  label: 'Saucepan',
  help: 'Saucepan with one long handle, or cooking pot with two, with or without a lid',
  params: {
    diameter: mm(180, 'Diameter', 'Of the rim'),
    height: mm(100, 'Height', 'Of the side'),
    handles: pick(['one', 'two'], 'Handles', 'One long handle, or two loops'),
    handle: mm(170, 'Handle length', 'Of the long handle'),
    lid: yes('Lid', 'A lid with a knob'),
  },
  let: { r: '= diameter / 180', h: '= height / 100', l: '= handle / 170', s: '= min(r, h * 1.4)' },
  materials: { pot: 'polished stainless steel', handle: 'black plastic', lid: 'polished stainless steel', knob: 'black plastic' },
  anchors: { rim: { at: 'pot.top', help: 'Middle of the mouth' } },
  operations: [
    {
      id: 'pot',
      op: 'revolve',
      params: {
        profile: {
          points: by(
            ['r', 'h'],
            [
              [0, 0],
              [78, 0],
              [86, 2],
              [89, 9],
              [89, 97],
              [92, 99],
              [92, 100],
              [88, 100],
              [87, 98],
              [87, 10],
              [84, 6],
              [78, 5],
              [0, 5],
            ],
          ),
        },
      },
    },
    {
      id: 'long',
      op: 'loft',
      params: {
        sections: by('r', [{ profile: oval(22, 10) }, { profile: oval(20, 12) }, { profile: oval(26, 15) }, { profile: oval(18, 10) }]),
        path: {
          spline: [
            ['= 86 * r', '= 84 * h', 0],
            ['= 89 * r + 50 * l', '= 84 * h + 8 * l', 0],
            ['= 89 * r + 120 * l', '= 84 * h + 20 * l', 0],
            ['= 89 * r + 170 * l', '= 84 * h + 22 * l', 0],
          ],
        },
      },
      when: "= handles == 'one'",
      name: 'Handle',
    },
    {
      id: 'ear',
      op: 'sweep',
      params: {
        profile: by('s', oval(9, 12, { count: 16 })),
        path: {
          spline: [
            ['= sqrt((88 * r) ^ 2 - (32 * s) ^ 2)', '= 82 * h', '= -32 * s'],
            ['= 87 * r + 22 * s', '= 83 * h', '= -26 * s'],
            ['= 87 * r + 28 * s', '= 83 * h', 0],
            ['= 87 * r + 22 * s', '= 83 * h', '= 26 * s'],
            ['= sqrt((88 * r) ^ 2 - (32 * s) ^ 2)', '= 82 * h', '= 32 * s'],
          ],
        },
      },
      when: "= handles == 'two'",
    },
    { id: 'ears', op: 'mirror', inputs: ['ear'] },
    { id: 'handle', op: 'group', inputs: ['long', 'ears'] },
    {
      id: 'lid',
      op: 'revolve',
      params: {
        profile: {
          points: by(
            ['r', 'r'],
            [
              [0, -2],
              [87, -2],
              [91, 0],
              [92, 2],
              {
                spline: [
                  [66, 13],
                  [0, 17],
                ],
              },
            ],
          ),
        },
      },
      at: { offset: [0, '= height + 0.6 * r', 0] },
      when: '= lid',
    },
    {
      id: 'stalk',
      op: 'cylinder',
      params: { diameter: '= 14 * r', height: '= 10 * r' },
      at: { to: 'lid.top', embed: '= 2 * r' },
      material: 'pot',
    },
    {
      id: 'knob',
      op: 'revolve',
      params: {
        profile: {
          points: by('r', [
            [0, 0],
            [10, 0],
            {
              spline: [
                [18, 8],
                [14, 15],
                [0, 17],
              ],
            },
          ]),
        },
      },
      at: { to: 'stalk.top', embed: '= 1 * r' },
    },
  ],
  spoken: {
    names: ['saucepan', 'sauce pan', 'cooking pan'],
    variants: [
      { names: ['cooking pot', 'soup pot', 'kitchen pot', 'pot with lid'], params: { diameter: 220, height: 130, handles: 'two' } },
      { names: ['stockpot', 'stock pot'], params: { diameter: 260, height: 240, handles: 'two' } },
      { names: ['milk pan'], params: { diameter: 140, height: 85, lid: false } },
      { names: ['pasta pot'], params: { diameter: 240, height: 200, handles: 'two' } },
    ],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['wide', 'across', 'width'], height: ['deep', 'tall', 'high', 'depth'] },
    parts: {
      handle: { names: ['grip', 'ear'], material: 'handle', sizes: { length: 'handle', size: 'handle' } },
      lid: { names: ['cover', 'top'], present: { lid: true }, absent: { lid: false }, material: 'lid' },
      knob: { material: 'knob' },
    },
  },
});
