import { findMaterial } from '../../materials/index.ts';
import type { Fact } from '../../plan/brief.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Edit } from '../../reading/edit.ts';
import { singular } from '../names.ts';
import type { Measured } from './answer.ts';

/** Whether two designs were built the same, so that a change between them is one in words alone. */

/** Volumes that differ by less, of the whole, and bounds, mm, are alike: solids are not meshed the same to the last digit. */
const SAME = { share: 1e-5, mm: 1e-3 };

/** Parts that were made anew stand behind those that were not. */
const inOrder = ({ parts }: Measured): Measured['parts'] => {
  const key = ({ name, material, bounds }: Measured['parts'][number]): string =>
    `${name} ${material} ${bounds.min.map((value) => value.toFixed(1)).join(' ')}`;
  return [...parts].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};

export function isBuiltAlike(one: Measured, other: Measured): boolean {
  // what cannot be built is told by its own sentence
  if ([one, other].some(({ problems = [] }) => problems.some(({ severity }) => severity === 'error'))) return false;
  if (one.parts.length !== other.parts.length || one.gems.length !== other.gems.length || isSpreadOtherwise(one, other)) return false;
  const after = inOrder(other);
  const parts = inOrder(one).every((part, k) => {
    const next = after[k]!;
    return (
      part.name === next.name &&
      part.material === next.material &&
      part.copies === next.copies &&
      part.watertight === next.watertight &&
      Math.abs(part.volume_mm3 - next.volume_mm3) <= SAME.share * Math.abs(part.volume_mm3) &&
      Math.abs(part.area_mm2 - next.area_mm2) <= SAME.share * Math.abs(part.area_mm2) &&
      (['min', 'max'] as const).every((end) =>
        part.bounds[end].every((value, axis) => Math.abs(value - next.bounds[end][axis]!) <= SAME.mm),
      )
    );
  });
  const gemText = ({ gems }: Measured): string =>
    gems.map(({ cut, material, carat }) => `${cut} ${material} ${carat.toFixed(4)}`).join(';');
  return parts && gemText(one) === gemText(other);
}

/** Numbers that say how far apart holes and the like lie within a body. */
const SPREADS = /\.(?:\w+_)?(?:circle|spacing|inset)$/;

/** A wider bolt circle leaves bounds, area and volume of its flange as they were. */
function isSpreadOtherwise({ numbers: was = [] }: Measured, { numbers: now = [] }: Measured): boolean {
  const before = new Map(was.map(({ place, value }) => [place, value]));
  return now.some(({ place, value }) => SPREADS.test(place) && before.has(place) && Math.abs(before.get(place)! - value) > SAME.mm);
}

/** A hole that lies elsewhere in its body leaves bounds and volume as they were: whether what is worked into something has another place. */
export const isMovedWithin = (before: Plan, after: Plan): boolean =>
  after.operations.some(({ id, params: { at } }) => {
    const was = before.operations.find((operation) => operation.id === id);
    return was !== undefined && at !== undefined && JSON.stringify(at) !== JSON.stringify(was.params.at ?? [0, 0]);
  });

/** Share by which a size that was said may differ from one that was built and be so already. */
const CLOSE = 0.01;

const NEVER_SO: ReadonlySet<Edit['kind']> = new Set(['scale', 'by', 'add', 'move', 'shade', 'remove', 'swap', 'reseat', 'copy']);

/** "Another perch" is not there already. */
const ONE_MORE = /\b(?:another|second|third|more|extra|additional)\b/i;

/** "Add a handle" of what has one. */
const isThereOf = (edit: Edit, { parts }: Measured): boolean =>
  edit.kind === 'add' &&
  !ONE_MORE.test(edit.words) &&
  parts.some(({ name, role }) => {
    const words = [name, role].map((word) => singular(word.toLowerCase().replaceAll('_', ' ')));
    const noun = singular(edit.thing.noun);
    // to a place of its own it is another one, unless it is called just so
    // "gold coins" in what holds its gold
    if (edit.to?.pronoun) return words.some((word) => ` ${word}`.endsWith(` ${noun}`) || noun.startsWith(`${word} `));
    return edit.to === undefined ? words.some((word) => word.includes(noun)) : words.includes(noun);
  });

