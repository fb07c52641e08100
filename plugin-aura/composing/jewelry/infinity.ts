import type { MetalPiece } from './casting.ts';
import { type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';

/** Turns of the curve that an infinity sign is bent along. */
const LOOP_STEPS = 48;

/** An infinity sign of wire: a lying eight, its strands one over the other where they cross. */
export function addInfinity({ draft, metals, size }: { draft: JewelDraft; metals: Metals; size: string }): {
  pieces: MetalPiece[];
  frame: string;
  stones: string[];
  took: boolean;
} {
  const spline = Array.from({ length: LOOP_STEPS }, (_, i) => {
    const at = (2 * Math.PI * i) / LOOP_STEPS;
    const wide = 1 / (1 + Math.sin(at) ** 2);
    return [
      `= ${size} * ${tidy(0.45 * Math.cos(at) * wide)}`,
      `= ${size} * ${tidy(0.62 * Math.sin(at) * Math.cos(at) * wide)}`,
      `= ${size} * ${tidy(0.042 * Math.sin(at))}`,
    ];
  });
  const id = draft.add({
    id: 'disc',
    op: 'pipe',
    name: 'Infinity',
    params: { diameter: `= ${size} * 0.075`, path: { spline, closed: true } },
    material: metals.of('disc'),
  });
  return { pieces: [{ id, material: metals.of('disc') }], frame: id, stones: [], took: false };
}
