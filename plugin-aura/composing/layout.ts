import type { BriefThing } from '../plan/brief.ts';
import type { Placement } from '../plan/plan.ts';
import type { Context, Made } from './context.ts';
import { tidy } from './draft.ts';
import type { Edge } from './edges.ts';
import { sizeOf } from './featureTools.ts';
import { plus } from './positions.ts';

/**
 * Relations solved with room: every place is said with anchors and expressions over sizes, so that it holds when something changes its
 * size, and nothing is put into anything else.
 */

/** Anchor on which things stand, or in which they are: declared by the base, else from what its operation has. */
function anchorFor(kind: 'on' | 'in' | 'under', base: Made): string {
  const { definition } = base;
  const declared = base.place === base.id ? definition?.spoken?.holds?.[kind] : undefined;
  if (declared) return declared;
  const own = base.place === base.id ? Object.keys(definition?.anchors ?? {}) : [];
  if (kind === 'on') return ['seat', 'well'].find((name) => own.includes(name)) ?? 'top';
  return 'bottom';
}

/** What is bent or loose on top, so that what stands on it comes down until it meets it. */
const UNEVEN =
  /^create_(terrain|rug|bed|rock|log|tree_stump|beanbag|hammock|pet_bed|rowboat|sailboat|horse|cow|elephant|turtle|whale|pumpkin|bread|pie|cactus|sofa|beach_umbrella|tower|castle|lighthouse|house|toolbox|backpack)$|^cushion$|^create_cushion$|^dome$|^sphere$/;

/** Families of what is nowhere flat on top. */
const SHAPED = /^(animals|vehicles|instruments|food|plants|nature|toys|buildings)$/;
const isUneven = ({ definition, place, id }: Made): boolean =>
  place === id && definition !== undefined && (UNEVEN.test(definition.op) || SHAPED.test(definition.family));

/** Seats with a back above them, whose seat is a part of theirs. */
const SEATS = /chair|sofa|couch|throne|swing|bench/;
/** What is open above and has a floor of its own height or form: what is put into it falls until it lies. */
const OPEN = /^create_(bathtub|wheelbarrow|cradle|crib|rowboat|sandbox|pool|nest|trough|wagon|washtub|tub|laundry_basket|dog_bed)$/;

/** Thickness of a container's floor, as far as its own numbers tell. */
export const floorOf = ({ sheet, id, place }: Made): number | undefined =>
  id === place ? (sheet?.number('floor') ?? sheet?.number('wall') ?? sheet?.number('thickness')) : undefined;

/** What is built on to a house, and stands against its wall. */
const ANNEX = /^create_(garage|greenhouse|garden_shed|pergola|shed)$/;
const HOUSES = /^create_(house|barn|church|apartment_block|skyscraper|castle)$/;
const isBuiltOn = (edge: Edge, mover: Made, base: Made): boolean =>
  edge.distance === undefined &&
  ANNEX.test(mover.definition?.op ?? '') &&
  HOUSES.test(base.definition?.op ?? '') &&
  !/\b(?:next|beside|near|apart|away|detached)\b/.test(edge.said?.words ?? '');

/** Words by which something is driven into what holds it. */
const STUCK =
  /\b(?:stuck|thrust|plunged|stabbed|embedded|driven|buried)\b|^in (?:an? |the )?(?:stone|rock|boulder|log|stump|tree stump)\b/i;
const BLADES = /^create_(sword|dagger|katana|knife|rapier|spear|sabre|cutlass)$/;

/** How many stand on the same base, and which of them this is. */
export interface Turn {
  index: number;
  of: number;
}

/** How far aside of the middle of what bears them one of several stands. */
export const slotOf = ({ index, of }: Turn, { place }: Made): string | number =>
  of > 1 ? `= ${tidy((index + 0.5) / of - 0.5)} * 0.9 * ${place}.size_x` : 0;

