import type { PartReport } from '../../evaluation/reportSchema.ts';
import type { OperationDeclaration } from '../../plan/declaration.ts';
import { tidy } from '../draft.ts';
import { singular } from '../names.ts';
import { slotsOf } from '../sheet.ts';

/**
 * Test support: the plain instructions that a thing has to take, made from its declaration and from what it was built of. For each number
 * its word with a value; for each visible part its size, look, length, absence and number; for the whole its sizes, material and place.
 */

/** What an instruction asks for, so that it can be held against what was built then. */
export type Asked =
  | { kind: 'value'; address: string; value: number }
  | { kind: 'choice'; param: string; option: string }
  | { kind: 'whole'; axis: 0 | 1 | 2; factor: readonly [least: number, most: number]; others: boolean }
  | { kind: 'wholeSize'; grows: boolean }
  | { kind: 'wholeLook'; material: RegExp }
  | { kind: 'turned' }
  | { kind: 'doubled' }
  | { kind: 'partSize'; part: string; grows: boolean; by?: number }
  | { kind: 'partLook'; part: string; material: RegExp; some?: true }
  | { kind: 'partGone'; part: string }
  | { kind: 'partCount'; part: string; by: number };

export interface Cell {
  /** The kind of wish, by which cells are counted: "P in brass". */
  row: string;
  words: string;
  asked: Asked;
}

/** The built thing that cells are made for. */
export interface Specimen {
  definition: OperationDeclaration;
  /** Operation of the plan that makes it. */
  id: string;
  parts: readonly PartReport[];
  bounds: PartReport['bounds'];
  /** Numbers that it was built with, by address ("height", "size.1"). */
  numbers: ReadonlyMap<string, number>;
}

const round = (value: number): number => tidy(Number(value.toPrecision(2)));

/** Own words of a number: its label, or how its name is said. */
const spokenName = (label: string): string =>
  label
    .toLowerCase()
    .replace(/\(.*\)/, '')
    .replace(/,.*$/, '')
    .trim();

function valueCells({ definition, numbers }: Specimen): Cell[] {
  const out: Cell[] = [];
  for (const { address, param, index } of slotsOf(definition).values()) {
    const now = numbers.get(address);
    if (param.kind !== 'number' || index !== undefined || param.advanced || now === undefined || now === 0 || /seed/.test(address))
      continue;
    const word = spokenName(param.label);
    if (param.integer) {
      const value = now + 1 <= param.max ? now + 1 : now - 1;
      if (value >= param.min && value > 0)
        out.push({ row: 'number N', words: `${value} ${word}`, asked: { kind: 'value', address, value } });
      continue;
    }
    const up = round(now * 1.2);
    const value = up <= param.max && up > now ? up : round(now * 0.85);
    if (value < param.min || value > param.max || value === now) continue;
    const asked: Asked = { kind: 'value', address, value };
    const unit = param.unit === 'mm' ? ' mm' : param.unit === 'deg' ? ' degrees' : param.unit === '%' ? ' %' : '';
    out.push({ row: 'X V', words: `${word} ${value}${unit}`, asked });
    if (param.unit === 'mm') out.push({ row: 'V X', words: `${value} mm ${word}`, asked });
    out.push({ row: 'make the X V', words: `make the ${word} ${value}${unit}`, asked });
  }
  return out;
}

function choiceCells({ definition }: Specimen): Cell[] {
  return Object.entries(definition.params).flatMap(([name, param]): Cell[] => {
    if (param.advanced) return [];
    if (param.kind === 'choice') {
      const options = param.options.filter((option) => option !== param.default && option !== 'none' && /^[a-z_]+$/.test(option));
      return options.slice(0, 3).map((option) => {
        const word = option.replaceAll('_', ' ');
        return { row: 'make it O', words: `make it ${word}`, asked: { kind: 'choice', param: name, option } };
      });
    }
    if (param.kind !== 'flag') return [];
    const word = spokenName(param.label);
    return param.default
      ? [{ row: 'without F', words: `without the ${word}`, asked: { kind: 'choice', param: name, option: 'false' } }]
      : [{ row: 'with F', words: `with a ${word}`, asked: { kind: 'choice', param: name, option: 'true' } }];
  });
}

const extent = ({ min, max }: PartReport['bounds'], axis: number): number => max[axis]! - min[axis]!;

