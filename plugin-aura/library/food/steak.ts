import { drawn } from '../drawn.ts';
import { box, common, row } from '../shapes.ts';
import { mm, pick, thing } from '../thing.ts';

/** Outline of a T-bone steak seen from above. */
const outline = [
  [-20, 92],
  {
    spline: [
      [30, 98],
      [72, 76],
      [92, 30],
      [86, -22],
      [58, -64],
      [22, -98],
      [-14, -112],
      [-42, -96],
      [-56, -56],
      [-74, -14],
      [-88, 34],
      [-66, 74],
      [-20, 92],
    ],
  },
] as const;

/** A steak lying flat, 210 mm long and 28 mm thick: rim of fat, marbling, marks of the grill; a T-bone or without its bone. */
export const steak = thing({
  op: 'create_steak',
  family: 'food',
  label: 'Steak',
  help: 'Steak with a rim of fat and grill marks, raw or grilled, with a T-bone or without',
  params: {
    length: mm(210, 'Length', 'Over all'),
    thickness: mm(28, 'Thickness', 'Of the meat'),
    state: pick(['grilled', 'raw'], 'State', 'With grill marks, or marbled'),
    bone: pick(['t_bone', 'boneless'], 'Bone', 'A T-bone, or none'),
  },
  let: { s: '= length / 210.6', t: '= thickness' },
  materials: { meat: '#6e3420 satin plastic', fat: '#e6c99a satin plastic', bone: '#f0e6d0 matte plastic', mark: '#2b1710 matte plastic' },
  operations: drawn('s', [
    {
      id: 'slice',
      op: 'extrude',
      params: { profile: { points: outline }, height: '= t', round: '= min(7 * s, t * 0.3)' },
      role: 'fat',
      name: 'Fat',
    },
    {
      id: 'lean',
      op: 'extrude',
      params: { profile: { points: outline, offset: -7 }, height: '= t + 2 * s', round: '= min(4 * s, t * 0.2)' },
      at: { offset: [0, '= -1 * s', 0] },
      role: 'meat',
      name: 'Meat',
    },
    {
      id: 't_bar',
      op: 'extrude',
      params: {
        profile: {
          points: [
            [-90, 52],
            [-70, 70],
            [-40, 74],
            [-26, 60],
            [-24, 20],
            [-12, -30],
            [-10, -60],
            [-26, -62],
            [-34, -30],
            [-46, 18],
            [-66, 40],
            [-84, 36],
          ],
        },
        height: '= t + 4 * s',
        round: 2.4,
      },
      at: { offset: [0, '= -1.5 * s', 0] },
      role: 'bone',
      name: 'Bone',
      when: "= bone == 't_bone'",
    },
    box('stripe', [9, 3, 260], [-72, '= t - 0.2 * s', 0], { when: "= state == 'grilled'" }),
    row('stripes', ['stripe'], 7, [24, 0, 0], { centered: false, rotate: [0, 32, 0], pivot: [0, 0, 0] }),
    {
      id: 'face',
      op: 'extrude',
      params: { profile: { points: outline, offset: -9 }, height: '= t + 20 * s' },
      when: "= state == 'grilled'",
    },
    common('marks', ['stripes', 'face'], { role: 'mark', name: 'Grill marks' }),
    ...[
      [30, 40, 20],
      [48, -6, -30],
      [10, -50, 50],
      [62, 22, -8],
      [20, 66, 70],
      [-2, 10, 24],
    ].map(([x, z, turn], k) =>
      box(`vein_${k + 1}`, [34, 2.4, 2.6], [x!, '= t - 0.2 * s', z!], {
        rotate: [0, turn!, 0],
        role: 'fat',
        name: 'Marbling',
        when: "= state == 'raw'",
      }),
    ),
  ]),
  spoken: {
    names: ['steak', 't-bone steak', 'beefsteak', 't-bone', 'grilled steak'],
    variants: [
      { names: ['raw steak'], params: { state: 'raw' }, materials: { main: '#a8302f satin plastic' } },
      { names: ['sirloin steak', 'ribeye steak', 'rump steak', 'boneless steak', 'sirloin', 'ribeye'], params: { bone: 'boneless' } },
    ],
    sizes: { one: 'length', two: ['length', 'thickness'] },
    words: { length: ['long'], thickness: ['thick'] },
    adjectives: { grilled: { state: 'grilled' }, boneless: { bone: 'boneless' } },
    parts: {
      meat: { material: 'main' },
      fat: { names: ['rim'], material: 'fat' },
      bone: { present: { bone: 't_bone' }, absent: { bone: 'boneless' }, material: 'bone' },
      'grill mark': { present: { state: 'grilled' }, absent: { state: 'raw' }, material: 'mark' },
    },
  },
});