/** Where a thing goes to what it is placed to; undefined where the relation leaves it where it stands. */
export function placementFor(
  edge: Edge,
  mover: Made,
  base: Made,
  turn: Turn,
  partAnchor: (part: string) => string | undefined,
): Placement | undefined {
  const to = base.place;
  // An operation cannot ask for its own size: gaps hang on the base alone.
  const room = (axis: 'x' | 'y' | 'z', sign: 1 | -1): string | number =>
    isBuiltOn(edge, mover, base) ? 0 : edge.distance !== undefined ? sign * edge.distance : `= ${sign} * (0.2 * ${to}.size_${axis} + 2)`;
  const onBolt = onShank(edge, mover, base);
  if (onBolt) return onBolt;
  // books go between the boards of a shelf unit, where nobody says on top of it
  const shelved =
    base.definition?.op === 'create_shelving' && /book/.test(mover.definition?.op ?? '') && !/\btop\b/.test(edge.said?.words ?? '');
  const part = edge.part ?? (shelved && edge.distance === undefined ? 'shelf' : undefined);
  const anchor = part === undefined ? undefined : partAnchor(part);
  // at no distance from a place of its own: not one of several side by side
  const slot = edge.distance === 0 ? 0 : slotOf(turn, base);
  switch (edge.relation) {
    case 'on': {
      const raised = edge.distance ?? 0;
      // across a bowl it lies on the rim
      if (/\bacross\b/i.test(edge.said?.words ?? '')) return { my: 'bottom', to: `${to}.top` };
      if (anchor) return { my: 'bottom', to: anchor, offset: [slot, raised, 0] };
      // on the seat of a chair whose back is higher
      const seat =
        raised === 0 && SEATS.test(base.definition?.op ?? '') && anchorFor('on', base) === 'top'
          ? (partAnchor('seat cushion') ?? partAnchor('seat'))
          : undefined;
      if (seat) return { my: 'bottom', to: seat, offset: [slot, 0, 0] };
      // it falls from above onto what is really there
      if (raised === 0 && isUneven(base) && anchorFor('on', base) === 'top')
        return {
          my: 'bottom',
          to: `${to}.top`,
          offset: [slot, 0, base.definition?.op === 'create_sofa' ? `= 0.1 * ${to}.size_z` : 0],
          touch: '-y',
        };
      return { my: 'bottom', to: `${to}.${anchorFor('on', base)}`, ...((slot !== 0 || raised !== 0) && { offset: [slot, raised, 0] }) };
    }
    case 'above':
      return { my: 'bottom', to: `${to}.top`, offset: [slot, edge.distance ?? `= 0.4 * ${to}.size_y + 5`, 0] };
    case 'under':
      // below the crown of a tree, before its trunk
      if (base.definition?.op === 'create_tree') return { my: 'bottom', to: `${to}.bottom`, offset: [slot, 0, `= 0.3 * ${to}.size_z`] };
      return { my: 'bottom', to: `${to}.${anchorFor('under', base)}`, ...(slot !== 0 && { offset: [slot, 0, 0] }) };
    case 'in':
    case 'inside': {
      // a blade goes in with its point, its hilt above
      if (STUCK.test(edge.said?.words ?? '') && BLADES.test(mover.definition?.op ?? ''))
        return { my: 'bottom', to: `${to}.top`, offset: [slot, tidy(-0.3 * (sizeOf(mover)[1] ?? 0)), 0], rotate: [180, 0, 0] };
      // what floats is half under water
      const water = /\bfloat/i.test(edge.said?.words ?? '') ? partAnchor('water') : undefined;
      if (water) return { my: 'bottom', to: water, offset: [slot, tidy(-0.25 * (sizeOf(mover)[1] ?? 0)), 0] };
      if (OPEN.test(base.definition?.op ?? '') && base.place === base.id) return { my: 'bottom', to: `${to}.top`, touch: '-y' };
      // between bare edges there is no floor
      if (base.open) return { my: 'center', to: `${to}.center` };
      const anchor = anchorFor('in', base);
      return { my: 'bottom', to: `${to}.${anchor}`, offset: [0, anchor === 'bottom' ? (floorOf(base) ?? `= 0.06 * ${to}.size_y`) : 0, 0] };
    }
    case 'left':
      return { my: 'bottom right', to: `${to}.bottom left`, offset: [room('x', -1), 0, 0] };
    case 'between':
      return { my: 'bottom', to: `${to}.bottom` };
    case 'right':
    case 'beside':
    case 'apart':
      return { my: 'bottom left', to: `${to}.bottom right`, offset: [room('x', 1), 0, 0] };
    case 'front':
      return { my: 'bottom back', to: `${to}.bottom front`, offset: [0, 0, room('z', 1)] };
    case 'behind':
      return { my: 'bottom front', to: `${to}.bottom back`, offset: [0, 0, room('z', -1)] };
    case 'facing':
      return { my: 'bottom back', to: `${to}.bottom front`, offset: [0, 0, room('z', 1)], rotate: [0, 180, 0] };
    case 'against':
    case 'attached':
      return { my: 'bottom back', to: `${to}.bottom front` };
    case 'leaning':
      // on the trunk, and not on the air below the crown
      if (base.definition?.op === 'create_tree')
        return { my: 'bottom back', to: `${to}.bottom`, offset: footOf(undefined, base), rotate: [-LEANS, 0, 0] };
      return {
        my: 'bottom back',
        to: `${to}.bottom front`,
        offset: footOf(longest(mover), base),
        rotate: isLying(mover) ? [0, LEANS, 90] : isFlat(mover) ? [-90 - LEANS, 0, 0] : [-LEANS, 0, 0],
      };
    case 'hanging':
      // below the crown of a tree, clear of its trunk
      if (base.definition?.op === 'create_tree')
        return { my: 'top', to: `${to}.bottom`, offset: [`= 0.25 * ${to}.size_x`, `= 0.5 * ${to}.size_y`, 0] };
      // at its front, where below it is the floor
      if (!OVERHEAD.test(base.definition?.op ?? ''))
        return { my: 'top back', to: `${to}.top front`, offset: [slot, `= -0.15 * ${to}.size_y`, 0] };
      return { my: 'top', to: `${to}.bottom`, ...(edge.distance !== undefined && { offset: [0, -edge.distance, 0] }) };
    case 'around':
    case 'through':
      return { my: 'center', to: `${to}.center` };
    case 'meshing':
      return meshing(mover, base);
  }
}

