import type { Dimension } from '../plan/spoken.ts';
import { spokenPart } from './names.ts';
import { type Sheet, slotsOf, type Unit } from './sheet.ts';

/** Which number of an operation a said dimension means. */

/** Words that a dimension goes by. */
const FORMS: Readonly<Record<Dimension, readonly string[]>> = {
  size: ['size', 'big', 'large'],
  length: ['length', 'long'],
  width: ['width', 'wide', 'breadth', 'broad'],
  height: ['height', 'tall', 'high'],
  depth: ['depth', 'deep'],
  thickness: ['thickness', 'thick'],
  diameter: ['diameter', 'across', 'dia'],
  radius: ['radius'],
  side: ['side', 'edge', 'sides'],
  circumference: ['circumference', 'around', 'girth'],
  angle: ['angle', 'degree'],
};

/** Numbers that a dimension may be, best first; which of them there are, the operation says. */
const CANDIDATES: Readonly<Record<Dimension, readonly string[]>> = {
  size: ['height', 'diameter', 'length', 'width', 'size.0', 'outer_diameter', 'side', 'depth'],
  length: ['length', 'width', 'size.0', 'size.2', 'height', 'depth', 'base.0'],
  width: ['width', 'size.0', 'size.2', 'depth', 'diameter', 'outer_diameter', 'base.0', 'length'],
  height: ['height', 'size.1', 'thickness', 'length', 'seat_height'],
  depth: ['depth', 'size.2', 'size.0', 'width', 'height', 'length', 'base.1'],
  thickness: ['thickness', 'wall', 'tube_diameter', 'size.1', 'height', 'depth'],
  diameter: ['diameter', 'outer_diameter', 'width', 'size.0'],
  radius: ['radius', 'diameter', 'outer_diameter', 'round'],
  side: ['side', 'edge', 'size.0', 'base.0', 'width'],
  circumference: ['diameter', 'outer_diameter'],
  angle: ['angle', 'pitch', 'turn'],
};

/** What the words between number and noun may point at: "inside", "wall", "bolt circle". */
const ASPECTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(inside|inner|internal|id|bore|hole)\b/, ['inner_{}', 'bore', 'inner_diameter', 'hole', 'hole_diameter']],
  [/\b(outside|outer|external|od|overall|total)\b/, ['outer_{}', 'outer_diameter']],
  [/\b(base|bottom|lower)\b/, ['base_{}', 'bottom_{}', 'base.0']],
  [/\b(top|upper)\b/, ['top_{}', 'top.0']],
  [/\bwalls?\b/, ['wall', 'thickness']],
  [/\bacross flats\b|\bflats?\b/, ['across_flats']],
  [/\bbolt circle\b|\bpitch circle\b|\bpcd\b|\bhole circle\b/, ['bolt_circle', 'pitch_circle']],
  [/\bwire\b/, ['wire']],
  [/\bpitch\b/, ['pitch']],
  [/\b(corner|corners|edge|edges|fillet)\b/, ['round', 'side', 'edge', 'radius']],
  [/\b(tube|cross section|section)\b/, ['tube_diameter', 'wire']],
];

const singular = (word: string): string => word.replace(/(?<=[a-z]{2})s$/, '');

/** The operation's own words for its numbers, by address. */
export const wordsOf = (sheet: Sheet): Readonly<Record<string, readonly string[] | undefined>> => sheet.definition.spoken?.words ?? {};

/** Whether the operation's own words for a number are among those that were said. */
function ownWord(sheet: Sheet, dimension: Dimension, of: string, unit: Unit): string | undefined {
  const words = wordsOf(sheet);
  const forms = FORMS[dimension];
  const has = (said: readonly string[]): string | undefined =>
    Object.entries(words).find(
      ([address, known]) => sheet.isFree(address, unit) && known?.some((word) => said.includes(word.toLowerCase())),
    )?.[0];
  if (of !== '') return has(forms.map((form) => `${of} ${form}`)) ?? has([of]);
  return has(forms);
}

/** Names that a dimension of an aspect may have as a parameter of its own: "seat" and height are seat_height. */
function named(dimension: Dimension, of: string): string[] {
  const plain = of.replace(/\s+/g, '_');
  const names = plain === '' ? [] : [`${plain}_${dimension}`, `${singular(plain)}_${dimension}`];
  const aspects = ASPECTS.filter(([pattern]) => pattern.test(of)).flatMap(([, candidates]) => candidates);
  const own = plain === '' ? [] : [plain, singular(plain)];
  // "overall height 20" is how high it is, and no diameter
  const across = !/^(height|length|depth|thickness)$/.test(dimension);
  const meant = aspects.filter((name) => across || !name.endsWith('diameter'));
  return [...names, ...meant.map((name) => name.replace('{}', dimension === 'size' ? 'diameter' : dimension)), ...own];
}

