import { drawn } from '../drawn.ts';
import { bow, box, rod } from '../shapes.ts';
import { mm, thing } from '../thing.ts';

/** A steam iron of 280 mm. */
export const iron = thing({
  op: 'create_iron',
  family: 'household',
  label: 'Iron',
  help: 'Flat iron with a handle, a dial and a sole plate',
  params: { length: mm(280, 'Length', 'From heel to point') },
  // drawn on a sole of 260 mm
  let: { s: '= length / 260' },
  materials: { body: '#1e88e5 glossy plastic', sole: 'polished steel', handle: 'white glossy plastic', dial: 'dark grey plastic' },
  operations: drawn('s', [
    {
      id: 'sole',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-110, -56],
            [20, -58],
            {
              spline: [
                [90, -40],
                [150, 0],
                [90, 40],
                [20, 58],
              ],
            },
            [-110, 56],
          ],
        },
        height: 12,
      },
      role: 'sole',
      name: 'Sole plate',
    },
    {
      id: 'body',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-104, -50],
            [18, -52],
            {
              spline: [
                [84, -36],
                [140, 0],
                [84, 36],
                [18, 52],
              ],
            },
            [-104, 50],
          ],
        },
        height: 52,
        scale_top: 0.74,
      },
      at: { offset: [0, 11.4, 0] },
      role: 'body',
      name: 'Body',
    },
    bow(
      'handle',
      { circle: 20 },
      [
        [-70, 44, 0],
        [-84, 80, 0],
        [-50, 110, 0],
        [10, 116, 0],
        [66, 96, 0],
        [82, 46, 0],
      ],
      { role: 'handle', name: 'Handle' },
    ),
    rod('dial', 44, 14, [18, 60, 0], { round: 3, role: 'dial', name: 'Dial' }),
    box('heel', [16, 74, 88], [-92, 11, 0], { round: 7, role: 'handle', name: 'Heel' }),
    bow(
      'cable',
      { circle: 8 },
      [
        [-78, 86, 0],
        [-140, 120, 6],
        [-190, 60, 20],
        [-260, 4, 40],
      ],
      { role: 'dial', name: 'Cable' },
    ),
    rod('knob', 12, 10, [62, 98, 0], { round: 3, role: 'dial', name: 'Steam button' }),
  ]),
  spoken: {
    names: ['iron', 'steam iron', 'flat iron', 'clothes iron', 'pressing iron'],

    sizes: { one: 'length' },
    words: { length: ['long', 'wide'] },
    parts: {
      sole: { names: ['sole plate', 'plate', 'base'], material: 'sole' },
      handle: { names: ['grip'], material: 'handle' },
      dial: { names: ['knob', 'thermostat'], material: 'dial' },
      cable: { names: ['cord'], material: 'dial' },
      body: { material: 'main' },
    },
  },
});