/** Relations by which a nut or a washer is on a bolt, and not beside it. */
const ON_SHANK: ReadonlySet<string> = new Set(['on', 'under', 'in', 'inside', 'around', 'through', 'attached']);

/** "a bolt with a washer and a nut": they were told with it, and not to lie beside it. */
const isCarried = ({ said }: Edge): boolean => said?.relation === 'beside' && !/\b(?:beside|next|near|by|along)/i.test(said.words);

/** A nut near the tip of a bolt, a washer under its head. */
function onShank(edge: Edge, mover: Made, base: Made): Placement | undefined {
  const anchors = Object.keys(base.definition?.anchors ?? {});
  const op = mover.definition?.op;
  if (
    base.place !== base.id ||
    !(ON_SHANK.has(edge.relation) || isCarried(edge)) ||
    !anchors.includes('under_head') ||
    !anchors.includes('tip')
  )
    return undefined;
  const to = base.place;
  if (op === 'create_nut') return { my: 'top', to: `${to}.tip`, offset: [0, `= -0.06 * ${to}.size_y`, 0] };
  if (op !== 'create_washer') return undefined;
  const isSecond = /_\d+$/.test(mover.id);
  return { my: 'bottom', to: `${to}.under_head`, ...(isSecond && { offset: [0, `= 0.05 * ${to}.size_y`, 0] }) };
}

