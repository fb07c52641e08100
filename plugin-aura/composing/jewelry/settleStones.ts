import { squaredCut } from './cuts.ts';
import { type JewelSaid, type StoneSaid, said } from './said.ts';

/** Pieces that are rows of equal stones: what is named first is all of them. */
const ROWS: ReadonlySet<string> = new Set([
  'eternity',
  'half_eternity',
  'five_stone',
  'seven_stone',
  'tennis',
  'pearls',
  'pave_band',
  'channel_band',
  'station',
]);
/** Words for a stone that say nothing of it. */
const NAMELESS = /^(?:cent(?:er|re)|main|middle)?\s*(?:stone|gem|gemstone|jewel|cent(?:er|re))$/;

/** Gives every stone its place: the first without one is the centre, what comes after stands beside it, many small ones are set into the metal. */
export function settleStones(jewel: JewelSaid): void {
  const { stones } = jewel;
  // a row has its order already
  const isInRow = (a: StoneSaid, b: StoneSaid): boolean => a.role === 'row' && b.role === 'row';
  stones.sort((a, b) => (isInRow(a, b) ? 0 : Number(b.ofPiece ?? false) - Number(a.ofPiece ?? false) || a.at - b.at));
  mergeGeneric(stones);
  mergeAgain(stones);
  mergeSaidAgain(stones, jewel.op === 'earring' || ROWS.has(jewel.kind));
  mergeNameless(stones, jewel.op === 'ring' && !ROWS.has(jewel.kind) ? 3 : Number.POSITIVE_INFINITY);
  if (stones.some((stone) => stone.ofPiece)) mergePiece(jewel);
  ofOneRank(jewel);
  const isRow = ROWS.has(jewel.kind);
  let centre = stones.find((stone) => stone.role === 'centre');
  for (const stone of stones) {
    if (stone.role !== undefined) continue;
    if (!centre && isTiny(stone) && stones.some((other) => other !== stone && other.role === undefined && !isTiny(other)))
      stone.role = 'pave';
    else if (!centre) {
      stone.role = 'centre';
      centre = stone;
    } else if (stone.ofPiece && jewel.kind === 'halo' && !stones.some(({ role, species }) => role === 'halo' && species))
      stone.role = 'halo';
    else if (isRow || (jewel.kind === 'cluster' && (stone.count?.value ?? 0) >= 5)) stone.role = 'side';
    else if ((stone.count?.value ?? 2) > 2 || isTiny(stone)) stone.role = 'pave';
    else stone.role = 'side';
  }
  flankedTwice(jewel);
  alongShoulders(jewel);
  mergeRoles(stones);
  dropShaped(jewel);
  mergeMany(jewel);
  // stones set into the clasp of a strand are none of its beads
  if (isRow && jewel.kind !== 'station' && !(jewel.kind === 'pearls' && jewel.parts.has('clasp'))) rowOf(jewel);
}

/** Pieces that their name gives no form, and those that are called by such a row. */
const UNFORMED: ReadonlySet<string> = new Set(['ring', 'band', 'pendant', 'necklace', 'chain', 'three_stone', 'five_stone', 'solitaire']);
const ANY_STONE = /^(?:birthstone|stone|gem|gemstone)$/;

