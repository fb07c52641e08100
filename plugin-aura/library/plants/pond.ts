import { drawn } from '../drawn.ts';
import { rod, union } from '../shapes.ts';
import { auto, mm, no, pick, thing } from '../thing.ts';

/** A pond or a pool of water with a rim of stones; 2500 mm across; a stream is a long one. */
export const pond = thing({
  op: 'create_pond',
  family: 'plants',
  label: 'Pond',
  help: 'Pond of water with stones round it and lily pads, a puddle, or a stretch of a stream',
  params: {
    width: mm(2500, 'Width', 'Over all'),
    style: pick(['pond', 'stream', 'puddle'], 'Style', 'With a rim of stones, a winding stretch, or flat water alone'),
    lilies: no('Lilies', 'Pads on the water'),
    flow: auto(600, 'Breadth', 'Of the water of a stream', { max: 60000 }),
  },
  // the bends of a broad stream are gentle, so that its banks never fold
  let: { s: '= width / 2500', flow: '= width * 0.24', bend: '= min(width * 0.045, 0.005 * width * width / flow)' },
  materials: { water: '#4a90c2 glossy plastic', stone: 'granite', lily: '#4f9a43 leaves', bank: '#6f8f45 grass' },
  operations: drawn('s', [
    {
      id: 'bank',
      op: 'extrude',
      params: { profile: { ellipse: [2500, 1900] }, height: 60, round: 20 },
      when: "= style == 'pond'",
      name: 'Bank',
    },
    { id: 'pool', op: 'extrude', params: { profile: { ellipse: [2060, 1460] }, height: 70 }, when: "= style == 'pond'" },
    { id: 'puddle', op: 'extrude', params: { profile: { ellipse: [2500, 1700] }, height: 12, round: 5 }, when: "= style == 'puddle'" },
    {
      id: 'run',
      op: 'sweep',
      params: {
        profile: { rect: ['= flow', 40] },
        path: {
          spline: [
            [-1250, 20, '= bend'],
            [-650, 20, '= -0.7 * bend'],
            [0, 20, '= 0.6 * bend'],
            [650, 20, '= -0.6 * bend'],
            [1250, 20, '= bend'],
          ],
        },
      },
      when: "= style == 'stream'",
    },
    {
      id: 'banks',
      op: 'sweep',
      params: {
        profile: { rect: ['= flow * 1.4', 30] },
        path: {
          spline: [
            [-1240, 15, '= bend'],
            [-650, 15, '= -0.7 * bend'],
            [0, 15, '= 0.6 * bend'],
            [650, 15, '= -0.6 * bend'],
            [1240, 15, '= bend'],
          ],
        },
      },
      role: 'bank',
      name: 'Banks',
      when: "= style == 'stream'",
    },
    union('water', ['pool', 'puddle', 'run'], { name: 'Water' }),
    ...Array.from({ length: 18 }, (_, i) => ({
      id: `stone_${i}`,
      op: 'polyhedron',
      params: { kind: i % 2 ? 'icosahedron' : 'dodecahedron', diameter: 190 + ((i * 47) % 90) },
      at: {
        my: 'center',
        offset: [Math.round(1120 * Math.cos((i * Math.PI) / 9)), 70, Math.round(820 * Math.sin((i * Math.PI) / 9))] as [
          number,
          number,
          number,
        ],
        rotate: [i * 31, i * 57, i * 13] as [number, number, number],
      },
      role: 'stone',
      name: 'Stones',
      when: "= style == 'pond'",
    })),
    ...[
      [-420, 180, 260],
      [-150, 380, 200],
      [380, -220, 240],
    ].map(([x, z, d], i) =>
      rod(`lily_${i}`, d ?? 1, 10, [x ?? 0, 68, z ?? 0], {
        round: 3,
        role: 'lily',
        name: 'Lily pads',
        when: "= lilies and style == 'pond'",
      }),
    ),
  ]),
  spoken: {
    names: ['pond', 'stream', 'puddle', 'lake', 'river', 'brook', 'creek', 'fish pond', 'garden pond', 'water puddle'],
    variants: [
      { names: ['stream', 'river', 'brook', 'creek'], params: { style: 'stream', width: 6000 } },
      { names: ['puddle', 'water puddle'], params: { style: 'puddle', width: 800 } },
      { names: ['lake'], params: { width: 12000 } },
    ],
    sizes: { one: 'width' },
    words: { width: ['wide', 'across', 'long', 'diameter'], flow: ['broad'] },
    parts: {
      stone: { names: ['rock', 'rim'], material: 'stone' },
      water: { material: 'main' },
      lily: { names: ['lily pad', 'water lily'], present: { lilies: true }, absent: { lilies: false }, material: 'lily' },
      bank: { names: ['grass', 'shore'], material: 'bank' },
    },
    holds: { in: 'water.top', on: 'water.top' },
  },
});
