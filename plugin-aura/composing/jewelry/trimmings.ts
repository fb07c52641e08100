import { SIDE_CUTS } from '../../operations/jewelry/create-side-stones.ts';
import { cutFacts, meleeCarat } from './cuts.ts';
import { inner, type JewelDraft, shown, tidy } from './jewelDraft.ts';
import type { Metals } from './metals.ts';
import { type JewelSaid, mark, partOf, refuse, type Said, type StoneSaid, stoneOf } from './said.ts';
import { caratEach, cutOf, gravityOf, meleeSize, speciesOf } from './stonePlan.ts';

/** Small stones and side stones that go with a centre. Each function adds one operation and gives its id. */

/** What of a set of small round stones cannot be had: their cut. */
export function onlyRound(stone: StoneSaid | undefined, draft: JewelDraft, what: string): void {
  const cut = cutOf(stone);
  if (!stone?.cut) return;
  if (cut === 'round') {
    mark(stone.cut, { operation: `${draft.prefix}${what}` });
    return;
  }
  const why = `Small stones are cut round here; ${stone.cut.value.replaceAll('_', ' ')} was asked for.`;
  refuse(stone.cut, why);
  draft.note(why);
}

/** Diameter that keeps to what an operation takes; another is refused. */
export function melee(
  stone: StoneSaid | undefined,
  draft: JewelDraft,
  size: number | undefined,
  min: number,
  max: number,
): number | undefined {
  if (size === undefined || (size >= min && size <= max)) return size;
  const why = `Stones of ${shown(size)} mm cannot be set in numbers: ${shown(min)} to ${shown(max)} mm can.`;
  for (const key of ['width', 'length', 'carat', 'total'] as const) refuse(stone?.[key], why);
  draft.note(why);
  return undefined;
}

/** What became of a size that was said in mm, carats each or carats in all. */
export const sizeSays = (stone: StoneSaid | undefined): Said<number> | undefined => stone?.width ?? stone?.length;
export function weightSays(stone: StoneSaid | undefined, id: string, diameter: number, count?: number): void {
  if (!stone) return;
  const each = meleeCarat(diameter, gravityOf(speciesOf(stone)));
  mark(stone.carat, { operation: id, param: 'stone_diameter', value: tidy(diameter) });
  mark(stone.total, { operation: id, param: 'stone_diameter', value: tidy(count === undefined ? diameter : each * count) });
}

export interface HaloOptions {
  stone: string;
  setting: string;
  /** Width of the centre, as far as is known, mm. */
  width: number;
  /** Length over width of the centre. */
  ratio: number;
  /** Its outline has corners. */
  cornered?: boolean;
}

/** Diameter of halo stones of this total weight round a stone: as many as fit, each larger as they are fewer (jewelry.md 5.6). */
function haloDiameter(total: number, { width, ratio }: HaloOptions, gravity: number): number {
  let best = 1.2;
  let least = Number.POSITIVE_INFINITY;
  for (let d = 0.8; d <= 3; d += 0.02) {
    const off = Math.abs(haloCount(d, width, ratio) * meleeCarat(d, gravity) - total);
    if (off < least) [best, least] = [d, off];
  }
  return best;
}
function haloCount(d: number, width: number, ratio: number): number {
  const [a, b] = [width / 2 + 0.25 + d / 2, (width * ratio) / 2 + 0.25 + d / 2];
  const girth = Math.PI * (3 * (a + b) - Math.sqrt((3 * a + b) * (a + 3 * b)));
  return Math.floor(girth / (d + 0.12));
}

