import type { Vec2, Vec3 } from '../../kernel/space.ts';
import type { BodyOperation } from '../../plan/plan.ts';
import { blob, grown, limb, pair } from '../organic.ts';
import { group, union } from '../shapes.ts';

type Thick = readonly (number | Vec2)[];

interface Limbs {
  /** Curve and widths of what grows together to the body: trunk, neck and head, each begun inside the one before. */
  core: Readonly<Record<string, readonly [points: readonly Vec3[], widths: Thick]>>;
  /** How softly they grow together; 0 where a pattern hides the joints, which is lighter by half. */
  radius: number;
  /** Distance from the middle, height of the shoulder or hip, and place along Z of the fore and the hind legs. */
  fore: Vec3;
  hind: Vec3;
  /** Diameters of a leg from shoulder to foot. */
  leg: readonly number[];
  /** How far the hock stands behind the foot. */
  hock?: number;
  /** A hoof of [diameter, height], or a paw of [width, height, depth]. */
  foot: Vec2 | Vec3;
  role?: string;
}

/** An animal on four feet that looks to the front: the body as one, legs and feet in pairs. Feet have the role "foot". */
export function standing({ core, radius, fore, hind, leg, hock = 0, foot, role = 'fur' }: Limbs): BodyOperation[] {
  const cores = Object.entries(core);
  const end = foot.length === 2 ? foot[1] * 0.8 : foot[1] * 0.5;
  const shank = (id: string, [x, y, z]: Vec3, back: number) =>
    limb(
      id,
      [
        [x, y, z],
        [x, (y + end) * 0.5, z - back],
        [x, end, z],
      ],
      leg,
      { role, corners: 16, pieces: 3 },
    );
  const sole = (id: string, [x, , z]: Vec3) =>
    foot.length === 2
      ? limb(
          id,
          [
            [x, 0, z],
            [x, foot[1], z],
          ],
          [foot[0], foot[0] * 0.82],
          { flat: true, role: 'foot', corners: 18, pieces: 1 },
        )
      : blob(id, foot, [x, foot[1] / 2, z + foot[2] * 0.16], { role: 'foot', corners: 18 });
  return [
    ...cores.map(([id, [points, widths]]) => limb(id, points, widths, { corners: 20, outside: true })),
    ...(radius > 0
      ? grown('body', Object.keys(core), radius, { role, name: 'Body' })
      : [union('body', Object.keys(core), { role, name: 'Body' })]),
    shank('fore_leg', fore, 0),
    shank('hind_leg', hind, hock),
    group('legs_one_side', ['fore_leg', 'hind_leg']),
    pair('legs', 'legs_one_side', role, { name: 'Legs' }),
    sole('fore_foot', fore),
    sole('hind_foot', hind),
    group('feet_one_side', ['fore_foot', 'hind_foot']),
    pair('feet', 'feet_one_side', 'foot', { name: foot.length === 2 ? 'Hooves' : 'Paws' }),
  ];
}
