import { by, oval } from '../scaled.ts';
import { mm, thing, yes } from '../thing.ts';

/** A tea cup on its saucer: about 200 ml at 90 x 65 mm; an espresso cup holds 60 to 90 ml. */
export const cupAndSaucer = thing({
  op: 'create_cup_and_saucer',
  family: 'tableware',
  label: 'Cup and saucer',
  help: 'Tea, coffee or espresso cup with a handle, on a saucer',
  params: {
    diameter: mm(92, 'Diameter', 'Of the cup at its rim'),
    height: mm(66, 'Height', 'Of the cup'),
    saucer: yes('Saucer', 'With a saucer under it'),
    handle: yes('Handle', 'A handle at the right'),
    full: yes('Filled', 'Tea or coffee in it'),
  },
  let: { r: '= diameter / 92', h: '= height / 66', up: '= if(saucer, 4.8 * r, 0)' },
  materials: { cup: 'white porcelain', saucer: 'white porcelain', handle: 'white porcelain', drink: '#5a2f16 glossy plastic' },
  called: { body: 'Cup' },
  operations: [
    {
      id: 'saucer',
      op: 'revolve',
      params: {
        profile: {
          points: by('r', [
            [0, 2],
            [26, 2],
            [27, 0],
            [30, 0],
            [31, 2.5],
            {
              spline: [
                [52, 7],
                [76, 18],
              ],
            },
            [76.6, 19.6],
            [75.4, 20.4],
            {
              spline: [
                [52, 10],
                [29, 6],
              ],
            },
            [27, 5],
            [0, 5],
          ]),
        },
      },
      when: '= saucer',
    },
    {
      id: 'body',
      op: 'revolve',
      params: {
        profile: {
          points: by(
            ['r', 'h'],
            [
              [0, 2],
              [19, 2],
              [20, 0],
              [23, 0],
              [24, 3],
              {
                spline: [
                  [37, 20],
                  [45.4, 65.2],
                ],
              },
              [44.6, 66],
              [43.6, 65.4],
              {
                spline: [
                  [35, 21],
                  [20, 6],
                ],
              },
              [0, 5.5],
            ],
          ),
        },
      },
      at: { offset: [0, '= up', 0] },
      role: 'cup',
    },
    {
      id: 'handle',
      op: 'loft',
      params: {
        sections: by('r', [{ profile: oval(10, 4.5) }, { profile: oval(8, 4.4) }, { profile: oval(8, 4.4) }, { profile: oval(10, 5) }]),
        path: {
          spline: [
            ['= 40.5 * r', '= up + 54 * h', 0],
            ['= 54 * r', '= up + 57 * h', 0],
            ['= 64 * r', '= up + 44 * h', 0],
            ['= 56 * r', '= up + 27 * h', 0],
            ['= 34.5 * r', '= up + 18 * h', 0],
          ],
        },
      },
      when: '= handle',
    },
    {
      id: 'drink',
      op: 'cylinder',
      params: { diameter: '= 80 * r', top_diameter: '= 84.5 * r', height: '= 12 * h' },
      at: { offset: [0, '= up + 41 * h', 0] },
      when: '= full',
    },
  ],
  spoken: {
    names: ['cup and saucer', 'cup with saucer', 'cup on saucer', 'teacup and saucer', 'tea cup and saucer', 'coffee cup and saucer'],
    variants: [
      { names: ['espresso cup', 'demitasse', 'mocha cup'], params: { diameter: 62, height: 56 } },
      { names: ['cappuccino cup', 'latte cup'], params: { diameter: 108, height: 64 } },
      {
        names: ['japanese tea cup', 'handleless cup', 'chinese tea cup'],
        params: { diameter: 78, height: 70, saucer: false, handle: false },
      },
    ],
    sizes: { one: 'diameter', two: ['diameter', 'height'] },
    words: { diameter: ['wide', 'across', 'width'], height: ['tall', 'high'] },
    adjectives: { empty: { full: false }, full: { full: true } },
    parts: {
      cup: { material: 'main', sizes: { diameter: 'diameter', height: 'height' } },
      saucer: { present: { saucer: true }, absent: { saucer: false }, material: 'saucer' },
      handle: { names: ['ear'], present: { handle: true }, absent: { handle: false }, material: 'handle' },
      tea: { names: ['coffee', 'drink'], present: { full: true }, absent: { full: false }, material: 'drink' },
    },
  },
});
