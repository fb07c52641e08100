import { drawn } from '../drawn.ts';
import { blob, grown, pair, UPRIGHT } from '../organic.ts';
import { box, cut } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A human skull, stylised: cranium, eye sockets, nose, teeth and jaw; 210 mm from chin to crown. */
export const skull = thing({
  op: 'create_skull',
  family: 'games',
  label: 'Skull',
  help: 'Human skull with sockets, teeth and a jaw',
  params: { height: mm(210, 'Height', 'From chin to crown'), jaw: yes('Jaw', 'The lower jaw') },
  let: { s: '= height / 212' },
  materials: { bone: 'ivory plastic', dark: '#1d1a17 matte plastic' },
  operations: drawn('s', [
    blob('cranium', [150, 140, 186], [0, 140, -14]),
    blob('brow', [128, 40, 60], [0, 128, 58]),
    {
      id: 'face',
      op: 'loft',
      params: {
        sections: [{ profile: { ellipse: [62, 50] } }, { at: 0.5, profile: { ellipse: [92, 60] } }, { profile: { ellipse: [112, 60] } }],
        height: 84,
      },
      at: { my: 'bottom', offset: [0, 46, 48] },
    },
    blob('cheek', [40, 30, 60], [50, 94, 50]),
    { id: 'cheeks', op: 'mirror', params: { plane: 'x' }, inputs: ['cheek'] },
    ...grown('head', ['cranium', 'brow', 'face', 'cheeks'], 9),
    blob('socket', [44, 40, 50], [29, 108, 82]),
    { id: 'sockets', op: 'mirror', params: { plane: 'x' }, inputs: ['socket'] },
    {
      id: 'nose',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-13, 0],
            [0, 6],
            [13, 0],
            [0, 36],
          ],
        },
        height: 60,
        axis: 'z',
      },
      at: { my: 'bottom', offset: [0, 66, 82] },
    },
    blob('temple', [24, 50, 56], [80, 112, 26]),
    { id: 'temples', op: 'mirror', params: { plane: 'x' }, inputs: ['temple'] },
    cut('bone', ['head', 'sockets', 'nose', 'temples'], { name: 'Skull' }),
    blob('pit', [36, 32, 10], [29, 108, 62], { role: 'dark' }),
    pair('pits', 'pit', 'dark', { name: 'Eye sockets' }),
    box('nose_pit', [22, 30, 6], [0, 68, 64], { role: 'dark', name: 'Nose' }),
    box('tooth', [8, 17, 9], [-28, 33, 70], { round: 2 }),
    { id: 'teeth', op: 'linear_array', params: { count: 8, step: [8, 0, 0] }, inputs: ['tooth'], role: 'bone', name: 'Teeth' },
    {
      id: 'chin',
      op: 'sweep',
      params: {
        profile: { rect: [16, 26], r: 7 },
        path: {
          spline: [
            [-56, 66, 6],
            [-50, 22, 40],
            [-20, 12, 78],
            [20, 12, 78],
            [50, 22, 40],
            [56, 66, 6],
          ],
        },
      },
      when: '= jaw',
      role: 'bone',
      name: 'Jaw',
    },
    box('low_tooth', [8, 14, 8], [-24, 22, 76], { round: 2, when: '= jaw' }),
    {
      id: 'low_teeth',
      op: 'linear_array',
      params: { count: 7, step: [8, 0, 0] },
      inputs: ['low_tooth'],
      role: 'bone',
      name: 'Lower teeth',
    },
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['skull', 'human skull', 'skull decoration', 'halloween skull'],
    parts: {
      jaw: { present: { jaw: true }, absent: { jaw: false }, material: 'main' },
      eye: { names: ['socket', 'eye socket', 'nose'], material: 'dark' },
      tooth: { names: ['teeth'], material: 'main' },
      bone: { material: 'main' },
    },
  },
});
