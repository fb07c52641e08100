import type { Dimension } from '../../plan/spoken.ts';
import { type JewelDraft, tidy } from './jewelDraft.ts';
import { type JewelSaid, mark, nothingSaid, partOf, type Said, said, stoneOf } from './said.ts';
import type { Slot } from './terms.ts';

/**
 * "A smaller heart", "a longer chain": a factor on a size that nobody said. What the usual size is only the maker of the piece knows, so it is
 * made once to find out, and made again with the size that comes of it.
 */

/** A parameter with the part and the number that it is read from. */
type Place = readonly [parameter: string, slot: Slot, number: string];

const LENGTHS: readonly Place[] = [
  ['chain_length', 'chain', 'length'],
  ['length', 'piece', 'length'],
  ['height', 'piece', 'height'],
  ['pin_length', 'piece', 'length'],
  ['clip_length', 'piece', 'length'],
];
const LETTERS: Place = ['letter_height', 'engraving', 'height'];
const POINT: Place = ['point_height', 'point', 'height'];

/** Which of a piece's parameters a dimension of a part is, the first that it has. */
const PLACES: Readonly<Partial<Record<Slot, Readonly<Partial<Record<Dimension, readonly Place[]>>>>>> = {
  piece: {
    size: [
      ['diameter', 'piece', 'diameter'],
      LETTERS,
      ['height', 'piece', 'height'],
      ['pin_length', 'piece', 'length'],
      ['clip_length', 'piece', 'length'],
      ['carat', 'stone', 'carat'],
    ],
    length: LENGTHS,
    height: [['height', 'piece', 'height'], LETTERS, POINT, ['diameter', 'piece', 'diameter']],
    width: [
      ['width', 'piece', 'width'],
      ['diameter', 'piece', 'diameter'],
      ['clip_width', 'piece', 'width'],
    ],
    thickness: [['thickness', 'piece', 'thickness']],
  },
  chain: { size: LENGTHS, length: LENGTHS },
  link: { length: LENGTHS },
  disc: { size: [['diameter', 'disc', 'diameter']], thickness: [['thickness', 'disc', 'thickness']] },
  point: { size: [POINT], height: [POINT], length: [POINT] },
  engraving: { size: [LETTERS], height: [LETTERS] },
};

/** A number that a part has by a factor on its usual one. */
export interface Scaled {
  slot: Slot;
  number: string;
  value: number;
  parameter: string;
  dimension: Dimension;
  of: Slot;
}

/** Factors that the making of a piece left without a meaning, as numbers for making it again. */
export function scaledIn(jewel: JewelSaid, { parameters, operations, prefix }: JewelDraft): Scaled[] {
  return [...jewel.parts].flatMap(([of, { scales }]) =>
    [...scales].flatMap(([dimension, { value: factor, traces }]): Scaled[] => {
      if (traces.every(({ outcome }) => outcome)) return [];
      // "a tiny cross, 15 mm tall", "tiny studs with 3 mm opals": as small as was said
      const [first] = operations;
      if (of === 'piece' && dimension === 'size' && first && isSized(jewel) && traces.every(({ span }) => (span?.text ?? 0) === 0)) {
        mark({ traces }, { operation: first.id });
        return [];
      }
      for (const [parameter, slot, number] of PLACES[of]?.[dimension] ?? []) {
        const usual = parameters.find(({ name }) => name === prefix + parameter);
        if (typeof usual?.value === 'number')
          return [{ slot, number, value: stepped(usual.value * factor, usual.step), parameter: usual.name, dimension, of }];
      }
      return [];
    }),
  );
}

/** Whether how large a piece or its stone is was said in figures. */
function isSized(jewel: JewelSaid): boolean {
  const { numbers } = partOf(jewel, 'piece');
  const stone = stoneOf(jewel, 'centre');
  return (
    ['size', 'size.0', 'diameter', 'height', 'width'].some((name) => (numbers.get(name)?.value ?? LARGE) < LARGE) ||
    (stone?.width ?? stone?.length ?? stone?.carat) !== undefined
  );
}
/** A length, and no size, mm. */
const LARGE = 100;

const stepped = (value: number, step = 0.1): number => tidy(Math.round(value / step) * step);

/** Says these numbers of a piece as if they had been said. */
export function sayScaled(jewel: JewelSaid, scaled: readonly Scaled[]): void {
  for (const { slot, number, value, of, dimension } of scaled) {
    const traces = partOf(jewel, of).scales.get(dimension)?.traces ?? [];
    const stone = slot === 'stone' ? stoneOf(jewel, 'centre') : undefined;
    if (stone) stone.carat ??= said(value, ...traces);
    else if (slot !== 'stone') setNumber(jewel, slot, number, said(value, ...traces));
  }
}

function setNumber(jewel: JewelSaid, slot: Slot, number: string, value: Said<number>): void {
  if (!jewel.parts.has(slot)) jewel.parts.set(slot, nothingSaid());
  const { numbers } = partOf(jewel, slot);
  // what was said in mm outweighs a factor
  if (!numbers.has(number)) numbers.set(number, value);
}

/** Where the factors went. */
export function markScaled(jewel: JewelSaid, scaled: readonly Scaled[], { parameters, operations }: JewelDraft): void {
  for (const { parameter, of, dimension } of scaled) {
    const value = parameters.find(({ name }) => name === parameter)?.value;
    const user = operations.find(({ params }) => new RegExp(`\\b${parameter}\\b`).test(JSON.stringify(params)));
    if (user && value !== undefined) mark(partOf(jewel, of).scales.get(dimension), { operation: user.id, value });
  }
}
