import { drawn } from '../drawn.ts';
import { beam, box, cut, group, mirrored, placed, rail, rod } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** A medieval catapult: a frame on four wheels, a throwing arm with a bucket and a stone in it, ropes; 2500 mm long. */
export const catapult = thing({
  op: 'create_catapult',
  family: 'games',
  label: 'Catapult',
  help: 'Siege catapult on wheels with a throwing arm and a stone',
  params: { length: mm(2500, 'Length', 'Of the frame'), stone: yes('Stone', 'In the bucket') },
  let: { s: '= length / 2500' },
  materials: { wood: 'oak', iron: 'black iron', rope: 'rope', stone: 'granite' },
  called: { disc: 'Wheel' },
  operations: drawn('s', [
    box('beam', [2500, 180, 150], [0, 300, 480], { round: 12 }),
    mirrored('beams', ['beam'], { plane: 'z', role: 'wood', name: 'Side beams' }),
    box('cross', [150, 150, 960], [1080, 320, 0], { round: 10 }),
    placed(
      'crosses',
      ['cross'],
      [
        [0, 0, 0],
        [-1080, 0, 0],
        [-2160, 0, 0],
      ],
      { role: 'wood', name: 'Cross beams' },
    ),
    box('post', [150, 1150, 130], [260, 470, 480], { round: 10 }),
    beam('brace', { rect: [100, 110], r: 8 }, [
      [1020, 470, 480],
      [330, 1480, 480],
    ]),
    group('upright', ['post', 'brace']),
    mirrored('uprights', ['upright'], { plane: 'z', role: 'wood', name: 'Uprights' }),
    box('bar', [190, 170, 1120], [300, 1520, 0], { round: 30, role: 'wood', name: 'Stop bar' }),
    rod('rope', 240, 860, [0, 420, 0], { axis: 'z', role: 'rope', name: 'Rope bundle' }),
    {
      id: 'arm',
      op: 'loft',
      params: {
        sections: [{ profile: { rect: [150, 130], r: 20 } }, { profile: { rect: [96, 84], r: 16 } }],
        path: {
          line: [
            [60, 380, 0],
            [-1480, 1180, 0],
          ],
        },
      },
      role: 'wood',
      name: 'Arm',
    },
    { id: 'cup', op: 'ellipsoid', params: { size: [380, 240, 380] }, at: { my: 'center', offset: [-1540, 1230, 0], rotate: [0, 0, -28] } },
    {
      id: 'cup_room',
      op: 'ellipsoid',
      params: { size: [320, 220, 320] },
      at: { my: 'center', offset: [-1560, 1290, 0], rotate: [0, 0, -28] },
    },
    { id: 'cup_top', op: 'box', params: { size: [700, 400, 700] }, at: { my: 'center', offset: [-1650, 1470, 0], rotate: [0, 0, -28] } },
    cut('bucket', ['cup', 'cup_room', 'cup_top'], { role: 'wood', name: 'Bucket' }),
    {
      id: 'stone',
      op: 'polyhedron',
      params: { kind: 'icosahedron', diameter: 250 },
      at: { my: 'center', offset: [-1548, 1290, 0], rotate: [20, 30, 0] },
      when: '= stone',
      name: 'Stone',
    },
    rod('disc', 600, 110, [0, 0, 0], { axis: 'z', round: 10, role: 'wood' }),
    rod('hub', 150, 170, [0, 0, 0], { axis: 'z', role: 'iron' }),
    {
      id: 'tyre',
      op: 'cylinder',
      params: { diameter: 630, height: 70, wall: 26, axis: 'z' },
      at: { my: 'center', offset: [0, 0, 0] },
      role: 'iron',
    },
    group('wheel', ['disc', 'hub', 'tyre']),
    { id: 'there', op: 'group', inputs: ['wheel'], at: { offset: [860, 315, 640] } },
    mirrored('two', ['there']),
    mirrored('wheels', ['two'], { plane: 'z', name: 'Wheels' }),
    rod('axle', 90, 1300, [860, 315, 0], { axis: 'z' }),
    mirrored('axles', ['axle'], { role: 'iron', name: 'Axles' }),
    rail(
      'tether',
      26,
      [
        [-1380, 1090, 0],
        [-1060, 450, 0],
      ],
      { role: 'rope', name: 'Tether' },
    ),
  ]),
  spoken: {
    names: ['catapult', 'medieval catapult', 'onager', 'mangonel', 'trebuchet', 'siege engine'],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      wheel: { material: 'main', always: 4 },
      arm: { names: ['frame', 'beam'], material: 'main' },
      stone: { names: ['rock', 'boulder'], present: { stone: true }, absent: { stone: false }, material: 'stone' },
      rope: { material: 'rope' },
      bucket: { names: ['cup', 'basket'], material: 'main' },
    },
  },
});
