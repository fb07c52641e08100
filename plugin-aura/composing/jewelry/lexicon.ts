import type { LexiconEntry, SpokenValues, SpokenWords } from '../../reading/entry.ts';
import { CUTS } from './cuts.ts';
import { FIGURE_WORDS, SHOWN_WORDS } from './outlines.ts';
import { birthstoneWords, SPECIES } from './species.ts';
import { type Meaning, phrasesOf, phrasesOfSlot, type Slot, terms } from './terms.ts';

/**
 * Pieces of jewellery for the reader: each is put together from several operations, and here it says its names, the variants that have
 * names of their own, its parts, and the words that may be said of each. What a word does, composing knows (terms.ts).
 */

type Parts = NonNullable<SpokenWords['parts']>;
type Part = Parts[string];
type Variants = NonNullable<SpokenWords['variants']>;

const presetOf = (meaning: Meaning): SpokenValues =>
  Object.fromEntries(Object.entries(meaning).filter(([key]) => key !== 'kind' && key !== 'instead' && key !== 'usual'));

/** Adjectives of these kinds with what they mean. */
function adjectives(...kinds: readonly Meaning['kind'][]): Readonly<Record<string, SpokenValues>> {
  return Object.fromEntries(
    [...terms()].filter(([, { kind }]) => kinds.includes(kind)).map(([phrase, meaning]) => [phrase, presetOf(meaning)]),
  );
}

const OF_A_STONE = adjectives('cut', 'species', 'setting', 'east_west', 'role');
const DIMENSIONS = ['size', 'length', 'width', 'height', 'depth', 'diameter', 'thickness', 'radius'] as const;
const SIZES: NonNullable<Part['sizes']> = Object.fromEntries(DIMENSIONS.map((name) => [name, name]));

const stoneNames = [
  ...phrasesOfSlot('stone'),
  ...SPECIES.flatMap(({ names }) => names),
  ...CUTS.flatMap(({ names }) => names).filter((name) => !/shaped$|^(?:round|square|rectangular|triangular)$/.test(name)),
  ...birthstoneWords.map(([words]) => words),
];
const STONE: Part = { names: [...new Set(stoneNames)], count: 'count', material: 'stone', sizes: SIZES, adjectives: OF_A_STONE };

const stones = (slot: Slot): Part => ({
  names: phrasesOfSlot(slot),
  count: 'count',
  material: 'stone',
  sizes: SIZES,
  adjectives: OF_A_STONE,
});
const metal = (slot: Slot, ...kinds: readonly Meaning['kind'][]): Part => ({
  names: phrasesOfSlot(slot),
  count: 'count',
  material: slot,
  sizes: SIZES,
  adjectives: adjectives(...kinds),
});
/** A head by its nouns. */
const HEAD_PART: Part = {
  ...metal('head', 'setting'),
  names: [...phrasesOfSlot('head'), 'basket', 'prong basket', 'claw basket', 'basket setting', 'basket head', 'martini', 'martini setting'],
};

/** "engraved" itself tells of letters and is no noun for them. */
const LETTERS = phrasesOfSlot('engraving').filter((phrase) => !/(?:ed|written)$/.test(phrase));

const FIGURE: Part = {
  names: [
    'star',
    'heart',
    'star charm',
    'heart charm',
    ...[...FIGURE_WORDS, ...SHOWN_WORDS].flatMap(([words]) =>
      words.split('|').flatMap((word) => [word.trim(), `${word.trim()} motif`, `${word.trim()} charm`]),
    ),
  ],
  count: 'count',
  material: 'figure',
  sizes: SIZES,
};

const RING_PARTS: Parts = {
  stone: STONE,
  'side stone': stones('side'),
  halo: stones('halo'),
  'hidden halo': stones('hidden_halo'),
  pave: stones('pave'),
  row: stones('row'),
  channel: stones('channel'),
  shank: metal('shank', 'profile', 'taper', 'curve', 'twist', 'shoulders', 'plain', 'setting', 'coverage', 'bypass'),
  shoulder: metal('shoulders', 'shoulders', 'setting', 'taper'),
  head: HEAD_PART,
  bezel: metal('bezel', 'setting', 'role'),
  prong: metal('prongs', 'setting', 'role'),
  gallery: metal('gallery'),
  milgrain: metal('milgrain'),
  filigree: metal('filigree'),
  engraving: { names: LETTERS, sizes: SIZES, adjectives: adjectives('letters', 'role') },
  face: metal('face', 'shape', 'cut', 'profile'),
  inlay: metal('inlay'),
  groove: metal('groove'),
  gap: metal('gap'),
  strand: metal('strand', 'twist'),
  eye: { names: phrasesOfSlot('eye'), count: 'count', material: 'stone' },
  figure: FIGURE,
};

