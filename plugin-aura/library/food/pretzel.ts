import { drawn } from '../drawn.ts';
import { oval } from '../scaled.ts';
import { mm, thing, yes } from '../thing.ts';

const salt = [
  [-44, 22],
  [-52, -4],
  [-34, -32, 16.3],
  [34, -32, 16.3],
  [50, -2],
  [42, 24],
  [14, 34],
  [-16, 33],
  [-20, -38, 17.6],
  [22, -40, 17.6],
  [-54, 12],
  [53, 10],
].map(([x, z, y = 18.5], k): [number, number, number, number] => [x!, y, z!, k * 40]);

/** A soft pretzel, 140 mm across, lying. */
export const pretzel = thing({
  op: 'create_pretzel',
  family: 'food',
  label: 'Pretzel',
  help: 'Knotted soft pretzel with salt',
  params: { width: mm(140, 'Width', 'From left to right'), salt: yes('Salt', 'Coarse salt on it') },
  let: { s: '= width / 137.15' },
  materials: { dough: '#8a4a1e glossy plastic', salt: 'white plastic' },
  operations: drawn('s', [
    {
      id: 'ring',
      op: 'loft',
      params: {
        sections: [{ profile: oval(15, 14) }, { at: 0.5, profile: oval(25, 21) }, { at: 1, profile: oval(15, 14) }],
        path: {
          spline: [
            [4, 8, -14],
            [14, 9, -30],
            [34, 9, -40],
            [54, 10, -24],
            [56, 10, 8],
            [36, 10, 32],
            [0, 10, 40],
            [-36, 10, 32],
            [-56, 10, 8],
            [-54, 10, -24],
            [-34, 9, -40],
            [-14, 9, -30],
            [-4, 8, -14],
          ],
        },
      },
    },
    {
      id: 'arm',
      op: 'loft',
      params: {
        sections: [{ profile: oval(15, 14) }, { profile: oval(15, 13) }, { profile: oval(13, 12) }],
        path: {
          spline: [
            [4, 8, -14],
            [-6, 9, -2],
            [-20, 10, 12],
            [-38, 16, 36],
          ],
        },
      },
    },
    {
      id: 'arm_2',
      op: 'loft',
      params: {
        sections: [{ profile: oval(15, 14) }, { profile: oval(15, 13) }, { profile: oval(13, 12) }],
        path: {
          spline: [
            [-4, 8, -14],
            [6, 14, -2],
            [20, 11, 12],
            [38, 16, 36],
          ],
        },
      },
    },
    { id: 'end', op: 'sphere', params: { diameter: 13 }, at: { my: 'center', offset: [-38, 16, 36] } },
    { id: 'ends', op: 'mirror', inputs: ['end'] },
    { id: 'dough', op: 'union', inputs: ['ring', 'arm', 'arm_2', 'ends'] },
    { id: 'grain', op: 'box', params: { size: [3, 3, 2.4], round: 0.5 }, at: { my: 'center' }, when: '= salt' },
    { id: 'salt', op: 'place', params: { at: salt }, inputs: ['grain'] },
  ]),
  spoken: {
    names: ['pretzel', 'soft pretzel', 'brezel'],
    sizes: { one: 'width' },
    words: { width: ['wide', 'across', 'long'] },
    parts: { salt: { present: { salt: true }, absent: { salt: false }, material: 'salt' } },
  },
});