/** One ring of small stones, or two. */
export function addHalo(jewel: JewelSaid, draft: JewelDraft, metals: Metals, options: HaloOptions): string[] {
  const { stone, setting, width } = options;
  const facts = stoneOf(jewel, 'halo');
  const species = speciesOf(facts);
  const total = facts?.carat || sizeSays(facts) || facts?.count ? undefined : facts?.total?.value;
  const size = melee(facts, draft, total === undefined ? meleeSize(facts) : haloDiameter(total, options, gravityOf(species)), 0.7, 4);
  const scaled = facts?.scale ?? partOf(jewel, 'halo').scales.get('size');
  // "make the halo stones a bit bigger", said of one that stands, is of the stones that it has
  const later = scaled?.traces.some(({ span }) => (span?.text ?? 0) > 0) === true;
  const scale = scaled?.value ?? 1;
  const across = Math.min(1.7, Math.max(1.2, Math.round(0.2 * (later ? 1 : scale) * width * 20) / 20));
  // A fifth of the centre's width, within what is sold as halo melee (jewelry.md 5.6).
  const diameter = draft.param(
    'halo_stone_diameter',
    size ?? tidy(later ? Math.min(3, Math.max(0.8, Math.round(across * scale * 20) / 20)) : across),
    {
      label: 'Halo stone diameter',
      min: 0.8,
      max: 3,
      step: 0.05,
    },
  );
  if (size === undefined) draft.assume('Halo: stones a fifth as wide as the centre stone.');
  const count = facts?.count;
  onlyRound(facts, draft, 'halo');
  draft.relate('Halo', `${species}s round the centre stone, a little under its girdle`);
  const id = draft.add(
    {
      id: 'halo',
      op: 'create_halo',
      name: 'Halo',
      params: {
        stone,
        setting,
        stone_diameter: diameter,
        species,
        // Round corners the stones stand too far apart to share their beads: each has its own.
        ...(options.cornered && { gap: tidy(Math.ceil(0.32 * (size ?? 1.3) * 20) / 20) }),
        ...(count && { count: draft.param('halo_stones', count.value, { label: 'Halo stones', unit: '', min: 6, max: 60, step: 1 }) }),
      },
      material: metals.of('halo'),
    },
    { stone_diameter: sizeSays(facts), species: facts?.species, count, material: undefined },
  );
  weightSays(facts, id, size ?? 1.3, total === undefined ? undefined : haloCount(size ?? 1.3, width, options.ratio));
  mark(facts?.scale, { operation: id, param: 'stone_diameter' });
  mark({ traces: [...(facts?.named ?? []), ...partOf(jewel, 'halo').named] }, { operation: id });
  const twice = partOf(jewel, 'halo').count;
  if (!twice || twice.value < 2) {
    mark(twice, { operation: id });
    return [id];
  }
  if (twice.value > 2) draft.note('More than two rings of halo stones are not made: the halo has two.');
  draft.relate('Outer halo', 'round the first');
  const outer = draft.add({
    id: 'outer_halo',
    op: 'create_halo',
    name: 'Outer halo',
    // The second ring stands against the wall of the first, a little lower, as a cushion falls away.
    params: { stone, setting, stone_diameter: diameter, species, distance: `= ${id}.distance + ${inner(diameter)} + 0.3`, drop: 0.35 },
    material: metals.of('halo'),
  });
  mark(twice, { operation: outer, value: 2 });
  return [id, outer];
}

export interface SideOptions {
  stone: string;
  shank: string;
  like: string;
  /** Weight of the centre, carats. */
  centre: number;
  setting: string;
}

