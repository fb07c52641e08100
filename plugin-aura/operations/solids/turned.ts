import { CannotBuild } from '../../kernel/cannotBuild.ts';
import type { Solid } from '../../kernel/kernel.ts';
import { type Corner, roundCorners } from '../../kernel/outline.ts';
import type { BuildContext } from '../define.ts';

/** A solid turned about +Y from a half section whose corners may be rounded or chamfered. Points [radius, height], mm, counter-clockwise. */
export function turned(corners: readonly Corner[], { kernel, segments }: Pick<BuildContext, 'kernel' | 'segments'>): Solid {
  const outline = roundCorners(corners, segments);
  const widest = Math.max(...outline.map((point) => point[0]));
  const solid = kernel.revolve(kernel.polygon([outline]), segments(widest));
  if (solid.isEmpty()) throw new CannotBuild('The section has no area: make it larger.');
  return solid;
}
