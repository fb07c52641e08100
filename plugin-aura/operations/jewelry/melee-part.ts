import { CannotBuild } from '../../kernel/cannotBuild.ts';
import type { Gem } from '../../kernel/gems/gem.ts';
import { meleeStone } from '../../kernel/jewelry/melee.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Mat4 } from '../../kernel/space.ts';
import type { Quality } from '../../kernel/tessellation.ts';
import { length, text } from '../../plan/param.ts';
import type { BuiltPart } from '../define.ts';

/** Params and part of small stones, shared by all operations that set them in numbers. */

export const meleeParams = {
  stone_diameter: length({ label: 'Stone diameter', help: 'Diameter of each stone.', default: 1.5, min: 0.7, max: 6, soft: [0.9, 3.5] }),
  species: text({ label: 'Species', help: 'Mineral of the stones: diamond, sapphire ...', default: 'diamond', maxLength: 60 }),
  gap: length({
    label: 'Gap',
    help: 'Least distance from stone to stone.',
    default: 0.12,
    min: 0.05,
    max: 2,
    soft: [0.1, 0.4],
    advanced: true,
  }),
} as const;

/** Some of the stones are of another mineral: every second one, the third from the left. */
export const otherStones = {
  others: text({
    label: 'Stones that differ',
    help: 'Which stones are of another mineral: "diamond 2,4,6", "ruby 1 from left; emerald 1 from right"; -1 is the last.',
    default: '',
    maxLength: 400,
    advanced: true,
  }),
} as const;

export interface OtherStones {
  others: string;
}

const GROUP = /^([a-z][a-z -]*?) (-?\d+(?: ?, ?-?\d+)*)(?: from (left|right))?$/i;

/** Stones of one species and where they stand. */
export interface StonesOf {
  species: string;
  places: Mat4[];
}

/** Which places stones of which species stand at; what is no such list changes nothing. @throws CannotBuild where there are not so many. */
export function sorted({ others, species }: OtherStones & { species: string }, places: readonly Mat4[]): StonesOf[] {
  const chosen = new Map<number, string>();
  for (const group of others.split(';')) {
    const [, other, numbers, from] = GROUP.exec(group.trim()) ?? [];
    if (other === undefined || numbers === undefined) continue;
    const order = places.map((_, k) => k);
    if (from !== undefined) order.sort((a, b) => (from === 'left' ? 1 : -1) * (places[a]![12]! - places[b]![12]!) || a - b);
    const told = numbers.split(',').map(Number);
    // "every second one" of a row that became shorter
    const isEvery = told.length > 2 && told[0]! > 0 && told.every((number, i) => i === 0 || number - told[i - 1]! === told[1]! - told[0]!);
    for (const number of isEvery ? told.filter((one) => one <= order.length) : told) {
      const k = number === 0 || Math.abs(number) > order.length ? undefined : order.at(number > 0 ? number - 1 : number);
      if (k === undefined) throw new CannotBuild(`There are ${order.length} stones, so there is no number ${number}.`, 'others');
      chosen.set(k, other.trim());
    }
  }
  const groups = new Map<string, Mat4[]>();
  places.forEach((place, k) => {
    const own = chosen.get(k) ?? species;
    groups.set(own, [...(groups.get(own) ?? []), place]);
  });
  return [...groups].map(([own, at]) => ({ species: own, places: at }));
}

/** The stones of a row as parts, one for each species. */
export function meleeParts(kernel: Kernel, gem: Gem, values: OtherStones & { species: string }, places: readonly Mat4[]): BuiltPart[] {
  return sorted(values, places).map(({ species, places: at }) =>
    meleePart(species === values.species ? gem : meleeStone(kernel, gem.facts.width, species), species, at),
  );
}

/** Corners of a small stone's seat. */
export const seatCorners = (quality: Quality): number => (quality === 'draft' ? 12 : 16);

/** All stones as one part whose copies share their geometry. */
export function meleePart(gem: Gem, species: string, places: readonly Mat4[]): BuiltPart {
  const { facts } = gem;
  const total = facts.carat * places.length;
  return {
    name: `${places.length} ${facts.species} ${facts.width.toFixed(2)} mm, ${total.toFixed(2)} ct`,
    role: 'melee',
    class: 'gem',
    solid: gem.solid,
    transform: places[0]!,
    copies: places,
    crease: 0,
    gem: facts,
    material: species,
    keepMaterial: true,
  };
}

/** Facts that every set of small stones publishes. */
export const meleeFacts = (gem: Gem, count: number): { count: number; carat: number; total_carat: number } => ({
  count,
  carat: gem.facts.carat,
  total_carat: gem.facts.carat * count,
});
