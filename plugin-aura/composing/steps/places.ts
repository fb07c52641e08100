import type { BriefThing } from '../../plan/brief.ts';
import { tidy } from '../draft.ts';
import type { FaceName, Vec3 } from '../workpiece/shape.ts';
import { has, positionsOf } from '../workpiece/taking.ts';
import { isUpright } from './solid.ts';

/** Where a step is put on an earlier one: a face of it, which sides lie flush, and how far the copies stand from its middle. */

/** Bounds of a step as it stands, and whether it is round about an upright axis. */
export interface Frame {
  id: string;
  min: Vec3;
  max: Vec3;
  round: boolean;
  /** The axis of what is longer than wide. */
  axis: 'x' | 'y' | 'z';
  /** Whether it is nowhere flat above. */
  domed: boolean;
  /** How many of it there are. */
  count: number;
}

export interface Spot {
  face: FaceName | 'center';
  /** Sides that lie in one plane with those of what it is on. */
  flush: FaceName[];
  /** Middle of a copy from the middle of the face: x, y, z as numbers, and as the plan writes them where they follow a size. */
  off: Vec3;
  text?: [x: string | number, y: string | number, z: string | number];
  turn?: number;
}

const FACES: readonly FaceName[] = ['top', 'bottom', 'front', 'back', 'left', 'right'];
const sidesOf = (words: string): FaceName[] => FACES.filter((side) => new RegExp(`\\b${side}\\b`).test(words));
export const sizeOf = ({ min, max }: Frame): Vec3 => [max[0] - min[0], max[1] - min[1], max[2] - min[2]];
const isFlat = (frame: Frame): boolean => {
  const [x, y, z] = sizeOf(frame);
  return y < 0.4 * Math.min(x, z);
};

