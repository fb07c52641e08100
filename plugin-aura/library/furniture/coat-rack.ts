import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, thing, whole } from '../thing.ts';

/** A coat stand, 1800 mm high, with bent-wood hooks in two tiers. */
export const coatRack = thing({
  op: 'create_coat_rack',
  family: 'furniture',
  label: 'Coat stand',
  help: 'Standing coat rack with hooks and curved feet',
  params: {
    height: mm(1800, 'Height', 'Over all'),
    hooks: whole(6, 'Hooks', 'Large hooks around the top', { min: 3, max: 10, soft: [3, 10] }),
    feet: whole(4, 'Feet', 'How many', { min: 3, max: 6, soft: [3, 6] }),
  },
  let: { s: '= height / 1800' },
  materials: { wood: 'walnut', knob: 'walnut' },
  operations: drawn('s', [
    { id: 'pole', op: 'cylinder', params: { diameter: 46, top_diameter: 40, height: 1690, round: 4 }, at: { offset: [0, 70, 0] } },
    {
      id: 'foot',
      op: 'loft',
      params: {
        sections: [{ profile: oval(30, 34) }, { profile: oval(30, 32) }, { profile: oval(26, 26) }, { profile: oval(28, 30) }],
        path: {
          spline: [
            [14, 470, 0],
            [70, 360, 0],
            [150, 150, 0],
            [280, 26, 0],
            [310, 15, 0],
          ],
        },
      },
      role: 'foot',
    },
    { id: 'feet_all', op: 'polar_array', params: { count: '= feet' }, inputs: ['foot'], name: 'Feet' },
    {
      id: 'ring',
      op: 'sweep',
      params: { profile: { polygon: 14, diameter: 20 }, path: { circle: 244 } },
      at: { rotate: [90, 0, 0], pivot: [0, 0, 0], offset: [0, 230, 0] },
    },
    {
      id: 'hook',
      op: 'loft',
      params: {
        sections: [{ profile: oval(22, 24) }, { profile: oval(20, 22) }, { profile: oval(18, 20) }, { profile: oval(18, 20) }],
        path: {
          spline: [
            [16, 1560, 0],
            [70, 1500, 0],
            [150, 1530, 0],
            [190, 1640, 0],
            [172, 1720, 0],
          ],
        },
      },
    },
    { id: 'ball', op: 'sphere', params: { diameter: 34 }, at: { my: 'center', offset: [171, 1724, 0] }, role: 'knob' },
    {
      id: 'low',
      op: 'loft',
      params: {
        sections: [{ profile: oval(20, 22) }, { profile: oval(16, 18) }, { profile: oval(15, 16) }],
        path: {
          spline: [
            [16, 1420, 0],
            [70, 1366, 0],
            [116, 1390, 0],
            [126, 1440, 0],
          ],
        },
      },
    },
    { id: 'ball_2', op: 'sphere', params: { diameter: 28 }, at: { my: 'center', offset: [126, 1444, 0] }, role: 'knob' },
    { id: 'hooks_all', op: 'polar_array', params: { count: '= hooks' }, inputs: ['hook', 'ball', 'low', 'ball_2'], name: 'Hooks' },
    {
      id: 'finial',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 1752],
            [26, 1752],
            [28, 1762],
            [20, 1768],
            {
              spline: [
                [30, 1782],
                [18, 1797],
                [0, 1800],
              ],
            },
          ],
        },
      },
      role: 'knob',
    },
  ]),
  spoken: {
    names: ['coat rack', 'coat stand', 'hat stand', 'coat tree', 'hall tree', 'clothes stand'],
    variants: [{ names: ['metal coat rack'], params: {}, materials: { main: 'black steel', knob: 'brass' } }],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      hook: { names: ['peg', 'arm'], count: 'hooks', material: 'main' },
      foot: { names: ['leg'], count: 'feet', material: 'main' },
      knob: { names: ['ball'], material: 'knob' },
    },
  },
});