/** Address of the number that a said dimension means, or undefined where the operation has none left. */
export function addressOf(sheet: Sheet, dimension: Dimension, of = ''): string | undefined {
  const unit: Unit = dimension === 'angle' ? 'deg' : 'mm';
  const free = (address: string): boolean => sheet.isFree(address, unit);
  const about = of.toLowerCase().trim();
  const own = ownWord(sheet, dimension, about, unit);
  if (own) return own;
  // a sketch drawn out is as high as that, a section as long
  if (about === 'extrusion')
    return ['thickness', 'height', 'size.1', 'length'].find(
      (name) => (name !== 'thickness' || !sheet.has('length')) && (name !== 'height' || !sheet.has('shape')) && free(name),
    );
  // "bowl 85 mm wide" of a glass: what a part of it measures
  const ofPart =
    about === '' ? undefined : spokenPart(sheet.definition, about)?.[1].sizes?.[dimension === 'radius' ? 'diameter' : dimension];
  if (ofPart !== undefined && free(ofPart)) return ofPart;
  // "bottom 60 top 30", "40 outside" of what is round
  if (!sheet.has('base_diameter') && /^(base|bottom|lower|outside|outer|external)$/.test(about) && dimension === 'size' && free('diameter'))
    return 'diameter';
  if (about !== '') {
    const found = [...named(dimension, about), ...(dimension === 'radius' ? named('diameter', about) : [])].find(free);
    if (found) return found;
    // "base" and "outside" of a plain solid are its own size; what any other word points at is not here
    if (!/^(base|bottom|outside|outer|overall|total|external|side|edge|lower)$/.test(about)) return undefined;
  }
  if (dimension === 'size') {
    const one = sheet.definition.spoken?.sizes?.one;
    if (one && free(one)) return one;
  }
  const found = CANDIDATES[dimension].find(free);
  if (found !== undefined || dimension !== 'size') return found;
  return [...slotsOf(sheet.definition).values()].find(
    ({ address, name, param }) => free(address) && !param.advanced && !NOT_THE_SIZE.test(name),
  )?.address;
}

/** Lengths that nobody means by a bare size. */
const NOT_THE_SIZE = /round|chamfer|wall|thickness|position|gap|offset|clearance|twist/;

const ROWS: Readonly<Record<2 | 3, readonly (readonly string[])[]>> = {
  2: [
    ['width', 'depth'],
    ['width', 'height'],
    ['length', 'width'],
    ['diameter', 'height'],
    ['diameter', 'length'],
    ['size.0', 'size.2'],
    ['outer_diameter', 'inner_diameter'],
  ],
  3: [
    ['width', 'depth', 'height'],
    ['size.0', 'size.2', 'size.1'],
    ['length', 'width', 'height'],
    ['length', 'width', 'thickness'],
    ['width', 'height', 'thickness'],
    ['diameter', 'diameter', 'height'],
  ],
};

/** Addresses of "60 x 40" or "60 x 40 x 75", in order. */
export function rowOf(sheet: Sheet, among: 2 | 3, thin = false): readonly string[] | undefined {
  const flat = sheet.definition.spoken?.sizes?.thin;
  if (thin && flat) return flat;
  const own = among === 2 ? sheet.definition.spoken?.sizes?.two : sheet.definition.spoken?.sizes?.three;
  if (own) return own;
  const has = (address: string): boolean => sheet.slot(address)?.param.unit === 'mm';
  const row = ROWS[among].find((names) => names.every(has));
  if (row) return row;
  const one = sheet.definition.spoken?.sizes?.one;
  return one ? [one] : undefined;
}

/** Factor from what was said to what stands in the plan: a radius is half a diameter, a circumference pi of them. */
export function factorTo(dimension: Dimension, address: string): number {
  const across = /diameter|bore|hole|wire|width|size/.test(address);
  if (dimension === 'radius' && across) return 2;
  if (dimension === 'circumference' && across) return 1 / Math.PI;
  if (dimension === 'diameter' && /(^|_)radius$/.test(address)) return 0.5;
  return 1;
}
