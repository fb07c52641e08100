import type { Vec2 } from '../../kernel/space.ts';
import { drawn, rounded } from '../drawn.ts';
import { blob, limb } from '../organic.ts';
import { cut, union } from '../shapes.ts';
import { mm, thing, yes } from '../thing.ts';

/** Levels of the cone: height and mean radius; ridges run down it, deeper toward its foot. */
const LEVELS = [
  [0, 170],
  [18, 146],
  [44, 116],
  [76, 88],
  [108, 64],
  [138, 46],
  [150, 42],
] as const;
const ridged = (radius: number, depth: number): { points: Vec2[] } => ({
  points: Array.from({ length: 72 }, (_, k): Vec2 => {
    const angle = (2 * Math.PI * k) / 72;
    const out = radius + depth * (0.6 * Math.cos(11 * angle) + 0.4 * Math.cos(5 * angle + 1));
    return [rounded(out * Math.cos(angle)), rounded(out * Math.sin(angle))];
  }),
});

/** A volcano as a model, 340 mm across and 150 mm high to the rim of its crater, with lava and smoke. */
export const volcano = thing({
  op: 'create_volcano',
  family: 'plants',
  label: 'Volcano',
  help: 'Volcano with a ridged cone, crater, streams of lava and a plume of smoke',
  params: {
    width: mm(340, 'Width', 'Across its foot'),
    lava: yes('Lava', 'In the crater and down the slopes'),
    smoke: yes('Smoke', 'A plume above the crater'),
  },
  let: { s: '= width / 352' },
  materials: { rock: '#4d443f basalt', lava: '#ff5a1f glossy paint', smoke: '#8d8f94 matte plastic' },
  operations: drawn('s', [
    {
      id: 'cone',
      op: 'loft',
      params: {
        sections: LEVELS.map(([y, r]) => ({ at: rounded(y / 150, 4), profile: ridged(r, r * 0.075) })),
        height: 150,
        smooth: false,
      },
      at: { my: 'bottom' },
    },
    { id: 'crater', op: 'cylinder', params: { diameter: 40, top_diameter: 74, height: 40 }, at: { my: 'bottom', offset: [0, 118, 0] } },
    cut('mountain', ['cone', 'crater'], { role: 'rock', name: 'Mountain' }),
    {
      id: 'pool',
      op: 'cylinder',
      params: { diameter: 44, top_diameter: 68, height: 26 },
      at: { my: 'bottom', offset: [0, 117, 0] },
      when: '= lava',
    },
    limb(
      'front',
      [
        [5, 146, 24],
        [9, 141, 44],
        [16, 116, 62],
        [8, 80, 90],
        [26, 36, 128],
        [22, 12, 156],
      ],
      [18, 20, 22, 26, 30, 20],
      { corners: 14, when: '= lava' },
    ),
    limb(
      'side',
      [
        [24, 146, 6],
        [44, 141, 9],
        [60, 116, 15],
        [84, 84, 12],
        [122, 40, 30],
      ],
      [18, 18, 20, 24, 20],
      { corners: 14, when: '= lava' },
    ),
    limb(
      'left',
      [
        [-24, 146, 8],
        [-42, 141, 13],
        [-58, 116, 21],
        [-76, 92, 34],
      ],
      [18, 18, 20, 16],
      { corners: 14, when: '= lava' },
    ),
    union('lava', ['pool', 'front', 'side', 'left'], { role: 'lava', name: 'Lava', when: '= lava' }),
    blob('puff_1', [52, 50, 52], [0, 146, 0], { corners: 18, when: '= smoke' }),
    blob('puff_2', [66, 60, 64], [12, 188, -4], { corners: 18, when: '= smoke' }),
    blob('puff_3', [80, 70, 76], [-4, 232, 6], { corners: 18, when: '= smoke' }),
    blob('puff_4', [72, 62, 70], [40, 258, -6], { corners: 18, when: '= smoke' }),
    blob('puff_5', [76, 64, 72], [-36, 272, -8], { corners: 18, when: '= smoke' }),
    blob('puff_6', [64, 54, 60], [8, 294, 10], { corners: 18, when: '= smoke' }),
    union('smoke', ['puff_1', 'puff_2', 'puff_3', 'puff_4', 'puff_5', 'puff_6'], { role: 'smoke', name: 'Smoke', when: '= smoke' }),
  ]),
  spoken: {
    names: ['volcano', 'erupting volcano', 'active volcano'],
    variants: [{ names: ['dormant volcano', 'extinct volcano'], params: { lava: false, smoke: false } }],
    sizes: { one: 'width' },
    words: { width: ['wide', 'across'] },
    parts: {
      mountain: { names: ['rock', 'cone', 'slope'], material: 'main' },
      lava: { names: ['magma', 'stream'], present: { lava: true }, absent: { lava: false }, material: 'lava' },
      smoke: { names: ['plume', 'ash', 'steam'], present: { smoke: true }, absent: { smoke: false }, material: 'smoke' },
    },
  },
});
