import { keepsAxes, multiply, reflection, scaling, transformDirection, translation } from '../../kernel/matrix.ts';
import type { Vec3 } from '../../kernel/space.ts';
import { choice, count, length, vector2, vector3 } from '../../plan/param.ts';
import { type BuildContext, type BuiltPart, defineOperation } from '../define.ts';
import type { Part } from '../part.ts';
import { boundsOf, placesOf } from '../parts.ts';
import { membersOf, partsCalled } from './members.ts';
import { mirrored } from './mirror.ts';
import { noneCalled, partNamesParam } from './pick.ts';
import { counted } from './remodelled/counts.ts';
import { around, middleOf, type Piece, sizeOf, standing } from './remodelled/pieces.ts';
import { type PartShape, SHAPES, shapedAs } from './remodelled/shapes.ts';
import { isOpposite, movedTo, SIDES } from './remodelled/sides.ts';
import { asksSize, isMadeUp, reachesOut, sized } from './remodelled/sizes.ts';

/**
 * Parts of a thing that its own parameters know nothing of, made anew: of another section, in mm, in another number, on another side. What
 * cannot be done of it is told and left as it was; the look stays.
 */
export const remodel = defineOperation({
  op: 'remodel',
  family: 'modify',
  label: 'Remodel parts',
  help: 'Gives named parts of a thing another section, size in mm, number or side; the rest stays as it is.',
  produces: 'body',
  placesItself: true,
  inputs: { min: 1, max: 1, help: '[thing]' },
  params: {
    parts: partNamesParam,
    shape: choice({ label: 'Shape', help: 'Section of each.', options: SHAPES, default: 'as_is' }),
    size: vector3({ label: 'Size', help: 'mm along x, y and z; 0 leaves it.', default: [0, 0, 0], min: 0, max: 1e5 }),
    pair: vector2({
      label: 'Two sides',
      help: 'mm on the two long sides of each, the one across first; of a post its section; 0 leaves it.',
      default: [0, 0],
      min: 0,
      max: 1e5,
    }),
    thick: length({
      label: 'Thickness',
      help: 'mm through the thin sides of each; 0 leaves it.',
      default: 0,
      min: 0,
      max: 1e5,
      soft: [0, 100],
    }),
    long: length({
      label: 'Length',
      help: 'mm along the longest side of each; 0 leaves it.',
      default: 0,
      min: 0,
      max: 1e5,
      soft: [0, 500],
    }),
    across: length({ label: 'Across', help: 'Diameter of what is round; 0 leaves it.', default: 0, min: 0, max: 1e5, soft: [0, 200] }),
    count: count({ label: 'Number', help: 'How many there are; 0 leaves it.', default: 0, min: 0, max: 400, soft: [0, 20] }),
    side: choice({ label: 'Side', help: 'Side of the thing that they are on.', options: SIDES, default: 'as_is' }),
    inset: length({ label: 'Inset', help: 'mm from that side.', default: 'auto', min: -1e5, max: 1e5, soft: [0, 200] }),
  },
  example: {
    before: [
      { id: 'seat', op: 'box', params: { size: [40, 3, 40] } },
      { id: 'post', op: 'cylinder', params: { diameter: 6, height: 40 }, at: { my: 'top', to: 'seat.bottom' } },
      { id: 'stool', op: 'group', inputs: ['seat', 'post'] },
    ],
    inputs: ['stool'],
    params: { parts: ['seat'], shape: 'round' },
  },
  build(params, context) {
    const { parts } = context.inputs[0]!;
    const named = partsCalled(parts, params.parts).filter((part) => part.solid);
    const undone: string[] = named.length === 0 ? [noneCalled(parts, params.parts)] : [];
    const whole = boundsOf(parts) ?? { min: [0, 0, 0], max: [0, 0, 0] };
    const others = parts.filter((part) => !named.includes(part));
    const rest = boundsOf(others) ?? whole;
    const label = params.parts[0]!.toLowerCase().replaceAll('_', ' ');
    let pieces = piecesOf(named, params.shape, middleOf(whole), context);
    if (pieces.some(({ kept }) => kept)) undone.push(`The ${label} is of a form that cannot be ${params.shape}: it stays as it is.`);
    if (params.shape === 'round') pieces = pieces.map((piece) => covering(piece, others));
    if (asksSize(params) && pieces.length > 0) {
      if (isMadeUp(pieces)) {
        const kinds = [...new Set(pieces.map(({ part }) => part.name.toLowerCase()))].slice(0, 6).join(', ');
        undone.push(`The size of the ${label} stays as it is: unlike parts make it up (${kinds}).`);
      } else {
        const next = sized(pieces, params, whole);
        if (reachesOut(pieces, next, rest))
          undone.push(`There is no room for the ${label} in that size between what held it: it reaches out at both ends.`);
        pieces = next;
      }
    }
    if (params.count > 0 && pieces.length > 0) {
      const laid = counted(pieces, params.count, rest);
      if (!laid && !isAsMany(pieces, params.count))
        undone.push(
          isMadeUp(pieces)
            ? `How many of the ${label} there are cannot be changed: unlike parts make it up.`
            : pieces.length === 1
              ? `The ${label} is made in one piece here: how many there are of it cannot be changed.`
              : `There is no room for ${params.count} of the ${label}: there are ${pieces.length}.`,
        );
      pieces = laid ?? pieces;
    }
    // what is on the other hand is so of the whole, as in a mirror: a teapot with its spout on the left has its handle on the right
    const swapped = params.inset === undefined && pieces.length > 0 && isOpposite(pieces, params.side, rest);
    if (params.side !== 'as_is' && pieces.length > 0 && !swapped) {
      const moved = movedTo(pieces, params.side, rest, params.inset);
      if (!moved) undone.push(`The ${label} cannot be at the ${params.side}: it stays where it is.`);
      pieces = moved ?? pieces;
    }
    const told = undone.length > 0 ? { facts: { undone: undone.join(' ') } } : {};
    if (swapped) {
      const all = [...others, ...together(pieces).map((part) => ({ ...part, id: label, operation: label }) as Part)];
      const image = reflection([1, 0, 0], middleOf(boundsOf(all) ?? whole));
      return {
        parts: all
          .flatMap((part) => mirrored(part, image, false))
          .map((part) => ({ ...part, keepMaterial: true, firm: part.firm ?? part.keepMaterial === true })),
        resolved: { members: pieces.length, ...reach(pieces) },
        ...told,
      };
    }
    const kept = others.map((part): BuiltPart => ({ ...part, keepMaterial: true, firm: part.firm ?? part.keepMaterial === true }));
    return {
      parts: [...kept, ...together(pieces)],
      anchors: context.inputs[0]!.anchors,
      resolved: { members: pieces.length, ...reach(pieces) },
      ...told,
    };
  },
});

