import { drawn } from '../drawn.ts';
import { mm, thing, whole, yes } from '../thing.ts';

/** A bookshelf loudspeaker, 320 x 190 x 240 mm. */
export const speaker = thing({
  op: 'create_speaker',
  family: 'electronics',
  label: 'Loudspeaker',
  help: 'Loudspeaker box with a tweeter, one or more woofers and a bass port',
  params: {
    height: mm(320, 'Height', 'Of the box'),
    width: mm(190, 'Width', 'Of the box'),
    depth: mm(230, 'Depth', 'Of the box'),
    woofers: whole(1, 'Woofers', 'Large drivers', { min: 1, max: 4, soft: [1, 4] }),
    port: yes('Port', 'A bass port at the bottom'),
  },
  let: {
    d: '= min(width * 0.78, height * 0.72 / (woofers + 0.55))',
    u: '= d / 150',
    base: '= if(port, height * 0.13, d * 0.06 + height * 0.02)',
  },
  materials: { box: 'walnut', baffle: 'black matte paint', cone: 'black rubber', metal: 'aluminium' },
  operations: [
    { id: 'box', op: 'box', params: { size: ['= width', '= height', '= depth'], round: '= min(width, height, depth) * 0.02' } },
    {
      id: 'baffle',
      op: 'box',
      params: { size: ['= width * 0.94', '= height * 0.96', '= depth * 0.03'], round: '= min(width, height, depth) * 0.01' },
      at: { my: 'back', to: 'box.front', offset: [0, 0, '= -depth * 0.015'] },
    },
    ...drawn('u', [
      {
        id: 'ring',
        op: 'revolve',
        params: {
          profile: {
            points: [
              [62, 0],
              [75, 0],
              [75, 4],
              [72, 6],
              [66, 6],
              [62, 3],
            ],
          },
        },
        at: { rotate: [90, 0, 0], pivot: [0, 0, 0], offset: [0, '= base + d * 0.55', '= depth * 0.514'] },
        role: 'metal',
      },
      {
        id: 'cone_one',
        op: 'revolve',
        params: {
          profile: {
            points: [
              [0, -20],
              [22, -22],
              [50, 0],
              [55, 5],
              [60, 5],
              [64, 1],
              [64, -25],
              [0, -25],
            ],
          },
        },
        at: { rotate: [90, 0, 0], pivot: [0, 0, 0], offset: [0, '= base + d * 0.55', '= depth * 0.515 + 2 * u'] },
        role: 'cone',
      },
      {
        id: 'dust',
        op: 'sphere',
        params: { diameter: 44 },
        at: { my: 'center', offset: [0, '= base + d * 0.55', '= depth * 0.515 - 30 * u'] },
        role: 'cone',
      },
      { id: 'driver', op: 'group', inputs: ['ring', 'cone_one', 'dust'] },
      {
        id: 'drivers',
        op: 'linear_array',
        params: { count: '= woofers', step: [0, '= d * 1.06', 0] },
        inputs: ['driver'],
        name: 'Woofers',
      },
      {
        id: 'flare',
        op: 'revolve',
        params: {
          profile: {
            points: [
              [17, 2],
              [30, 5],
              [35, 5],
              [36, 0],
              [0, 0],
              [0, 2],
            ],
          },
        },
        at: { rotate: [90, 0, 0], pivot: [0, 0, 0], offset: [0, '= base + d * (0.1 + 1.06 * woofers) + 40 * u', '= depth * 0.514'] },
        role: 'metal',
        name: 'Tweeter ring',
      },
      {
        id: 'tweeter',
        op: 'ellipsoid',
        params: { size: [33, 33, 22] },
        at: { my: 'center', offset: [0, '= base + d * (0.1 + 1.06 * woofers) + 40 * u', '= depth * 0.514 + 1 * u'] },
        role: 'cone',
        name: 'Tweeter',
      },
      {
        id: 'tube',
        op: 'torus',
        params: { diameter: '= height * 0.09', tube_diameter: '= height * 0.014', axis: 'z' },
        at: { my: 'center', offset: [0, '= height * 0.085', '= depth * 0.514'] },
        role: 'metal',
        name: 'Port ring',
        when: '= port',
      },
      {
        id: 'mouth',
        op: 'cylinder',
        params: { diameter: '= height * 0.084', height: '= depth * 0.01', axis: 'z' },
        at: { my: 'back', offset: [0, '= height * 0.085', '= depth * 0.512'] },
        role: 'cone',
        name: 'Port',
        when: '= port',
      },
    ]),
  ],
  spoken: {
    names: ['speaker', 'loudspeaker', 'bookshelf speaker', 'hifi speaker', 'stereo speaker'],
    variants: [
      { names: ['floor speaker', 'tower speaker', 'floorstanding speaker'], params: { height: 1000, width: 220, depth: 320, woofers: 3 } },
    ],
    sizes: { one: 'height', two: ['width', 'height'], three: ['width', 'height', 'depth'] },
    words: { height: ['tall', 'high'], width: ['wide'], depth: ['deep'] },
    parts: {
      woofer: { names: ['driver', 'cone'], count: 'woofers', material: 'cone' },
      baffle: { names: ['face'], material: 'baffle' },
      box: { names: ['cabinet', 'case'], material: 'main' },
      ring: { material: 'metal' },
      port: { present: { port: true }, absent: { port: false } },
    },
  },
});
