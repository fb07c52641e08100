import { drawn } from '../drawn.ts';
import { mm, pick, thing } from '../thing.ts';

/** A basketball hoop: ring of 450 mm at 3050 mm, board of 1800 x 1050 mm (FIBA). */
export const basketballHoop = thing({
  op: 'create_basketball_hoop',
  family: 'sports',
  label: 'Basketball hoop',
  help: 'Backboard with ring and net, on a post or to hang on a wall',
  params: { height: mm(3050, 'Height', 'Of the ring above the floor'), post: pick(['post', 'none'], 'Post', 'On a post, or to hang') },
  let: { s: '= height / 3050' },
  materials: { board: 'white plastic', line: 'red paint', ring: 'orange paint', net: 'white cotton', post: 'black steel' },
  called: { panel: 'Board', cord: 'Net cord', other: 'Net cord' },
  operations: drawn('s', [
    { id: 'panel', op: 'box', params: { size: [1800, 1050, 30], round: 10 }, at: { my: 'bottom', offset: [0, 2900, 0] } },
    {
      id: 'board',
      op: 'paint',
      params: {
        profile: {
          rect: [1740, 990],
          minus: [{ rect: [1640, 890] }],
          plus: [{ rect: [590, 450], at: [0, -150], minus: [{ rect: [490, 350] }] }],
        },
        face: 'front',
        depth: 3,
        raise: 1,
      },
      inputs: ['panel'],
      material: 'line',
      role: 'line',
      name: 'Lines',
    },
    { id: 'plate', op: 'box', params: { size: [180, 140, 40], round: 10 }, at: { my: 'back', offset: [0, 3036, 10] }, role: 'ring' },
    { id: 'hoop', op: 'torus', params: { diameter: 468, tube_diameter: 18 }, at: { my: 'center', offset: [0, 3050, 400] }, role: 'ring' },
    { id: 'arm', op: 'box', params: { size: [120, 30, 150], round: 10 }, at: { my: 'back', offset: [0, 3042, 30] }, role: 'ring' },
    { id: 'ring', op: 'union', inputs: ['plate', 'hoop', 'arm'], name: 'Ring' },
    {
      id: 'cord',
      op: 'sweep',
      params: {
        profile: { polygon: 6, diameter: 8 },
        path: {
          spline: [
            [225, 0, 0],
            [165, -150, 90],
            [120, -280, 145],
            [85, -420, 150],
          ],
        },
      },
      role: 'net',
    },
    {
      id: 'other',
      op: 'sweep',
      params: {
        profile: { polygon: 6, diameter: 8 },
        path: {
          spline: [
            [225, 0, 0],
            [165, -150, -90],
            [120, -280, -145],
            [85, -420, -150],
          ],
        },
      },
      role: 'net',
    },
    { id: 'mesh', op: 'group', inputs: ['cord', 'other'], at: { offset: [0, 3045, 0] } },
    { id: 'mesh_ring', op: 'polar_array', params: { count: 10 }, inputs: ['mesh'], role: 'net' },
    { id: 'net', op: 'group', inputs: ['mesh_ring'], at: { offset: [0, 0, 400] }, role: 'net', name: 'Net' },
    {
      id: 'column',
      op: 'pipe',
      params: {
        diameter: 140,
        path: {
          line: [
            [0, 0, -900],
            [0, 2600, -900],
            [0, 3300, -140],
          ],
          bend: 300,
        },
      },
      role: 'post',
      name: 'Post',
      when: "= post == 'post'",
    },
    {
      id: 'mount',
      op: 'box',
      params: { size: [500, 500, 160], round: 30 },
      at: { my: 'front', offset: [0, 3400, -10] },
      role: 'post',
      name: 'Mount',
      when: "= post == 'post'",
    },
    {
      id: 'foot',
      op: 'box',
      params: { size: [900, 180, 1100], round: 60 },
      at: { my: 'bottom', offset: [0, 0, -900] },
      role: 'post',
      name: 'Base',
      when: "= post == 'post'",
    },
  ]),
  spoken: {
    names: ['basketball hoop', 'basketball basket', 'basketball stand', 'basketball net'],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      board: { names: ['backboard'], material: 'main' },
      ring: { names: ['rim', 'hoop'], material: 'ring' },
      net: { material: 'net' },
      post: { names: ['pole', 'stand'], present: { post: 'post' }, absent: { post: 'none' }, material: 'post' },
    },
  },
});
