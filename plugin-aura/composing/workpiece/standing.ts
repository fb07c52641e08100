import type { BriefThing } from '../../plan/brief.ts';
import type { Body, Site } from './shape.ts';
import { measure, measuresOf } from './taking.ts';

/** Walls that stand on the base of a part: a block that is called L or T shaped by its base and its web, a plate along an edge. */

/**
 * "A T-shaped block: the base is 100 x 30 x 20, a web 50 high stands on it": all sizes of the base are said, so that it is the body, and the
 * web stands on it as it was told; no bar of that section.
 */
export function onItsBase(thing: BriefThing): void {
  const letter = thing.facts.find((fact) => fact.kind === 'adjective' && /^[lt] shaped$/.test(fact.adjective));
  const base = thing.parts.find(({ noun, facts }) => noun === 'base' && facts.filter(({ kind }) => kind === 'measure').length >= 3);
  const standing = thing.parts.filter(
    ({ noun, facts }) => /^(web|leg|wall|upright|arm|rib)$/.test(noun) && facts.some(({ kind }) => kind === 'measure'),
  );
  if (!letter || !base || standing.length === 0 || measuresOf(thing).length > 0) return;
  thing.facts = [...thing.facts.filter((fact) => fact !== letter), ...base.facts];
  thing.parts = thing.parts.filter((part) => part !== base && (standing.includes(part) || !/^(web|leg|flange)$/.test(part.noun)));
  for (const part of standing) {
    part.noun = 'wall';
    const ends = part.facts.some((fact) => fact.kind === 'position' && /\b(end|left|right|short)\b/.test(fact.at));
    const tee = letter.kind === 'adjective' && letter.adjective === 't shaped';
    if (tee || ends) part.facts.push({ kind: 'adjective', adjective: 'crosswise', words: part.words });
    else if (!part.facts.some(({ kind }) => kind === 'position')) part.facts.push({ kind: 'position', at: 'back edge', words: part.words });
  }
}

/** The broad face of a wall that stands on a base, toward the viewer, and the faces between which ribs hold it. */
export function wallSite(base: Site, [u, v]: readonly [number, number], [w, t]: readonly [number, number], high: number, body: Body): Site {
  const z = base.center[2] - v;
  const y = base.center[1] + high / 2;
  const along = w >= t;
  const front: Site = along
    ? { face: 'front', center: [base.center[0] + u, y, z + t / 2], width: w, height: high, through: t, bounded: true }
    : { face: 'right', center: [base.center[0] + u + w / 2, y, z], width: t, height: high, through: w, bounded: true };
  if (along) {
    const room = z < 0 ? body.own.max[2] - (z + t / 2) : z - t / 2 - body.own.min[2];
    const side = z < 0 ? 1 : -1;
    body.limbs.horizontal = [{ ...base, center: [u, base.center[1], z + (side * (t + room)) / 2], width: w, height: room }];
    // outside is where no rib stands
    body.limbs.vertical = [
      z < 0 ? { ...front, face: 'back', center: [front.center[0], y, z - t / 2] } : { ...front, center: [front.center[0], y, z + t / 2] },
    ];
  }
  return front;
}

/** Whether a wall told by its thickness alone goes over the whole of its base: across it, or along one of its edges. */
export function overBase(part: BriefThing): 'across' | 'along' | undefined {
  if (part.noun !== 'wall' || !measure(part, ['thickness']) || measure(part, ['width', 'length', 'side'])) return undefined;
  if (part.facts.some((fact) => fact.kind === 'adjective' && fact.adjective === 'crosswise')) return 'across';
  return part.facts.some((fact) => fact.kind === 'position' && /\b(back|rear|front|long)\b/.test(fact.at)) ? 'along' : undefined;
}
