import { CUTS } from './cuts.ts';
import { FIGURE_WORDS, SHOWN_WORDS } from './outlines.ts';
import { birthstoneWords, SPECIES } from './species.ts';

/**
 * The words of the jeweller's trade and what each says. One table: the reader's lexicon is made from it, and composing understands facts
 * and nouns by it. Words are singular and lower case.
 */

/** Parts of a piece that something can be said of. */
export const SLOTS = [
  'piece',
  'stone',
  'side',
  'halo',
  'hidden_halo',
  'pave',
  'row',
  'channel',
  'shank',
  'shoulders',
  'head',
  'bezel',
  'prongs',
  'gallery',
  'milgrain',
  'filigree',
  'engraving',
  'face',
  'bail',
  'chain',
  'link',
  'clasp',
  'post',
  'hook',
  'pin',
  'disc',
  'tube',
  'hole',
  'inlay',
  'gap',
  'wrist',
  'groove',
  'figure',
  'point',
  'cap',
  'strand',
  'bead',
  'border',
  'body',
  'wing',
  'eye',
] as const;
export type Slot = (typeof SLOTS)[number];

export const SETTINGS = ['prong', 'bezel', 'channel', 'tension', 'flush', 'bead', 'pave', 'bar', 'shared_prong'] as const;
export type SettingKind = (typeof SETTINGS)[number];

/** How a band meets the head; plain where it is said not to be split any more. */
export type Shoulders = 'cathedral' | 'split' | 'plain';

export type Meaning =
  | { kind: 'species'; species: string; usual?: 'cabochon' | 'pearl' }
  | { kind: 'cut'; cut: string; instead?: string }
  | { kind: 'setting'; setting: SettingKind; style?: string }
  | { kind: 'slot'; slot: Slot }
  | { kind: 'profile'; profile: string; instead?: string }
  | { kind: 'shoulders'; shoulders: Shoulders }
  | { kind: 'twist' }
  | { kind: 'taper' }
  | { kind: 'east_west'; off?: true }
  | { kind: 'chain'; style: string; instead?: string }
  | { kind: 'coverage'; coverage: 'full' | 'half' | 'three_quarter' }
  | { kind: 'shape'; shape: string }
  | { kind: 'role'; role: 'centre' | 'side' | 'each' | 'small' | 'pair' | 'single' | 'matching' | 'inside' | 'outside' | 'row' | 'above' }
  | { kind: 'letters'; font: 'sans' | 'serif' | 'script' }
  | { kind: 'clasp'; clasp: string; instead?: string }
  | { kind: 'back'; back: string; instead?: string }
  | { kind: 'closure'; closure: string }
  | { kind: 'plain' }
  | { kind: 'stacked' }
  | { kind: 'for'; wearer: 'man' | 'woman' }
  | { kind: 'curve'; form: 'bow' | 'v' }
  | { kind: 'bypass' }
  | { kind: 'doubled' };

const TERMS = new Map<string, Meaning>();
const say = (phrases: string, meaning: Meaning): void => {
  for (const phrase of phrases.split('|')) TERMS.set(phrase.trim(), meaning);
};

for (const { cut, names, instead } of CUTS) say(names.join('|'), { kind: 'cut', cut, ...(instead && { instead }) });
for (const { species, names, usual } of SPECIES) say(names.join('|'), { kind: 'species', species, ...(usual && { usual }) });
say('birthstone', { kind: 'slot', slot: 'stone' });
for (const [words, species] of birthstoneWords) say(words, { kind: 'species', species });

