import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { diameterOfSize } from '../../kernel/jewelry/ring-size.ts';
import { bandRings, type ShankShape } from '../../kernel/jewelry/shank.ts';
import { archFacts, railWidth } from '../../kernel/jewelry/shank-fork.ts';
import { SHANK_PROFILES } from '../../kernel/jewelry/shank-profile.ts';
import { shankSolid } from '../../kernel/jewelry/shank-solid.ts';
import { choice, count, length, ratio, text } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import { finenessOf, refuseSteep, ringAnchors, ringAnchorsHelp } from './ring.ts';

/** The band of a ring: finger axis Z, centre at the origin, head at +Y. */
export const createShank = defineOperation({
  op: 'create_shank',
  family: 'jewelry',
  label: 'Shank',
  help: "A ring's band, by inner diameter or ring size; finger axis Z, head at +Y.",
  params: {
    diameter: length({ label: 'Inner diameter', help: 'Inside diameter; US 6 is 16.5.', default: 17.3, min: 10, max: 30, soft: [13, 24] }),
    size: text({ label: 'Ring size', help: 'Replaces the diameter: "US 6", "UK M", "EU 54", "JP 12".', default: '', maxLength: 20 }),
    profile: choice({ label: 'Profile', help: 'Cross-section of the band.', options: SHANK_PROFILES, default: 'court' }),
    width: length({
      label: 'Width',
      help: 'Along the finger, at the bottom of the ring.',
      default: 2.2,
      min: 0.8,
      max: 20,
      soft: [1.5, 10],
    }),
    thickness: length({ label: 'Thickness', help: 'From the finger outward.', default: 1.7, min: 0.6, max: 6, soft: [1.2, 3] }),
    taper: ratio({
      label: 'Taper',
      help: 'How much narrower the band is at the head: 0 even, 0.3 strong.',
      default: 0,
      min: -0.6,
      max: 0.6,
    }),
    top_thickness: length({
      label: 'Thickness at the head',
      help: 'Default as at the bottom.',
      default: 'auto',
      min: 0.6,
      max: 8,
      soft: [1.2, 4],
      advanced: true,
    }),
    shoulders: choice({
      label: 'Shoulders',
      help: 'Plain, arches up to the head, or two rails.',
      options: ['plain', 'cathedral', 'split'],
      default: 'plain',
    }),
    rise: length({
      label: 'Rise',
      help: 'Height of the cathedral arches over the band.',
      default: 2.2,
      min: 0.8,
      max: 8,
      advanced: true,
      when: { shoulders: ['cathedral'] },
    }),
    head_width: length({
      label: 'Head width',
      help: 'Distance that the cathedral arches leave for the head.',
      default: 6,
      min: 2,
      max: 16,
      advanced: true,
      when: { shoulders: ['cathedral'] },
    }),
    gap: length({
      label: 'Gap',
      help: 'Clear distance between the rails of a split shank at the top.',
      default: 1.6,
      min: 0.4,
      max: 8,
      advanced: true,
      when: { shoulders: ['split'] },
    }),
    twist: count({
      label: 'Twist',
      help: 'Turns of the section on the way round: a twisted band.',
      default: 0,
      min: -24,
      max: 24,
      advanced: true,
    }),
  },
  produces: 'metal',
  anchors: ringAnchorsHelp,
  placesItself: true,
  example: { params: { size: 'US 6', profile: 'court', width: 2.2, thickness: 1.7 }, material: '18K yellow gold' },
  build: (values, { kernel, quality, segments }) => {
    const diameter = values.size.trim() ? diameterOfSize(values.size) : values.diameter;
    const radius = diameter / 2;
    const topWidth = values.width * (1 - values.taper);
    if (values.shoulders !== 'plain' && values.twist !== 0) throw new CannotBuild('A twisted band has plain shoulders.', 'twist');
    const topThickness = values.top_thickness ?? values.thickness;
    if (values.twist !== 0) refuseSteep(values.twist, radius, [values.width, topWidth], [values.thickness, topThickness]);
    const shape: ShankShape = {
      profile: values.profile,
      radius,
      width: values.width,
      thickness: values.thickness,
      topWidth,
      topThickness,
      twist: values.twist,
      shoulders: values.shoulders,
      rise: values.rise,
      headWidth: values.head_width,
      gap: values.gap,
    };
    const fineness = finenessOf(quality, segments(radius + values.thickness));
    const solid = shankSolid(kernel, shape, fineness);
    const plain = values.shoulders === 'plain' && values.twist === 0;
    const lift = values.twist === 0 ? topThickness : (topThickness + Math.hypot(topWidth, topThickness)) / 2;
    return {
      parts: [
        {
          name: 'Shank',
          role: 'shank',
          class: 'metal',
          solid,
          crease: 40,
          grain: [1, 0, 0],
          ...(plain ? { rings: bandRings(shape, fineness) } : {}),
        },
      ],
      anchors: ringAnchors(radius, radius + lift),
      resolved: { diameter, top_thickness: topThickness },
      facts: {
        inner_radius: radius,
        outer_radius: radius + lift,
        thickness_top: lift,
        width_top: values.shoulders === 'split' ? values.gap + 2 * railWidth(topWidth) : topWidth,
        width: values.width,
        thickness: values.thickness,
        profile: values.profile,
        ...(values.shoulders === 'cathedral' ? archFacts(shape) : {}),
        // What arches and rails close with the head that stands on them, the shank cannot know.
        ...(values.shoulders === 'plain' ? { handles: 1 } : {}),
      },
    };
  },
});