/** "two birthstones, a ruby and an emerald", "a ruby, an opal and a topaz": one stone of each, none of them the centre. */
function ofOneRank(jewel: JewelSaid): void {
  const { stones, op, kind } = jewel;
  if (!UNFORMED.has(kind) || stones.some(({ role, ofPiece }) => role !== undefined || ofPiece)) return;
  const counted = stones.find(
    ({ species, cut, count, named }) =>
      !species &&
      !cut &&
      (count?.value ?? 1) > 1 &&
      named.some((trace) => 'noun' in trace) &&
      named.every((trace) => !('noun' in trace) || ANY_STONE.test(String(trace.noun))),
  );
  const each = stones.filter((stone) => stone !== counted);
  const single = each.every(({ species, count, one }) => species && (count?.value ?? 1) === 1 && one !== false);
  if (!single || each.length < 2 || new Set(each.map(({ species }) => species?.value)).size < 2) return;
  // so many are a row with shared prongs
  if (counted && each.length > 3) return;
  const upper = each.find(({ above }) => above);
  if (counted ? counted.count?.value !== each.length : each.length === 2 && !upper && !each.every(({ one }) => one)) return;
  if (counted)
    each[0]!.named.push(
      ...counted.named,
      ...(counted.count?.traces ?? []),
      ...(counted.width?.traces ?? []),
      ...(counted.carat?.traces ?? []),
    );
  stones.splice(0, stones.length, ...(upper ? [upper, ...each.filter((stone) => stone !== upper)] : each));
  if (op === 'ring' && each.length === 2) jewel.kind = 'toi_et_moi';
  else for (const stone of each) stone.role = 'row';
}

/** "a round diamond, two pears and two marquises": the second pair stands outside the first, and each is of its own size. */
function flankedTwice({ op, kind, stones }: JewelSaid): void {
  const pairs = stones.filter(({ role, count }) => role === 'side' && count?.value === 2);
  const centre = stones.find(({ role, count }) => role === 'centre' && (count?.value ?? 1) === 1);
  if (op !== 'ring' || !UNFORMED.has(kind) || pairs.length !== 2 || !centre || stones.length !== 3) return;
  // Weight of each where none was said, as a share of what stones of a row have.
  const one = (stone: StoneSaid, usual: number): StoneSaid => {
    const { count, ...rest } = stone;
    return { ...rest, role: 'row', named: [...rest.named, ...(count?.traces ?? [])], scale: rest.scale ?? said(usual) };
  };
  const [inner, outer] = [one(pairs[0]!, 1.2), one(pairs[1]!, 1)];
  stones.splice(0, stones.length, outer, inner, one(centre, 1.7), inner, outer);
}

/** "two small diamonds on each side": more than a pair are set along the shoulders, where their cut and size let them. */
function alongShoulders({ op, kind, stones, parts }: JewelSaid): void {
  const centre = stones.some(({ role }) => role === 'centre');
  for (const stone of stones) {
    const many = op === 'ring' && kind !== 'cluster' && !ROWS.has(kind) && centre && (stone.count?.value ?? 0) > 2;
    const small =
      !stone.carat && (stone.width ?? stone.length)?.value === undefined && (stone.cut === undefined || stone.cut.value === 'round');
    if (stone.role !== 'side' || !many || !small || stones.some(({ role }) => role === 'pave')) continue;
    stone.role = 'pave';
    stone.named.push(...(parts.get('side')?.named.splice(0) ?? []));
  }
}

/** "Teardrop earrings with garnets": the name of the piece tells the cut of its stones. */
function dropShaped({ thing, stones }: JewelSaid): void {
  if (!/tear ?drop/i.test(`${thing.variant ?? ''} ${thing.noun}`)) return;
  const centre = stones.find((stone) => stone.role === 'centre');
  if (!centre) stones.unshift({ at: -1, named: [], role: 'centre', cut: said('pear') });
  else if (centre.usual !== 'pearl') centre.cut ??= said('pear');
}

const isTiny = (stone: StoneSaid): boolean => stone.width !== undefined && stone.width.value < 1.9 && stone.count === undefined;

/** "1.3 mm stones, 1 ct centre": so small a stone does not weigh so much. */
const apart = (a: StoneSaid, b: StoneSaid): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([one, other]) => isTiny(one!) && (other!.carat?.value ?? 0) >= 0.1);