/** Spots of a step on another; several where it is said of each of some places. */
export function spotsOf(part: BriefThing, on: Frame, size: Vec3): Spot[] {
  const positions = positionsOf(part);
  const plain = positions.filter(({ distance }) => distance === undefined).map(({ at }) => at);
  const off = positions.filter(({ distance }) => distance !== undefined);
  const [X, Y, Z] = sizeOf(on);
  const [x, , z] = size;
  const under = plain.some((at) => /^(under|bottom face)$/.test(at));
  const top: FaceName = under ? 'bottom' : 'top';
  const flush = plain.filter((at) => at.startsWith('flush')).flatMap((at) => sidesOf(at));
  const stands = isUpright(part) || has(part, /^standing$/) || under;
  const pattern = part.facts.find((fact) => fact.kind === 'pattern');
  const follow = (axis: 'x' | 'z', sign: number, inset?: number): string =>
    `= ${sign < 0 ? '-' : ''}(0.5 * ${on.id}.size_${axis} - ${inset === undefined ? `0.5 * {own}.size_${axis}` : tidy(inset)})`;
  const at = (sx: number, sz: number, inset?: number, face: FaceName = top, turn?: number): Spot => ({
    face,
    flush: [],
    off: [sx * (X / 2 - (inset ?? x / 2)), 0, sz * (Z / 2 - (inset ?? z / 2))],
    text: [sx === 0 ? 0 : follow('x', sx, inset), 0, sz === 0 ? 0 : follow('z', sz, inset)],
    ...(turn !== undefined && { turn }),
  });
  if (plain.includes('each corner') || (part.count === 4 && off.some((fact) => /^(corner|edge)$/.test(fact.at)))) {
    const inset = off.find((fact) => /^(corner|edge|.* edge)$/.test(fact.at))?.distance;
    return [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ]
      .slice(0, part.count === 2 ? 2 : 4)
      .map(([sx, sz]) => at(sx!, sz!, inset));
  }
  if (pattern?.kind === 'pattern' && pattern.pattern === 'grid') {
    const [columns, rows] = [pattern.columns ?? 1, pattern.rows ?? 1];
    const row = part.facts.find((fact) => fact.kind === 'pattern' && fact.spacing !== undefined);
    const pitch = (row?.kind === 'pattern' ? row.spacing : undefined) ?? Math.min(X / columns, Z / rows);
    return Array.from({ length: columns * rows }, (_, k) => ({
      face: top,
      flush: [],
      off: [((k % columns) - (columns - 1) / 2) * pitch, 0, (Math.floor(k / columns) - (rows - 1) / 2) * pitch] as Vec3,
    }));
  }
  const corner = plain.find((words) => / corner$/.test(words) && words !== 'each corner');
  if (corner) {
    const [sx, sz] = [/left/.test(corner) ? -1 : 1, /back/.test(corner) ? -1 : 1] as const;
    const inset = off[0]?.distance;
    if (inset === undefined) return [edgeSpot([sx < 0 ? 'left' : 'right', sz < 0 ? 'back' : 'front'])];
    const { off: middle } = at(sx, sz, inset);
    return [{ face: top, flush: [], off: middle }];
  }
  const edges = plain.filter((words) => / edge$/.test(words) && words !== 'each edge');
  if (plain.includes('each edge'))
    return [-1, 1].flatMap((sign): Spot[] => [
      at(0, sign),
      {
        face: top,
        flush: [],
        off: [sign * (X / 2 - z / 2), 0, 0],
        text: [`= ${sign < 0 ? '-' : ''}(0.5 * ${on.id}.size_x - 0.5 * {own}.size_z)`, 0, 0],
        turn: 90,
      },
    ]);
  if (edges.length > 1) return edges.map((words) => edgeSpot(sidesOf(words)));
  if (edges[0]) {
    const sides = sidesOf(edges[0]);
    // "the middle of the top edge" of a face is no edge of the upper one
    const [spot] = [edgeSpot(sides.filter((side) => side !== 'top' && side !== 'bottom'))];
    return [spot];
  }
  if (plain.includes('each end') || plain.includes('one end') || (plain.some((words) => / end$/.test(words)) && stands && isFlat(on))) {
    const only = plain.find((words) => / end$/.test(words) && words !== 'each end');
    if (only && only !== 'one end' && stands && isFlat(on)) return [edgeSpot(sidesOf(only))];
    const signs = only ? [/left|back/.test(only) ? -1 : 1] : [-1, 1];
    if (on.axis === 'y' && !isFlat(on))
      return signs.map((sign): Spot => ({ face: sign < 0 ? 'bottom' : 'top', flush: [], off: [0, 0, 0] }));
    const long = X >= Z;
    if (stands) return signs.map((sign) => (long ? at(sign, 0) : at(0, sign)));
    return signs.map(
      (sign): Spot => ({ face: long ? (sign < 0 ? 'left' : 'right') : sign < 0 ? 'back' : 'front', flush: [], off: [0, 0, 0] }),
    );
  }
  if (plain.includes('each side')) {
    const faces: FaceName[] = part.count === 2 ? ['left', 'right'] : ['front', 'right', 'back', 'left'];
    return faces.map((face, k): Spot => ({ face, flush: [], off: [0, 0, 0], turn: 90 * k }));
  }
  const faces = plain.filter((words) => / (face|end)$/.test(words)).flatMap((words) => sidesOf(words));
  const face = faces.find((side) => !/^(top|bottom)$/.test(side)) ?? faces[0];
  // "at its bottom, pointing forward"
  if (face && faces.length > 1) flush.push(...faces.filter((side) => side !== face));
  const aside = off.length > 0 ? fromEdges(off) : undefined;
  // a wall "on the left side" of a plate stands on its edge
  if (face && /^(left|right|front|back)$/.test(face)) {
    if (isFlat(on) && stands && !under) return [edgeSpot([face])];
    const flushed = flush.length > 0 ? flush : isFlat(on) && !part.op?.match(/cylinder|cone|sphere/) ? [] : [];
    return [{ face, flush: flushed, off: aside ?? [0, 0, 0] }];
  }
  if (part.count > 1) {
    const spacing = pattern?.kind === 'pattern' ? pattern.spacing : undefined;
    const along = X >= Z ? 0 : 2;
    const step = spacing ?? (along === 0 ? X : Z) / part.count;
    return Array.from({ length: part.count }, (_, k): Spot => {
      const far = (k - (part.count - 1) / 2) * step;
      return { face: face ?? top, flush, off: along === 0 ? [far, 0, aside?.[2] ?? 0] : [aside?.[0] ?? 0, 0, far] };
    });
  }
  void Y;
  return [{ face: face ?? top, flush, off: aside ?? [0, 0, 0] }];

  function edgeSpot(sides: FaceName[]): Spot {
    return { face: top, flush: [...new Set([...sides, ...flush])], off: [0, 0, 0] };
  }
  /** "20 from the left edge": the middle of what is round, the near side of what is not. */
  function fromEdges(said: typeof off): Vec3 {
    const moved: Vec3 = [0, 0, 0];
    const round = /^(cylinder|cone|sphere|dome)$/.test(part.op ?? '');
    for (const { at: words, distance = 0 } of said) {
      const [side] = sidesOf(words);
      const sign = side === 'left' || side === 'back' ? -1 : 1;
      if (side === 'left' || side === 'right') moved[0] = sign * (X / 2 - distance - (round ? 0 : x / 2));
      else if (side === 'front' || side === 'back' || side === 'bottom' || side === 'top')
        moved[2] = (side === 'top' ? -1 : sign) * (Z / 2 - distance - (round ? 0 : z / 2));
    }
    return moved;
  }
}
