import type { LexiconEntry, SpokenValues, SpokenWords } from '../../reading/entry.ts';
import { ARM_PARTS, adjectives, EAR_PARTS, HANGING_PARTS, HEAD_PARTS, metal, type Parts, RING_PARTS } from './pieceParts.ts';
import { birthstoneWords, SPECIES } from './species.ts';
import { phrasesOf } from './terms.ts';

/**
 * Pieces of jewellery for the reader: each is put together from several operations, and here it says its names, the variants that have
 * names of their own, its parts, and the words that may be said of each. What a word does, composing knows (terms.ts).
 */

type Variants = NonNullable<SpokenWords['variants']>;

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
    variants: [
      variant('cuff', 'cuff bracelet | open bangle | torque bangle | cuff bangle | cuff | open cuff | wrist cuff'),
      variant(
        'torque',
        'torque | torc | neck torque | neck torc | torque collar | torc collar | torque necklace | torc necklace | collar necklace | neck ring',
      ),
    ],
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

const NAMED: ReadonlyMap<string, { op: string; variant?: string }> = new Map(
  PIECES.filter(({ op }) => op !== 'gemstone').flatMap(({ op, names, variants }): [string, { op: string; variant?: string }][] => [
    ...names.split('|').map((name): [string, { op: string }] => [name.trim(), { op }]),
    ...variants.flatMap((known) =>
      known.names.map((name): [string, { op: string; variant: string }] => [name, { op, variant: known.names[0] ?? name }]),
    ),
  ]),
);
/** The piece that a name is of, with its variant. */
export const pieceNamed = (name: string): { op: string; variant?: string } | undefined => NAMED.get(name);

const OPS: ReadonlySet<string> = new Set(PIECES.map(({ op }) => op));
/** Whether composing jewellery makes this. */
export const isPiece = (op: string | undefined): op is string => op !== undefined && OPS.has(op);
