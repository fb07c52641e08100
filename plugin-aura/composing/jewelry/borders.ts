import type { MetalPiece } from './casting.ts';
import { type JewelDraft, tidy } from './jewelDraft.ts';
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

/** The raised rim that a coin or a medal has, one on either side. */
export function addRim(jewel: JewelSaid, draft: JewelDraft, material: string, plate: string, form: string): MetalPiece[] {
  const named = [
    jewel.thing.variant,
    jewel.thing.noun,
    ...jewel.thing.facts.map(({ words }) => words),
    ...partOf(jewel, 'disc').named.map(({ words }) => words),
  ];
  if (form !== 'round' || !named.some((words) => /\b(?:coins?|medals?|medallions?)\b/i.test(words ?? ''))) return [];
  return ['front', 'back'].map((face) => ({
    id: draft.add({
      id: `rim_${face}`,
      op: 'torus',
      name: 'Rim',
      params: { diameter: `= ${plate}.size_x - 0.9`, tube_diameter: 0.9, axis: 'z' },
      at: { my: 'center', to: `${plate}.${face}`, offset: [0, 0, face === 'front' ? -0.1 : 0.1] },
      material,
    }),
    material,
  }));
}
