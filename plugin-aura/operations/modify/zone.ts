import { CannotBuild } from '../../kernel/cannotBuild.ts';
import { refuseCrossing } from '../../kernel/crossing.ts';
import type { Solid } from '../../kernel/kernel.ts';
import type { Frame } from '../../kernel/space.ts';
import { choice, length, ratio } from '../../plan/param.ts';
import { defineOperation } from '../define.ts';
import type { Result } from '../part.ts';
import { placedSolids } from '../parts.ts';
import { extentAlong, refinedFor, reshaped } from './reshape.ts';

/** Zones that a turned body is spoken of by, from its rim to its foot. */
export const ZONES = ['lip', 'neck', 'shoulder', 'belly', 'bowl', 'stem', 'foot'] as const;
export type Zone = (typeof ZONES)[number];

/**
 * One zone of a turned body of one piece is widened, narrowed, drawn out or shortened: the stem of a wine glass, the lip of a vase. The
 * zones are found on the outline, by where it is widest and where it is narrow above and below that; what stands above goes along.
 */
export const zone = defineOperation({
  op: 'zone',
  family: 'modify',
  label: 'Zone of a turned body',
  help: 'Makes the lip, neck, belly, stem or foot of a turned body wider or longer; the rest keeps its shape, and what is above goes along.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 400, help: '[...parts]' },
  params: {
    zone: choice({ label: 'Zone', help: 'Which zone of the outline is meant.', options: ZONES, default: 'lip' }),
    width: ratio({ label: 'Width', help: 'Factor on its width.', default: 1, min: 0.1, max: 8, soft: [0.5, 2] }),
    height: ratio({ label: 'Height', help: 'Factor on its height.', default: 1, min: 0.05, max: 10, soft: [0.5, 2] }),
    wider: length({
      label: 'Wider by',
      help: 'Added to its diameter; less is narrower.',
      default: 0,
      min: -10_000,
      max: 10_000,
      soft: [-50, 50],
    }),
    higher: length({
      label: 'Higher by',
      help: 'Added to its height; less is lower.',
      default: 0,
      min: -10_000,
      max: 10_000,
      soft: [-50, 50],
    }),
    diameter: length({
      label: 'Diameter',
      help: 'Its diameter where it is widest, of a neck and a stem narrowest.',
      default: 'auto',
      min: 0.1,
      max: 100_000,
    }),
    length: length({ label: 'Length', help: 'Its height.', default: 'auto', min: 0.1, max: 100_000 }),
  },
  example: {
    before: [{ id: 'vase', op: 'create_vase', params: { height: 250 }, material: 'blue ceramic' }],
    inputs: ['vase'],
    params: { zone: 'lip', width: 1.4 },
  },
  build(params, { inputs, quality, kernel }) {
    const outline = outlineOf(kernel.union(bodyOf(inputs)));
    const { from, to } = zoneIn(outline, params.zone);
    const { base, total, axis } = outline;
    const own = (to - from) * total;
    const high = params.length ?? own * params.height + params.higher;
    if (high < 0.02 * own || high <= 0)
      throw new CannotBuild(`The ${params.zone} is ${own.toFixed(1)} mm high, and cannot lose so much.`, 'higher');
    const across = 2 * sizeIn(outline, params.zone, from, to);
    const wide = params.diameter ?? across * params.width + params.wider;
    if (wide < 0.05 * across)
      throw new CannotBuild(`The ${params.zone} is ${across.toFixed(1)} mm wide, and cannot lose so much.`, 'wider');
    const grown = wide / across;
    const lift = (t: number): number => (t <= from ? 0 : t >= to ? high - own : ((t - from) / Math.max(1e-9, to - from)) * (high - own));
    return {
      parts: reshaped(inputs, (solid) => {
        const { from: low, to: top } = extentAlong(solid, 1);
        const fine = refinedFor(solid, Math.max(total / 90, (top - low) / 60), quality);
        const next = fine.warp((p) => {
          const t = (p[1] - base) / total;
          const factor = 1 + (grown - 1) * weight(params.zone, t, from, to);
          p[0] = axis[0] + (p[0] - axis[0]) * factor;
          p[2] = axis[1] + (p[2] - axis[1]) * factor;
          p[1] += lift(t);
        });
        return refuseCrossing(next, 'change the zone less', 'width');
      }),
      anchors: Object.assign({}, ...inputs.map(({ anchors }) => lifted(anchors, (y) => lift((y - base) / total)))),
    };
  },
});

/** Anchors of the inputs where they are then. */
const lifted = (anchors: Readonly<Record<string, Frame>>, lift: (y: number) => number): Record<string, Frame> =>
  Object.fromEntries(
    Object.entries(anchors).map(([name, frame]) => [
      name,
      { ...frame, origin: [frame.origin[0], frame.origin[1] + lift(frame.origin[1]), frame.origin[2]] },
    ]),
  );

/** The main body: the part of the largest volume, as it stands. */
function bodyOf(inputs: readonly Result[]): Solid[] {
  const solids = inputs.flatMap(({ parts }) => parts).filter((part) => part.solid && part.class !== 'cutter');
  const volume = (part: (typeof solids)[number]): number => part.solid!.volume() * (part.copies?.length ?? 1);
  const [largest] = [...solids].sort((a, b) => volume(b) - volume(a));
  if (!largest) throw new CannotBuild('There is no solid whose zone could be changed.');
  return placedSolids(largest);
}

