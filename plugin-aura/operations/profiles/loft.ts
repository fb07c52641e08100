import { z } from 'zod';
import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { CLEAR_OF_ITSELF, refuseUnlessShown } from '../../kernel/crossing.ts';
import { type Path, pathSchema, scalePath, trackOf, trackThrough } from '../../kernel/path.ts';
import { profileSchema, regionOf, scaleProfile } from '../../kernel/profile.ts';
import type { Vec3 } from '../../kernel/space.ts';
import { type Section, sweepSections } from '../../kernel/sweep.ts';
import { choice, flag, length, value } from '../../plan/param.ts';
import { type BuildContext, defineOperation } from '../define.ts';

const sectionsSchema = z
  .array(z.strictObject({ at: z.number().min(0).max(1).optional(), profile: profileSchema }))
  .min(2)
  .max(60);

const LIKER = 'give neighbouring sections more alike outlines, or "smooth": false';

/** Sections joined to one body: along an axis, or along a path. Corner counts may differ. */
export const loft = defineOperation({
  op: 'loft',
  family: 'profiles',
  label: 'Loft',
  help: 'Joins sections to one body along an axis or a path: spouts, limbs, hulls, horns',
  produces: 'body',
  placesItself: false,
  params: {
    sections: value({
      schema: sectionsSchema,
      scaleLengths: (sections, factor) => sections.map((section) => ({ ...section, profile: scaleProfile(section.profile, factor) })),
      default: 'required',
      notation: '[{at?:0..1, profile}, ...]',
      label: 'Sections',
      help: 'Profiles from start to end; `at` is the fraction of the length, evenly spread where left out',
    }),
    height: length({
      default: 100,
      min: 0.01,
      max: 1e6,
      soft: [1, 500],
      label: 'Height',
      help: 'Length along the axis, where no path is given',
    }),
    axis: choice({
      options: ['y', 'x', 'z'],
      default: 'y',
      label: 'Axis',
      help: 'Direction, where no path is given: y up (v away from the viewer), z toward the viewer (v up), x right (v up)',
    }),
    path: value<Path | undefined>({
      schema: pathSchema.optional(),
      scaleLengths: (path, factor) => (path ? scalePath(path, factor) : path),
      default: undefined,
      notation: 'path?',
      label: 'Path',
      help: 'The curve that the sections stand on',
    }),
    smooth: flag({ default: true, label: 'Smooth', help: 'Curved between the sections; off gives straight walls' }),
    wall: length({
      default: 'auto',
      min: 0.01,
      max: 1e5,
      soft: [0.5, 20],
      label: 'Wall',
      help: 'Hollow from end to end, with a wall so thick in the plane of its sections; left out it is solid',
    }),
  },
  example: {
    params: {
      sections: [
        { profile: { rect: [30, 20], r: 3 } },
        { at: 0.4, profile: { circle: 16 } },
        { profile: { polygon: 6, across_flats: 26 } },
      ],
      height: 50,
    },
  },
  build(params, context) {
    const { kernel } = context;
    const count = params.sections.length;
    const sections = params.sections.map((section, i) => ({
      at: section.at ?? i / (count - 1),
      ...outlineOf(section.profile, params.wall, context),
    }));
    const ordered = sections.toSorted((a, b) => a.at - b.at);
    const [first, last] = [ordered[0]!, ordered.at(-1)!];
    if (ordered.some((s, i) => i > 0 && s.at - ordered[i - 1]!.at < 1e-4))
      throw new CannotBuild('Two sections stand at the same place: give them different `at`.', 'sections');
    const span = ordered.map((s) => ({ ...s, at: (s.at - first.at) / (last.at - first.at) }));
    if (params.path) {
      const solid = sweepSections(kernel, span, trackOf(params.path, context.segments), params.smooth);
      return {
        parts: [{ role: 'loft', class: 'body', solid: refuseUnlessShown(context, solid, CLEAR_OF_ITSELF, 'path') }],
        placesItself: true,
      };
    }
    const places = params.smooth
      ? smoothPlaces(
          span.map((s) => s.at),
          context,
        )
      : span.map((s) => s.at);
    const axes: Record<'x' | 'y' | 'z', { direction: Vec3; up: Vec3 }> = {
      y: { direction: [0, 1, 0], up: [0, 0, -1] },
      z: { direction: [0, 0, 1], up: [0, 1, 0] },
      x: { direction: [1, 0, 0], up: [0, 1, 0] },
    };
    const { direction, up } = axes[params.axis];
    const track = trackThrough(
      places.map((t): Vec3 => [direction[0] * t * params.height, direction[1] * t * params.height, direction[2] * t * params.height]),
      false,
    );
    const solid = sweepSections(kernel, span, track, params.smooth, up);
    return { parts: [{ role: 'loft', class: 'body', solid: refuseUnlessShown(context, solid, LIKER, 'sections') }] };
  },
});

function outlineOf(profile: z.infer<typeof profileSchema>, wall: number | undefined, { kernel, segments }: BuildContext): Section {
  const region = regionOf(kernel, profile, segments);
  const loops = region.loops();
  if (loops.length !== 1)
    throw new CannotBuild('A section of a loft must be one outline without holes: of a hollow body give the "wall".', 'sections');
  if (wall === undefined) return { outline: loops[0]! };
  const inner = region.offset(-wall, 'miter', segments(wall)).loops();
  if (inner.length !== 1) throw new CannotBuild(`A wall of ${wall} mm leaves no hollow, or more than one, in one of its sections.`, 'wall');
  return { outline: loops[0]!, inner: inner[0]! };
}

/** Places for rings: the sections and enough between them to look curved. */
function smoothPlaces(at: readonly number[], context: BuildContext): number[] {
  // On what is looked at, some two dozen rings in all curve well enough.
  const few = Math.min(7, Math.max(4, Math.ceil(24 / (at.length - 1))));
  const pieces = { draft: 5, final: context.unseen > 0 ? few : 12, export: 12 }[context.quality];
  return at.flatMap((t, i) =>
    i === 0 ? [t] : Array.from({ length: pieces }, (_, k) => at[i - 1]! + ((t - at[i - 1]!) * (k + 1)) / pieces),
  );
}
