import type { BriefThing, Fact, FactOf } from '../../plan/brief.ts';
import type { PartReport } from '../reportSchema.ts';
import { type Box, boxOf, type Ground, isNear, made, membersIn, middleOf, partsCalled, partsOfThing, sizeOf, wordsOf } from './ground.ts';

/** What no rule took and holds all the same, because the thing is made so: the boss of a shield is in its middle. */

function count(ground: Ground, thing: BriefThing, owner: BriefThing | undefined): boolean {
  // the fraction before a size is no number of parts
  if (thing.counted && !/^(\d+|[a-z]+)( ?x)?$/i.test(thing.counted.words.trim())) return false;
  const called = partsCalled(ground, thing, owner);
  const gems = ground.report.gems.filter(({ cut, material }) =>
    wordsOf(`${cut} ${material}`).includes(wordsOf(thing.noun).at(-1) ?? ''),
  ).length;
  return (called.length > 0 && membersIn(called) === thing.count) || (gems > 0 && gems === thing.count);
}

/** A part that nobody took, though parts of that name are there in the number that was said. */
function thing(ground: Ground, part: BriefThing, owner: BriefThing | undefined): boolean {
  if (!owner || !made(owner.outcome) || part.facts.length > 0 || part.parts.length > 0) return false;
  const head = wordsOf(part.noun).at(-1);
  const called = partsOfThing(ground, owner).filter(({ name }) => head !== undefined && wordsOf(name).includes(head));
  return called.length > 0 && (!part.counted || membersIn(called) === part.count);
}

function fact(ground: Ground, part: BriefThing, owner: BriefThing | undefined, said: Fact): boolean {
  // an office chair is what makes swivel chairs
  if (said.kind === 'adjective' && wordsOf(`${(part.op ?? '').replaceAll('_', ' ')} ${part.variant ?? ''}`).includes(said.adjective))
    return true;
  const called = owner ? partsCalled(ground, part, owner) : partsOfThing(ground, part);
  if (said.kind === 'measure' && (said.among ?? 1) === 1 && isOfStones(ground, said.value)) return true;
  if (called.length === 0) return false;
  switch (said.kind) {
    case 'material':
      return called.some(({ material, name }) => wordsOf(said.material).every((word) => wordsOf(`${material} ${name}`).includes(word)));
    case 'adjective':
      return /^(attached|fixed|fitted|mounted)$/.test(said.adjective) || (/^(single|one)$/.test(said.adjective) && membersIn(called) === 1);
    case 'pattern':
      return said.pattern === 'both_sides' && said.spacing === undefined && isOnBothSides(ground, owner, called);
    case 'measure':
      return called.some(({ bounds }) => sizeOf(bounds).some((side) => isNear(side, said.value, 0.01)));
    case 'extent': {
      const whole = owner && boxOf(partsOfThing(ground, owner));
      const own = boxOf(called.slice(0, 1));
      return whole !== undefined && own !== undefined && isOfExtent(said, sizeOf(own), sizeOf(whole));
    }
    case 'position': {
      const whole = owner && boxOf(partsOfThing(ground, owner).filter((one) => !called.includes(one)));
      const own = boxOf(called);
      return whole !== undefined && own !== undefined && said.distance === undefined && isAt(said.at, own, whole);
    }
    default:
      return false;
  }
}

/** Whether stones of that size are set, whoever was said to have it: "a tennis bracelet, 3 mm". */
const isOfStones = ({ report }: Ground, size: number): boolean =>
  report.gems.some(({ length, width }) => isNear(length, size, 0.01) || isNear(width, size, 0.01));

/** Whether parts stand to both sides of the middle of their owner. */
function isOnBothSides(ground: Ground, owner: BriefThing | undefined, called: readonly PartReport[]): boolean {
  const whole = owner && boxOf(partsOfThing(ground, owner));
  if (!whole || membersIn(called) < 2) return false;
  return ([0, 2] as const).some((axis) => {
    const middle = middleOf(whole)[axis];
    const offs = called.map(({ bounds }) => middleOf(bounds)[axis] - middle);
    const far = 0.15 * sizeOf(whole)[axis];
    // the members of one part stand around its own middle
    const around = called.some(({ bounds, copies }) => copies > 1 && bounds.max[axis] - bounds.min[axis] > 4 * far);
    return around || (offs.some((off) => off > far) && offs.some((off) => off < -far));
  });
}

/** "Tiny", "thin", "big": how a part is beside the whole that has it. */
function isOfExtent({ dimension, factor }: FactOf<'extent'>, own: readonly number[], whole: readonly number[]): boolean {
  const large = Math.max(...whole);
  if (dimension === 'size') return factor < 1 ? Math.max(...own) < 0.3 * large : Math.max(...own) > 0.5 * large;
  return dimension === 'thickness' && factor < 1 && Math.min(...own) < 0.08 * large;
}

/** Whether something is at a side of the rest, or in its middle. */
function isAt(at: string, own: Box, whole: Box): boolean {
  const size = sizeOf(whole);
  const [x, y, z] = middleOf(whole);
  const middle = middleOf(own);
  const off: [number, number, number] = [middle[0] - x, middle[1] - y, middle[2] - z];
  const far = (axis: 0 | 1 | 2, sign: 1 | -1): boolean => off[axis] * sign > 0.2 * size[axis];
  switch (at) {
    case 'center':
    case 'middle':
      return off.filter((value, axis) => Math.abs(value) < 0.06 * size[axis]!).length >= 2;
    case 'top':
      return off[1] > 0.25 * size[1];
    case 'bottom':
      return off[1] < -0.25 * size[1];
    case 'left':
      return far(0, -1);
    case 'right':
      return far(0, 1);
    case 'front':
      return far(2, 1);
    case 'back':
      return far(2, -1);
    case 'rim':
    case 'perimeter':
      return [0, 1, 2].filter((axis) => sizeOf(own)[axis]! > 0.85 * size[axis]!).length >= 2;
    default:
      return false;
  }
}

export const holdsAnyway = { count, thing, fact };