const HANGING_PARTS: Parts = {
  stone: STONE,
  'side stone': stones('side'),
  halo: stones('halo'),
  pave: stones('pave'),
  head: HEAD_PART,
  bezel: metal('bezel', 'setting'),
  prong: metal('prongs', 'setting'),
  bail: metal('bail'),
  chain: metal('chain', 'chain'),
  link: metal('link', 'chain'),
  strand: metal('strand'),
  wire: { names: ['wire'], sizes: SIZES },
  clasp: metal('clasp', 'clasp'),
  disc: metal('disc', 'shape'),
  hole: metal('hole'),
  figure: FIGURE,
  milgrain: metal('milgrain'),
  filigree: metal('filigree'),
  engraving: { names: LETTERS, sizes: SIZES, adjectives: adjectives('letters', 'role') },
};

const HEAD_PARTS: Parts = {
  ...HANGING_PARTS,
  point: metal('point', 'shape'),
  cap: { names: phrasesOfSlot('cap'), material: 'cap', sizes: SIZES },
  band: metal('shank', 'profile'),
};

const { wire: _wire, ...HUNG_PARTS } = HANGING_PARTS;
const EAR_PARTS: Parts = {
  ...HUNG_PARTS,
  post: metal('post', 'back'),
  hook: metal('hook'),
  tube: { names: ['tube', 'wire', 'tubing'], sizes: SIZES, adjectives: adjectives('profile') },
  band: metal('shank', 'profile'),
};

const ARM_PARTS: Parts = {
  ...HANGING_PARTS,
  wrist: { names: phrasesOfSlot('wrist'), sizes: SIZES },
  band: metal('shank', 'profile'),
  gap: metal('gap'),
  row: stones('row'),
  channel: stones('channel'),
};

/** Adjectives that a whole piece takes; what part of it they are about, composing knows. */
const PIECE = adjectives(
  'cut',
  'species',
  'setting',
  'slot',
  'profile',
  'shoulders',
  'twist',
  'taper',
  'east_west',
  'coverage',
  'shape',
  'role',
  'plain',
  'doubled',
  'stacked',
  'letters',
  'for',
  'curve',
  'bypass',
);

const variant = (kind: string, names: string): Variants[number] => ({
  names: names.split('|').map((name) => name.trim()),
  params: { kind },
});

interface Piece {
  op: string;
  label: string;
  names: string;
  variants: Variants;
  parts: Parts;
  sizes?: SpokenWords['sizes'];
  adjectives?: Readonly<Record<string, SpokenValues>>;
  words?: SpokenWords['words'];
}

const NUMBERS = {
  width: ['wide', 'broad'],
  thickness: ['thick'],
  length: ['long'],
  height: ['high', 'tall'],
  diameter: ['across'],
} as const;

/** Metals of which a chain is one for the neck, and none of a machine. */
const PRECIOUS = ['gold', 'silver', 'platinum', 'white gold', 'yellow gold', 'rose gold', 'sterling silver'];

/** Names of pieces by their links: "rope chain", "curb link bracelet". */
function ofLinks(...pieces: readonly string[]): string {
  const styles = new Set(phrasesOf('chain').map((phrase) => phrase.replace(/ (link|chain)$/, '')));
  return [...styles].flatMap((style) => pieces.map((piece) => `${style} ${piece}`)).join(' | ');
}

