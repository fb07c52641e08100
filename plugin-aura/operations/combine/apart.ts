import type { Solid } from '../../kernel/kernel.ts';

/** One input of a union: what it is called and its solids. */
export interface Joined {
  name: string;
  solids: readonly Solid[];
}

/** Of more inputs than this only the number of pieces is told. */
const MOST = 40;
/** Solids nearer than this, mm, touch. */
const TOUCH = 1e-5;

/**
 * What of a union does not hang together, as a sentence: which of its inputs touch none of the first's, and how far they are from it. An
 * input that lies in several pieces by itself is not told of. To be called inside a kernel scope.
 */
export function apartIn(whole: Solid, inputs: readonly Joined[]): string | undefined {
  const pieces = whole.pieces().length;
  if (pieces < 2 || inputs.length < 2) return undefined;
  if (inputs.length > MOST) return `The union falls into ${pieces} pieces: not all of it touches.`;
  const { kernel } = whole;
  const solids = inputs.map((input) => kernel.union(input.solids));
  const counts = solids.map((solid) => solid.pieces().length);
  // Joined to one another, or only met along an edge: two that overlap have a common volume, two face to face one piece less than apart.
  const joined = (i: number, j: number): boolean => solids[i]!.add(solids[j]!).pieces().length < counts[i]! + counts[j]!;
  const group = new Set([0]);
  for (let grown = true; grown; ) {
    grown = false;
    for (let j = 1; j < solids.length; j++) {
      if (group.has(j) || ![...group].some((i) => joined(i, j))) continue;
      group.add(j);
      grown = true;
    }
  }
  const left = solids.map((_, j) => j).filter((j) => !group.has(j));
  const first = left[0];
  if (first === undefined) return undefined;
  const rest = kernel.union([...group].map((i) => solids[i]!));
  const gap = rest.gap(solids[first]!, sizeOf(whole));
  const others = left.length > 1 ? ` and ${left.length - 1} more` : '';
  return gap < TOUCH
    ? `${inputs[first]!.name}${others} meets the rest of the union in an edge or a point only: let them overlap.`
    : `${inputs[first]!.name}${others} does not touch the rest of the union: ${gap.toFixed(2)} mm lie between them.`;
}

function sizeOf(solid: Solid): number {
  const { min, max } = solid.bounds();
  return Math.hypot(max[0] - min[0], max[1] - min[1], max[2] - min[2]);
}