interface Outline {
  /** Radius at so many heights, from below. */
  radii: readonly number[];
  base: number;
  total: number;
  /** Where the axis stands in x and z. */
  axis: readonly [number, number];
}
/** Heights at which the outline is measured. */
const LEVELS = 64;

function outlineOf(solid: Solid): Outline {
  const { from, to, middle } = extentAlong(solid, 1);
  const radii = Array.from({ length: LEVELS }, (_, k) => {
    const section = solid.sectionAt(from + ((k + 0.5) / LEVELS) * (to - from));
    const { min, max } = section.bounds();
    // a handle sticks out at one side alone
    return Math.max(0, Math.min(max[0] - middle[0], middle[0] - min[0], max[1] - min[1] > 0 ? (max[1] - min[1]) / 2 : 0));
  });
  return { radii, base: from, total: to - from, axis: [middle[0], middle[2]] };
}

/** Share of the widest below which an outline counts as drawn in. */
const DRAWN_IN = 0.88;
/** A stem goes on as long as the outline is less than so many times its narrowest. */
const STEM = 1.45;
/** Share of the height that a lip and a foot take where nothing sets them off. */
const PLAIN = 0.14;

const least = (list: readonly number[], from: number, to: number): number => {
  let best = from;
  for (let k = from; k < to; k++) if (list[k]! < list[best]!) best = k;
  return best;
};

/** Shares of the height between which a zone lies. */
function zoneIn({ radii }: Outline, zone: Zone): { from: number; to: number } {
  const n = radii.length;
  const most = Math.max(...radii);
  const widest = radii.indexOf(most);
  // of a stemmed glass the foot may be the widest: the bowl is the widest of the upper half
  const upper = radii.slice(Math.floor(n / 2));
  const stemAt = least(radii, Math.floor(n * 0.06), Math.floor(n * 0.7));
  const isStemmed = radii[stemAt]! < 0.45 * Math.max(...upper) && radii[stemAt]! < 0.6 * Math.max(...radii.slice(0, stemAt + 1));
  const belly = isStemmed ? Math.floor(n / 2) + upper.indexOf(Math.max(...upper)) : widest;
  const neckAt = belly < n - 2 ? least(radii, belly + 1, n) : n - 1;
  const hasNeck = radii[neckAt]! < DRAWN_IN * radii[belly]!;
  const stem = isStemmed ? run(radii, stemAt, radii[stemAt]! * STEM) : undefined;
  const waist = least(radii, 0, Math.max(1, belly));
  const footTo = stem ? stem.from : waist > 1 && radii[waist]! < DRAWN_IN * radii[0]! ? waist / n : Math.min(PLAIN, belly / n || PLAIN);
  const neck = hasNeck ? run(radii, neckAt, radii[neckAt]! * 1.12) : { from: 1 - 2 * PLAIN, to: 1 - PLAIN };
  switch (zone) {
    case 'lip':
      return hasNeck && neckAt < n - 2 ? { from: (neckAt + 0.5) / n, to: 1 } : { from: 1 - PLAIN, to: 1 };
    case 'neck':
      return { from: neck.from, to: Math.min(1, Math.max(neck.to, neck.from + 2 / n)) };
    case 'shoulder':
      return { from: (belly + 0.5) / n, to: Math.max(neck.from, (belly + 2) / n) };
    case 'belly':
      return { from: stem?.to ?? footTo, to: hasNeck ? Math.max(neck.from, (belly + 2) / n) : 1 };
    case 'bowl':
      return { from: stem?.to ?? footTo, to: 1 };
    case 'stem':
      if (!stem) throw new CannotBuild('It has no stem: its outline is not drawn in below.', 'zone');
      return stem;
    case 'foot':
      return { from: 0, to: Math.max(1 / n, footTo) };
  }
}

/** The stretch around a level along which the outline stays below a radius. */
function run(radii: readonly number[], at: number, below: number): { from: number; to: number } {
  let [from, to] = [at, at];
  while (from > 0 && radii[from - 1]! <= below) from--;
  while (to < radii.length - 1 && radii[to + 1]! <= below) to++;
  return { from: from / radii.length, to: (to + 1) / radii.length };
}

/** The radius that a zone is known by: its narrowest of a neck and a stem, else its widest. */
function sizeIn({ radii }: Outline, zone: Zone, from: number, to: number): number {
  const own = radii.slice(Math.floor(from * radii.length), Math.max(Math.floor(from * radii.length) + 1, Math.ceil(to * radii.length)));
  return zone === 'neck' || zone === 'stem' ? Math.min(...own) : Math.max(...own);
}

const eased = (share: number): number => {
  const s = Math.max(0, Math.min(1, share));
  return s * s * (3 - 2 * s);
};

/** How much of the widening a height takes: all of it at the end of a lip and a foot, and in the midst of the others, none outside. */
function weight(zone: Zone, t: number, from: number, to: number): number {
  const span = Math.max(1e-9, to - from);
  if (zone === 'lip') return eased((t - from) / span);
  if (zone === 'foot') return eased((to - t) / span);
  if (zone === 'bowl') return eased((t - from) / (0.3 * span));
  const near = Math.min(t - from, to - t) / span;
  return eased(near / (zone === 'belly' || zone === 'shoulder' ? 0.5 : 0.2));
}
