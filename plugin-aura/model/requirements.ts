import { findMaterial } from '../materials/catalogue.ts';
import { colourOf } from '../materials/colours.ts';
import type { MaterialSpecification, Report } from './answer.ts';
import type { Requirement } from './plan.ts';

/** What a result is known by when it is held against what was asked for. */
export interface Outcome {
  report: Report;
  materials: readonly MaterialSpecification[];
  /** Every number that operations came to, lengths in mm, angles in degrees. */
  numbers: readonly { place: string; value: number }[];
}

/** A length is kept when the result shows it within this share. */
const LENGTH_SHARE = 0.005;
/** Carats follow from cut proportions, and are kept within this share. */
const CARAT_SHARE = 0.03;
const MILLIMETRES: Readonly<Record<string, number>> = { mm: 1, cm: 10, m: 1000, in: 25.4, inch: 25.4, '"': 25.4, ft: 304.8 };

/**
 * Marks each requirement as met or not. What cannot be judged from a result (a ring size in letters, a mood) stays unmarked.
 * A number counts as met where any measure of the result shows it: the requirement's words name it too loosely to bind it to one.
 */
export function checkRequirements(requirements: readonly Requirement[], outcome: Outcome): Requirement[] {
  return requirements.map(({ met: _before, ...requirement }) => {
    const met = isMet(requirement, outcome);
    return met === undefined ? requirement : { ...requirement, met };
  });
}

function isMet(requirement: Requirement, outcome: Outcome): boolean | undefined {
  const { kind, value } = requirement;
  if (typeof value === 'string') return isWordMet(kind, value, outcome);
  switch (kind) {
    case 'length':
      return shows(lengthsOf(outcome), value * (MILLIMETRES[requirement.unit ?? 'mm'] ?? 1), LENGTH_SHARE);
    case 'carat':
      return shows(caratsOf(outcome), value, CARAT_SHARE);
    case 'count':
      return shows(countsOf(outcome), value, 0);
    case 'angle':
      return shows(
        outcome.numbers.map((number) => number.value),
        value,
        LENGTH_SHARE,
      );
    default:
      return undefined;
  }
}

function isWordMet(kind: Requirement['kind'], value: string, { report, materials }: Outcome): boolean | undefined {
  if (kind === 'material') {
    const { name } = findMaterial(value).material;
    return materials.some((material) => material.name.startsWith(name) || material.name.toLowerCase().includes(value.toLowerCase()));
  }
  if (kind === 'colour') {
    const colour = colourOf(value);
    return colour === undefined
      ? undefined
      : materials.some(
          (material) =>
            material.name.toLowerCase().includes(value.toLowerCase()) ||
            [material.color, material.attenuationColor, material.emissive].includes(colour),
        );
  }
  if (kind === 'feature') {
    const word = value.toLowerCase();
    return (
      report.parts.some(({ name, role, operation }) => `${name} ${role} ${operation}`.toLowerCase().includes(word)) ||
      report.gems.some(({ cut, material }) => `${cut} ${material}`.toLowerCase().includes(word)) ||
      undefined
    );
  }
  return undefined;
}

const shows = (found: readonly number[], wanted: number, share: number): boolean =>
  found.some((value) => Math.abs(value - wanted) <= Math.max(Math.abs(wanted) * share, 1e-6));

function lengthsOf({ report, numbers }: Outcome): number[] {
  const sides = [report.bounds, ...report.parts.map(({ bounds }) => bounds)].flatMap(({ min, max }) =>
    max.map((side, k) => side - min[k]!),
  );
  return [
    ...numbers.map(({ value }) => value),
    ...numbers.map(({ value }) => 2 * value),
    ...sides,
    ...report.gems.flatMap(({ length, width, depth }) => [length, width, depth]),
  ];
}

/** Of each stone, of all stones of one kind together, and of all. */
function caratsOf({ report, numbers }: Outcome): number[] {
  const byKind = new Map<string, number>();
  for (const { cut, material, carat } of report.gems) byKind.set(`${cut} ${material}`, (byKind.get(`${cut} ${material}`) ?? 0) + carat);
  const all = report.gems.reduce((sum, { carat }) => sum + carat, 0);
  return [
    ...report.gems.map(({ carat }) => carat),
    ...byKind.values(),
    all,
    ...numbers.filter(({ place }) => place.endsWith('.carat')).map(({ value }) => value),
  ];
}

/** Copies of each part, parts of each role and operation, stones of each cut, and whole numbers that operations were given. */
function countsOf({ report, numbers }: Outcome): number[] {
  const tally = new Map<string, number>();
  const add = (key: string, copies: number): void => {
    tally.set(key, (tally.get(key) ?? 0) + copies);
  };
  for (const part of report.parts) {
    add(`role ${part.role}`, part.copies);
    add(`operation ${part.operation}`, part.copies);
  }
  for (const { cut, material } of report.gems) {
    add(`cut ${cut}`, 1);
    add(`gem ${material}`, 1);
  }
  return [...tally.values(), ...report.parts.map(({ copies }) => copies), ...numbers.map(({ value }) => value).filter(Number.isInteger)];
}