const PIECES: readonly Piece[] = [
  {
    op: 'ring',
    label: 'Ring',
    names: 'ring | finger ring',
    parts: RING_PARTS,
    sizes: { one: 'width' },
    variants: [
      variant('ring', 'engagement ring | promise ring | dress ring | cocktail ring | statement ring | dinner ring | proposal ring'),
      variant('solitaire', 'solitaire | solitaire ring | solitaire engagement ring'),
      variant('halo', 'halo ring | halo engagement ring'),
      variant(
        'band',
        'wedding band | wedding ring | plain ring | stacking ring | stackable ring | stacking band | stacker | stacker ring | thumb ring | ring band | band ring | anniversary band | commitment ring | cigar band',
      ),
      variant(
        'eternity',
        'eternity ring | eternity band | full eternity ring | full eternity band | full eternity | eternity | infinity band',
      ),
      variant(
        'half_eternity',
        'half eternity ring | half eternity band | half eternity | semi eternity ring | half hoop | half hoop ring | half hoop eternity ring',
      ),
      variant('pave_band', 'pave band | pave ring | micropave band | diamond band'),
      variant('channel_band', 'channel band | channel set band | channel set ring'),
      variant('signet', 'signet ring | signet | seal ring | crest ring | pinky ring'),
      variant(
        'three_stone',
        'three stone ring | trilogy ring | three stone engagement ring | three stone | trilogy | 3 stone ring | 3 stone | past present future ring',
      ),
      variant('five_stone', 'five stone ring | 5 stone ring | five stone band | five stone'),
      variant('seven_stone', 'seven stone ring | 7 stone ring | seven stone band | seven stone'),
      variant('cluster', 'cluster ring | flower ring | daisy ring'),
      variant('toi_et_moi', 'toi et moi ring | toi et moi | two stone ring | you and me ring'),
      variant('dome', 'dome ring | domed ring | bombe ring'),
      variant('split_shank', 'split shank ring'),
      variant('cathedral', 'cathedral ring'),
      variant('tension', 'tension ring | tension set ring'),
      variant('bezel', 'bezel ring | bezel set ring'),
      variant('gypsy', 'gypsy ring | flush set ring'),
      variant('toe', 'toe ring'),
      variant('claddagh', 'claddagh ring | claddagh'),
      variant('snake', 'snake ring | serpent ring'),
      variant('crown', 'crown ring | tiara ring | princess ring'),
      variant(
        'celtic',
        'celtic ring | celtic knot ring | celtic band | celtic knot band | celtic wedding band | celtic knot wedding band | celtic wedding ring | celtic weave ring',
      ),
      variant('claw', 'claw ring | dragon claw ring | talon ring | orb ring'),
      variant('strands', 'rope ring | twisted rope ring | two strand ring | braided ring | puzzle ring'),
      variant('class', 'class ring | college ring | graduation ring'),
      variant('spinner', 'spinner ring | fidget ring'),
      variant('bypass', 'bypass ring | crossover ring | wrap ring'),
      variant('mourning', 'mourning ring | memorial ring'),
      variant('trinity', 'rolling ring | russian wedding ring | trinity ring'),
      variant('curved', 'wishbone ring | chevron ring | contour band | wishbone band | curved wedding band | contour ring | curved band'),
      variant('stack', 'stacking set | stacking set of rings | ring stack | stack of rings'),
    ],
  },
  {
    op: 'pendant',
    label: 'Pendant',
    names: 'pendant',
    parts: HANGING_PARTS,
    sizes: { one: 'size' },
    variants: [
      variant('solitaire', 'solitaire pendant | drop pendant | teardrop pendant'),
      variant('halo', 'halo pendant'),
      variant('disc', 'disc pendant | coin pendant | medal pendant | medallion | medallion pendant | dog tag | name tag'),
      variant('cross', 'cross pendant'),
      variant('bar', 'bar pendant'),
      variant('letter', 'initial pendant | letter pendant | monogram pendant'),
      variant('name', 'name pendant | word pendant'),
      variant('locket', 'locket | locket pendant | locket necklace | picture locket'),
    ],
  },
  {
    op: 'necklace',
    label: 'Necklace',
    names: 'necklace | neck chain | choker',
    parts: HANGING_PARTS,
    sizes: { one: 'length' },
    variants: [
      variant('pendant', 'pendant necklace | solitaire necklace | drop necklace'),
      variant(
        'chain',
        `chain | link chain | chain necklace | ${PRECIOUS.map((metal) => `${metal} chain`).join(' | ')} | ${ofLinks('chain', 'chain necklace', 'link chain')}`,
      ),
      variant('disc', 'dog tag necklace | tag necklace | coin necklace | disc necklace | medallion necklace'),
      variant('station', 'station necklace | diamonds by the yard'),
      variant('tennis', 'tennis necklace | riviera necklace | riviere | riviere necklace'),
      variant(
        'pearls',
        'pearl necklace | pearl strand | string of pearls | strand of pearls | bead necklace | beaded necklace | strand | prayer beads | mala',
      ),
      variant('name', 'name necklace | nameplate necklace | name plate necklace | name chain | nameplate | word necklace'),
      variant('letter', 'initial necklace | letter necklace'),
      variant('rosary', 'rosary | rosary beads'),
    ],
  },
  {
    op: 'bracelet',
    label: 'Bracelet',
    names: 'bracelet | wrist chain',
    parts: ARM_PARTS,
    sizes: { one: 'length' },
    variants: [
      variant('tennis', 'tennis bracelet | line bracelet'),
      variant('name', 'name bracelet | nameplate bracelet'),
      variant('anklet', 'anklet | ankle bracelet | ankle chain'),
      variant('chain', `chain bracelet | charm bracelet | link bracelet | ${ofLinks('bracelet', 'chain bracelet', 'link bracelet')}`),
      variant('pearls', 'pearl bracelet | bead bracelet | beaded bracelet | bead strand'),
    ],
  },
  {
    op: 'bangle',
    label: 'Bangle',
    names: 'bangle | bangle bracelet',
    parts: ARM_PARTS,
    sizes: { one: 'size' },
    variants: [variant('cuff', 'cuff bracelet | open bangle | torque bangle | cuff bangle | cuff | open cuff | wrist cuff')],
  },
  {
    op: 'earring',
    label: 'Earrings',
    names: 'earring | pair of earrings | ear ring',
    parts: EAR_PARTS,
    sizes: { one: 'size' },
    variants: [
      variant('nose', 'nose stud | nose ring stud | nose pin'),
      variant('nose_ring', 'nose ring | nose hoop | septum ring'),
      variant('cuff', 'ear cuff'),
      variant('cluster', 'cluster earring | cluster stud'),
      variant('halo', 'halo earring | halo stud'),
      variant('stud', 'stud earring | ear stud | stud | pair of studs'),
      variant('hoop', 'hoop earring | half hoop earring | hoop | creole | ear hoop | pair of hoops'),
      variant('huggie', 'huggie | huggie earring | huggie hoop | huggy'),
      variant(
        'drop',
        'drop earring | dangle earring | dangling earring | dangly earring | hook earring | teardrop earring | tear drop earring | pair of drops | ear drop | eardrop | drops earring',
      ),
      variant('chandelier', 'chandelier earring | chandelier'),
      variant('climber', 'ear climber | climber earring | climber | ear crawler | crawler earring | ear vine'),
    ],
  },
  {
    op: 'brooch',
    label: 'Brooch',
    names: 'brooch | lapel pin',
    parts: { ...HANGING_PARTS, pin: metal('pin') },
    sizes: { one: 'size' },
    variants: [],
  },
  { op: 'charm', label: 'Charm', names: 'charm | bracelet charm', parts: HANGING_PARTS, sizes: { one: 'size' }, variants: [] },
  {
    op: 'cufflink',
    label: 'Cufflinks',
    names: 'cufflink | cuff link | pair of cufflinks',
    parts: { ...HANGING_PARTS, face: metal('face', 'shape', 'cut'), post: metal('post') },
    sizes: { one: 'size' },
    variants: [],
  },
  { op: 'tiara', label: 'Tiara', names: 'tiara | diadem', parts: HEAD_PARTS, sizes: { one: 'width' }, variants: [] },
  {
    op: 'crown',
    label: 'Crown',
    names: 'crown | royal crown | king crown | queen crown',
    parts: HEAD_PARTS,
    sizes: { one: 'diameter' },
    variants: [],
  },
  {
    op: 'circlet',
    label: 'Circlet',
    names: 'circlet | head circlet | headpiece',
    parts: HEAD_PARTS,
    sizes: { one: 'diameter' },
    variants: [],
  },
  {
    op: 'hair_pin',
    label: 'Hair pin',
    names: 'hair pin | hairpin | hair clip | hat pin | stick pin | bobby pin | hair slide | hair stick',
    parts: HANGING_PARTS,
    sizes: { one: 'length' },
    variants: [],
  },
  {
    op: 'tie_clip',
    label: 'Tie clip',
    names: 'tie clip | tie bar | tie pin | tie slide | tie tack',
    parts: HANGING_PARTS,
    sizes: { one: 'length', two: ['length', 'width'] },
    variants: [],
  },
  {
    op: 'gemstone',
    label: 'Loose stone',
    names: `loose stone | loose gemstone | gemstone | cut gemstone | gem | faceted stone | loose diamond | ${SPECIES.flatMap(({ names }) => names).join(' | ')} | ${birthstoneWords.map(([words]) => words).join(' | ')}`,
    parts: {},
    sizes: { one: 'width', two: ['length', 'width'] },
    variants: [],
  },
];

