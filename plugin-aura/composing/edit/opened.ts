import type { Fact } from '../../plan/brief.ts';
import { tidy } from '../draft.ts';
import { builtOf, builtPartsOf, extent, joined, middle } from './builtParts.ts';
import { shift } from './facts.ts';
import type { Hit } from './hits.ts';
import { probe, real, type Work } from './work.ts';

/** What opens though its owner has no word for it: a drawer is drawn out, a door turns about the edge that is hinged, a lid about its back. */

/** Shares of the depth of its owner that a drawer comes out by. */
const DRAWN = { far: 0.6, little: 0.25 };
/** Degrees by which doors and lids open where nobody says how far. */
const WIDE: Readonly<Record<Leaf, number>> = { door: 90, lid: 75 };
type Leaf = 'door' | 'lid';

const LEAF: readonly (readonly [RegExp, Leaf])[] = [
  [/(?:^| )(?:door|leaf|gate|hatch|shutter|window|casement)s?$/, 'door'],
  [/(?:^| )(?:lid|cover|flap|top)s?$/, 'lid'],
];
/** Share of its lesser side up to which a leaf is flat: what is thicker than that is no leaf. */
const THIN = 0.25;
const LITTLE = /\b(?:bit|little|slightly|ajar|partly|crack)\b/i;
const HALF = /\bhalf/i;

/** Opens the part by what was said, and gives the facts that say nothing of it. */
export function opened(hit: Hit, said: readonly Fact[], work: Work): readonly Fact[] {
  return said.filter((fact) => !opensBy(hit, fact, work));
}

function opensBy(hit: Hit, fact: Fact, work: Work): boolean {
  const root = hit.owners.at(-1);
  const isAngle = fact.kind === 'measure' && fact.dimension === 'angle' && hit.owners.length > 0;
  const isWord = fact.kind === 'adjective' && /^(?:open|opened|ajar|pulled out|half open)$/.test(fact.adjective);
  if (!root || !work.parts || (!isAngle && !isWord) || probe(hit, [fact], work)[0] !== undefined) return false;
  if (isWord && /drawer/.test(hit.thing.noun)) {
    const depths = builtOf(root.id, work.parts).map(({ bounds }) => extent(bounds, 2));
    const share = LITTLE.test(fact.words) ? DRAWN.little : HALF.test(fact.words) ? DRAWN.far / 2 : DRAWN.far;
    standing(hit, [['moved front', Math.round(share * Math.max(...depths))]], fact, work);
    return true;
  }
  const leaf = LEAF.find(([noun]) => noun.test(hit.thing.noun))?.[1];
  const usual = leaf && WIDE[leaf] * (LITTLE.test(fact.words) ? 0.3 : HALF.test(fact.words) ? 0.5 : 1);
  const degrees = fact.kind === 'measure' ? fact.value : usual;
  const swung = leaf && degrees ? (leaf === 'door' ? doorAt(hit, root.id, degrees, work) : lidAt(hit, degrees, work)) : undefined;
  if (!swung) return false;
  standing(hit, swung, fact, work);
  return true;
}

type Shift = readonly [at: string, by: number];

/** An upright leaf at the front, turned about the edge that its handle is not at; the left one of two about its left edge. */
function doorAt(hit: Hit, owner: string, degrees: number, work: Work): Shift[] | undefined {
  const [door, ...more] = builtPartsOf(hit, work);
  if (!door || more.length > 0 || (door.copies > 1 && !hit.thing.which)) return undefined;
  const [width, height, thick] = door.each_mm ?? ([0, 1, 2] as const).map((k) => extent(door.bounds, k));
  if (thick! > THIN * Math.min(width!, height!)) return undefined;
  const from = hit.thing.which?.from;
  const knob = joined(
    builtOf(owner, work.parts)
      .filter(({ name, copies }) => copies === 1 && /\b(?:handle|knob|pull|latch|grip)\b/i.test(name))
      .map(({ bounds }) => bounds),
  );
  const isRight = from === 'right' || (from !== 'left' && knob !== undefined && middle(knob, 0) < middle(door.bounds, 0));
  const turn = (degrees * Math.PI) / 180;
  const aside = (width! / 2) * (1 - Math.cos(turn));
  return [
    ['turned y', isRight ? degrees : -degrees],
    [isRight ? 'moved right' : 'moved left', aside],
    ['moved front', (width! / 2) * Math.sin(turn)],
  ];
}

/** What lies on top, turned about its lower edge at the back. */
function lidAt(hit: Hit, degrees: number, work: Work): Shift[] | undefined {
  const [lid, ...more] = builtPartsOf(hit, work);
  if (!lid || more.length > 0 || lid.copies > 1) return undefined;
  const [high, deep] = [extent(lid.bounds, 1), extent(lid.bounds, 2)];
  if (high > deep) return undefined;
  const turn = (degrees * Math.PI) / 180;
  const up = (high / 2) * (Math.cos(turn) - 1) + (deep / 2) * Math.sin(turn);
  const back = (deep / 2) * (1 - Math.cos(turn)) + (high / 2) * Math.sin(turn);
  return [
    ['turned x', -degrees],
    ['moved up', up],
    ['moved back', back],
  ];
}

/** Where it stands from now on, wherever it was moved to before. */
function standing(hit: Hit, shifts: readonly Shift[], { words }: Fact, work: Work): void {
  const thing = real(hit);
  thing.facts = thing.facts.filter((fact) => !(fact.kind === 'position' && /^(?:moved|turned) /.test(fact.at)));
  for (const [at, by] of shifts) shift(thing, at, tidy(by), words, work.brief.texts.length);
}