export function addSides(
  jewel: JewelSaid,
  draft: JewelDraft,
  metals: Metals,
  { stone, shank, like, centre, setting }: SideOptions,
): string {
  const facts = stoneOf(jewel, 'side');
  const wanted = cutOf(facts);
  // baguettes are diamonds, whatever is between them
  const species = speciesOf(facts, wanted.endsWith('baguette') ? 'diamond' : like);
  const cut = (SIDE_CUTS as readonly string[]).includes(wanted) ? wanted : 'round';
  if (facts?.instead) {
    const why = `${/^[aeiou]/.test(facts.instead) ? 'An' : 'A'} ${facts.instead} is not cut here: a ${cut.replaceAll('_', ' ')} stands for it.`;
    // It was made, and what stands for it is told once.
    mark(facts.cut, { operation: `${draft.prefix}sides`, param: 'cut', value: cut });
    draft.note(why);
  } else if (facts?.cut && cut !== facts.cut.value) {
    const why = `Side stones are not cut ${facts.cut.value.replaceAll('_', ' ')} here: they are round.`;
    refuse(facts.cut, why);
    draft.note(why);
  }
  const across = sizeSays(facts);
  const proportion = cutFacts(cut);
  const short =
    across === undefined
      ? undefined
      : facts?.length && facts.width
        ? Math.min(facts.length.value, facts.width.value)
        : proportion.ratio > 1.2
          ? across.value / proportion.ratio
          : across.value;
  const each =
    caratEach(facts, 2) ??
    (short === undefined ? undefined : (proportion.factor * proportion.ratio * proportion.depth * short ** 3 * gravityOf(species)) / 3.52);
  const scale = facts?.scale?.value ?? 1;
  const slim = cut.endsWith('baguette');
  // Baguettes are as long as the head is, whatever the centre weighs.
  const share = slim ? Math.max(0.1, 0.12 * Math.sqrt(centre)) * scale ** 3 : Math.max(0.02, 0.35 * scale ** 3 * centre);
  const value = Math.min(10, Math.max(0.01, each ?? share));
  if (each === undefined)
    draft.assume(slim ? `Side stones: ${shown(value)} ct each.` : 'Side stones: a third of the weight of the centre stone each.');
  // Sizes in mm are kept as they were said; a single one of an oblong stone is its length.
  const long = facts?.length?.value ?? across?.value;
  const sized =
    short === undefined || long === undefined || caratEach(facts, 2) !== undefined
      ? undefined
      : {
          ...(long > 1.01 * short && {
            length: draft.param('side_length', long, { label: 'Side stones, length', min: 1, max: 12, step: 0.05 }),
          }),
          width: draft.param('side_width', short, { label: 'Side stones, width', min: 1, max: 10, step: 0.05 }),
        };
  const carat = sized
    ? undefined
    : draft.param('side_carat', tidy(value), { label: 'Side stones, carat each', unit: 'ct', min: 0.02, max: 2, step: 0.01 });
  draft.relate('Side stones', 'one on either side of the centre stone, tilted to the band');
  const own = facts?.setting?.value.setting;
  // Prongs at the corners of a very slim or small stone would be thinner than casts.
  const small = slim ? value < 0.1 : centre < 0.45 && each === undefined;
  const bezel = own === undefined ? setting === 'bezel' || small : own === 'bezel';
  const id = draft.add(
    {
      id: 'sides',
      op: 'create_side_stones',
      name: 'Side stones',
      params: {
        stone,
        shank,
        cut,
        species,
        ...(sized ?? { carat }),
        ...(bezel ? { setting: 'bezel', gap: 0.7 } : { gap: cut === 'round' ? 0.35 : 0.5 }),
      },
      material: metals.of('side'),
    },
    {
      cut: facts?.cut,
      species: facts?.species,
      ...(sized ? { width: facts?.width, length: facts?.length } : { carat: facts?.carat ?? facts?.total ?? facts?.width }),
      setting: facts?.setting && { ...facts.setting, value: bezel ? 'bezel' : 'prong' },
    },
  );
  for (const size of [facts?.length, facts?.width])
    mark(size, { operation: id, param: sized ? 'width' : 'carat', value: tidy(sized ? (short ?? value) : value) });
  mark(facts?.scale, { operation: id, param: 'carat', value: tidy(value) });
  mark(facts?.total, { operation: id, param: 'carat', value: tidy(value) });
  mark({ traces: [...(facts?.named ?? []), ...partOf(jewel, 'side').named] }, { operation: id });
  const count = facts?.count ?? partOf(jewel, 'side').count;
  if (count && count.value !== 2 && count.value !== 1) refuse(count, 'Side stones stand one on either side: two of them.');
  else mark(count, { operation: id, value: 2 });
  return id;
}

export interface PaveOptions {
  shank: string;
  /** Diameter of its stones, mm. */
  diameter: number;
  rows?: Said<number> | undefined;
  /** Room for a head in the middle of the top, as an expression or mm. */
  leave?: string | number;
  arc?: number;
  /** Said number of stones in one row. */
  inRow?: Said<number> | undefined;
}

/** Diameter of pavé stones: said, or 1.3 mm. */
export function paveDiameter(draft: JewelDraft, facts: StoneSaid | undefined): number {
  const size = melee(facts, draft, meleeSize(facts), 0.7, 6);
  if (size === undefined) draft.assume('Pavé: stones of 1.3 mm.');
  return size ?? Math.max(0.9, 1.3 * (facts?.scale?.value ?? 1));
}

/** What stones of this size need of a band (jewelry.md 5.7). */
export interface BandFor {
  /** Least sizes that can be set at all, and those that wear well. */
  least: { width: number; thickness: number };
  width: number;
  thickness: number;
  why: string;
}
/** `share` of the band's width is what they are set in. */
export function bandFor(diameter: number, rows = 1, share = 1): BandFor {
  const pitch = (diameter + 0.12) * Math.sqrt(0.75);
  const across = diameter + (rows - 1) * pitch;
  const up = (value: number): number => Math.ceil(value * 20 - 1e-6) / 20;
  return {
    least: { width: up((across + 0.61) / share), thickness: up(0.44 * diameter + 0.37) },
    // Large stones leave foils between their seats and the edge of a band that is not much wider.
    width: up((across + 0.9 + Math.max(0, 1.2 * (diameter - 2))) / share),
    thickness: up(Math.max(1.7, 0.61 * diameter + 0.7)),
    why: rows > 1 ? `${rows} rows of stones of ${shown(diameter)} mm` : `Stones of ${shown(diameter)} mm`,
  };
}

