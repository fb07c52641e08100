import { count, flag, length, ref } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { haloBuilt } from './halo.ts';
import { hiddenHaloBuilt } from './hidden-halo.ts';
import { meleeParams, otherStones } from './melee-part.ts';

/** A ring of small stones round a centre stone of any outline, in a frame that grows together with the centre's setting (jewelry.md 5.6). */
export const createHalo = defineOperation({
  op: 'create_halo',
  family: 'jewelry',
  label: 'Halo',
  help: 'Small stones all round a centre stone; cast it with the setting.',
  params: {
    stone: ref({ label: 'Centre stone', help: 'The stone to surround.', of: 'gem', optional: false }),
    setting: ref({ label: 'Setting', help: "The centre's setting, which the halo keeps clear of.", of: 'solid', optional: true }),
    ...meleeParams,
    ...otherStones,
    stone_diameter: length({
      label: 'Stone diameter',
      help: 'Diameter of each halo stone.',
      default: 1.3,
      min: 0.7,
      max: 4,
      soft: [0.9, 2.5],
    }),
    count: count({ label: 'Stones', help: 'Default as many as fit.', default: 'auto', min: 3, max: 200, advanced: true }),
    distance: length({
      label: 'Distance',
      help: 'From the centre stone to the halo stones.',
      default: 'auto',
      min: 0.1,
      max: 4,
      advanced: true,
    }),
    drop: length({
      label: 'Drop',
      help: "How far the halo's tables lie under the centre's girdle.",
      default: 0.1,
      min: -1,
      max: 3,
      advanced: true,
    }),
    hidden: flag({ label: 'Hidden', help: 'The stones look outward from a rail under the girdle.', default: false, advanced: true }),
    wall: length({ label: 'Outer wall', help: 'Metal outside the halo stones.', default: 0.4, min: 0.15, max: 1.5, advanced: true }),
  },
  produces: 'metal',
  placesItself: true,
  example: {
    before: [
      { id: 'stone', op: 'create_diamond', params: { carat: 1 } },
      { id: 'head', op: 'create_prong_setting', params: { stone: 'stone' } },
    ],
    params: { stone: 'stone', setting: 'head', stone_diameter: 1.3 },
    material: '18K white gold',
  },
  build: (values, context) => (values.hidden ? hiddenHaloBuilt : haloBuilt)(context, values),
});
