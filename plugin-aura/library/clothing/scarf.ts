import type { Vec3 } from '../../kernel/space.ts';
import type { BodyOperation } from '../../plan/plan.ts';
import { drawn, oval, rounded } from '../drawn.ts';
import { limb } from '../organic.ts';
import { row, stick, union } from '../shapes.ts';
import { mm, thing, whole, yes } from '../thing.ts';

/** Once around the neck: an oval, leaning forward, of cloth that is gathered. */
function wrap(
  id: string,
  [width, depth]: readonly [number, number],
  [y, z]: readonly [number, number],
  lean: number,
  size: readonly [number, number],
): BodyOperation {
  const line = Array.from({ length: 36 }, (_, k): Vec3 => {
    const angle = (2 * Math.PI * k) / 36;
    const forward = (depth / 2) * Math.cos(angle);
    return [rounded((width / 2) * Math.sin(angle)), rounded(y - forward * lean), rounded(z + forward)];
  });
  return { id, op: 'sweep', params: { profile: oval(size[0], size[1], 16), path: { line, closed: true } } };
}

/** An end that hangs down before the breast, from its lower edge at a height up to where it comes out of the wrap. */
const tail = (id: string, side: 1 | -1, low: number, z: number): BodyOperation[] => {
  const way: Vec3[] = [
    [side * 62, low, z + 16],
    [side * 60, low + 150, z + 10],
    [side * 54, 500, z + 4],
    [side * 36, 640, z - 12],
  ];
  const band = (name: string, from: number): BodyOperation =>
    limb(
      name,
      [
        [side * 62, low + from, z + 16 - from * 0.04],
        [side * 61.4, low + from + 34, z + 16 - (from + 34) * 0.04],
      ],
      [
        [149, 25],
        [149, 25],
      ],
      { flat: true, role: 'stripe', name: 'Stripe', when: '= stripes >= 1' },
    );
  return [
    limb(
      id,
      way,
      [
        [146, 20],
        [146, 22],
        [128, 30],
        [86, 52],
      ],
      { flat: true, corners: 20 },
    ),
    { ...band(`${id}_first`, 46), when: '= stripes >= 1' },
    { ...band(`${id}_second`, 108), when: '= stripes >= 2' },
    { ...band(`${id}_third`, 170), when: '= stripes >= 3' },
    stick(`${id}_thread`, 6.4, 64, [side * 62, low - 60, z + 16], { when: '= fringe' }),
    row(`${id}_fringe`, [`${id}_thread`], 13, [11, 0, 0], { role: 'fringe', name: 'Fringe' }),
  ];
};

/** A knitted scarf as it lies around a neck, its two ends hanging down before: 150 mm wide, some 1,600 long if it were laid out. */
export const scarf = thing({
  op: 'create_scarf',
  family: 'clothing',
  label: 'Scarf',
  help: 'Knitted scarf wrapped as around a neck, with hanging ends, stripes and fringes',
  params: {
    height: mm(760, 'Height', 'Over all'),
    stripes: whole(2, 'Stripes', 'At each end', { min: 0, max: 3 }),
    fringe: yes('Fringe', 'Threads at its ends'),
  },
  let: { s: '= height / 753.3' },
  materials: { wool: '#b5343c knit', stripe: '#efe6d2 knit', fringe: '#b5343c knit' },
  operations: drawn('s', [
    wrap('upper', [206, 176], [700, 0], 0.2, [46, 84]),
    wrap('lower', [252, 216], [652, 6], 0.3, [52, 96]),
    ...tail('long_end', -1, 64, 112),
    ...tail('short_end', 1, 150, 128),
    union('cloth', ['upper', 'lower', 'long_end', 'short_end'], { role: 'wool', name: 'Scarf' }),
  ]),
  spoken: {
    names: ['scarf', 'wool scarf', 'knitted scarf', 'winter scarf', 'muffler', 'woolen scarf'],
    sizes: { one: 'height' },
    words: { height: ['long', 'tall', 'high'] },
    adjectives: { striped: { stripes: 3 } },
    parts: {
      stripe: { names: ['band'], count: 'stripes', absent: { stripes: 0 }, material: 'stripe' },
      fringe: { names: ['tassel', 'thread'], present: { fringe: true }, absent: { fringe: false }, material: 'fringe' },
    },
  },
});