const piecePhrases = new Set(phrasesOf('chain'));
export const jewelryEntries: readonly LexiconEntry[] = PIECES.map(({ op, label, names, variants, parts, sizes, words }) => ({
  op,
  family: 'jewelry',
  label,
  assembly: true,
  spoken: {
    names: [...new Set(names.split('|').map((name) => name.trim()))],
    variants,
    ...(sizes && { sizes }),
    words: words ?? NUMBERS,
    adjectives: parts.chain ? { ...PIECE, ...Object.fromEntries([...piecePhrases].map((phrase) => [phrase, { chain: phrase }])) } : PIECE,
    parts,
  },
}));

const KINDS: ReadonlyMap<string, string> = new Map(
  PIECES.flatMap(({ op, variants }) =>
    variants.flatMap(({ names, params }) => names.map((name): [string, string] => [`${op}:${name}`, String(params.kind)])),
  ),
);

/** Kind of a piece by the variant that was said: "cluster ring" is "cluster". */
export const kindOf = (op: string, variantName: string): string | undefined => KINDS.get(`${op}:${variantName}`);

const OPS: ReadonlySet<string> = new Set(PIECES.map(({ op }) => op));
/** Whether composing jewellery makes this. */
export const isPiece = (op: string | undefined): op is string => op !== undefined && OPS.has(op);
