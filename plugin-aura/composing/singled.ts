import type { BriefThing, Fact, FactOf, Outcome, Which } from '../plan/brief.ts';
import type { OperationDeclaration } from '../plan/declaration.ts';
import type { Dimension } from '../plan/spoken.ts';
import type { Context, Made } from './context.ts';
import { type Draft, idOf, tidy } from './draft.ts';
import { geometryOf } from './geometry.ts';
import { isSpecies, otherwise } from './jewelry/index.ts';
import { nameOf } from './names.ts';
import { substanceOf } from './substance.ts';
import { isZone, shapeZone } from './zones.ts';

/**
 * What is said of some of several, or of a part that a thing's own parameters know nothing of: the top drawer white, the third book red,
 * the snowman's nose longer, the burger without its tomato. The thing is made as it is made, and an operation alters what is meant.
 */

interface Job {
  part: BriefThing;
  /** Operation that is altered, and the one whose name the new operation takes on. */
  input: string;
  base: string;
  /** Names of what is meant in it; none: everything. */
  names: readonly string[];
  /** All operations that it takes, where there are several. */
  inputs?: readonly string[];
  /** How many a row has. */
  members?: unknown;
  /** Which of them by the order in which they stand now, where that is not as it was said. */
  only?: readonly number[];
  from?: Which['from'];
}

/** Alters parts of a thing that was just made; `definition` is that of its operation. */
/** By name, those told apart from their like last: in whatever order parts are named, one wish is one plan. */
export const inOneOrder = (parts: readonly BriefThing[]): BriefThing[] =>
  parts.toSorted((a, b) =>
    a.which || b.which ? Number(a.which !== undefined) - Number(b.which !== undefined) : a.noun < b.noun ? -1 : a.noun > b.noun ? 1 : 0,
  );

export function alterParts(thing: BriefThing, made: Made, context: Context): void {
  const { definition } = made;
  if (!definition) return;
  for (const part of inOneOrder(thing.parts)) {
    if (isZone(part, definition, context.vocabulary)) {
      shapeZone(part, made, definition, context.vocabulary, context.draft);
      continue;
    }
    if (isMemberOf(part, thing) || !(part.which || leftOver(part))) continue;
    const known = geometryOf(definition, part.noun, context.vocabulary, part.absent === true);
    const names = part.built ?? known;
    const top = made.tops[made.bodyTop];
    if (names.length === 0 || top === undefined) continue;
    made.tops[made.bodyTop] = alter({ part, input: top, base: made.id, names }, definition, context.draft);
  }
}

/** Stretches a thing as a whole along the axes that were said, where its parameters know nothing of them. */
export function stretchWhole({ facts, count }: BriefThing, made: Made, { draft }: Context): void {
  // "a little car", whose sizes follow from each other only when it is built
  if (count === 1 && !facts.some(({ kind }) => kind === 'measure'))
    for (const fact of facts)
      if (fact.kind === 'extent' && fact.axes === undefined && fact.by === undefined && fact.outcome && 'why' in fact.outcome) {
        const axes = AXES[fact.dimension];
        if (!axes) continue;
        fact.axes = [...axes];
        delete fact.outcome;
      }
  const said = facts.filter((fact): fact is FactOf<'extent'> => fact.kind === 'extent' && fact.axes !== undefined && !isTaken(fact));
  const top = made.tops[made.bodyTop];
  if (said.length === 0 || top === undefined) return;
  const scale = [1, 1, 1];
  for (const { axes = [], factor } of said) for (const axis of axes) scale[axis]! *= factor;
  const id = draft.add({
    id: `${made.id}_size`,
    op: 'resize',
    name: draft.get(top)?.name ?? 'Thing',
    inputs: [top],
    params: { scale: scale.map(tidy) },
  });
  made.tops[made.bodyTop] = id;
  for (const fact of said) fact.outcome = { operation: id, param: 'scale' };
}

