import type { Placement } from '../../plan/plan.ts';
import { capitalise, type PlanDraft } from '../draft.ts';
import type { StoneFacts } from './facts.ts';

/** Cuts whose outline is longer than wide, and the usual proportion (dealers' consensus, jewelry.md 2.2). */
export const PROPORTIONS: Readonly<Record<string, number>> = {
  oval: 1.4,
  pear: 1.5,
  marquise: 2,
  emerald: 1.4,
  radiant: 1.25,
  baguette: 2,
  tapered_baguette: 2,
  cushion: 1.05,
  cabochon: 1.25,
  briolette: 1.6,
};

/** Species that are sold uncut or domed; their default is no brilliant. */
const DOMED: ReadonlySet<string> = new Set([
  'moonstone',
  'opal',
  'fire opal',
  'black opal',
  'turquoise',
  'labradorite',
  'onyx',
  'agate',
  'jade',
  'lapis lazuli',
  'malachite',
  'tiger eye',
  'coral',
  'amber',
  'carnelian',
  'chalcedony',
  'star sapphire',
  'star ruby',
  'larimar',
  'jasper',
  'hematite',
  'rhodonite',
  'chrysoprase',
  'bloodstone',
  'obsidian',
  'mother of pearl',
]);

export function cutFor(stone: StoneFacts): string {
  if (stone.species.includes('pearl')) return 'pearl';
  if (stone.cut) return stone.cut;
  if (DOMED.has(stone.species)) return 'cabochon';
  return stone.length !== undefined && stone.width !== undefined && stone.length > stone.width * 1.05 ? 'oval' : 'round';
}

export interface StoneMade {
  id: string;
  cut: string;
  species: string;
  /** Material id in the plan. */
  material: string;
}

export interface StoneOptions {
  id: string;
  /** Prefix of its parameters: '' for the centre stone. */
  prefix: string;
  /** Size where none was said. */
  carat?: number;
  width?: number;
  /** Length along the band's tangent. */
  eastWest?: boolean;
  at?: Placement;
}

const speciesWord = (species: string): string => species || 'diamond';
/** Diamonds have an operation of their own; the colour of a fancy one is its material's. */
export const isDiamond = (species: string): boolean => /(^|\s)diamond$/.test(speciesWord(species));

/** Preset of a stone: what the catalogue of materials finds under the species. */
export const stonePreset = (species: string): string => capitalise(speciesWord(species));

/** Sizes of a stone as params: the weight as a parameter, or length and width where they were said in mm. */
export function stoneSizes(
  stone: StoneFacts,
  draft: PlanDraft,
  options: Pick<StoneOptions, 'prefix' | 'carat' | 'width'>,
): Record<string, unknown> {
  const { prefix } = options;
  const label = (word: string): string => (prefix ? `${capitalise(prefix.replaceAll('_', ' ').trim())} ${word}` : capitalise(word));
  const mm = (name: string, value: number, word: string): string =>
    draft.param(`${prefix}${name}`, value, { label: label(word), min: 0.8, max: 20, step: 0.05 });
  const { length, width } = stone;
  const each = stone.carat ?? (stone.totalCarat !== undefined ? stone.totalCarat / Math.max(1, stone.count ?? 1) : undefined);
  if (each !== undefined && length === undefined && width === undefined)
    return {
      carat: draft.param(`${prefix}carat`, each, { label: label('carat'), unit: 'ct', min: 0.01, max: Math.max(5, each * 2), step: 0.01 }),
    };
  if (length !== undefined && width !== undefined && length !== width)
    return {
      length: mm('stone_length', length, 'stone length'),
      width: mm('stone_width', width, 'stone width'),
      ...(each !== undefined && { carat: each }),
    };
  const across = width ?? length;
  if (across !== undefined)
    return {
      width: mm('stone_width', across, 'stone width'),
      ...(length !== undefined && width === undefined && elongated(stone)
        ? { length: mm('stone_length', length, 'stone length'), width: undefined }
        : {}),
    };
  if (options.width !== undefined) return { width: mm('stone_width', options.width, 'stone width') };
  return { carat: draft.param(`${prefix}carat`, options.carat ?? 1, { label: label('carat'), unit: 'ct', min: 0.05, max: 5, step: 0.01 }) };
}

const elongated = (stone: StoneFacts): boolean => PROPORTIONS[stone.cut ?? ''] !== undefined;

/** Adds one stone to the plan. */
export function addStone(stone: StoneFacts, draft: PlanDraft, options: StoneOptions): StoneMade {
  const species = speciesWord(stone.species);
  const cut = cutFor(stone);
  const material = draft.material(options.prefix ? `${options.prefix}stone` : 'stone', stonePreset(species));
  const sizes = stoneSizes(stone, draft, options);
  const id = draft.add({
    id: options.id,
    op: isDiamond(species) ? 'create_diamond' : 'create_gem',
    name: `${capitalise(cut.replaceAll('_', ' '))} ${species}`,
    params: { ...(isDiamond(species) ? {} : { species }), cut, ...sizes, ...(options.eastWest && { east_west: true }) },
    ...(options.at && { at: options.at }),
    material,
  });
  if (stone.carat === undefined && stone.totalCarat === undefined && stone.length === undefined && stone.width === undefined)
    draft.assume(
      `${capitalise(species)}: ${options.width !== undefined ? `${options.width} mm` : `${options.carat ?? 1} ct`} (no size was said).`,
    );
  if (stone.cut === undefined && stone.species !== '' && cut !== 'pearl')
    draft.assume(`${capitalise(species)}: ${cut.replaceAll('_', ' ')} cut (none was named).`);
  if (stone.species === '' && stone.role === 'centre') draft.assume('Stone: diamond (none was named).');
  return { id, cut, species, material };
}
