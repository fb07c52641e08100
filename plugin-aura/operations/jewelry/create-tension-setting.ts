import { keepOut } from '../../kernel/jewelry/bezel.ts';
import { alongBand, fingerDirection, grownStone, heightOfCylinder, mountOf } from '../../kernel/jewelry/mount.ts';
import type { Vec3 } from '../../model/part.ts';
import { CannotBuild } from '../../model/problem.ts';
import { defineOperation } from '../define.ts';
import { length, ref } from '../param.ts';
import { settingBuilt } from './setting.ts';

/** A stone pinched between the two ends of an opened band: jaws with a groove for the girdle, and the gap between them. */
export const createTensionSetting = defineOperation({
  op: 'create_tension_setting',
  family: 'jewelry',
  label: 'Tension setting',
  help: 'A stone held by its girdle between the two ends of the opened shank; cast it with a strong shank.',
  params: {
    stone: ref({ label: 'Stone', help: 'The stone to hold.', of: 'gem', optional: false }),
    shank: ref({ label: 'Shank', help: 'The band that holds it; at least 2 mm thick.', of: 'solid', optional: false }),
    depth: length({ label: 'Groove', help: 'How deep the girdle is let into each jaw.', default: 0.4, min: 0.2, max: 1.5, advanced: true }),
    thickness: length({ label: 'Jaw', help: 'Length of each jaw behind the groove.', default: 1.6, min: 0.8, max: 6, advanced: true }),
    width: length({
      label: 'Jaw width',
      help: 'Along the finger; default as the shank, at least 0.45 of the stone.',
      default: 'auto',
      min: 1,
      max: 14,
      advanced: true,
    }),
    clearance: length({
      label: 'Clearance',
      help: 'Air between stone and metal.',
      default: 0.02,
      min: 0.005,
      max: 0.1,
      step: 0.005,
      advanced: true,
    }),
  },
  produces: 'metal',
  placesItself: true,
  example: {
    before: [
      { id: 'shank', op: 'create_shank', params: { size: 'US 7', width: 4, thickness: 2.6, profile: 'comfort' } },
      { id: 'stone', op: 'create_diamond', params: { carat: 0.75 }, at: { my: 'culet', to: 'shank.inside_top', offset: [0, 1, 0] } },
    ],
    params: { stone: 'stone', shank: 'shank' },
    material: 'platinum',
  },
  build: (values, { kernel, ref: read }) => {
    const mount = mountOf(read(values.stone), read(values.shank), 48);
    const { gem, outline } = mount;
    const band = mount.band!;
    const along = alongBand(mount);
    const finger = fingerDirection(mount);
    const reach = outline.radius([along[0], along[2]]);
    if (values.depth > 0.4 * reach)
      throw new CannotBuild(`A groove ${values.depth} mm deep is too much for a stone that reaches ${reach.toFixed(2)} mm.`, 'depth');
    const width = values.width ?? Math.max(band.width, 0.45 * gem.width);
    const half = gem.girdle / 2;
    const high = half + Math.max(0.55, 0.45 * (gem.crown - half));
    const inner = reach - values.depth;
    const point = (a: number, y: number, f: number): Vec3 => [along[0] * a + finger[0] * f, y, along[2] * a + finger[2] * f];
    /** A slab across the band at a distance from the middle: a rounded cross-section. */
    const slab = (a: number, bottom: number, top: number, w: number): Vec3[] => {
      const e = Math.min(0.25, 0.2 * w);
      return [
        [bottom, w / 2 - e],
        [bottom + e, w / 2],
        [top - e, w / 2],
        [top, w / 2 - e],
      ].flatMap(([y, f]) => [point(a, y!, f!), point(a, y!, -f!)]);
    };
    const far = Math.min(0.78 * band.inner, inner + values.thickness + Math.max(3, 0.9 * gem.pavilion));
    // The ends of the shank are cut square down to the finger.
    const low = (heightOfCylinder(band, band.inner, ...flat(point(reach, 0, 0))) ?? -gem.pavilion) - 0.1;
    const outside = heightOfCylinder(band, band.outer - 0.15, ...flat(point(far, 0, 0)));
    const inside = heightOfCylinder(band, band.inner + 0.25, ...flat(point(far, 0, 0)));
    if (outside === undefined || inside === undefined) throw new CannotBuild('The stone is too wide for this ring.', 'stone');
    const jaws = [1, -1].map((side) =>
      kernel.hull([
        ...slab(side * inner, low, high, width),
        ...slab(side * (inner + values.thickness), low, high - 0.05, width),
        ...slab(side * far, inside, outside, Math.min(width, band.width) * 0.96),
      ]),
    );
    const metal = kernel.union(jaws).subtract(grownStone(mount, values.clearance));
    // The shank opens: a slot as wide as the clear distance between the jaws.
    const slot = kernel.hull(
      [-1, 1].flatMap((side) => [
        ...[band.centre[1] + band.inner - 2, high + 3].flatMap((y) => [
          point(side * (inner - 0.01), y, 12),
          point(side * (inner - 0.01), y, -12),
        ]),
      ]),
    );
    const cutter = kernel.union([slot, keepOut(kernel, mount, values.clearance + 0.02)]);
    return settingBuilt({
      bare: true,
      stone: values.stone,
      mount,
      setting: { metal, cutter, base: low, top: high },
      name: 'Jaws',
      role: 'jaws',
      resolved: { width },
    });
  },
});

const flat = (p: Vec3): [number, number] => [p[0], p[2]];
