import { drawn } from '../drawn.ts';
import { box, cut, rod, slab, turned, union } from '../shapes.ts';
import { mm, pick, thing, words } from '../thing.ts';

/** Mail boxes: the American rural one on its post (USPS size 1: 170 x 220 x 480 mm) with its flag, and the British pillar box. */
export const mailbox = thing({
  op: 'create_mailbox',
  family: 'street',
  label: 'Mailbox',
  help: 'Rural mailbox with a flag on a post, or a pillar box',
  params: {
    style: pick(['rural', 'pillar'], 'Style', 'On a post by the road, or a pillar'),
    height: mm(1300, 'Height', 'Over all'),
    text: words('POST', 'Text', 'On a pillar box'),
  },
  let: { s: '= height / 1320', rural: "= style == 'rural'", p: '= height / 1600' },
  materials: { body: 'grey paint', flag: 'red paint', post: 'pine', slot: 'black paint', plate: 'white paint' },
  operations: [
    ...drawn('s', [
      box('post', [95, 1080, 95], [0, 0, 0], { when: '= rural', chamfer: 6 }),
      box('bearer', [95, 90, 420], [0, 990, 20], { role: 'post', when: '= rural', chamfer: 6 }),
      slab('shell', { rect: [200, 220], corners: { tl: { r: 99 }, tr: { r: 99 } } }, 470, [0, 1078, 30], {
        role: 'body',
        when: '= rural',
        name: 'Box',
      }),
      slab('door_leaf', { rect: [212, 226], corners: { tl: { r: 104 }, tr: { r: 104 } } }, 16, [0, 1074, 262], {
        role: 'body',
        when: '= rural',
        chamfer: 4,
        name: 'Door',
      }),
      slab('seam', { rect: [206, 223], corners: { tl: { r: 102 }, tr: { r: 102 } } }, 6, [0, 1076, 250], { role: 'slot', when: '= rural' }),
      slab('pull', { rect: [50, 34], r: 10 }, 22, [0, 1252, 272], { role: 'body', when: '= rural' }),
      rod('hub', 32, 14, [105, 1150, 160], { axis: 'x', role: 'flag', when: '= rural' }),
      box('arm', [6, 160, 20], [106, 1150, 160], { role: 'flag', when: '= rural' }),
      box('leaf', [6, 60, 110], [106, 1260, 115], { role: 'flag', when: '= rural', name: 'Flag' }),
      slab('label', { rect: [120, 40], r: 6 }, 4, [0, 1130, 271], { role: 'plate', when: '= rural' }),
    ]),
    ...drawn('p', [
      turned(
        'pillar',
        [
          [0, 0],
          [270, 0],
          [270, 120],
          [240, 140],
          [228, 180],
          [225, 1330],
          [255, 1350],
          [275, 1380],
          [275, 1420],
          [262, 1440],
          {
            spline: [
              [235, 1500],
              [140, 1570],
              [0, 1600],
            ],
          },
        ],
        [0, 0, 0],
        { role: 'flag', when: '= not rural' },
      ),
      slab('mouth', { rect: [260, 46], r: 12 }, 300, [0, 1200, 160], { when: '= not rural' }),
      cut('pillar_body', ['pillar', 'mouth'], { role: 'flag' }),
      slab('hood', { rect: [320, 110], r: 16, minus: [{ rect: [270, 56], r: 14, at: [0, -10] }] }, 60, [0, 1165, 216], {
        role: 'flag',
        when: '= not rural',
      }),
      slab('notice', { rect: [180, 220], r: 10 }, 16, [0, 880, 220], { role: 'plate', when: '= not rural' }),
      slab('panel', { rect: [300, 560], r: 16 }, 14, [0, 240, 214], { role: 'flag', when: '= not rural', chamfer: 4 }),
      {
        id: 'letters',
        op: 'text',
        params: { text: '= text', size: 60, depth: 12, font: 'serif' },
        at: { my: 'center', offset: [0, 1320, 232] },
        role: 'plate',
        when: '= not rural',
      },
      rod('plinth', 560, 110, [0, 0, 0], { role: 'slot', when: '= not rural', chamfer: 12 }),
    ]),
    union('pillar_box', ['pillar_body', 'hood', 'panel'], { role: 'flag', name: 'Pillar' }),
  ],
  spoken: {
    names: ['mailbox', 'mail box', 'rural mailbox', 'letter box', 'letterbox'],
    variants: [{ names: ['pillar box', 'post box', 'postbox', 'red post box'], params: { style: 'pillar', height: 1600 } }],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      flag: { material: 'flag' },
      post: { names: ['pole'], material: 'post' },
      door: { material: 'main' },
      box: { material: 'main' },
    },
  },
});
