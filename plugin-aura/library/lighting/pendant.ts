import { drawn } from '../drawn.ts';
import { mm, pick, thing } from '../thing.ts';

/** A pendant lamp with a spun metal shade, 400 mm across, on a cable. */
export const pendant = thing({
  op: 'create_pendant',
  family: 'lighting',
  label: 'Pendant lamp',
  help: 'Hanging lamp with a dome, cone or globe shade, cable and ceiling rose',
  params: {
    shape: pick(['dome', 'cone', 'globe'], 'Shade', 'Form of the shade'),
    diameter: mm(400, 'Diameter', 'Of the shade'),
    drop: mm(900, 'Drop', 'From the ceiling to the lower edge'),
  },
  let: {
    s: '= diameter / 400',
    tall: "= if(shape == 'globe', 400, if(shape == 'cone', 300, 250)) * s",
    cable: '= max(drop - tall - 60 * s, 40 * s)',
  },
  materials: { shade: '#2f3d3a paint', metal: 'brushed brass', bulb: 'warm light', cable: 'black rubber' },
  anchors: { bulb: { at: 'bulb.center', help: 'Middle of the bulb' } },
  called: { cover: 'Shade' },
  operations: drawn('s', [
    {
      id: 'dome',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [200, 0],
            {
              spline: [
                [194, 80],
                [140, 186],
                [30, 246],
              ],
            },
            [24, 250],
            [0, 250],
            [0, 246],
            [24, 246],
            {
              spline: [
                [136, 184],
                [190, 80],
                [196, 0],
              ],
            },
          ],
        },
      },
      role: 'shade',
      when: "= shape == 'dome'",
    },
    {
      id: 'cone',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [200, 0],
            [40, 270, { r: 20 }],
            [34, 300],
            [0, 300],
            [0, 296],
            [30, 296],
            [36, 269],
            [196, 0],
          ],
        },
      },
      role: 'shade',
      when: "= shape == 'cone'",
    },
    {
      id: 'globe',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 4],
            {
              spline: [
                [100, 27],
                [198, 200],
                [110, 370],
                [30, 398],
              ],
            },
            [0, 398],
          ],
        },
      },
      material: 'opal glass',
      when: "= shape == 'globe'",
    },
    { id: 'cover', op: 'group', inputs: ['dome', 'cone', 'globe'] },
    {
      id: 'cap',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, '= tall - 4 * s'],
            [34, '= tall - 4 * s'],
            [34, '= tall + 6 * s'],
            {
              spline: [
                [26, '= tall + 34 * s'],
                [12, '= tall + 56 * s'],
              ],
            },
            [8, '= tall + 62 * s'],
            [0, '= tall + 62 * s'],
          ],
        },
      },
      role: 'metal',
    },
    {
      id: 'socket',
      op: 'cylinder',
      params: { diameter: 44, height: 70 },
      at: { my: 'top', offset: [0, '= tall', 0] },
      role: 'metal',
      when: "= shape != 'globe'",
    },
    {
      id: 'bulb',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, '= tall - 180 * s'],
            {
              spline: [
                [24, '= tall - 174 * s'],
                [32, '= tall - 146 * s'],
                [20, '= tall - 100 * s'],
                [14, '= tall - 66 * s'],
              ],
            },
            [0, '= tall - 66 * s'],
          ],
        },
      },
      when: "= shape != 'globe'",
    },
    { id: 'cable', op: 'cylinder', params: { diameter: 8, height: '= cable' }, at: { offset: [0, '= tall + 60 * s', 0] } },
    {
      id: 'rose',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 0],
            [10, 0],
            {
              spline: [
                [40, 14],
                [56, 34],
              ],
            },
            [58, 40],
            [0, 40],
          ],
        },
      },
      at: { offset: [0, '= tall + 60 * s + cable - 16 * s', 0] },
      role: 'metal',
    },
  ]),
  spoken: {
    names: ['pendant lamp', 'pendant light', 'hanging lamp', 'ceiling lamp', 'hanging light'],
    variants: [
      { names: ['globe pendant', 'globe lamp'], params: { shape: 'globe', diameter: 300 } },
      { names: ['industrial pendant', 'factory lamp'], params: { shape: 'cone', diameter: 420 }, materials: { main: 'black enamel' } },
    ],
    sizes: { one: 'diameter', two: ['diameter', 'drop'] },
    words: { diameter: ['across', 'wide'], drop: ['long', 'height', 'tall', 'high', 'length'] },
    parts: {
      shade: { material: 'main', sizes: { diameter: 'diameter', size: 'diameter' } },
      bulb: { material: 'bulb' },
      cable: { names: ['cord', 'wire'], material: 'cable' },
      cap: { names: ['rose', 'socket'], material: 'metal' },
    },
  },
});
