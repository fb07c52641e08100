import { beveledExtrusion, type EdgeTreatment, insetLoops } from '../../kernel/bevel.ts';
import { CannotBuild } from '../../kernel/cannotBuild.ts';
import type { Kernel, Solid } from '../../kernel/kernel.ts';
import { multiply } from '../../kernel/matrix.ts';
import type { Chord } from '../../kernel/outline.ts';
import { mouthCutter } from '../../kernel/rim.ts';
import type { Vec2 } from '../../kernel/space.ts';
import { length, ref } from '../../plan/param.ts';
import type { BuildContext, BuiltPart } from '../define.ts';
import type { FeatureRim } from '../part.ts';
import { placesOf } from '../parts.ts';
import { cut, type Face } from './face.ts';

/** What is done to the edge round a hole or a pocket, on the face that it is cut into. */
export const mouthParams = {
  chamfer: length({ default: 0, min: 0, max: 1e4, soft: [0, 10], label: 'Chamfer', help: 'Leg of a 45° chamfer of its edge' }),
  fillet: length({ default: 0, min: 0, max: 1e4, soft: [0, 10], label: 'Rounded edge', help: 'Radius that its edge is rounded with' }),
} as const;

/** The feature whose edge alone is treated. */
export const rimOfParam = ref({
  label: 'Of',
  help: 'A hole, pocket or boss: its edge alone, instead of those of the part',
  of: 'solid',
  optional: true,
});

export function mouthEdge({ chamfer, fillet }: { chamfer: number; fillet: number }): EdgeTreatment | null {
  if (chamfer > 0 && fillet > 0) throw new CannotBuild('Give chamfer or fillet, not both.', 'chamfer');
  if (chamfer > 0) return { kind: 'chamfer', size: chamfer };
  return fillet > 0 ? { kind: 'round', size: fillet } : null;
}

/** The parameter that a treatment comes from. */
export const edgeName = ({ kind }: EdgeTreatment): string => (kind === 'chamfer' ? 'chamfer' : 'fillet');

export const rimOfCut = (loops: FeatureRim['loops'], places: readonly Vec2[], { matrix }: Face): FeatureRim => ({
  side: 'cut',
  loops,
  places,
  level: 0,
  matrix,
});

/** The first part, which the feature is on, with the feature's edge. */
export const withRim = <T extends BuiltPart>(parts: readonly T[], rim: FeatureRim): T[] =>
  parts.map((part, i) => (i === 0 ? { ...part, rim } : part));

/** What is cut away round one place of a feature's edge, in face coordinates. */
export function rimCutter(kernel: Kernel, { side, loops, level }: FeatureRim, edge: EdgeTreatment, chord: Chord, param: string): Solid {
  if (side === 'cut') return mouthCutter(kernel, loops, edge, chord, param).translate([0, 0, level]);
  // Round something raised: all but what is left of its uppermost layer.
  const region = kernel.polygon(loops);
  const lap = 0.05 * edge.size;
  const left = beveledExtrusion(kernel, region, edge.size + lap, { top: edge }, chord);
  const all = kernel.extrude(kernel.polygon(insetLoops(loops, [-lap], param)[0]!), edge.size + 0.5 * lap).translate([0, 0, lap]);
  return all.subtract(left).translate([0, 0, level - edge.size - lap]);
}

/** The edge of one earlier feature treated, wherever it was made; `of` is its id. */
export function treatRimOf(context: BuildContext, of: string, edge: EdgeTreatment, param: string): BuiltPart[] {
  const { kernel, segments } = context;
  const part = context.ref(of).parts.find(({ rim }) => rim !== undefined);
  if (!part?.rim) throw new CannotBuild(`"${of}" is no hole, pocket or boss with an edge of its own.`, 'of');
  const { rim } = part;
  const cutter = rimCutter(kernel, rim, edge, segments, param);
  const all = kernel.union(rim.places.map(([u, v]) => cutter.translate([u, v, 0]))).transform(multiply(placesOf(part)[0]!, rim.matrix));
  return cut(context, all, 'edge', `where "${of}" was made, and whether the part was moved since`, 'of');
}
