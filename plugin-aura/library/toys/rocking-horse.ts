import { drawn, oval } from '../drawn.ts';
import { mm, thing } from '../thing.ts';

/** A child's rocking horse facing left, 700 mm long. */
export const rockingHorse = thing({
  op: 'create_rocking_horse',
  family: 'toys',
  label: 'Rocking horse',
  help: 'Wooden rocking horse with saddle, mane, tail and curved rockers',
  params: { length: mm(800, 'Length', 'Of the rockers') },
  let: { s: '= length / 800' },
  materials: { body: 'beech', rocker: 'red paint', saddle: 'red leather', mane: 'cream wool', eye: 'black paint' },
  operations: drawn('s', [
    {
      id: 'trunk',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(60, 80) },
          { at: 0.15, profile: oval(150, 170) },
          { at: 0.5, profile: oval(150, 160) },
          { at: 0.85, profile: oval(160, 180) },
          { profile: oval(70, 90) },
        ],
        path: {
          spline: [
            [-220, 390, 0],
            [0, 380, 0],
            [220, 400, 0],
          ],
        },
      },
    },
    {
      id: 'neck',
      op: 'loft',
      params: {
        sections: [{ profile: oval(120, 170) }, { at: 0.5, profile: oval(90, 120) }, { profile: oval(80, 100) }],
        path: {
          spline: [
            [-150, 400, 0],
            [-230, 520, 0],
            [-280, 640, 0],
          ],
        },
      },
    },
    {
      id: 'head',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(70, 80) },
          { at: 0.25, profile: oval(90, 116) },
          { at: 0.7, profile: oval(66, 78) },
          { at: 0.92, profile: oval(62, 70) },
          { profile: oval(40, 44) },
        ],
        path: {
          spline: [
            [-235, 660, 0],
            [-320, 630, 0],
            [-400, 570, 0],
          ],
        },
      },
    },
    { id: 'ear', op: 'cone', params: { diameter: 40, height: 66, round: 4 }, at: { my: 'bottom', offset: [-262, 675, 26] } },
    { id: 'ears', op: 'mirror', params: { plane: 'z' }, inputs: ['ear'] },
    {
      id: 'leg_a',
      op: 'loft',
      params: {
        sections: [{ profile: oval(80, 90) }, { at: 0.5, profile: oval(50, 56) }, { profile: oval(54, 60) }],
        path: {
          spline: [
            [-170, 360, 50],
            [-225, 230, 78],
            [-270, 76, 110],
          ],
        },
      },
    },
    {
      id: 'leg_b',
      op: 'loft',
      params: {
        sections: [{ profile: oval(84, 100) }, { at: 0.5, profile: oval(52, 60) }, { profile: oval(54, 60) }],
        path: {
          spline: [
            [170, 360, 50],
            [235, 230, 78],
            [270, 76, 110],
          ],
        },
      },
    },
    { id: 'near_legs', op: 'group', inputs: ['leg_a', 'leg_b'] },
    { id: 'legs', op: 'mirror', params: { plane: 'z' }, inputs: ['near_legs'] },
    { id: 'horse', op: 'union', inputs: ['trunk', 'neck', 'head', 'ears', 'legs'], role: 'body', name: 'Horse' },
    { id: 'pupil', op: 'sphere', params: { diameter: 20 }, at: { my: 'center', offset: [-322, 648, 42] }, role: 'eye' },
    { id: 'eyes', op: 'mirror', params: { plane: 'z' }, inputs: ['pupil'], role: 'eye', name: 'Eyes' },
    {
      id: 'mane',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(24, 30) },
          { at: 0.3, profile: oval(46, 56) },
          { at: 0.8, profile: oval(44, 50) },
          { profile: oval(16, 20) },
        ],
        path: {
          spline: [
            [-320, 690, 0],
            [-240, 690, 0],
            [-170, 590, 0],
            [-90, 460, 0],
          ],
        },
      },
      name: 'Mane',
    },
    {
      id: 'tail',
      op: 'loft',
      params: {
        sections: [{ profile: oval(24) }, { at: 0.4, profile: oval(60) }, { at: 0.8, profile: oval(50) }, { profile: oval(10) }],
        path: {
          spline: [
            [215, 420, 0],
            [280, 430, 0],
            [330, 340, 0],
            [320, 230, 0],
          ],
        },
      },
      role: 'mane',
      name: 'Tail',
    },
    {
      id: 'saddle',
      op: 'loft',
      params: {
        sections: [
          { profile: oval(166, 176) },
          { at: 0.1, profile: oval(176, 190) },
          { at: 0.5, profile: oval(168, 178) },
          { at: 0.9, profile: oval(180, 200) },
          { profile: oval(168, 184) },
        ],
        path: {
          spline: [
            [-80, 384, 0],
            [10, 384, 0],
            [100, 390, 0],
          ],
        },
      },
    },
    {
      id: 'bow',
      op: 'sweep',
      params: {
        profile: { rect: [30, 46], r: 10 },
        path: {
          spline: [
            [-400, 110, 110],
            [-270, 50, 110],
            [0, 22, 110],
            [270, 50, 110],
            [400, 110, 110],
          ],
        },
      },
      role: 'rocker',
    },
    { id: 'rockers', op: 'mirror', params: { plane: 'z' }, inputs: ['bow'], role: 'rocker', name: 'Rockers' },
    {
      id: 'rung',
      op: 'cylinder',
      params: { diameter: 30, height: 220, axis: 'z' },
      at: { my: 'center', offset: [-180, 40, 0] },
      role: 'rocker',
    },
    { id: 'rungs', op: 'mirror', params: { plane: 'x' }, inputs: ['rung'], role: 'rocker', name: 'Rungs' },
    {
      id: 'grip',
      op: 'cylinder',
      params: { diameter: 26, height: 220, axis: 'z', round: 8 },
      at: { my: 'center', offset: [-262, 580, 0] },
      role: 'rocker',
      name: 'Grip',
    },
  ]),
  spoken: {
    names: ['rocking horse', 'toy horse', 'wooden horse'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      rocker: { names: ['base', 'runner', 'grip'], material: 'rocker' },
      saddle: { names: ['seat'], material: 'saddle' },
      mane: { names: ['tail', 'hair'], material: 'mane' },
      body: { names: ['horse'], material: 'main' },
    },
  },
});
