import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { mountOf } from '../../kernel/jewelry/mount.ts';
import { SHANK_PROFILES, type ShankProfile } from '../../kernel/jewelry/shank-profile.ts';
import { tensionJaws } from '../../kernel/jewelry/tension.ts';
import { length, ref } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { settingBuilt } from './setting.ts';
import { clearanceParam, stoneParam } from './setting-params.ts';

const profileOf = (fact: unknown): ShankProfile => SHANK_PROFILES.find((profile) => profile === fact) ?? 'court';

/** A stone pinched between the two ends of an opened band: shoulders that rise to it, upright faces, a groove for the girdle, and the gap between. */
export const createTensionSetting = defineOperation({
  op: 'create_tension_setting',
  family: 'jewelry',
  label: 'Tension setting',
  help: 'A stone held by its girdle between the two ends of the opened shank; cast it with a strong shank.',
  params: {
    stone: stoneParam,
    shank: ref({ label: 'Shank', help: 'The band that holds it; at least 2 mm thick.', of: 'solid', optional: false }),
    depth: length({ label: 'Groove', help: 'How deep the girdle is let into each jaw.', default: 0.4, min: 0.2, max: 1.5, advanced: true }),
    shoulder: length({
      label: 'Shoulder',
      help: 'Way along the band on which it rises to the stone; default 0.9 of the inner radius.',
      default: 'auto',
      min: 2,
      max: 12,
      advanced: true,
    }),
    width: length({
      label: 'Jaw width',
      help: 'Along the finger; default as the shank, at least 0.55 of the stone.',
      default: 'auto',
      min: 1,
      max: 14,
      advanced: true,
    }),
    clearance: clearanceParam,
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
  build: (values, { kernel, quality, ref: read }) => {
    const shank = read(values.shank);
    const mount = mountOf(read(values.stone), shank, 48);
    const { gem, outline, band } = mount;
    if (!band) throw new CannotBuild('A tension setting needs the shank whose ends hold the stone.', 'shank');
    if (values.depth > 0.4 * outline.inradius)
      throw new CannotBuild(`A groove ${values.depth} mm deep is too much for a stone that is ${gem.width.toFixed(2)} mm wide.`, 'depth');
    const width = values.width ?? Math.max(1.04 * band.width, 0.55 * gem.width);
    const shoulder = values.shoulder ?? 0.9 * band.inner;
    const steps = { draft: 3, final: 5, export: 7 }[quality];
    const setting = tensionJaws(
      kernel,
      mount,
      band,
      { groove: values.depth, width, shoulder, clearance: values.clearance, profile: profileOf(shank.facts.profile) },
      steps,
    );
    return settingBuilt({ bare: true, stone: values.stone, mount, setting, name: 'Jaws', role: 'jaws', resolved: { width, shoulder } });
  },
});
