import { castAll, type MetalPiece } from './casting.ts';
import { type JewelDraft, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { type JewelSaid, mark, partOf } from './said.ts';
import { fingerParam } from './shankPlan.ts';

/** A Celtic band: three strands that go over and under one another between two rails, without beginning or end. */

/** Points of a strand from one crossing of the middle to the next. */
const FINE = 2;

export function makeCelticRing(jewel: JewelSaid, draft: JewelDraft, metals: Metals): void {
  const piece = partOf(jewel, 'piece');
  const shank = partOf(jewel, 'shank');
  const wide =
    shank.numbers.get('width') ??
    piece.numbers.get('width') ??
    (piece.numbers.get('size') && piece.numbers.get('size')!.value < 13 ? piece.numbers.get('size') : undefined);
  const width = Math.min(14, Math.max(4.5, wide?.value ?? 7));
  const rail = tidy(Math.max(1.1, 0.15 * width));
  const strand = tidy(Math.max(1, 0.16 * width));
  const finger = fingerParam(jewel, draft, 2);
  const inside = Number(draft.parameters.find(({ name }) => name === `${draft.prefix}inner_diameter`)?.value ?? 17.3);
  const material = metals.of('shank');
  // Strands swing so far that they grow together with the rails, and lie on one another where they cross.
  const swing = tidy((width - rail) / 2 - 0.3 * strand - 0.25 * rail);
  const depth = tidy(0.36 * strand);
  const turns = Math.max(5, Math.round((Math.PI * inside) / (width * 1.25)));
  const radius = `(${draft.prefix}inner_diameter / 2 + ${tidy(depth + strand / 2)})`;
  const pieces: MetalPiece[] = [];
  for (const side of [-1, 1]) {
    const id = draft.add({
      id: side < 0 ? 'back_rail' : 'front_rail',
      op: 'create_shank',
      name: 'Rail',
      params: { diameter: finger.text, width: rail, thickness: tidy(2 * depth + strand), profile: 'd' },
      at: { my: 'center', to: 'origin', offset: [0, 0, tidy((side * (width - rail)) / 2)] },
      material,
    });
    pieces.push({ id, material });
  }
  for (let k = 0; k < 3; k++) {
    // Three strands of one plait: each runs `turns` thirds of the way, so that all three close on themselves.
    const steps = turns * 4 * FINE;
    const spline = Array.from({ length: steps }, (_, i) => {
      const at = (360 * i) / steps;
      const phase = ((turns * at + 120 * k) * Math.PI) / 180;
      const out = `(${radius} + ${tidy(depth * Math.sin(2 * phase))})`;
      return [`= ${out} * sin(${tidy(at)})`, `= ${out} * cos(${tidy(at)})`, tidy(swing * Math.sin(phase))];
    });
    const id = draft.add({
      id: `strand_${k + 1}`,
      op: 'pipe',
      name: `Strand ${k + 1}`,
      params: { diameter: strand, path: { spline, closed: true } },
      material,
    });
    pieces.push({ id, material });
  }
  mark(finger.said, { operation: pieces[0]!.id, param: 'diameter', value: finger.said?.value ?? 0 });
  mark(wide, { operation: pieces[0]!.id, param: 'at', value: width });
  mark({ traces: [...shank.named, ...partOf(jewel, 'strand').named] }, { operation: pieces[2]!.id });
  for (const part of jewel.thing.parts)
    if (/knot|weave|pattern/.test(part.noun)) mark({ traces: [part, ...part.facts] }, { operation: pieces[2]!.id });
  for (const fact of jewel.thing.facts)
    if (/celtic|knot|weave|woven|interlac/i.test(fact.words)) mark({ traces: [fact] }, { operation: pieces[2]!.id });
  draft.relate('Strands', 'over and under one another between two rails');
  castAll(draft, pieces, [], 'Celtic ring');
}
