import { type CutName, CUTS as KERNEL_CUTS } from '../../kernel/gems/cuts.ts';
import { findSpecies } from '../../kernel/gems/species.ts';
import { DIAMOND_CUTS } from '../../operations/jewelry/create-diamond.ts';
import type { Placement } from '../../plan/plan.ts';
import { cutFacts, isCut, meleeDiameter, widthOfCarat } from './cuts.ts';
import { capitalise, type JewelDraft, shown, tidy } from './jewelDraft.ts';
import { mark, refuse, type StoneSaid } from './said.ts';
import { isDiamond, speciesNamed } from './species.ts';

/** Other cuts of a diamond are made as a gemstone of that species. */
const isDiamondCut = (cut: string): boolean => (DIAMOND_CUTS as readonly string[]).includes(cut);

export const speciesOf = (stone: StoneSaid | undefined, usual = 'diamond'): string => stone?.species?.value ?? usual;

/** Cut of a stone: said, usual for its species, or what its sizes tell. */
export function cutOf(stone: StoneSaid | undefined): CutName {
  if (!stone) return 'round';
  const species = stone.species?.value;
  const usual = species === undefined ? undefined : (stone.usual ?? speciesNamed(species)?.usual);
  if (usual === 'pearl') return 'pearl';
  // An oval opal is a cabochon of oval outline.
  if (usual === 'cabochon' && (stone.cut === undefined || stone.cut.value === 'oval' || stone.cut.value === 'round')) return 'cabochon';
  if (stone.cut && isCut(stone.cut.value)) return stone.cut.value;
  const [length, width] = [stone.length?.value, stone.width?.value];
  // Of an oblong stone without a cut: the emerald has its own, others are oval.
  if (length === undefined || width === undefined || length <= width * 1.05) return 'round';
  return species === 'emerald' ? 'emerald' : 'oval';
}

export const gravityOf = (species: string): number => findSpecies(species)?.specificGravity ?? 3.52;

/** Weight of one stone where one was said, or its share of a total. */
export const caratEach = (stone: StoneSaid | undefined, among = 1): number | undefined =>
  stone?.carat?.value ?? (stone?.total !== undefined ? stone.total.value / Math.max(1, stone.count?.value ?? among) : undefined);

/** How wide a stone will be, mm, near enough to size what holds it. */
export function widthOf(stone: StoneSaid | undefined, usualCarat: number): number {
  const cut = cutOf(stone);
  if (stone?.width && stone.length) return Math.min(stone.width.value, stone.length.value);
  if (stone?.width) return stone.width.value;
  if (stone?.length) return stone.length.value / cutFacts(cut).ratio;
  return widthOfCarat(caratEach(stone) ?? usualCarat * (stone?.scale?.value ?? 1) ** 3, cut, gravityOf(speciesOf(stone)));
}
export const lengthOf = (stone: StoneSaid | undefined, usualCarat: number): number =>
  stone?.length?.value ?? widthOf(stone, usualCarat) * cutFacts(cutOf(stone)).ratio;

/** Diameter of stones that come in numbers: said in mm or carats. */
export function meleeSize(stone: StoneSaid | undefined, among?: number): number | undefined {
  const across = stone?.width?.value ?? stone?.length?.value;
  if (across !== undefined) return across;
  const each = caratEach(stone, among);
  return each === undefined || (stone?.carat === undefined && stone?.count === undefined && among === undefined)
    ? undefined
    : meleeDiameter(each, gravityOf(speciesOf(stone)));
}

/** Plan material of a species. */
export const stoneMaterial = (draft: JewelDraft, id: string, species: string): string =>
  draft.material(id, { preset: capitalise(species) });

export interface StoneOptions {
  /** Id of the operation, and with "_" the prefix of its parameters; '' for the centre. */
  id: string;
  prefix?: string;
  /** Weight where none was said. */
  carat: number;
  at?: Placement;
  /** Number of pieces that a total weight is shared by. */
  among?: number;
}

export interface StoneMade {
  id: string;
  cut: CutName;
  species: string;
  /** Expression of its width, mm. */
  width: string;
}

