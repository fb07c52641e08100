import { type Atom, atomsOf, inInches } from '../shop/notation.ts';

/**
 * The words, numbers and threads of a description, with what a shop ticket has not: points of a sketch "(60, 40)", and places by their axes
 * ("x = ±30"). Lengths without a unit are millimetres, or inches where the text shows that it is in inches.
 */
export type Piece =
  | {
      kind: 'value';
      value: number;
      /** As it was written: counts are in no unit. */
      raw: number;
      unit?: string;
      angle?: boolean;
      times: boolean;
      whole: boolean;
      worded: boolean;
      from: number;
      to: number;
    }
  | { kind: 'thread'; diameter: number; pitch?: number; length?: number; from: number; to: number }
  | { kind: 'word'; text: string; from: number; to: number }
  | { kind: 'by'; from: number; to: number }
  | { kind: 'break'; sign: string; from: number; to: number }
  | { kind: 'point'; at: readonly number[]; from: number; to: number }
  | { kind: 'axis'; axis: 'x' | 'y' | 'z'; value: number; both: boolean; from: number; to: number };

const NUMBER = String.raw`[-+]?(?:\d+(?:\.\d+)?|\.\d+)`;
const POINT = new RegExp(
  String.raw`\(\s*(${NUMBER})\s*(?:mm)?\s*[,;]\s*(${NUMBER})\s*(?:mm)?(?:\s*[,;]\s*(${NUMBER})\s*(?:mm)?)?\s*\)`,
  'g',
);
const AXIS = /\b([xyz])\s*=\s*(±|\+\/?-|[-+])?\s*(\d+(?:\.\d+)?|\.\d+)(?:\s*mm\b)?/gi;

/** Everything that was written, in order. */
export function piecesOf(source: string): Piece[] {
  const special: Piece[] = [];
  const blank = (found: RegExpExecArray): string => {
    const span = { from: found.index, to: found.index + found[0].length };
    if (found[0].startsWith('('))
      special.push({
        kind: 'point',
        at: found
          .slice(1, 4)
          .filter((text) => text !== undefined)
          .map(Number),
        ...span,
      });
    else
      special.push({
        kind: 'axis',
        axis: found[1]!.toLowerCase() as 'x' | 'y' | 'z',
        value: Number(found[3]) * (found[2] === '-' ? -1 : 1),
        both: /±|\+\/?-/.test(found[2] ?? ''),
        ...span,
      });
    return ' '.repeat(found[0].length);
  };
  let rest = source
    .replaceAll('−', '-')
    .replace(/\b[BP]\.\s?C\.(?:\s?D\.)?/gi, (found) => 'bc'.padEnd(found.length))
    .replace(/\b(?:circle|hole)s? (?=of holes\b)/gi, (found) => ' '.repeat(found.length));
  for (const pattern of [POINT, AXIS]) for (const found of [...rest.matchAll(pattern)]) rest = replaced(rest, found.index, blank(found));
  const atoms = atomsOf(rest);
  const inches = isInInches(rest, atoms);
  const scale = inches ? 25.4 : 1;
  for (const piece of special) {
    if (piece.kind === 'point') piece.at = piece.at.map((value) => value * scale);
    if (piece.kind === 'axis') piece.value *= scale;
  }
  lendUnits(atoms);
  return [...atoms.map((atom) => pieceOf(atom, scale)), ...special].sort((a, b) => a.from - b.from);
}

const METRIC: Readonly<Record<string, number | undefined>> = { cm: 10, m: 1000 };

/** "40 x 30 x 20 cm": a unit that is said once holds for those before it. */
function lendUnits(atoms: Atom[]): void {
  for (let k = atoms.length - 1; k >= 2; k--) {
    const [first, by, last] = [atoms[k - 2]!, atoms[k - 1]!, atoms[k]!];
    if (first.kind !== 'value' || by.kind !== 'by' || last.kind !== 'value' || first.unit !== undefined || first.angle || first.times)
      continue;
    const factor = METRIC[last.unit ?? ''];
    if (factor !== undefined) atoms[k - 2] = { ...first, value: first.value * factor, unit: last.unit! };
  }
}

const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;
const replaced = (text: string, at: number, by: string): string => text.slice(0, at) + by + text.slice(at + by.length);

/** Sketches in plain numbers ("0.375 by 0.25") are no drawing in inches. */
const isInInches = (source: string, atoms: readonly Atom[]): boolean =>
  inInches(source, atoms) &&
  (!/(?<!\d)0\.\d/.test(source) ||
    atoms.some((atom) => (atom.kind === 'value' && atom.unit === 'in') || (atom.kind === 'thread' && atom.inch)));

function pieceOf(atom: Atom, scale: number): Piece {
  const { from, to } = atom;
  switch (atom.kind) {
    case 'value': {
      const bare = atom.unit === undefined && !atom.angle && !atom.times;
      return {
        kind: 'value',
        value: tidy(atom.value * (bare ? scale : 1)),
        raw: atom.value,
        ...(atom.unit !== undefined || (bare && scale !== 1) ? { unit: atom.unit ?? 'in' } : {}),
        ...(atom.angle ? { angle: true } : {}),
        times: atom.times === true,
        whole: Number.isInteger(atom.value) && !atom.fraction && atom.unit === undefined && !atom.angle,
        worded: atom.worded === true,
        from,
        to,
      };
    }
    case 'thread': {
      const { inch: _inch, ...thread } = atom;
      return thread;
    }
    case 'word':
      return { kind: 'word', text: atom.text, from, to };
    case 'break':
      return { kind: 'break', sign: atom.sign, from, to };
    default:
      return { kind: 'by', from, to };
  }
}