/** What hangs in the air itself, or is made to have things below it. */
const OVERHEAD = /pendant|chandelier|ceiling|balloon|chain|hook|bracket|airplane|drone|crane|cloud|parachute|kite|helicopter|pulley|bar$/;

/** Whether the longest side of a thing lies along X, so that it has to be stood up before it leans. */
function isLying(made: Made): boolean {
  const [x, y, z] = sizeOf(made);
  return !isWheeled(made) && x !== undefined && y !== undefined && x > 1.5 * y && x > (z ?? 0);
}

/** Whether a thing lies flat with its longest side along Z: it is stood up on an end. */
function isFlat(made: Made): boolean {
  const [x, y, z] = sizeOf(made);
  return x !== undefined && y !== undefined && z !== undefined && z >= x && z > 1.5 * y;
}

/** How far from upright what leans stands, degrees. */
const LEANS = 14;
const longest = (made: Made): number | undefined => {
  const sides = sizeOf(made).flatMap((side) => side ?? []);
  return sides.length > 0 ? Math.max(...sides) : undefined;
};

/**
 * Where what leans has its foot: so far before what it leans on that its upper end meets that, or the upper edge where that is lower; before
 * the seat of a chair, whose back is behind it. `long` is its length, mm or an expression.
 */
function footOf(long: number | string | undefined, { place, definition }: Made): Placement['offset'] {
  if (definition?.op === 'create_tree') return [0, 0, `= 0.03 * ${place}.size_y`];
  const high = `${SEATS.test(definition?.op ?? '') ? 0.5 : 1.03} * ${place}.size_y`;
  return [0, 0, `= ${tidy(Math.sin((LEANS * Math.PI) / 180))} * ${long === undefined ? high : `min(${long}, ${high})`}`];
}

/** What has wheels stays on them, and is tilted aside. */
const isWheeled = ({ definition }: Made): boolean => definition?.family === 'vehicles';

/** Whether it is not known which way a thing is longest: it is grouped, so that it can be stood up along its longest side. */
const mayLie = (made: Made): boolean => {
  const { sheet, definition } = made;
  return !isWheeled(made) && definition?.body !== undefined && sheet?.slot('height') === undefined && sheet?.slot('length') !== undefined;
};

/** What leans is stood up along its longest side first; gives how it is turned then, and where its foot is. */
export function stoodUp(made: Made, base: Made, { draft }: Context): Pick<Placement, 'rotate' | 'offset'> | undefined {
  if (!mayLie(made)) return undefined;
  const { place } = made;
  const id = draft.add({
    id: `${made.id}_leaning`,
    op: 'group',
    name: draft.get(place)?.name ?? 'Leaning',
    inputs: [...made.tops],
    params: {},
  });
  made.tops = [id];
  made.place = id;
  const [x, y, z] = [`${place}.size_x`, `${place}.size_y`, `${place}.size_z`];
  const along = `if(${z} > max(1.2 * ${y}, ${x}), 2, if(${x} > 1.2 * ${y}, 1, 0))`;
  return {
    rotate: [
      `= if(${along} == 2, ${-90 - LEANS}, if(${along} == 1, 0, ${-LEANS}))`,
      `= if(${along} == 1, ${LEANS}, 0)`,
      `= if(${along} == 1, 90, 0)`,
    ],
    offset: footOf(`max(${x}, ${y}, ${z})`, base),
  };
}

/** Two gears at the distance of their pitch circles, a tooth of one in a gap of the other. */
function meshing(mover: Made, base: Made): Placement {
  const { id } = base;
  if (!base.sheet?.has('teeth') || !mover.sheet?.has('teeth')) return { my: 'bottom left', to: `${base.place}.bottom right` };
  const teeth = mover.sheet.number('teeth') ?? 20;
  const turn = teeth % 2 === 0 ? tidy(180 / teeth) : 0;
  return {
    my: 'center',
    to: `${base.place}.center`,
    offset: [`= ${id}.module * (${id}.teeth + ${teeth}) / 2`, 0, 0],
    ...(turn !== 0 && { rotate: [0, turn, 0] }),
  };
}

