import type { BriefRelation, BriefThing } from '../../plan/brief.ts';
import { type Box, boxOf, type Ground, made, middleOf, overlap, overlaps, partsOfThing, sizeOf } from './ground.ts';

/** Places that were asked for, held against where things stand: +Y up, +X to the right, +Z to the front. */

/** Sentence on a relation that does not hold; undefined where it holds or cannot be judged. */
export function missedRelation(ground: Ground, relation: BriefRelation): string | undefined {
  if (!made(relation.outcome)) return undefined;
  const what = ground.things.get(relation.what)?.thing;
  const bases = relation.to.flatMap((id) => ground.things.get(id)?.thing ?? []);
  const base = bases[0];
  if (!what || !base || what.absent || base.absent) return undefined;
  const a = boxOf(partsOfThing(ground, what));
  const parts = partsOfThing(ground, base);
  const b = boxOf(parts);
  if (!a || !b) return undefined;
  const faces = parts.map(({ bounds }) => bounds);
  if (holds(relation.relation, a, b, faces) || sits(ground, what, a, b)) return undefined;
  const where = WORDS[relation.relation] ?? relation.relation;
  return `The ${what.noun} was asked to be ${where} the ${base.noun}, and ${IS[relation.relation] ?? 'is not there'}.`;
}

/** Who sits on a seat has the feet on the floor before it, and is over it from the thighs up. */
function sits({ plan }: Ground, what: BriefThing, a: Box, b: Box): boolean {
  const operation = made(what.outcome)?.operation;
  const pose = plan.operations.find(({ id }) => id === operation)?.params?.pose;
  return pose === 'sitting' && overlaps(a, b, [0, 2]) && middleOf(a)[1] > middleOf(b)[1];
}

const WORDS: Readonly<Record<string, string>> = {
  left: 'left of',
  right: 'right of',
  front: 'in front of',
  hanging: 'hanging from',
  leaning: 'leaning against',
};
const IS: Readonly<Record<string, string>> = {
  in: 'does not fit into it',
  inside: 'does not fit into it',
  on: 'does not stand on it',
  under: 'does not fit under it',
};

/** Whether a relation holds between two boxes; `faces` are the parts of what it is said to. */
export function holds(relation: BriefRelation['relation'], a: Box, b: Box, faces: readonly Box[]): boolean {
  const [, height] = sizeOf(b);
  const [ax, , az] = middleOf(a);
  const [bx, , bz] = middleOf(b);
  const slack = Math.max(1, 0.05 * height);
  switch (relation) {
    case 'on': {
      if (!overlaps(a, b, [0, 2])) return false;
      const lies = faces.concat([b]).some((face) => Math.abs(a.min[1] - face.max[1]) <= slack);
      // in the well of a plate or of its like, on the seat of a chair
      return lies || a.min[1] > b.min[1] + 0.3 * height || (height < sizeOf(a)[1] / 2 && a.min[1] >= b.min[1] - slack);
    }
    case 'under':
      // what is higher than a table goes through its top
      return overlaps(a, b, [0, 2]) && a.min[1] <= b.min[1] + height / 2 && a.max[1] <= b.max[1];
    case 'above':
      return overlaps(a, b, [0, 2]) && a.max[1] >= b.max[1] - slack;
    case 'in':
    case 'inside': {
      const [x, , z] = sizeOf(a);
      const [width, , depth] = sizeOf(b);
      const fits = x <= width * 1.02 + 1 && z <= depth * 1.02 + 1;
      return (
        overlaps(a, b, [0, 2]) &&
        (fits || a.min[1] > b.min[1] + height / 10) &&
        overlap(a, b, 1) > -slack &&
        Math.max(x, z) <= 2.5 * Math.max(width, depth)
      );
    }
    case 'left':
      return ax < bx;
    case 'right':
      return ax > bx;
    case 'front':
      return az > bz;
    case 'behind':
      return az < bz;
    default:
      return true;
  }
}
