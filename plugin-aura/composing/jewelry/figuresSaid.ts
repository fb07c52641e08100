import type { BriefThing } from '../../plan/brief.ts';
import { type Gathering, nounMeaning } from './gathering.ts';
import { isFigure } from './outlines.ts';
import { type FigureSaid, type Said, said, type Trace } from './said.ts';
import { speciesNamed } from './species.ts';
import { meaningOf } from './terms.ts';

/** Figures that were named as parts of a piece: charms on a chain, hearts on a band. */

/** Pieces that carry figures beside their own form; of a pendant or a brooch the figure is the form. */
const CARRY: ReadonlySet<string> = new Set(['bracelet', 'ring', 'circlet', 'tiara', 'crown']);

export function outlineOf(node: BriefThing): string | undefined {
  // "three heart-shaped charms"
  if (node.noun === 'charm')
    for (const fact of node.facts) {
      const form = fact.kind === 'adjective' ? meaningOf(fact.adjective.toLowerCase()) : undefined;
      if (form?.kind === 'shape' && isFigure(form.shape)) return form.shape;
      if (form?.kind === 'cut' && form.cut === 'heart') return 'heart';
    }
  const meaning = nounMeaning(node.noun);
  if (meaning?.kind === 'shape' && (meaning.shape === 'heart' || isFigure(meaning.shape))) return meaning.shape;
  const stone = node.facts.some((fact) => fact.kind === 'carat' || (fact.kind === 'material' && speciesNamed(fact.material.toLowerCase())));
  if (meaning?.kind === 'cut' && meaning.cut === 'heart' && !stone && !/cut/.test(node.noun)) return 'heart';
  return undefined;
}

/** The figure that a part is, if it is one. Its facts count as read where they say size, metal or colour. */
export function figureOf(node: BriefThing, { op, kind }: Pick<Gathering, 'op' | 'kind'>): FigureSaid | undefined {
  const carries = CARRY.has(op) || kind === 'hoop' || kind === 'huggie';
  const outline = node.absent || !carries ? undefined : outlineOf(node);
  if (!outline) return undefined;
  const named: Trace[] = [node];
  let size: Said<number> | undefined;
  let material: Said<string> | undefined;
  let colour: Said<string> | undefined;
  for (const fact of node.facts) {
    if (fact.kind === 'measure') size ??= said(fact.value, fact);
    else if (fact.kind === 'material') material ??= said(fact.material, fact);
    else if (fact.kind === 'colour') colour ??= said(fact.colour, fact);
    // "heart: heart" says the figure once more; "small" is what charms are.
    else if (fact.kind === 'adjective' || fact.kind === 'extent') named.push(fact);
  }
  return {
    outline,
    named,
    ...((node.counted || node.count !== 1) && { count: said(node.count, ...(node.counted ? [node.counted] : [])) }),
    ...(size && { size }),
    ...(material && { material }),
    ...(colour && { colour }),
  };
}
