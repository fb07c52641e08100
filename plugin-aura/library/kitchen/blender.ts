import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, thing } from '../thing.ts';

/** A stand blender, 400 mm high, with a glass jug of 1.5 l. */
export const blender = thing({
  op: 'create_blender',
  family: 'kitchen',
  label: 'Blender',
  help: 'Stand blender: motor base, glass jug with handle and lid',
  params: { height: mm(400, 'Height', 'Over all'), diameter: mm(170, 'Base', 'Diameter of the base') },
  let: { s: '= height / 400', r: '= diameter / 170 / s' },
  materials: {
    base: 'red glossy plastic',
    jug: 'clear glass',
    lid: 'black plastic',
    handle: 'clear glass',
    metal: 'polished stainless steel',
  },
  operations: drawn('s', [
    {
      id: 'base',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 6],
            ['= 80 * s * r', 6],
            ['= 85 * s * r', 12],
            {
              spline: [
                ['= 84 * s * r', 60],
                ['= 70 * s * r', 110],
                ['= 56 * s * r', 136],
              ],
            },
            [0, 136],
          ],
        },
      },
    },
    { id: 'foot', op: 'cylinder', params: { diameter: '= 158 * s * r', height: 10 }, material: 'lid' },
    { id: 'plinth', op: 'cylinder', params: { diameter: 112, height: 12, round: 2 }, at: { offset: [0, 130, 0] }, material: 'metal' },
    {
      id: 'collar',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 140],
            [58, 140],
            [58, 162],
            [54, 172],
            [0, 172],
          ],
        },
      },
      material: 'lid',
    },
    {
      id: 'jug',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 168],
            [50, 168],
            {
              spline: [
                [56, 190],
                [74, 360],
              ],
            },
            [74, 366],
            [69.5, 366],
            {
              spline: [
                [51, 192],
                [44, 174],
              ],
            },
            [0, 174],
          ],
        },
      },
    },
    {
      id: 'handle',
      op: 'loft',
      params: {
        sections: [{ profile: oval(24, 12) }, { profile: oval(24, 15) }, { profile: oval(22, 14) }, { profile: oval(24, 12) }],
        path: {
          spline: [
            [69, 346, 0],
            [104, 348, 0],
            [118, 300, 0],
            [106, 236, 0],
            [56, 214, 0],
          ],
        },
      },
    },
    {
      id: 'lid',
      op: 'revolve',
      params: {
        profile: {
          points: [
            [0, 358],
            [68, 358],
            [69, 366],
            [77, 366],
            [77, 376],
            [70, 384],
            [34, 386],
            [32, 398],
            [28, 400],
            [0, 400],
          ],
        },
      },
    },
    { id: 'hub', op: 'cylinder', params: { diameter: 20, height: 12, round: 3 }, at: { offset: [0, 173, 0] }, material: 'metal' },
    {
      id: 'blade',
      op: 'box',
      params: { size: [64, 1.6, 9] },
      at: { my: 'center', offset: [0, 183, 0], rotate: [16, 0, 0] },
      material: 'metal',
    },
    { id: 'blades', op: 'polar_array', params: { count: 2, angle: 90 }, inputs: ['blade'], material: 'metal' },
    {
      id: 'dial',
      op: 'cylinder',
      params: { diameter: 38, height: 22, axis: 'z', round: 4 },
      at: { my: 'back', offset: [0, 62, '= 76 * s * r'] },
      material: 'metal',
    },
    {
      id: 'mark',
      op: 'box',
      params: { size: [3, 14, 2] },
      at: { my: 'back', to: 'dial.front(0.5,0.7)', offset: [0, 0, -0.8] },
      material: 'lid',
    },
  ]),
  spoken: {
    names: ['blender', 'smoothie maker', 'stand blender', 'liquidizer', 'smoothie blender'],
    variants: [{ names: ['black blender'], params: {}, materials: { main: 'black plastic' } }],
    sizes: { one: 'height', two: ['diameter', 'height'] },
    words: { height: ['tall', 'high'], diameter: ['wide', 'across', 'width'] },
    parts: {
      jug: { names: ['jar', 'pitcher'], material: 'jug' },
      lid: { names: ['cover'], material: 'lid' },
      base: { names: ['motor'], material: 'main' },
      handle: { material: 'handle' },
    },
  },
});