/** Whether there are so many as it is, counted by any one kind of part that makes it up: the rims of wheels. */
function isAsMany(pieces: readonly Piece[], count: number): boolean {
  const kinds = new Map<string, number>();
  for (const { part } of pieces) kinds.set(part.name, (kinds.get(part.name) ?? 0) + 1);
  return [...kinds.values()].includes(count);
}

/** Every copy of the parts with its solid, which has the section that was asked for. */
function piecesOf(named: readonly Part[], shape: PartShape, middle: Vec3, context: BuildContext): Piece[] {
  return named.flatMap((part): Piece[] => {
    const places = placesOf(part);
    const solid = part.solid!;
    const place = places[0]!;
    const at = middleOf(boundsOf([{ ...part, transform: place, copies: undefined }])!);
    const thinBelow = (axis: 0 | 1 | 2): boolean => {
      const way = transformDirection(place, [axis === 0 ? 1 : 0, axis === 1 ? 1 : 0, axis === 2 ? 1 : 0]);
      // legs are thin at their feet, and what rises is at its top
      const low = at[1] < middle[1];
      return way[1] >= 0 ? low : !low;
    };
    const shaped = shape === 'as_is' ? solid : shapedAs(solid, shape, { ...context, segments: context.segments, thinBelow });
    return places.map((own) => ({ part, solid: shaped ?? solid, place: own, ...(!shaped && { kept: true }) }));
  });
}

/** A round seat reaches as far as the legs that stood below the corners of the square one. */
function covering(piece: Piece, others: readonly Part[]): Piece {
  if (!keepsAxes(piece.place) || piece.kept) return piece;
  const own = standing(piece);
  const [wide, high, deep] = sizeOf(own);
  if (high > 0.5 * Math.min(wide, deep)) return piece;
  const middle = middleOf(own);
  const radii = membersOf(others, 1).flatMap(({ bounds }) => {
    const at = middleOf(bounds);
    const meets = bounds.max[1] > own.min[1] - 0.5 * high && bounds.min[1] < own.min[1];
    const near = Math.abs(at[0] - middle[0]) < 0.55 * wide && Math.abs(at[2] - middle[2]) < 0.55 * deep;
    return meets && near ? [Math.hypot(at[0] - middle[0], at[2] - middle[2])] : [];
  });
  const by = (2 * Math.max(0, ...radii)) / Math.min(wide, deep);
  if (by <= 1) return piece;
  const about = multiply(translation(middle), multiply(scaling([by, 1, by]), translation([-middle[0], -middle[1], -middle[2]])));
  return { ...piece, solid: piece.solid.transform(multiply(about, piece.place)), place: translation([0, 0, 0]) };
}

/** Pieces that share their solid, their name and their look are copies of one part. */
function together(pieces: readonly Piece[]): BuiltPart[] {
  const groups: Piece[][] = [];
  const isOne = (a: Piece, b: Piece): boolean =>
    a.solid === b.solid && a.part.name === b.part.name && a.part.role === b.part.role && a.part.material === b.part.material;
  for (const piece of pieces) {
    const group = groups.find(([first]) => isOne(first!, piece));
    if (group) group.push(piece);
    else groups.push([piece]);
  }
  return groups.map((own): BuiltPart => {
    const { solid } = own[0]!;
    const { id: _id, operation: _operation, ...part } = own[0]!.part;
    const places = own.map(({ place }) => place);
    return {
      ...part,
      solid,
      keepMaterial: true,
      firm: part.firm ?? part.keepMaterial === true,
      transform: places[0]!,
      copies: places.length > 1 ? places : undefined,
    };
  });
}

/** Sizes of the first of them as it stands. */
function reach(pieces: readonly Piece[]): Record<string, number> {
  const bounds = around(pieces.slice(0, 1));
  return bounds
    ? { part_x: bounds.max[0] - bounds.min[0], part_y: bounds.max[1] - bounds.min[1], part_z: bounds.max[2] - bounds.min[2] }
    : {};
}
