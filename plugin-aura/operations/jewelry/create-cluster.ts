import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { mountOf } from '../../kernel/jewelry/mount.ts';
import { count, length, ref } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { distanceRound, haloBuilt } from './halo.ts';
import { meleeParams, otherStones } from './melee-part.ts';
import { centreSetting } from './round-stone.ts';

/** A flower of stones: a few large ones touching round a centre, sized so that just so many close the ring. */
export const createCluster = defineOperation({
  op: 'create_cluster',
  family: 'jewelry',
  label: 'Cluster',
  help: 'A ring of larger stones round a centre, like petals; sized so that the count closes the ring.',
  params: {
    stone: ref({ label: 'Centre stone', help: 'The stone to surround.', of: 'gem', optional: false }),
    setting: ref({ label: 'Setting', help: "The centre's setting, which the cluster keeps clear of.", of: 'solid', optional: true }),
    count: count({ label: 'Petals', help: 'Number of stones round the centre.', default: 8, min: 5, max: 24 }),
    species: meleeParams.species,
    gap: meleeParams.gap,
    ...otherStones,
    drop: length({
      label: 'Drop',
      help: "How far the outer tables lie under the centre's girdle.",
      default: 0,
      min: -2,
      max: 3,
      advanced: true,
    }),
    wall: length({ label: 'Outer wall', help: 'Metal outside the stones.', default: 0.4, min: 0.15, max: 1.5, advanced: true }),
  },
  produces: 'metal',
  placesItself: true,
  example: {
    before: [
      { id: 'stone', op: 'create_gem', params: { species: 'ruby', width: 4 } },
      { id: 'head', op: 'create_bezel_setting', params: { stone: 'stone' } },
    ],
    params: { stone: 'stone', setting: 'head', count: 9 },
    material: '18K yellow gold',
  },
  build: (values, context) => {
    const mount = mountOf(context.ref(values.stone), undefined, 48);
    const setting = values.setting ? context.ref(values.setting) : undefined;
    const prongs = setting?.resolved ?? {};
    // Petals are too large to stand between prongs: they keep clear of them.
    const distance = Math.max(
      distanceRound(setting && centreSetting(setting)),
      prongs.over === undefined ? 0 : (prongs.thickness ?? 0) + 0.1,
    );
    // On the circle of equal girth: n chords of (d + gap) close the ring whose radius is the centre's reach + d / 2.
    const girth = mount.outline.radii(0);
    const reach = girth.reduce((sum, r) => sum + r, 0) / girth.length + distance;
    const s = Math.sin(Math.PI / values.count);
    const diameter = ((2 * reach * s - values.gap) / (1 - s)) * 0.985;
    if (diameter < 0.7 || diameter > 8)
      throw new CannotBuild(`${values.count} stones round this centre would be ${diameter.toFixed(2)} mm; choose another count.`, 'count');
    return haloBuilt(context, { ...values, stone_diameter: diameter, distance });
  },
});