say(
  'bezel set | bezel-set | bezel setting | full bezel | tube set | tube setting | rubover | rubover set | rub over | collet | collet set',
  {
    kind: 'setting',
    setting: 'bezel',
  },
);
say('half bezel | half bezel set | partial bezel | semi bezel', { kind: 'setting', setting: 'bezel', style: 'half' });
say('prong set | prong-set | prong setting | claw set | claw setting', { kind: 'setting', setting: 'prong' });
say('claw prong | claw style | eagle claw', { kind: 'setting', setting: 'prong', style: 'claw' });
say('double prong | double claw | double claw prong', { kind: 'setting', setting: 'prong', style: 'double' });
say('v prong | v-prong | v shaped prong', { kind: 'setting', setting: 'prong', style: 'v' });
say('fish tail | fishtail | fish tail prong | fishtail prong', { kind: 'setting', setting: 'prong', style: 'fishtail' });
say('basket | basket setting | basket head', { kind: 'setting', setting: 'prong', style: 'basket' });
say('martini | martini setting | martini head', { kind: 'setting', setting: 'prong', style: 'tapered' });
say('tulip head | tulip setting | tulip', { kind: 'setting', setting: 'prong', style: 'tulip' });
say('tiffany setting | tiffany style | tiffany | knife edge prong', { kind: 'setting', setting: 'prong', style: 'tapered' });
say('round prong', { kind: 'setting', setting: 'prong', style: 'round' });
say('channel set | channel-set | channel setting', { kind: 'setting', setting: 'channel' });
say('tension set | tension setting | tension', { kind: 'setting', setting: 'tension' });
say('flush set | flush-set | flush setting | gypsy set | gypsy setting | gypsy | burnish set | flush | sunk | sunk in | sunk flush', {
  kind: 'setting',
  setting: 'flush',
});
say('bead set | bead-set | bead setting | grain set | star set', { kind: 'setting', setting: 'bead' });
say('pave set | pave setting | pave-set | micro pave set | micropave set', { kind: 'setting', setting: 'pave' });
say('bar set | bar setting', { kind: 'setting', setting: 'bar' });
say('shared prong | shared claw', { kind: 'setting', setting: 'shared_prong' });

say('halo | petal', { kind: 'slot', slot: 'halo' });
say('double halo', { kind: 'doubled' });
say('hidden halo', { kind: 'slot', slot: 'hidden_halo' });
say('side stone | accent stone | accent | shoulder stone | flanking stone | sidestone | flanker | side diamond | accent diamond', {
  kind: 'slot',
  slot: 'side',
});
say('pave | micropave | micro pave | melee | pave stone | pave diamond', { kind: 'slot', slot: 'pave' });
say('row', { kind: 'slot', slot: 'row' });
say('channel', { kind: 'slot', slot: 'channel' });
say('shank | band | hoop of the ring | ring band | ring shank', { kind: 'slot', slot: 'shank' });
say('shoulder', { kind: 'slot', slot: 'shoulders' });
say('head | setting | crown setting', { kind: 'slot', slot: 'head' });
say('bezel', { kind: 'slot', slot: 'bezel' });
say('prong | claw | tine', { kind: 'slot', slot: 'prongs' });
say('gallery | gallery rail | rail | underbezel', { kind: 'slot', slot: 'gallery' });
say('milgrain | millegrain | milgrained | milgrain edge | milgrain edged | milgrain edging | beaded edge', {
  kind: 'slot',
  slot: 'milgrain',
});
say('filigree | filigreed | openwork', { kind: 'slot', slot: 'filigree' });
say('engraving | inscription | monogram | initial | letter | letters | lettering', { kind: 'slot', slot: 'engraving' });
say('engraved | inscribed | monogrammed | etched | stamped | written', { kind: 'slot', slot: 'engraving' });
say('face | seal face | top plate', { kind: 'slot', slot: 'face' });
say('bail | jump ring | hanging loop', { kind: 'slot', slot: 'bail' });
say('chain | cord | string | thong', { kind: 'slot', slot: 'chain' });
say('link', { kind: 'slot', slot: 'link' });
say('clasp | catch', { kind: 'slot', slot: 'clasp' });
say('post | ear post | stem', { kind: 'slot', slot: 'post' });
say('lever back | leverback', { kind: 'slot', slot: 'hook' });
say(
  'hook | ear hook | ear wire | earwire | french hook | french wire | fish hook | fish hook wire | fishhook | fishhook wire | shepherd hook',
  { kind: 'slot', slot: 'hook' },
);
say('pin | brooch pin', { kind: 'slot', slot: 'pin' });
say('tube | tubing', { kind: 'slot', slot: 'tube' });
say('groove | line | channel groove', { kind: 'slot', slot: 'groove' });
say('wrist | ankle | arm', { kind: 'slot', slot: 'wrist' });
say('gap | opening', { kind: 'slot', slot: 'gap' });
say('adjustable | open ended | open back | open at the back | open at the bottom | open behind | cuff style | split at the back', {
  kind: 'slot',
  slot: 'gap',
});
say('hole', { kind: 'slot', slot: 'hole' });
say('point | tip | spike | peak | prong of the crown', { kind: 'slot', slot: 'point' });
say('cap | lining | velvet', { kind: 'slot', slot: 'cap' });
say('strand | ply', { kind: 'slot', slot: 'strand' });
say('border | edging | rope border | rope edge | rope edging | twisted border | frame | rope frame', { kind: 'slot', slot: 'border' });
say('body', { kind: 'slot', slot: 'body' });
say('wing | pair of wings', { kind: 'slot', slot: 'wing' });
say('eye', { kind: 'slot', slot: 'eye' });
say('inlay | stripe | inset | center stripe | centre stripe | inlay stripe', { kind: 'slot', slot: 'inlay' });
say('disc | disk | plate | coin | medal | medallion', { kind: 'slot', slot: 'disc' });
say('base', { kind: 'slot', slot: 'shank' });
say('drop', { kind: 'slot', slot: 'stone' });
say(
  'stone | gem | gemstone | jewel | center stone | centre stone | main stone | center | centre | solitaire stone | cabochon stone | pupil | iris',
  {
    kind: 'slot',
    slot: 'stone',
  },
);

