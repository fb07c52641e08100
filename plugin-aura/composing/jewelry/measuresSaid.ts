import type { BriefThing, FactOf } from '../../plan/brief.ts';
import { cutNamed, SHAPE_WORDS } from './cuts.ts';
import { isCord } from './gatherForms.ts';
import { type Gathering, partAt, pieceStone, wordOf } from './gathering.ts';
import { type PartSaid, type StoneSaid, said } from './said.ts';
import { speciesNamed } from './species.ts';
import { meaningOf, type Slot } from './terms.ts';

/** Which part of a piece, and which number of it, a measure is. */

/** Words of a number that are dimensions: "8 wide". */
const DIMENSIONS: Readonly<Record<string, FactOf<'measure'>['dimension']>> = {
  wide: 'width',
  broad: 'width',
  thick: 'thickness',
  long: 'length',
  high: 'height',
  tall: 'height',
  deep: 'depth',
  across: 'diameter',
};

/** Parts in a thousand of fine metal, as they are stamped: 925 is sterling silver. */
const STAMPS: Readonly<Record<number, string>> = {
  999: 'fine silver',
  925: 'sterling silver',
  750: '18k gold',
  585: '14k gold',
  417: '10k gold',
  375: '9k gold',
  950: 'platinum',
};

export function takeNumber(fact: FactOf<'number'>, part: PartSaid, stone: StoneSaid | undefined, state: Gathering): void {
  const dimension = DIMENSIONS[fact.of.toLowerCase()];
  if (dimension) {
    const length = said(fact.value, fact);
    if (stone) stone[dimension === 'length' || dimension === 'height' ? 'length' : 'width'] ??= length;
    else if (!part.numbers.has(dimension)) part.numbers.set(dimension, length);
    return;
  }
  const meaning = meaningOf(fact.of.toLowerCase().replace(/s$/, ''));
  if (meaning?.kind === 'slot') {
    if (meaning.slot === 'stone' && stone) stone.count ??= said(fact.value, fact);
    else partAt(state, meaning.slot).count ??= said(fact.value, fact);
    partAt(state, meaning.slot).named.push(fact);
    return;
  }
  if (stone && /^(count|stone|gem)/.test(fact.of)) stone.count ??= said(fact.value, fact);
  else part.numbers.set(fact.of.toLowerCase(), said(fact.value, fact));
}

const WRITTEN = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)$/i;

export function takeMeasure(
  fact: FactOf<'measure'>,
  node: BriefThing,
  slot: Slot,
  part: PartSaid,
  stone: StoneSaid | undefined,
  state: Gathering,
): void {
  // "curb bracelet 20 cm 7 mm links": no link is so long, the chain is
  if (slot === 'link' && fact.value >= 60 && !partAt(state, 'piece').numbers.has('length')) {
    partAt(state, 'piece').numbers.set('length', said(fact.value, fact));
    return;
  }
  // "six claws on the middle stone and four on the others": a number that is written out counts, and is no width of a stone
  if (stone && !fact.unit && WRITTEN.test(fact.words.trim())) return;
  const stamp = fact.unit === undefined || fact.unit === '' ? STAMPS[fact.value] : undefined;
  if (stamp) {
    partAt(state, 'piece').material ??= said(stamp, fact);
    return;
  }
  if (fact.unit === undefined || fact.unit === '') {
    const counted = followedBy(fact, node);
    if (counted === 'prongs' && fact.value >= 3 && fact.value <= 8) {
      partAt(state, 'prongs').count ??= said(fact.value, fact);
      return;
    }
    if (counted === 'beads' && Number.isInteger(fact.value)) {
      pieceStone(state, fact).count ??= said(fact.value, fact);
      return;
    }
  }
  // "moissanite tennis necklace 16 inch": no stone is so large.
  if (
    stone &&
    (state.op === 'necklace' || state.op === 'bracelet') &&
    fact.dimension === 'size' &&
    fact.among === undefined &&
    fact.value >= 60
  ) {
    partAt(state, 'piece').numbers.set('length', said(fact.value, fact));
    return;
  }
  const target = stone ?? (slot === 'piece' && isOfStone(fact, node, state) ? pieceStone(state, fact) : undefined);
  if (target) {
    stoneMeasure(fact, target);
    return;
  }
  // Letters have no width of their own: it is the band's.
  if (slot === 'engraving' && ['width', 'thickness', 'diameter'].includes(fact.dimension)) {
    takeMeasure(fact, node, 'piece', partAt(state, 'piece'), undefined, state);
    return;
  }
  // Of the wire of a link its thickness is said.
  if (node.noun === 'wire' && slot === 'link' && ['size', 'diameter', 'width'].includes(fact.dimension)) {
    part.numbers.set('thickness', said(fact.value, fact));
    return;
  }
  const inner = /inside|inner|internal|bore/.test(fact.of ?? '');
  const outer = /outside|outer|external|overall/.test(fact.of ?? '');
  // "60 mm wide inside": of what goes round something, how wide it is within
  const within = inner && state.op === 'bangle' && fact.dimension === 'width';
  const name = within
    ? 'inner diameter'
    : fact.dimension === 'diameter' || fact.dimension === 'size' || fact.dimension === 'radius'
      ? `${inner ? 'inner ' : outer ? 'outer ' : ''}${fact.dimension}`
      : fact.dimension;
  // "3 mm rope chain, 50 cm": of what is strung, a bare size that no link has is the length.
  const strung = (state.op === 'necklace' || state.op === 'bracelet') && fact.among === undefined && fact.value >= 100;
  const key =
    fact.among !== undefined && fact.among > 1 && fact.dimension === 'size'
      ? `size.${fact.index ?? 0}`
      : strung && name === 'size'
        ? 'length'
        : name;
  // a length said anew takes the place of one that was said without its word
  const before = part.numbers.get(key);
  const isAnew =
    fact.dimension === key && before !== undefined && before.traces.every(({ span }) => (span?.text ?? 0) < (fact.span?.text ?? 0));
  if (!before || isAnew) part.numbers.set(key, said(fact.value, fact));
}

