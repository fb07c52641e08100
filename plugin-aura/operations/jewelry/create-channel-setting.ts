import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { matrixOf } from '../../kernel/frames.ts';
import { anglesOf, onBand, partRound } from '../../kernel/jewelry/around-band.ts';
import { channelCutter, channelWalls } from '../../kernel/jewelry/channel.ts';
import { meleeStone } from '../../kernel/jewelry/melee.ts';
import { bandOf } from '../../kernel/jewelry/mount.ts';
import { multiply } from '../../kernel/matrix.ts';
import { angle, count, length, ref } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { meleeFacts, meleeParams, meleeParts, otherStones } from './melee-part.ts';

/** Stones in a channel along a shank's top: two walls over the band whose lips reach over the crowns. */
export const createChannelSetting = defineOperation({
  op: 'create_channel_setting',
  family: 'jewelry',
  label: 'Channel setting',
  help: 'A row of stones between two walls along the top of a shank; cast it with the shank.',
  params: {
    shank: ref({ label: 'Shank', help: 'The band it runs along.', of: 'solid', optional: false }),
    ...meleeParams,
    stone_diameter: length({ label: 'Stone diameter', help: 'Diameter of each stone.', default: 2, min: 0.9, max: 6, soft: [1.2, 3.5] }),
    arc: angle({ label: 'Arc', help: 'How much of the band is set, centred on the top.', default: 120, min: 15, max: 300 }),
    count: count({ label: 'Stones', help: 'Default as many as fit.', default: 'auto', min: 1, max: 120, advanced: true }),
    ...otherStones,
    wall: length({ label: 'Wall', help: 'Thickness of each wall over the lip.', default: 0.7, min: 0.4, max: 2, advanced: true }),
  },
  produces: 'metal',
  placesItself: true,
  example: {
    before: [{ id: 'shank', op: 'create_shank', params: { size: 'US 7', width: 3.4, thickness: 2, profile: 'flat' } }],
    params: { shank: 'shank', stone_diameter: 2 },
    material: 'platinum',
  },
  build: (values, { kernel, quality, segments, ref: read }) => {
    const shank = read(values.shank);
    const band = bandOf(shank);
    const frame = matrixOf(shank.anchors.center!);
    const d = values.stone_diameter;
    const gem = meleeStone(kernel, d, values.species);
    const { facts } = gem;
    // The culets stay clear of the finger; shallow bands carry the walls higher.
    const girdle = Math.max(band.inner + 0.45 + facts.pavilion, band.outer - 0.3 * facts.pavilion);
    const fit = partRound(girdle, d, values.gap, values.arc);
    if (values.count !== undefined && values.count > fit.count)
      throw new CannotBuild(`Only ${fit.count} stones of ${d} mm fit on ${values.arc} degrees.`, 'count');
    const angles = anglesOf({ count: values.count ?? fit.count, step: fit.step });
    const places = angles.map((at) => onBand(girdle, at));
    const span = [angles[0]!, angles[angles.length - 1]!] as const;
    const around = quality === 'draft' ? segments(girdle) : Math.max(120, segments(girdle));
    const walls = channelWalls(kernel, gem, {
      girdle,
      span,
      wall: values.wall,
      bottom: Math.max(band.inner + 0.2, band.outer - 0.45),
      around,
    });
    const cutter = channelCutter(kernel, gem, { girdle, span, places, down: girdle - band.inner + 0.6 }, around);
    return {
      parts: [
        { name: 'Channel', role: 'channel', class: 'metal', solid: walls.subtract(cutter).transform(frame), crease: 35 },
        { name: 'Seats', role: 'keep_out', class: 'cutter', solid: cutter.scale([1, 1, 1.004]).transform(frame) },
        ...meleeParts(
          kernel,
          gem,
          values,
          places.map((place) => multiply(frame, place)),
        ),
      ],
      resolved: { count: places.length },
      facts: { ...meleeFacts(gem, places.length), handles: places.length },
    };
  },
});