say('cathedral | cathedral shoulder | cathedral setting | cathedral style | cathedral arch', { kind: 'shoulders', shoulders: 'cathedral' });
say('split shank | split shoulder | split band | split', { kind: 'shoulders', shoulders: 'split' });
say('unsplit', { kind: 'shoulders', shoulders: 'plain' });
say('twisted | twist | rope twist | twisted band | twisted shank | braided', { kind: 'twist' });
say('tapered | tapering | taper', { kind: 'taper' });
say('curved | contoured | contour | fitted | nesting | shaped band', { kind: 'curve', form: 'bow' });
say('wishbone | chevron | v shaped band', { kind: 'curve', form: 'v' });
say('bypass | crossover | cross over | wrap around', { kind: 'bypass' });
say('north south | north-south', { kind: 'east_west', off: true });
say('east west | east-west | sideways | horizontally set', { kind: 'east_west' });

/** A section of a band, as it is said alone and with a word for what it is. */
const section = (phrases: string, meaning: Meaning): void => {
  say(phrases, meaning);
  for (const phrase of phrases.split('|'))
    say(['profile', 'section', 'shape'].map((word) => `${phrase.trim()} ${word}`).join('|'), meaning);
};
say('d shaped | d-shaped | d shape | d profile | d section', { kind: 'profile', profile: 'd' });
section('half round | half-round', { kind: 'profile', profile: 'half_round' });
section('domed | dome', { kind: 'profile', profile: 'half_round' });
section('court | court shaped | classic court', { kind: 'profile', profile: 'court' });
section('comfort fit | comfort | comfort-fit', { kind: 'profile', profile: 'comfort' });
section('flat | flat court', { kind: 'profile', profile: 'flat' });
section('knife edge | knife-edge | knife edged', { kind: 'profile', profile: 'knife_edge' });
say('euro | euro shank', { kind: 'profile', profile: 'euro' });
say('round wire | wire', { kind: 'profile', profile: 'round' });
say('square shank | square profile | square wire', { kind: 'profile', profile: 'square' });
say('beveled | bevelled | bevel edge | beveled edge | bevelled edge | bevel | chamfered', { kind: 'profile', profile: 'bevelled' });
say('concave', { kind: 'profile', profile: 'flat', instead: 'a concave profile' });

say('cable | cable link | trace', { kind: 'chain', style: 'cable' });
say('curb | curb link | cuban | cuban link', { kind: 'chain', style: 'curb' });
say('rope', { kind: 'chain', style: 'rope' });
say('box | box link | venetian', { kind: 'chain', style: 'box' });
say('figaro', { kind: 'chain', style: 'figaro' });
say('belcher | rolo | anchor link | anchor chain | paperclip | paper clip', {
  kind: 'chain',
  style: 'cable',
  instead: 'links of this kind',
});
say('snake | herringbone | wheat | franco | byzantine | singapore', { kind: 'chain', style: 'curb', instead: 'links of this kind' });

