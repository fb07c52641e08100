import { findMaterial } from '../materials/catalogue.ts';
import { colourOf } from '../materials/colours.ts';
import type { MaterialCategory, PhysicalMaterial } from '../materials/physical.ts';
import type { MaterialSpecification } from '../materials/specification.ts';
import type { Requirement } from '../plan/plan.ts';
import { millimetresIn } from '../plan/resolve.ts';
import type { Report } from './reportSchema.ts';

/** What requirements are held against. */
export interface Outcome {
  report: Report;
  materials: readonly MaterialSpecification[];
  /** Numbers that the operations were built with, mm and degrees, with where each stands ("shank.thickness"). */
  numbers: readonly { place: string; value: number }[];
}

/** Shares by which a length and a carat may miss what was asked for. */
const LENGTH_TOLERANCE = 0.015;
const CARAT_TOLERANCE = 0.03;
/** Share of its surface that a thing of some material or colour shows of it at least. */
const SEEN_SHARE = 0.04;
/** Distance between two colours of sRGB (0 to 1 a channel) that still bear one name. */
const SAME_COLOUR = 0.45;
/** Degrees around the circle of colours within which two stones are called alike. */
const SAME_HUE = 25;
/** What is taken out of a body is no part of it and cannot be counted among them. */
const HOLLOW = /\b(hole|bore|slot|pocket|groove|notch|recess|opening|cutout)s?\b/i;

/** The requirements with `met` filled in. What cannot be judged by numbers and names is left open (undefined). */
export function checkRequirements(requirements: readonly Requirement[], outcome: Outcome): Requirement[] {
  return requirements.map((requirement) => {
    const met = isMet(requirement, outcome);
    const { met: _before, ...asked } = requirement;
    return met === undefined ? asked : { ...asked, met };
  });
}

/**
 * Whether what was asked for stands where it was put. A requirement that names its operation is held against that operation alone: the number
 * that its parameter came to, the material of its parts. One that names none (a model's) is looked for in the whole result.
 */
function isMet(requirement: Requirement, outcome: Outcome): boolean | undefined {
  const { kind, value, operation } = requirement;
  if (operation !== undefined) return isMetAt({ ...requirement, operation }, outcome);
  switch (kind) {
    case 'length':
    case 'size':
      return hasLengths(requirement, outcome);
    case 'angle':
      return typeof value === 'number' ? outcome.numbers.some((number) => near(number.value, value, LENGTH_TOLERANCE)) : undefined;
    case 'count':
      return hasCount(requirement, outcome);
    case 'carat':
      return typeof value === 'number' ? hasCarat(value, outcome) : undefined;
    case 'material':
      return hasMaterial(String(value), outcome);
    case 'colour':
      return hasColour(String(value), outcome);
    case 'feature':
      return namesOf(outcome).some((name) => sharesWord(name, `${requirement.about} ${String(value)}`)) ? true : undefined;
  }
}

function isMetAt(requirement: Requirement & { operation: string }, outcome: Outcome): boolean | undefined {
  const { kind, value, operation, param } = requirement;
  switch (kind) {
    case 'length':
    case 'size':
    case 'angle':
    case 'count':
    case 'carat': {
      if (param === undefined || typeof value !== 'number') return undefined;
      if (kind === 'count' && param === 'parts') return madeOf(requirement, outcome) === value;
      // a row that is as long as its members make it
      if (kind === 'length' && /(^|_)(count|stones|links)$/.test(param)) return undefined;
      const built = builtAt(operation, param, outcome);
      const factor = kind === 'length' && requirement.unit !== undefined ? (millimetresIn(requirement.unit) ?? 1) : 1;
      if (built === undefined) return undefined;
      return kind === 'count'
        ? Math.abs(built - value) < 1e-6 || stonesCalled(requirement, outcome) === value
        : near(built, value * factor, kind === 'carat' ? CARAT_TOLERANCE : LENGTH_TOLERANCE);
    }
    case 'material':
    case 'colour':
      return wears(requirement, outcome);
    case 'feature':
      // What a word of description set is seen, not measured.
      return undefined;
  }
}

/** The number that a parameter came to; corners that are rounded in the profile are no rounding of the body. */
export function builtAt(operation: string, param: string, { numbers }: Pick<Outcome, 'numbers'>): number | undefined {
  const at = (name: string): number | undefined => {
    const place = `${operation}.${name.replace(/\.(\d)$/, '[$1]')}`;
    return numbers.find((number) => number.place === place)?.value;
  };
  return (param === 'round' ? at('profile.r') : undefined) ?? at(param);
}

/** Parts that an operation made, or that what works on it handed on under an id of its own. */
const isOf = (made: string, operation: string): boolean => made === operation || made.startsWith(`${operation}_`);

