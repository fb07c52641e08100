import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { heldBy } from '../../kernel/gems/cuts.ts';
import { mountOf } from '../../kernel/jewelry/mount.ts';
import { DOUBLED, doubled, prongPlaces } from '../../kernel/jewelry/prong-places.ts';
import { prongHead } from '../../kernel/jewelry/prongs.ts';
import { choice, count, length, percent, ref } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { settingAnchorsHelp, settingBuilt } from './setting.ts';
import { clearanceParam, stoneParam } from './setting-params.ts';
import { refuseLooseProngs } from './soundness.ts';

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** A prong that still casts beside its stone's seat, mm. */
const THINNEST = 0.48;

/** A head of three to eight prongs for any cut, with gallery rails; sharp corners get V-prongs (jewelry.md 5.4). */
export const createProngSetting = defineOperation({
  op: 'create_prong_setting',
  family: 'jewelry',
  label: 'Prong setting',
  help: 'A head of prongs that hold the girdle and reach over the crown, with gallery rails.',
  params: {
    stone: stoneParam,
    shank: ref({ label: 'Shank', help: 'The band it stands on; none for a pendant or earring.', of: 'solid', optional: true }),
    count: count({
      label: 'Prongs',
      help: 'Default what the cut wants: 4 on a round, V-prongs on sharp corners.',
      default: 'auto',
      min: 3,
      max: 8,
    }),
    style: choice({
      label: 'Style',
      help: 'Shape of the prongs and of the head.',
      options: ['round', 'claw', 'v', 'double', 'tulip', 'basket', 'tapered'],
      default: 'round',
    }),
    thickness: length({ label: 'Prong thickness', help: 'Diameter at the girdle.', default: 'auto', min: 0.35, max: 3, soft: [0.6, 1.6] }),
    height: length({
      label: 'Height',
      help: 'From the girdle down to the foot; default down into the shank.',
      default: 'auto',
      min: 0.8,
      max: 20,
      soft: [2, 7],
      advanced: true,
    }),
    rails: count({
      label: 'Gallery rails',
      help: 'Rings that join the prongs under the stone.',
      default: 1,
      min: 0,
      max: 2,
      advanced: true,
    }),
    bite: percent({
      label: 'Bite',
      help: "Share of the prong's diameter that the girdle is cut into.",
      default: 20,
      min: 5,
      max: 35,
      advanced: true,
    }),
    over: length({
      label: 'Reach over the crown',
      help: "How far the tip lies inside the stone's outline.",
      default: 'auto',
      min: 0.1,
      max: 1.5,
      advanced: true,
    }),
    clearance: clearanceParam,
  },
  produces: 'metal',
  anchors: settingAnchorsHelp,
  placesItself: true,
  example: {
    before: [{ id: 'stone', op: 'create_diamond', params: { carat: 1 } }],
    params: { stone: 'stone', count: 6 },
    material: 'platinum',
  },
  build: (values, context) => {
    const stone = context.ref(values.stone);
    const widest = Number(stone.facts.width ?? 6) / 2;
    const mount = mountOf(stone, values.shank ? context.ref(values.shank) : undefined, context.segments(widest));
    if (heldBy(mount.gem.cut).length === 0)
      throw new CannotBuild(`A ${mount.gem.cut} is drilled and glued to a peg or hung, not held by prongs.`, 'stone');
    if (!heldBy(mount.gem.cut).includes('prong'))
      throw new CannotBuild('A tablet is flat: it is let into the metal or set in a bezel, not held by prongs.', 'stone');
    const w = mount.gem.width;
    const places = prongPlaces(mount.gem, values.count);
    const many = places.length >= 6 ? 0.9 : 1;
    const single = clamp(0.156 * w * many, THINNEST, 1.6);
    // Each of a pair is thinner than a single prong, and has to cast and to hold alone.
    const thickerPair = Math.max(1.15 * single, THINNEST / DOUBLED);
    const resolved = {
      count: places.length,
      thickness: values.thickness ?? (values.style === 'double' ? thickerPair : single),
      over: values.over ?? clamp(0.085 * w, 0.18, 0.7),
    };
    const crowded = places.length * resolved.thickness > 0.9 * (mount.gem.length + w);
    const draft = context.quality === 'draft';
    const setting = prongHead(context.kernel, mount, {
      thickness: resolved.thickness,
      style: values.style,
      places,
      bite: values.bite / 100,
      over: Math.min(resolved.over, 0.22 * w),
      rails: values.rails,
      clearance: values.clearance,
      height: values.height,
      around: { draft: 8, final: 14, export: 16 }[context.quality],
      pieces: { draft: 1, final: 2, export: 3 }[context.quality],
      shown: context.shown,
    });
    if (!draft)
      refuseLooseProngs(
        mount,
        setting.metal,
        values.style === 'double'
          ? { places: doubled(places, resolved.thickness), thickness: DOUBLED * resolved.thickness, pairs: true }
          : {
              places: places.map((place) => (values.style === 'v' ? { ...place, kind: 'v' } : place)),
              thickness: resolved.thickness,
              pairs: false,
            },
      );
    return settingBuilt({
      stone: values.stone,
      mount,
      setting,
      name: 'Prong head',
      role: 'head',
      // V-prongs grow together at their feet on a narrow band, and thick ones side by side.
      handles: places.some(({ kind }) => kind === 'v') || crowded ? undefined : setting.handles,
      resolved: { ...resolved, height: -setting.base },
    });
  },
});
