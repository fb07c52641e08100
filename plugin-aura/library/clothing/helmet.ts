import { drawn } from '../drawn.ts';
import { ball, bow, box, cut, mirrored, ring, rod, slab, turned, union } from '../shapes.ts';
import { mm, pick, thing } from '../thing.ts';

/** Helmets for a head of 200 mm by 160: of builders (EN 397), riders, cyclists, knights and Vikings of the stage. */
export const helmet = thing({
  op: 'create_helmet',
  family: 'clothing',
  label: 'Helmet',
  help: 'Hard hat, motorcycle helmet, bicycle helmet, knight’s helmet or horned Viking helmet',
  params: {
    length: mm(280, 'Length', 'From front to back'),
    style: pick(['hard_hat', 'for_motorcycles', 'for_cyclists', 'of_knights', 'of_vikings'], 'Style', 'What it protects from'),
  },
  let: {
    s: '= length / 262',
    hard: "= style == 'hard_hat'",
    moto: "= style == 'for_motorcycles'",
    bike: "= style == 'for_cyclists'",
    knight: "= style == 'of_knights'",
    viking: "= style == 'of_vikings'",
  },
  materials: {
    shell: '#f2c01e glossy plastic',
    trim: 'black rubber',
    visor: '#23272e glossy plastic',
    horn: '#efe3c4 plastic',
  },
  operations: drawn('s', [
    // builders: a dome with a ridge, a brim all round that comes forward
    turned(
      'cap',
      [
        [92, 30],
        {
          spline: [
            [98, 60],
            [90, 110],
            [62, 146],
            [0, 160],
          ],
        },
        [0, 152],
        {
          spline: [
            [58, 138],
            [84, 106],
            [92, 60],
            [86, 30],
          ],
        },
      ],
      [0, 0, 0],
      { when: '= hard or bike' },
    ),
    slab('rim', { ellipse: [216, 262], minus: [{ ellipse: [172, 172], at: [0, 14] }] }, 8, [0, 26, 14], {
      axis: 'y',
      when: '= hard',
      round: 3,
      name: 'Brim',
    }),
    box('ridge', [26, 30, 140], [0, 136, 0], { round: 11, when: '= hard', name: 'Ridge' }),
    // cyclists: slots between ribs
    box('vent', [16, 60, 210], [0, 104, 0], { round: 7, when: '= bike' }),
    box('vent_side', [15, 60, 170], [42, 92, 0], { round: 6, when: '= bike' }),
    mirrored('vents', ['vent_side']),
    cut('bike_shell', ['cap', 'vent', 'vents'], { when: '= bike', role: 'shell', name: 'Shell' }),
    // riders: a closed shell with an opening for the face
    ball('globe', [236, 262, 280], [0, 132, 0], { when: '= moto' }),
    ball('hollow', [206, 236, 250], [0, 128, -6], { when: '= moto' }),
    box('neck', [300, 60, 300], [0, -36, 0], { when: '= moto' }),
    box('face', [196, 92, 160], [0, 104, 110], { round: 34, when: '= moto' }),
    cut('moto_shell', ['globe', 'hollow', 'neck', 'face'], { when: '= moto', role: 'shell', name: 'Shell' }),
    ball('glass', [228, 220, 272], [0, 140, 0], { when: '= moto' }),
    ball('glass_in', [218, 212, 264], [0, 140, 0], { when: '= moto' }),
    box('glass_cut', [202, 98, 160], [0, 101, 110], { round: 30, when: '= moto' }),
    { id: 'pane', op: 'intersection', inputs: ['glass', 'glass_cut'], when: '= moto' },
    cut('visor', ['pane', 'glass_in'], { when: '= moto', role: 'visor', name: 'Visor' }),
    // knights: a bucket with a slit and a cross of bands
    turned(
      'pail',
      [
        [104, 0],
        [108, 150],
        [96, 226],
        [70, 252],
        [0, 258],
        [0, 250],
        [66, 244],
        [88, 222],
        [100, 150],
        [96, 0],
      ],
      [0, 0, 0],
      { when: '= knight' },
    ),
    box('slit', [150, 12, 120], [0, 152, 90], { when: '= knight' }),
    rod('hole', 7, 120, [24, 70, 90], { axis: 'z', when: '= knight' }),
    { id: 'holes', op: 'grid_array', params: { columns: 3, rows: 3, step: [16, 18, 0] }, inputs: ['hole'], when: '= knight' },
    mirrored('breaths', ['holes']),
    cut('great_helm', ['pail', 'slit', 'breaths'], { when: '= knight', role: 'shell', name: 'Shell' }),
    box('band', [16, 230, 6], [0, 6, 106], { when: '= knight', role: 'trim', round: 2 }),
    ring('brow', 214, 12, [0, 132, 0], { when: '= knight', role: 'trim' }),
    // Vikings: a pointed dome with a rim, a guard for the nose, and horns
    turned(
      'dome',
      [
        [100, 0],
        {
          spline: [
            [100, 40],
            [88, 100],
            [48, 146],
            [0, 168],
          ],
        },
        [0, 160],
        {
          spline: [
            [44, 138],
            [80, 96],
            [92, 40],
            [92, 0],
          ],
        },
      ],
      [0, 0, 0],
      { when: '= viking' },
    ),
    ring('rim_ring', 200, 18, [0, 8, 0], { when: '= viking', role: 'trim', name: 'Rim' }),
    box('nose', [26, 86, 8], [0, -66, 102], { when: '= viking', role: 'trim', round: 3, name: 'Nose guard' }),
    bow(
      'strip',
      { rect: [14, 5] },
      [
        [0, 8, 102],
        [0, 100, 84],
        [0, 166, 0],
        [0, 100, -84],
        [0, 8, -102],
      ],
      { when: '= viking', role: 'trim' },
    ),
    {
      id: 'horn',
      op: 'sweep',
      params: {
        profile: { circle: 46 },
        path: {
          spline: [
            [84, 70, 0],
            [140, 80, 0],
            [172, 130, 0],
            [166, 200, 0],
          ],
        },
        scale_end: 0.08,
      },
      when: '= viking',
      role: 'horn',
    },
    mirrored('horns', ['horn'], { role: 'horn', name: 'Horns' }),
    ring('socket', 50, 14, [92, 72, 0], { axis: 'x', when: '= viking', role: 'trim' }),
    mirrored('sockets', ['socket'], { role: 'trim', name: 'Sockets' }),
    union('rest', ['cap'], { when: '= hard', role: 'shell', name: 'Shell' }),
  ]),
  spoken: {
    names: ['helmet', 'hard hat', 'construction helmet', 'safety helmet', 'hardhat', 'builders helmet'],
    variants: [
      {
        names: ['motorcycle helmet', 'motorbike helmet', 'full face helmet', 'racing helmet'],
        params: { style: 'for_motorcycles' },
        materials: { main: 'red car paint' },
      },
      {
        names: ['bicycle helmet', 'bike helmet', 'cycling helmet'],
        params: { style: 'for_cyclists' },
        materials: { main: 'white plastic' },
      },
      {
        names: ['knight helmet', "knight's helmet", 'great helm', 'medieval helmet', 'knight helm'],
        params: { style: 'of_knights' },
        materials: { main: 'steel', trim: 'brass' },
      },
      { names: ['viking helmet', 'horned helmet'], params: { style: 'of_vikings' }, materials: { main: 'steel', trim: 'bronze' } },
    ],
    sizes: { one: 'length' },
    words: { length: ['long'] },
    parts: {
      shell: { names: ['dome', 'ridge'], material: 'main' },
      brim: { names: ['peak'], material: 'main' },
      visor: { names: ['shield', 'glass'], material: 'visor' },
      horn: { material: 'horn', always: 2 },
      band: { names: ['rim', 'trim', 'nose guard', 'cross'], material: 'trim' },
    },
    adjectives: { hard: { style: 'hard_hat' }, horned: { style: 'of_vikings' }, protective: {}, safety: {} },
  },
});