/** "a ruby ring; the stone is 6 mm": a stone without a name tells more of one that has one. */
function mergeNameless(stones: StoneSaid[], most: number): void {
  for (const stone of [...stones]) {
    if ((stone.role !== undefined && stone.role !== 'centre') || stone.above) continue;
    const alone = (stone.count?.value ?? 1) === 1;
    // A cut alone ("emerald cut, 8 x 6") tells of the stone that was named before.
    const nameless =
      stone.species === undefined &&
      !stone.ofPiece &&
      alone &&
      stone.named.every((trace) => !('noun' in trace) || NAMELESS.test(String(trace.noun)) || stone.cut !== undefined);
    const other = stones.find(
      (candidate) =>
        candidate !== stone &&
        (candidate.role === undefined || candidate.role === 'centre') &&
        (candidate.count?.value ?? 1) <= most &&
        !apart(candidate, stone) &&
        fits(candidate, stone) &&
        (nameless || !candidate.named.length),
    );
    if (!other || (stone.ofPiece && !nameless)) continue;
    // "princess ring with a pavé band, 20 stones": so many are not the centre.
    if ((stone.count?.value ?? 1) > most) continue;
    if (nameless || (other.ofPiece && fits(other, stone))) {
      absorb(other, stone);
      stones.splice(stones.indexOf(stone), 1);
    }
  }
}

/** "baguettes each side, 8x6 emerald, baguettes 4x2": stones that were placed before and are named again with their sizes. */
function mergeAgain(stones: StoneSaid[]): void {
  const isSized = ({ width, length, carat }: StoneSaid): boolean => (width ?? length ?? carat) !== undefined;
  for (const stone of [...stones]) {
    if (stone.role !== undefined || stone.ofPiece || !isSized(stone)) continue;
    const placed = stones.filter(
      (other) => other !== stone && other.role !== undefined && other.role !== 'centre' && !isSized(other) && fits(other, stone),
    );
    const [first] = placed.filter(
      ({ cut, species }) => (cut ?? species) !== undefined && cut?.value === stone.cut?.value && species?.value === stone.species?.value,
    );
    if (!first) continue;
    absorb(first, stone);
    stones.splice(stones.indexOf(stone), 1);
  }
}

/** "Make the pearls 7 mm" of what was named twice: the size is of the one stone that there is. */
const isSaidOfBoth = (a: StoneSaid, b: StoneSaid): boolean => {
  const [one, two] = [a, b].map(({ width }) => width?.traces[0]?.span);
  return one !== undefined && two !== undefined && one.text > 0 && one.text === two.text && one.from === two.from;
};

/** "oval opal ring with a halo, 10 x 8 mm opal": one stone, whose size is said behind. */
function mergeSaidAgain(stones: StoneSaid[], inPairs: boolean): void {
  const isSized = ({ width, length, carat, total }: StoneSaid): boolean => (width ?? length ?? carat ?? total) !== undefined;
  for (const stone of [...stones]) {
    const isOne =
      stone.role === undefined &&
      (stone.one !== false || inPairs) &&
      (!stone.count || inPairs) &&
      !stone.scale &&
      stone.species !== undefined;
    if (!isOne || !isSized(stone) || SECOND.test(stone.named[0]?.words ?? '')) continue;
    const first = stones.find(
      (other) =>
        other !== stone &&
        other.at < stone.at &&
        (other.role === undefined || other.role === 'centre') &&
        (!isSized(other) || isSaidOfBoth(other, stone)) &&
        !other.count &&
        other.species?.value === stone.species?.value &&
        fits(other, stone),
    );
    if (!first) continue;
    absorb(first, stone);
    stones.splice(stones.indexOf(stone), 1);
  }
}
const SECOND = /\b(?:another|second|other|and|an?)\b/i;

/** "pearl ring, 8 mm black pearl": what the bare word before a piece leaves open its stone tells. */
function mergeGeneric(stones: StoneSaid[]): void {
  for (const stone of [...stones]) {
    const word = stone.named[0]?.words.toLowerCase();
    const bare = stone.role === undefined && stone.named.length <= 1 && !stone.width && !stone.carat && !stone.cut && !stone.count;
    const told = stones.find(
      (other) =>
        other !== stone &&
        other.role === undefined &&
        word !== undefined &&
        other.species?.value.endsWith(` ${word}`) &&
        other.species.value !== stone.species?.value,
    );
    if (!bare || !told?.species) continue;
    told.named.push(...stone.named);
    told.species = said(told.species.value, ...told.species.traces, ...(stone.species?.traces ?? []));
    stones.splice(stones.indexOf(stone), 1);
  }
}

