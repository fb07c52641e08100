import { keepOut } from '../../kernel/jewelry/bezel.ts';
import { copied, post } from '../../kernel/jewelry/melee.ts';
import { alongBand, grownStone, heightOfCylinder, mountOf } from '../../kernel/jewelry/mount.ts';
import { prongPlaces } from '../../kernel/jewelry/prong-places.ts';
import { frameRound } from '../../kernel/jewelry/ring-of-stones.ts';
import { translation } from '../../kernel/matrix.ts';
import { defineOperation } from '../define.ts';
import { count, length, ref } from '../param.ts';
import { settingBuilt } from './setting.ts';

/** A stone in a flat plate, held by beads that are raised from it. */
export const createBeadSetting = defineOperation({
  op: 'create_bead_setting',
  family: 'jewelry',
  label: 'Bead setting',
  help: 'A stone in a plate, held by small beads raised over its edge; cast it with the shank.',
  params: {
    stone: ref({ label: 'Stone', help: 'The stone to hold.', of: 'gem', optional: false }),
    shank: ref({ label: 'Shank', help: 'The band under the plate.', of: 'solid', optional: true }),
    count: count({ label: 'Beads', help: 'Number of beads.', default: 4, min: 3, max: 12, advanced: true }),
    bead: length({ label: 'Bead', help: 'Diameter of the beads.', default: 'auto', min: 0.3, max: 1.6, advanced: true }),
    thickness: length({
      label: 'Plate edge',
      help: 'Width of the plate round the stone.',
      default: 'auto',
      min: 0.3,
      max: 4,
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
    before: [{ id: 'stone', op: 'create_diamond', params: { width: 3 } }],
    params: { stone: 'stone' },
    material: '18K white gold',
  },
  build: (values, { kernel, quality, segments, ref: read }) => {
    const stone = read(values.stone);
    const mount = mountOf(stone, values.shank ? read(values.shank) : undefined, segments(Number(stone.facts.width ?? 3) / 2 + 1));
    const { gem, band, outline } = mount;
    const half = gem.girdle / 2;
    const bead = values.bead ?? Math.min(1, Math.max(0.35, 0.16 * gem.width + 0.1));
    const thickness = values.thickness ?? bead + 0.3;
    const along = alongBand(mount);
    const reach = outline.radius([along[0], along[2]], thickness);
    const surface = band ? heightOfCylinder(band, band.outer, along[0] * reach, along[2] * reach) : undefined;
    const bottom = Math.min(-half - 0.5, surface === undefined ? -0.55 * gem.pavilion : surface - 0.3);
    const plate = frameRound(kernel, outline, {
      inner: -Math.min(0.3 * outline.inradius, Math.max(0.22, 0.14 * gem.width)),
      outer: thickness,
      bottom,
      top: half + 0.04,
      draw: 0.1,
    });
    const around = quality === 'draft' ? 7 : 14;
    const places = prongPlaces(gem, values.count).map(({ direction }) => {
      const r = outline.radius(direction, 0.22 * bead);
      return translation([direction[0] * r, 0, direction[1] * r]);
    });
    const beads = copied(kernel, post(kernel, bead / 2, -half - 0.3, half + 0.8 * (gem.crown - half), around), places);
    const seat = grownStone(mount, values.clearance);
    const metal = kernel.union([plate, beads]).subtract(seat);
    const setting = { metal, cutter: keepOut(kernel, mount, values.clearance + 0.02), base: bottom, top: gem.crown };
    return settingBuilt({
      bare: true,
      stone: values.stone,
      mount,
      setting,
      name: 'Bead setting',
      role: 'plate',
      resolved: { bead, thickness },
    });
  },
});