/** Parts and numbers that a noun names; all of the design where no part is called so. */
function namedIn(measured: Measured, noun: string | undefined) {
  const word = noun === undefined ? undefined : singular(noun.toLowerCase());
  const parts = word === undefined ? [] : measured.parts.filter(({ name }) => ` ${singular(name.toLowerCase())}`.endsWith(` ${word}`));
  const numbers = measured.numbers ?? [];
  if (word === undefined || parts.length === 0) return { ...measured, numbers, boxes: [measured, ...measured.parts] };
  const place = word.replaceAll(' ', '_');
  return { parts, gems: [], numbers: numbers.filter((one) => one.place.includes(place)), boxes: parts };
}

/** Whether a fact is so of what it was said of: a size by any of its sizes, since words do not tell which way a part lies. */
function isSo(fact: Fact, { parts, gems, numbers, boxes }: ReturnType<typeof namedIn>): boolean {
  if (fact.kind === 'measure' || fact.kind === 'carat' || fact.kind === 'thread') {
    const asked = fact.kind === 'thread' ? fact.diameter : fact.value;
    const sizes = [
      ...numbers.map(({ value }) => value),
      ...boxes.flatMap(({ bounds: { min, max } }) => max.map((value, k) => value - min[k]!)),
      ...parts.flatMap(({ each_mm }) => each_mm ?? []),
      ...gems.flatMap(({ length, width, carat }) => [length, width, carat]),
    ];
    return sizes.some((size) => Math.abs(size - asked) <= CLOSE * asked);
  }
  const look = fact.kind === 'material' ? fact.material : fact.kind === 'colour' ? fact.colour : undefined;
  return look === undefined || parts.some(({ material }) => isOf(material, look.toLowerCase()));
}

/** Whether a material is what a look asks for: "oak" by its name, "wooden" by its kind. */
function isOf(material: string, look: string): boolean {
  const kind = /^(wood|glass|leather|fabric|ceramic|plastic|metal|stone)(?:en)?$/.exec(look)?.[1];
  return material.toLowerCase().includes(look) || (kind !== undefined && findMaterial(material).material.category === kind);
}

/** Whether what is asked for is so as it was built: a change that comes to nothing is no proof of it. */
export function holdsAlready(edits: readonly Edit[], measured: Measured): boolean {
  return (
    edits.length > 0 &&
    edits.every((edit) => {
      // larger, further or one more is never so already
      if (NEVER_SO.has(edit.kind)) return isThereOf(edit, measured);
      const named = namedIn(measured, 'target' in edit ? edit.target?.noun : undefined);
      if (edit.kind === 'set') return edit.facts.length > 0 && edit.facts.every((fact) => isSo(fact, named));
      if (edit.kind === 'count')
        return (
          edit.to !== undefined &&
          [...named.numbers.map(({ value }) => value), ...named.parts.map(({ copies }) => copies)].includes(edit.to)
        );
      if (edit.kind !== 'match' || edit.dimension !== undefined) return false;
      const worn = new Set(namedIn(measured, edit.like.noun).parts.map(({ material }) => material));
      return named.parts.some(({ material }) => worn.has(material));
    })
  );
}

/** What of an instruction it is that a design does not have. */
export function notHeld(edits: readonly Edit[]): string {
  const [edit] = edits;
  const noun = edit && 'target' in edit ? edit.target?.noun : undefined;
  if (edit?.kind === 'add') return `no ${ONE_MORE.test(edit.words) ? 'other ' : ''}${edit.thing.noun} is made there`;
  if (edit?.kind === 'scale' || edit?.kind === 'by')
    return `the ${noun ?? 'thing'} has no ${edit.dimension === 'size' ? 'size' : edit.dimension} of its own`;
  if (edit?.kind === 'count') return `how many there are of the ${noun ?? 'thing'} cannot be set there`;
  if (edit?.kind === 'match') return `the ${noun ?? 'thing'} cannot be made like the ${edit.like.noun ?? 'other'}`;
  if (edit?.kind === 'replace') return `no ${edit.by.noun} is made in the place of the ${noun ?? 'thing'}`;
  if (edit?.kind === 'copy') return `no second ${noun ?? 'thing'} is made there`;
  if (edit?.kind === 'move' || edit?.kind === 'swap' || edit?.kind === 'reseat') return `the ${noun ?? 'thing'} has no other place there`;
  if (edit?.kind === 'remove') return `the ${noun ?? 'thing'} cannot be left out`;
  const [first] = edits.flatMap((one) => (one.kind === 'set' ? [one] : []));
  const said = first?.target.noun;
  const [fact] = first?.facts ?? [];
  const what = fact?.kind === 'measure' ? 'size' : 'material';
  return said === undefined ? `no ${what} of that kind is given` : `the ${said} has no ${what} of its own`;
}
