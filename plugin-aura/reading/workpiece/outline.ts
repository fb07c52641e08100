import type { FactOf } from '../../plan/brief.ts';
import type { Bare } from '../measurePhrase.ts';
import type { Piece } from './atoms.ts';
import { matchAt } from './phrases.ts';

/**
 * Outlines by coordinates: "line from (0,0) to (50,0), to (50,10) ... and close", "a polygon with vertices (0,0), (40,0), (20,30)", "an arc
 * from (10,0) to (0,10) with its midpoint at (7,7)", "a circle of radius 5 at (20,20)". They end where something else is said.
 */
type Point = [number, number];
export interface Outline {
  fact: Bare<FactOf<'outline'>>;
  length: number;
}

const STARTS =
  /^(?:start(?:s|ing)? (?:at|from|with a line from) |begin(?:s|ning)? (?:at|from) |line |polyline |move to |from (?=\(\))|vertex |vertices |point |corner |coordinate |arc |polygon |outline |profile )/;
/** Words between the points of an outline. */
const BETWEEN =
  /^(line|polyline|a|an|the|from|to|then|and|next|up|down|right|left|back|over|across|straight|horizontal|vertical|horizontally|vertically|diagonal|diagonally|at|with|draw|drawing|go|goes|going|start|starting|begin|beginning|point|first|second|third|fourth|fifth|sixth|seventh|eighth|another|vertex|vertices|corner|coordinate|is|are|of|segment|continue|continuing|ending|end|ends|finally|by|curve|connect|connecting|connected|through|return|returning|origin|close|closed|closing|loop|shape|outline|profile|polygon|its|mid|midpoint|middle|arc|via|pass|passing|starts|begins|in|order|following|series|it|finish|finishing|lastly|again|being)$/;

/** An outline that begins at a piece, or undefined. */
export function outlineAt(pieces: readonly Piece[], tokens: readonly string[], at: number): Outline | undefined {
  if (!matchAt(tokens, at, STARTS) && tokens[at] !== '()') return undefined;
  const corners: { to: Point; via?: Point }[] = [];
  let end = at;
  let arc = false;
  let via: Point | undefined;
  let middle = false;
  let count = 0;
  for (let i = at; i < tokens.length; i++) {
    const piece = pieces[i]!;
    const token = tokens[i]!;
    if (piece.kind === 'point') {
      const [x = 0, y = 0] = piece.at;
      const point: Point = [x, y];
      count++;
      if (middle && arc) {
        const last = corners.at(-1);
        // the middle may be said before the end of its arc, or behind it
        if (
          last &&
          !last.via &&
          corners.length > 1 &&
          tokens.slice(i - 6, i).some((word) => /^(mid|midpoint|middle|via|through)$/.test(word)) &&
          !/^(to|ending|end)$/.test(tokens[i + 1] ?? '')
        )
          last.via = point;
        else via = point;
        middle = false;
      } else if (corners.length === 0 || distance(corners.at(-1)!.to, point) > 1e-9) {
        corners.push({ to: point, ...(via && { via }) });
        via = undefined;
      }
      end = i + 1;
      continue;
    }
    if (token === 'arc' || token === 'curve') arc = true;
    else if (token === 'line' || token === 'segment') arc = false;
    if (/^(mid|midpoint|middle|via|through)$/.test(token) && arc) middle = true;
    if (/^(close|closed|closing|return|returning|origin|start|back)$/.test(token) && corners.length > 1) {
      if (token === 'origin' && count > 2) corners.push({ to: [0, 0] });
      end = i + 1;
    }
    if (token === 'origin' && corners.length === 0) corners.push({ to: [0, 0] });
    if (piece.kind === 'break') {
      if (/^[.;:,()\n]$/.test(token)) continue;
      break;
    }
    if (piece.kind === 'value' && piece.worded) continue;
    if (piece.kind !== 'word' || !BETWEEN.test(token)) break;
  }
  const first = corners[0];
  const last = corners.at(-1);
  const loop =
    first && last && corners.length > 1 && distance(first.to, last.to) < 1e-9
      ? corners.slice(1)
      : corners.length > 2
        ? [...corners.slice(1), { to: first!.to }]
        : [];
  const distinct = new Set(loop.map(({ to }) => to.join()));
  if (distinct.size < 3 && !loop.some(({ via: bent }) => bent)) return undefined;
  return { fact: { kind: 'outline', role: 'outer', points: loop }, length: end - at };
}

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