export function addPave(
  jewel: JewelSaid,
  draft: JewelDraft,
  metals: Metals,
  { shank, diameter, rows, leave, arc, inRow }: PaveOptions,
): string {
  const facts = stoneOf(jewel, 'pave');
  const species = speciesOf(facts);
  onlyRound(facts, draft, 'pave');
  draft.relate('Pavé', 'along the top of the band');
  const id = draft.add(
    {
      id: 'pave',
      op: 'create_pave',
      name: 'Pavé',
      params: {
        shank,
        stone_diameter: draft.param('pave_stone_diameter', diameter, { label: 'Pavé stone diameter', min: 0.8, max: 3, step: 0.05 }),
        species,
        // The smallest stones are held by the fullest beads.
        ...(diameter < 1.15 && { bead: tidy(0.48 * diameter) }),
        // Between large stones the metal needs more room to cast.
        ...(diameter > 1.8 && { gap: tidy(Math.round(0.08 * diameter * 20) / 20) }),
        ...(rows && { rows: draft.param('pave_rows', rows.value, { label: 'Rows', unit: '', min: 1, max: 6, step: 1 }) }),
        leave,
        arc,
        ...(inRow && { count: inRow.value }),
      },
      material: metals.of('pave'),
    },
    { stone_diameter: sizeSays(facts), species: facts?.species, rows, count: inRow },
  );
  weightSays(facts, id, diameter);
  mark(facts?.scale, { operation: id, param: 'stone_diameter', value: diameter });
  mark(
    {
      traces: [...(facts?.named ?? []), ...partOf(jewel, 'pave').named, ...partOf(jewel, 'row').named, ...partOf(jewel, 'shoulders').named],
    },
    { operation: id },
  );
  return id;
}

/** Stones of a channel along the top. */
export interface ChannelOptions {
  shank: string;
  facts: StoneSaid | undefined;
  diameter: number;
  arc?: number;
}

export function addChannel(jewel: JewelSaid, draft: JewelDraft, metals: Metals, { shank, facts, diameter, arc }: ChannelOptions): string {
  const species = speciesOf(facts);
  onlyRound(facts, draft, 'channel');
  draft.relate('Channel', 'along the top of the band');
  const id = draft.add(
    {
      id: 'channel',
      op: 'create_channel_setting',
      name: 'Channel',
      params: {
        shank,
        stone_diameter: draft.param('stone_diameter', diameter, { label: 'Stone diameter', min: 0.9, max: 4, step: 0.05 }),
        species,
        arc,
        ...(facts?.count && {
          count: draft.param('stones', facts.count.value, { label: 'Number of stones', unit: '', min: 3, max: 60, step: 1 }),
        }),
      },
      material: metals.of('channel'),
    },
    { stone_diameter: sizeSays(facts), species: facts?.species, count: facts?.count },
  );
  weightSays(facts, id, diameter, facts?.count?.value);
  mark({ traces: [...(facts?.named ?? []), ...partOf(jewel, 'channel').named, ...partOf(jewel, 'row').named] }, { operation: id });
  return id;
}

/** Diameter of stones of this weight, all round a finger or over half of it. */
export function rowDiameter(total: number, inside: number, share: number, gravity: number): number {
  let best = 2;
  let least = Number.POSITIVE_INFINITY;
  for (let d = 0.9; d <= 6; d += 0.02) {
    const girdle = inside / 2 + 0.5 + 0.449 * d;
    const count = Math.floor((share * Math.PI) / Math.asin(Math.min(1, (d + 0.15) / (2 * girdle))));
    const off = Math.abs(count * meleeCarat(d, gravity) - total);
    if (off < least) [best, least] = [d, off];
  }
  return best;
}

/** Milgrain along a band's edges or a bezel's rim; undefined where none was asked for. */
export function addMilgrain(jewel: JewelSaid, draft: JewelDraft, metals: Metals, target: string): string | undefined {
  const part = partOf(jewel, 'milgrain');
  if (part.named.length === 0) return undefined;
  const bead = part.numbers.get('size') ?? part.numbers.get('diameter');
  draft.relate('Milgrain', 'along the edges');
  const id = draft.add(
    {
      id: 'milgrain',
      op: 'add_milgrain',
      name: 'Milgrain',
      params: { target, ...(bead && { diameter: bead.value }) },
      material: metals.of('milgrain'),
    },
    { diameter: bead },
  );
  mark({ traces: part.named }, { operation: id });
  return id;
}
