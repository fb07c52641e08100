import { type Mount, mountOf } from '../../kernel/jewelry/mount.ts';
import { multiply } from '../../kernel/matrix.ts';
import type { Mat4 } from '../../kernel/space.ts';
import type { BuildContext, Built, BuiltPart } from '../define.ts';
import type { Result } from '../part.ts';

/** What a centre's setting came to, as far as what stands round the stone asks: not how high it is, which changes with the band. */
export interface CentreSetting {
  kind: number | string | undefined;
  lip: number | undefined;
  count: number | undefined;
  thickness: number | undefined;
}

export const centreSetting = ({ resolved: { lip, count, thickness }, facts: { setting } }: Result): CentreSetting => ({
  kind: setting,
  lip,
  count,
  thickness,
});

/**
 * What stands round a centre stone, built in the stone's own coordinates: it hangs on the stone's cut and on what its setting came to, not
 * on where the two stand, so that a band that grows or a stone that is raised only moves it. `kind` tells builds apart that read the same values.
 */
export function builtRoundStone(
  context: BuildContext,
  kind: string,
  { stone, setting, ...values }: { stone: string; setting: string | undefined },
  build: (mount: Mount, setting: CentreSetting | undefined) => Built,
): Built {
  const mount = mountOf(context.ref(stone), undefined, context.segments(8));
  const centre = setting ? centreSetting(context.ref(setting)) : undefined;
  const own = context.remembered([kind, values, mount.gem, centre], () => build(mount, centre));
  return { ...own, parts: own.parts.map((part) => standingAt(part, mount.place)), facts: { ...own.facts, around: stone } };
}

const standingAt = (part: BuiltPart, place: Mat4): BuiltPart =>
  part.copies
    ? { ...part, transform: multiply(place, part.copies[0]!), copies: part.copies.map((copy) => multiply(place, copy)) }
    : { ...part, ...(part.solid && { solid: part.solid.transform(place) }) };
