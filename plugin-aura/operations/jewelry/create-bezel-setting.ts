import { bezel } from '../../kernel/jewelry/bezel.ts';
import { mountOf } from '../../kernel/jewelry/mount.ts';
import { choice, length } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { settingAnchorsHelp, settingBuilt } from './setting.ts';
import { bandParam, clearanceParam, stoneParam } from './setting-params.ts';

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** A bezel round a stone of any outline; sizes itself to the stone (jewelry.md 5.5) and roots in the shank. */
export const createBezelSetting = defineOperation({
  op: 'create_bezel_setting',
  family: 'jewelry',
  label: 'Bezel setting',
  help: 'A metal wall round a stone of any outline, with bearing, lip and light hole.',
  params: {
    stone: stoneParam,
    shank: bandParam,
    style: choice({
      label: 'Style',
      help: 'Full wall, or two half walls open along the finger.',
      options: ['full', 'half'],
      default: 'full',
    }),
    thickness: length({ label: 'Wall', help: 'Thickness of the wall.', default: 'auto', min: 0.25, max: 3, soft: [0.35, 1.2] }),
    height: length({
      label: 'Height',
      help: 'From the girdle down to the foot; default down into the shank.',
      default: 'auto',
      min: 0.3,
      max: 20,
      soft: [1, 6],
      advanced: true,
    }),
    lip: length({
      label: 'Lip',
      help: 'How far the rim reaches over the crown.',
      default: 'auto',
      min: 0.08,
      max: 1,
      soft: [0.15, 0.4],
      advanced: true,
    }),
    bearing: length({
      label: 'Bearing',
      help: 'Width of the ledge that carries the stone.',
      default: 'auto',
      min: 0.15,
      max: 4,
      advanced: true,
    }),
    rim: length({ label: 'Rim', help: 'Height of metal over the crown at the lip.', default: 'auto', min: 0.1, max: 1, advanced: true }),
    clearance: clearanceParam,
    taper: length({
      label: 'Taper',
      help: 'How much the wall draws in at its foot, a side.',
      default: 'auto',
      min: 0,
      max: 8,
      advanced: true,
    }),
  },
  produces: 'metal',
  anchors: settingAnchorsHelp,
  placesItself: true,
  example: {
    before: [{ id: 'stone', op: 'create_diamond', params: { carat: 1 } }],
    params: { stone: 'stone' },
    material: '18K yellow gold',
  },
  build: (values, context) => {
    const stone = context.ref(values.stone);
    const widest = Number(stone.facts.width ?? 6) / 2;
    const mount = mountOf(stone, values.shank ? context.ref(values.shank) : undefined, context.segments(widest + 0.4));
    const w = mount.gem.width;
    const wall = values.thickness ?? clamp(0.1 * w + 0.05, 0.4, 0.95);
    const resolved = {
      thickness: wall,
      lip: values.lip ?? clamp(0.048 * w, 0.12, 0.32),
      bearing: values.bearing ?? clamp(0.16 * w, 0.22, 2.2),
      rim: values.rim ?? clamp(0.055 * w, 0.32, 0.45),
      taper: values.taper ?? (mount.band ? wall + 0.2 * mount.outline.inradius : clamp(0.06 * w, 0.05, 0.35)),
    };
    const setting = bezel(context.kernel, mount, {
      wall: resolved.thickness,
      lip: resolved.lip,
      rim: resolved.rim,
      bearing: resolved.bearing,
      clearance: values.clearance,
      height: values.height,
      taper: resolved.taper,
      style: values.style,
    });
    return settingBuilt({
      stone: values.stone,
      mount,
      setting,
      name: 'Bezel',
      role: 'bezel',
      handles: 1,
      resolved: { ...resolved, height: -setting.base },
    });
  },
});
