import type { MetalPiece } from './casting.ts';
import { type JewelDraft, tidy } from './jewel-draft.ts';
import { OUTLINES } from './outlines.ts';
import { type JewelSaid, mark, partOf } from './said.ts';

/** A rope of two strands round the edge of a plate; its sizes in mm, as the outline is drawn. */
export function addRope(
  jewel: JewelSaid,
  draft: JewelDraft,
  material: string,
  plate: string,
  form: { tall: number; wide: number },
): MetalPiece[] {
  const border = partOf(jewel, 'border');
  if (border.named.length === 0) return [];
  const rope = [...border.named, ...border.meanings.flatMap(({ traces }) => traces)].some(({ words }) => /rope|twist|braid/i.test(words));
  const [a, b] = [form.wide / 2, form.tall / 2];
  const wire = tidy(Math.min(1.6, Math.max(0.9, 0.035 * form.tall)));
  const girth = Math.PI * (3 * (a + b) - Math.sqrt((3 * a + b) * (a + 3 * b)));
  const turns = rope ? Math.round(girth / (3.4 * wire)) : 0;
  const steps = rope ? turns * 10 : 72;
  const swing = rope ? 0.48 * wire : 0;
  const strands = Array.from({ length: rope ? 2 : 1 }, (_, k) => {
    const spline = Array.from({ length: steps }, (_, i) => {
      const t = (2 * Math.PI * i) / steps;
      const lay = turns * t + k * Math.PI;
      const out = 1 + (swing * Math.cos(lay)) / Math.min(a, b);
      return [tidy(a * out * Math.sin(t)), tidy(b * out * Math.cos(t)), tidy(swing * Math.sin(lay))];
    });
    const id = draft.add({
      id: rope ? `rope_${k + 1}` : 'border',
      op: 'pipe',
      name: rope ? `Rope border, strand ${k + 1}` : 'Border',
      params: { diameter: rope ? wire : tidy(1.4 * wire), path: { spline, closed: true } },
      at: { my: 'center', to: `${plate}.center` },
      material,
    });
    return { id, material };
  });
  mark({ traces: [...border.named, ...border.meanings.flatMap(({ traces }) => traces)] }, { operation: strands[0]!.id });
  draft.relate(rope ? 'Rope border' : 'Border', 'round the edge');
  return strands;
}

/** Whether an outline is round enough for a border of wire. */
export const takesRope = (form: string): boolean => form === 'oval' || form === 'round' || form === 'cameo' || !OUTLINES[form];