/** "3 v-prongs", "20 beads": a bare number right before a word that can be counted. */
function followedBy(fact: FactOf<'measure'>, node: BriefThing): 'prongs' | 'beads' | undefined {
  for (const other of node.facts) {
    const gap = (other.span?.from ?? 99) - (fact.span?.to ?? 0);
    if (other.kind !== 'adjective' || gap < 0 || gap > 2) continue;
    const meaning = meaningOf(other.adjective.toLowerCase());
    if ((meaning?.kind === 'setting' && meaning.setting === 'prong') || (meaning?.kind === 'slot' && meaning.slot === 'prongs'))
      return 'prongs';
    if (meaning?.kind === 'shape' && meaning.shape === 'ball') return 'beads';
  }
  return undefined;
}

/** Length and width of a stone: of "9 x 7" the longer is the length. */
function stoneMeasure(fact: FactOf<'measure'>, stone: StoneSaid): void {
  const value = said(fact.dimension === 'radius' ? 2 * fact.value : fact.value, fact);
  if (fact.among !== undefined && fact.among > 1) {
    const other = fact.index === 0 ? undefined : stone.width;
    if (!other) stone.width = value;
    else if (other.value >= value.value) [stone.length, stone.width] = [other, value];
    else stone.length = value;
    return;
  }
  if (fact.dimension === 'length' || fact.dimension === 'height') stone.length ??= value;
  else stone.width ??= value;
}

/** Parts whose metal is the whole piece's, where nothing is said of the whole. */
const WHOLE: Readonly<Record<string, readonly Slot[]>> = { ring: ['shank', 'face', 'head', 'bezel', 'prongs', 'halo'], bangle: [] };

const HANGING: readonly Slot[] = ['bezel', 'head', 'disc', 'tube', 'chain', 'link', 'prongs', 'post', 'hook'];

/** "a citrine in a silver bezel": the metal of the main part is the metal of all, where it is the only one. */
export function wholeMetal(state: Gathering): void {
  const piece = partAt(state, 'piece');
  if (piece.material || piece.karat) return;
  for (const slot of WHOLE[state.op] ?? HANGING) {
    const part = state.parts.get(slot);
    if ((!part?.material && !part?.karat) || (part.material && isCord(part.material.value))) continue;
    // what is said later of a part is of that part
    if ([...(part.material?.traces ?? []), ...(part.karat?.traces ?? [])].some(({ span }) => (span?.text ?? 0) > 0)) continue;
    if (part.material) piece.material = part.material;
    if (part.karat) piece.karat = part.karat;
    if (part.colour && !piece.colour) piece.colour = part.colour;
    return;
  }
}

