import { attribute, attributes, nounSense, type Phrase } from '../language/phrase.ts';
import { type Item, senseOf } from '../language/sense.ts';
import type { StoneFacts, StoneRole } from './facts.ts';

const ELONGATED: ReadonlySet<string> = new Set([
  'oval',
  'pear',
  'marquise',
  'emerald',
  'radiant',
  'baguette',
  'tapered_baguette',
  'cushion',
  'cabochon',
  'briolette',
]);

const BANDS: ReadonlySet<string> = new Set(['band', 'bangle', 'cuff', 'hoop']);

/** A stone as one phrase tells it, before roles are settled. */
interface StoneRead extends StoneFacts {
  explicitRole: boolean;
  items: Item[];
}

/** Phrases to stones. Every stone that was named gets a role: centre first, then sides; halo and pavé where they are said. */
export function readStones(phrases: readonly Phrase[], piece: string): { stones: StoneFacts[]; items: Item[] } {
  const reads = phrases.flatMap((phrase) => (phrase.link === 'without' ? [] : readStone(phrase, piece)));
  const merged = mergeUnnamed(reads);
  attachCarats(phrases, merged);
  settleRoles(merged);
  return { stones: merged.map(({ explicitRole: _, items: __, ...stone }) => stone), items: merged.flatMap(({ items }) => items) };
}

function readStone(phrase: Phrase, piece: string): StoneRead[] {
  const feature = nounSense(phrase, 'feature')?.feature;
  const gems = [
    ...(nounSense(phrase, 'gem') ? [{ item: phrase.noun!, sense: nounSense(phrase, 'gem')! }] : []),
    ...attributes(phrase, 'gem'),
  ].filter(({ item }) => !senseOf(item, 'thing') || item === phrase.noun);
  const cut = cutOf(phrase, gems.length > 0);
  const species = gems.map(({ sense }) => sense.species).filter(Boolean);
  const trimming = feature === 'side' || feature?.includes('halo') || feature === 'centre' || feature === 'gallery';
  if (gems.length === 0 && cut === undefined && !trimming) return [];
  const isPiece = nounSense(phrase, 'thing')?.domain === 'jewelry';
  const role = roleOf(phrase, feature);
  const base: StoneRead = {
    role: role ?? 'centre',
    explicitRole: role !== undefined,
    species: species[0] ?? '',
    cut,
    carat: undefined,
    totalCarat: undefined,
    length: undefined,
    width: undefined,
    count: isPiece ? undefined : phrase.count,
    items: [...gems.map(({ item }) => item)],
  };
  takeSize(base, phrase, isPiece, piece);
  const rest = species.slice(1).map(
    (name): StoneRead => ({
      ...base,
      species: name,
      role: 'side',
      explicitRole: false,
      cut: undefined,
      length: undefined,
      width: undefined,
      carat: undefined,
    }),
  );
  return [base, ...rest];
}

/** The cut among the attributes; the word "emerald" is a cut only beside "cut". For a piece without a stone word, only cuts that are no plain shapes count. */
function cutOf(phrase: Phrase, withStone: boolean): string | undefined {
  const found =
    attribute(phrase, 'cut') ?? (nounSense(phrase, 'cut') ? { sense: nounSense(phrase, 'cut')!, item: phrase.noun! } : undefined);
  if (!found) return undefined;
  const tapered = attributes(phrase, 'feature').some(({ sense }) => sense.feature === 'taper');
  if (found.sense.cut === 'baguette' && tapered) return 'tapered_baguette';
  const isShape = senseOf(found.item, 'shape') !== undefined;
  return withStone || !isShape || nounSense(phrase, 'feature') ? found.sense.cut : undefined;
}

function roleOf(phrase: Phrase, feature: string | undefined): StoneRole | undefined {
  const said = new Set([feature, ...attributes(phrase, 'feature').map(({ sense }) => sense.feature)]);
  if (said.has('centre')) return 'centre';
  if ([...said].some((name) => name?.includes('halo'))) return nounSense(phrase, 'thing') ? undefined : 'halo';
  if (said.has('side')) return nounSense(phrase, 'thing') ? undefined : 'side';
  const settings = [...attributes(phrase, 'setting').map(({ sense }) => sense.setting)];
  if (settings.includes('pave') && nounSense(phrase, 'gem')) return 'accent';
  if (phrase.link === 'around' && nounSense(phrase, 'gem')) return 'halo';
  if (phrase.link === 'beside' && nounSense(phrase, 'gem')) return 'side';
  return undefined;
}