/** How many parts of this name an operation made, its copies and those that what works on it handed on. */
function madeOf({ operation, about, value }: Requirement & { operation: string }, { report }: Outcome): number {
  const own = report.parts.filter((part) => isOf(part.operation, operation));
  const named = own.filter((part) => sharesWord(part.name, about));
  const called = named.length > 0 ? named : own.filter((part) => sharesWord(part.role, about));
  // each of five arms may be made of several pieces
  if (called.some(({ copies }) => copies === value)) return Number(value);
  return called.reduce((sum, { copies }) => sum + copies, 0);
}

/** How many stones of this name there are: the seven of a cluster are one in the middle and six around. */
const stonesCalled = ({ about }: Requirement, { report }: Outcome): number =>
  report.gems.filter((gem) => sharesWord(`${gem.cut} ${gem.material} stone gem`, about)).length;

/** Whether the parts of an operation wear a material or a colour; undefined where none of its parts can be told from the rest. */
function wears(
  { kind, value, operation, param, about, words: said }: Requirement & { operation: string },
  { report, materials, numbers }: Outcome,
): boolean | undefined {
  const role = param?.startsWith('materials.') ? param.slice('materials.'.length).replace(/s$/, '') : undefined;
  const own = report.parts.filter(
    (part) => isOf(part.operation, operation) && (role === undefined || part.role.replace(/s$/, '') === role),
  );
  // what a figure is painted with is seen on the figure, and not on what bears it
  const figures = param === 'material' ? own.filter((part) => part.operation === operation && part.role === 'paint') : [];
  const parts = figures.length > 0 ? figures : own;
  if (parts.length === 0) {
    // what it was said of is not there: then it shows, or it does not, on the rest
    const rest = report.parts.filter((part) => isOf(part.operation, operation));
    return role === undefined || rest.length === 0
      ? undefined
      : wears({ kind, value, operation, about, words: said }, { report, materials, numbers }) === true;
  }
  const words = String(value);
  // a chimney of brick is no brick house
  const most = parts.reduce((sum, { area_mm2 }) => sum + area_mm2, 0);
  const areas = new Map<string, number>();
  for (const { material, area_mm2 } of parts) areas.set(material, (areas.get(material) ?? 0) + area_mm2);
  const worn = new Set([...areas].filter(([, area]) => area >= SEEN_SHARE * most).map(([material]) => material));
  if (kind === 'material') {
    const { name, category } = findMaterial(words).material;
    // One small ruby among other stones is a ruby.
    return [...(category === 'gem' ? areas.keys() : worn)].some((material) => material === name || allWordsIn(words, material));
  }
  const wanted = colourOf(words);
  if (wanted === undefined) return undefined;
  // a ruby is red, however deep: of a stone the hue counts
  const isStone = report.gems.some(({ id }) => isOf(id, operation));
  return materials.some(
    ({ name, color, attenuationColor }) =>
      worn.has(name) &&
      (allWordsIn(words, name) ||
        distance(color, wanted) < SAME_COLOUR ||
        (isStone && hueBetween(typeof attenuationColor === 'string' ? attenuationColor : color, wanted) < SAME_HUE)),
  );
}

/** What is told of a requirement that was not met, with what was built where that is known. */
export function missedSentence({ kind, about, words, operation, param, unit }: Requirement, outcome: Pick<Outcome, 'numbers'>): string {
  const built = operation !== undefined && param !== undefined && param !== 'parts' ? builtAt(operation, param, outcome) : undefined;
  if (built === undefined || kind === 'material' || kind === 'colour' || kind === 'feature')
    return `“${words}” was asked for (${about}), and the result does not show it.`;
  const count = Number(built.toFixed(2));
  return `“${words}” was asked for (${about}): it came out ${count}${kind === 'count' ? '' : ` ${unit === 'deg' ? '°' : kind === 'carat' ? 'ct' : 'mm'}`}.`;
}

const near = (a: number, b: number, share: number): boolean => Math.abs(a - b) <= Math.max(Math.abs(b) * share, 1e-3);