/** Pieces whose bare sizes are their own. */
const OWN_SIZES: ReadonlySet<string> = new Set([
  'band',
  'pave_band',
  'dome',
  'signet',
  'channel_band',
  'disc',
  'bar',
  'cross',
  'hoop',
  'huggie',
  'eternity',
  'half_eternity',
]);

/** "a signet with an oval face, 14 x 12 mm": sizes that no band has are those of its face. */
function faceSizes(state: Gathering): void {
  const { numbers } = partAt(state, 'piece');
  const face = partAt(state, 'face');
  if (face.numbers.size > 0) return;
  const [first, second, bare] = [numbers.get('size.0'), numbers.get('size.1'), numbers.get('size')];
  const move = (name: string): void => {
    face.numbers.set(name, numbers.get(name)!);
    numbers.delete(name);
  };
  if (first && second) for (const name of ['size.0', 'size.1']) move(name);
  else if (bare && bare.value >= 8 && face.named.length > 0) move('size');
}

/** "oval sapphire ring, 9 x 7 mm": two bare numbers, or one that no finger and no band has, are the stone's where it has no size. */
export function bareSizes(state: Gathering): void {
  if (state.kind === 'signet') faceSizes(state);
  if (OWN_SIZES.has(state.kind) || state.op === 'bangle' || state.op === 'bracelet') return;
  const stone = state.stones.find((candidate) => candidate.role === undefined || candidate.role === 'centre');
  // "4 claw, 5 mm each": no claw is so thick, the stone is so wide.
  const claws = state.parts.get('prongs')?.numbers;
  const thick = claws?.get('size') ?? claws?.get('thickness') ?? claws?.get('diameter');
  if (stone && claws && thick && thick.value >= 3 && (!stone.width || /^\d$/.test(stone.width.traces[0]?.words.trim() ?? ''))) {
    stone.width = thick;
    for (const name of ['size', 'thickness', 'diameter']) claws.delete(name);
  }
  if (!stone || stone.width || stone.length) return;
  const { numbers } = partAt(state, 'piece');
  const told = numbers.get('size');
  // "six around": a number that is written out counts, and is no size.
  const bare = told?.traces.some(({ words }) => /^(one|two|three|four|five|six|seven|eight|nine|ten|twelve)$/i.test(words.trim()))
    ? undefined
    : told;
  const [first, second] = [numbers.get('size.0'), numbers.get('size.1')];
  if (first && second) {
    [stone.length, stone.width] = first.value >= second.value ? [first, second] : [second, first];
    numbers.delete('size.0');
    numbers.delete('size.1');
  } else if (bare && !stone.carat && !stone.total && bare.value >= 2.5 && bare.value < 13) {
    stone.width = bare;
    numbers.delete('size');
  }
}

/** "a 6 mm ruby ring": a bare number right before the stone's word is the stone's. */
function isOfStone(fact: FactOf<'measure'>, node: BriefThing, state: Gathering): boolean {
  const bare = fact.dimension === 'size' && fact.of === undefined;
  if (!bare || ['band', 'pave_band', 'dome', 'signet', 'channel_band'].includes(state.kind) || state.op === 'bangle') return false;
  const end = fact.span?.to;
  const follows = node.facts.some((other) => {
    const word = wordOf(other)?.toLowerCase();
    if (word === undefined || end === undefined || other.span === undefined) return false;
    const gap = other.span.from - end;
    // "30 mm round" of what is no ring is its own form
    const isForm = state.op !== 'ring' && SHAPE_WORDS.has(word);
    return gap >= 0 && gap <= 3 && (speciesNamed(word) !== undefined || (cutNamed(word) !== undefined && !isForm));
  });
  if (follows) return true;
  return (
    fact.among === 2 &&
    state.op !== 'bangle' &&
    state.kind !== 'disc' &&
    node.facts.some(
      (other) =>
        speciesNamed(wordOf(other)?.toLowerCase() ?? '') ??
        (state.op === 'ring' ? cutNamed(wordOf(other)?.toLowerCase() ?? '') : undefined),
    )
  );
}
