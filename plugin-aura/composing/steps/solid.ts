import type { BriefThing } from '../../plan/brief.ts';
import { tidy } from '../draft.ts';
import { startOf } from '../workpiece/body.ts';
import type { Start, Vec3 } from '../workpiece/shape.ts';
import { has, inner, type Length, measure, measuresOf, plainLength, positionsOf, rowOf, shapeOf, type Taker } from '../workpiece/taking.ts';

/** The solid of one step, before it is put anywhere: its operation and how large it is. */

/** Along which of x and z a wall runs that stands on an edge; none of what has no edge of its own. */
export function runsAlong(part: BriefThing): 'x' | 'z' {
  const at = positionsOf(part)
    .map(({ at: words }) => words)
    .join(' ');
  if (/\b(left|right)\b/.test(at)) return 'z';
  if (/\b(front|back)\b/.test(at)) return 'x';
  return /each end|end/.test(at) ? 'z' : 'x';
}

/** Nouns of round pieces that no list of solids has. */
const ROUND = /^(boss|hub|stud|knob|spigot|neck|collar|flange)$/;
const CORNERS: Readonly<Record<string, number>> = { triangular: 3, pentagonal: 5, hexagonal: 6, hex: 6, octagonal: 8 };

/** `span` is how long the edge is that an upright piece stands on, by its axis. */
export function solidOf(part: BriefThing, taker: Taker, span?: readonly [x: number, z: number]): Start | undefined {
  const { shape, says } = shapeOf({ ...part, noun: ROUND.test(part.noun) ? 'cylinder' : part.noun });
  const round = shape === 'box' && rowOf(part).length === 0 && measure(part, ['diameter', 'radius']) !== undefined;
  if (shape === 'box' && !round && isUpright(part)) return upright(part, taker, span);
  if (shape === 'prism' && says.has('triangular')) return triangle(part, taker) ?? startOf(part, shape, says, taker);
  if (shape === 'pyramid') {
    const corners = [...says].map((word) => CORNERS[word]).find((n) => n !== undefined);
    if (corners) return pointed(part, taker, corners);
  }
  const start = startOf(part, round ? 'cylinder' : shape, says, taker);
  if (start?.op === 'prism') start.size = prismSize(part, start);
  return start;
}

export const isUpright = (part: BriefThing): boolean => has(part, /^(upright|vertical|vertically)$/);

/** What stands on an edge: as long as was said, or as the edge is, thin across it. */
function upright(part: BriefThing, taker: Taker, span: readonly [number, number] = [40, 40]): Start {
  const way = runsAlong(part);
  const edge = span[way === 'x' ? 0 : 1];
  const row = rowOf(part);
  const thinnest = row.length === 3 ? row.reduce((least, fact) => (fact.value < least.value ? fact : least)) : undefined;
  let [along, high] = row.length === 3 ? row.filter((fact) => fact !== thinnest) : row;
  // "60 x 40 x 8" on an edge of 40: what is as long as the edge runs along it
  if (along && high && along.value !== edge && high.value === edge) [along, high] = [high, along];
  along ??= measure(part, ['width', 'length', 'side']);
  high ??= measure(part, ['height']) ?? measure(part, ['depth']);
  const thin = thinnest ?? measure(part, ['thickness']) ?? measure(part, ['width', 'length', 'size']);
  const a = taker.length(along, way === 'x' ? 'size.0' : 'size.2', 'length', edge);
  const h = taker.length(high, 'size.1', 'height', edge);
  const t = taker.length(thin, way === 'x' ? 'size.2' : 'size.0', 'thickness', tidy(edge * 0.1));
  const [x, z] = way === 'x' ? [a, t] : [t, a];
  return { op: 'box', params: { size: [x.text, h.text, z.text] }, values: {}, size: [x.value, h.value, z.value] };
}

/** A pyramid on a regular polygon: an extrusion to a point. */
function pointed(part: BriefThing, taker: Taker, corners: number): Start {
  const flats = measure(part, ['width', 'size'], /flat/);
  const side = flats ? undefined : measure(part, ['side']);
  const across = flats ?? side ?? measure(part, ['diameter', 'width', 'size']) ?? measure(part, ['diameter', 'width'], /base|corner/);
  const w = taker.length(across, `profile.${flats ? 'across_flats' : side ? 'side' : 'diameter'}`, 'width', 40);
  const h = taker.length(measure(part, ['height', 'length', 'depth']), 'height', 'height', 40);
  const wide = flats ? w.value : side ? w.value / Math.tan(Math.PI / corners) : w.value;
  return {
    op: 'extrude',
    params: {
      profile: { polygon: corners, ...(flats ? { across_flats: w.text } : side ? { side: w.text } : { diameter: w.text }) },
      height: h.text,
      scale_top: 0,
    },
    values: {},
    size: [wide, h.value, wide],
  };
}

/** A triangular rib or gusset "20 long 20 high 5 thick": upright against what it supports. */
function triangle(part: BriefThing, taker: Taker): Start | undefined {
  if (!/^(rib|gusset|web|stiffener)$/.test(part.noun)) return undefined;
  const row = rowOf(part);
  const l = taker.length(row[0] ?? measure(part, ['length', 'width', 'side', 'size']), 'size.2', 'length', 20);
  const h = taker.length(row[1] ?? measure(part, ['height', 'depth']), 'size.1', 'height', l.value);
  const t = taker.length(row[2] ?? measure(part, ['thickness']), 'size.0', 'thickness', tidy(l.value * 0.25));
  return { op: 'wedge', params: { size: [t.text, h.text, l.text] }, values: {}, size: [t.value, h.value, l.value] };
}

const prismSize = (part: BriefThing, start: Start): Vec3 => {
  const measured = measuresOf(part).find(({ of }) => /across flat/.test(of ?? ''));
  return measured ? [start.size[0], start.size[1], start.size[2]] : start.size;
};

/** Along an axis instead of upright: what has one takes it as a parameter. */
export function laid(start: Start, axis: 'x' | 'y' | 'z'): Start {
  if (axis === 'y' || !/^(cylinder|cone|prism)$/.test(start.op)) return start;
  const [a, h, b] = start.size;
  return { ...start, params: { ...start.params, axis }, size: axis === 'x' ? [h, a, b] : [a, b, h] };
}

/** A length in an expression, less or more than half of another. */
export const halfOf = (id: string, axis: 'x' | 'z'): string => `0.5 * ${id}.size_${axis}`;
export type { Length };
export { inner, plainLength };