function wholeCells({ definition, bounds, parts }: Specimen): Cell[] {
  const height = extent(bounds, 1);
  const tall = round(height * 1.3);
  const said = tall >= 100 ? `${tidy(tall / 10)} cm` : `${tall} mm`;
  const wood = /wood|oak|walnut|pine|beech/i.test(parts[0]?.material ?? '') ? 'brass' : 'walnut';
  const out: Cell[] = [
    {
      row: 'V tall',
      words: `${said} tall`,
      asked: { kind: 'whole', axis: 1, factor: [tall / height - 0.03, tall / height + 0.03], others: false },
    },
    {
      row: 'make it V tall',
      words: `make it ${said} tall`,
      asked: { kind: 'whole', axis: 1, factor: [tall / height - 0.03, tall / height + 0.03], others: false },
    },
    { row: 'twice as wide', words: 'twice as wide', asked: { kind: 'whole', axis: 0, factor: [1.7, 2.3], others: true } },
    { row: 'a bit taller', words: 'a bit taller', asked: { kind: 'whole', axis: 1, factor: [1.02, 1.4], others: true } },
    { row: 'wider', words: 'wider', asked: { kind: 'whole', axis: 0, factor: [1.04, 1.7], others: true } },
    { row: 'make it lower', words: 'make it lower', asked: { kind: 'whole', axis: 1, factor: [0.5, 0.97], others: true } },
    { row: 'bigger', words: 'bigger', asked: { kind: 'wholeSize', grows: true } },
    { row: 'make it smaller', words: 'make it smaller', asked: { kind: 'wholeSize', grows: false } },
    { row: 'in M', words: `in ${wood}`, asked: { kind: 'wholeLook', material: new RegExp(wood, 'i') } },
    { row: 'make it red', words: 'make it red', asked: { kind: 'wholeLook', material: /red/i } },
    { row: 'turn it', words: 'turn it by 45 degrees', asked: { kind: 'turned' } },
    { row: 'add a second', words: 'add a second one beside it', asked: { kind: 'doubled' } },
  ];
  return /^(mechanical|hardware)$/.test(definition.family) ? out.slice(2) : out;
}

/** Parts by the name that the outliner shows, with how many there are; the whole's own name is none. */
export function namedParts({ parts, definition }: Specimen): Map<string, PartReport[]> {
  const own = new Set([definition.label, ...(definition.spoken?.names ?? [])].map((name) => singular(name.toLowerCase())));
  const out = new Map<string, PartReport[]>();
  for (const part of parts) {
    const name = singular(part.name.toLowerCase().replace(/\s+\d+$/, ''));
    if (own.has(name) || !/^[a-z][a-z -]+$/.test(name) || UNSAID.test(name)) continue;
    out.set(name, [...(out.get(name) ?? []), part]);
  }
  return out;
}

/** Plural of a part's name, as people write it. */
function pluralOf(part: string): string {
  const irregular: Readonly<Record<string, string>> = {
    foot: 'feet',
    tooth: 'teeth',
    leaf: 'leaves',
    shelf: 'shelves',
    knife: 'knives',
    glass: 'glasses',
  };
  const last = part.split(' ').at(-1) ?? part;
  const more = irregular[last] ?? (/[^aeiou]y$/.test(last) ? `${last.slice(0, -1)}ies` : /(ch|sh|x|s)$/.test(last) ? last : `${last}s`);
  return `${part.slice(0, part.length - last.length)}${more}`;
}

/** Names that are no word for what is seen: helpers of a drawing, numbered copies. */
const UNSAID = /\b(one|two|three|gap|cut|up|low|high|upper|lower|inner|outer|a|b|c|solid|block|strut|core|body)s?$/;

function partCells(specimen: Specimen): Cell[] {
  const named = namedParts(specimen);
  if (named.size === 0 || (named.size === 1 && specimen.parts.length === 1)) return [];
  return [...named].flatMap(([part, built]): Cell[] => {
    const many = built.reduce((sum, { copies }) => sum + copies, 0);
    const word = many > 1 ? pluralOf(part) : part;
    const [first] = built;
    const sizes = [0, 1, 2].map((axis) => extent(first!.bounds, axis));
    const by = Math.max(1, round(0.2 * Math.max(...sizes)));
    const amount = by >= 10 ? `${tidy(by / 10)} cm` : `${by} mm`;
    const out: Cell[] = [
      { row: 'bigger P', words: `bigger ${word}`, asked: { kind: 'partSize', part, grows: true } },
      { row: 'make the P smaller', words: `make the ${word} smaller`, asked: { kind: 'partSize', part, grows: false } },
      { row: 'the P in brass', words: `the ${word} in brass`, asked: { kind: 'partLook', part, material: /brass/i } },
      { row: 'paint the P red', words: `paint the ${word} red`, asked: { kind: 'partLook', part, material: /red/i } },
      { row: 'P V longer', words: `${word} ${amount} longer`, asked: { kind: 'partSize', part, grows: true, ...(many === 1 && { by }) } },
      { row: 'the P wider', words: `the ${word} wider`, asked: { kind: 'partSize', part, grows: true } },
      { row: 'thicker P', words: `thicker ${word}`, asked: { kind: 'partSize', part, grows: true } },
      { row: 'P taller', words: `${word} taller`, asked: { kind: 'partSize', part, grows: true } },
      { row: 'without the P', words: `without the ${word}`, asked: { kind: 'partGone', part } },
    ];
    if (many > 1)
      out.push(
        { row: 'two more P', words: `two more ${word}`, asked: { kind: 'partCount', part, by: 2 } },
        { row: 'one P less', words: `one ${part} less`, asked: { kind: 'partCount', part, by: -1 } },
        { row: 'the left P red', words: `the left ${part} red`, asked: { kind: 'partLook', part, material: /red/i, some: true } },
        {
          row: 'the second P in brass',
          words: `the second ${part} in brass`,
          asked: { kind: 'partLook', part, material: /brass/i, some: true },
        },
      );
    return out;
  });
}

/** All instructions for a thing. */
export const cellsOf = (specimen: Specimen): Cell[] => [
  ...valueCells(specimen),
  ...choiceCells(specimen),
  ...wholeCells(specimen),
  ...partCells(specimen),
];
