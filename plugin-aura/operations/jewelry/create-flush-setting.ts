import { bezel } from '../../kernel/jewelry/bezel.ts';
import { heightOfCylinder, mountOf } from '../../kernel/jewelry/mount.ts';
import { defineOperation } from '../define.ts';
import { length, ref } from '../param.ts';
import { settingBuilt } from './setting.ts';

/** A stone sunk into metal (gypsy setting): a low boss whose edge is rubbed over the crown; the table lies level with it. */
export const createFlushSetting = defineOperation({
  op: 'create_flush_setting',
  family: 'jewelry',
  label: 'Flush setting',
  help: 'A stone sunk level into a low boss of metal rubbed over its edge; cast it with the shank.',
  params: {
    stone: ref({ label: 'Stone', help: 'The stone to sink.', of: 'gem', optional: false }),
    shank: ref({ label: 'Shank', help: 'The band it is sunk into.', of: 'solid', optional: true }),
    thickness: length({
      label: 'Metal round it',
      help: 'Width of the boss round the stone.',
      default: 0.8,
      min: 0.4,
      max: 4,
      advanced: true,
    }),
    lip: length({ label: 'Lip', help: 'How far the metal reaches over the crown.', default: 0.15, min: 0.08, max: 0.6, advanced: true }),
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
      { id: 'shank', op: 'create_shank', params: { size: 'US 9', width: 6, thickness: 2.2, profile: 'd' } },
      { id: 'stone', op: 'create_diamond', params: { width: 2.5 }, at: { my: 'table', to: 'shank.top', offset: [0, 0.05, 0] } },
    ],
    params: { stone: 'stone', shank: 'shank' },
    material: '18K yellow gold',
  },
  build: (values, { kernel, segments, ref: read }) => {
    const stone = read(values.stone);
    const mount = mountOf(stone, values.shank ? read(values.shank) : undefined, segments(Number(stone.facts.width ?? 3) / 2 + 1));
    const { gem, band } = mount;
    const reach = mount.outline.radius([1, 0], values.thickness);
    const surface = band ? (heightOfCylinder(band, band.outer, reach, 0) ?? -gem.pavilion) : -0.6 * gem.pavilion;
    const setting = bezel(kernel, mount, {
      wall: values.thickness,
      lip: values.lip,
      rim: Math.max(0.08, 0.3 * (gem.crown - gem.girdle / 2)),
      bearing: Math.min(0.3 * mount.outline.inradius, Math.max(0.2, 0.12 * gem.width)),
      clearance: values.clearance,
      height: Math.max(0.5 * gem.pavilion, 0.35 - surface),
      // The boss runs out into the surface like a mound.
      taper: -0.8,
      style: 'full',
    });
    return settingBuilt({
      bare: true,
      stone: values.stone,
      mount,
      setting,
      name: 'Flush boss',
      role: 'boss',
      resolved: { height: -setting.base },
    });
  },
});