/** Every number of the requirement is a size of the whole, of a part or stone, or one that an operation was built with. */
function hasLengths({ value, unit }: Requirement, { report, numbers }: Outcome): boolean | undefined {
  const factor = unit === undefined ? 1 : millimetresIn(unit);
  const wanted = typeof value === 'number' ? [value] : (value.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  // "US 6" is a size, but no length.
  if (
    factor === undefined ||
    wanted.length === 0 ||
    (typeof value === 'string' && /[a-z]{2}/i.test(value.replace(/mm|cm|by|inch(es)?|in/gi, '')))
  )
    return undefined;
  const known = [
    ...numbers.flatMap((number) => [number.value, number.value * 2]),
    ...[report, ...report.parts].flatMap(({ bounds: { min, max } }) => min.map((low, k) => max[k]! - low)),
    ...report.gems.flatMap(({ length, width, depth }) => [length, width, depth]),
  ];
  return wanted.every((length) => known.some((size) => near(size, length * factor, LENGTH_TOLERANCE)));
}

/**
 * Parts of that name, its copies or those that are called alike. What no part is named after may be there under another name: an ear is a
 * handle too. Then it is left open, and so is what is taken out of a body.
 */
function hasCount({ value, about }: Requirement, { report, numbers }: Outcome): boolean | undefined {
  if (typeof value !== 'number') return undefined;
  const called = report.parts.filter((part) => sharesWord(`${part.name} ${part.role} ${part.operation}`, about));
  const alike = new Map<string, number>();
  for (const { name, copies } of called) alike.set(name, (alike.get(name) ?? 0) + copies);
  const counts = [...called.map(({ copies }) => copies), ...alike.values(), [...alike.values()].reduce((sum, copies) => sum + copies, 0)];
  const gems = report.gems.filter((gem) => sharesWord(`${gem.cut} ${gem.material} stone gem`, about)).length;
  if (counts.includes(value) || gems === value || numbers.some((number) => number.value === value && isCountOf(number.place, about)))
    return true;
  return HOLLOW.test(about) || (called.length === 0 && gems === 0) ? undefined : false;
}

/** Parameters that count, whatever they stand at. */
const COUNTING = /[._](count|columns|rows|copies|teeth|sides|stones|links|spokes|sets|layers)$/;

/** Whether a number counts what a requirement is about: not every 4 is four legs. */
const isCountOf = (place: string, about: string): boolean => !place.includes('[') && (COUNTING.test(place) || sharesWord(place, about));

function hasCarat(carat: number, { report: { gems } }: Outcome): boolean {
  const total = gems.reduce((sum, gem) => sum + gem.carat, 0);
  return near(total, carat, CARAT_TOLERANCE) || gems.some((gem) => near(gem.carat, carat, CARAT_TOLERANCE));
}

/** Other words for all that is of one kind: walnut is wood, and so it is wooden. */
const KINDS: ReadonlyMap<string, MaterialCategory> = new Map([
  ['wooden', 'wood'],
  ['timber', 'wood'],
  ['cloth', 'fabric'],
]);

/** What the parts wear, whichever way it was given, and what the plan lists. */
function wornIn({ materials, report }: Outcome): Pick<PhysicalMaterial, 'name' | 'category' | 'color' | 'attenuationColor'>[] {
  const listed = new Set(materials.map(({ name }) => name));
  const others = [...new Set(report.parts.map(({ material }) => material))].filter((name) => !listed.has(name));
  return [...materials.map(({ name }) => name), ...others].map((name) => {
    const own = materials.find((material) => material.name === name);
    const { material } = findMaterial(name);
    return own ? { ...material, name, color: own.color } : { ...material, name };
  });
}

function hasMaterial(words: string, outcome: Outcome): boolean {
  const { name } = findMaterial(words).material;
  const kind = KINDS.get(words.toLowerCase()) ?? words.toLowerCase();
  const worn = wornIn(outcome);
  return (
    worn.some((material) => material.name === name || material.category === kind || allWordsIn(words, material.name)) ||
    outcome.materials.some(({ id }) => allWordsIn(words, id))
  );
}

function hasColour(words: string, outcome: Outcome): boolean | undefined {
  const wanted = colourOf(words);
  if (wanted === undefined) return undefined;
  return wornIn(outcome).some(
    ({ name, color, attenuationColor }) =>
      allWordsIn(words, name) || [color, attenuationColor].some((own) => own && distance(own, wanted) < SAME_COLOUR),
  );
}

/** Distance of two sRGB hex colours, each channel from 0 to 1. */
function distance(a: string, b: string): number {
  const channel = (hex: string, k: number): number => Number.parseInt(hex.slice(1 + 2 * k, 3 + 2 * k), 16) / 255;
  return Math.hypot(...[0, 1, 2].map((k) => channel(a, k) - channel(b, k)));
}

/** Degrees between two colours around their circle; beyond all where one of them is grey. */
function hueBetween(a: string, b: string): number {
  const [one, other] = [hueOf(a), hueOf(b)];
  if (one === undefined || other === undefined) return Number.POSITIVE_INFINITY;
  const apart = Math.abs(one - other) % 360;
  return Math.min(apart, 360 - apart);
}

/** Hue of an sRGB hex colour in degrees, undefined where it has hardly any. */
function hueOf(hex: string): number | undefined {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((k) => Number.parseInt(hex.slice(k, k + 2), 16));
  if (Math.max(r, g, b) - Math.min(r, g, b) < 40) return undefined;
  return (Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI;
}

const namesOf = ({ report, numbers }: Outcome): string[] => [
  ...report.parts.map((part) => `${part.name} ${part.role} ${part.operation}`),
  ...numbers.map((number) => number.place),
];

/** Lower-case words in the singular, short ones left out. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]{3,}/g) ?? []).map((word) => word.replace(/(?:ies)$/, 'y').replace(/([^s])s$/, '$1'));
}

function sharesWord(name: string, about: string): boolean {
  const words = new Set(wordsOf(name));
  return wordsOf(about).some((word) => words.has(word));
}

function allWordsIn(words: string, name: string): boolean {
  const known = new Set(wordsOf(name));
  const wanted = wordsOf(words);
  return wanted.length > 0 && wanted.every((word) => known.has(word));
}
