import type { Vec2, Vec3 } from '../../kernel/space.ts';
import { drawn, rounded } from '../drawn.ts';
import { cut, rail, rod, union } from '../shapes.ts';
import { auto, mm, pick, thing } from '../thing.ts';

/** The waist that it goes around: an oval, flat before. */
const [HALF, DEEP] = [158, 118];
const at = (degrees: number, out = 0): Vec2 => {
  const angle = (degrees * Math.PI) / 180;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const reach = 1 / (Math.abs(c) ** 2.5 + Math.abs(s) ** 2.5) ** (1 / 2.5);
  return [rounded((HALF + out) * reach * s), rounded((DEEP + out) * reach * c)];
};
/** From one angle to another around it, counted from the front toward the right. */
const around = (from: number, to: number, out: number, steps: number): Vec3[] =>
  Array.from({ length: steps + 1 }, (_, k) => {
    const [x, z] = at(from + ((to - from) * k) / steps, out);
    return [x, 0, z];
  });

/** What is put on the strap at an angle around the waist: there and turned with it. */
const onStrap = (degrees: number, out: number): { at: [number, number]; turn: number } => {
  const [[x, z], [nx, nz]] = [at(degrees, out), at(degrees + 1, out)];
  return { at: [x, z], turn: rounded((Math.atan2(-(nz - z), nx - x) * 180) / Math.PI) };
};
const HOLES = [13, 20, 27, 34, 41].map((degrees) => onStrap(degrees, 3));
const TIP = onStrap(-44, 4);
const KEEPER = onStrap(-24, 2);

/** A leather belt closed by its buckle, lying as it goes around a waist: 35 mm wide, 900 mm around. */
export const belt = thing({
  op: 'create_belt',
  family: 'clothing',
  label: 'Belt',
  help: 'Leather belt, closed: strap with holes, buckle with its prong, and a keeper for the end',
  params: {
    width: mm(330, 'Width', 'Over all, as it lies around a waist'),
    strap: auto(35, 'Strap', 'Width of the strap'),
    buckle: pick(['frame', 'plate'], 'Buckle', 'A frame with a prong, or a large oval plate'),
  },
  let: { s: '= width / 320', strap: '= 35 * s', plate: "= buckle == 'plate'" },
  materials: { strap: 'brown leather', buckle: 'polished brass', keeper: 'brown leather' },
  called: { strap_loop: 'Strap' },
  operations: drawn('s', [
    { id: 'loop', op: 'sweep', params: { profile: { rect: [4, '= strap'], r: 1.4 }, path: { line: around(0, 354, 0, 59), closed: true } } },
    // The end goes on beyond the buckle, outside, to its point.
    { id: 'end', op: 'sweep', params: { profile: { rect: [3.6, '= strap'], r: 1.2 }, path: { line: around(-44, 0, 4, 9) } } },
    {
      id: 'tip',
      op: 'cylinder',
      params: { diameter: '= strap', height: 3.6, axis: 'z', round: 1.2 },
      at: { my: 'center', offset: [TIP.at[0], 0, TIP.at[1]], rotate: [0, TIP.turn, 0] },
    },
    union('whole', ['loop', 'end', 'tip']),
    ...HOLES.map(({ at: [x, z], turn }, k) => rod(`hole_${k + 1}`, 5, 30, [x, 0, z], { axis: 'z', rotate: [0, turn, 0], my: 'center' })),
    cut('strap_loop', ['whole', ...HOLES.map((_, k) => `hole_${k + 1}`)], { role: 'strap' }),
    {
      id: 'keeper',
      op: 'extrude',
      params: {
        profile: { rect: [16, '= strap + 8 * s'], r: 2, minus: [{ rect: [7.2, '= strap + 1 * s'] }] },
        height: 9,
        axis: 'x',
        round: 0.8,
      },
      at: { my: 'center', offset: [KEEPER.at[0], 0, KEEPER.at[1]], rotate: [0, KEEPER.turn, 0] },
      role: 'keeper',
      name: 'Keeper',
    },
    {
      id: 'frame',
      op: 'extrude',
      params: {
        profile: { rect: [44, '= strap + 18 * s'], r: 11, minus: [{ rect: [31, '= strap + 4 * s'], r: 4 }] },
        height: 5,
        axis: 'z',
        round: 1.8,
      },
      at: { my: 'center', offset: [8, 0, DEEP + 8.6] },
      when: '= not(plate)',
      role: 'buckle',
      name: 'Buckle',
    },
    rail(
      'prong',
      4.4,
      [
        [-13, 0, DEEP + 5],
        [-9, 0, DEEP + 9.4],
        [14, 0, DEEP + 9.4],
        [27, 0, DEEP + 11.4],
      ],
      {
        bend: 3,
        when: '= not(plate)',
        role: 'buckle',
        name: 'Prong',
      },
    ),
    rod('pin', 4.4, '= strap + 10 * s', [-10.5, 0, DEEP + 6.5], { my: 'center', role: 'buckle', name: 'Pin', when: '= not(plate)' }),
    {
      id: 'plate_body',
      op: 'loft',
      params: {
        sections: [
          { at: 0, profile: { ellipse: [86, '= strap + 26 * s'] } },
          { at: 0.5, profile: { ellipse: [86, '= strap + 26 * s'] } },
          { at: 0.85, profile: { ellipse: [80, '= strap + 20 * s'] } },
          { at: 1, profile: { ellipse: [70, '= strap + 10 * s'] } },
        ],
        axis: 'z',
        height: 7,
        smooth: false,
      },
      at: { my: 'center', offset: [4, 0, DEEP + 8] },
      when: '= plate',
    },
    {
      id: 'plate_edge',
      op: 'extrude',
      params: { profile: { ellipse: [76, '= strap + 16 * s'], minus: [{ ellipse: [70, '= strap + 10 * s'] }] }, height: 2, axis: 'z' },
      at: { my: 'center', offset: [4, 0, DEEP + 11] },
      when: '= plate',
    },
    {
      id: 'star',
      op: 'extrude',
      params: { profile: { star: 5, diameter: 30, inner_diameter: 13 }, height: 3.4, axis: 'z', chamfer: 0.8, edges: 'top' },
      at: { my: 'center', offset: [4, 0, DEEP + 12] },
      when: '= plate',
    },
    union('big_buckle', ['plate_body', 'plate_edge', 'star'], { role: 'buckle', name: 'Buckle', when: '= plate' }),
  ]),
  spoken: {
    names: ['belt', 'leather belt', 'waist belt', 'trouser belt'],
    variants: [
      {
        names: ['cowboy belt', 'western belt', 'championship belt'],
        params: { buckle: 'plate', strap: 42 },
        materials: { main: 'cognac leather', buckle: 'polished silver' },
      },
    ],
    sizes: { one: 'width' },
    words: { width: ['across'], strap: ['broad'] },
    parts: {
      strap: { names: ['leather', 'band'], material: 'main', sizes: { width: 'strap' } },
      buckle: {
        names: ['prong', 'clasp', 'pin'],
        material: 'buckle',
        adjectives: { oval: { buckle: 'plate' }, large: { buckle: 'plate' } },
      },
      keeper: { names: ['loop'], material: 'keeper' },
      hole: {},
    },
  },
});
