import { drawn } from '../drawn.ts';
import { box, mirrored, placed, ring, row, slab, use } from '../shapes.ts';
import { mm, pick, thing, whole } from '../thing.ts';

/** A village church: nave under a steep roof, choir, west tower with spire, clock and cross. */
export const church = thing({
  op: 'create_church',
  family: 'buildings',
  label: 'Church',
  help: 'Nave with pointed windows, and a tower with spire and cross',
  params: {
    height: mm(30000, 'Height', 'To the top of the cross'),
    windows: whole(4, 'Windows', 'In each side of the nave', { min: 1, max: 10, soft: [2, 7] }),
    spire: pick(['spire', 'pyramid'], 'Spire', 'Slender, or a low roof'),
  },
  let: {
    s: '= height / 30000',
    nave: '= 3600 * s * windows',
    point: "= if(spire == 'spire', 12800, 6000) * s",
    tip: '= 15600 * s + point',
  },
  materials: {
    wall: 'white plaster',
    roof: 'slate roof tiles',
    window: 'blue glass',
    frame: 'sandstone',
    door: 'dark oak',
    cross: 'gold',
    clock: 'white paint',
    hands: 'black paint',
  },
  operations: drawn('s', [
    box('nave', [10000, 7000, '= nave'], [0, 0, '= -nave / 2'], { role: 'wall' }),
    slab(
      'attic',
      {
        points: [
          [-5000, 0],
          [5000, 0],
          [0, 6200],
        ],
      },
      '= nave',
      [0, 6980, '= -nave / 2'],
      { role: 'wall' },
    ),
    slab(
      'roof',
      {
        points: [
          [-5700, 0],
          [-5700, 300],
          [0, 7400],
          [5700, 300],
          [5700, 0],
          [5250, 0],
          [0, 6300],
          [-5250, 0],
        ],
      },
      '= nave + 800 * s',
      [0, 6500, '= -nave / 2'],
      { name: 'Roof' },
    ),
    box('choir', [6400, 5400, 5000], [0, 0, '= -nave - 2000 * s'], { role: 'wall', name: 'Choir' }),
    use('choir_roof', 'gable', { size: [7200, 4200, 5400], ridge: 'z', hip: 0 }, [0, 5380, '= -nave - 2000 * s'], { role: 'roof' }),
    box('tower', [5400, 15500, 5400], [0, 0, 2000], { role: 'wall', name: 'Tower' }),
    box('plinth', [5800, 700, 5800], [0, 0, 2000], { role: 'frame', chamfer: 120, edges: 'top' }),
    box('cornice', [5900, 360, 5900], [0, 15300, 2000], { role: 'frame', chamfer: 100, edges: 'bottom' }),
    {
      id: 'spire',
      op: 'pyramid',
      params: { base: [5700, 5700], height: '= point' },
      at: { my: 'bottom', offset: [0, 15620, 2000] },
      role: 'roof',
      name: 'Spire',
    },
    box('cross_post', [220, 1900, 220], [0, '= tip - 500 * s', 2000], { role: 'cross', name: 'Cross' }),
    box('cross_arm', [1100, 220, 220], [0, '= tip + 650 * s', 2000], { role: 'cross' }),
    slab('jamb', { rect: [1700, 4100], corners: { tl: { r: 840 }, tr: { r: 840 } } }, 300, [0, 0, 0], {
      rotate: [0, 90, 0],
      role: 'frame',
    }),
    slab('pane', { rect: [1300, 3700], corners: { tl: { r: 640 }, tr: { r: 640 } } }, 360, [0, 200, 0], {
      rotate: [0, 90, 0],
      role: 'window',
    }),
    placed('lit', ['jamb', 'pane'], [[5000, 2000, '= -nave / 2']]),
    row('side_windows', ['lit'], '= windows', [0, 0, 3500]),
    mirrored('windows', ['side_windows'], { name: 'Windows' }),
    slab('louvre', { rect: [1300, 2600], corners: { tl: { r: 640 }, tr: { r: 640 } } }, 200, [0, 12000, 4680], { role: 'hands' }),
    slab('louvre_frame', { rect: [1700, 2900], corners: { tl: { r: 840 }, tr: { r: 840 } } }, 120, [0, 11900, 4690], { role: 'frame' }),
    placed(
      'bell_windows',
      ['louvre_frame', 'louvre'],
      [
        [0, 0, 0],
        [-2000, 0, 2000, 90],
        [2000, 0, 2000, -90],
      ],
    ),
    {
      id: 'dial',
      op: 'cylinder',
      params: { diameter: 2200, height: 160, axis: 'z' },
      at: { my: 'center', offset: [0, 9900, 4720] },
      role: 'clock',
      name: 'Clock',
    },
    box('hour', [140, 700, 60], [0, 9850, 4800], { role: 'hands', rotate: [0, 0, 0] }),
    box('minute', [900, 110, 60], [400, 9845, 4800], { role: 'hands' }),
    slab('porch', { rect: [2900, 3900], corners: { tl: { r: 1440 }, tr: { r: 1440 } } }, 400, [0, 0, 4700], { role: 'frame' }),
    slab('door_leaf', { rect: [2100, 3400], corners: { tl: { r: 1040 }, tr: { r: 1040 } } }, 500, [0, 0, 4720], {
      role: 'door',
      name: 'Door',
    }),
    box('door_step', [3400, 240, 1200], [0, 0, 5200], { role: 'frame' }),
    {
      id: 'rose',
      op: 'cylinder',
      params: { diameter: 1500, height: 160, axis: 'z' },
      at: { my: 'center', offset: [0, 6600, 4680] },
      role: 'window',
      name: 'Rose window',
    },
    ring('rose_frame', 1560, 240, [0, 6600, 4700], { axis: 'z', role: 'frame' }),
  ]),
  spoken: {
    names: ['church', 'chapel', 'village church', 'cathedral', 'parish church'],
    variants: [
      {
        names: ['wooden church', 'country chapel'],
        params: { windows: 3, height: 24000 },
        materials: { main: 'white paint', roof: 'dark red paint' },
      },
    ],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high'] },
    parts: {
      window: { count: 'windows', material: 'window' },
      roof: { material: 'roof' },
      spire: { names: ['steeple'], material: 'roof', present: { spire: 'spire' } },
      door: { names: ['portal'], material: 'door' },
      cross: { material: 'cross' },
      clock: { material: 'clock' },
      tower: { names: ['belfry', 'bell tower'], material: 'main' },
    },
  },
});
