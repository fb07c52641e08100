import { curve, drawn } from '../drawn.ts';
import { UPRIGHT } from '../organic.ts';
import { around, box, cut, rod, turned, union } from '../shapes.ts';
import { mm, thing, whole, yes } from '../thing.ts';

/** A castle of sand: a mound with a keep, towers with battlements at its corners, walls, a gate and a flag. */
export const sandcastle = thing({
  op: 'create_sandcastle',
  family: 'toys',
  label: 'Sandcastle',
  help: 'Castle of sand with towers, walls, a keep and a flag',
  params: {
    height: mm(420, 'Height', 'To the flag'),
    towers: whole(4, 'Towers', 'At the corners', { min: 2, max: 8 }),
    flag: yes('Flag', 'On the keep'),
  },
  let: { s: '= height / 420' },
  materials: { sand: 'sand', flag: 'red fabric', stick: 'beech', dark: '#6b5230 sand' },
  operations: drawn('s', [
    turned(
      'mound',
      curve([
        [0, 0],
        [300, 0],
        {
          spline: [
            [270, 36],
            [225, 52],
          ],
        },
        [0, 54],
      ]),
      [0, 0, 0],
      { role: 'sand', name: 'Mound' },
    ),
    { id: 'tower', op: 'cylinder', params: { diameter: 112, top_diameter: 84, height: 150 }, at: { my: 'bottom', offset: [170, 46, 0] } },
    rod('crown', 98, 34, [170, 190, 0], { wall: 18 }),
    box('notch', [130, 20, 16], [170, 206, 0], {}),
    { id: 'notches', op: 'polar_array', params: { count: 3, angle: 120, center: [170, 0, 0] }, inputs: ['notch'] },
    union('whole', ['tower', 'crown']),
    cut('one', ['whole', 'notches']),
    around('towers', ['one'], '= towers', { role: 'sand', name: 'Towers' }),
    {
      id: 'ringwall',
      op: 'prism',
      params: { sides: '= max(towers, 3)', diameter: 340, height: 92 },
      at: { my: 'bottom', offset: [0, 46, 0], rotate: [0, '= if(mod(towers, 4) == 0, 45, 90)', 0] },
      when: '= towers > 2',
    },
    {
      id: 'court',
      op: 'prism',
      params: { sides: '= max(towers, 3)', diameter: 270, height: 100 },
      at: { my: 'bottom', offset: [0, 70, 0], rotate: [0, '= if(mod(towers, 4) == 0, 45, 90)', 0] },
      when: '= towers > 2',
    },
    cut('walls', ['ringwall', 'court'], { role: 'sand', name: 'Walls' }),
    {
      id: 'keep',
      op: 'cylinder',
      params: { diameter: 150, top_diameter: 112, height: 220 },
      at: { my: 'bottom', offset: [0, 46, 0] },
      role: 'sand',
      name: 'Keep',
    },
    rod('keep_crown', 128, 40, [0, 258, 0], { wall: 22, role: 'sand', name: 'Battlement' }),
    {
      id: 'gate',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-20, 0],
            [20, 0],
            [20, 40],
            {
              spline: [
                [14, 58],
                [0, 64],
                [-14, 58],
                [-20, 40],
              ],
            },
          ],
        },
        height: 12,
        axis: 'z',
      },
      at: { my: 'bottom', offset: [0, 60, 68], rotate: [-5, 0, 0] },
      role: 'dark',
      name: 'Gate',
    },
    rod('stick', 6, 170, [0, 250, 0], { when: '= flag', name: 'Stick' }),
    box('flag', [86, 50, 3], [45, 366, 0], { when: '= flag', name: 'Flag' }),
  ]),
  spoken: {
    ...UPRIGHT,
    names: ['sandcastle', 'sand castle'],
    parts: {
      tower: { names: ['turret'], count: 'towers', material: 'main' },
      flag: { present: { flag: true }, absent: { flag: false }, material: 'flag' },
      wall: { material: 'main' },
      keep: { material: 'main' },
    },
  },
});