/** Alters members of a row that a thing was repeated to. */
export function alterMembers(thing: BriefThing, made: Made, { draft }: Context): void {
  const place = draft.get(made.place);
  const laid = thing.count;
  const counted = place?.params.count ?? laid;
  const isRow = place?.op === 'linear_array';
  // where one is told by its number, the lowest and the highest of a stack are too
  const isMixed = isRow && thing.parts.some((part) => isMemberOf(part, thing) && part.which!.from === 'order');
  // those that were altered stand behind the rest
  let order = Array.from({ length: laid }, (_, k) => k + 1);
  for (const part of thing.parts) {
    const [input] = made.tops;
    if (!isMemberOf(part, thing) || made.tops.length !== 1 || input === undefined) continue;
    const { only, from } = part.which!;
    const numbered = only.map((k) => (k < 0 ? laid + 1 + k : k));
    // along a row the left is where it begins
    const meant = isRow && /^(?:right|top)$/.test(from) ? numbered.map((k) => laid + 1 - k) : numbered;
    const isByOrder = from === 'order' || (isRow && (from === 'left' || from === 'right')) || (isMixed && /^(?:top|bottom)$/.test(from));
    const now = isByOrder ? meant.map((k) => order.indexOf(k) + 1).filter((k) => k > 0) : only;
    made.tops = [
      alter(
        {
          part,
          input,
          base: made.place,
          names: [],
          members: order.length === laid ? counted : order.length,
          only: now,
          from: isByOrder ? 'order' : from,
        },
        made.definition,
        draft,
      ),
    ];
    if (made.tops[0] === input || !isByOrder) continue;
    const rest = order.filter((k) => !meant.includes(k));
    order = part.absent ? rest : [...rest, ...meant];
  }
}

/** Stones, beads and bands of a jewel by their operations. */
const JEWEL_ROWS: readonly (readonly [noun: RegExp, operation: RegExp])[] = [
  [/^(ring|band)$/, /^(\w+_)?band(_\d+)?$/],
  [/./, /(stone|bead|pearl|gem|diamond|melee|side)s?(_\d+)?$/],
];
export const jewelRow = (noun: string): RegExp => JEWEL_ROWS.find(([word]) => word.test(noun))![1];

/** Whether members of a jewel by this noun may be changed alone: what is set or strung, and bands beside each other. */
export const canSingleOut = (noun: string): boolean =>
  /^(ring|band|bead|pearl|stone|gem|gemstone)$/.test(noun) || isSpecies(noun) || /\b(stone|bead|pearl)$/.test(noun);

/** Alters stones, beads or bands of a jewel; gives what stands in the result then. */
export function alterJewel(parts: readonly BriefThing[], tops: readonly string[], draft: Draft): string[] {
  let out = [...tops];
  for (const part of parts) {
    if (otherwise(part, draft.operations)) continue;
    const row = out.filter((id) => jewelRow(part.noun).test(id) || draft.get(id)?.op === 'alter');
    const [first] = row;
    if (first === undefined) continue;
    const altered = alter({ part, input: first, base: first, inputs: row, names: [] }, undefined, draft);
    out = out.flatMap((id) => (id === first ? [altered] : row.includes(id) ? [] : [id]));
  }
  return out;
}

/** Whether a part singles out members of the thing itself: the third of five books. */
export const isMemberOf = (part: BriefThing, thing: BriefThing): boolean => part.which !== undefined && part.noun === thing.noun;

const setsLook = ({ kind }: Fact): boolean => kind === 'material' || kind === 'colour' || kind === 'karat' || kind === 'finish';

/** Something was said of the part that nothing took: its absence, its look, its size. */
function leftOver({ absent, outcome, facts }: BriefThing): boolean {
  if (absent) return outcome === undefined;
  const dressed = facts.some((fact) => isTaken(fact) && setsLook(fact));
  return facts.some((fact) => !isTaken(fact) && ((setsLook(fact) && !dressed) || fact.kind === 'extent' || isShift(fact)));
}

const isTaken = ({ outcome }: Fact): boolean => outcome !== undefined && 'operation' in outcome;
export const isShift = (fact: Fact): fact is FactOf<'position'> => fact.kind === 'position' && /^(moved|turned) /.test(fact.at);

const AXES: Readonly<Partial<Record<Dimension, readonly number[]>>> = {
  size: [0, 1, 2],
  height: [1],
  width: [0],
  depth: [2],
  diameter: [0, 2],
  angle: [1],
};

