import type { Gem } from '../../kernel/gems/gem.ts';
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