/** Shifts and turns that a refinement asked for, added to wherever a thing stands. */
export function shifted(thing: BriefThing, made: Made, context: Context): void {
  const { draft } = context;
  const signs: Readonly<Record<string, readonly [number, 1 | -1]>> = {
    left: [0, -1],
    right: [0, 1],
    up: [1, 1],
    down: [1, -1],
    front: [2, 1],
    back: [2, -1],
  };
  for (const fact of thing.facts) {
    if (fact.kind !== 'position' || fact.distance === undefined) continue;
    const [verb = '', way = ''] = fact.at.split(' ');
    const at = draft.get(made.place)?.at ?? {};
    if (verb === 'turned') {
      const axis = ['x', 'y', 'z'].indexOf(way);
      const turn = [...(at.rotate ?? [0, 0, 0])] as [number | string, number | string, number | string];
      turn[axis < 0 ? 1 : axis] = plus(turn[axis < 0 ? 1 : axis]!, fact.distance);
      draft.place(made.place, { rotate: turn });
    } else if (verb === 'moved' && signs[way]) {
      const [axis, sign] = signs[way];
      const offset = [...(at.offset ?? [0, 0, 0])] as [number | string, number | string, number | string];
      offset[axis] = plus(offset[axis]!, sign * fact.distance);
      draft.place(made.place, { offset });
    } else continue;
    fact.outcome = { operation: made.place, param: 'at' };
  }
}

/** Sides and corners of what bears something, by the words for them; "at the edge" is the front one. */
const TOWARD: readonly (readonly [RegExp, 'left' | 'right' | 'front' | 'back'])[] = [
  [/\bleft\b/, 'left'],
  [/\bright\b/, 'right'],
  [/\bfront\b|^(?:the )?(?:edge|rim)$/, 'front'],
  [/\b(?:back|rear)\b/, 'back'],
];

const PAIRS: readonly ReadonlySet<string>[] = [new Set(['front', 'back']), new Set(['left', 'right'])];

/** "on the left of the desk", "at the edge", "in the back right corner": what stands on something goes to that side of it. */
export function towardSide(thing: BriefThing, at: Placement, base: Made): Placement {
  const said = thing.facts.filter((fact) => fact.kind === 'position' && fact.distance === undefined && !/^(?:moved|turned) /.test(fact.at));
  const isCorner = said.some((fact) => fact.kind === 'position' && /\bcorner$/.test(fact.at));
  const named = said.flatMap((fact) =>
    fact.kind === 'position' ? TOWARD.flatMap(([word, side]) => (word.test(fact.at) ? [side] : [])) : [],
  );
  const sides = isCorner ? (['back', 'right'] as const).map((side, k) => named.find((one) => PAIRS[k]!.has(one)) ?? side) : named;
  const isMiddle = said.some((fact) => fact.kind === 'position' && /^(?:center|middle)$/.test(fact.at));
  if (isMiddle && at.my === 'bottom' && at.offset) return { ...at, offset: [0, at.offset[1], 0] };
  if (sides.length === 0 || at.my !== 'bottom' || at.to !== `${base.place}.top` || at.touch !== undefined) return at;
  for (const fact of said) fact.outcome = { operation: base.id, param: 'at' };
  const names = sides.join(' ');
  const [aside = 0, up = 0, ahead = 0] = at.offset ?? [];
  const offset: Placement['offset'] = [/left|right/.test(names) ? 0 : aside, up, ahead];
  return { ...at, my: `bottom ${names}`, to: `${base.place}.top ${names}`, offset };
}