/** Adds one stone. What the cut cannot have (a princess twice as long as wide) is named and left out. */
export function addStone(stone: StoneSaid, draft: JewelDraft, options: StoneOptions): StoneMade {
  const { prefix = '', among = 1 } = options;
  const species = speciesOf(stone);
  const cut = cutOf(stone);
  if (stone.instead) {
    const why = `${/^[aeiou]/.test(stone.instead) ? 'An' : 'A'} ${stone.instead} is not cut here: a ${cut.replaceAll('_', ' ')} stands for it.`;
    // It was made, and what stands for it is told once.
    mark(stone.cut, { operation: `${draft.prefix}${options.id}`, param: 'cut', value: cut });
    draft.note(why);
  }
  // a pearl is round anyway
  const domed =
    (cut === 'cabochon' && (stone.cut?.value === 'oval' || stone.cut?.value === 'round')) ||
    (cut === 'pearl' && stone.cut?.value === 'round');
  if (stone.cut && stone.cut.value !== cut && !domed)
    refuse(stone.cut, `A ${species} is not cut ${stone.cut.value.replaceAll('_', ' ')} here.`);
  const asDiamond = isDiamond(species) && isDiamondCut(cut);
  const { params, says } = sizesOf(stone, draft, { prefix, carat: options.carat, among, cut });
  const id = draft.add(
    {
      id: options.id,
      op: asDiamond ? 'create_diamond' : 'create_gem',
      name: `${capitalise(cut === 'pearl' ? '' : `${cut.replaceAll('_', ' ')} `)}${cut === 'pearl' ? capitalise(species) : species}`,
      params: { ...(asDiamond ? {} : { species }), cut, ...params, ...(stone.eastWest && { east_west: true }) },
      ...(options.at && { at: options.at }),
      material: stoneMaterial(draft, prefix ? `${prefix}stone` : 'stone', species),
    },
    {
      ...says,
      species: stone.species,
      cut: stone.cut && (domed || stone.cut.value === cut) ? { ...stone.cut, value: cut } : undefined,
      east_west: stone.eastWest,
    },
  );
  mark({ traces: stone.named }, { operation: id });
  // Of a square stone both sizes are one.
  for (const size of [stone.length, stone.width]) mark(size, { operation: id, param: 'width', value: size?.value ?? 0 });
  mark(stone.scale, { operation: id });
  if (!stone.species) draft.assume('Stone: diamond (none was named).');
  else if (!stone.cut && cut !== 'pearl') draft.assume(`${capitalise(species)}: ${cut.replaceAll('_', ' ')} cut (none was named).`);
  return { id, cut, species, width: `${id}.width` };
}

interface Sizes {
  params: Record<string, unknown>;
  says: Record<string, import('./said.ts').Said<number> | undefined>;
}