const MOVES: Readonly<Record<string, readonly [axis: number, sign: number]>> = {
  left: [0, -1],
  right: [0, 1],
  down: [1, -1],
  up: [1, 1],
  back: [2, -1],
  front: [2, 1],
};

/** Adds the operation that alters, and tells the facts that it took. Gives its id. */
export function alter(
  { part, input, base, inputs = [input], names, members, only = part.which?.only, from = part.which?.from }: Job,
  definition: OperationDeclaration | undefined,
  draft: Draft,
): string {
  const rest = part.facts.filter((fact) => !isTaken(fact));
  const dressed = part.facts.some((fact) => isTaken(fact) && setsLook(fact));
  const substance = part.absent || dressed ? undefined : substanceOf(rest, part.noun, definition?.family);
  // a big handle of a cup reaches further out, and is no higher than the cup
  const outward = definition?.family === 'vessels' && part.noun === 'handle';
  const scale = [1, 1, 1];
  const move = [0, 0, 0];
  const turn = [0, 0, 0];
  const grow = [0, 0, 0];
  let stretch = 1;
  let longer = 0;
  const taken: Fact[] = [...(substance?.facts ?? [])];
  for (const fact of part.absent ? [] : rest) {
    if (fact.kind === 'extent') {
      if (fact.by !== undefined) {
        if (fact.dimension === 'length') longer += fact.by;
        else for (const axis of fact.axes ?? AXES[fact.dimension] ?? [0, 1, 2]) grow[axis]! += fact.by;
      } else if (fact.dimension === 'length') stretch *= fact.factor;
      else {
        const usual = outward && fact.dimension === 'size' && fact.factor > 1 ? [0, 2] : (AXES[fact.dimension] ?? [0, 1, 2]);
        for (const axis of fact.axes ?? usual) scale[axis]! *= fact.factor;
      }
    } else if (isShift(fact)) {
      const [verb, way = ''] = fact.at.split(' ');
      const known = MOVES[way];
      if (verb === 'turned') turn['xyz'.indexOf(way)] = fact.distance ?? 0;
      else if (known) move[known[0]]! += known[1] * (fact.distance ?? 0);
      else continue;
    } else continue;
    taken.push(fact);
  }
  const isUniform = scale[0] === scale[1] && scale[1] === scale[2];
  const changes =
    part.absent === true ||
    substance !== undefined ||
    [...move, ...turn, ...grow, longer].some((by) => by !== 0) ||
    scale.some((by) => by !== 1) ||
    stretch !== 1;
  if (!changes) return input;
  const label = part.which ? `${part.noun} ${part.which.only.slice(0, 4).join(' ')}` : part.noun;
  const id = draft.add({
    id: `${base}_${idOf(part.absent ? `no_${label}` : label)}`,
    op: 'alter',
    name: (substance && part.which ? nameOf(part) : draft.get(input)?.name) ?? label,
    inputs: [...inputs],
    params: {
      ...(names.length > 0 && { parts: [...names] }),
      ...(names.length > 0 && part.along && !part.absent && { along: [...part.along] }),
      ...(only && { only: [...only], from }),
      ...(members !== undefined && { members }),
      ...(part.absent && { remove: true }),
      ...(scale.some((by) => by !== 1) && { scale: scale.map(tidy) }),
      ...(stretch !== 1 && { stretch: tidy(stretch) }),
      ...(grow.some((by) => by !== 0) && { grow: grow.map(tidy) }),
      ...(longer !== 0 && { longer: tidy(longer) }),
      ...((!isUniform ||
        stretch !== 1 ||
        longer !== 0 ||
        grow.some((by) => by !== 0) ||
        (names.length === 0 && scale.some((by) => by !== 1))) && {
        hold: 1,
      }),
      ...(move.some((by) => by !== 0) && { move }),
      ...(turn.some((by) => by !== 0) && { turn }),
    },
    ...(substance && { material: draft.material(substance.words) }),
  });
  const outcome: Outcome = { operation: id };
  for (const fact of taken) fact.outcome = fact.kind === 'extent' ? { ...outcome, param: 'scale' } : outcome;
  if (part.absent) part.outcome = { operation: id, param: 'remove', value: true };
  else part.outcome ??= outcome;
  return id;
}