say('full | full eternity | all around | all round | all the way around | all the way round', { kind: 'coverage', coverage: 'full' });
say('three quarter | three quarters', { kind: 'coverage', coverage: 'three_quarter' });
say('half | half eternity | across the top | halfway around | half way around | halfway | half way', {
  kind: 'coverage',
  coverage: 'half',
});

say('heart | heart shaped', { kind: 'cut', cut: 'heart' });
say('heart motif | heart charm', { kind: 'shape', shape: 'heart' });
say('triangle', { kind: 'shape', shape: 'trillion' });
say('octagonal | octagon', { kind: 'shape', shape: 'octagon' });
say('shield | shield shaped', { kind: 'shape', shape: 'shield' });
say('bar', { kind: 'shape', shape: 'bar' });
say('cross', { kind: 'shape', shape: 'cross' });
say('star', { kind: 'shape', shape: 'star' });
say('ball | bead | beaded', { kind: 'shape', shape: 'ball' });
for (const [words, shape] of [...FIGURE_WORDS, ...SHOWN_WORDS]) say(words, { kind: 'shape', shape });
for (const [words, shape] of [...FIGURE_WORDS, ...SHOWN_WORDS])
  say(
    words
      .split('|')
      .flatMap((word) => [`${word.trim()} shaped`, `${word.trim()} motif`, `${word.trim()} charm`])
      .join('|'),
    { kind: 'shape', shape },
  );
say('snake shaped | serpent shaped | ring shaped', { kind: 'plain' });
say('star shaped | star motif | star charm', { kind: 'shape', shape: 'star' });
say('cross shaped | cross charm', { kind: 'shape', shape: 'cross' });

say('main | middle | central', { kind: 'role', role: 'centre' });
say('stepped row | stepped row across', { kind: 'role', role: 'row' });
say('above', { kind: 'role', role: 'above' });
say('stacking | stackable | stacked', { kind: 'stacked' });
say('side | flanking | each side | both sides', { kind: 'role', role: 'side' });
say('matching', { kind: 'role', role: 'matching' });
say('small | little | tiny', { kind: 'role', role: 'small' });
say('dangling | hanging | dangly | dangle', { kind: 'plain' });
say('single', { kind: 'role', role: 'single' });
say('inside | inner', { kind: 'role', role: 'inside' });
say('outside | outer', { kind: 'role', role: 'outside' });
say(
  "king | queen | royal | family | mother | mother’s | mother's | mothers | grandmother | friendship | elvish | elven | fantasy | medieval | vintage looking | classic | plain | simple | real | solid | open | flush fit | loose | cut",
  { kind: 'plain' },
);
say("his | men | mens | men's | man | mans | man's | gents | gent | gent's | gentleman's | gentlemans | male | groom", {
  kind: 'for',
  wearer: 'man',
});
say("hers | women | womens | women's | ladies | lady's | lady | woman | female | bride | bridal", { kind: 'for', wearer: 'woman' });

say('serif', { kind: 'letters', font: 'serif' });
say('sans | sans serif | block letter | block', { kind: 'letters', font: 'sans' });
say('script | cursive | italic | handwriting', { kind: 'letters', font: 'script' });

say('lobster | lobster clasp | lobster claw | lobster claw clasp', { kind: 'clasp', clasp: 'lobster' });
say('spring ring | bolt ring', { kind: 'clasp', clasp: 'spring_ring' });
say('toggle | toggle clasp | box clasp | magnetic | magnetic clasp', { kind: 'clasp', clasp: 'lobster', instead: 'a clasp of this kind' });
say('butterfly back | butterfly clasp | push back | friction back', { kind: 'back', back: 'butterfly' });
say('screw back | screwback | nut', { kind: 'back', back: 'nut' });
say('latch back | hinged', { kind: 'closure', closure: 'latch' });

export const meaningOf = (words: string): Meaning | undefined => TERMS.get(words);

export const terms = (): ReadonlyMap<string, Meaning> => TERMS;

/** Every phrase that has a meaning of these kinds. */
export function phrasesOf(...kinds: readonly Meaning['kind'][]): string[] {
  return [...TERMS].flatMap(([phrase, { kind }]) => (kinds.includes(kind) ? [phrase] : []));
}

export const phrasesOfSlot = (slot: Slot): string[] =>
  [...TERMS].flatMap(([phrase, meaning]) => (meaning.kind === 'slot' && meaning.slot === slot ? [phrase] : []));