function sizesOf(
  stone: StoneSaid,
  draft: JewelDraft,
  { prefix, carat: usual, among, cut }: { prefix: string; carat: number; among: number; cut: CutName },
): Sizes {
  const label = (word: string): string => (prefix ? `${capitalise(prefix.replaceAll('_', ' ').trim())} ${word}` : capitalise(word));
  const mm = (name: string, value: number, word: string): string =>
    draft.param(`${prefix}${name}`, value, { label: label(word), min: 0.8, max: 20, step: 0.05 });
  const weigh = (value: number): string =>
    draft.param(`${prefix}carat`, value, {
      label: label('carat'),
      unit: 'ct',
      min: Math.min(0.01, value),
      max: Math.max(5, value * 2),
      step: 0.01,
    });
  const own = KERNEL_CUTS[cut];
  // A half moon is sold by its straight side, which is its width: of two sizes the smaller one stands out from it.
  const broad = own.ratio < 1 && stone.length && stone.width && stone.length.value > stone.width.value;
  const [length, width] = broad ? [stone.width, stone.length] : [stone.length, stone.width];
  const each = stone.carat ?? (stone.total && { ...stone.total, value: stone.total.value / Math.max(1, stone.count?.value ?? among) });
  const species = speciesOf(stone);
  // "12 x 12" of a cut that is oblong by itself is told too.
  const even = own.ratio > 1.02 && own.ratios[0] <= 1;
  if (length && width && (even || Math.abs(length.value - width.value) > 1e-6)) {
    const ratio = broad ? length.value / width.value : Math.max(length.value, width.value) / Math.min(length.value, width.value);
    const [, most] = own.ratios;
    if (ratio > most * 1.015) {
      const why = `A ${cut.replaceAll('_', ' ')} is at most ${shown(most)} times as long as wide: ${shown(width.value)} mm is kept as its width.`;
      refuse(length, why);
      draft.note(why);
      return { params: { width: mm('stone_width', width.value, 'stone width') }, says: { width } };
    }
    if (each) refuse(each, `Its size of ${shown(length.value)} x ${shown(width.value)} mm decides its weight.`);
    return {
      params: { length: mm('stone_length', length.value, 'stone length'), width: mm('stone_width', width.value, 'stone width') },
      says: { length, width },
    };
  }
  if (each && !(each.value >= 0.001 && each.value <= 100)) {
    const why = `A stone of ${shown(each.value)} ct cannot be cut.`;
    refuse(each, why);
    draft.note(why);
  } else if (each && !width && !length) return { params: { carat: weigh(each.value) }, says: { carat: each } };
  const across = width ?? length;
  if (across) {
    const weighs = noteWeight(stone, draft) ? { carat: each } : {};
    // "a 6 mm cabochon" is a round one; whoever means an oval says so, or two sizes.
    if (cut === 'cabochon' && stone.cut?.value !== 'oval') {
      const even = mm('stone_width', across.value, 'stone width');
      return { params: { length: even, width: even }, says: { width: across, ...weighs } };
    }
    const elongated = cutFacts(cut).ratio > 1.2;
    // A single number on a long cut is the longer way across.
    if (length && !width && elongated)
      return { params: { length: mm('stone_length', length.value, 'stone length') }, says: { length, ...weighs } };
    if (width && !length && elongated && !/wide|width/.test(width.traces[0]?.words ?? ''))
      return { params: { length: mm('stone_length', width.value, 'stone length') }, says: { length: width, ...weighs } };
    return { params: { width: mm('stone_width', across.value, 'stone width') }, says: { width: across, ...weighs } };
  }
  // so much larger across is its cube heavier
  const value = tidy(usual * (stone.scale?.value ?? 1) ** 3);
  if (cut === 'pearl') {
    // pearls are sold by their millimetres
    const across = Math.round(widthOfCarat(value, cut, gravityOf(species)) * 10) / 10;
    draft.assume(`${capitalise(species)}: ${shown(across)} mm (no size was said).`);
    mark(stone.scale, { operation: `${draft.prefix}${prefix || 'stone'}`, param: 'width', value: across });
    return { params: { width: mm('stone_width', across, 'pearl') }, says: {} };
  }
  draft.assume(`${capitalise(species)}: ${shown(value)} ct (no size was said).`);
  const params = { carat: weigh(value) };
  mark(stone.scale, { operation: `${draft.prefix}${prefix || 'stone'}`, param: 'carat', value });
  return { params, says: {} };
}

/** Both a size and a weight: the size holds, as a setting is made to it. Whether they agree. */
function noteWeight(stone: StoneSaid, draft: JewelDraft): boolean {
  const weight = stone.carat ?? stone.total;
  const across = stone.width ?? stone.length;
  if (!weight || !across) return false;
  const natural = widthOfCarat(weight.value, cutOf(stone), gravityOf(speciesOf(stone)));
  const why = `A stone of ${shown(weight.value)} ct is about ${shown(natural)} mm wide; ${shown(across.value)} mm was said too, and is kept.`;
  if (Math.abs(natural - across.value) <= 0.06 * natural) return true;
  refuse(weight, why);
  draft.note(why);
  return false;
}

/** Metal that a culet leaves behind it in a plate with the foot of its cup, mm. */
const BEHIND_CULET = 1.6;

/** Where a culet lies to the front of a plate, mm: sunk into it as far as its thickness lets it, so that the cup is a rim and no tower. */
export const sunkInto = (plate: string, width: number): string =>
  `= -0.2 - min(${tidy(0.32 * width)}, max(0, ${plate}.size_z - ${BEHIND_CULET}))`;
