import type { SpokenValues, SpokenWords } from '../../reading/entry.ts';
import { CUTS } from './cuts.ts';
import { FIGURE_WORDS, SHOWN_WORDS } from './outlines.ts';
import { birthstoneWords, SPECIES } from './species.ts';
import { type Meaning, phrasesOfSlot, type Slot, terms } from './terms.ts';

/** Parts that pieces of jewellery may have, with the words that may be said of each. */

export type Parts = NonNullable<SpokenWords['parts']>;
type Part = Parts[string];

const presetOf = (meaning: Meaning): SpokenValues =>
  Object.fromEntries(Object.entries(meaning).filter(([key]) => key !== 'kind' && key !== 'instead' && key !== 'usual'));

/** Adjectives of these kinds with what they mean. */
export function adjectives(...kinds: readonly Meaning['kind'][]): Readonly<Record<string, SpokenValues>> {
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
export const metal = (slot: Slot, ...kinds: readonly Meaning['kind'][]): Part => ({
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

export const RING_PARTS: Parts = {
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

export const HANGING_PARTS: Parts = {
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

export const HEAD_PARTS: Parts = {
  ...HANGING_PARTS,
  point: metal('point', 'shape'),
  cap: { names: phrasesOfSlot('cap'), material: 'cap', sizes: SIZES },
  band: metal('shank', 'profile'),
};

const { wire: _wire, ...HUNG_PARTS } = HANGING_PARTS;
export const EAR_PARTS: Parts = {
  ...HUNG_PARTS,
  post: metal('post', 'back'),
  hook: metal('hook'),
  tube: { names: ['tube', 'wire', 'tubing'], sizes: SIZES, adjectives: adjectives('profile') },
  band: metal('shank', 'profile'),
};

export const ARM_PARTS: Parts = {
  ...HANGING_PARTS,
  wrist: { names: phrasesOfSlot('wrist'), sizes: SIZES },
  band: metal('shank', 'profile'),
  gap: metal('gap'),
  row: stones('row'),
  channel: stones('channel'),
};
