import { flush } from '../../kernel/jewelry/flush.ts';
import { mountOf } from '../../kernel/jewelry/mount.ts';
import { inverseRigid } from '../../kernel/matrix.ts';
import { length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { solidOf } from '../parts.ts';
import { settingBuilt } from './setting.ts';
import { bandParam, clearanceParam, metalRound, stoneParam } from './setting-params.ts';

/**
 * A stone sunk into metal (gypsy setting), its table level with the surface, the metal rubbed over its girdle. Stones up to 3 or
 * 4 mm, at least 0.8 mm of metal round them (jewelry.md 5.5).
 */
export const createFlushSetting = defineOperation({
  op: 'create_flush_setting',
  family: 'jewelry',
  label: 'Flush setting',
  help: 'A stone sunk level into the metal, which is rubbed over its edge; cast it with the shank.',
  params: {
    stone: stoneParam,
    shank: bandParam,
    thickness: metalRound(0.8),
    lip: length({ label: 'Lip', help: 'How far the metal reaches over the crown.', default: 0.15, min: 0.08, max: 0.6, advanced: true }),
    clearance: clearanceParam,
  },
  produces: 'metal',
  placesItself: true,
  example: {
    before: [
      { id: 'shank', op: 'create_shank', params: { size: 'US 9', width: 6, thickness: 2.2, profile: 'd' } },
      { id: 'stone', op: 'create_diamond', params: { width: 2.5 }, at: { my: 'table', to: 'shank.top', offset: [0, 0.05, 0] } },
    ],
    params: { stone: 'stone', shank: 'shank' },
    material: '18K yellow gold',
  },
  build: (values, { kernel, segments, ref: read }) => {
    const stone = read(values.stone);
    const shank = values.shank ? read(values.shank) : undefined;
    const mount = mountOf(stone, shank, segments(Number(stone.facts.width ?? 3) / 2 + 1));
    const { gem, outline, place } = mount;
    const setting = flush(
      kernel,
      mount,
      {
        metal: values.thickness,
        lip: values.lip,
        bearing: Math.min(0.3 * outline.inradius, Math.max(0.2, 0.12 * gem.width)),
        clearance: values.clearance,
      },
      shank ? solidOf(shank).transform(inverseRigid(place)) : null,
    );
    return settingBuilt({
      bare: true,
      stone: values.stone,
      mount,
      setting,
      name: 'Flush collar',
      role: 'boss',
      handles: 1,
      resolved: { height: -setting.base },
    });
  },
});
