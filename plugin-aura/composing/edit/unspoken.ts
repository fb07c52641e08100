import { findMaterial } from '../../materials/index.ts';
import type { Fact } from '../../plan/brief.ts';
import type { Edit, Target } from '../../reading/edit.ts';
import { isSpecies } from '../jewelry/index.ts';
import { singular } from '../names.ts';
import type { Measured } from './answer.ts';
import { type Bounds, extent, joined, middle } from './builtParts.ts';

/**
 * What nobody spoke of stays as it was: looks where no look was named, sizes where only a look was, things of a scene where another one was
 * moved, holes where one was added, stones where the band was changed. Gives the reason where a change does not keep to that.
 */
export function notSpokenOf(edits: readonly Edit[], was: Measured, now: Measured): string | undefined {
  if (edits.length === 0 || edits.some(({ kind }) => kind === 'revert')) return undefined;
  return (
    otherLooks(edits, was, now) ??
    allOfThem(edits, was, now) ??
    otherSizes(edits, was, now) ??
    otherPlaces(edits, was, now) ??
    otherHoles(edits, was, now) ??
    otherCentre(edits, was, now)
  );
}

type Part = Measured['parts'][number];
const AXES = [0, 1, 2] as const;

/** A name without its number: "Drawer 2". */
const plainName = ({ name }: Part): string => singular(name.toLowerCase().replace(/\s+\d+$/, ''));

const LOOKS: ReadonlySet<Fact['kind']> = new Set(['material', 'colour', 'finish', 'karat', 'style', 'adjective', 'text']);

/** Edits that bring nothing new in and say nothing of looks. */
const isWithoutLooks = (edit: Edit): boolean =>
  edit.kind === 'scale' ||
  edit.kind === 'by' ||
  edit.kind === 'move' ||
  edit.kind === 'reseat' ||
  edit.kind === 'remove' ||
  edit.kind === 'count' ||
  (edit.kind === 'set' && edit.facts.length > 0 && edit.facts.every(({ kind }) => !LOOKS.has(kind)));

/** "Remove the baguettes", after which the platinum is gold. */
function otherLooks(edits: readonly Edit[], was: Measured, now: Measured): string | undefined {
  if (!edits.every(isWithoutLooks)) return undefined;
  const before = materialsByName(was);
  const all = new Set(was.parts.map(({ material }) => material));
  for (const part of now.parts) {
    const worn = before.get(plainName(part));
    // what is called otherwise now may wear whatever there was
    if (worn === undefined ? part.role !== 'casting' || all.has(part.material) || was.parts.length === 0 : worn.has(part.material))
      continue;
    return `The ${plainName(part)} would be of ${part.material.toLowerCase()} then`;
  }
  return undefined;
}

function materialsByName({ parts }: Measured): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  for (const part of parts) out.set(plainName(part), (out.get(plainName(part)) ?? new Set()).add(part.material));
  return out;
}

const isGem = (fact: Fact): boolean => fact.kind === 'material' && findMaterial(fact.material).material.category === 'gem';
const isLook = (fact: Fact): boolean => (fact.kind === 'material' && !isGem(fact)) || fact.kind === 'colour' || fact.kind === 'finish';

/** Share of the whole by which a size may differ that nobody spoke of, as meshes do. */
const STILL = 0.02;

/** "The legs in oak", after which the table is another. */
function otherSizes(edits: readonly Edit[], was: Measured, now: Measured): string | undefined {
  if (!edits.every((edit) => edit.kind === 'set' && edit.facts.length > 0 && edit.facts.every(isLook))) return undefined;
  const axis = AXES.find((k) => Math.abs(extent(now.bounds, k) - extent(was.bounds, k)) > STILL * extent(was.bounds, k) + 0.5);
  return axis === undefined ? undefined : `The ${['width', 'height', 'depth'][axis]!} would be another then`;
}

const PLACED = /^(?:corner|outer|inner|middle|left|right|first|last|top|bottom|front|back|upper|lower)$/;

/** "The corner pots blue", after which all sixteen are. */
function allOfThem(edits: readonly Edit[], was: Measured, now: Measured): string | undefined {
  const [only, ...more] = edits;
  if (only?.kind !== 'set' || more.length > 0 || !only.facts.some(isLook) || only.target.all) return undefined;
  const { noun, adjectives, ordinal, some } = only.target;
  const where = adjectives.find((word) => PLACED.test(word));
  if (noun === undefined || (where === undefined && ordinal === undefined && some === undefined)) return undefined;
  const isNamed = (part: Part): boolean => ` ${plainName(part)}`.endsWith(` ${singular(noun)}`);
  const [before, after] = [was.parts.filter(isNamed), now.parts.filter(isNamed)];
  const copies = before.reduce((sum, part) => sum + part.copies, 0);
  const worn = new Set(before.map(({ material }) => material));
  if (copies < 2 || after.length === 0 || after.some(({ material }) => worn.has(material))) return undefined;
  return `All ${copies} would be changed, and not the ${where ?? 'one'} alone`;
}

