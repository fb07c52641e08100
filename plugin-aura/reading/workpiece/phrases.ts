import type { Dimension } from '../../plan/spoken.ts';
import { table } from '../table.ts';
import type { Piece } from './atoms.ts';
import { DESCRIBING, SHAPING, type Word, wordAt } from './words.ts';

/** Short phrases of a description: words of sizes, places, and what lies ahead of a number. */

export interface Label {
  dimension: Dimension;
  of?: string;
}

const DIMENSIONS: Readonly<Record<string, Dimension | undefined>> = table({
  wide: 'width',
  width: 'width',
  long: 'length',
  length: 'length',
  tall: 'height',
  high: 'height',
  height: 'height',
  deep: 'depth',
  depth: 'depth',
  thick: 'thickness',
  thickness: 'thickness',
  diameter: 'diameter',
  radius: 'radius',
  side: 'side',
});
/** "long", "deep": they stand behind their number. */
const AFTERWARD = /^(wide|long|tall|high|deep|thick)$/;
const WHICH: Readonly<Record<string, string | undefined>> = table({
  outer: 'outside',
  outside: 'outside',
  external: 'outside',
  inner: 'inside',
  inside: 'inside',
  internal: 'inside',
  base: 'base',
  bottom: 'base',
  lower: 'base',
  top: 'top',
  upper: 'top',
  wall: 'wall',
  floor: 'floor',
  corner: 'corner',
  edge: 'edge',
  major: 'major',
  minor: 'minor',
  tube: 'minor',
  bend: 'bend',
  flange: 'flange',
  web: 'web',
  leg: 'leg',
  arm: 'leg',
  counterbore: 'counterbore',
  countersink: 'countersink',
  through: 'bore',
  overall: 'overall',
  total: 'overall',
});

/** The words of the pieces, with a sign for what is no word. */
export const tokensOf = (pieces: readonly Piece[]): string[] =>
  pieces.map((piece) =>
    piece.kind === 'word'
      ? piece.text
      : piece.kind === 'value'
        ? '#'
        : piece.kind === 'break'
          ? piece.sign
          : piece.kind === 'by'
            ? 'x'
            : piece.kind === 'thread'
              ? '@'
              : piece.kind === 'point'
                ? '()'
                : '=',
  );

/** A pattern at a place of the tokens; gives how many of them it took, and its groups. */
export function matchAt(tokens: readonly string[], at: number, pattern: RegExp): { length: number; found: RegExpExecArray } | undefined {
  const found = pattern.exec(`${tokens.slice(at, at + 14).join(' ')} `);
  if (found?.index !== 0 || found[0].trim() === '') return undefined;
  return { length: found[0].trim().split(' ').length, found };
}

/** "outer diameter", "wall thickness", "wall", "edge length", "width across flats". */
export function labelAt(tokens: readonly string[], at: number): (Label & { length: number; after: boolean }) | undefined {
  const flats = matchAt(tokens, at, /^(?:width |size )?(?:across|over) (?:the |its )?(flat|corner)s? /);
  if (flats) return { dimension: 'width', of: `across ${flats.found[1]}s`, length: flats.length, after: true };
  const first = tokens[at] ?? '';
  if (first === 'across' && tokens[at - 1] === '#' && !/^(the|its|a|one|top|each)$/.test(tokens[at + 1] ?? ''))
    return { dimension: 'width', length: 1, after: true };
  const plain = DIMENSIONS[first];
  if (plain) {
    const radius = first === 'side' && tokens[at + 1] === 'length' ? 2 : 1;
    return { dimension: plain, length: radius, after: AFTERWARD.test(first) };
  }
  const which = WHICH[first];
  const second = DIMENSIONS[tokens[at + 1] ?? ''];
  if (which !== undefined && second) {
    if (which === 'edge') return { dimension: 'side', length: 2, after: false };
    return { dimension: second, of: which, length: 2, after: false };
  }
  if (first === 'wall' && (!/^(face|of|between)$/.test(tokens[at + 1] ?? '') || (tokens[at + 1] === 'of' && tokens[at + 2] === '#')))
    return { dimension: 'thickness', of: 'wall', length: 1, after: false };
  if (first === 'bottom' && tokens[at - 1] === '#' && /^(?:[.,;)]|and|with)?$/.test(tokens[at + 1] ?? ''))
    return { dimension: 'thickness', of: 'floor', length: 1, after: true };
  if (/^(overall|total)$/.test(first) && tokens[at + 1] === '#') return { dimension: 'size', of: 'overall', length: 1, after: false };
  if (first === 'floor') return { dimension: 'thickness', of: 'floor', length: 1, after: false };
  return undefined;
}

