import { CannotBuild } from '../cannotBuild.ts';
import type { Kernel, Solid } from '../kernel.ts';
import type { Vec3 } from '../space.ts';
import { Weave } from './weave.ts';

/**
 * A solid whose skin runs through rings of equally many points, each ring closed, in order. `closed` joins the last ring
 * to the first (a band); otherwise each end is closed by a fan to the middle of its ring.
 *
 * Promise: a manifold, turned outward. Rings must not fall together, nor points within a ring.
 */
export function wrap(kernel: Kernel, rings: readonly (readonly Vec3[])[], closed: boolean): Solid {
  if ((rings[0]?.length ?? 0) < 3 || rings.length < (closed ? 3 : 2))
    throw new CannotBuild('A band needs three sections of at least three points.');
  const weave = new Weave();
  const chains = rings.map((ring) => weave.chain(ring));
  chains.forEach((chain, i) => {
    const next = chains[i + 1] ?? (closed ? chains[0] : undefined);
    if (next) weave.strip(chain, next);
  });
  if (!closed) {
    weave.close(chains[0]!, false);
    weave.close(chains[chains.length - 1]!, true);
  }
  return weave.solid(kernel);
}
