import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { flush } from '../../kernel/jewelry/flush.ts';
import { copied, post } from '../../kernel/jewelry/melee.ts';
import { mountOf } from '../../kernel/jewelry/mount.ts';
import { prongPlaces } from '../../kernel/jewelry/prong-places.ts';
import { inverseRigid, translation } from '../../kernel/matrix.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { count, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { solidOf } from '../parts.ts';
import { settingBuilt } from './setting.ts';
import { bandParam, clearanceParam, metalRound, stoneParam } from './setting-params.ts';

/** A stone sunk into a plate or band, held by beads that are raised over its edge: 0.35 to 0.45 of a small stone, 0.35 mm at least (jewelry.md 5.7). */
export const createBeadSetting = defineOperation({
  op: 'create_bead_setting',
  family: 'jewelry',
  label: 'Bead setting',
  help: 'A stone in a plate, held by small beads raised over its edge; cast it with the shank.',
  params: {
    stone: stoneParam,
    shank: bandParam,
    count: count({ label: 'Beads', help: 'Number of beads.', default: 4, min: 3, max: 12, advanced: true }),
    bead: length({ label: 'Bead', help: 'Diameter of the beads.', default: 'auto', min: 0.3, max: 1.6, advanced: true }),
    thickness: metalRound('auto'),
    clearance: clearanceParam,
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
    const shank = values.shank ? read(values.shank) : undefined;
    const mount = mountOf(stone, shank, segments(Number(stone.facts.width ?? 3) / 2 + 1));
    const { gem, outline } = mount;
    const half = gem.girdle / 2;
    const bead = values.bead ?? Math.min(1, Math.max(0.35, 0.16 * gem.width + 0.1));
    const thickness = values.thickness ?? bead + 0.3;
    const around = quality === 'draft' ? 8 : 16;
    const spots = prongPlaces(gem, values.count).map(({ direction }): Vec2 => {
      const r = outline.radius(direction, 0.22 * bead);
      return [direction[0] * r, direction[1] * r];
    });
    const apart = Math.min(...spots.flatMap((a, i) => spots.slice(i + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1]))));
    if (apart < bead + 0.15)
      throw new CannotBuild(
        `${spots.length} beads of ${bead.toFixed(2)} mm run together round this stone: take fewer, or smaller ones.`,
        'bead',
      );
    const places = spots.map(([x, z]) => translation([x, 0, z]));
    const beads = copied(kernel, post(kernel, bead / 2, -half - 0.3, half + 0.8 * (gem.crown - half), around), places);
    const plate = flush(
      kernel,
      mount,
      {
        metal: thickness,
        lip: 0,
        bearing: Math.min(0.3 * outline.inradius, Math.max(0.22, 0.14 * gem.width)),
        clearance: values.clearance,
      },
      shank ? solidOf(shank).transform(inverseRigid(mount.place)) : null,
      beads,
    );
    const setting = { ...plate, top: gem.crown };
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