/** The thing of a scene that a part belongs to, by its operation. */
const rooted = ({ operation }: Part): string => /^[^_.]+(?:_\d+)?/.exec(operation)?.[0] ?? operation;

function boxes({ parts }: Measured): Map<string, Bounds> {
  const out = new Map<string, Bounds>();
  for (const part of parts) out.set(rooted(part), joined([...(out.has(rooted(part)) ? [out.get(rooted(part))!] : []), part.bounds])!);
  return out;
}

/** "Move the cup to the left of the apple", after which the apple is elsewhere too. */
function otherPlaces(edits: readonly Edit[], was: Measured, now: Measured): string | undefined {
  const [only, ...more] = edits;
  if (only?.kind !== 'move' || more.length > 0 || only.target.noun === undefined || only.relation === undefined) return undefined;
  const base = only.relation.to.noun;
  if (base === undefined || base === only.target.noun) return undefined;
  const [before, after] = [boxes(was), boxes(now)];
  const roots = [...before.keys()].filter((root) => after.has(root));
  const isOf = (root: string, noun: string): boolean =>
    was.parts.some((part) => rooted(part) === root && (root.startsWith(noun.replaceAll(' ', '_')) || plainName(part) === singular(noun)));
  // what all stands on tells whether the whole was only shifted
  const volume = (root: string): number => AXES.reduce<number>((product, k) => product * extent(before.get(root)!, k), 1);
  const [ground] = roots.toSorted((a, b) => volume(b) - volume(a));
  const still = roots.find((root) => isOf(root, base));
  if (roots.length < 3 || ground === undefined || still === undefined || still === ground || isOf(ground, only.target.noun))
    return undefined;
  const shift = (root: string): number[] => AXES.map((k) => middle(after.get(root)!, k) - middle(before.get(root)!, k));
  const size = Math.max(...AXES.map((k) => extent(was.bounds, k)));
  const [own, others] = [shift(still), shift(ground)];
  return AXES.some((k) => Math.abs(own[k]! - others[k]!) > STILL * size)
    ? `The ${base} would be moved along with the ${only.target.noun}`
    : undefined;
}

/** "Another hole in the middle, 20 mm", after which all of them are so wide. */
function otherHoles(edits: readonly Edit[], was: Measured, now: Measured): string | undefined {
  const isMore = edits.some(
    (edit) => edit.kind === 'add' || (edit.kind === 'count' && /\b(?:another|more|extra|additional)\b/i.test(edit.words)),
  );
  if (!isMore) return undefined;
  const before = new Map((was.numbers ?? []).map(({ place, value }) => [place, value]));
  const changed = (now.numbers ?? []).find(
    ({ place, value }) => /hole[^.]*\.diameter$/.test(place) && before.has(place) && Math.abs(before.get(place)! - value) > 0.01,
  );
  return changed && `The holes that are there would become ${changed.value} mm wide too`;
}

const OF_BAND = /^(?:band|shank|ring|prong|claw|bail|chain|bezel|gallery|shoulder|head|setting)$/;

/** "A wider band", after which the stone in the middle is another. */
function otherCentre(edits: readonly Edit[], was: Measured, now: Measured): string | undefined {
  const targets = edits.map((edit): Target | undefined => ('target' in edit ? edit.target : undefined));
  const ofBand = edits.every(
    (edit, k) =>
      (edit.kind === 'scale' || edit.kind === 'by' || edit.kind === 'set') &&
      targets[k]?.noun !== undefined &&
      OF_BAND.test(targets[k].noun) &&
      !isSpecies(targets[k].noun),
  );
  const saysStone = edits.some(
    (edit) => edit.kind === 'set' && edit.facts.some((fact) => isGem(fact) || fact.kind === 'carat' || fact.kind === 'adjective'),
  );
  if (!ofBand || saysStone || was.gems.length === 0) return undefined;
  const largest = (measured: Measured) => [...measured.gems].sort((a, b) => b.length * b.width - a.length * a.width)[0];
  const [old, next] = [largest(was)!, largest(now)];
  const isSame =
    next !== undefined && next.material === old.material && next.cut === old.cut && Math.abs(next.length - old.length) <= 0.03 * old.length;
  // stones along the band follow it
  if (isSame || was.gems.filter(({ length }) => Math.abs(length - old.length) < 0.01).length > 2) return undefined;
  return `The ${old.material.toLowerCase()} would be another then`;
}