function takeSize(stone: StoneRead, phrase: Phrase, isPiece: boolean, piece: string): void {
  for (const { value } of phrase.carats) {
    if (phrase.total && !phrase.each) stone.totalCarat = value;
    else stone.carat = value;
  }
  const gemAt = stone.items[0]?.from ?? -1;
  for (const read of phrase.measures) {
    const [first = 0, second] = read.values;
    if (second !== undefined) {
      stone.length = Math.max(first, second);
      stone.width = Math.min(first, second);
    } else if (isPiece && (read.measure !== undefined || read.item.from > gemAt || BANDS.has(piece))) {
      // on a piece only a number right before the stone is the stone's: "6 mm ruby ring", but "3 mm diamond band"
    } else if (read.measure === 'length' || (read.measure === undefined && ELONGATED.has(stone.cut ?? ''))) stone.length = first;
    else if (read.measure === undefined || ['diameter', 'width', 'size', 'outer_diameter'].includes(read.measure)) stone.width = first;
  }
}

/** "pear shaped ..., stones of 2 mm": a stone without a species and without a role of its own tells more about one that was named. */
function mergeUnnamed(reads: StoneRead[]): StoneRead[] {
  const out: StoneRead[] = [];
  for (const read of reads) {
    const other =
      (!read.explicitRole || read.role === 'centre') &&
      out.find(
        (stone) =>
          (!stone.explicitRole || stone.role === 'centre') && (stone.species === '' || read.species === '') && compatible(stone, read),
      );
    if (!other) {
      out.push(read);
      continue;
    }
    other.species ||= read.species;
    other.cut ??= read.cut;
    other.carat ??= read.carat;
    other.totalCarat ??= read.totalCarat;
    other.length ??= read.length;
    other.width ??= read.width;
    other.count ??= read.count;
    other.explicitRole ||= read.explicitRole;
    other.items.push(...read.items);
  }
  return out;
}

const compatible = (a: StoneFacts, b: StoneFacts): boolean =>
  (['cut', 'carat', 'width', 'length', 'count'] as const).every((key) => a[key] === undefined || b[key] === undefined || a[key] === b[key]);

/** Weights that were said apart from a stone ("..., 2 ct", "half a carat each") belong to the first stone without one. */
function attachCarats(phrases: readonly Phrase[], stones: StoneRead[]): void {
  for (const phrase of phrases) {
    const own = nounSense(phrase, 'gem') ?? attribute(phrase, 'gem') ?? nounSense(phrase, 'feature');
    if (own) continue;
    for (const { value } of phrase.carats) {
      const owner =
        stones.find((stone) => stone.role === 'centre' && stone.carat === undefined && stone.totalCarat === undefined) ??
        stones.find((stone) => stone.carat === undefined && stone.totalCarat === undefined);
      if (owner && phrase.total) owner.totalCarat = value;
      else if (owner) owner.carat = value;
      else if (stones.length === 0)
        stones.push({
          role: 'centre',
          explicitRole: false,
          species: '',
          cut: undefined,
          carat: phrase.total ? undefined : value,
          totalCarat: phrase.total ? value : undefined,
          length: undefined,
          width: undefined,
          count: undefined,
          items: [],
        });
    }
    for (const read of phrase.measures) {
      const [first = 0, second] = read.values;
      const owner = stones.find((stone) => stone.role === 'centre' && stone.length === undefined && stone.width === undefined);
      if (second !== undefined && owner && nounSense(phrase, 'part')?.part !== 'face') {
        owner.length = Math.max(first, second);
        owner.width = Math.min(first, second);
      }
    }
  }
}

/** The first stone without a role is the centre (or, in an eternity ring, all of them); what comes after it stands beside it. */
function settleRoles(stones: StoneRead[]): void {
  let centre = stones.some((stone) => stone.explicitRole && stone.role === 'centre');
  for (const stone of stones) {
    if (stone.explicitRole) continue;
    stone.role = centre ? 'side' : 'centre';
    centre = true;
  }
}
