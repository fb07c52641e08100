import { z } from 'zod';
import type { Piece } from './glb.ts';

/**
 * What a plan by hand promises, beside it in `docs/plans/<family>/expect.json`, by the plan's file name. `of` and `on` choose pieces
 * by a regular expression over "name operation role material". Lengths in mm.
 */
const words = z.string().min(1);
const checkSchema = z.discriminatedUnion('check', [
  z.strictObject({ check: z.literal('count'), of: words, n: z.number().int() }),
  z.strictObject({ check: z.literal('material'), of: words, is: words }),
  /** Size of all chosen pieces together; a null leaves that direction open. */
  z.strictObject({
    check: z.literal('size'),
    of: words,
    is: z.tuple([z.number().nullable(), z.number().nullable(), z.number().nullable()]),
    within: z.number().positive().default(0.5),
  }),
  /** The lowest point of each of `of` lies on the highest of something of `on` below its middle. */
  z.strictObject({ check: z.literal('stands_on'), of: words, on: words, within: z.number().positive().default(0.5) }),
  /** The middle of each of `of` is higher than that of all of `on` together. */
  z.strictObject({ check: z.literal('above'), of: words, on: words }),
  /** Middles of the two, each chosen as one, lie this far apart along X, Y and Z. */
  z.strictObject({
    check: z.literal('apart'),
    of: words,
    from: words,
    by: z.tuple([z.number().nullable(), z.number().nullable(), z.number().nullable()]),
    within: z.number().positive().default(0.5),
  }),
  /** Enclosed volume of all chosen pieces, cm3. */
  z.strictObject({ check: z.literal('volume'), of: words, is: z.number().positive(), percent: z.number().positive().default(2) }),
  /** The whole stands on y = 0. */
  z.strictObject({ check: z.literal('grounded') }),
]);
export type Check = z.infer<typeof checkSchema>;
export const expectationsSchema = z.record(z.string(), z.array(checkSchema).min(1));

/** Sentences for what does not hold; none where all does. Pieces are always held to be named, closed and turned outward. */
export function faultsOf(pieces: readonly Piece[], checks: readonly Check[]): string[] {
  return [...pieces.flatMap(soundness), ...checks.flatMap((check) => faultsOfCheck(pieces, check))];
}

function soundness({ name, openEdges, volume }: Piece): string[] {
  const faults: string[] = [];
  if (!/[A-Za-z]{3}/.test(name)) faults.push(`A piece is called "${name}".`);
  if (openEdges > 0) faults.push(`${name} has ${openEdges} open edges.`);
  if (!(volume > 0)) faults.push(`${name} encloses ${volume.toFixed(3)} mm3.`);
  return faults;
}

function faultsOfCheck(pieces: readonly Piece[], check: Check): string[] {
  if (check.check === 'grounded') {
    const low = Math.min(...pieces.map(({ min }) => min[1]));
    return Math.abs(low) < 0.5 ? [] : [`The lowest point lies at ${low.toFixed(2)} mm.`];
  }
  const of = chosen(pieces, check.of);
  const about = `"${check.of}"`;
  if (check.check === 'count') return of.length === check.n ? [] : [`There are ${of.length} of ${about}, not ${check.n}.`];
  if (of.length === 0) return [`There is no ${about}.`];
  switch (check.check) {
    case 'material':
      return of.flatMap(({ name, material }) =>
        new RegExp(check.is, 'i').test(material) ? [] : [`${name} is of ${material}, not of ${check.is}.`],
      );
    case 'size':
      return differences(`The size of ${about}`, sizeOf(of), check.is, check.within);
    case 'volume': {
      const volume = of.reduce((sum, piece) => sum + piece.volume, 0) / 1000;
      const off = Math.abs(volume / check.is - 1) * 100;
      return off <= check.percent ? [] : [`${about} encloses ${volume.toFixed(3)} cm3, not ${check.is}.`];
    }
    case 'apart': {
      const [a, b] = [middleOf(of), middleOf(chosen(pieces, check.from))];
      return differences(`The way from "${check.from}" to ${about}`, [a[0] - b[0], a[1] - b[1], a[2] - b[2]], check.by, check.within);
    }
    case 'above': {
      const level = middleOf(chosen(pieces, check.on))[1];
      return of.flatMap((piece) => (middleOf([piece])[1] > level ? [] : [`${piece.name} is not above "${check.on}".`]));
    }
    case 'stands_on':
      return of.flatMap((piece) => standsOn(piece, chosen(pieces, check.on), check.on, check.within));
  }
}

function standsOn(piece: Piece, below: readonly Piece[], words: string, within: number): string[] {
  const [x, , z] = middleOf([piece]);
  const under = below.filter(({ min, max }) => min[0] <= x && x <= max[0] && min[2] <= z && z <= max[2]);
  if (under.length === 0) return [`There is no "${words}" under ${piece.name}.`];
  const gap = under.map(({ max }) => piece.min[1] - max[1]).reduce((best, next) => (Math.abs(next) < Math.abs(best) ? next : best));
  return Math.abs(gap) <= within ? [] : [`${piece.name} stands ${gap.toFixed(2)} mm over "${words}".`];
}

function chosen(pieces: readonly Piece[], words: string): Piece[] {
  const wanted = new RegExp(words, 'i');
  return pieces.filter(({ name, operation, role, material }) => wanted.test(`${name} ${operation} ${role} ${material}`));
}

type Triple = [number, number, number];
const each = (pick: (k: 0 | 1 | 2) => number): Triple => [pick(0), pick(1), pick(2)];
const lowest = (pieces: readonly Piece[]): Triple => each((k) => Math.min(...pieces.map(({ min }) => min[k])));
const highest = (pieces: readonly Piece[]): Triple => each((k) => Math.max(...pieces.map(({ max }) => max[k])));
const sizeOf = (pieces: readonly Piece[]): Triple => each((k) => highest(pieces)[k] - lowest(pieces)[k]);
const middleOf = (pieces: readonly Piece[]): Triple => each((k) => (highest(pieces)[k] + lowest(pieces)[k]) / 2);

function differences(what: string, found: Triple, wanted: readonly (number | null)[], within: number): string[] {
  return wanted.flatMap((value, k) =>
    value === null || Math.abs(found[k]! - value) <= within
      ? []
      : [`${what} along ${'XYZ'[k]} is ${found[k]!.toFixed(2)} mm, not ${value.toFixed(2)}.`],
  );
}
