import type { Vec2 } from '../../kernel/space.ts';
import { drawn, rounded } from '../drawn.ts';
import { ball, box, mirrored, ring, rod, row } from '../shapes.ts';
import { mm, no, thing, whole } from '../thing.ts';

/** Half a window's width of cloth, in folds: a wavy strip in plan from the outer edge in, narrowed to a share and shifted outward. */
function folded(share: number, deep: number): { points: Vec2[] } {
  const steps = 56;
  const wave = (k: number, side: number): Vec2 => {
    const u = k / steps;
    const x = 640 * u * share;
    const y = deep * Math.cos(2 * Math.PI * 7 * u) + deep * 0.25 * Math.sin(2 * Math.PI * 3 * u);
    return [rounded(690 - x), rounded(y + side * 5)];
  };
  const there = Array.from({ length: steps + 1 }, (_, k) => wave(k, -1));
  const back = Array.from({ length: steps + 1 }, (_, k) => wave(steps - k, 1));
  return { points: [...back, ...there].reverse() };
}

/** A pair of curtains on a rod: 2,250 mm high for a window 1.4 m wide, hanging straight or tied back. */
export const curtain = thing({
  op: 'create_curtain',
  family: 'household',
  label: 'Curtain',
  help: 'Pair of curtains in folds on a rod with rings and finials, straight or tied back',
  params: {
    height: mm(2250, 'Height', 'Over all'),
    tied: no('Tied back', 'Gathered at the sides by bands'),
    rings: whole(8, 'Rings', 'On each curtain', { min: 4, max: 12 }),
  },
  let: { s: '= height / 2250' },
  materials: { cloth: '#8c3a46 linen', rod: 'brass', band: '#d8b26a fabric' },
  operations: drawn('s', [
    {
      id: 'straight',
      op: 'extrude',
      params: { profile: folded(1, 34), height: 2166 },
      at: { my: 'bottom', offset: [370, 0, 0] },
      when: '= not(tied)',
    },
    {
      id: 'gathered',
      op: 'loft',
      params: {
        sections: [
          { at: 0, profile: folded(0.62, 40) },
          { at: 0.2, profile: folded(0.5, 42) },
          { at: 0.36, profile: folded(0.3, 40) },
          { at: 0.42, profile: folded(0.28, 40) },
          { at: 0.55, profile: folded(0.5, 40) },
          { at: 0.75, profile: folded(0.86, 36) },
          { at: 0.9, profile: folded(0.98, 34) },
          { at: 1, profile: folded(1, 34) },
        ],
        height: 2166,
        smooth: false,
      },
      at: { my: 'bottom', offset: [370, 0, 0] },
      when: '= tied',
    },
    mirrored('straight_pair', ['straight'], { role: 'cloth', name: 'Curtains', when: '= not(tied)' }),
    mirrored('gathered_pair', ['gathered'], { role: 'cloth', name: 'Curtains', when: '= tied' }),
    {
      id: 'band',
      op: 'extrude',
      params: { profile: { ellipse: [212, 108], minus: [{ ellipse: [200, 96] }] }, height: 70, chamfer: 2 },
      at: { my: 'bottom', offset: [600, 832, 0], rotate: [0, 0, 10] },
      when: '= tied',
    },
    mirrored('bands', ['band'], { role: 'band', name: 'Tie bands', when: '= tied' }),
    box('heading', [648, 26, 20], [372, 2144, 0]),
    mirrored('headings', ['heading'], { role: 'cloth', name: 'Headings' }),
    rod('pole', 30, 1560, [0, 2205, 0], { axis: 'x', role: 'rod', name: 'Rod' }),
    ball('finial', 62, [800, 2205, 0], {}),
    mirrored('finials', ['finial'], { role: 'rod', name: 'Finials' }),
    ring('one_ring', 50, 6, [50, 2190, 0], { axis: 'x' }),
    { ...row('ring_row', ['one_ring'], '= rings', ['= 640 * s / max(rings - 1, 1)', 0, 0], { centered: false }) },
    mirrored('all_rings', ['ring_row'], { role: 'rod', name: 'Rings' }),
  ]),
  spoken: {
    names: ['curtain', 'pair of curtains', 'window curtain', 'drape'],
    variants: [
      {
        names: ['tied-back curtain', 'tied back curtain', 'theater curtain', 'stage curtain'],
        params: { tied: true },
        materials: { main: '#9c1f2b velvet' },
      },
    ],
    sizes: { one: 'height' },
    words: { height: ['tall', 'high', 'long'] },
    parts: {
      curtain: { names: ['cloth', 'fabric', 'fold'], material: 'main', always: 2 },
      rod: { names: ['pole', 'finial', 'rail'], material: 'rod' },
      ring: { count: 'rings', material: 'rod' },
      'tie band': { names: ['band', 'tieback', 'tie'], present: { tied: true }, absent: { tied: false }, material: 'band' },
    },
  },
});