const PLACE_WORD =
  /^(the|its|their|a|an|this|that|of|each|both|either|all|every|four|two|one|opposite|opposing|other|same|top|bottom|left|right|front|back|rear|upper|lower|outer|inner|inside|outside|long|longer|short|shorter|narrow|wide|large|larger|small|side|end|edge|corner|face|surface|middle|midpoint|midlength|center|rim|perimeter|circumference|shoulder|axis|centroid|exact|vertical|horizontal|very|flat|curved|cylindrical|circular|outward|tip|periphery|underside|far|near|xy|xz|yz|plane|long|sharp|free|external|internal|four|remaining|pair)$/;
const PLACE_NOUN =
  /^(top|bottom|left|right|front|back|side|end|edge|corner|face|surface|middle|midpoint|midlength|center|rim|perimeter|circumference|shoulder|axis|centroid|inside|outside|underside|tip|periphery)$/;

/** A run of words of a place: "the middle of the top face", "each end", "the four corners". A number word among them is its count. */
export function placeAt(pieces: readonly Piece[], tokens: readonly string[], at: number): { at: string; length: number } | undefined {
  const said: string[] = [];
  let end = at;
  let last = 0;
  for (; end < tokens.length; end++) {
    const piece = pieces[end]!;
    const token = tokens[end]!;
    if (piece.kind === 'value' && piece.worded && PLACE_WORD.test(tokens[end + 1] ?? '') && last === 0) {
      if (piece.raw === 1) said.push('one');
      continue;
    }
    // "through the triangular faces": the ends of a prism
    const outlined = Object.hasOwn(SHAPING, token) && tokens[end + 1] === 'face' && end > at;
    if (!PLACE_WORD.test(token) && !outlined) break;
    if (token === 'of' && !/^(the|its|each|both|every|one|top|bottom|that)$/.test(tokens[end + 1] ?? '')) break;
    if (/^(a|an)$/.test(token) && last > 0) break;
    if (!/^(the|its|their|a|an|this|that|of|exact|very|same|plane)$/.test(token)) said.push(token);
    if (PLACE_NOUN.test(token)) {
      // "top diameter", "side length", "edge length": a size; "corner holes", "end plates": of what follows
      if (DIMENSIONS[tokens[end + 1] ?? ''] && !AFTERWARD.test(tokens[end + 1] ?? '')) break;
      last = said.length;
    }
  }
  // "a right triangular prism", "a right angle"
  if (/^(?:a |the )?right (triang|angle|prism|circular|cylinder|pyramid|cone)/.test(tokens.slice(at, at + 3).join(' '))) return undefined;
  if (last === 0 || /^(back|side) wall$/.test(`${tokens[end - 1] ?? ''} ${tokens[end] ?? ''}`)) return undefined;
  // back to the last noun of a place
  let length = end - at;
  while (length > 0 && !PLACE_NOUN.test(tokens[at + length - 1]!)) length--;
  const words = said.slice(0, last).join(' ');
  return length > 0 && words !== '' ? { at: words, length } : undefined;
}

/** The noun that words of description, numbers and sizes lead to: "60 mm long 8 mm wide rounded [slot]". */
export function headAhead(
  pieces: readonly Piece[],
  tokens: readonly string[],
  from: number,
): { word: Word; at: number; length: number } | undefined {
  for (let i = from; i < Math.min(tokens.length, from + 12); i++) {
    const piece = pieces[i]!;
    if (piece.kind === 'break') return undefined;
    const label = piece.kind === 'word' ? labelAt(tokens, i) : undefined;
    if (label && i > from - 1 && pieces[i - 1]?.kind === 'value') {
      i += label.length - 1;
      continue;
    }
    if (piece.kind !== 'word') continue;
    const head = wordAt(tokens, i);
    if (head) return { word: head.word, at: i, length: head.length };
    if (SCREW.test(piece.text)) continue;
    // "four corner holes"
    if (/^(corner|end|edge|center|side)$/.test(piece.text) && wordAt(tokens, i + 1)) continue;
    if (label || !(isDescription(tokens, i) || /^(in|of|mm|steel|brass|aluminum|bronze)$/.test(piece.text))) return undefined;
    if (/^(in|of)$/.test(piece.text) && !(labelAt(tokens, i + 1) && pieces[i - 1]?.kind === 'value')) return undefined;
    if (/^(in|of)$/.test(piece.text)) i += labelAt(tokens, i + 1)!.length;
  }
  return undefined;
}

/** Words of the screw that a hole is for. */
export const SCREW = /^(socket|head|cap|screw|button|clearance|bolt|fixing|mounting|unc|unf|npt|bsp|grub|set|fastener|clear|size|tap)$/;

export const isDescription = (tokens: readonly string[], at: number): boolean => {
  const token = tokens[at] ?? '';
  return (
    Object.hasOwn(SHAPING, token) ||
    DESCRIBING.test(token) ||
    (/^[lutizhcvx]$/.test(token) &&
      /^(shape|shaped|profile|section|channel|beam|bracket|bar|angle|notch|groove|extrusion|block|plate)$/.test(tokens[at + 1] ?? '')) ||
    /^(end|shape)$/.test(token)
  );
};