/** What a piece's adjectives say and what a part says of a stone that agrees with it are one: "oval ring with a sapphire". */
function mergePiece({ stones }: JewelSaid): void {
  const own = stones.find((stone) => stone.ofPiece);
  if (!own) return;
  const other = stones.find(
    (stone) =>
      stone !== own &&
      !stone.above &&
      (stone.role === undefined || stone.role === 'centre') &&
      fits(own, stone) &&
      (stone.count?.value ?? 1) === 1 &&
      (own.species === undefined || stone.species === undefined || own.species.value === stone.species.value),
  );
  if (!other) return;
  absorb(own, other);
  stones.splice(stones.indexOf(other), 1);
}

const KEYS = ['cut', 'carat', 'total', 'width', 'length', 'count'] as const;
const fits = (a: StoneSaid, b: StoneSaid): boolean =>
  KEYS.every(
    (key) => a[key] === undefined || b[key] === undefined || a[key].value === b[key].value || (key === 'cut' && isSquared(a, b)),
  ) &&
  (a.species === undefined || b.species === undefined || a.species.value === b.species.value);

const isSquared = (a: StoneSaid, b: StoneSaid): boolean =>
  a.cut !== undefined && b.cut !== undefined && squaredCut(a.cut, b.cut) !== undefined;

function absorb(into: StoneSaid, from: StoneSaid): void {
  if (from.species) {
    into.species = said(from.species.value, ...(into.species?.traces ?? []), ...from.species.traces);
    if (from.usual) into.usual = from.usual;
  }
  for (const key of ['carat', 'total', 'width', 'length', 'count'] as const) {
    const value = from[key];
    if (value) into[key] = said(value.value, ...(into[key]?.traces ?? []), ...value.traces);
  }
  if (from.cut)
    into.cut = (into.cut && squaredCut(into.cut, from.cut)) ?? said(from.cut.value, ...(into.cut?.traces ?? []), ...from.cut.traces);
  if (from.eastWest) into.eastWest ??= from.eastWest;
  if (from.instead) into.instead ??= from.instead;
  if (from.setting) into.setting ??= from.setting;
  if (from.scale) into.scale ??= from.scale;
  into.role ??= from.role;
  into.named.push(...from.named);
}

/** Two mentions of one role are one, where they agree. */
function mergeRoles(stones: StoneSaid[]): void {
  for (const stone of [...stones]) {
    const first = stones.find((other) => other.role === stone.role && other !== stone);
    if (!first || stones.indexOf(first) > stones.indexOf(stone) || stone.role === 'side' || stone.role === 'row' || !fits(first, stone))
      continue;
    absorb(first, stone);
    stones.splice(stones.indexOf(stone), 1);
  }
}

/** "11 baguettes in a channel of 3 x 1.5 mm": many stones and what they are set in tell of the same ones. */
function mergeMany({ stones }: JewelSaid): void {
  const centre = stones.find((stone) => stone.role === 'centre');
  const pave = stones.find((stone) => stone.role === 'pave');
  if (!centre || !pave || (centre.count?.value ?? 1) < 2 || pave.species || pave.cut || !fits(centre, pave)) return;
  absorb(pave, centre);
  pave.role = 'pave';
  stones.splice(stones.indexOf(centre), 1);
}

/** In a row all stones are of one kind: pavé, halo or small stones that were named are these. */
function rowOf({ stones }: JewelSaid): void {
  const centre = stones.find((stone) => stone.role === 'centre');
  const pave = stones.find((stone) => stone.role === 'pave');
  if (!pave) return;
  if (!centre) pave.role = 'centre';
  else if (fits(centre, pave)) {
    absorb(centre, pave);
    centre.role = 'centre';
    stones.splice(stones.indexOf(pave), 1);
  }
}
